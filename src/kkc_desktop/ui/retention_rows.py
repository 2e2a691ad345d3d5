"""What stands in the rows of Lhůty a výmaz: records past their term, proposals, copies."""

from kkc_desktop.domain.czech import day_words, moment_words
from kkc_desktop.domain.data_lists import ErasureState
from kkc_desktop.domain.erasure import Erasure, HoldingCopy
from kkc_desktop.domain.retention import DisposalTerm, DryRun, Judged
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.work_list import WorkRow

RECORDS = ("záznam", "záznamy", "záznamů")
_CUT = "Od každého druhu je vypsáno nejvýš tisíc nejstarších; další se ukážou po výmazu těchto."
_STATES = {
    ErasureState.PROPOSED: ("awaiting", "warning"),
    ErasureState.CARRIED_OUT: ("delete", "success"),
    ErasureState.WITHDRAWN: ("discard", "muted"),
}


def _number(row: Judged) -> str:
    return row.record.evidence_number


def _kind(row: Judged) -> str:
    return tr(row.record.kept_kind.label)


def _term(row: Judged) -> str:
    if row.term is None:
        return ""
    example = tr(" (příklad)") if row.term.is_example else ""
    return f"{row.term.code} · {_term_words(row.term)}{example}"


def _term_words(term: DisposalTerm) -> str:
    years = counted(term.years, "rok", "roky", "let") if term.years else ""
    months = counted(term.months, "měsíc", "měsíce", "měsíců") if term.months else ""
    return " ".join(filter(None, (term.letter, years, months)))


def _due(row: Judged) -> str:
    return day_words(row.due_on) if row.due_on else "–"


def _why(row: Judged) -> str:
    if row.reasons:
        return " ".join(map(tr, row.reasons))
    if row.is_unneeded:
        return tr("podle prověrky už není potřeba, lze navrhnout k\u00a0výmazu")
    return tr("lze navrhnout k\u00a0výmazu")


def _why_icon(row: Judged) -> str:
    return "done" if row.is_erasable else "lock"


def _why_tone(row: Judged) -> str:
    return "success" if row.is_erasable else "warning"


def summary_words(found: DryRun) -> str:
    """How many of each kind are due, how many of them stay, how many are proposed.

    Where there may be more than are listed it says so.
    """
    parts = [
        f"{tr(kind.label)} {due}" + (tr(", zůstává {}").format(staying) if staying else "")
        for (kind, _), (due, staying) in found.counts.items()
    ]
    if found.waiting:
        parts.append(tr("v\u00a0návrhu {}").format(counted(len(found.waiting), *RECORDS)))
    words = " · ".join(parts)
    return " ".join((words, tr(_CUT))) if found.is_cut else words


def proposal_row(erasure: Erasure, names: dict[str, str]) -> WorkRow:
    """A proposal with its state, who made it and who settled it."""
    sign, tone = _STATES[erasure.state]
    at = moment_words(erasure.proposed_at)
    who = tr("navrhl(a) {} {}").format(names.get(erasure.proposed_by, "?"), at)
    if erasure.settled_at is not None:
        by, settled = names.get(erasure.settled_by, "?"), moment_words(erasure.settled_at)
        who = tr("{} · rozhodl(a) {} {}").format(who, by, settled)
    return WorkRow(
        icon=sign,
        icon_tone=tone,
        title=f"{counted(erasure.record_count, *RECORDS)} · {tr(erasure.state.label)}",
        second_line=f"{who} · {erasure.note}" if erasure.note else who,
        data=erasure,
    )


def copy_row(copy: HoldingCopy) -> WorkRow:
    """A backup or another copy by its name, moment and place."""
    made = moment_words(copy.made_at) if copy.made_at else tr("čas neznámý")
    return WorkRow(icon="backup", title=copy.name, second_line=f"{made} · {copy.place}")


COLUMNS: tuple[Column[Judged], ...] = (
    Column("Číslo", _number, width=210),
    Column("Druh údajů", _kind, width=200),
    Column("Kód a\u00a0lhůta", _term, width=190),
    Column("Skončila", _due, width=104),
    Column("Posouzení", _why, tone_of=_why_tone, icon_of=_why_icon),
)
