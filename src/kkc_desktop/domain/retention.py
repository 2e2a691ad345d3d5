"""How long the desk keeps what: terms of disposal, the day they are over, and what stops erasing.

The terms are an edited list of the station (domain 5.3); what came with the program are examples.
"""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import HARD, counted, day_words
from kkc_desktop.domain.data_care import DataStep
from kkc_desktop.domain.data_lists import DataStepKind, DisposalMark, KeptKind, TermStart
from kkc_desktop.domain.data_standing import (
    DECIDING,
    newest_step,
    open_hold,
    open_step,
    unneeded_since,
)
from kkc_desktop.domain.erasure import HoldingCopy
from kkc_desktop.domain.list_row import ListRow

_YEARS = ("rok", "roky", "let")
_MONTHS = ("měsíc", "měsíce", "měsíců")
_LETTERS = {DisposalMark.ARCHIVE: "A", DisposalMark.SHRED: "S", DisposalMark.CHOOSE: "V"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposalTerm:
    """One item of the list: mark and term of some kinds of data; a term of 0 is none.

    `is_example` tells that nobody took it from the plan of the station yet.
    """

    code: str
    title: str
    kinds: tuple[KeptKind, ...] = ()
    mark: DisposalMark = DisposalMark.SHRED
    years: int = 0
    months: int = 0
    starts: TermStart = TermStart.NEW_YEAR
    is_example: bool = False

    @property
    def has_term(self) -> bool:
        """Whether the list says how long."""
        return bool(self.years or self.months)

    @property
    def letter(self) -> str:
        """A, S or V, as a skartační návrh writes it."""
        return _LETTERS[self.mark]

    @property
    def words(self) -> str:
        """The mark with the term: S 5 let."""
        parts = [
            counted(count, *forms)
            for count, forms in ((self.years, _YEARS), (self.months, _MONTHS))
            if count
        ]
        return HARD.join([self.letter, f" a{HARD}".join(parts) or "bez lhůty"])

    def due_on(self, finished_on: date) -> date:
        """The first day after the term of what was finished that day.

        From 1 January of the next year where the plan says so; of a month that lacks the day it
        is the last one.
        """
        begins = finished_on
        if self.starts is TermStart.NEW_YEAR:
            begins = date(finished_on.year + 1, 1, 1)
        years, month = divmod(begins.month - 1 + self.months, 12)
        year = begins.year + self.years + years
        return date(year, month + 1, min(begins.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecord:
    """What retention knows of one record, without a name.

    `finished_on` is None while it is not finished; `unfinished_links` are in words the records
    that hang together with it and are themselves not finished; `corrected_on` is when the last of
    its finished corrections was; `is_named_elsewhere` tells that another record still names the
    person of the card.
    """

    record_kind: RecordKind
    record_id: str
    kept_kind: KeptKind
    evidence_number: str = ""
    finished_on: date | None = None
    reference_number: str = ""
    open_promises: int = 0
    unfinished_links: tuple[str, ...] = ()
    has_open_correction: bool = False
    corrected_on: date | None = None
    is_named_elsewhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A record with its term and what stops erasing it; `reasons` are Czech sentences.

    `is_unneeded` tells that a review found its data needed no more: it is due from that day, its
    term notwithstanding.
    """

    record: KeptRecord
    term: DisposalTerm | None = None
    due_on: date | None = None
    reasons: tuple[str, ...] = ()
    is_unneeded: bool = False

    @property
    def is_erasable(self) -> bool:
        """Whether it may be proposed today."""
        return not self.reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """What an erasure today would concern; records of an open proposal are in `waiting` only.

    `is_cut` tells that there may be more than are listed.
    """

    due: tuple[Judged, ...]
    staying: tuple[Judged, ...]
    waiting: frozenset[str]
    copies: tuple[HoldingCopy, ...]
    terms: tuple[DisposalTerm, ...]
    is_cut: bool = False

    @property
    def counts(self) -> dict[tuple[KeptKind, str], tuple[int, int]]:
        """Kind and code to how many are due and how many past their term stay."""
        due, staying = (
            Counter((each.record.kept_kind, each.term.code if each.term else "") for each in group)
            for group in (self.due, self.staying)
        )
        return {
            key: (due[key], staying[key])
            for key in sorted(
                {*due, *staying}, key=lambda key: (list(KeptKind).index(key[0]), key[1])
            )
        }

    @property
    def anonymous(self) -> tuple[Judged, ...]:
        """The due contacts without a name; they may be reduced to statistics without more ado."""
        return tuple(
            each for each in self.due if each.record.kept_kind is KeptKind.ANONYMOUS_CONTACT
        )


def terms_in(rows: Iterable[ListRow]) -> tuple[DisposalTerm, ...]:
    """The terms of the edited list in its order; the hidden ones are no longer given to anything.

    What somebody typed as a number and is none counts as no term, so that nothing is erased by it.
    """
    return tuple(_term(row) for row in rows)


def finished_until(term: DisposalTerm | None, today: date) -> date:
    """Whatever was finished later cannot be due today under the term."""
    if term is None:
        return today
    return today - timedelta(days=term.years * 365 + term.months * 28)


def term_of(kept_kind: KeptKind, terms: Iterable[DisposalTerm]) -> DisposalTerm | None:
    """The term that the list gives to the kind of data."""
    return next((each for each in terms if kept_kind in each.kinds), None)


def judged(
    record: KeptRecord,
    terms: Sequence[DisposalTerm],
    steps: Sequence[DataStep],
    today: date,
) -> Judged:
    """The record with its term and every reason why it stays; `steps` are those of the record.

    The newest step that names a code outweighs the list's own for the kind. What a review found
    needed no more is due from that day on, unless it is not finished yet.
    """
    code = _newest_code(steps)
    term = next((each for each in terms if each.code == code), None) if code else None
    if not code:
        term = term_of(record.kept_kind, terms)
    due_on = term.due_on(record.finished_on) if term and record.finished_on else None
    since = unneeded_since(steps)
    if since is not None and record.finished_on is not None:
        due_on = min(due_on or since, since)
    found = Judged(record=record, term=term, due_on=due_on, is_unneeded=since is not None)
    return replace(found, reasons=tuple(_reasons(found, code, steps, today)))


def by_record(steps: Iterable[DataStep]) -> Mapping[str, list[DataStep]]:
    """The steps of each record in their order."""
    found: dict[str, list[DataStep]] = {}
    for step in steps:
        found.setdefault(step.record_id, []).append(step)
    return found


def _reasons(found: Judged, code: str, steps: Sequence[DataStep], today: date) -> Iterable[str]:
    record, term = found.record, found.term
    if record.finished_on is None:
        yield "Záznam není dokončen; lhůta zatím neběží."
    if term is None:
        yield f"Skartační kód {code} není v\u00a0seznamu." if code else "Nemá skartační kód."
    elif not term.has_term and not found.is_unneeded:
        yield "Skartační kód nemá lhůtu."
    elif found.due_on is not None and found.due_on > today:
        yield f"Lhůta skončí {day_words(found.due_on)}."
    if term is not None and term.mark is not DisposalMark.SHRED:
        yield f"Znak {term.letter}: patří do výběru archiválií, program jej nemaže."
    if record.reference_number:
        yield f"Má č.\u00a0j. {record.reference_number}: vyřazuje se se spisem, program jej nemaže."
    yield from _held(steps, today)
    yield from _hanging(record)
    if record.has_open_correction or _is_young(record.corrected_on, term, today):
        yield "Navazuje na něj oprava nebo dodatek, který ještě není po lhůtě."


def _is_young(corrected_on: date | None, term: DisposalTerm | None, today: date) -> bool:
    """Whether the term of the correction, the same as that of the paper, is not over."""
    return term is not None and corrected_on is not None and term.due_on(corrected_on) > today


def _held(steps: Sequence[DataStep], today: date) -> Iterable[str]:
    hold = open_hold(steps, today)
    if hold is not None:
        until = f" do\u00a0{day_words(hold.until_on)}" if hold.until_on else ""
        yield f"Výmaz je pozastaven{until}."
    if open_step(steps, DataStepKind.RESTRICT, DataStepKind.LIFT):
        yield "Zpracování je omezeno; nejdřív o\u00a0něm rozhodněte."


def _hanging(record: KeptRecord) -> Iterable[str]:
    if record.open_promises:
        yield "Čeká na splnění slibu občanovi."
    for words in record.unfinished_links:
        yield f"Souvisí s\u00a0nedokončeným: {words}."
    if record.is_named_elsewhere:
        yield "Osobu ještě jmenuje jiný záznam."


def _newest_code(steps: Sequence[DataStep]) -> str:
    step = newest_step([step for step in steps if step.disposal_code], *DECIDING)
    return step.disposal_code if step else ""


def _term(row: ListRow) -> DisposalTerm:
    values = row.values
    kinds = values.get("kinds")
    names = kinds if isinstance(kinds, tuple) else ()
    return DisposalTerm(
        code=row.code,
        title=row.title,
        kinds=tuple(KeptKind[name] for name in names) if not row.is_hidden else (),
        mark=DisposalMark[str(values.get("mark") or DisposalMark.ARCHIVE.name)],
        years=_whole(values.get("years")),
        months=_whole(values.get("months")),
        starts=TermStart[str(values.get("starts") or TermStart.NEW_YEAR.name)],
        is_example=bool(values.get("is_example")),
    )


def _whole(value: object) -> int:
    text = str(value or "").strip()
    return int(text) if text.isdecimal() else 0
