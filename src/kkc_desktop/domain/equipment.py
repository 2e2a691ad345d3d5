"""Equipment on the sheet of a shift handover: a thing, how it stands, what is wrong with it."""

from dataclasses import dataclass
from enum import Enum

from kkc_desktop.domain.seed_rows import SeedRow, read_rows, refuse_twins

_TAB = "\t"


class EquipmentSource(Enum):
    """What fills a line by itself; NONE is written by hand and remembered from the last sheet."""

    NONE = "ruční zápis"
    BLANK_FORMS = "tiskopisy v\u00a0zásuvce"
    PRINTER = "tiskárna"


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentLine:
    """One thing with its state; an empty `fault` means that all is well."""

    thing: str
    value: str = ""
    fault: str = ""

    @property
    def text(self) -> str:
        """The line as a handover keeps it."""
        return _TAB.join(part.replace(_TAB, " ") for part in (self.thing, self.value, self.fault))

    @property
    def words(self) -> str:
        """The line as the paper prints it: Toner: dochází – závada: objednat."""
        said = f"{self.thing}: {self.value}" if self.value else self.thing
        return f"{said} – závada: {self.fault}" if self.fault else said


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualEquipment:
    """A line that every sheet begins with; `hint` says what is to be written there."""

    thing: str
    hint: str = ""
    source: EquipmentSource = EquipmentSource.NONE


def line_of(text: str) -> EquipmentLine:
    """The line that a handover keeps; what lacks is empty."""
    thing, value, fault = (text.split(_TAB) + ["", "", ""])[:3]
    return EquipmentLine(thing=thing, value=value, fault=fault)


def parse_equipment(text: str) -> tuple[UsualEquipment, ...]:
    """Reads the file of the usual lines in their order."""
    lines = tuple(_usual_line(row) for row in read_rows(text, "line", "thing"))
    refuse_twins([line.thing for line in lines])
    return lines


def _usual_line(row: SeedRow) -> UsualEquipment:
    line = UsualEquipment(
        thing=row.needed_text("thing"),
        hint=row.text("hint"),
        source=row.member("source", EquipmentSource, EquipmentSource.NONE),
    )
    row.finish()
    return line
