"""The columns of the list of blank forms, and the words for where each of them is."""

from collections.abc import Callable

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.document_lists import BlankFormState, DocumentState
from kkc_desktop.domain.outage import FormRow
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted

FORM_WORDS = ("tiskopis", "tiskopisy", "tiskopisů")
_NUMBER_WIDTH, _TIME_WIDTH, _STATE_WIDTH = 178, 138, 150
_TONES = {
    BlankFormState.IN_DRAWER: "accent",
    BlankFormState.RETURNED: "success",
    BlankFormState.VOIDED: "muted",
}
_NOT_YET = "–"


def form_columns(title_of: Callable[[str], str]) -> tuple[Column[FormRow], ...]:
    """Number, kind, state, since when it is reserved and when it was settled."""
    return (
        Column("Evidenční číslo", lambda row: row.form.evidence_number, width=_NUMBER_WIDTH),
        Column("Druh", lambda row: title_of(row.form.template_code)),
        Column("Stav", state_words, tone_of=_tone, width=_STATE_WIDTH),
        Column("Vyhrazeno", lambda row: moment_words(row.made_at), width=_TIME_WIDTH),
        Column("Vyřízeno", _settled, width=_TIME_WIDTH),
    )


def state_words(row: FormRow) -> str:
    """Where the form is; one whose entry is begun says so."""
    if row.form.is_in_drawer and row.document_state is DocumentState.DRAFT:
        return tr("zapisuje se")
    return tr(row.form.state.label)


def counts_words(rows: tuple[FormRow, ...]) -> str:
    """How many numbers have not come back, and what became of the others."""
    if not rows:
        return ""
    count = {state: sum(row.form.state is state for row in rows) for state in BlankFormState}
    return tr("nevráceno {}, zapsáno {}, zneplatněno {}").format(
        counted(count[BlankFormState.IN_DRAWER], *FORM_WORDS),
        count[BlankFormState.RETURNED],
        count[BlankFormState.VOIDED],
    )


def _tone(row: FormRow) -> str:
    return "warning" if state_words(row) == tr("zapisuje se") else _TONES[row.form.state]


def _settled(row: FormRow) -> str:
    return moment_words(row.form.settled_at) if row.form.settled_at else _NOT_YET
