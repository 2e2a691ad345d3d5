"""Birth numbers at the counter; every number here is made up."""

from datetime import date

import pytest

from kkc_desktop.domain.birth_number import (
    FIELD,
    CheckDigit,
    DateFault,
    check_birth_number,
    read_birth_number,
)
from kkc_desktop.domain.code_lists import Sex
from kkc_desktop.domain.problems import Level

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "born_on", "sex"),
    [
        ("710319/2745", date(1971, 3, 19), Sex.MALE),
        ("805612/0017", date(1980, 6, 12), Sex.FEMALE),
        ("052304/0012", date(2005, 3, 4), Sex.MALE),
        ("057304/0028", date(2005, 3, 4), Sex.FEMALE),
        ("800101/0040", date(1980, 1, 1), Sex.MALE),
        ("361204/123", date(1936, 12, 4), Sex.MALE),
        ("536105/123", date(1953, 11, 5), Sex.FEMALE),
    ],
)
def test_a_valid_number_tells_date_of_birth_and_sex(text: str, born_on: date, sex: Sex) -> None:
    number = read_birth_number(text, TODAY)
    assert (number.text, number.born_on, number.sex) == (text, born_on, sex)


@pytest.mark.parametrize(
    "text",
    ["710319/2745", "805612/0017", "052304/0012", "057304/0028", "361204/123", "536105/123"],
)
def test_a_valid_number_raises_no_question(text: str) -> None:
    assert check_birth_number(text, TODAY) == []


@pytest.mark.parametrize(
    "typed", ["7103192745", " 710319 2745 ", "710319 / 2745", "710319-2745", "710319\u00a02745"]
)
def test_a_number_is_read_as_people_write_it(typed: str) -> None:
    assert read_birth_number(typed, TODAY).text == "710319/2745"


@pytest.mark.parametrize("typed", ["71031", "710319/27455", "nemá", "71O319/2745", "٧١٠٣١٩/٢٧٤٥"])
def test_what_is_no_birth_number_stays_as_typed_and_is_warned_about(typed: str) -> None:
    assert read_birth_number(typed, TODAY).text == typed
    assert _levels(typed) == [Level.WARNING]


def test_no_birth_number_is_no_problem() -> None:
    assert check_birth_number("  ", TODAY) == []


def test_a_wrong_last_digit_is_warned_about() -> None:
    assert read_birth_number("710319/2746", TODAY).check_digit is CheckDigit.WRONG
    assert _levels("710319/2746") == [Level.WARNING]


def test_remainder_ten_with_last_digit_zero_is_valid_with_a_note() -> None:
    assert read_birth_number("800101/0040", TODAY).check_digit is CheckDigit.REMAINDER_TEN
    assert _levels("800101/0040") == [Level.NOTE]


@pytest.mark.parametrize(("year", "level"), [(85, Level.NOTE), (86, Level.WARNING)])
def test_remainder_ten_after_1985_is_a_warning(year: int, level: Level) -> None:
    text = _with_remainder_ten(f"{year}0101")
    assert _levels(text) == [level]


def test_nine_digits_may_end_in_three_zeros() -> None:
    assert check_birth_number("361204/000", TODAY) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("565231/001", DateFault.CALENDAR),
        ("565231/0015", DateFault.CALENDAR),
        ("711319/2745", DateFault.MONTH),
        ("710019/2745", DateFault.MONTH),
        ("714019/2745", DateFault.MONTH),
        ("710300/2745", DateFault.CALENDAR),
        ("710229/2745", DateFault.CALENDAR),
        ("712319/2745", DateFault.SHIFT_TOO_EARLY),
        ("032304/0014", DateFault.SHIFT_TOO_EARLY),
        ("262401/0015", DateFault.FUTURE),
    ],
)
def test_a_number_without_a_possible_date_is_warned_about(text: str, fault: DateFault) -> None:
    number = read_birth_number(text, TODAY)
    assert (number.born_on, number.date_fault) == (None, fault)
    assert Level.WARNING in _levels(text)


def test_the_leap_day_is_a_day_only_in_its_year() -> None:
    assert read_birth_number("720229/1234", TODAY).born_on == date(1972, 2, 29)


