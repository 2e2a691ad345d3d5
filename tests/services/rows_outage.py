"""Rows of the rights table for blank forms."""

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.outage import KitLine

rows(
    EVERYBODY,
    Outage__may=lambda d: d.services.outage.may(Act.MAKE_OUTAGE_KIT),
    Outage__usual_kit=lambda d: d.services.outage.usual_kit(),
)
rows(
    RECEPTION,
    Outage__make=lambda d: d.services.outage.make((KitLine(template_code="PPP", count=1),)),
    Outage__rows=lambda d: d.services.outage.rows(),
    Outage__forms_of=lambda d: d.services.outage.forms_of(d.records.blank_form.kit_id),
    Outage__find=lambda d: d.services.outage.find(d.records.blank_form.paper_code),
    Outage__sheet=lambda d: d.services.outage.sheet(d.records.blank_form),
    Outage__sheets=lambda d: list(d.services.outage.sheets([d.records.blank_form])),
    Outage__note_print=lambda d: d.services.outage.note_print([d.records.blank_form], "PDF"),
    Outage__is_begun=lambda d: d.services.outage.is_begun(d.records.blank_form.id),
    Outage__begin_entry=lambda d: d.services.outage.begin_entry(d.records.blank_form.id),
    Striking__void=lambda d: d.services.striking.void([d.records.blank_form], "omyl"),
    Striking__record=lambda d: d.services.striking.record(d.records.voided_form),
)
