"""The columns of the audit trail: who, what, when, on which record and why; never a name in it."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import grouped, moment_words
from kkc_desktop.domain.document_lists import PrintPurpose, SignatureState
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.oversight import TrailLine
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.screen_language import tr

_CODES = {
    Act.PRINT_DOCUMENT: PrintPurpose,
    Act.SIGN_DOCUMENT: SignatureState,
    Act.CHANGE_INCIDENT: IncidentState,
}
_NOTABLE = frozenset({Act.FAIL_SIGN_IN, Act.NOTICE_CLOCK, Act.ACCEPT_ANCHOR})


def trail_columns() -> tuple[Column[TrailLine], ...]:
    """Number, moment, officer, act, record, reason."""
    return (
        Column("Řádek", lambda line: grouped(line.entry.number), width=74, align_right=True),
        Column("Kdy", lambda line: moment_words(line.entry.recorded_at), width=142),
        Column("Kdo", lambda line: line.officer, width=164),
        Column("Co udělal", lambda line: tr(line.entry.act.label), tone_of=_tone, width=190),
        Column("Záznam", lambda line: tr(line.record), width=216),
        Column("Důvod a\u00a0podrobnosti", _reason),
    )


def _reason(line: TrailLine) -> str:
    """The reason; a code that the trail keeps in it by name reads in Czech."""
    codes = _CODES.get(line.entry.act)
    name, comma, rest = line.reason.partition(",")
    if codes is None or name not in codes.__members__:
        return line.reason
    return f"{tr(codes[name].label)}{comma}{rest}"


def _tone(line: TrailLine) -> str:
    return "warning" if line.entry.act in _NOTABLE else ""
