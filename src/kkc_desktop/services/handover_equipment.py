"""The equipment on a handover: the usual lines, filled from the last sheet and from the data."""

from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.equipment import (
    EquipmentLine,
    EquipmentSource,
    UsualEquipment,
    line_of,
    parse_equipment,
)

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

NO_FORMS = "žádné"


@cache
def usual_equipment() -> tuple[UsualEquipment, ...]:
    """The shipped lines in their order."""
    return parse_equipment(asset_path("seed", "equipment.toml").read_text(encoding="utf-8"))


def equipment_now(
    tx: "Transaction", before: tuple[str, ...] | None, printer: str
) -> tuple[str, ...]:
    """The lines `before`, or the usual ones, with what the program knows by itself.

    `printer` is the state of the printer in words; empty leaves what was written.
    """
    lines = [line_of(text) for text in before or ()]
    if before is None:
        lines = [EquipmentLine(thing=usual.thing) for usual in usual_equipment()]
    sources = {usual.thing: usual.source for usual in usual_equipment()}
    return tuple(
        _filled(tx, line, sources.get(line.thing, EquipmentSource.NONE), printer).text
        for line in lines
    )


def _filled(
    tx: "Transaction", line: EquipmentLine, source: EquipmentSource, printer: str
) -> EquipmentLine:
    if source is EquipmentSource.BLANK_FORMS:
        count = len(tx.outage_kits.in_drawer())
        words = f"{count}{HARD}ks" if count else ""
        return EquipmentLine(thing=line.thing, value=words, fault="" if count else NO_FORMS)
    if source is EquipmentSource.PRINTER and printer:
        is_good = printer.startswith("připravena")
        return EquipmentLine(
            thing=line.thing,
            value=printer if is_good else "",
            fault="" if is_good else printer,
        )
    return line
