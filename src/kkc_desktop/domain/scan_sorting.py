"""Where each scanned page belongs: its verdict, what to do with it, and what is still missing.

A page is put to a paper only when number, version, code and count of pages all agree with what is
stored; whatever is not sure is named and left out (features.md 8 and 34, idea 2).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import join_words
from kkc_desktop.domain.document import DocumentId, may_step
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.page_mark import PageMark

_AGAIN = (
    "Naskenujte ji znovu celou, rovně a\u00a0aspoň ve 300\u00a0dpi; kód vpravo dole nezakrývejte."
)


class CodeState(Enum):
    """What was found of our square code on a page."""

    READ = "přečten"
    NONE = "nenalezen"
    FOREIGN = "cizí kód"
    SEVERAL = "víc různých kódů"
    EMPTY = "prázdná stránka"

    @property
    def label(self) -> str:
        """The Czech words."""
        return self.value


class PageVerdict(Enum):
    """What is to be done with a scanned page; only FITS is attached."""

    FITS = "patří sem"
    DOUBLED = "dvojmo"
    OLDER_VERSION = "starší verze"
    OTHER_VERSION = "jiná verze"
    BLANK_FORM = "tiskopis"
    NOT_AWAITED = "nepřijímá se"
    FOREIGN = "cizí listina"
    UNREADABLE = "nečitelná"
    EMPTY = "prázdná"

    @property
    def label(self) -> str:
        """The caption under the thumbnail."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedPage:
    """One page of a scan, upright, as a PDF of one page; `position` counts from 0 in its file."""

    position: int
    mark: PageMark | None
    code: CodeState
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitedPaper:
    """A closed paper as its scan is compared with; `arrived` are the pages that came before.

    `newer_number` is the number of its newest closed version, empty when that is itself.
    """

    document_id: DocumentId
    title: str
    evidence_number: str
    version: int
    paper_code: str
    page_count: int
    state: DocumentState
    arrived: frozenset[int] = frozenset()
    newer_number: str = ""

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages that have not come, in the order of the paper."""
        return tuple(n for n in range(1, self.page_count + 1) if n not in self.arrived)


@dataclass(frozen=True, slots=True, kw_only=True)
class SortedPage:
    """A scanned page with its verdict; `words` say what it is, `fix` what to do with it.

    `document_id` names the paper that it belongs to, empty where none is known.
    """

    page: ScannedPage
    verdict: PageVerdict
    words: str
    fix: str = ""
    document_id: DocumentId = DocumentId("")

    @property
    def number(self) -> int:
        """Which page of the paper it is, 0 when that is not known."""
        return self.page.mark.page if self.page.mark else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SortedScan:
    """A whole scan, page by page, and the papers that it is for, as they will be afterwards."""

    source_name: str
    pages: tuple[SortedPage, ...]
    papers: tuple[AwaitedPaper, ...]

    @property
    def fitting(self) -> tuple[SortedPage, ...]:
        """The pages that can be attached."""
        return tuple(page for page in self.pages if page.verdict is PageVerdict.FITS)

    @property
    def left_out(self) -> tuple[SortedPage, ...]:
        """The pages that cannot."""
        return tuple(page for page in self.pages if page.verdict is not PageVerdict.FITS)


def sorted_scan(
    source_name: str,
    pages: Sequence[ScannedPage],
    papers: Mapping[str, AwaitedPaper],
    blank_forms: Mapping[str, str],
    wanted: str = "",
) -> SortedScan:
    """Puts every page to its paper or says why not.

    `papers` are known by their evidence number, `blank_forms` give the number of a form of the
    outage kit by its code, `wanted` is the id of the paper whose page is open at the desk.
    """
    found: list[SortedPage] = []
    filled = {number: set(paper.arrived) for number, paper in papers.items()}
    for page in pages:
        sorted_page = _sorted(page, papers, blank_forms, wanted)
        mark = page.mark
        if mark is not None and sorted_page.verdict is PageVerdict.FITS:
            if mark.page in filled[mark.evidence_number]:
                sorted_page = _doubled(page, mark, papers[mark.evidence_number])
            filled[mark.evidence_number].add(mark.page)
        found.append(sorted_page)
    targets = {page.document_id for page in found if page.verdict is PageVerdict.FITS}
    after = tuple(
        _with_arrived(paper, filled[number])
        for number, paper in papers.items()
        if paper.document_id in targets or paper.document_id == wanted
    )
    return SortedScan(source_name=source_name, pages=tuple(found), papers=after)


def missing_words(missing: Iterable[int], page_count: int) -> str:
    """Which pages have not come, as a sentence without its full stop; empty when none is."""
    numbers = sorted(missing)
    if not numbers:
        return ""
    if len(numbers) == 1:
        return f"Chybí strana {numbers[0]} z\u00a0{page_count}"
    return f"Chybějí strany {join_words(_runs(numbers))} z\u00a0{page_count}"


def _runs(numbers: Sequence[int]) -> list[str]:
    """The numbers, three and more in a row as the first and the last."""
    found: list[str] = []
    start = 0
    for place, number in enumerate(numbers):
        if place + 1 < len(numbers) and numbers[place + 1] == number + 1:
            continue
        run = numbers[start : place + 1]
        is_long = len(run) > 2
        found += [f"{run[0]} až {run[-1]}"] if is_long else [str(each) for each in run]
        start = place + 1
    return found


def _sorted(
    page: ScannedPage,
    papers: Mapping[str, AwaitedPaper],
    blank_forms: Mapping[str, str],
    wanted: str,
) -> SortedPage:
    mark = page.mark
    if mark is None:
        return _unreadable(page)
    form = blank_forms.get(mark.paper_code)
    if form is not None:
        return SortedPage(
            page=page,
            verdict=PageVerdict.BLANK_FORM,
            words=f"Ručně vyplněný tiskopis {form}, strana {mark.page} z\u00a0{mark.pages}.",
            fix="Zapište jej dodatečně a\u00a0sken přiložte k\u00a0listině jako soubor.",
        )
    paper = papers.get(mark.evidence_number)
    if paper is None:
        return SortedPage(
            page=page,
            verdict=PageVerdict.FOREIGN,
            words=f"Listina {mark.evidence_number} v\u00a0datech této stanice není.",
            fix="Předejte ji stanici, která ji vydala, nebo ji přiložte jako soubor.",
        )
    return _compared(page, mark, paper, wanted)


def _compared(page: ScannedPage, mark: PageMark, paper: AwaitedPaper, wanted: str) -> SortedPage:
    if not _agrees(mark, paper):
        return SortedPage(
            page=page,
            verdict=PageVerdict.OTHER_VERSION,
            words=f"Kód na stránce neodpovídá uložené listině {paper.evidence_number}.",
            fix="Nepřipojí se. Vytiskněte uloženou listinu a\u00a0nechte podepsat tu.",
            document_id=paper.document_id,
        )
    if not may_step(paper.state, Act.ATTACH_SCAN):
        return SortedPage(
            page=page,
            verdict=PageVerdict.NOT_AWAITED,
            words=f"Listina {paper.evidence_number} je ve stavu „{paper.state.label}“.",
            fix="Sken se k\u00a0ní nepřipojuje; papír uložte ke spisu.",
            document_id=paper.document_id,
        )
    if paper.newer_number and paper.document_id != wanted:
        return SortedPage(
            page=page,
            verdict=PageVerdict.OLDER_VERSION,
            words=f"Listinu {paper.evidence_number} nahradila novější verze {paper.newer_number}.",
            fix="Patří-li sken ke starší verzi, otevřete ji a\u00a0připojte jej tam.",
            document_id=paper.document_id,
        )
    return SortedPage(
        page=page,
        verdict=PageVerdict.FITS,
        words=f"Strana {mark.page} z\u00a0{mark.pages}, {paper.title} {paper.evidence_number}.",
        document_id=paper.document_id,
    )


def _agrees(mark: PageMark, paper: AwaitedPaper) -> bool:
    same = (mark.version, mark.pages) == (paper.version, paper.page_count)
    return same and mark.paper_code == paper.paper_code and 1 <= mark.page <= mark.pages


def _doubled(page: ScannedPage, mark: PageMark, paper: AwaitedPaper) -> SortedPage:
    when = "už je připojena" if mark.page in paper.arrived else "je ve skenu dvakrát"
    return SortedPage(
        page=page,
        verdict=PageVerdict.DOUBLED,
        words=f"Strana {mark.page} listiny {paper.evidence_number} {when}.",
        fix="Znovu se nepřipojí; první zůstává, jak je.",
        document_id=paper.document_id,
    )


def _unreadable(page: ScannedPage) -> SortedPage:
    place = f"Stránka {page.position + 1} skenu"
    words, fix = {
        CodeState.FOREIGN: (
            f"{place} nese jen cizí kód.",
            "Není-li to naše listina, přiložte ji jako soubor.",
        ),
        CodeState.EMPTY: (
            f"{place} je prázdná.",
            "Vynechá se; je-li na ní text, naskenujte ji tmavěji.",
        ),
        CodeState.SEVERAL: (
            f"{place} nese kódy několika různých stran.",
            "Naskenujte každou stranu zvlášť.",
        ),
    }.get(
        page.code,
        (
            f"{place} nemá čitelný čtvercový kód.",
            _AGAIN,
        ),
    )
    is_empty = page.code is CodeState.EMPTY
    verdict = PageVerdict.EMPTY if is_empty else PageVerdict.UNREADABLE
    return SortedPage(page=page, verdict=verdict, words=words, fix=fix)


def _with_arrived(paper: AwaitedPaper, arrived: set[int]) -> AwaitedPaper:
    return replace(paper, arrived=frozenset(arrived))
