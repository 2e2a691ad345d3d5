"""One visit, one bundle: which papers belong to a visit and how far each of them is."""

from dataclasses import dataclass

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.code_lists import CodeList, ContactReason, Language
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.seed_rows import SeedRow, read_rows, refuse_twins

_PAGES = ("strana", "strany", "stran")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """The papers of one reason in the order they are printed.

    `papers` are codes of document kinds, `receipt` the one the citizen takes home at one key,
    `leaflet` the code of an advice topic or empty.
    """

    reason: ContactReason
    receipt: str
    papers: tuple[str, ...]
    leaflet: str = ""


class PaperStage(CodeList):
    """How far a paper of the visit is."""

    SUGGESTED = "nesepsáno"
    DRAFT = "rozepsáno"
    READY = "vytiskne se"
    PRINTED = "vytištěno"

    @property
    def is_printable(self) -> bool:
        """Whether there are pages that could go to the printer."""
        return self in (PaperStage.READY, PaperStage.PRINTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPaper:
    """One paper of the visit: a document of a kind, or a leaflet.

    `record_id` is the document or the advice, empty while nothing is written; `page_count` is
    known of what can be printed, `copies` are those of the set. `has_other_persons` marks a draft
    that tells other data of the visit's persons than the record on the page. `language` and `size`
    are those of a leaflet for which no advice was recorded.
    """

    kind: str
    title: str
    stage: PaperStage
    record_id: str = ""
    copies: int = 1
    page_count: int = 0
    is_leaflet: bool = False
    has_other_persons: bool = False
    language: Language = Language.CZECH
    size: LeafletSize = LeafletSize.NORMAL

    @property
    def key(self) -> str:
        """What tells it from the other papers of the visit."""
        return self.record_id or self.kind


def sheets_words(papers: tuple[VisitPaper, ...]) -> str:
    """What the head of the set says: one job and how many pages are in it."""
    count = sum(paper.copies * paper.page_count for paper in papers)
    return f"jedna úloha, {counted(count, *_PAGES)}" if count else ""


def copies_words(paper: VisitPaper) -> str:
    """Copies times pages, or how far the paper is."""
    if not paper.stage.is_printable:
        return paper.stage.label
    return f"{paper.copies}\u00a0× {counted(paper.page_count, *_PAGES)}"


def parse_bundles(text: str) -> dict[ContactReason, Bundle]:
    """Reads the file of visits; refused with PackUnreadable when a reason is missing."""
    rows = read_rows(text, "bundle", "reason")
    found = [_bundle(row) for row in rows]
    refuse_twins([bundle.reason.name for bundle in found])
    missing = [reason.name for reason in ContactReason if reason not in {b.reason for b in found}]
    if missing:
        SeedRow("celý soubor", {}).refuse(f"chybí důvod {', '.join(missing)}")
    return {bundle.reason: bundle for bundle in found}


def _bundle(row: SeedRow) -> Bundle:
    bundle = Bundle(
        reason=row.member("reason", ContactReason, ContactReason.NONE),
        receipt=row.needed_text("receipt"),
        papers=row.texts("papers"),
        leaflet=row.text("leaflet"),
    )
    row.finish()
    return bundle
