"""Scans are read page by page: upright, without loss, the same bytes each time, or refused."""

import zlib
from contextlib import suppress
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
import zxingcpp
from PIL import Image
from tests.printing.scan_bench import with_mark
from tests.printing.scanning import (
    Treatment,
    as_jpeg,
    as_pdf,
    as_png,
    as_tiff,
    signed,
    treated,
)

from kkc_desktop.domain.errors import ScanUnreadable
from kkc_desktop.domain.page_mark import PageMark
from kkc_desktop.domain.paper_code import code_of_text
from kkc_desktop.domain.scan_sorting import CodeState
from kkc_desktop.printing.pages import page_image
from kkc_desktop.printing.scan import read_scan

MARK = PageMark(
    evidence_number="KKC-OL4-2026-000001",
    version=1,
    page=2,
    pages=3,
    paper_code=code_of_text("zkouška"),
    trail="1.E012D611C1F5",
)
CLEAN = Treatment()


@pytest.fixture(scope="module")
def page():
    """A printed and signed page at 300 dpi with the code of page 2 of 3."""
    white = Image.new("L", (2480, 3508), 255)
    white.paste(40, (300, 300, 2000, 330))
    return with_mark(signed(white), MARK)


def read_one(content):
    (found,) = read_scan(content)
    return found


def first_picture(pdf):
    """The first picture on the first page."""
    return next(iter(pdf.pages[0].obj.Resources.XObject.values()))


def upright(content):
    """Whether the page as it is shown stands."""
    shown = page_image(content, 0, 1.0)
    return shown.width < shown.height


@pytest.mark.parametrize("dpi", [200, 300])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_skewed_page_is_read_and_turned_upright(page, dpi, turn):
    way = Treatment(dpi=dpi, turn=turn, skew=1.5)
    found = read_one(as_jpeg(treated(page, way), way))
    assert found.mark == MARK
    assert found.code is CodeState.READ
    assert upright(found.content)
    with pikepdf.Pdf.open(BytesIO(found.content)) as pdf:
        # The treatment turned the page clockwise, so it goes the same way on to the whole turn.
        assert int(pdf.pages[0].obj.get("/Rotate", 0)) == -turn % 360


def test_what_was_turned_upright_stays_upright_when_it_is_read_again(page):
    way = Treatment(dpi=200, turn=90)
    first = read_one(as_jpeg(treated(page, way), way))
    again = read_one(first.content)
    assert (again.mark, upright(again.content)) == (MARK, True)


def test_the_same_scan_gives_the_same_bytes(page):
    small = page.resize((1654, 2339))
    pages = [small, small.rotate(180)]
    for content in (as_tiff(pages), as_pdf(pages), as_png(small, CLEAN), as_jpeg(small, CLEAN)):
        first, second = read_scan(content), read_scan(content)
        assert [p.sha256 for p in first] == [p.sha256 for p in second]
        assert {p.mark for p in first} == {MARK}


def test_a_jpeg_is_kept_as_it_came(page):
    content = as_jpeg(page, CLEAN)
    assert content in read_one(content).content


def test_a_page_of_a_pdf_keeps_its_picture_byte_for_byte(page):
    content = as_pdf([page])
    with pikepdf.Pdf.open(BytesIO(content)) as before:
        wanted = first_picture(before).read_raw_bytes()
    with pikepdf.Pdf.open(BytesIO(read_one(content).content)) as after:
        assert first_picture(after).read_raw_bytes() == wanted


def test_two_tones_stay_as_small_as_a_fax(page):
    content = as_tiff([page])
    assert len(read_one(content).content) < len(content) + 2_000


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16"])
def test_a_picture_is_kept_without_loss(page, mode):
    small = page.resize((826, 1168))
    source = small.convert("L") if mode == "I;16" else small.convert(mode)
    if mode == "I;16":
        source = source.convert("I").point(lambda value: value * 256).convert("I;16")
    target = BytesIO()
    source.save(target, "PNG", dpi=(100, 100))
    content = read_one(target.getvalue()).content
    with pikepdf.Pdf.open(BytesIO(content)) as pdf:
        kept = pikepdf.PdfImage(first_picture(pdf)).as_pil_image()
    expected = source.convert("L") if mode != "I;16" else small
    assert kept.convert("L").tobytes() == expected.convert("L").tobytes()


def test_a_telephone_that_was_held_sideways_is_turned(page):
    target = BytesIO()
    lying = page.resize((1240, 1754)).rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6
    lying.save(target, "JPEG", exif=exif)
    found = read_one(target.getvalue())
    assert (found.mark, upright(found.content)) == (MARK, True)


def test_a_page_without_our_code_is_named_and_never_guessed():
    blank = Image.new("L", (826, 1168), 255)
    text = blank.copy()
    text.paste(0, (100, 100, 700, 400))
    for picture, code in ((blank, CodeState.EMPTY), (text, CodeState.NONE)):
        found = read_one(as_png(picture, replace(CLEAN, dpi=100)))
        assert (found.mark, found.code) == (None, code)


