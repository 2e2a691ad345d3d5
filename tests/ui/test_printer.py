"""The device: what it draws is read back from a file it wrote, pixel by pixel."""

import re

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from tests.keys import press
from tests.printing import samples

from kkc_desktop.domain.errors import PrinterUnavailable, StorageUnavailable
from kkc_desktop.printing.document import render
from kkc_desktop.printing.pages import PagePictures
from kkc_desktop.ui.print_dialog import PrintPreview, file_name
from kkc_desktop.ui.printer import new_printer, paint_pages

NUMBER = "KKC-OL4-2026-000123"
A4_IN_POINTS = (595, 842)
A4_BYTES = 2480 * 3508 * 4
MOST_BYTES = 512 * 1024
FEW_SHADES = 8


@pytest.fixture(scope="module")
def sheet():
    """A protocol of several pages."""
    return render(
        samples.filled("PTO"),
        samples.persons_of("PTO"),
        samples.things_of("PTO"),
        samples.template("PTO"),
        samples.STATION,
        samples.OFFICER,
        now=samples.NOW,
    )


@pytest.fixture
def opened():
    """Opens sheets as pictures and closes them after the test, whoever still holds them."""
    pictures = []

    def open_pictures(content):
        pictures.append(PagePictures(content))
        return pictures[-1]

    yield open_pictures
    for each in pictures:
        each.close()


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def to_file(qapp, tmp_path):
    """A device that writes what a printer would get."""
    printer = new_printer(NUMBER, copies=2)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def rendered(content, index):
    """The page as a viewer shows it, in shades of grey."""
    return pdfium.PdfDocument(content)[index].render(scale=2).to_pil().convert("L")


def printed_picture(content, index):
    """The picture that lies on the printed page in strips, dot by dot."""
    page = pdfium.PdfDocument(content)[index]
    drawn = list(page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE]))
    strips = [strip.get_bitmap().to_pil().convert("RGB") for strip in drawn]
    whole = Image.new("RGB", (strips[0].width, sum(each.height - 1 for each in strips) + 1))
    top = 0
    for strip in strips:
        whole.paste(strip, (0, top))
        top += strip.height - 1
    return whole


def made_picture(content, index):
    """The picture that was handed to the device."""
    with PagePictures(content) as pictures:
        page = pictures.image(index, 300 / 72)
    return Image.frombuffer(
        "RGB", (page.width, page.height), page.bgrx, "raw", "BGRX", page.stride, 1
    )


def difference(one, other, offset=0):
    """The mean difference of two pictures, the second moved by some dots."""
    size = tuple(map(min, one.size, other.size))
    moved = ImageChops.offset(other.crop((0, 0, *size)), offset, offset)
    return ImageStat.Stat(ImageChops.difference(one.crop((0, 0, *size)), moved)).mean[0]


def test_printed_pages_are_the_pages_of_the_sheet(sheet, to_file, tmp_path, opened):
    paint_pages(opened(sheet), to_file)
    printed = (tmp_path / "printed.pdf").read_bytes()
    count = len(opened(sheet))
    assert len(opened(printed)) == count > 1
    for index in range(count):
        made, seen = made_picture(sheet, index), printed_picture(printed, index)
        assert made.size == seen.size
        shades = ImageChops.difference(made, seen).getextrema()
        assert max(most for _, most in shades) <= FEW_SHADES


class Watched:
    """Pictures that keep the sizes of what was asked of them."""

    def __init__(self, pictures):
        self._pictures = pictures
        self.sizes = []

    def __len__(self):
        return len(self._pictures)

    def strips(self, *asked):
        for strip in self._pictures.strips(*asked):
            self.sizes.append(len(strip.bgrx))
            yield strip


def test_no_picture_handed_to_the_device_holds_the_window_up(sheet, to_file, opened):
    watched = Watched(opened(sheet))
    paint_pages(watched, to_file)
    assert max(watched.sizes) <= MOST_BYTES
    assert sum(watched.sizes) >= len(watched) * A4_BYTES


def test_every_letter_is_printed_where_the_sheet_has_it(sheet, to_file, tmp_path, opened):
    paint_pages(opened(sheet), to_file)
    printed = (tmp_path / "printed.pdf").read_bytes()
    made, seen = rendered(sheet, 0), rendered(printed, 0)
    in_place = difference(made, seen)
    assert in_place < 5
    assert all(in_place < difference(made, seen, dots) / 2 for dots in (-2, 2))


def test_sheet_is_a_whole_a4_without_masks(sheet, to_file, tmp_path, opened):
    paint_pages(opened(sheet), to_file)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert tuple(round(side) for side in opened(printed).size(0)) == A4_IN_POINTS
    assert not re.search(rb"/SMask \d", printed)


def test_job_bears_the_evidence_number(sheet, to_file, tmp_path, opened):
    paint_pages(opened(sheet), to_file)
    document = pdfium.PdfDocument((tmp_path / "printed.pdf").read_bytes())
    assert document.get_metadata_dict()["Title"] == NUMBER
    assert to_file.docName() == NUMBER


def test_progress_is_told_page_by_page(sheet, to_file, opened):
    told = []
    paint_pages(opened(sheet), to_file, lambda done, total: told.append((done, total)))
    count = len(opened(sheet))
    assert told == [(index, count) for index in range(count)]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_device_that_cannot_begin_refuses(sheet, tmp_path, opened):
    printer = new_printer(NUMBER)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(PrinterUnavailable):
        paint_pages(opened(sheet), printer)


@pytest.fixture
def preview(qtbot, sheet):
    preview = PrintPreview(sheet, NUMBER, PagePictures)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(preview)
    preview.show()
    return preview


def test_page_keys_turn_the_pages_of_the_preview(preview):
    assert preview.preview.page_number == 1
    press(preview, Qt.Key.Key_PageDown)
    assert preview.preview.page_number == 2
    press(preview, Qt.Key.Key_PageUp)
    assert preview.preview.page_number == 1


def test_escape_closes_the_preview(qtbot, preview):
    with qtbot.waitSignal(preview.rejected):
        press(preview, Qt.Key.Key_Escape)


def test_saved_file_has_the_bytes_shown_and_the_number_for_its_name(preview, sheet, tmp_path):
    path = preview.save_into(tmp_path)
    assert path == tmp_path / f"{NUMBER}.pdf"
    assert path.read_bytes() == sheet


def test_saving_never_writes_over_a_file(preview, tmp_path):
    (tmp_path / f"{NUMBER}.pdf").write_bytes(b"other")
    with pytest.raises(StorageUnavailable):
        preview.save_into(tmp_path)
    assert (tmp_path / f"{NUMBER}.pdf").read_bytes() == b"other"


def test_folder_that_cannot_be_written_is_told(preview, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailable):
        preview.save_into(tmp_path / "file")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (NUMBER, f"{NUMBER}.pdf"),
        ("Kontrolní výtisk", "Kontrolní-výtisk.pdf"),
        ("../a/b", "a-b.pdf"),
    ],
)
def test_file_name_is_made_of_the_title_alone(title, name):
    assert file_name(title) == name
