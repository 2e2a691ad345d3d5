"""Advice with a name, in the citizen's language, and what the same person heard before."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.factories import NOW, a_contact, a_person, an_advice

from kkc_desktop.domain.advice_lists import AdviceForm, LeafletSize
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.printing.pages import text_of
from kkc_desktop.storage.integrity import verify

JANA = {"given_names": "Jana", "surname": "Nová", "born_on": date(1950, 3, 15)}


def give(desk, person=None, **changes):
    blank = desk.advising.blank_advice()
    given = {"topics": ("K06",), "items": ("K06-1",)} | changes
    return desk.advising.record(replace(blank, **given), person)


def somebody(**changes):
    return a_person(**({"id": "jana", "title_before": "", **JANA} | changes))


def read(pdf):
    return " ".join(" ".join(text_of(pdf)).split())


def breaks_advice(desk):
    found = verify(desk.workplace.database).breaches
    return RecordKind.ADVICE in {breach.record_kind for breach in found}


def test_a_name_is_stored_with_the_advice_found_and_sealed(desk):
    advice = give(desk, somebody())
    assert desk.advising.person_of(advice).surname == "Nová"
    assert [hit.record_id for hit in desk.finding.look("Nová").hits] == ["jana", advice.id]
    assert not breaks_advice(desk)
    with desk.workplace.database.bare() as bare:
        bare.execute("DELETE FROM persons")
    assert breaks_advice(desk)


def test_without_a_name_nobody_is_stored(desk):
    assert desk.advising.person_of(give(desk)) is None


def test_the_same_person_is_recognised_by_the_card_and_by_name_with_birth_date(desk):
    first = give(desk, somebody())
    second = give(desk, somebody(id="other"), topics=("K03",), items=("K03-1",))
    for person in (somebody(), somebody(id="new")):
        known = desk.advising.before(person, an_advice())
        assert {each.id for each in known} == {first.id, second.id}
    with desk.workplace.database.reading() as tx:
        last = tx.audit.all()[-1]
    assert (last.act, last.record_kind, last.record_id) == (Act.CONSULT, RecordKind.PERSON, "new")


@pytest.mark.parametrize("changes", [{"surname": "Novotná"}, {"born_on": None}])
def test_a_namesake_is_not_taken_for_the_same_person(desk, changes):
    give(desk, somebody())
    assert desk.advising.before(somebody(id="new", **changes), an_advice()) == ()


def test_advice_in_a_contact_counts_for_the_person_of_the_contact_unless_protected(desk):
    with desk.workplace.database.transaction() as tx:
        tx.contacts.add(a_contact())
        tx.persons.replace("contact-1", (somebody(record_id="contact-1"),))
        tx.advice.add(an_advice(contact_id="contact-1"))
    assert desk.advising.person_of(an_advice(contact_id="contact-1")).id == "jana"
    assert len(desk.advising.before(somebody(), an_advice(id="now"))) == 1
    assert desk.advising.before(somebody(is_protected=True), an_advice(id="now")) == ()


def test_the_leaflet_begins_in_the_language_of_the_contact(desk):
    for language, expected in (
        (Language.UKRAINIAN, Language.UKRAINIAN),
        (Language.VIETNAMESE, Language.CZECH),
    ):
        contact = a_contact(id=language.name, language=language)
        with desk.workplace.database.transaction() as tx:
            tx.contacts.add(contact)
        assert desk.advising.blank_advice(contact).leaflet_language is expected


def test_an_expired_sentence_cannot_be_recorded_nor_printed(desk, clock):
    blank = replace(desk.advising.blank_advice(), topics=("K06",), items=("K06-1", "K06-2"))
    assert "Banka ani policie" in read(desk.advising.leaflet(blank))
    clock.pass_by(days=400)
    with pytest.raises(NotComplete):
        desk.advising.record(blank)
    for language in desk.advising.languages:
        for size in LeafletSize:
            advice = replace(blank, leaflet_language=language, leaflet_size=size)
            for paper in (desk.advising.leaflet(advice), desk.advising.slip(advice)):
                assert "K06" not in read(paper)
                assert "PIN" not in read(paper)


def test_the_slip_has_what_was_told_of_every_topic_and_the_time_booked_in_the_contact(desk):
    with desk.workplace.database.transaction() as tx:
        tx.contacts.add(a_contact())
    booked = desk.appointments.blank(NOW + timedelta(days=1))
    desk.appointments.book(replace(booked, contact_id="contact-1", things="kolo"))
    advice = an_advice(
        contact_id="contact-1",
        topics=("K06", "K03"),
        items=("K06-2", "K03-1"),
        follow_up="beseda 3. 12.",
        form=AdviceForm.SPOKEN,
    )
    text = read(desk.advising.slip(advice))
    for words in ("Tlak na čas", "Kolo zamykejte za rám", "Váš termín", "beseda 3. 12."):
        assert words in text.replace("\u00a0", " ")


def test_the_slip_of_a_time_that_is_over_does_not_bear_it(desk, clock):
    with desk.workplace.database.transaction() as tx:
        tx.contacts.add(a_contact())
    booked = desk.appointments.blank(NOW + timedelta(days=1))
    desk.appointments.book(replace(booked, contact_id="contact-1"))
    clock.pass_by(days=2)
    assert "Váš termín" not in read(desk.advising.slip(an_advice(contact_id="contact-1")))


def test_the_version_handed_over_names_the_translation(desk):
    fraud = next(c for c in desk.advising.categories if c.code == "K06")
    versions = {
        (language, size): desk.advising.leaflet_version(
            an_advice(leaflet_language=language, leaflet_size=size), fraud
        )
        for language in (Language.CZECH, Language.UKRAINIAN)
        for size in (LeafletSize.NORMAL, LeafletSize.EASY)
    }
    assert list(versions.values()) == ["1", "1/snadné-1", "1/uk-1", "1/uk-1"]
