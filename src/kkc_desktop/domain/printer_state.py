"""What a printer can do now, in words, with what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass

from kkc_desktop.domain.code_lists import CodeList


class PrinterMood(CodeList):
    """How it stands with a printer; most of them say why a paper would not come out."""

    READY = "připravena"
    BUSY = "tiskne jinou úlohu"
    NO_PAPER = "došel papír"
    JAMMED = "uvízl papír"
    OPEN = "otevřený kryt"
    NO_INK = "došel toner nebo inkoust"
    STOPPED = "zastavena"
    REJECTING = "nepřijímá úlohy"
    OFFLINE = "neodpovídá"
    TROUBLE = "hlásí závadu"
    GONE = "už v\u00a0systému není"
    UNKNOWN = "stav nezjištěn"

    @property
    def prints(self) -> bool:
        """Whether a job sent now has a good chance to come out."""
        return self in (PrinterMood.READY, PrinterMood.BUSY, PrinterMood.UNKNOWN)

    @property
    def fix(self) -> str:
        """What to do about it; empty where there is nothing to mend."""
        return _FIXES.get(self, "")


_OTHER = "Zvolte jinou tiskárnu, nebo uložte PDF."
_FIXES = {
    PrinterMood.NO_PAPER: f"Doplňte papír. {_OTHER}",
    PrinterMood.JAMMED: f"Vyjměte papír podle návodu na tiskárně. {_OTHER}",
    PrinterMood.OPEN: f"Zavřete kryt. {_OTHER}",
    PrinterMood.NO_INK: f"Vyměňte náplň. {_OTHER}",
    PrinterMood.STOPPED: f"Frontu znovu spustí správce počítače. {_OTHER}",
    PrinterMood.REJECTING: f"Frontu znovu otevře správce počítače. {_OTHER}",
    PrinterMood.OFFLINE: f"Ověřte, že je zapnutá a\u00a0připojená. {_OTHER}",
    PrinterMood.TROUBLE: f"Podívejte se na displej tiskárny. {_OTHER}",
    PrinterMood.GONE: _OTHER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterState:
    """A printer of this computer and how it stands with it; `is_usual` for the system's own."""

    name: str
    mood: PrinterMood = PrinterMood.UNKNOWN
    is_usual: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueState:
    """What a print server says of a queue: whether it runs, takes jobs, and the device's reasons.

    `reasons` are the words of printer-state-reasons (RFC 8011, 5.4.12), such as media-empty-error.
    """

    is_enabled: bool = True
    is_accepting: bool = True
    is_busy: bool = False
    reasons: tuple[str, ...] = ()


# The gravest first; what only warns (media-low, toner-low) stops nothing.
_REASONS = (
    ("media-jam", PrinterMood.JAMMED),
    ("media-empty", PrinterMood.NO_PAPER),
    ("media-needed", PrinterMood.NO_PAPER),
    ("input-tray-missing", PrinterMood.NO_PAPER),
    ("cover-open", PrinterMood.OPEN),
    ("door-open", PrinterMood.OPEN),
    ("interlock-open", PrinterMood.OPEN),
    ("toner-empty", PrinterMood.NO_INK),
    ("marker-supply-empty", PrinterMood.NO_INK),
    ("marker-waste-full", PrinterMood.NO_INK),
    ("offline", PrinterMood.OFFLINE),
    ("connecting-to-device", PrinterMood.OFFLINE),
    ("timed-out", PrinterMood.OFFLINE),
    ("shutdown", PrinterMood.OFFLINE),
)


def mood_of(queue: QueueState) -> PrinterMood:
    """The one word for the queue: what keeps paper from coming out, the gravest first."""
    if not queue.is_accepting:
        return PrinterMood.REJECTING
    if not queue.is_enabled:
        return PrinterMood.STOPPED
    found = (mood for words, mood in _REASONS if any(words in r for r in queue.reasons))
    named = next(found, None)
    if named is not None:
        return named
    if any(reason.endswith("-error") for reason in queue.reasons):
        return PrinterMood.TROUBLE
    return PrinterMood.BUSY if queue.is_busy else PrinterMood.READY


def offered(printers: Iterable[PrinterState], last: str) -> tuple[PrinterState, ...]:
    """The printers in the order they are offered: the last used, the system's own, the others."""
    return tuple(
        sorted(printers, key=lambda p: (p.name != last, not p.is_usual, p.name.casefold()))
    )
