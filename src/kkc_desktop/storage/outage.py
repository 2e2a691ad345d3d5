"""Outage kits and their blank forms; a form is settled once."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, Select, or_, select

from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.outage import BlankForm, FormRow, OutageKit
from kkc_desktop.storage.document_tables import DOCUMENTS
from kkc_desktop.storage.paper_tables import BLANK_FORMS, OUTAGE_KITS
from kkc_desktop.storage.rows import Shelf, not_found

_KITS = Shelf(OUTAGE_KITS, OutageKit)
_FORMS = Shelf(BLANK_FORMS, BlankForm)


class OutageKits:
    """The kits and the forms of each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, kit: OutageKit, forms: Iterable[BlankForm]) -> None:
        """Stores a new kit with its forms."""
        _KITS.add(self._connection, kit)
        for form in forms:
            _FORMS.add(self._connection, form)

    def kit(self, kit_id: str) -> OutageKit:
        """The kit of this id."""
        query = select(OUTAGE_KITS).where(OUTAGE_KITS.c.id == kit_id)
        found = _KITS.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def all(self) -> tuple[OutageKit, ...]:
        """Every kit, newest first."""
        query = select(OUTAGE_KITS).order_by(OUTAGE_KITS.c.made_at.desc())
        return _KITS.read(self._connection, query)

    def forms_of(self, kit_id: str) -> tuple[BlankForm, ...]:
        """The kit's forms in their order."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.kit_id == kit_id)
        return self._forms(query.order_by(BLANK_FORMS.c.position))

    def in_drawer(self) -> tuple[BlankForm, ...]:
        """Forms that have not come back, by number."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.state == BlankFormState.IN_DRAWER)
        return self._forms(query.order_by(BLANK_FORMS.c.evidence_number))

    def voided_with(self, form: BlankForm) -> tuple[BlankForm, ...]:
        """The forms struck out by the same act as this one, by number."""
        table = BLANK_FORMS.c
        query = select(BLANK_FORMS).where(
            table.state == BlankFormState.VOIDED,
            table.settled_at == form.settled_at,
            table.void_reason == form.void_reason,
        )
        return self._forms(query.order_by(table.evidence_number))

    def rows(self) -> tuple[FormRow, ...]:
        """Every form with its kit's moment and its document's state; newest kit, then number."""
        made = select(OUTAGE_KITS.c.id, OUTAGE_KITS.c.made_at)
        begun = select(DOCUMENTS.c.id, DOCUMENTS.c.state).where(
            DOCUMENTS.c.id.in_(select(BLANK_FORMS.c.id))
        )
        made_at = {row.id: row.made_at for row in self._connection.execute(made)}
        states = {row.id: row.state for row in self._connection.execute(begun)}
        rows = [
            FormRow(form=form, made_at=made_at[form.kit_id], document_state=states.get(form.id))
            for form in self._forms(select(BLANK_FORMS).order_by(BLANK_FORMS.c.evidence_number))
        ]
        return tuple(sorted(rows, key=lambda row: row.made_at, reverse=True))

    def form(self, form_id: str) -> BlankForm | None:
        """The form of this id; None for any other id."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.id == form_id)
        return next(iter(self._forms(query)), None)

    def named(self, name: str) -> BlankForm | None:
        """The form of this evidence number or paper code; None for any other."""
        table = BLANK_FORMS.c
        query = select(BLANK_FORMS).where(
            or_(table.evidence_number == name, table.paper_code == name)
        )
        return next(iter(self._forms(query)), None)

    def coded(self, paper_codes: Collection[str]) -> tuple[BlankForm, ...]:
        """The forms that bear one of the codes."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.paper_code.in_(paper_codes))
        return _FORMS.read(self._connection, query)

    def settle(self, form: BlankForm) -> None:
        """Stores that the form came back or is void."""
        names = ("state", "settled_at", "settled_by", "void_reason")
        if not _FORMS.change(self._connection, form, names, {"id": form.id}):
            raise not_found()

    def _forms(self, query: Select[tuple[object, ...]]) -> tuple[BlankForm, ...]:
        return _FORMS.read(self._connection, query)
