"""The exercise desk as somebody trying the program finds it."""

from collections import Counter
from datetime import UTC, timedelta
from itertools import count
from time import process_time

import pytest
from pypdfium2 import PdfDocument
from tests.desk import Clock
from tests.factories import NOW

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.services.exercise import (
    OFFICER,
    exercise_officers,
    exercise_station,
    found_exercise,
)


@pytest.fixture(scope="module")
def furnished(tmp_path_factory):
    """The furnished desk and how long it took."""
    path = tmp_path_factory.mktemp("exercise") / "cviceni.kkc"
    ids = count(1)
    began = process_time()
    services = found_exercise(path, lambda: NOW, lambda: f"id-{next(ids)}")
    yield services, process_time() - began
    services.workplace.database.close()


@pytest.fixture
def services(furnished):
    return furnished[0]


def text_of(paper):
    pages = PdfDocument(paper.content)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def test_the_desk_is_marked_as_an_exercise_and_somebody_is_on_duty(services):
    assert services.workplace.station == exercise_station()
    assert services.workplace.station.is_exercise
    assert services.workplace.officer.id == OFFICER
    assert services.setup.officers() == exercise_officers()


def test_the_start_page_has_something_of_everything(services):
    glance = services.today.glance()
    assert len(glance.waiting) == 4
    assert {row.is_for_officer for row in glance.waiting} == {True, False}
    assert len(glance.today) == 5
    assert len(glance.to_sign) == 3
    assert len(glance.drafts) == 1
    assert [row.handed_over_at is None for row in glance.incidents] == [True, False]


def test_its_documents_stand_in_every_state_a_beginner_should_see(services):
    states = Counter(document.state for document in services.documents.page())
    assert states == {
        DocumentState.DRAFT: 1,
        DocumentState.CLOSED: 3,
        DocumentState.SIGNED: 2,
    }


def test_every_closed_paper_says_that_it_is_an_exercise(services):
    closed = [d for d in services.documents.page() if d.is_frozen]
    for document in closed:
        assert "CVIČENÍ" in text_of(services.documents.paper(document.id))


def test_an_incident_was_handed_over_with_its_time_and_its_name(services):
    (handed,) = [f for f in services.incidents.page() if f.incident.handed_over_at]
    assert handed.incident.state is IncidentState.HANDED_OVER
    assert "IOS" in handed.incident.accepted_by
    log = services.incidents.log.page(handed.incident.id).entries
    kinds = [LogKind.ENTRY, LogKind.HANDOVER, LogKind.NOTICE]
    assert [entry.kind for entry in log][-3:] == kinds
    assert {entry.kind for entry in log[:-3]} == {LogKind.MEASURE, LogKind.NOTIFICATION}


def test_a_measure_is_overdue_and_an_answer_is_missing(services):
    glance, now = services.today.glance(), services.workplace.now()
    assert len(glance.measures) == len(services.measures.open_ones()) == 3
    assert [row.due_at < now for row in glance.measures] == [True, False, False]
    assert [row.body for row in glance.answers] == ["Správce komunikace (ŘSD, SSOK)"]


def test_no_signed_paper_lacks_anything_a_beginner_would_copy(services):
    signed = [d for d in services.documents.page() if d.state is DocumentState.SIGNED]
    assert {document.template_code for document in signed} == {"PTO", "PPO"}
    for document in signed:
        assert services.documents.problems(services.documents.open(document.id)) == []


def test_the_made_up_people_are_found_by_name_without_hacky(services):
    assert services.finding.look("prikladova").hits


def test_it_is_furnished_before_anybody_gets_impatient(furnished):
    assert furnished[1] < 3


@pytest.mark.parametrize("hours", [0.1, 1.0, 3.3], ids=["six past", "one", "twenty past three"])
def test_an_exercise_begun_after_midnight_bears_each_ticket_once(tmp_path, hours):
    numbers = count()
    midnight = NOW.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    clock = Clock((midnight + timedelta(hours=hours)).astimezone(UTC))
    desk = found_exercise(tmp_path / "cviceni.kkc", clock, lambda: f"id-{next(numbers)}")
    glance = desk.today.glance()
    tickets = [row.ticket for row in (*glance.today, *glance.waiting)]
    assert sorted(tickets) == [f"A\u00a0{number}" for number in range(1, 10)]
    desk.workplace.database.close()