def test_a_child_born_today_is_not_in_the_future() -> None:
    assert read_birth_number(_with_check_digit("260312"), TODAY).born_on == TODAY


def test_ten_digits_that_fit_two_centuries_ask_for_the_date_of_birth() -> None:
    text = _with_check_digit("150304")
    number = read_birth_number(text, TODAY)
    assert (number.born_on, number.maybe_born_on) == (date(2015, 3, 4), date(1915, 3, 4))
    assert _levels(text) == [Level.NOTE]


@pytest.mark.parametrize("born_on", [date(2015, 3, 4), date(1915, 3, 4)])
def test_the_typed_date_of_birth_settles_the_century(born_on: date) -> None:
    assert check_birth_number(_with_check_digit("150304"), TODAY, born_on=born_on) == []


def test_a_number_given_late_has_ten_digits_and_is_not_refused() -> None:
    text = _with_check_digit("361204")
    assert read_birth_number(text, TODAY).born_on == date(1936, 12, 4)
    assert _levels(text) == [Level.NOTE]


def test_nine_digits_of_an_impossible_age_hint_at_a_missing_digit() -> None:
    assert read_birth_number("710319/274", TODAY).born_on == date(1871, 3, 19)
    assert _levels("710319/274") == [Level.WARNING]


def test_another_typed_date_of_birth_is_a_warning() -> None:
    problems = check_birth_number("710319/2745", TODAY, born_on=date(1971, 3, 18))
    assert [each.level for each in problems] == [Level.WARNING]


@pytest.mark.parametrize(
    ("sex", "count"),
    [(Sex.MALE, 0), (Sex.FEMALE, 1), (Sex.NOT_STATED, 0), (None, 0)],
)
def test_another_typed_sex_is_a_warning(sex: Sex | None, count: int) -> None:
    assert len(check_birth_number("710319/2745", TODAY, sex=sex)) == count


def test_nothing_about_a_birth_number_is_an_error() -> None:
    typed = ["710319/2746", "565231/0015", "neví", "800101/0040", "712319/2745", "999999/9999"]
    problems = [
        each
        for text in typed
        for each in check_birth_number(text, TODAY, born_on=date(2000, 1, 1), sex=Sex.FEMALE)
    ]
    assert problems
    assert {each.level for each in problems} <= {Level.WARNING, Level.NOTE}
    assert {each.field for each in problems} == {FIELD}
    assert all(each.fix.endswith(".") for each in problems)


def _levels(text: str) -> list[Level]:
    return [each.level for each in check_birth_number(text, TODAY)]


def _with_check_digit(first_six: str) -> str:
    for serial in range(100, 1000):
        remainder = int(f"{first_six}{serial}") % 11
        if remainder < 10:
            return f"{first_six}/{serial}{remainder}"
    raise AssertionError(first_six)


def _with_remainder_ten(first_six: str) -> str:
    for serial in range(100, 1000):
        if int(f"{first_six}{serial}") % 11 == 10:
            return f"{first_six}/{serial}0"
    raise AssertionError(first_six)


@pytest.mark.parametrize("typed", ["710359/0013", "715359/0018", "7103590013"])
def test_the_number_of_an_insured_person_is_no_birth_number(typed: str) -> None:
    number = read_birth_number(typed, TODAY)
    assert (number.born_on, number.date_fault) == (None, DateFault.INSURED)
    assert "pojištěnce" in check_birth_number(typed, TODAY)[0].text


def test_the_day_raised_by_forty_goes_up_to_seventy_one() -> None:
    assert read_birth_number("710341/0012", TODAY).date_fault is DateFault.INSURED
    assert read_birth_number("710371/0012", TODAY).date_fault is DateFault.INSURED
    assert read_birth_number("710372/0012", TODAY).date_fault is DateFault.CALENDAR
    assert read_birth_number("710340/0012", TODAY).date_fault is DateFault.CALENDAR


@pytest.mark.parametrize("year", ["1920", "1953"])
def test_ten_digits_of_somebody_born_before_1954_are_taken_beside_the_typed_date(year: str) -> None:
    text = _with_check_digit(f"{year[2:]}0304")
    assert check_birth_number(text, TODAY, born_on=date(int(year), 3, 4)) == []
