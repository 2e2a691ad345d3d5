"""What a person may ask of their data: everything kept about them, and who looked at it."""

from dataclasses import dataclass
from datetime import date, datetime

from kkc_desktop.domain.audit import Act, AuditEntry, Operation, RecordKind
from kkc_desktop.domain.card_words import CARD_LABELS, label_of, value_words
from kkc_desktop.domain.code_lists import CodeList, SpecialNeed, Vulnerability
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.data_care import DataCare
from kkc_desktop.domain.document_lists import PrintPurpose
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard

OWN_FIELDS = tuple(name for name in CARD_LABELS if name != "note")
"""What a card or a statement says of the person alone; a note may speak of somebody else."""
_GIVEN_AWAY = (Operation.DISCLOSURE, Operation.TRANSFER)
_SELDOM = {
    "note": "poznámka",
    "identity_note": "poznámka k\u00a0totožnosti",
    "interviewer_note": "poznámka k\u00a0vyslýchajícímu",
    "representative": "údaj o\u00a0zástupci",
    "confidant": "údaj o\u00a0důvěrníkovi",
    "interpreter": "údaj o\u00a0tlumočníkovi",
    "child_protection": "údaj o\u00a0vyrozumění OSPOD",
}
TEXTS_OF_KIND = {
    RecordKind.CONTACT: ("předmět a\u00a0poznámka kontaktu",),
    RecordKind.ADVICE: ("slova občana a\u00a0poznámka",),
    RecordKind.INCIDENT: ("hlášení a\u00a0deník události",),
    RecordKind.DOCUMENT: ("text listiny",),
}
"""The texts of a record that may speak of somebody else."""


class ReportRecipient(CodeList):
    """To whom a report about a person is given; the trail keeps this and no name."""

    SUBJECT = "osoba, o\u00a0jejíž údaje jde"
    REPRESENTATIVE = "zástupce osoby"
    DATA_OFFICER = "pověřenec pro ochranu osobních údajů"
    AUTHORITY = "Úřad pro ochranu osobních údajů"
    COURT = "soud nebo státní zastupitelství"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedRecord:
    """A record the person stands in: what was stated of them there and how the data stand.

    `stated` are labels with values about the person alone. `left_out` names the texts that are
    kept and not given, for they may speak of somebody else.
    """

    kind: RecordKind
    number: str
    on: date
    title: str
    roles: str
    stated: tuple[tuple[str, str], ...]
    care: DataCare
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAway:
    """Data that left the desk: when, of which record, how, to whom as far as it is known."""

    at: datetime
    record: str
    act: Act
    recipient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonReport:
    """Everything about a person (čl. 15 GDPR, § 28 z. 110/2019), without data of anybody else.

    With `is_led_left_out` the records of hlava III are not there and nothing says that they are
    (§ 28 odst. 3). `flags` are the kinds of warnings in force with their last day.
    """

    card: PersonCard
    recipient: ReportRecipient
    made_at: datetime
    flags: tuple[tuple[str, date], ...] = ()
    records: tuple[ReportedRecord, ...] = ()
    given_away: tuple[GivenAway, ...] = ()
    is_led_left_out: bool = False

    @property
    def known(self) -> tuple[tuple[str, str], ...]:
        """What the card says, as label and value."""
        return own_facts(self.card)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderLine:
    """One look at a record of the person: when, which one, who, what they did and why."""

    at: datetime
    record: str
    officer: str
    act: Act
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStanding:
    """A record that names the person and until when it is kept."""

    record: str
    care: DataCare


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadersReport:
    """Who looked at a person: `typed` is how the overseer named them, newest lines first."""

    typed: str
    recipient: ReportRecipient
    made_at: datetime
    lines: tuple[ReaderLine, ...] = ()
    kept: tuple[RecordStanding, ...] = ()


