"""What was promised to people, on the start page: due first on top, late in red, said as days."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kkc_desktop.domain.desk import BreachRow, DeadlineRow
from kkc_desktop.ui.desk_deadlines import breach_rows, deadline_rows, due_words, is_deadline_late
from kkc_desktop.ui.page import Place

TODAY = date(2026, 3, 12)


def a_deadline(days, kind="NOTIFICATION"):
    return DeadlineRow(
        promise_id="promise-1",
        kind=kind,
        record_kind="DOCUMENT",
        record_id="document-1",
        number="KKC-OL4-2026-000087",
        due_on=TODAY + timedelta(days=days),
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-1, "včera"),
        (0, "dnes"),
        (1, "zítra"),
        (2, "so\u00a014.\u00a03."),
        (-12, "so\u00a028.\u00a02."),
        (300, "6.\u00a01.\u00a02027"),
    ],
)
def test_a_last_day_is_said_as_people_say_it(days, words):
    assert due_words(TODAY + timedelta(days=days), TODAY) == words


def test_what_is_late_is_red_what_is_soon_warns_and_the_rest_is_quiet():
    rows = deadline_rows([a_deadline(-1), a_deadline(3), a_deadline(4, "CALL_BACK")], TODAY)
    assert [row.tone for row in rows] == ["late", "warning", ""]
    assert [row.icon for row in rows] == ["error", "deadline", "deadline"]
    assert rows[0].second_line == "KKC-OL4-2026-000087 · §\u00a0158 odst.\u00a02 TŘ"
    assert rows[2].title == "Zavolat zpět"
    assert {row.data.place for row in rows} == {Place.PROMISE}
    assert is_deadline_late([a_deadline(-1)], TODAY)
    assert not is_deadline_late([a_deadline(0)], TODAY)


def test_a_breach_is_to_be_reported_before_its_72_hours_are_over():
    now = datetime(2026, 3, 12, 9, tzinfo=UTC)
    found = [
        BreachRow(
            breach_id=f"b{hours}", label=f"PZ {hours}", report_by=now + timedelta(hours=hours)
        )
        for hours in (-2, 26)
    ]
    late, soon = breach_rows(found, now)
    assert (late.tone, late.icon, late.time_text) == ("late", "error", "dnes")
    assert (soon.tone, soon.icon, soon.time_text) == ("warning", "shield", "zítra")
    assert soon.second_line.startswith("PZ 26")
    assert (late.data.place, late.data.text) == (Place.PROTECTION, "Porušení zabezpečení")
