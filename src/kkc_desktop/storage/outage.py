"""Outage kits and their blank forms; a form is settled once."""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, select

from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.outage import BlankForm, OutageKit
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

    def all(self) -> tuple[OutageKit, ...]:
        """Every kit, newest first."""
        query = select(OUTAGE_KITS).order_by(OUTAGE_KITS.c.made_at.desc())
        return _KITS.read(self._connection, query)

    def forms_of(self, kit_id: str) -> tuple[BlankForm, ...]:
        """The kit's forms in their order."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.kit_id == kit_id)
        return _FORMS.read(self._connection, query.order_by(BLANK_FORMS.c.position))

    def in_drawer(self) -> tuple[BlankForm, ...]:
        """Forms that have not come back, by number."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.state == BlankFormState.IN_DRAWER)
        return _FORMS.read(self._connection, query.order_by(BLANK_FORMS.c.evidence_number))

    def form(self, form_id: str) -> BlankForm | None:
        """The form of this id; None for any other id."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.id == form_id)
        return next(iter(_FORMS.read(self._connection, query)), None)

    def coded(self, paper_codes: Collection[str]) -> tuple[BlankForm, ...]:
        """The forms that bear one of the codes."""
        query = select(BLANK_FORMS).where(BLANK_FORMS.c.paper_code.in_(paper_codes))
        return _FORMS.read(self._connection, query)

    def settle(self, form: BlankForm) -> None:
        """Stores that the form came back or is void."""
        names = ("state", "settled_at", "settled_by", "void_reason")
        if not _FORMS.change(self._connection, form, names, {"id": form.id}):
            raise not_found()
