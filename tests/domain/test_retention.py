"""Terms of disposal: the day they are over, and every reason why a record stays."""

from datetime import date

import pytest
from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.data_care import DataStep
from kkc_desktop.domain.data_lists import DataStepKind, DisposalMark, KeptKind, TermStart
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow
from kkc_desktop.domain.retention import (
    DisposalTerm,
    KeptRecord,
    finished_until,
    judged,
    terms_in,
)
from kkc_desktop.services.shipped_lists import shipped_list

TODAY = date(2026, 11, 30)
TERM = DisposalTerm(
    code="K-1",
    title="Kontakt",
    kinds=(KeptKind.NAMED_CONTACT,),
    years=1,
    starts=TermStart.CLOSING,
)
RECORD = KeptRecord(
    record_kind=RecordKind.CONTACT,
    record_id="contact",
    kept_kind=KeptKind.NAMED_CONTACT,
    finished_on=date(2025, 11, 30),
)


def a_term(years=0, months=0, starts=TermStart.CLOSING, mark=DisposalMark.SHRED):
    return DisposalTerm(
        code="X",
        title="X",
        kinds=tuple(KeptKind),
        years=years,
        months=months,
        starts=starts,
        mark=mark,
    )


def a_step(kind, **values):
    return DataStep(
        id="step",
        record_kind=RecordKind.CONTACT,
        record_id="contact",
        kind=kind,
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
        **values,
    )


@pytest.mark.parametrize(
    ("finished", "years", "months", "starts", "due"),
    [
        ("2025-11-30", 1, 0, TermStart.CLOSING, "2026-11-30"),
        ("2024-02-29", 1, 0, TermStart.CLOSING, "2025-02-28"),
        ("2025-08-31", 0, 6, TermStart.CLOSING, "2026-02-28"),
        ("2025-12-31", 0, 1, TermStart.CLOSING, "2026-01-31"),
        ("2025-11-30", 1, 6, TermStart.CLOSING, "2027-05-30"),
        ("2020-12-31", 5, 0, TermStart.NEW_YEAR, "2026-01-01"),
        ("2021-01-01", 5, 0, TermStart.NEW_YEAR, "2027-01-01"),
        ("2025-06-15", 0, 6, TermStart.NEW_YEAR, "2026-07-01"),
    ],
)
def test_the_day_from_which_the_term_is_over(finished, years, months, starts, due):
    day = a_term(years, months, starts).due_on(date.fromisoformat(finished))
    assert day == date.fromisoformat(due)


@pytest.mark.parametrize("starts", TermStart)
@pytest.mark.parametrize("term", [(5, 0), (0, 1), (1, 6)])
def test_no_due_record_is_left_out_by_the_day_before_which_they_are_looked_for(term, starts):
    known = a_term(*term, starts)
    until = finished_until(known, TODAY)
    for days in range(3_000):
        finished = date.fromordinal(TODAY.toordinal() - days)
        assert known.due_on(finished) > TODAY or finished <= until


def test_nothing_stops_what_is_past_its_term():
    found = judged(RECORD, [TERM], [], TODAY)
    assert (found.is_erasable, found.due_on, found.term) == (True, TODAY, TERM)


@pytest.mark.parametrize(
    ("record", "terms", "steps", "words"),
    [
        ({"finished_on": None}, [TERM], [], "není dokončen"),
        ({"finished_on": date(2025, 12, 1)}, [TERM], [], "Lhůta skončí 1."),
        ({}, [], [], "Nemá skartační kód"),
        ({}, [a_term()], [], "nemá lhůtu"),
        ({}, [a_term(1, mark=DisposalMark.ARCHIVE)], [], "Znak A"),
        ({}, [a_term(1, mark=DisposalMark.CHOOSE)], [], "Znak V"),
        ({"reference_number": "KRPM-1/ČJ-2026"}, [TERM], [], "KRPM-1/ČJ-2026"),
        ({}, [TERM], [a_step(DataStepKind.HOLD)], "pozastaven"),
        ({}, [TERM], [a_step(DataStepKind.HOLD, until_on=TODAY)], "pozastaven do"),
        ({}, [TERM], [a_step(DataStepKind.RESTRICT)], "omezeno"),
        ({"open_promises": 1}, [TERM], [], "slib"),
        ({"unfinished_links": ("nález N-1",)}, [TERM], [], "nález N-1"),
        ({"has_open_correction": True}, [TERM], [], "oprava nebo dodatek"),
        ({"corrected_on": date(2025, 12, 1)}, [TERM], [], "oprava nebo dodatek"),
        ({"is_named_elsewhere": True}, [TERM], [], "jmenuje jiný záznam"),
        ({}, [TERM], [a_step(DataStepKind.ASSESS, disposal_code="Q")], "kód Q není"),
    ],
)
def test_each_reason_why_a_record_stays_is_said_in_one_sentence(record, terms, steps, words):
    kept = {name: getattr(RECORD, name) for name in RECORD.__dataclass_fields__} | record
    found = judged(KeptRecord(**kept), terms, steps, TODAY)
    assert len(found.reasons) == 1
    assert words in found.reasons[0]


@pytest.mark.parametrize(
    "steps",
    [
        [a_step(DataStepKind.HOLD), a_step(DataStepKind.RELEASE)],
        [a_step(DataStepKind.HOLD, until_on=date(2026, 11, 29))],
        [a_step(DataStepKind.RESTRICT), a_step(DataStepKind.LIFT)],
    ],
)
def test_what_was_released_or_ended_by_itself_stops_nothing(steps):
    assert judged(RECORD, [TERM], steps, TODAY).is_erasable


def test_a_code_that_somebody_gave_the_record_outweighs_the_list():
    longer = a_term(9)
    found = judged(RECORD, [TERM, longer], [a_step(DataStepKind.ASSESS, disposal_code="X")], TODAY)
    assert (found.term, found.is_erasable) == (longer, False)


def test_the_shipped_terms_are_examples_and_cover_every_kind_once():
    rows = [
        ListRow(kind=ListKind.DISPOSAL, code=code, values=values)
        for code, values in shipped_list(ListKind.DISPOSAL).items()
    ]
    terms = terms_in(rows)
    assert all(term.is_example and term.has_term for term in terms)
    assert sorted(kind.name for term in terms for kind in term.kinds) == sorted(
        KeptKind.__members__
    )
    assert [term.words for term in terms if term.code == "U-S5"] == ["S\u00a05\u00a0let"]


def test_a_hidden_term_is_given_to_nothing():
    values = shipped_list(ListKind.DISPOSAL)["K-1"]
    row = ListRow(kind=ListKind.DISPOSAL, code="K-1", values=values, is_hidden=True)
    assert terms_in([row])[0].kinds == ()
