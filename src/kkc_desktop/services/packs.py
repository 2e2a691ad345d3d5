"""Template packs: reading one, showing what it would change, taking it over."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.pack_check import BASE_TEXTS, demand_sound
from kkc_desktop.domain.pack_preview import PackPreview, StationTexts, demand_new, kinds_of
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.template_pack import PackFile, TemplatePack
from kkc_desktop.services.pack_checking import check_texts
from kkc_desktop.services.pack_files import read_pack_files
from kkc_desktop.services.templates import shipped_texts
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Packs:
    """The verbs of the templates' tab in Správa; taking over is the head's alone."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def all(self) -> tuple[TemplatePack, ...]:
        """Every pack that was taken over, oldest first."""
        return self._workplace.templates.packs()

    def officer_name(self, pack: TemplatePack) -> str:
        """Who took it over."""
        officers = self._workplace.database.officers_at_once()
        return next((each.full_name for each in officers if each.id == pack.imported_by), "–")

    def now(self) -> datetime:
        """The desk's clock, for a day typed into the page."""
        return self._workplace.now()

    def may_import(self) -> bool:
        """Whether the person on duty may take a pack over."""
        return self._workplace.may(Act.IMPORT_TEMPLATES)

    def read(self, path: Path) -> PackPreview:
        """Reads a zip or a folder and says what it would change; stores nothing.

        Refused with NoRight, and with PackUnreadable in one sentence about what is wrong with it.
        """
        with self._workplace.look(Act.IMPORT_TEMPLATES):
            station = self._station()
        read = read_pack_files(path)
        checked = check_texts(read.texts)
        head = demand_sound(checked)
        demand_new(head, checked, station)
        first_day = max(head.valid_from, self._workplace.today())
        return PackPreview(
            pack=checked,
            head=head,
            sha256=read.sha256,
            files=tuple(sorted({**read.texts, BASE_TEXTS: shipped_texts()}.items())),
            kinds=kinds_of(checked, station, first_day),
            first_day=first_day,
        )

    def take_over(self, preview: PackPreview, valid_from: date) -> TemplatePack:
        """Stores the pack; new documents are begun from it from the day on, older ones keep theirs.

        Refused with NotComplete for a day before its first one, with PackUnreadable if another
        pack was taken over meanwhile that it does not go with.
        """
        first_day = max(preview.first_day, self._workplace.today())
        if valid_from < first_day:
            text = f"Sadu lze převzít nejdřív od {day_words(first_day)}."
            fix = "Zapište tento den nebo pozdější; listiny z\u00a0dřívějška se nemění."
            raise NotComplete((Problem(field="valid_from", text=text, fix=fix),))
        pack = TemplatePack(
            id=self._workplace.new_id(),
            name=preview.head.name,
            version=preview.head.version,
            valid_from=valid_from,
            note=preview.head.note,
            sha256=preview.sha256,
            imported_at=self._workplace.now(),
            imported_by=self._workplace.officer.id,
        )
        with self._workplace.act(
            Act.IMPORT_TEMPLATES, RecordKind.TEMPLATE_PACK, pack.id, _reason(pack)
        ) as tx:
            demand_new(preview.head, preview.pack, self._station())
            _store(tx, pack, preview)
        self._workplace.templates.renew()
        return pack

    def _station(self) -> StationTexts:
        shelf = self._workplace.templates
        return StationTexts(
            shelf=shelf.all(), translations=shelf.translations(), packs=shelf.packs()
        )


def _store(tx: "Transaction", pack: TemplatePack, preview: PackPreview) -> None:
    files = (PackFile(pack_id=pack.id, name=name, content=text) for name, text in preview.files)
    tx.template_packs.add(pack, files)


def _reason(pack: TemplatePack) -> str:
    return f"{pack.name} {pack.version}, platí od {day_words(pack.valid_from)}"
