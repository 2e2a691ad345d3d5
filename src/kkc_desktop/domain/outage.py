"""The outage kit: blank forms with numbers reserved in advance, and what became of each."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.document_lists import BlankFormState, DocumentState
from kkc_desktop.domain.paper_code import code_of_text
from kkc_desktop.domain.seed_rows import SeedRow, read_rows, refuse_twins
from kkc_desktop.domain.station import OfficerId

MOST_FORMS = 1000
"""The most forms of one kit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageKit:
    """One batch of blank forms made at one moment.

    `station_content` is the station as JSON and `trail` the mark of the audit trail, both as they
    were then: a sheet printed again years later is the same.
    """

    id: str
    note: str = ""
    made_at: datetime
    made_by: OfficerId
    station_content: str = ""
    trail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankForm:
    """One numbered blank form; a document typed in from it later bears the form's own id."""

    id: str
    kit_id: str
    position: int
    template_code: str
    template_version: str
    evidence_number: str
    paper_code: str
    page_count: int
    state: BlankFormState = BlankFormState.IN_DRAWER
    settled_at: datetime | None = None
    settled_by: OfficerId = OfficerId("")
    void_reason: str = ""

    @property
    def is_in_drawer(self) -> bool:
        """Whether its number has not come back."""
        return self.state is BlankFormState.IN_DRAWER


@dataclass(frozen=True, slots=True, kw_only=True)
class KitLine:
    """How many forms of one kind a kit has."""

    template_code: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """A form as the list shows it: when its kit was made, and how far its document got.

    `document_state` is None while nothing is stored of it.
    """

    form: BlankForm
    made_at: datetime
    document_state: DocumentState | None = None


def blank_code(kit_id: str, evidence_number: str, code: str, version: str) -> str:
    """The code printed on every page of a blank form: it names kit, number and template."""
    return code_of_text("\n".join(("tiskopis", kit_id, evidence_number, code, version)))


def parse_kit(text: str) -> tuple[KitLine, ...]:
    """Reads the file of the usual kit, in the order in which its forms are to be offered."""
    lines = tuple(_kit_line(row) for row in read_rows(text, "form", "template_code"))
    refuse_twins([line.template_code for line in lines])
    return lines


def _kit_line(row: SeedRow) -> KitLine:
    line = KitLine(template_code=row.needed_text("template_code"), count=row.number("count"))
    row.finish()
    return line
