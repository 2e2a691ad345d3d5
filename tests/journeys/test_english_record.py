"""What the desk writes under an English screen: the very same records, drafts and paper."""

import pytest
from tests.desk import Clock, open_desk
from tests.journeys.counter import Counter
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.screen_language import ScreenLanguage, speak, tr
from kkc_desktop.ui.style import Scheme, apply_style

CHOSEN = ("instruction_answer", "claims_damages", "wants_notification", *REST)
"""Fields answered by a word of the program, which the screen says in its language."""


@pytest.fixture
def written(tmp_path, qapp, qtbot, tray):
    """Gives what a day leaves in the database and the paper it closed, in each language."""
    left = {}
    apply_style(qapp, Scheme.LIGHT)
    for language in ScreenLanguage:
        speak(qapp, language)
        folder = tmp_path / language.name
        folder.mkdir()
        clock = Clock()
        services = open_desk(folder / "stanice.kkc", clock)
        window = MainWindow(services, clock, qapp)
        qtbot.addWidget(window)
        window.show()
        paper = a_day(Counter(window), clock)
        window.page.keep_now()
        left[language] = (paper, rows_of(services))
        window.hide()
        services.workplace.database.close()
    speak(qapp, ScreenLanguage.CZECH)
    return left


def a_day(counter, clock):
    """A contact, a report closed, printed and refused by one party, and a notice half written."""
    counter.registers_contact(reason=tr("Oznámení tr. činu"), subject="krádež kola")
    clock.pass_by(minutes=55)
    counter.begins("PTO")
    answers = {field: tr(REST[field]) for field in REST}
    answers |= {field: tr(REPORT[field]) for field in CHOSEN if field in REPORT}
    counter.fills(**(REPORT | REST | answers))
    paper = counter.closes_and_prints()
    counter.asks_for("refused_button", "nesouhlasí se zněním")
    counter.takes_notice(place="Konice", description="rozbité okno")
    return paper


def rows_of(services):
    """Every row of every table."""
    connection = services.workplace.database._now_open.connection
    named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = sorted(name for (name,) in named if not name.startswith("sqlite_"))
    return {
        name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))  # noqa: S608
        for name in tables
    }


def test_paper_is_the_same_to_the_byte(written):
    czech, english = (written[language][0] for language in ScreenLanguage)
    assert english.content == czech.content
    assert english.sha256 == czech.sha256


def test_records_drafts_and_audit_say_the_same(written):
    czech, english = (written[language][1] for language in ScreenLanguage)
    assert czech["drafts"]
    assert czech["audit"]
    for name in czech:
        assert english[name] == czech[name], name
