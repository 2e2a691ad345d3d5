"""The health of the forms: counts by field and month, and nothing but counts."""

import pytest
from tests.factories import an_officer
from tests.naughty.corpus import KEPT

from kkc_desktop.domain.data_lists import FieldEvent
from kkc_desktop.domain.form_count import CountedForm, FormCount
from kkc_desktop.domain.form_health import FieldHealth, health_of, worth_a_look
from kkc_desktop.domain.station import Role

VISIT, BACK, ERROR, STOP = FieldEvent
CONTACT, PERSON = CountedForm.CONTACT, CountedForm.PERSON


@pytest.fixture
def head(desk):
    desk.workplace.seat(an_officer(role=Role.HEAD))
    return desk.form_health


def stored(desk):
    with desk.workplace.database.reading() as tx:
        return tx.form_counts.between("0000-00", "9999-99")


def test_counts_of_a_month_add_up_and_stay_apart_from_the_next(desk, head, clock):
    head.keep({(CONTACT, "subject", VISIT): 3, (PERSON, "surname", ERROR): 1})
    head.keep({(CONTACT, "subject", VISIT): 2})
    clock.pass_by(days=30)
    head.keep({(CONTACT, "subject", VISIT): 10})
    (november,) = (row for row in head.figures("2026-11", "2026-11") if row.form is CONTACT)
    assert november.visits == 5
    both = head.figures("2026-11", "2026-12")
    assert [(row.form, row.field, row.visits, row.errors) for row in both] == [
        (PERSON, "surname", 0, 1),
        (CONTACT, "subject", 15, 0),
    ]
    assert head.months()[:2] == ("2026-12", "2026-11")
    assert len(head.months()) == 24


def test_nothing_that_is_no_field_of_the_form_gets_among_the_counts(desk, head):
    counts = {(form, text, VISIT): 1 for form in CountedForm for text in KEPT}
    head.keep(counts | {(CONTACT, "surname", VISIT): 1, (CONTACT, "subject", BACK): 0})
    assert stored(desk) == ()


def test_the_figures_know_shares_and_what_to_look_at_first():
    def counted(field, **events):
        return [
            FormCount(form="PERSON", field=field, event=FieldEvent[name], month="2026-11", count=n)
            for name, n in events.items()
        ]

    rows = health_of(
        [
            *counted("surname", VISIT=40, BACK=4),
            *counted("phone", VISIT=20, ERROR=5, BACK=1),
            *counted("born_on", VISIT=4, STOP=4),
            *counted("no field", VISIT=90, STOP=90),
        ]
    )
    assert [row.field for row in rows] == ["phone", "born_on", "surname"]
    assert rows[0].share(ERROR) == 0.25
    assert rows[0].worst_event is ERROR
    assert worth_a_look(rows).field == "phone"
    assert worth_a_look(rows[1:2]) is None, "four visits say nothing yet"
    assert FieldHealth(form=PERSON, field="phone", stops=2).share(STOP) == 0.0
