"""Words for values as Czech papers write them."""

from datetime import UTC, date, datetime

import pytest

from kkc_desktop.domain.code_lists import Language, Sex
from kkc_desktop.domain.document_lists import Answer, StatementManner
from kkc_desktop.printing.values import at_hour_words, crowns, in_gender, into_language, words

SPRING = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)


def said(value):
    return words(value).replace("\u00a0", " ")


def test_a_moment_is_written_with_the_month_in_the_genitive():
    assert said(SPRING) == "12. března 2026 ve 14.05 hod."


@pytest.mark.parametrize(
    ("hour", "preposition"),
    [(0, "v"), (1, "v"), (2, "ve"), (4, "ve"), (5, "v"), (11, "v"), (12, "ve"), (14, "ve")]
    + [(15, "v"), (19, "v"), (20, "ve"), (23, "ve")],
)
def test_the_preposition_follows_the_spoken_hour(hour, preposition):
    local = datetime.fromisoformat(f"2026-07-01T{hour:02}:30:00+02:00")
    assert at_hour_words(local).replace("\u00a0", " ") == f"{preposition} {hour}.30 hod."


def test_the_hour_that_comes_twice_is_told_apart():
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert (said(first)[-4:], said(second)[-3:]) == ("SELČ", "SEČ")


def test_a_day_an_amount_a_choice_and_nothing():
    assert said(date(1979, 6, 4)) == "4. června 1979"
    assert crowns(32390).replace("\u00a0", " ") == "32 390 Kč"
    assert words(StatementManner.NARRATIVE) == "souvislé vyprávění"
    assert words(Answer.NOT_ASKED) == words(None) == ""


def test_a_value_without_words_is_a_mistake_of_the_program():
    with pytest.raises(TypeError):
        words(object())


@pytest.mark.parametrize(
    ("sex", "expected"),
    [
        (Sex.FEMALE, "Byla jsem poučena, že jsem povinna a odpovědná (§ 1)."),
        (Sex.MALE, "Byl jsem poučen, že jsem povinen a odpovědný (§ 1)."),
        (Sex.NOT_STATED, "Byl(a) jsem poučen(a), že jsem povinen(na) a odpovědný(á) (§ 1)."),
    ],
)
def test_a_sentence_takes_the_persons_gender_if_it_is_known(sex, expected):
    source = "Byl(a) jsem poučen(a), že jsem povinen(na) a odpovědný(á) (§ 1)."
    assert in_gender(source, sex) == expected


def test_every_language_has_its_adjective():
    assert all(into_language(language) for language in Language)