def test_a_page_with_two_of_our_codes_is_not_guessed(page):
    both = Image.new("L", (2480, 3508), 255)
    second = with_mark(page, replace(MARK, page=3))
    half = (1240, 1754)
    both.paste(page.resize(half), (0, 0))
    both.paste(second.resize(half), (1240, 1754))
    found = read_one(as_png(both, CLEAN))
    assert (found.mark, found.code) == (None, CodeState.SEVERAL)


def test_somebody_elses_code_is_not_ours():
    code = zxingcpp.create_barcode("https://example.org", zxingcpp.BarcodeFormat.QRCode)
    picture = Image.fromarray(code.to_image(scale=8)).convert("L")
    sheet = Image.new("L", (1240, 1754), 255)
    sheet.paste(picture, (600, 1000))
    assert read_one(as_png(sheet, replace(CLEAN, dpi=150))).code is CodeState.FOREIGN


def test_what_runs_or_leads_elsewhere_is_left_out(page):
    with pikepdf.Pdf.open(BytesIO(as_pdf([page]))) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=[0, 0, 9, 9],
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org"),
        )
        pdf.Root.OpenAction = script
        pdf.pages[0].obj.AA = pikepdf.Dictionary(O=script)
        pdf.pages[0].obj.Annots = pdf.make_indirect(pikepdf.Array([link]))
        target = BytesIO()
        pdf.save(target)
    kept = read_one(target.getvalue()).content
    with pikepdf.Pdf.open(BytesIO(kept)) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert "/AA" not in pdf.pages[0].obj
        assert all("/A" not in note for note in pdf.pages[0].obj.Annots)


def a_bomb_of_pixels():
    """A PNG head that claims a hundred thousand pixels each way."""
    head = (100_000).to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00"
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n"
        + (13).to_bytes(4, "big")
        + chunk
        + zlib.crc32(chunk).to_bytes(4, "big")
        + b"\x00\x00\x00\x00IEND\xaeB`\x82"
    )


def a_pdf(change):
    with pikepdf.Pdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        change(pdf)
        target = BytesIO()
        pdf.save(target)
    return target.getvalue()


def huge_stream(pdf):
    packed = pdf.make_stream(zlib.compress(b" " * 400_000_000, 9))
    packed.Filter = pikepdf.Name.FlateDecode
    pdf.pages[0].obj.Contents = packed


def huge_picture(pdf):
    picture = pdf.make_stream(b"x")
    picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    picture.Width = picture.Height = 30_000
    picture.ColorSpace, picture.BitsPerComponent = pikepdf.Name.DeviceGray, 1
    resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture))
    pdf.pages[0].obj.Resources = resources


def many_pages(pdf):
    for _ in range(200):
        pdf.add_blank_page(page_size=(595, 842))


def locked_pdf(owner_only):
    with pikepdf.Pdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        target = BytesIO()
        user = "" if owner_only else "heslo"
        pdf.save(target, encryption=pikepdf.Encryption(user=user, owner="vlastník"))
    return target.getvalue()


HOSTILE = {
    "nothing": (b"", "prázdný"),
    "a text": ("Vážení,".encode(), "umíme přečíst"),
    "a program": (b"MZ\x90\x00" + b"\x00" * 400, "umíme přečíst"),
    "a pdf of words": (b"%PDF-1.7\nale nic v\xc4\x9bc", "poškozený"),
    "a cut pdf": (a_pdf(many_pages)[:300], "poškozený"),
    "a password": (locked_pdf(owner_only=False), "heslem"),
    "a locked pdf": (locked_pdf(owner_only=True), "zašifrované"),
    "a bomb of pixels": (a_bomb_of_pixels(), "velká"),
    "a bomb in a pdf": (a_pdf(huge_stream), "velká"),
    "a picture too large": (a_pdf(huge_picture), "velká"),
    "too many pages": (a_pdf(many_pages), "200"),
    "a cut jpeg": (as_jpeg(Image.new("L", (800, 800), 90), CLEAN)[:500], "poškozený"),
    "a cut tiff": (as_tiff([Image.new("L", (800, 800), 90)])[:60], ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words(name):
    content, words = HOSTILE[name]
    with pytest.raises(ScanUnreadable) as refused:
        read_scan(content)
    assert words in refused.value.text
    assert "nic nepřipojilo" in refused.value.fix


def test_a_changed_byte_is_refused_or_read_but_never_falls(page):
    small = page.resize((413, 585))
    for content in (as_pdf([small], 50), as_tiff([small], 50), as_png(small, CLEAN)):
        for place in range(0, len(content), max(1, len(content) // 12)):
            broken = bytearray(content)
            broken[place] ^= 0xFF
            with suppress(ScanUnreadable):
                read_scan(bytes(broken))


def test_progress_is_told_and_may_stop_the_reading(page):
    told = []

    def stop(done, total):
        told.append((done, total))
        if done == 1:
            raise KeyError("called off")

    with pytest.raises(KeyError, match="called off"):
        read_scan(as_tiff([page.resize((826, 1168))] * 3, 100), stop)
    assert told == [(0, 3), (1, 3)]
