"""The questions and sentences of the page of a shift handover."""

from collections.abc import Sequence

from kkc_desktop.domain.printer_state import PrinterState
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.handover_texts import TEXTS
from kkc_desktop.ui.reason_dialog import ReasonWords
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import plural

PAGE_KEYS = (
    ("1", "položka je uzavřená"),
    ("2", "předat ji další službě"),
    ("3", "jen vyznačit"),
    ("N", "poznámka k\u00a0položce"),
    ("Enter", "otevřít, čeho se položka týká"),
    ("F8", "další nerozhodnutá položka"),
    ("F5", "přepočítat, rozhodnutí zůstanou"),
    ("Ctrl+Enter", "podepsat a\u00a0předat, potvrdit převzetí"),
    ("Ctrl+P", "vytisknout protokol"),
)
_NUMBERS = {1: "Jedna", 2: "Dvě", 3: "Tři", 4: "Čtyři"}


def closing_words(title: str) -> ReasonWords:
    """How something was closed that is open in the data."""
    return ReasonWords(
        question=tr("Jak byla věc uzavřena? {}").format(title),
        explanation=tr("V\u00a0záznamech je stále otevřená. Slova zůstanou v\u00a0protokolu."),
        reason_label=tr("&Jak byla uzavřena"),
        act=tr("Uzavřít"),
        icon="done",
    )


def note_words(title: str) -> ReasonWords:
    """A note beside the answer of an item."""
    return ReasonWords(
        question=tr("Poznámka: {}").format(title),
        explanation=tr("Vytiskne se u\u00a0položky v\u00a0protokolu. Jména osob nepište."),
        reason_label=tr("&Poznámka"),
        act=tr("Zapsat"),
        icon="note",
    )


def reservation_words() -> ReasonWords:
    """What is wrong with the shift that is taken over."""
    return ReasonWords(
        question=tr("Převzít službu s\u00a0výhradou"),
        explanation=tr(
            "Výhrada zůstane u\u00a0předání a\u00a0u\u00a0vašeho podpisu v\u00a0protokolu."
        ),
        reason_label=tr("&Výhrada"),
        act=tr("Převzít s\u00a0výhradou"),
        icon="flag",
    )


def gathered_problems(found: Sequence[Problem]) -> list[Problem]:
    """One card for undecided items and who takes over, then what is wrong with the texts."""
    incoming = next((p for p in found if p.field == "incoming_id"), None)
    texts = [p for p in found if p.field in TEXTS]
    missing = missing_problem(len(found) - len(texts) - (incoming is not None), incoming)
    return [*([missing] if missing else []), *texts]


def missing_problem(count: int, incoming: Problem | None) -> Problem | None:
    """The one card for all that keeps the sheet from being signed; None when nothing does.

    `count` items have no answer, `incoming` says what is wrong with who takes over.
    """
    if not count:
        return incoming
    number = tr(_NUMBERS.get(count, str(count)))
    noun = plural(count, "položka", "položky", "položek")
    verb = plural(count, "není rozhodnutá", "nejsou rozhodnuté", "není rozhodnuto")
    text = f"{number} {noun} {verb}."
    if incoming is not None:
        text += f" {tr(incoming.text)}"
    fix = tr("u\u00a0každé zvolte jednu odpověď.")
    return Problem(field="items", text=text, fix=fix, title="Co přechází")


def printer_words(printers: Sequence[PrinterState]) -> str:
    """The state of the printer that is offered first; none is a fault of its own."""
    return tr(printers[0].mood.label) if printers else tr("chybí")
