"""Every figure counted once more from plain rows; the same period has one digest for ever."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.desk import Clock, open_desk
from tests.overview_desk import SECRET, MadeUpYear
from tests.recounted import Recounted

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactChannel, ContactReason
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.overview import EVERYTHING, OverviewFilter
from kkc_desktop.domain.period import Period

COUNTED_AT = datetime(2026, 12, 1, 8, tzinfo=UTC)
OCTOBER = Period.month(2026, 10)
OPERATIONS = {act.name: act.operation.name for act in Act if act.operation}
EMPTY = Period(first=date(2021, 3, 1), last=date(2021, 3, 7))


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """A desk with ten months of records; tests only read it."""
    services = open_desk(tmp_path_factory.mktemp("year") / "stanice.kkc", Clock(COUNTED_AT))
    with services.workplace.database.transaction() as tx:
        MadeUpYear(tx, seed=7).everything(240)
    yield services
    services.workplace.database.close()


@pytest.fixture
def desk(tmp_path):
    """A desk of its own, with fewer records, that a test may go on with."""
    services = open_desk(tmp_path / "stanice.kkc", Clock(COUNTED_AT))
    with services.workplace.database.transaction() as tx:
        MadeUpYear(tx, seed=11).everything(120)
    yield services
    services.workplace.database.close()


def inside(overview):
    return [each for table in overview.tables for row in table.rows for each in row]


def figures(overview):
    return {each.code: each for each in (*overview.key, *inside(overview))}


def values(overview):
    return {code: each.value for code, each in figures(overview).items()}


def recounted(services, period):
    with services.workplace.database.reading() as tx:
        bare = tx.connection.connection.dbapi_connection
        return Recounted(bare, period.first, period.last, OPERATIONS)


@pytest.mark.parametrize(
    "period",
    [OCTOBER, Period.month(2026, 3), Period(first=date(2026, 3, 29), last=date(2026, 4, 3))],
    ids=lambda period: period.words,
)
def test_every_figure_is_the_count_of_the_records_it_opens(year, period):
    overview = year.overviews.overview(period)
    again = recounted(year, period)
    wrong = {}
    for code, figure in figures(overview).items():
        value, records = again.of(code)
        opened = {ref.record_id for ref in figure.records}
        if figure.value != pytest.approx(value) or opened != records:
            wrong[code] = (figure.value, value, opened ^ records)
    assert wrong == {}
    assert sum(bool(figure.records) for figure in inside(overview)) > 100


def test_compared_figures_are_those_of_the_period_before(year):
    october, september = (
        figures(year.overviews.overview(each)) for each in (OCTOBER, OCTOBER.before)
    )
    assert {each.code for each in october.values() if each.earlier} >= {"contacts", "incidents"}
    same = [code for code in october if code in september]
    assert {code: october[code].earlier for code in same} == {
        code: september[code].value for code in same
    }


def test_every_figure_says_what_it_is(year):
    overview = year.overviews.overview(OCTOBER)
    found = figures(overview)
    assert len(found) == len(overview.key) + len(inside(overview)), "two figures share a code"
    assert all(each.definition.endswith(".") for each in found.values())
    assert all(table.definition.endswith(".") for table in overview.tables)


def test_months_add_up_to_the_year(year):
    months = [values(year.overviews.overview(Period.month(2026, n))) for n in range(1, 13)]
    whole = values(year.overviews.overview(Period.year(2026)))
    names = ("hours.", "prevention.", "accesses.")
    added = ["contacts", "incidents", *(code for code in whole if code.startswith(names))]
    assert whole["contacts"] == 240
    assert {code: sum(month.get(code) or 0 for month in months) for code in added} == {
        code: whole[code] for code in added
    }


def test_the_hour_is_that_of_the_clock_in_prague(year):
    hours = year.overviews.overview(Period(first=date(2026, 10, 25), last=date(2026, 10, 25)))
    repeated = hours.figure("hours.6.2")
    with year.workplace.database.reading() as tx:
        arrivals = [tx.contacts.get(ref.record_id).arrived_at for ref in repeated.records]
    assert {each.hour for each in arrivals} == {0, 1}, "two o'clock came twice that night"


def test_a_year_later_the_same_period_is_the_same(desk):
    before = desk.overviews.overview(OCTOBER)
    desk.workplace.now.pass_by(days=365)
    go_on(desk)
    after = desk.overviews.overview(OCTOBER)
    assert (after.digest, after.record_count) == (before.digest, before.record_count)
    assert figures(after) == figures(before)
    assert desk.overviews.overview(Period.month(2026, 12)).record_count > 0


def go_on(desk):
    """Everything that was open is finished, and another year of records is added."""
    now = COUNTED_AT + timedelta(days=2)
    with desk.workplace.database.transaction() as tx:
        for contact in tx.contacts.page(limit=1000):
            if contact.closed_at is None:
                closed = replace(contact, closed_at=now, reason=ContactReason.MEDIA)
                closed = replace(closed, channel=ContactChannel.POST)
                closed = replace(closed, taken_over_at=contact.taken_over_at or now)
                tx.contacts.update(closed)
        year = MadeUpYear(tx, seed=5, prefix="later-")
        for document in tx.documents.page(limit=1000):
            further(tx, year, document, now)
        for promise in tx.promises.open():
            tx.promises.keep(replace(promise, done_on=now.date(), done_at=now))
        for find in tx.found_things.page(limit=1000):
            if find.is_kept:
                tx.found_things.update(replace(find, state=find.state.RETURNED, left_at=now))
        year.everything(60, begin=now, days=300)


def further(tx, year, document, now):
    """A draft is closed or thrown away, a closed paper signed or voided, a signed one numbered."""
    is_even = document.id[-1] in "02468"
    match document.state:
        case DocumentState.DRAFT if is_even:
            year.step(document, Act.CLOSE_DOCUMENT, now, "CLOSED", closed_at=now)
        case DocumentState.DRAFT:
            tx.persons.replace(document.id, ())
            tx.documents.remove(document.id)
            year.said(Act.DISCARD_DRAFT, now, RecordKind.DOCUMENT, document.id)
        case DocumentState.CLOSED if is_even:
            year.step(document, Act.VOID_DOCUMENT, now, "VOIDED", void_reason="omyl")
        case DocumentState.CLOSED:
            year.step(document, Act.SIGN_DOCUMENT, now, "SIGNED", signed_at=now)
        case DocumentState.SIGNED:
            numbered = {"reference_number": "KRPM-2"}
            year.step(document, Act.ASSIGN_REFERENCE, now, "SIGNED", **numbered)


def test_a_record_of_the_period_makes_another_digest(desk):
    before = desk.overviews.overview(OCTOBER)
    with desk.workplace.database.transaction() as tx:
        MadeUpYear(tx, seed=1, prefix="other-").contact(0, datetime(2026, 10, 5, 9, tzinfo=UTC))
    assert desk.overviews.overview(OCTOBER).digest != before.digest


def test_a_form_that_waited_as_a_draft_belongs_to_the_day_it_was_stored(desk):
    before = desk.overviews.overview(Period.month(2026, 12))
    visit, advice = desk.reception.blank_contact(), desk.advising.blank_advice()
    desk.workplace.now.pass_by(days=40)
    chosen = replace(visit.contact, reason=ContactReason.MEDIA)
    desk.reception.register(replace(visit, contact=chosen))
    desk.advising.record(replace(advice, topics=("K06",), items=("K06-1",)))
    after = desk.overviews.overview(Period.month(2026, 12))
    for code in ("contacts", "prevention.all.advice"):
        assert after.figure(code).value == before.figure(code).value
    january = desk.overviews.overview(Period.month(2027, 1))
    assert january.figure("contacts").value == 1


def test_no_text_and_no_name_is_read(year):
    with year.workplace.database.reading() as tx:
        facts = tx.overview_facts.of(Period.year(2026), EVERYTHING, lambda words: "", lambda: None)
    assert facts.record_count > 1000
    assert "kůň" in SECRET
    assert "kůň" not in repr(facts)


@pytest.mark.parametrize(
    "chosen",
    [
        OverviewFilter(reason=ContactReason.DANGER),
        OverviewFilter(channel=ContactChannel.TELEPHONE),
        OverviewFilter(reason=ContactReason.DANGER, channel=ContactChannel.COUNTER),
    ],
    ids=lambda chosen: chosen.words,
)
def test_a_filter_counts_its_contacts_and_what_came_of_them(year, chosen):
    period = Period.year(2026)
    overview = year.overviews.overview(period, chosen=chosen)
    with year.workplace.database.reading() as tx:
        visits = {
            visit.id
            for visit in tx.contacts.page(limit=1000)
            if visit.closed_at
            and chosen.reason in (None, visit.reason)
            and chosen.channel in (None, visit.channel)
        }
        origin = {each.id: each.contact_id for each in tx.documents.page(limit=1000)}
        origin |= {each.id: each.contact_id for each in tx.advice.page(limit=1000)}
        origin |= {each.id: each.contact_id for each in tx.incidents.page(limit=1000)}
        origin |= {each.id: each.contact_id for each in tx.found_things.page(limit=1000)}
    everything = year.overviews.overview(period)
    assert 0 < overview.figure("contacts").value < everything.figure("contacts").value
    seen = {ref.record_id for each in figures(overview).values() for ref in each.records}
    assert all(origin.get(each, each) in visits for each in seen)
    for code in ("prevention.all.advice", "incidents", "documents.UZ.closed", "contacts"):
        whole = {ref.record_id for ref in everything.figure(code).records}
        wanted = {each for each in whole if origin.get(each, each) in visits}
        found = [each for each in figures(overview).values() if each.code == code]
        assert {ref.record_id for each in found for ref in each.records} == wanted
    assert overview.digest != everything.digest


def test_nothing_happened_in_an_empty_period(year):
    overview = year.overviews.overview(EMPTY)
    assert overview.record_count == 0
    assert all(not each.value and not each.records for each in figures(overview).values())
    assert overview.figure("take_over").value is None
    assert overview.figure("left_early.share").value is None


def test_counting_is_one_line_of_the_trail_and_tells_how_far_it_is(desk):
    heard = []
    overview = desk.overviews.overview(
        OCTOBER, progress=lambda done, total: heard.append((done, total))
    )
    total = len(heard)
    assert heard == [(done, total) for done in range(1, total + 1)]
    assert total > len(overview.tables), "a year is called off after any part of it"
    with desk.workplace.database.reading() as tx:
        line = tx.audit.all()[-1]
    assert (line.act, overview.author) == (Act.VIEW_OVERVIEW, desk.workplace.officer)
    assert line.reason == "říjen 2026, srovnání září 2026, vše"


def test_counting_is_called_off_by_its_progress(desk):
    def call_off(_done, _total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        desk.overviews.overview(OCTOBER, progress=call_off)
    assert desk.overviews.overview(OCTOBER).figure("contacts").value > 0
