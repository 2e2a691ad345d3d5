"""A password has to be long and uncommon, and nothing else is asked of it."""

import unicodedata

import pytest
from tests.factories import PASSWORD, a_station, an_officer

from kkc_desktop.domain.account import account_of
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.password_rules import (
    LEAST_LENGTH,
    MOST_LENGTH,
    REPEATED_FIELD,
    check_password,
    check_repeated,
    own_words,
)
from kkc_desktop.domain.station import Role
from kkc_desktop.services.common_passwords import common_passwords

COMMON = common_passwords()
OWN = own_words(an_officer(), a_station(town="Němčice nad Hanou"))


def refusal(password):
    """The sentence by which the password is refused, empty when it is taken."""
    return "".join(problem.text for problem in check_password(password, OWN, COMMON))


@pytest.mark.parametrize(
    "password",
    [
        PASSWORD,
        "zitra bude prset",
        "tr0ub4dor&3xyz",
        "Žluťoučký kůň z Balkonu",
        "tfm bgw rzk p",
        "   mezery   tu   patří   k heslu   ",
        "пароль длинный",
    ],
)
def test_a_long_uncommon_password_is_taken_whatever_its_characters(password):
    assert refusal(password) == ""


@pytest.mark.parametrize(
    "password",
    [
        "heslo123456",
        "HESLO.123456",
        "Heslíčko2026!",
        "p@ssw0rd!!!",
        "1234567890",
        "Policie2026",
        "policie-2026",
        "N0vember2024",
        "Kobyla měla malý bok",
        "pomáhat a chránit",
        "KKC Konice 1",
        "Zlaté Hory 2026",
        "1qaz2wsx3edc",
        "!!!sluníčko!!!",
    ],
)
def test_a_common_password_is_refused_in_any_disguise(password):
    assert "nejčastější" in refusal(password)


@pytest.mark.parametrize(
    "password",
    ["Šťastná je dnes doma", "moje cislo 312045 x", "v Konice nam prselo", "stastna+rok"],
)
def test_the_persons_and_the_stations_own_words_are_refused(password):
    assert "příjmení" in refusal(password)


def test_a_short_own_word_inside_another_is_no_reason_to_refuse():
    assert "kon" in OWN
    assert refusal("balkon plný muškátů") == ""


@pytest.mark.parametrize(
    "password", ["aaaaaaaaaaaaa", "xyxyxyxyxyxy", "mnopqrstuvwx", "zyxwvutsrqpo", "qwertzuiopas"]
)
def test_one_character_or_sequence_over_and_over_is_refused(password):
    assert refusal(password) != ""


def test_the_length_is_counted_in_letters_not_in_marks():
    nine = unicodedata.normalize("NFD", "čřžěšýáíů")
    assert len(nine) > LEAST_LENGTH
    assert "krátké" in refusal(nine)


def test_the_longest_password_is_taken_and_one_letter_more_is_not():
    longest = "vlk sedí u lesa a čeká na autobus do města " * 10
    assert refusal(longest[:MOST_LENGTH]) == ""
    assert "delší" in refusal(longest[: MOST_LENGTH + 1])


def test_every_refusal_says_how_to_mend_it():
    for password in ("krátké", "x" * 300, "heslo123456", "Šťastná doma", "aaaaaaaaaaaa"):
        (problem,) = check_password(password, OWN, COMMON)
        assert problem.fix.endswith(".")


def test_a_refusal_never_repeats_what_was_typed():
    for password in ("Šťastná večer doma", "heslo123456", "aaaaaaaaaaaaaa"):
        (problem,) = check_password(password, OWN, COMMON)
        assert not [word for word in password.lower().split() if word in problem.text.lower()]


def test_a_password_typed_twice_must_be_the_same_in_any_spelling_of_its_letters():
    assert check_repeated(PASSWORD, unicodedata.normalize("NFD", PASSWORD)) == []
    (problem,) = check_repeated(PASSWORD, PASSWORD + " ")
    assert problem.field == REPEATED_FIELD


def test_the_shipped_list_is_long_folded_and_small():
    assert len(COMMON) > 20_000
    assert sum(len(password) >= LEAST_LENGTH for password in COMMON) >= 3_000
    assert not [password for password in COMMON if password != fold(password)]


def test_an_account_is_what_the_sign_in_window_shows():
    account = account_of(an_officer(role=Role.HEAD, function="vedoucí směny", is_active=False))
    assert account.name == "pprap. Lenka Šťastná"
    assert account.second_line == "vedoucí · vedoucí směny · sl.\u00a0č.\u00a0312045"
    assert not account.is_open
    assert not account.has_password
