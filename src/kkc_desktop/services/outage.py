"""The outage kit: blank forms made in advance, typed in afterwards, or struck out on paper.

Their numbers are taken from the station's register when the kit is made, before anything is
printed: a print that was called off or failed leaves the kit in the list, to be printed again or
struck out. Nothing is ever reserved by half.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import HARD, counted
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import NotComplete, RecordNotFound, WrongStep
from kkc_desktop.domain.outage import (
    MOST_FORMS,
    BlankForm,
    FormRow,
    KitLine,
    OutageKit,
    blank_code,
    parse_kit,
)
from kkc_desktop.domain.page_mark import read_page_mark, trail_mark
from kkc_desktop.domain.paper_code import read_paper_code
from kkc_desktop.domain.plain import from_plain, to_plain
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import OfficerId, Station
from kkc_desktop.domain.template import Template
from kkc_desktop.printing.blank import render_blank
from kkc_desktop.printing.pages import page_count
from kkc_desktop.services.form_number import demand_in_drawer
from kkc_desktop.services.register import issue_number
from kkc_desktop.services.templates import write_act
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

Progress = Callable[[int, int], None]


class Outage:
    """The verbs of the page of blank forms; striking out stands in Striking."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def usual_kit(self) -> tuple[tuple[Template, int], ...]:
        """Every kind in force with how many of it a usual kit has, the usual ones first."""
        current = self._workplace.templates.current()
        in_force = {template.code: template for template in current}
        usual = {line.template_code: line.count for line in usual_lines()}
        codes = [code for code in usual if code in in_force]
        codes += [code for code in in_force if code not in usual]
        return tuple((in_force[code], usual.get(code, 0)) for code in codes)

    def make(self, lines: Sequence[KitLine], note: str = "") -> OutageKit:
        """Reserves a number for each form, all or none, and gives the kit to be printed.

        Refused with NotComplete when nothing is wanted, or more than a thousand.
        """
        wanted = [line for line in lines if line.count > 0]
        _demand_count(sum(line.count for line in wanted))
        workplace = self._workplace
        kit_id, now = workplace.new_id(), workplace.now()
        templates = {
            line.template_code: workplace.templates.begun_from(line.template_code)
            for line in wanted
        }
        pages = {code: self._pages(template) for code, template in templates.items()}
        codes = [line.template_code for line in wanted for _ in range(line.count)]
        with workplace.act(Act.MAKE_OUTAGE_KIT, RecordKind.OUTAGE_KIT, kit_id) as tx:
            kit = OutageKit(
                id=kit_id,
                note=" ".join(note.split()),
                made_at=now,
                made_by=workplace.officer.id,
                station_content=json.dumps(to_plain(workplace.station), ensure_ascii=False),
                trail=trail_mark(*tx.audit.head()),
            )
            forms = [
                self._reserved(tx, kit, position, templates[code], pages[code])
                for position, code in enumerate(codes)
            ]
            tx.outage_kits.add(kit, forms)
            tx.audit.reason = f"{len(forms)}×, od {forms[0].evidence_number}"
        return kit

    def rows(self) -> tuple[FormRow, ...]:
        """Every form ever reserved, the newest kit first."""
        with self._workplace.look(Act.MAKE_OUTAGE_KIT) as tx:
            return tx.outage_kits.rows()

    def forms_of(self, kit_id: str) -> tuple[BlankForm, ...]:
        """The kit's forms in the order in which they are printed."""
        with self._workplace.look(Act.MAKE_OUTAGE_KIT) as tx:
            return tx.outage_kits.forms_of(kit_id)

    def find(self, typed: str) -> BlankForm:
        """The form of a typed number or code, or of the square code on its page.

        Of a number its last digits are enough while they fit one form of the drawer. Refused with
        RecordNotFound.
        """
        name = " ".join(typed.split())
        with self._workplace.look(Act.MAKE_OUTAGE_KIT) as tx:
            found = next(filter(None, map(tx.outage_kits.named, _names(name))), None)
            if found is None and name.isdecimal():
                ending = f"-{int(name):06d}"
                fitting = [
                    form
                    for form in tx.outage_kits.in_drawer()
                    if form.evidence_number.endswith(ending)
                ]
                found = fitting[0] if len(fitting) == 1 else None
        if found is None:
            raise RecordNotFound(
                f"Tiskopis „{name}“ tato stanice nevydala.",
                "Opište číslo, nebo kód ze zápatí tiskopisu znovu.",
            )
        return found

    def sheet(self, form: BlankForm) -> bytes:
        """The paper of one form, the same whenever it is made."""
        return next(self.sheets((form,)))

    def sheets(
        self, forms: Sequence[BlankForm], progress: Progress | None = None
    ) -> Iterator[bytes]:
        """The papers of the forms one after another; no more than one is held.

        `progress` hears before each how many are done; what it raises calls the rest off.
        """
        with self._workplace.look(Act.MAKE_OUTAGE_KIT) as tx:
            kits = {form.kit_id: tx.outage_kits.kit(form.kit_id) for form in forms}
        stations = {kit.id: station_of_kit(kit) for kit in kits.values()}
        for done, form in enumerate(forms):
            if progress:
                progress(done, len(forms))
            template = self._template(form)
            station = stations[form.kit_id]
            lines = self._workplace.lists.lines_named(template.help_lines, station.code)
            yield render_blank(form, kits[form.kit_id], template, station, lines)
        if progress:
            progress(len(forms), len(forms))

    def note_print(self, forms: Sequence[BlankForm], printer: str) -> None:
        """Writes into the trail that forms left the printer, a line for each kit."""
        for kit_id in dict.fromkeys(form.kit_id for form in forms):
            count = sum(form.kit_id == kit_id for form in forms)
            words = f"{counted(count, 'tiskopis', 'tiskopisy', 'tiskopisů')}, {printer}"
            with self._workplace.act(Act.PRINT_DOCUMENT, RecordKind.OUTAGE_KIT, kit_id, words):
                pass

    def is_begun(self, form_id: str) -> bool:
        """Whether a document of the form is stored already, as a draft or further on."""
        with self._workplace.look(Act.MAKE_OUTAGE_KIT) as tx:
            states = {row.form.id: row.document_state for row in tx.outage_kits.rows()}
        return states.get(form_id) is not None

    def begin_entry(self, form_id: str) -> Dossier:
        """A new draft of the form's kind under the form's own id and number; not stored yet.

        Its times are left for what the paper says. Refused with WrongStep when the form is not in
        the drawer or a colleague is typing it in.
        """
        form = self._form(form_id)
        demand_in_drawer(form)
        template = self._template(form)
        workplace = self._workplace
        with workplace.act(write_act(template), RecordKind.DOCUMENT, form.id) as tx:
            _demand_not_typed_in(tx, form, workplace.officer.id)
        return Dossier(
            document=Document(
                id=DocumentId(form.id),
                template_code=template.code,
                template_version=template.version,
                evidence_number=form.evidence_number,
                is_late_entry=True,
                regime=template.regime,
                officer_id=workplace.officer.id,
                recorded_at=workplace.now(),
                recorded_by=workplace.officer.id,
                act_place=workplace.station.name,
            )
        )

    def _form(self, form_id: str) -> BlankForm:
        with self._workplace.look(Act.MAKE_OUTAGE_KIT) as tx:
            form = tx.outage_kits.form(form_id)
        if form is None:
            raise RecordNotFound("Tento tiskopis není v\u00a0seznamu.", "Obnovte seznam.")
        return form

    def _reserved(
        self, tx: "Transaction", kit: OutageKit, position: int, template: Template, pages: int
    ) -> BlankForm:
        form_id = self._workplace.new_id()
        station = self._workplace.station
        number = issue_number(tx, station, RecordKind.DOCUMENT, form_id, kit.made_at)
        return BlankForm(
            id=form_id,
            kit_id=kit.id,
            position=position,
            template_code=template.code,
            template_version=template.version,
            evidence_number=number,
            paper_code=blank_code(kit.id, number, template.code, template.version),
            page_count=pages,
        )

    def _template(self, form: BlankForm) -> Template:
        """The template in the version the form was printed from."""
        return self._workplace.templates.version_of(form.template_code, form.template_version)

    def _pages(self, template: Template) -> int:
        """How many pages a form of the kind has; its number is always as long."""
        station = self._workplace.station
        number = f"KKC-{station.code}-0000-000000"
        form = BlankForm(
            id="",
            kit_id="",
            position=0,
            template_code=template.code,
            template_version=template.version,
            evidence_number=number,
            paper_code=blank_code("", number, template.code, template.version),
            page_count=0,
        )
        kit = OutageKit(id="", made_at=self._workplace.now(), made_by=OfficerId(""))
        lines = self._workplace.lists.lines_named(template.help_lines, station.code)
        return page_count(render_blank(form, kit, template, station, lines))


