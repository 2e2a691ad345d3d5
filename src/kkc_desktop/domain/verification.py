"""What a verification of the stored data found: nothing, or each place that was tampered with."""

from dataclasses import dataclass
from enum import Enum

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.audit_chain import CHAIN_START, short_head


class BreachKind(Enum):
    """What was done to the data."""

    LINE_CHANGED = "změněný řádek stopy"
    LINE_INSERTED = "vložený řádek stopy"
    LINE_DELETED = "vynechaný řádek stopy"
    LINES_REORDERED = "přeházené řádky stopy"
    TAIL_CUT = "uříznutý konec stopy"
    OLDER_FILE = "starší soubor s\u00a0daty"
    ANCHOR = "kotva stopy"
    OLDER_RECORD = "starší podoba záznamu"
    RECORD_CHANGED = "záznam změněný mimo program"
    RECORD_UNKNOWN = "záznam beze stopy"
    RECORD_MISSING = "chybějící záznam"
    PAPER = "uložený list"
    SCAN = "vrácený sken"
    ATTACHMENT = "přiložený soubor"
    REGISTER = "rejstřík čísel"
    DUTY = "převzetí přepážky"
    SEARCH = "vyhledávací rejstřík"
    SHAPE = "uspořádání databáze"
    FILE = "soubor s\u00a0daty"

    @property
    def label(self) -> str:
        """The Czech name of the kind."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One thing that does not fit; `audit_number` is the line of the trail, 0 where there is none.

    `words` say in Czech what does not fit, without any name.
    """

    kind: BreachKind
    words: str
    audit_number: int = 0
    record_kind: RecordKind = RecordKind.NONE
    record_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """How far the trail was verified and what broke; the first breach is the one to begin with."""

    checked_lines: int
    checked_records: int
    head_number: int = 0
    head: str = CHAIN_START
    breaches: tuple[Breach, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether everything fits."""
        return not self.breaches

    @property
    def short_head(self) -> str:
        """The newest line's chain as papers carry it."""
        return short_head(self.head)
