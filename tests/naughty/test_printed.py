"""Paper shows hostile text letter by letter: nothing hidden, nothing dressed, nothing fetched."""

import re
import unicodedata
from dataclasses import replace
from io import BytesIO
from itertools import cycle

import pikepdf
import pytest
from tests.naughty.corpus import CORE, KEPT, REFUSED, hands
from tests.naughty.hostile import hostile, written_in
from tests.printing import samples
from tests.printing.reading import body, printed, squeezed
from tests.printing.test_leaflet import PHONE_FRAUD, TODAY, a_line
from tests.printing.test_slip import BOOKED

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document import DocumentId, Signature, SignatureId, Thing, ThingId
from kkc_desktop.domain.document_lists import (
    ClosingManner,
    ObjectionsState,
    PrintStyle,
    SignatureState,
)
from kkc_desktop.domain.slip import AdviceSlip
from kkc_desktop.domain.template import BLOCK_FIELDS
from kkc_desktop.printing.document import render
from kkc_desktop.printing.escape import esc, plain
from kkc_desktop.printing.fonts import SANS, SERIF, SERIF_BOLD, characters_of
from kkc_desktop.printing.glyphs import prepared
from kkc_desktop.printing.leaflet import render_leaflet
from kkc_desktop.printing.pages import text_of
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.person_words import NOT_ON_PAPER
from kkc_desktop.printing.slip import render_slip
from kkc_desktop.printing.styles import styles
from kkc_desktop.services.voices import voice_of

READ_BACK = str.maketrans({"ﬁ": "fi", "ﬂ": "fl"})
"""The reader of PDFs takes such a letter apart; on paper it is one."""
STACK = re.compile("[\u0300-\u036f]{2}")
UNSEEN = {"Cc", "Cf", "Zs", "Zl", "Zp"}
SHORT = 150
MANY = 7
KINDS = samples.KINDS


def on_paper(text):
    """The letters as they stand on paper: composed, a code for each one that no font has."""
    known = characters_of(SERIF) & characters_of(SERIF_BOLD) | characters_of(SANS)
    letters = (c if c in known or c == "\n" else f"[U+{ord(c):04X}]" for c in prepared(text))
    return squeezed("".join(letters)).translate(READ_BACK)


def is_read_in(found, text):
    """Whether the text stands there; of several marks on one letter the reader keeps not all."""
    expected = on_paper(text)
    if expected in found:
        return True
    return bool(STACK.search(text)) and markless(expected) in markless(found)


def markless(text):
    return "".join(char for char in text if unicodedata.category(char) != "Mn")


def printed_fields(code):
    document = samples.filled(code)
    names = [name for use in samples.template(code).blocks for name in BLOCK_FIELDS[use.block]]
    return [name for name in names if isinstance(getattr(document, name), str)]


def between(name, text):
    """The text so marked that it can be told from the same text of another field."""
    return f"{name}:{text}:{name}"


@pytest.mark.parametrize("code", KINDS)
def test_every_field_of_a_document_prints_hostile_text_letter_by_letter(code):
    names = printed_fields(code)
    for texts in hands(len(names), KEPT[KINDS.index(code) % 2 :: 2 if len(names) > MANY else 6]):
        marked = {n: between(n, t) for n, t in zip(names, cycle(texts), strict=False)}
        found = body(printed(code, replace(samples.filled(code), **marked)))
        missing = [text for text in marked.values() if not is_read_in(found, text)]
        assert not missing, [ascii(text) for text in missing]


def test_every_field_of_a_person_and_a_thing_prints_hostile_text_letter_by_letter():
    person = samples.a_person(roles=samples.persons_of("UZV")[0].roles)
    names = [name for name in written_in(person) if name not in NOT_ON_PAPER]
    for texts in hands(len(names)):
        marked = {n: between(n, t) for n, t in zip(names, cycle(texts), strict=False)}
        things = {"description": between("thing", texts[0]), "identifier": between("no", texts[-1])}
        thing = Thing(id=ThingId("t"), **things)
        found = body(printed("PTO", None, (replace(person, **marked),), (thing,)))
        shown = (*marked.values(), *things.values())
        missing = [text for text in shown if not is_read_in(found, text)]
        assert not missing, [ascii(text) for text in missing]