def own_facts(record: PersonCard | Person) -> tuple[tuple[str, str], ...]:
    """What a card or a statement says of the person alone, empty fields left out."""
    found = [(label_of(name, record.sex), _value(record, name)) for name in OWN_FIELDS]
    if isinstance(record, Person):
        if record.special_need is not SpecialNeed.NONE:
            found.append(("Zvláštní potřeba", record.special_need.label))
        if record.vulnerability is not Vulnerability.NOT_ASSESSED:
            found.append(("Zvlášť zranitelná oběť", record.vulnerability.label))
        found.append(("Ověření totožnosti", record.identity_check.label))
    return tuple((label, value) for label, value in found if value)


def left_out_texts(record: PersonCard | Person) -> tuple[str, ...]:
    """Which texts of the person's data are kept and may speak of somebody else."""
    return tuple(words for name, words in _SELDOM.items() if getattr(record, name, ""))


def is_given_away(entry: AuditEntry) -> bool:
    """Whether by this line data were told or handed to somebody.

    A copy into another record of the desk is none of it: that record stands in the report itself.
    """
    return entry.act.operation in _GIVEN_AWAY


def recipient_of(entry: AuditEntry) -> str:
    """To whom data went, as far as the line says it without an id or a name of a citizen."""
    if entry.act is Act.DISCLOSE:
        return entry.reason.partition("; proč:")[0].removeprefix("komu: ")
    if entry.act in (Act.REPORT_PERSON, Act.REPORT_READERS, Act.MAKE_PACKAGE):
        return entry.reason.partition("komu: ")[2].partition(";")[0]
    if entry.act is Act.PRINT_DOCUMENT:
        name = entry.reason.partition(",")[0]
        return PrintPurpose[name].label if name in PrintPurpose.__members__ else ""
    return ""


def care_facts(care: DataCare) -> tuple[tuple[str, str], ...]:
    """How the data stand, as label and value; what does not hold is left out."""
    held = "ano" + (f", nejdéle do {day_words(care.hold_until)}" if care.hold_until else "")
    found = (
        ("Režim", care.regime.label),
        ("Účel", care.purpose.label),
        ("Právní titul", care.basis.label),
        ("Skartační kód", care.disposal_code),
        ("Příští prověrka", day_words(care.review_on) if care.review_on else ""),
        ("Lhůta uplyne", day_words(care.due_on) if care.due_on else ""),
        ("Potřebnost", "už nejsou potřeba, čekají na výmaz" if care.is_unneeded else ""),
        ("Zpracování omezeno", "ano, údaje se jen uchovávají" if care.is_restricted else ""),
        ("Poznámka o\u00a0sporu", care.dispute),
        ("Výmaz pozastaven", held if care.is_held else ""),
    )
    return tuple((label, value) for label, value in found if value)


def as_json(report: PersonReport) -> dict[str, object]:
    """The report for a machine (čl. 20 GDPR): the same data under Czech labels, days as ISO."""
    return {
        "vypis": "kkc-osoba/1",
        "porizeno": report.made_at.isoformat(),
        "prijemce": report.recipient.label,
        "osoba": dict(report.known),
        "upozorneni": [{"druh": kind, "plati_do": day.isoformat()} for kind, day in report.flags],
        "zaznamy": [
            {
                "druh": each.kind.label,
                "cislo": each.number,
                "den": each.on.isoformat(),
                "co": each.title,
                "postaveni": each.roles,
                "udaje": dict(each.stated),
                "zpracovani": dict(care_facts(each.care)),
                "neposkytnute_texty": list(each.left_out),
            }
            for each in report.records
        ],
        "sdeleni": [
            {
                "kdy": each.at.isoformat(),
                "zaznam": each.record,
                "ukon": each.act.label,
                "komu": each.recipient,
            }
            for each in report.given_away
        ],
    }


def _value(record: PersonCard | Person, name: str) -> str:
    return value_words(record, name) if hasattr(record, name) else ""
