"""What a breach sheet still lacks, and what its clock says (čl. 33 a 34 GDPR, § 41 a 42 ZZOÚ)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.identifiers_in import identifiers_in
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.security_breach import SecurityBreach

SOON = timedelta(hours=24)
"""With less than this left, the clock warns."""

_TEXTS = ("description", "data_kinds", "cause", "consequences", "measures", "late_reason", "note")
_REPORTED_RISKS = (BreachRisk.SOME, BreachRisk.HIGH)


def is_report_due(breach: SecurityBreach) -> bool:
    """Whether the clock runs: nothing was reported, and nobody found that it need not be."""
    is_open = breach.closed_at is None and breach.reported_at is None
    return is_open and breach.risk is not BreachRisk.NONE


def is_late(breach: SecurityBreach, now: datetime) -> bool:
    """Whether the 72 hours have passed without a report, or it came after them."""
    if breach.reported_at is not None:
        return breach.reported_at > breach.report_by
    return is_report_due(breach) and now > breach.report_by


def clock_said(breach: SecurityBreach, now: datetime) -> tuple[str, str, str]:
    """What the clock says before the figure, the figure, and the tone of both.

    The words are zbývá, po lhůtě or ohlášeno za with a time, or a whole sentence without one.
    """
    if breach.reported_at is not None:
        tone = "warning" if is_late(breach, now) else "success"
        return "ohlášeno za", _span(breach.reported_at - breach.learned_at), tone
    if breach.risk is BreachRisk.NONE:
        return "ohlášení není třeba", "", "success"
    if breach.closed_at is not None:
        return "uzavřeno bez ohlášení", "", "warning"
    left = breach.report_by - now
    if left < timedelta():
        return "po lhůtě", _span(-left), "error"
    return "zbývá", _span(left), "warning" if left < SOON else "note"


def breaches_words(open_breaches: Sequence[SecurityBreach], now: datetime) -> tuple[str, bool]:
    """What is said of the sheets that are not closed, and whether one of them is too late."""
    late = any(is_late(breach, now) and is_report_due(breach) for breach in open_breaches)
    said = []
    for breach in open_breaches:
        words, span, _ = clock_said(breach, now)
        said.append(f"{breach.label}: {words} {span}".strip())
    return "; ".join(said), late


def check_breach(breach: SecurityBreach, now: datetime) -> tuple[Problem, ...]:
    """What stops the sheet from being saved, and what in its texts should be looked at."""
    return (*_times(breach, now), *_named(breach))


def check_closing(breach: SecurityBreach, now: datetime) -> tuple[Problem, ...]:
    """What the sheet lacks to be complete; with any of it, it is not closed."""
    return tuple(_missing(breach, now))


def _times(breach: SecurityBreach, now: datetime) -> Iterator[Problem]:
    if not breach.description.strip():
        yield Problem(
            field="description",
            text="Chybí, co se stalo.",
            fix="Napište jednou větou, co se s\u00a0údaji stalo; nikoho nejmenujte.",
        )
    if breach.learned_at > now:
        yield Problem(
            field="learned_at",
            text="Zjištění je v\u00a0budoucnosti.",
            fix="Zapište, kdy se o\u00a0porušení stanice dozvěděla; od té chvíle běží 72 hodin.",
        )
    if breach.happened_at is not None and breach.happened_at > breach.learned_at:
        yield Problem(
            field="happened_at",
            text="Stalo se to až po zjištění.",
            fix="Porovnejte oba časy.",
        )
    for field, at in (("reported_at", breach.reported_at), ("told_at", breach.told_at)):
        if at is not None and not breach.learned_at <= at <= now:
            yield Problem(
                field=field,
                text="Čas je před zjištěním nebo v\u00a0budoucnosti.",
                fix="Zapište, kdy to skutečně bylo, nebo pole nechte prázdné.",
            )


def _named(breach: SecurityBreach) -> Iterator[Problem]:
    for field in _TEXTS:
        if identifiers_in(getattr(breach, field)):
            yield Problem(
                field=field,
                text="V\u00a0textu je číslo, podle kterého jde někoho poznat.",
                fix="List nikoho nejmenuje: jen kolika lidí a\u00a0jakých údajů se to týká.",
                level=Level.WARNING,
            )


def _missing(breach: SecurityBreach, now: datetime) -> Iterator[Problem]:
    for field, text, fix in (
        (
            "data_kinds",
            "Chybí, jakých údajů se to týká.",
            "Napište druhy údajů a\u00a0skupiny lidí, například jména a\u00a0adresy oznamovatelů.",
        ),
        (
            "consequences",
            "Chybí pravděpodobné důsledky.",
            "Napište, co se dotčeným lidem může stát.",
        ),
        (
            "measures",
            "Chybí přijatá opatření.",
            "Napište, co stanice udělala nebo udělá, aby se to napravilo a\u00a0neopakovalo.",
        ),
    ):
        if not getattr(breach, field).strip():
            yield Problem(field=field, text=text, fix=fix)
    if breach.people_count is None:
        yield Problem(
            field="people_count",
            text="Chybí přibližný počet lidí.",
            fix="Stačí odhad; když se nikoho netýká, zapište 0.",
        )
    if breach.risk is BreachRisk.NOT_ASSESSED:
        yield Problem(
            field="risk",
            text="Riziko není posouzené.",
            fix="Vedoucí s\u00a0pověřencem zvolí, jaké riziko pro práva lidí porušení má.",
        )
    yield from _unreported(breach, now)
    if breach.risk is BreachRisk.HIGH and breach.told_at is None and not breach.note.strip():
        yield Problem(
            field="told_at",
            text="Vysoké riziko: lidé o\u00a0porušení nevědí.",
            fix=(
                "Oznamte jim je a\u00a0zapište kdy, nebo do poznámky napište,"
                " proč to není třeba (čl.\u00a034 odst.\u00a03 GDPR)."
            ),
        )


def _unreported(breach: SecurityBreach, now: datetime) -> Iterator[Problem]:
    if breach.risk in _REPORTED_RISKS and breach.reported_at is None:
        yield Problem(
            field="reported_at",
            text="Porušení není ohlášené.",
            fix="Ohlaste je Úřadu pro ochranu osobních údajů do 72 hodin a\u00a0zapište kdy.",
        )
    if breach.reported_at is not None and not breach.reported_to.strip():
        yield Problem(
            field="reported_to",
            text="Chybí, komu bylo porušení ohlášeno.",
            fix="Zapište úřad, způsob a\u00a0číslo podání.",
        )
    if is_late(breach, now) and not breach.late_reason.strip():
        yield Problem(
            field="late_reason",
            text="Lhůta 72 hodin uplynula a\u00a0chybí důvod zpoždění.",
            fix="Napište, proč ohlášení nebylo dřív (čl.\u00a033 odst.\u00a01 GDPR).",
        )


def _span(span: timedelta) -> str:
    """How long to the minute: 41 h 20 min."""
    hours, minutes = divmod(int(span.total_seconds()) // 60, 60)
    parts = [f"{hours}{HARD}h" if hours else "", f"{minutes}{HARD}min" if minutes else ""]
    return " ".join(part for part in parts if part) or f"0{HARD}min"
