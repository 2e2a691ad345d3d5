"""How the program understands the lines of a card, told to whoever edits them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kkc_desktop.domain.card_lines import BRACED, Term, notify_line_of, plan_line_of, question_of
from kkc_desktop.domain.card_lines import terms_of as _terms_of
from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.gauge import Limits, gauge_of
from kkc_desktop.domain.station import Station

NOTATION = {
    CardKind.QUESTIONS: "Každý řádek je jedna otázka; vykřičník na začátku znamená, že se na ni"
    " musí odpovědět.",
    CardKind.PLAN: "Každý řádek je jedno opatření; za svislítkem může stát lhůta v\u00a0minutách,"
    " například Zavřít most | 15 min.",
    CardKind.NOTIFY: "Každý řádek je jeden příjemce: vykřičník znamená vždy, za svislítky mohou"
    " stát prostředek, lhůta odpovědi a\u00a0spojení; {obec}, {ORP}, {okres}"
    " a\u00a0{správce povodí} doplní program.",
    CardKind.TERMS: "Každý řádek je jedna lhůta a\u00a0za svislítkem její délka, například"
    " zápis dodatečně | 10 min.",
    CardKind.GAUGES: "Každý řádek je jeden vodočet: tok | profil | kategorie | stavy 1., 2."
    " a\u00a03. SPA v\u00a0cm | zeměpisná poloha; neznámý stav je otazník.",
}
"""The notation of each kind in one sentence."""

_BRACES = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstoodLine:
    """One line as understood: its words and what goes with them; a fault is not understood."""

    words: str
    note: str = ""
    is_fault: bool = False


def understood(kind: CardKind, lines: Iterable[str], station: Station) -> list[UnderstoodLine]:
    """Every line that is not empty, in its order."""
    return [_line(kind, line, station) for line in lines if line.strip()]


def _line(kind: CardKind, line: str, station: Station) -> UnderstoodLine:
    match kind:
        case CardKind.QUESTIONS:
            question = question_of(line)
            note = "musí se odpovědět" if question.is_mandatory else "není povinná"
            return UnderstoodLine(words=question.words, note=note)
        case CardKind.PLAN:
            plan = plan_line_of(line)
            if plan.minutes is None and "|" in line:
                note = "lhůtu nelze přečíst, pište 15 min"
                return UnderstoodLine(words=plan.words, note=note, is_fault=True)
            note = f"do {plan.minutes}{HARD}min" if plan.minutes is not None else "bez lhůty"
            return UnderstoodLine(words=plan.words, note=note)
        case CardKind.NOTIFY:
            return _body(line, station)
        case CardKind.TERMS:
            return _term(line)
        case CardKind.GAUGES:
            gauge = gauge_of(line)
            note = _limit_words(gauge.limits)
            return UnderstoodLine(words=gauge.name, note=note, is_fault=not gauge.profile)


def _body(line: str, station: Station) -> UnderstoodLine:
    body = notify_line_of(line, station)
    unknown = [found for found in _BRACES.findall(line) if found[1:-1] not in BRACED]
    if unknown:
        note = f"{unknown[0]} program nezná"
        return UnderstoodLine(words=body.body, note=note, is_fault=True)
    parts = ["vždy" if body.is_always else "podle potřeby", body.channel.label]
    parts += [f"odpověď do {body.minutes}{HARD}min"] if body.minutes is not None else []
    parts += [body.contact] if body.contact else []
    return UnderstoodLine(words=body.body, note=", ".join(parts))


def _term(line: str) -> UnderstoodLine:
    words = line.partition("|")[0].strip()
    term = next((term for term in Term if term.label == words), None)
    if term is None or not any(letter.isdigit() for letter in line):
        return UnderstoodLine(words=words, note="takovou lhůtu program nezná", is_fault=True)
    return UnderstoodLine(words=words, note=str(_terms_of((line,))[term]))


def _limit_words(limits: Limits) -> str:
    known = [f"{limit}{HARD}cm" if limit is not None else "neznámý" for limit in limits]
    return f"1.{HARD}SPA {known[0]}, 2. {known[1]}, 3. {known[2]}"
