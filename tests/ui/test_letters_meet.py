"""On every page of the real window an underlined letter and a key each mean one thing only."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QTabBar
from tests.desk import open_exercise

from kkc_desktop.domain.correction import Correction
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState, SignatureState
from kkc_desktop.services.exercise import HEAD, OFFICER, OVERSEER
from kkc_desktop.services.templates import COUNTER_ORDER
from kkc_desktop.ui.bundle_card import BundleCard
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.scan_card import ScanCard
from kkc_desktop.ui.screen_language import ScreenLanguage, speak, tr
from kkc_desktop.ui.station_page import StationPage
from kkc_desktop.ui.style import Scheme, apply_style

OPENED = {Place.PERSON, Place.PROMISE, Place.WALL, Place.DOCUMENT, Place.SIGNING, Place.CALAMITY}
PLACES = [place for place in Place if place not in OPENED]
TOLD = ("act_started_at", "act_ended_at", "act_subject", "instruction_answer", "statement")
TOLD += ("reported_person", "proofs", "damage_czk", "claims_damages", "wants_notification")
TOLD += ("objections_state", "closing_manner", "copy_handover")
MEND = Correction(kind=CorrectionKind.NEW_VERSION, reason="překlep v částce", requester="občan")


@pytest.fixture(scope="module", params=ScreenLanguage, ids=lambda language: language.name)
def language(request):
    """Each has letters of its own."""
    return request.param


@pytest.fixture(scope="module")
def services(tmp_path_factory, language):
    """A desk with today's made-up work."""
    services = open_exercise(tmp_path_factory.mktemp("letters"))
    yield services
    services.workplace.database.close()


@pytest.fixture
def window(qapp, qtbot, services, language):
    speak(qapp, language)
    apply_style(qapp, Scheme.LIGHT)
    services.duty.begin(OFFICER)
    window = MainWindow(services, services.workplace.now, qapp)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    yield window
    speak(qapp, ScreenLanguage.CZECH)


def letters(window):
    """Every underlined letter that would be heard now, with the words it stands in."""
    texts = [action.text() for action in window.header.menu_bar.actions() if action.isVisible()]
    for button in window.findChildren(QAbstractButton):
        texts += [button.text()] if button.isVisible() else []
    for label in window.findChildren(QLabel):
        texts += [label.text()] if label.isVisible() and label.buddy() else []
    for box in window.findChildren(QGroupBox):
        texts += [box.title()] if box.isVisible() else []
    for bar in window.findChildren(QTabBar):
        texts += [bar.tabText(n) for n in range(bar.count())] if bar.isVisible() else []
    keyed = [(QKeySequence.mnemonic(text).toString(), text) for text in texts]
    return [(key, text) for key, text in keyed if key]


def keys(window):
    """Every key that would be heard now: of the menus, of the window and of the page."""
    found = [action.shortcut().toString() for action in window.actions() if action.isVisible()]
    for shortcut in window.findChildren(QShortcut):
        if shortcut.parent() is window or shortcut.parent().isVisible():
            found.append(shortcut.key().toString())
    return [key for key in found if key]


def clashes(window):
    """What means two things: letters with all their words, and keys."""
    QApplication.processEvents()
    heard = letters(window)
    counted = Counter(key for key, _ in heard)
    doubled = [(key, text) for key, text in heard if counted[key] > 1]
    pressed = Counter(keys(window) + list(counted))
    return sorted(doubled) + [key for key, count in pressed.items() if count > 1]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_on_no_page_a_letter_means_two_things(window, services, place):
    if place is Place.OVERSIGHT:
        services.duty.begin(OVERSEER)
    window.go(Wish(place=place))
    assert window.place is place
    assert not clashes(window)