def test_hostile_text_prints_as_station_officer_reason_and_clause():
    for text in KEPT[::15]:
        document_id = DocumentId("d")
        word = text[:SHORT]
        signature = Signature(
            id=SignatureId("s"),
            document_id=document_id,
            position=0,
            party=word,
            role_words=word,
            state=SignatureState.COULD_NOT,
            reason=word,
            witness=word,
        )
        document = samples.filled(
            "PTO",
            closing_manner=ClosingManner.CANNOT_WRITE,
            closing_note=word,
            objections_state=ObjectionsState.RAISED,
            objections=word,
            reference_number=word,
            corrects_id=document_id,
            correction_reason=word,
        )
        station = replace(samples.STATION, name=word, town=word, address=word, directorate=word)
        officer = replace(samples.OFFICER, surname=word, function=word)
        pdf = samples.render_with(document, station, officer, (signature,), word)
        found = squeezed("".join(text_of(pdf)))
        expected = on_paper(word)
        if expected:
            assert found.count(expected) >= 8, ascii(word)


@pytest.mark.parametrize("size", LeafletSize, ids=lambda size: size.name)
def test_hostile_text_prints_on_a_leaflet(size):
    for text in CORE:
        station = hostile(samples.STATION, text)
        line = a_line(name=text, for_whom=text, hours=text, numbers=(text,))
        pdf = leaflet_of(station, line, size)
        found = squeezed("".join(text_of(pdf)))
        assert found.count(on_paper(text)) >= 3, ascii(text)


@pytest.mark.parametrize("size", LeafletSize, ids=lambda size: size.name)
def test_hostile_text_prints_on_a_slip(size):
    for text in CORE:
        told = AdviceSlip(
            items=PHONE_FRAUD.items[:1],
            referral=(text,),
            next_step=text,
            appointment=replace(BOOKED, things=text),
        )
        station = hostile(samples.STATION, text)
        words = voice_of(Language.UKRAINIAN, size)
        pdf = render_slip(told, station, words, size=size, today=TODAY)
        found = squeezed("".join(text_of(pdf)))
        assert found.count(on_paper(text)) >= 4, ascii(text)


def leaflet_of(station, line, size):
    words = voice_of(Language.CZECH, size)
    return render_leaflet(
        PHONE_FRAUD, PHONE_FRAUD.items, (line,), station, words, size=size, today=TODAY
    )


def test_the_paper_changes_nothing_but_the_way_letters_are_composed():
    for text in KEPT:
        composed = unicodedata.normalize("NFC", text)
        assert seen(prepared(text)) == seen(composed)


def seen(text):
    return [char for char in text if unicodedata.category(char) not in UNSEEN]


def test_no_text_dresses_itself():
    style = styles(PrintStyle.STANDARD).body
    for text in (*KEPT, *REFUSED):
        shown = Text(esc(text), style)
        shown.wrap(10_000, 10_000)
        runs = [run for line in shown._lines for run in line.runs]
        letters = "".join(letters for _, letters in runs)
        assert squeezed(letters).translate(READ_BACK) == on_paper(text)
        assert {font for font, _ in runs} <= {SERIF, SANS}
        assert "\n" not in plain(text)


@pytest.mark.parametrize(
    "word", ["W" * SHORT, "<&\n" * 50, "i " * 75], ids=["wide", "lines", "words"]
)
def test_the_longest_names_still_leave_room_for_the_signature(word):
    person = samples.a_person(title_before=word, given_names=word, surname=word, title_after=word)
    officer = replace(samples.OFFICER, rank=word, given_names=word, surname=word, function=word)
    pdf = render(
        samples.filled("PTO"),
        (person,),
        (),
        samples.template("PTO"),
        hostile(samples.STATION, word),
        officer,
        now=samples.NOW,
    )
    assert squeezed("".join(text_of(pdf))).count(on_paper(word)) >= 12


@pytest.mark.parametrize("code", KINDS)
def test_no_text_brings_a_link_a_picture_or_a_file_onto_the_paper(code):
    text = "\n".join((*CORE, *REFUSED))
    document = replace(samples.filled(code), **dict.fromkeys(printed_fields(code), text))
    with pikepdf.open(BytesIO(printed(code, document))) as pdf:
        objects = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        elements = [each for each in objects if each.get("/Type") == "/StructElem"]
        names = {str(key) for each in objects if each not in elements for key in each}
        owners = {str(each.A.O) for each in elements if "/A" in each}
        kinds = {str(each.get("/Subtype")) for each in streams}
    assert owners <= {"/Table", "/Layout"}  # elsewhere /A would be what a link does
    assert not names & {"/Annots", "/A", "/URI", "/JS", "/JavaScript", "/EmbeddedFiles", "/Launch"}
    assert "/Image" not in kinds
