"""Records as JSON text and back."""

import json
from dataclasses import fields

import pytest
from tests.factories import (
    NOW,
    a_contact,
    a_copy,
    a_document,
    a_draft,
    a_log_entry,
    a_notice,
    a_person,
    a_signature,
    a_station,
    a_thing,
    an_advice,
    an_incident,
    an_officer,
)

from kkc_desktop.domain.code_lists import ContactReason, PersonRole
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.plain import from_plain, from_text, to_plain, to_text
from kkc_desktop.domain.station import Officer

RECORDS = [
    a_contact(closed_at=NOW),
    a_copy(),
    a_document(damage_czk=0, reported_at=NOW),
    a_draft(),
    a_log_entry(),
    a_notice(occurred_at=NOW),
    a_person(),
    a_signature(),
    a_station(is_exercise=True),
    a_thing(),
    an_advice(),
    an_incident(),
    an_officer(),
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_every_record_comes_back_from_json_text(record):
    text = json.dumps(to_plain(record))
    assert from_plain(type(record), json.loads(text)) == record


def test_a_form_comes_back_with_its_persons_and_things():
    persons, things = (a_person(), a_person(id="p2")), (a_thing(value_czk=None),)
    text = to_text(a_document(), persons, things)
    assert from_text(Document, text) == (a_document(), persons, things)


def test_a_form_without_persons_comes_back_alone():
    assert from_text(Contact, to_text(a_contact())) == (a_contact(), (), ())


def test_text_stays_readable_and_exact():
    words = 'Příliš „žluťoučký“ <b>kůň</b>\n\t"\\ \u00a0\u2028 Шевченко 𝒳'
    text = to_text(a_contact(note=words))
    assert from_text(Contact, text)[0].note == words
    assert "žluťoučký" in text


def test_a_field_that_is_new_or_gone_does_not_stop_an_old_draft():
    plain = to_plain(a_contact())
    del plain["note"]
    plain["colour"] = "modrá"
    assert from_plain(Contact, plain) == a_contact()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("reason", "GONE"),
        ("reason", None),
        ("closed_at", "včera"),
        ("closed_at", "2026-11-22T08:05:00"),
        ("note", 7),
        ("revision", "x"),
    ],
)
def test_a_value_that_cannot_be_read_becomes_the_default(field, value):
    plain = to_plain(a_contact(revision=0)) | {field: value}
    default = next(known.default for known in fields(Contact) if known.name == field)
    assert getattr(from_plain(Contact, plain), field) == default


def test_a_code_that_went_out_of_use_drops_out_of_a_list():
    plain = to_plain(a_person()) | {"roles": ["GONE", "WITNESS"]}
    assert from_plain(Person, plain).roles == (PersonRole.WITNESS,)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", "{", '{"record": {}}', '{"record": 5}', '{"record": {"id": 1}}'],
)
def test_a_draft_that_says_nothing_is_refused_with_a_sentence(text):
    with pytest.raises(PackUnreadable) as refused:
        from_text(Contact, text)
    assert refused.value.fix


def test_yes_and_no_are_read_from_numbers_too():
    assert from_plain(Officer, to_plain(an_officer()) | {"is_active": 0}).is_active is False


def test_code_lists_are_kept_by_name():
    assert to_plain(a_contact(reason=ContactReason.CRIME))["reason"] == "CRIME"