@pytest.mark.parametrize("kind", COUNTER_ORDER)
def test_in_no_part_of_a_document_a_letter_means_two_things(window, kind):
    window.go(Wish(place=Place.DOCUMENT, template_code=kind))
    window.page.frame.changes_button.show()  # as on the draft of a new version
    for use in window.page.template.blocks:
        window.page.frame.show_block(window.page.template, use.block)
        assert not clashes(window), use.title
    window.page.jump_to_problems()
    assert not clashes(window)


def test_in_neither_view_of_a_calamity_a_letter_means_two_things(window, services):
    calamity = services.calamities.begin("Povodeň", place="Konice").incident
    services.boarding.issue(calamity.id, "Voda se nesmí pít.", "starosta")
    window.go(Wish(place=Place.CALAMITY, record_id=calamity.id))
    assert not clashes(window)
    window.page.turn()
    assert not clashes(window)


def test_in_no_tab_of_the_administration_a_letter_means_two_things(window, services):
    services.duty.begin(HEAD)
    window.go(Wish(place=Place.STATION))
    assert isinstance(window.page, StationPage)
    for tab in range(window.page.tabs.count()):
        window.page.tabs.setCurrentIndex(tab)
        assert not clashes(window), window.page.tabs.tabText(tab)


def paper_in(services, state):
    return next(paper for paper in services.documents.page() if paper.state is state)


def signed(services, document_id):
    """Everybody signs."""
    for signature in services.signing.stored(document_id).signatures:
        services.signing.record(signature, SignatureState.SIGNED)
    services.workplace.confirm()
    return services.signing.confirm(document_id)


def looked_at(window, document_id):
    window.go(Wish(place=Place.DOCUMENT, record_id=document_id))
    return clashes(with_every_button(window))


def with_every_button(window):
    """What some visits and some computers add to the page."""
    for card in window.page.findChildren(BundleCard):
        card.begin_button.show()
        card.persons_button.show()
    for card in window.page.findChildren(ScanCard):
        if not card.scan_button.isHidden():
            card.set_more(tr(" Skenov&at…"))
    return window


def test_beside_the_papers_of_a_visit_a_letter_means_one_thing(window, services):
    visited = next(paper for paper in services.documents.page() if paper.contact_id)
    window.go(Wish(place=Place.CONTACT, record_id=visited.contact_id))
    assert window.page.bundle.isVisible()
    assert not clashes(with_every_button(window))


def test_in_no_state_of_a_paper_a_letter_means_two_things(window, services):
    closed = paper_in(services, DocumentState.CLOSED)
    assert not looked_at(window, closed.id)
    original = paper_in(services, DocumentState.SIGNED)
    assert not looked_at(window, original.id)
    draft = services.correcting.begin(original.id, MEND)
    assert not looked_at(window, original.id)
    assert not looked_at(window, draft.document.id)
    newer = services.documents.close(
        replace(draft, document=replace(draft.document, damage_czk=9_000))
    )
    assert not looked_at(window, original.id)
    assert not looked_at(window, newer.document.id)
    signed(services, newer.document.id)
    assert not looked_at(window, original.id)
    assert not looked_at(window, newer.document.id)
    addendum = services.signing.begin_addendum(newer.document.id, "doplnění")
    told = {name: getattr(newer.document, name) for name in TOLD}
    services.documents.close(replace(addendum, document=replace(addendum.document, **told)))
    assert not looked_at(window, newer.document.id)
    assert not looked_at(window, addendum.document.id)


def test_in_no_menu_a_letter_means_two_things(window):
    for entry in window.header.menu_bar.actions():
        rows = [row.text() for row in entry.menu().actions() if row.isVisible() and row.text()]
        found = Counter(QKeySequence.mnemonic(words).toString() for words in rows)
        found.pop("", None)
        assert [key for key, count in found.items() if count > 1] == [], entry.text()


def test_a_letter_that_means_two_things_is_noticed(window):
    window.go(Wish(place=Place.CONTACT))
    window.page.ui.note_label.setText("Poznámka, úp&ravy")
    assert [key for key, _ in clashes(window)[:2]] == ["Alt+R", "Alt+R"]
