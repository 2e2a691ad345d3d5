"""Pictures of what happens to papers: corrected, returned, asked, printed and made in advance."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from kkc_desktop.assets import asset_path
from kkc_desktop.demo.returned_scans import ReturnedPapers
from kkc_desktop.demo.special_papers import crime_contact
from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.correction import version_of
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.outage import KitLine
from kkc_desktop.domain.printer_state import PrinterMood, PrinterState
from kkc_desktop.domain.second_language import texts_beside
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.ask_dialog import AskDialog
from kkc_desktop.ui.changes_dialog import ChangesDialog, version_facts
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.kept_files_dialog import KeptFilesDialog
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.outage_kit_dialog import OutageKitDialog
from kkc_desktop.ui.pack_dialog import PackDialog
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.print_question import PrintQuestion
from kkc_desktop.ui.scan_dialog import ScanDialog
from kkc_desktop.ui.turned_text import TurnedText

Scene = tuple[str, QWidget]

_PRINTERS = (
    PrinterState(name="Přepážka 1", mood=PrinterMood.NO_PAPER, is_usual=True),
    PrinterState(name="Zázemí", mood=PrinterMood.READY),
)
_PACK = 'name = "Podzimní sada"\nversion = "2"\nvalid_from = 2026-12-01\nnote = "Nový název."\n'


_CHANGED = (
    ('version = "1"', 'version = "2"'),
    ('"Potvrzení o přijetí oznámení"', '"Potvrzení o přijatém oznámení"'),
)


def paper_scenes(
    window: MainWindow, services: Services, returned: ReturnedPapers
) -> Iterator[Scene]:
    """Pages first, then the dialogs over the signing page."""
    yield from _written_in_two_languages(window, services, returned.draft)
    pages = {
        "kontakt-soubor": Wish(place=Place.CONTACT, record_id=crime_contact(services)),
        "podpisy-verze": Wish(place=Place.SIGNING, record_id=_corrected(services)),
        "podpisy-sken-cely": Wish(place=Place.SIGNING, record_id=returned.whole),
        "podpisy-sken": Wish(place=Place.SIGNING, record_id=returned.incomplete),
    }
    for name, wish in pages.items():
        window.go(wish)
        yield name, window
    for name, make in _dialogs(window, services, returned).items():
        dialog = make()
        dialog.show()
        yield name, dialog
        dialog.close()


def pack_scene(window: MainWindow, services: Services) -> Iterator[Scene]:
    """A pack that gives the receipt another title, before the head takes it over."""
    receipt = asset_path("templates", "POO.cs.toml").read_text(encoding="utf-8")
    for old, new in _CHANGED:
        receipt = receipt.replace(old, new, 1)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sada.zip"
        with ZipFile(path, "w") as pack:
            pack.writestr("pack.toml", _PACK)
            pack.writestr("POO.cs.toml", receipt)
        preview = services.packs.read(path)
    dialog = PackDialog(preview, services.packs.now, window)
    dialog.show()
    yield "sada-sablon", dialog
    dialog.close()


def _written_in_two_languages(
    window: MainWindow, services: Services, document_id: DocumentId
) -> Iterator[Scene]:
    """The victim's rights as a draft in two languages, its menu, and the text for the person."""
    window.go(Wish(place=Place.DOCUMENT, record_id=document_id))
    page = window.page
    assert isinstance(page, DocumentPage), "the place of a document holds the document page"
    page.jump("instruction_answer")
    yield "dokument-dva-jazyky", window
    button = page.frame.wording
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
    QApplication.processEvents()
    seen = _laid_over(window, menu)
    menu.close()
    yield "papir-nabidka", seen
    seen.deleteLater()
    dossier = page.dossier
    told = instructions_for(page.template, dossier.document, dossier.persons)
    translation = services.documents.translation(dossier.document)
    turned = TurnedText(*texts_beside(told, dossier.document.print_style, translation)[-1], window)
    turned.show()
    yield "ukazat-osobe", turned
    turned.close()


def _laid_over(window: QWidget, menu: QWidget) -> QLabel:
    """The window with its open menu, which is a window of its own to the system."""
    picture = window.grab()
    place = window.mapFromGlobal(menu.mapToGlobal(QPoint(0, 0)))
    painter = QPainter(picture)
    painter.drawPixmap(place, menu.grab())
    painter.end()
    seen = QLabel()
    seen.setPixmap(picture)
    seen.setFixedSize(picture.deviceIndependentSize().toSize())
    seen.show()
    return seen


def _corrected(services: Services) -> DocumentId:
    """The original of the loss, which a signed version replaced."""
    losses = (d for d in services.documents.page() if d.template_code == "POZ")
    return next(d.id for d in losses if not d.corrects_id)


def _dialogs(
    window: MainWindow, services: Services, returned: ReturnedPapers
) -> dict[str, Callable[[], QDialog]]:
    documents = services.documents
    second = documents.open(returned.incomplete)
    loss = documents.open(_corrected(services))
    return {
        "co-se-meni": partial(_changes, services, second, window),
        "soubory-u-listiny": lambda: KeptFilesDialog(services.returning, second.document, window),
        "prijem-skenu": lambda: ScanDialog(services.returning, returned.scan, parent=window),
        "zeptat-se-listiny": partial(_answer, services, loss, window),
        "tisk-bez-papiru": partial(_preview, services, second.document, window),
        "nevime-zda-se-vytisklo": lambda: PrintQuestion(
            services.print_jobs, returned.uncertain, services.workplace.now(), window
        ),
        "sada-tiskopisu": lambda: OutageKitDialog(services.outage.usual_kit(), _kept, window),
    }


def _changes(services: Services, second: Dossier, window: QWidget) -> QDialog:
    shown = version_of(second.document)
    facts = version_facts(shown, services.correcting.officer_name(shown))
    changes = services.correcting.changes(second)
    return ChangesDialog(f"Co změnila verze {shown.version}", facts, changes, window)


def _answer(services: Services, asked: Dossier, window: QWidget) -> QDialog:
    dialog = AskDialog(services.asking, window)
    dialog.ask(asked.document.paper_code)
    return dialog


def _preview(services: Services, document: Document, window: QWidget) -> QDialog:
    """A made-up printer without paper, told as soon as the real ones are known."""
    content = services.documents.paper(document.id).content
    preview = PrintPreview(
        content, document.evidence_number, services.documents.pictures, parent=window
    )
    printers = preview.printers
    printers.known.connect(partial(printers.show_printers, _PRINTERS))
    return preview


def _kept(_lines: Sequence[KitLine], _note: str) -> None:
    """The pictures reserve no number."""
