"""Numbers of firms, accounts, phones and things: the vectors of domain 6.2 and hostile ones."""

from random import Random

import pytest

from kkc_desktop.domain import identifier_forms as forms
from kkc_desktop.domain.code_lists import IdentityDocumentKind as Kind
from kkc_desktop.domain.identifiers import (
    check_bank_account,
    check_company_number,
    check_data_box,
    check_document_number,
    check_email,
    check_phone,
    check_postcode,
    check_thing_number,
)
from kkc_desktop.domain.identifiers_in import identifiers_in
from kkc_desktop.domain.problems import Level

SAVINGS = "CZ6508000000192000145399"
ALL_FORMS = (
    forms.company_number,
    forms.bank_account,
    forms.iban,
    forms.imei,
    forms.vin,
    forms.phone,
    forms.postcode,
    forms.data_box,
    forms.email,
)


@pytest.mark.parametrize(
    ("form", "typed", "normal"),
    [
        (forms.company_number, "25596641", "25596641"),
        (forms.company_number, "00007064", "00007064"),
        (forms.company_number, "7064", "00007064"),
        (forms.company_number, "270 82 440", "27082440"),
        (forms.company_number, "12345678", ""),
        (forms.company_number, "00000000", ""),
        (forms.bank_account, "19-2000145399/0800", SAVINGS),
        (forms.bank_account, " 000019 – 2000145399 / 0800 ", SAVINGS),
        (forms.bank_account, "CZ65 0800 0000 1920 0014 5399", SAVINGS),
        (forms.bank_account, "cz6508000000192000145399", SAVINGS),
        (forms.bank_account, "1234567890", ""),
        (forms.bank_account, "1234567890/0800", ""),
        (forms.bank_account, "0000000000/0800", ""),
        (forms.iban, "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        (forms.iban, "GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"),
        (forms.iban, "DE88 3704 0044 0532 0130 00", ""),
        (forms.imei, "490154203237518", "490154203237518"),
        (forms.imei, "49-015420-323751-8", "490154203237518"),
        (forms.imei, "490154203237519", ""),
        (forms.vin, "tmbjf73t8b9044216", "TMBJF73T8B9044216"),
        (forms.vin, "TMBJF73T8B904421O", ""),
        (forms.vin, "12345678901234567", ""),
        (forms.phone, "777 123 456", "+420777123456"),
        (forms.phone, "+420777123456", "+420777123456"),
        (forms.phone, "00420 777-123-456", "+420777123456"),
        (forms.phone, "+421 905 123 456", "+421905123456"),
        (forms.phone, "+380 (44) 123 45 67", "+380441234567"),
        (forms.phone, "777 123 45", ""),
        (forms.phone, "+420 777 123 45", ""),
        (forms.phone, "158", ""),
        (forms.postcode, "798 52", "79852"),
        (forms.postcode, "7985", ""),
        (forms.postcode, "098 52", ""),
        (forms.data_box, "Ab3de6g", "ab3de6g"),
        (forms.data_box, "ab3de6", ""),
        (forms.email, " Jana@Example.CZ ", "Jana@example.cz"),
        (forms.email, "jana@example", ""),
        (forms.email, "jana example.cz", ""),
    ],
)
def test_a_number_is_found_in_one_form(form, typed, normal):
    assert form(typed) == normal


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (check_company_number, "27082440", "27082441"),
        (check_bank_account, "19-2000145399/0800", "19-2000145398/0800"),
        (check_phone, "777 123 456", "777 123 45"),
        (check_phone, "112", "11"),
        (check_email, "jana@example.cz", "jana@"),
        (check_data_box, "ab3de6g", "ab3de6g8"),
        (check_postcode, "79852", "798525"),
        (check_thing_number, "490154203237518", "490154203237519"),
        (check_thing_number, "TMBJF73T8B9044216", "TMBJF73T8B904421O"),
    ],
)
def test_a_wrong_number_only_warns_and_says_what_to_do(check, right, wrong):
    assert check(right) is None
    assert check("  ") is None
    problem = check(wrong)
    assert problem.level is Level.WARNING
    assert problem.text.endswith(".")
    assert problem.fix.endswith(".")


