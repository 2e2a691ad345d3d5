"""The audit trail: who did what to which record, when and why; ids, never names."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kkc_desktop.domain.station import OfficerId

CHAIN_START = "0" * 64


class Act(Enum):
    """What a person did; also the left column of the rights table."""

    BEGIN_DUTY = "převzetí přepážky"
    SET_UP_STATION = "založení nebo změna stanice"
    EDIT_OFFICERS = "změna služebníků"
    REGISTER_CONTACT = "zápis kontaktu"
    FINISH_CONTACT = "vyřízení kontaktu"
    RECORD_ADVICE = "záznam rady"
    TAKE_NOTICE = "přijetí hlášení události"
    HAND_TO_OPERATIONS = "předání události IOS"
    WRITE_LOG = "zápis do deníku události"
    CHANGE_INCIDENT = "změna stavu události"
    WRITE_DOCUMENT = "sepsání dokumentu"
    WRITE_PROTOCOL = "sepsání protokolu nebo vysvětlení"
    CLOSE_DOCUMENT = "uzavření k podpisu"
    PRINT_DOCUMENT = "tisk"
    SIGN_DOCUMENT = "záznam podpisu"
    HAND_OVER_DOCUMENT = "předání dokumentu"
    ASSIGN_REFERENCE = "doplnění čísla jednacího"
    VOID_DOCUMENT = "zneplatnění"
    BEGIN_ADDENDUM = "dodatek"
    SEARCH = "hledání"
    CONSULT = "nahlédnutí"
    DISCARD_DRAFT = "zahození konceptu"
    RESTORE_DRAFT = "obnovení konceptu"

    @property
    def label(self) -> str:
        """The Czech name of the act."""
        return self.value


class RecordKind(Enum):
    """The kind of record an audit line, a number or a search hit speaks of."""

    CONTACT = "kontakt"
    ADVICE = "rada"
    INCIDENT = "událost"
    DOCUMENT = "dokument"
    STATION = "stanice"
    NONE = "bez záznamu"

    @property
    def label(self) -> str:
        """The Czech name of the kind."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One line of the trail; `chain` is the hash over this line and the one before it."""

    number: int
    recorded_at: datetime
    officer_id: OfficerId
    act: Act
    record_kind: RecordKind = RecordKind.NONE
    record_id: str = ""
    reason: str = ""
    chain: str = ""


def chain_hash(previous: str, entry: AuditEntry) -> str:
    """SHA-256 in hex over the previous line's hash and every field of this line but `chain`."""
    import hashlib  # with OpenSSL behind it, too heavy for the first paint

    parts = (
        previous,
        str(entry.number),
        entry.recorded_at.isoformat(),
        entry.officer_id,
        entry.act.name,
        entry.record_kind.name,
        entry.record_id,
        entry.reason,
    )
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def first_broken(entries: tuple[AuditEntry, ...]) -> int | None:
    """The number of the first line that does not follow from the one before, or None."""
    previous = CHAIN_START
    for position, entry in enumerate(entries, start=1):
        if entry.number != position or entry.chain != chain_hash(previous, entry):
            return position
        previous = entry.chain
    return None
