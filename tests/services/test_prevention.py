"""Talks are stored and changed; a year of prevention in numbers, each with its records."""

from dataclasses import replace
from datetime import datetime

import pytest
from tests.factories import NOW, a_contact, an_advice

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.prevention_counts import CountedBy
from kkc_desktop.domain.problems import Level


def talk(desk, **changes):
    given = {"title": "Beseda", "topics": ("K05", "K06"), "audience_count": 30}
    return desk.prevention.record(replace(desk.prevention.blank(), **(given | changes)))


def stored(desk, advice):
    with desk.workplace.database.transaction() as tx:
        tx.advice.add(advice)


def lines(desk, by, year=2026):
    return {
        count.title: (len(count.advice), len(count.events), count.audience, count.leaflets)
        for count in desk.prevention.counted(year, by)
    }


def test_a_talk_is_stored_and_changed_as_another_revision(desk):
    first = talk(desk)
    second = desk.prevention.record(replace(first, audience_count=31))
    assert (first.revision, second.revision) == (1, 2)
    (whole, *_) = desk.prevention.counted(NOW.year, CountedBy.MONTH)
    assert whole.events == (second,)


@pytest.mark.parametrize("changes", [{"title": " "}, {"topics": ()}])
def test_a_talk_without_a_name_or_a_topic_is_refused(desk, changes):
    with pytest.raises(NotComplete) as refused:
        talk(desk, **changes)
    assert refused.value.problems[0].field in changes


def test_people_cannot_have_come_to_what_is_still_to_be_held(desk):
    with pytest.raises(NotComplete):
        talk(desk, held_at=NOW.replace(year=NOW.year + 1))
    planned = replace(desk.prevention.blank(), title="Beseda", topics=("K06",))
    (warning,) = desk.prevention.problems(planned)
    assert warning.level is Level.WARNING


def test_the_year_by_topics_months_and_groups_with_its_records(desk):
    january = datetime(2026, 1, 5, 10, tzinfo=ZONE)
    stored(desk, an_advice(id="a1", given_at=january, leaflet_copies=2))
    stored(desk, an_advice(id="a2", given_at=january, topics=("K03",)))
    stored(desk, an_advice(id="old", given_at=january.replace(year=2025)))
    talk(desk, held_at=january, leaflets_count=5, target_groups=(TargetGroup.SENIORS,))
    assert lines(desk, CountedBy.TOPIC) == {
        "celkem": (2, 1, 30, 7),
        "Kola a\u00a0koloběžky": (1, 0, 0, 0),
        "Senioři": (0, 1, 30, 5),
        "Telefonní podvody": (1, 1, 30, 7),
    }
    assert lines(desk, CountedBy.MONTH) == {"celkem": (2, 1, 30, 7), "leden": (2, 1, 30, 7)}
    assert lines(desk, CountedBy.GROUP) == {
        "celkem": (2, 1, 30, 7),
        "veřejnost": (2, 0, 0, 2),
        "senioři 65+": (0, 1, 30, 5),
    }
    assert lines(desk, CountedBy.MONTH, 2025)["celkem"][0] == 1


def test_new_year_begins_at_the_midnight_of_prague(desk):
    stored(desk, an_advice(given_at=datetime(2026, 1, 1, 0, 1, tzinfo=ZONE)))
    assert lines(desk, CountedBy.MONTH)["celkem"][0] == 1
    assert lines(desk, CountedBy.MONTH, 2025)["celkem"][0] == 0


def test_contacts_sent_on_are_counted_by_the_place_and_open(desk):
    place = desk.referrals.find("plot")[0]
    sent = {"outcome": ContactOutcome.REFERRED, "referral": place.where}
    with desk.workplace.database.transaction() as tx:
        tx.contacts.add(a_contact(id="now", arrived_at=NOW, **sent))
        tx.contacts.add(a_contact(id="january", arrived_at=NOW.replace(month=1), **sent))
        tx.contacts.add(a_contact(id="old", arrived_at=NOW.replace(year=2025), **sent))
        tx.contacts.add(a_contact(id="else", referral="pan starosta"))
    counts = desk.referrals.counts()
    assert [contact.id for contact in counts[place.code].month] == ["now"]
    assert [contact.id for contact in counts[place.code].year] == ["now", "january"]
    assert [contact.id for contact in counts[""].year] == ["else"]