@cache
def usual_lines() -> tuple[KitLine, ...]:
    """The shipped usual kit."""
    return parse_kit(asset_path("seed", "outage_kit.toml").read_text(encoding="utf-8"))


def station_of_kit(kit: OutageKit) -> Station:
    """The station as it was when the kit was made."""
    return from_plain(Station, json.loads(kit.station_content))


def _names(typed: str) -> Iterator[str]:
    """What the typed text may name: a number, the square code of a page, or a paper code."""
    mark = read_page_mark(typed)
    yield mark.evidence_number if mark else typed.upper()
    try:
        yield read_paper_code(typed)
    except NotComplete:
        return


def _demand_not_typed_in(tx: "Transaction", form: BlankForm, officer_id: str) -> None:
    if any(draft.id == form.id and draft.officer_id != officer_id for draft in tx.drafts.of()):
        raise WrongStep(
            f"Z\u00a0tiskopisu {form.evidence_number} už zapisuje kolega.",
            "Počkejte, až zápis dokončí nebo zahodí; papír mu předejte.",
        )


def _demand_count(count: int) -> None:
    if count < 1:
        text = "Není zvoleno, kolik tiskopisů vytisknout."
        fix = "Zapište počet aspoň u\u00a0jednoho druhu."
        raise NotComplete((Problem(field="count", text=text, fix=fix),))
    if count > MOST_FORMS:
        text = f"Sada má nejvýše {MOST_FORMS}{HARD}tiskopisů, zvoleno je {count}."
        fix = "Snižte počty, nebo udělejte sady dvě."
        raise NotComplete((Problem(field="count", text=text, fix=fix),))
