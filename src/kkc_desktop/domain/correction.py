"""How a signed paper is mended: what is asked for, which versions there are, what is said of them.

The original is never changed (domain 2.5 item 8, 2.11): an addendum or a new version stands beside
it, names it and gives the reason.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.czech import ZONE, long_day_words
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState, PrintPurpose
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import OfficerId

_AWAITS = DocumentState.CLOSED
_SIGNED = frozenset({DocumentState.SIGNED, DocumentState.REFUSED, DocumentState.HANDED_OVER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What is mended and why, who asked for it, and which paper supports it (may be empty)."""

    kind: CorrectionKind
    reason: str
    requester: str = ""
    support: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperVersion:
    """One paper of a row of versions, or an addendum to one; enough to name and to open it."""

    id: DocumentId
    corrects_id: str
    kind: CorrectionKind
    version: int
    state: DocumentState
    evidence_number: str
    closed_at: datetime | None
    reason: str
    requester: str
    recorded_by: OfficerId

    @property
    def is_signed(self) -> bool:
        """Whether its way to the signatures is over, a refused signature included."""
        return self.state in _SIGNED

    @property
    def number_and_day(self) -> str:
        """The number and the day of the closing, as another paper names it; empty for a draft."""
        if self.closed_at is None:
            return ""
        day = long_day_words(self.closed_at.astimezone(ZONE).date())
        return f"{self.evidence_number} ze dne {day}"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """All versions of one paper, oldest first and without voided ones, seen from the shown one.

    `addenda` are those to the shown paper, voided ones left out.
    """

    shown: PaperVersion
    versions: tuple[PaperVersion, ...]
    addenda: tuple[PaperVersion, ...] = ()

    @property
    def older(self) -> PaperVersion | None:
        """The version that the shown one replaces."""
        place = self._place
        return self.versions[place - 1] if place > 0 else None

    @property
    def newer(self) -> PaperVersion | None:
        """The version that replaces the shown one, a draft included."""
        place = self._place + 1
        return self.versions[place] if 0 < place < len(self.versions) else None

    @property
    def current(self) -> PaperVersion:
        """The newest version whose signatures are recorded; before any is, the shown one."""
        signed = [each for each in self.versions if each.is_signed]
        return signed[-1] if signed else self.shown

    @property
    def later(self) -> tuple[PaperVersion, ...]:
        """The closed versions after the shown one, oldest first; they may still await a pen."""
        draft = DocumentState.DRAFT
        return tuple(
            v for v in self.versions if v.version > self.shown.version and v.state is not draft
        )

    @property
    def replacement(self) -> PaperVersion | None:
        """The newest signed version after the shown one; None while the shown one holds."""
        return next((each for each in reversed(self.later) if each.is_signed), None)

    @property
    def is_corrected(self) -> bool:
        """Whether a closed paper mends the shown one, so that its reprint has to say so."""
        draft = DocumentState.DRAFT
        return bool(self.later) or any(each.state is not draft for each in self.addenda)

    @property
    def _place(self) -> int:
        ids = [each.id for each in self.versions]
        return ids.index(self.shown.id) if self.shown.id in ids else -1


def version_of(document: Document) -> PaperVersion:
    """The document as one of a row; a correction from before the kinds were kept is an addendum."""
    kind = document.correction_kind
    if document.corrects_id and kind is CorrectionKind.NONE:
        kind = CorrectionKind.ADDENDUM
    return PaperVersion(
        id=document.id,
        corrects_id=document.corrects_id,
        kind=kind,
        version=document.version,
        state=document.state,
        evidence_number=document.evidence_number,
        closed_at=document.closed_at,
        reason=document.correction_reason,
        requester=document.correction_requester,
        recorded_by=document.recorded_by,
    )


def demand_correction(correction: Correction) -> None:
    """Refuses with NotComplete a correction without a reason, a new version without a requester."""
    found = []
    if not correction.reason.strip():
        is_addendum = correction.kind is CorrectionKind.ADDENDUM
        text = "Chybí důvod dodatku." if is_addendum else "Chybí důvod opravy."
        fix = "Zapište, co a\u00a0proč se opravuje; důvod se tiskne v\u00a0záhlaví nové listiny."
        found.append(Problem(field="correction_reason", text=text, fix=fix))
    if correction.kind is CorrectionKind.NEW_VERSION and not correction.requester.strip():
        text = "Není zapsáno, kdo o\u00a0opravu žádá."
        fix = "Zapište jméno nebo postavení, třeba „oznamovatelka“ nebo „policejní orgán“."
        found.append(Problem(field="correction_requester", text=text, fix=fix))
    if found:
        raise NotComplete(tuple(found))


def next_number(begun: Iterable[Document], original: Document) -> int:
    """The number of the next version; a voided one keeps its own, so that none is given twice."""
    taken = [d.version for d in begun if d.correction_kind is CorrectionKind.NEW_VERSION]
    return max([original.version, *taken]) + 1


def corrected_words(row: VersionRow) -> str:
    """What mends the shown paper, in one sentence; empty when nothing does."""
    newer = row.newer
    if newer is not None:
        return _newer_words(newer)
    addenda = [each for each in row.addenda if each.state is not DocumentState.DRAFT]
    if not addenda:
        return ""
    numbers = ", ".join(f"evid. č.\u00a0{each.evidence_number}" for each in addenda)
    word = "dodatkem" if len(addenda) == 1 else "dodatky"
    return f"Tato listina byla opravena {word} {numbers}."


def _newer_words(newer: PaperVersion) -> str:
    version = f"verze {newer.version}"
    if newer.state is DocumentState.DRAFT:
        return f"K\u00a0této listině je rozepsána {version}."
    if newer.state is _AWAITS:
        number = f"evid. č.\u00a0{newer.evidence_number}"
        return f"K\u00a0této listině je sepsána {version}, {number}; čeká na podpis."
    return (
        f"Tato listina byla opravena verzí {newer.version}, evid. č.\u00a0{newer.evidence_number}."
    )


def replaced_words(row: VersionRow) -> str:
    """Which paper the shown one replaces or adds to; empty for a first version."""
    if row.shown.kind is CorrectionKind.NEW_VERSION and row.older is not None:
        older = row.older
        return (
            f"Toto je verze {row.shown.version}, nahrazuje verzi {older.version},"
            f" evid. č.\u00a0{older.evidence_number}."
        )
    return ""


def standing_words(version: int, state: DocumentState, newer: int) -> str:
    """How a list tells versions apart; `newer` is the version that replaces it, 0 if none does.

    Empty for a paper that has only one version.
    """
    if newer:
        return f"verze {version}, nahrazena verzí {newer}"
    if version == 1 or state is DocumentState.VOIDED:
        return ""
    return f"verze {version}, {'platná' if state in _SIGNED else state.label}"


def wants_cover(purpose: PrintPurpose, state: DocumentState, *, is_corrected: bool) -> bool:
    """Whether a cover slip goes before the print (idea 4 and 6 of features.md).

    Before every repeated print of a signed paper, because the number of the copy must not stand on
    its own pages; before every other print of it once something mends it.
    """
    return state in _SIGNED and (purpose is PrintPurpose.REPRINT or is_corrected)
