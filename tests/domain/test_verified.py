"""A warning about a number rests once the note says why it stays."""

from datetime import date

import pytest

from kkc_desktop.domain.code_lists import IdentityDocumentKind
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.person_care import check_person
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.verified import VERIFIABLE, begun_note, verified_reason

TODAY = date(2026, 11, 30)
WRONG = {
    "birth_number": "710319/2746",
    "identity_document_number": "12",
    "phone": "777 12",
    "email": "jana",
    "data_box": "x",
}


def person(**fields):
    return Person(id=PersonId("p"), identity_document=IdentityDocumentKind.IDENTITY_CARD, **fields)


def test_every_wrong_number_of_a_person_is_a_warning_at_its_field():
    found = check_person(person(**WRONG), TODAY)
    assert {each.field for each in found} == WRONG.keys()
    assert {each.level for each in found} == {Level.WARNING}


@pytest.mark.parametrize("field", VERIFIABLE)
def test_the_reason_in_the_note_puts_its_warning_at_rest(field):
    note = f"{begun_note('viděl otec', field)}opsáno z\u00a0listu; jinak nic"
    (found,) = check_person(person(**{field: WRONG[field], "identity_note": note}), TODAY)
    assert (found.field, found.level) == (field, Level.NOTE)
    assert found.text.endswith("Ověřeno: opsáno z\u00a0listu")


@pytest.mark.parametrize("field", VERIFIABLE)
def test_without_a_reason_the_warning_stays(field):
    fields = {field: WRONG[field], "identity_note": begun_note("", field)}
    (found,) = check_person(person(**fields), TODAY)
    assert found.level is Level.WARNING


def test_a_reason_for_one_number_is_none_for_another():
    note = "telefon – ověřeno: zavoláno"
    assert verified_reason(note, "phone") == "zavoláno"
    assert verified_reason(note, "birth_number") == ""


def test_the_reason_may_be_typed_quickly_and_more_of_them_stand_side_by_side():
    note = "rodne cislo - overeno: z\u00a0listu; Telefon – ověřeno: ﬁx zavoláno"
    assert verified_reason(note, "birth_number") == "z\u00a0listu"
    assert verified_reason(note, "phone") == "ﬁx zavoláno"


def test_a_note_is_begun_only_once_and_keeps_what_stood_there():
    once = begun_note("viděl otec", "phone")
    assert once == "viděl otec; telefon – ověřeno: "
    assert begun_note(once, "phone") == once