@pytest.mark.parametrize(
    "mark", ["WBT-1234567", "12345", "SN 99/2026 – modrá", "ABCDEFGHIJKLMNOPQ"]
)
def test_a_mark_of_no_known_kind_is_free(mark):
    assert check_thing_number(mark) is None


@pytest.mark.parametrize(
    ("number", "kind", "issuer", "citizenship", "is_odd"),
    [
        ("123456789", Kind.IDENTITY_CARD, "", "", False),
        ("AB 123456", Kind.IDENTITY_CARD, "MěÚ Konice", "", False),
        ("123456AB12", Kind.IDENTITY_CARD, "", "", False),
        ("12345678", Kind.IDENTITY_CARD, "MěÚ Konice", "Slovensko", True),
        ("EA123456", Kind.IDENTITY_CARD, "Slovensko", "", False),
        ("12345678", Kind.PASSPORT, "", "Česko", False),
        ("1234567", Kind.PASSPORT, "", "Česko", True),
        ("FA1234567", Kind.PASSPORT, "", "Ukrajina", False),
        ("FA!", Kind.PASSPORT, "", "Ukrajina", True),
        ("EM123456", Kind.DRIVING_LICENCE, "", "", False),
        ("123456", Kind.DRIVING_LICENCE, "", "", True),
        ("HB123456789", Kind.RESIDENCE_PERMIT, "", "", False),
        ("?", Kind.NONE, "", "", False),
        ("", Kind.IDENTITY_CARD, "", "", False),
    ],
)
def test_the_number_of_a_document_is_looked_at_by_its_kind(
    number, kind, issuer, citizenship, is_odd
):
    problem = check_document_number(number, kind, issuer, citizenship)
    assert (problem is not None) is is_odd
    assert problem is None or problem.level is Level.WARNING


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("volal z 777 123 456 i +420777123456 a 00420 777-123-456", {"+420777123456"}),
        ("poslal na 19-2000145399/0800, prý IBAN CZ65 0800 0000 1920 0014 5399 ano", {SAVINGS}),
        ("viděl 1M2 3456, jindy 1m23456.", {"1M23456"}),
        ("elektromobil EL0 00AA a stará OLA 12-34", {"EL000AA", "OLA1234"}),
        ("nové 1AA A000", {"1AAA000"}),
        ("(710319/2745)", {"7103192745"}),
        ("RČ 710319 / 2746 má špatnou číslici", {"7103192746"}),
        ("IMEI: 49 015420 323751 8", {"490154203237518"}),
        ("VIN TMBJF73T8B9044216", {"TMBJF73T8B9044216"}),
        ("IČO: 7064 a 255 96 641", {"00007064", "25596641"}),
        ("Ukrajinské +380 44 123 45 67", {"+380441234567"}),
        ("dne 30. 11. 2026 v 15:00, č. j. KRPM-12345-1/ČJ-2026-140512", set()),
        ("beze všech čísel", set()),
    ],
)
def test_numbers_are_found_in_a_text_in_any_writing(text, found):
    assert set(identifiers_in(text)) == found


@pytest.mark.parametrize("alphabet", ["0123456789 -/+.", "CZ09až@.\n\x00\ud800٧", "+0() -1"])
def test_no_text_breaks_any_form(alphabet):
    chance = Random(alphabet.encode("utf-8", "surrogatepass"))
    for _ in range(500):
        text = "".join(chance.choices(alphabet, k=chance.randint(0, 60)))
        assert all(isinstance(form(text), str) for form in ALL_FORMS)
        assert all(identifiers_in(text))


@pytest.mark.parametrize("digits", ["2559664", "1000000", "9999999", "4567890"])
def test_a_company_number_has_one_right_last_digit(digits):
    assert sum(bool(forms.company_number(f"{digits}{last}")) for last in range(10)) == 1


@pytest.mark.parametrize("digits", ["49015420323751", "00000000000000", "35694904201234"])
def test_a_phone_has_one_right_last_digit(digits):
    assert sum(bool(forms.imei(f"{digits}{last}")) for last in range(10)) == 1


@pytest.mark.parametrize("text", ["1" * 60_000, "1 " * 30_000, "+1-" * 20_000, "CZ65" * 15_000])
def test_a_whole_statement_of_digits_is_searched_through(text):
    assert len(identifiers_in(text)) < 5
