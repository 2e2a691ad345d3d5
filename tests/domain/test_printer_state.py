"""How it stands with a printer: the gravest reason wins, a warning alone stops nothing."""

import pytest

from kkc_desktop.domain.printer_state import (
    PrinterMood,
    PrinterState,
    QueueState,
    mood_of,
    offered,
)


@pytest.mark.parametrize(
    ("queue", "mood"),
    [
        (QueueState(), PrinterMood.READY),
        (QueueState(is_busy=True), PrinterMood.BUSY),
        (QueueState(is_accepting=False, is_enabled=False), PrinterMood.REJECTING),
        (QueueState(is_enabled=False, reasons=("paused",)), PrinterMood.STOPPED),
        (QueueState(reasons=("media-empty-error",)), PrinterMood.NO_PAPER),
        (QueueState(reasons=("media-empty", "media-jam-error")), PrinterMood.JAMMED),
        (QueueState(reasons=("door-open-report",)), PrinterMood.OPEN),
        (QueueState(reasons=("marker-supply-empty-warning",)), PrinterMood.NO_INK),
        (QueueState(reasons=("offline-report",)), PrinterMood.OFFLINE),
        (QueueState(reasons=("fuser-over-temp-error",)), PrinterMood.TROUBLE),
        (QueueState(reasons=("toner-low-warning", "media-low-report")), PrinterMood.READY),
        (QueueState(is_busy=True, reasons=("media-empty-error",)), PrinterMood.NO_PAPER),
    ],
)
def test_the_queue_is_said_in_one_word(queue, mood):
    assert mood_of(queue) is mood


def test_whatever_keeps_paper_in_says_what_to_do():
    for mood in PrinterMood:
        assert bool(mood.fix) is not mood.prints


def test_the_last_used_printer_comes_first_then_the_usual_one():
    printers = (
        PrinterState(name="Zadní"),
        PrinterState(name="Archiv"),
        PrinterState(name="Hlavní", is_usual=True),
    )
    assert [p.name for p in offered(printers, "Zadní")] == ["Zadní", "Hlavní", "Archiv"]
    assert [p.name for p in offered(printers, "")] == ["Hlavní", "Archiv", "Zadní"]
