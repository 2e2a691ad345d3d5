"""Every letter on the paper comes from an embedded font that really has it."""

import io

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from tests.naughty.corpus import KEPT
from tests.printing import samples
from tests.printing.reading import body, printed, spaced, squeezed

from kkc_desktop.printing.fonts import SANS, SERIF, characters_of, text_width
from kkc_desktop.printing.glyphs import code_words, missing_glyphs, needs_care
from kkc_desktop.printing.pages import text_of

ALPHABETS = {
    "Czech": "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž AÁBCČDĎEÉĚFGHIÍJKLMNŇOÓPQRŘSŠTŤUÚŮVWXYÝZŽ",
    "Slovak": "äľĺŕôĽĹŔÔÄ",
    "Polish": "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    "German": "äöüßÄÖÜ",
    "Vietnamese": "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂÂĐÊÔƠƯ",
    "Ukrainian": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ",
    "Russian": "ёъыэЁЪЫЭ",
    "typography": "„“‚‘»«–—…§€°½²³×±©®",
}


def fonts_of(pdf: bytes) -> dict[str, bytes]:
    """The names of the fonts and their embedded files; an empty file when not embedded."""
    found = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for font in page.Resources.Font.values():
                descriptor = font.get("/FontDescriptor", {})
                file = descriptor.get("/FontFile2")
                found[str(font.BaseFont)] = file.read_bytes() if file is not None else b""
    return found


@pytest.mark.parametrize("language", ALPHABETS)
def test_the_alphabet_is_covered(language):
    assert missing_glyphs([ALPHABETS[language]]) == ()


@pytest.mark.parametrize("code", samples.KINDS)
def test_every_font_is_embedded_as_a_subset_and_none_is_helvetica(code):
    fonts = fonts_of(printed(code))
    assert fonts
    assert all("+Source" in name for name in fonts), fonts.keys()
    assert all(fonts.values())


def test_only_spaces_have_an_empty_picture_in_the_embedded_fonts():
    statement = "\n".join([*ALPHABETS.values(), *KEPT])
    fonts = fonts_of(printed("UZ", samples.filled("UZ", statement=statement)))
    for file in fonts.values():
        embedded = TTFont(io.BytesIO(file))
        pictures = [embedded["glyf"][name] for name in embedded.getGlyphOrder()]
        assert len(pictures) > 20
        # the space, the figure space and the narrow hard space
        assert sum(picture.numberOfContours == 0 for picture in pictures) <= 3


def test_every_letter_shown_can_be_read_back():
    statement = "\n".join(ALPHABETS.values())
    pdf = printed("UZ", samples.filled("UZ", statement=statement))
    assert squeezed(statement) in body(pdf)


def test_a_letter_that_only_the_sans_font_has_is_taken_from_it():
    only_sans = sorted(characters_of(SANS) - characters_of(SERIF))
    letter = next(char for char in only_sans if char.isalpha() and ord(char) < 0xFFFF)
    assert needs_care(letter)
    assert missing_glyphs([letter]) == ()
    pdf = printed("UZ", samples.filled("UZ", statement=f"písmeno {letter} je"))
    assert f"písmeno {letter} je" in spaced("".join(text_of(pdf)))
    assert any("SourceSans3" in name for name in fonts_of(pdf))


def test_a_letter_that_no_font_has_is_reported_and_printed_by_its_code():
    assert missing_glyphs(["日本", "a日"]) == ("日", "本")
    assert code_words("😀") == "[U+1F600]"
    pdf = printed("UZ", samples.filled("UZ", statement="jméno 日本, 😀"))
    assert "jméno [U+65E5][U+672C], [U+1F600]" in spaced("".join(text_of(pdf)))


def test_line_ends_and_unseen_characters_are_not_reported():
    assert missing_glyphs(["a\nb\tc\r\n\u200b\x00\u202e"]) == ()


def test_the_width_remembered_is_the_width_measured():
    assert text_width("žluťoučký", SERIF, 22) == pytest.approx(
        2 * text_width("žluťoučký", SERIF, 11)
    )
    assert text_width("", SERIF, 11) == 0
