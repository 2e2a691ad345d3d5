"""Ochrana údajů, tab Lhůty a výmaz: dry run, ticks, proposal, approval, copies."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from tests.desk import open_desk
from tests.factories import an_officer
from tests.keys import press
from tests.services.records import complete_document, finished_contact

from kkc_desktop.domain.data_lists import ErasureState
from kkc_desktop.domain.document_lists import SignatureState
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui.protection_panels import PANELS
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.retention_part import RetentionPart
from kkc_desktop.ui.retention_rows import summary_words
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

Key = Qt.Key
HEAD = an_officer(id=OfficerId("head"), role=Role.HEAD, surname="Novotný")


@pytest.fixture
def desk(tmp_path, clock):
    """Three contacts and a paper with a č. j., all of them long past their terms."""
    services = open_desk(tmp_path / "stanice.kkc", clock)
    with services.workplace.database.transaction() as tx:
        tx.officers.put(HEAD)
    for _ in range(3):
        finished_contact(services)
    closed = services.documents.close(complete_document(services))
    for signature in closed.signatures:
        services.signing.record(signature, SignatureState.SIGNED)
    services.workplace.confirm()
    services.signing.confirm(closed.document.id)
    services.signing.assign_reference(closed.document.id, "KRPM-1/ČJ-2026")
    services.signing.hand_over(closed.document.id, "ETŘ")
    clock.pass_by(days=365 * 8)
    yield services
    services.workplace.database.close()


@pytest.fixture
def part(desk, qtbot):
    part = RetentionPart(desk)
    qtbot.addWidget(part)
    part.resize(1050, 640)
    part.refresh()
    part.show()
    return part


def shown(part):
    model = part.model
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def proposed(part, qtbot):
    """Ticks everything and sends the proposal."""
    press(part, Key.Key_F5)
    qtbot.waitUntil(lambda: part.model.rowCount() > 0)
    part.all_button.click()
    part.propose_button.click()
    dialog = part.findChild(ReasonDialog)
    dialog.ui.usual_button.click()
    dialog.ui.act_button.click()


def test_the_dry_run_says_what_may_go_and_why_the_rest_stays(part, qtbot):
    assert (part.model.rowCount(), part.propose_button.isEnabled()) == (0, False)
    press(part, Key.Key_F5)
    qtbot.waitUntil(lambda: part.model.rowCount() > 0)
    rows = shown(part)
    assert [row[1] for row in rows] == ["kontakt beze jména"] * 3 + ["dokument podle hlavy III"]
    assert rows[0][2:5] == [
        "K-STAT · S 5\u00a0let (příklad)",
        "22.\u00a011.\u00a02031",
        "lze navrhnout k\u00a0výmazu",
    ]
    assert "KRPM-1/ČJ-2026" in rows[3][4]
    assert part.summary.text() == ("kontakt beze jména 3 · dokument podle hlavy III 0, zůstává 1")


def test_a_list_that_is_not_whole_says_so(desk):
    found = desk.retention.dry_run()
    assert "tisíc" not in summary_words(found)
    assert summary_words(replace(found, is_cut=True)).endswith("po výmazu těchto.")


def test_space_ticks_a_row_that_may_go_and_no_other(part, qtbot):
    QAbstractItemModelTester(part.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    part.run()
    part.table.setFocus()
    for row in (0, 3):
        part.table.setCurrentIndex(part.model.index(row, 0))
        press(part.table, Key.Key_Space)
    assert [each.record.evidence_number for each in part.model.ticked_rows()] == [shown(part)[0][0]]
    assert part.propose_button.isEnabled()
    press(part.table, Key.Key_Space)


def test_a_proposal_waits_is_printed_and_is_approved_by_another_person(part, desk, qtbot):
    said = []
    part.saved.connect(lambda each: said.append(each.text))
    proposed(part, qtbot)
    (waiting,) = part.proposals.rows()
    assert waiting.title == "3\u00a0záznamy · čeká na schválení"
    assert part.approve_button.isHidden()  # an officer does not approve
    sheets = []
    part.nameless_wanted.connect(lambda content, _: sheets.append(content))
    part.print_paper()
    assert "SKARTAČNÍ NÁVRH" in " ".join(text_of(sheets[0]))
    desk.workplace.seat(HEAD)
    desk.workplace.confirm()
    part.refresh()
    part.approve()
    assert [row.data.state for row in part.proposals.rows()] == [ErasureState.CARRIED_OUT]
    assert said[-1].startswith("Vymazáno: 3\u00a0záznamy.")
    assert not part.approve_button.isEnabled()


def test_who_proposed_is_told_that_somebody_else_approves(part, desk, qtbot):
    desk.workplace.seat(HEAD)
    part.refresh()
    proposed(part, qtbot)
    part.approve()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog))
    assert "jiná osoba" in dialog.accessibleName() + dialog.accessibleDescription()
    dialog.close()
    part.withdraw()
    assert part.proposals.rows()[0].data.state is ErasureState.WITHDRAWN


def test_the_tab_stands_on_the_page_of_data_protection():
    assert "Lhůty a\u00a0výmaz" in [panel.title for panel in PANELS]
