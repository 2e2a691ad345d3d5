"""What the desk says of scanned pages: captions, icons and the one line below them."""

from kkc_desktop.domain.returned import Returned
from kkc_desktop.domain.scan_sorting import (
    AwaitedPaper,
    PageVerdict,
    SortedPage,
    SortedScan,
    missing_words,
)
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, join_words
from kkc_desktop.ui.widgets.page_strip import StripPage
from kkc_desktop.ui.widgets.work_list import WorkRow

_LOOKS = {
    PageVerdict.FITS: ("done", "success"),
    PageVerdict.DOUBLED: ("copy", "note"),
    PageVerdict.OLDER_VERSION: ("history", "warning"),
    PageVerdict.OTHER_VERSION: ("error", "error"),
    PageVerdict.BLANK_FORM: ("draft", "note"),
    PageVerdict.NOT_AWAITED: ("void", "warning"),
    PageVerdict.FOREIGN: ("not-same", "warning"),
    PageVerdict.UNREADABLE: ("warning", "warning"),
    PageVerdict.EMPTY: ("note", "muted"),
}


def returned_pages(returned: Returned) -> list[StripPage]:
    """The pages of a paper that has begun to come back."""
    return [_arrived(n) if n in returned.arrived else _missing(n) for n in _numbers(returned)]


def sorted_pages(scan: SortedScan) -> list[StripPage]:
    """The pages of a scan in the order of the feeder."""
    return [_sorted(page) for page in scan.pages]


def paper_rows(scan: SortedScan) -> list[WorkRow]:
    """Each paper of the scan: what comes to it and what will still be missing."""
    return [_paper(scan, paper) for paper in scan.papers]


def summary_words(scan: SortedScan) -> str:
    """How many of the pages are attached."""
    fitting, left_out = len(scan.fitting), len(scan.left_out)
    if not fitting:
        return tr("Nic z\u00a0tohoto skenu se nepřipojí.")
    words = tr("Připojí se {}").format(counted(fitting, "strana", "strany", "stran"))
    if left_out:
        words += tr(", vynechá se {}").format(counted(left_out, "strana", "strany", "stran"))
    return f"{words}."


def problem_words(returned: Returned) -> tuple[str, str]:
    """The one line under the strip, and how to mend it; empty when all pages are there."""
    words = tr(missing_words(returned.missing, returned.page_count))
    if not words:
        return "", ""
    return f"{words}.", tr("Vložte, co chybí, do podavače a\u00a0sken připojte.")


def _numbers(returned: Returned) -> range:
    return range(1, returned.page_count + 1)


def _arrived(number: int) -> StripPage:
    return StripPage(
        caption=tr("strana {}").format(number), icon="done", tone="success", words=tr("přišla")
    )


def _missing(number: int) -> StripPage:
    return StripPage(
        caption=tr("strana {}").format(number),
        icon="error",
        tone="error",
        words=tr("chybí"),
        is_missing=True,
    )


def _sorted(page: SortedPage) -> StripPage:
    name, tone = _LOOKS[page.verdict]
    is_fitting = page.verdict is PageVerdict.FITS
    caption = tr("strana {}").format(page.number) if is_fitting else tr(page.verdict.label)
    words = f"{tr(page.verdict.label)}: {tr(page.words)} {tr(page.fix)}".strip()
    return StripPage(caption=caption, icon=name, tone=tone, words=words)


def _paper(scan: SortedScan, paper: AwaitedPaper) -> WorkRow:
    mine = [page for page in scan.fitting if page.document_id == paper.document_id]
    numbers = join_words([str(page.number) for page in sorted(mine, key=lambda p: p.number)])
    word = tr("přijde strana" if len(mine) == 1 else "přijdou strany")
    comes = f"{word} {numbers}" if mine else tr("z\u00a0tohoto skenu nic")
    missing = tr(missing_words(paper.missing, paper.page_count))
    then = missing[:1].lower() + missing[1:] if missing else tr("potom bude celá")
    return WorkRow(
        title=f"{paper.title} {paper.evidence_number}",
        second_line=f"{comes}; {then}",
        icon="missing-page" if missing else "done",
        icon_tone="warning" if missing else "success",
        data=paper.document_id,
    )
