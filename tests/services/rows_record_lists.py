"""Rows of the rights table for the lists of records."""

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.record_list import ListQuery

CONTACT = RecordKind.CONTACT
PLAIN = ListQuery()


def a_table(desk):
    return desk.services.record_lists.table(CONTACT, PLAIN, ("number",))


rows(
    EVERYBODY,
    RecordLists__may=lambda d: d.services.record_lists.may(Act.EXPORT_TABLE),
    RecordLists__demand_printable=lambda d: d.services.record_lists.demand_printable(1),
    RecordLists__demand_exportable=lambda d: d.services.record_lists.demand_exportable(1),
)
rows(
    RECEPTION,
    RecordLists__labels=lambda d: d.services.record_lists.labels(CONTACT),
    RecordLists__count=lambda d: d.services.record_lists.count(CONTACT),
    RecordLists__most=lambda d: d.services.record_lists.most(CONTACT),
    RecordLists__newest=lambda d: d.services.record_lists.newest(CONTACT, 0, 1, 1),
    RecordLists__places=lambda d: d.services.record_lists.places(CONTACT, PLAIN),
    RecordLists__rows=lambda d: d.services.record_lists.rows(CONTACT, (1,)),
    RecordLists__states=lambda d: d.services.record_lists.states(CONTACT, PLAIN),
    RecordLists__index_of=lambda d: d.services.record_lists.index_of(CONTACT, "x"),
    RecordLists__place_of=lambda d: d.services.record_lists.place_of(CONTACT, "x"),
    RecordLists__table=a_table,
    RecordLists__sheet=lambda d: d.services.record_lists.sheet(CONTACT, a_table(d)),
)
