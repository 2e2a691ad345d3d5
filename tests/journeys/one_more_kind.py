"""A program with one template file more: begins, fills, closes and prints the kind it declares.

Run as a process of its own: `python one_more_kind.py FOLDER CODE`. What it did goes out as JSON.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from tests.desk import open_desk
from tests.keys import press, type_text

from kkc_desktop.app import make_application
from kkc_desktop.domain.document_lists import LossManner
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.made_up_prints import print_made_up
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.kind_dialog import KindDialog
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish


def choose(code, said):
    """Types the code into the window's kind dialog and begins what it finds."""

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, KindDialog):
            QTimer.singleShot(1, answer)
            return
        said["headings"] = [row.title for row in dialog.list.rows() if row.is_heading]
        type_text(dialog.search, code)
        press(dialog.search, Qt.Key.Key_Return)

    return answer


def main(folder, code):
    application = make_application()
    services = open_desk(Path(folder) / "kkc.kkc")
    window = MainWindow(services, services.workplace.now, application)
    window.show()
    said = {}
    QTimer.singleShot(0, choose(code, said))
    window.go(Wish(place=Place.DOCUMENT))
    page = next(page for page in window.findChildren(DocumentPage) if page.isVisible())
    said["title"] = page.ui.title_label.text()
    said["parts"] = [row.title for row in page.frame.parts_list.list.rows()]
    begun = page.dossier
    said["asked"] = sorted(each.field for each in errors_of(services.documents.problems(begun)))
    document = replace(begun.document, loss_manner=LossManner.LOST, act_subject="klíče od auta")
    closed = services.documents.close(replace(begun, document=document))
    paper = services.documents.paper(closed.document.id)
    print_made_up(services.print_jobs, closed.document.id, "tiskárna", 2)
    said["copies"] = len(services.documents.open(closed.document.id).copies)
    said["number"] = closed.document.evidence_number
    said["paper"] = "\n".join(text_of(paper.content))
    services.workplace.database.close()
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
