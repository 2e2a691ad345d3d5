"""The rows of the template shelf and of the packs; see rights_rows."""

from tests.factories import NOW
from tests.packs import a_pack, zipped
from tests.services.full_desk import PEOPLE

from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.domain.template_pack import TemplatePack

EVERYBODY = frozenset(Role)
THE_HEAD = frozenset({Role.HEAD})
A_PACK = TemplatePack(
    id="pack",
    name="Sada",
    version="1",
    valid_from=NOW.date(),
    sha256="",
    imported_at=NOW,
    imported_by=OfficerId("head"),
)


def a_preview(desk):
    return desk.services.packs.read(zipped(desk.workplace.folder / "sada.zip", a_pack()))


def taken_over(desk):
    """The pack as the head read it before, whoever sits there now."""
    officer = desk.workplace.officer
    desk.workplace.seat(PEOPLE[Role.HEAD])
    preview = a_preview(desk)
    desk.workplace.seat(officer)
    desk.workplace.confirm()
    return desk.services.packs.take_over(preview, preview.first_day)


SHELF_ROWS = {
    "TemplateShelf.all": lambda d: d.workplace.templates.all(),
    "TemplateShelf.packs": lambda d: d.workplace.templates.packs(),
    "TemplateShelf.faults": lambda d: d.workplace.templates.faults(),
    "TemplateShelf.translations": lambda d: d.workplace.templates.translations(),
    "TemplateShelf.in_force": lambda d: d.workplace.templates.in_force(),
    "TemplateShelf.current": lambda d: d.workplace.templates.current(),
    "TemplateShelf.begun_from": lambda d: d.workplace.templates.begun_from("PTO"),
    "TemplateShelf.version_of": lambda d: d.workplace.templates.version_of("PTO", "1"),
    "TemplateShelf.title_of": lambda d: d.workplace.templates.title_of("PTO"),
    "TemplateShelf.renew": lambda d: d.workplace.templates.renew(),
    "Packs.all": lambda d: d.services.packs.all(),
    "Packs.now": lambda d: d.services.packs.now(),
    "Packs.officer_name": lambda d: d.services.packs.officer_name(A_PACK),
    "Packs.may_import": lambda d: d.services.packs.may_import(),
}
PACK_ROWS = {"Packs.read": a_preview, "Packs.take_over": taken_over}


def add_pack_rows(row):
    """Adds them to the table."""
    for name, call in SHELF_ROWS.items():
        row(name, EVERYBODY)(call)
    for name, call in PACK_ROWS.items():
        row(name, THE_HEAD)(call)
