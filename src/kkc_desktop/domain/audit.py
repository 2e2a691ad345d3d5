"""The audit trail: who did what to which record, when and why; ids, never names."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kkc_desktop.domain.station import OfficerId


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
    WRITE_PROTOCOL = "sepsání dokumentu policistou"
    CLOSE_DOCUMENT = "uzavření k podpisu"
    PRINT_DOCUMENT = "tisk"
    SIGN_DOCUMENT = "záznam podpisu"
    HAND_OVER_DOCUMENT = "předání dokumentu"
    ASSIGN_REFERENCE = "doplnění čísla jednacího"
    VOID_DOCUMENT = "zneplatnění"
    BEGIN_ADDENDUM = "dodatek"
    BEGIN_VERSION = "nová verze dokumentu"
    ATTACH_SCAN = "přiložení skenu"
    ATTACH_FILE = "přiložení souboru"
    ASK_PAPER = "dotaz na listinu podle kódu"
    SETTLE_PRINT = "výsledek tisku"
    MAKE_OUTAGE_KIT = "tiskopisy pro výpadek"
    SETTLE_BLANK_FORM = "vrácení nebo zneplatnění tiskopisu"
    IMPORT_TEMPLATES = "převzetí sady šablon"
    SEAL_PAPER = "elektronická pečeť listiny"
    SEARCH = "hledání"
    CONSULT = "nahlédnutí"
    DISCARD_DRAFT = "zahození konceptu"
    RESTORE_DRAFT = "obnovení konceptu"
    BROWSE = "prohlížení seznamů"
    COPY_OUT = "zkopírování do schránky"
    DISCLOSE = "sdělení údajů"
    COMBINE = "převzetí údajů z jiného záznamu"
    FAIL_SIGN_IN = "neúspěšné přihlášení"
    LOCK = "zamčení přepážky"
    UNLOCK = "odemčení přepážky"
    END_DUTY = "ukončení práce u přepážky"
    CHANGE_PASSWORD = "změna vlastního hesla"
    OPEN_ACCOUNT = "přidělení hesla k účtu"
    CLOSE_ACCOUNT = "uzavření účtu"
    RENEW_RECOVERY = "vydání obnovovacího klíče"
    RECOVER_ACCOUNT = "obnova přístupu obnovovacím klíčem"
    CHANGE_KEYS = "výměna šifrovacího klíče"
    CHANGE_SAFEKEEPING = "nastavení zámku a záloh"
    BACK_UP = "záloha"
    RESTORE = "obnova ze zálohy"
    SEAL_TRAIL = "zapečetění auditní stopy klíčem"
    SEAL_RECORD = "zapečetění záznamu"
    NOTICE_CLOCK = "skok hodin počítače"
    NOTICE_VAULT = "starší svazek klíčů"
    CONSULT_AUDIT = "nahlédnutí do auditní stopy"
    EXPORT_AUDIT = "export auditní stopy"
    CONSULT_OWN_AUDIT = "nahlédnutí na vlastní činnost"
    VERIFY_AUDIT = "ověření auditní stopy"
    ACCEPT_ANCHOR = "přijetí nové kotvy"
    CHECK_READINESS = "kontrola pohotovosti"
    STRIKE_ENTRY = "škrtnutí zápisu deníku"
    DESCRIBE = "popis osoby nebo vozidla"
    EVALUATE_INCIDENT = "vyhodnocení události"
    RECORD_DECLARATION = "záznam o vyhlášení"
    WRITE_MEASURE = "zápis opatření"
    NOTIFY_BODY = "vyrozumění"
    BEGIN_CALAMITY = "založení kalamity"
    LINK_INCIDENT = "připojení události ke kalamitě"
    EDIT_BOARD = "změna přehledu kalamity"
    RECORD_READING = "odečet vodního stavu"
    ISSUE_PUBLIC_NOTICE = "informace pro veřejnost"
    GATHER_PERSON = "zápis osoby ve středisku"
    COUNT_GATHERED = "sečtení osob ve středisku"
    SEEK_PERSON = "hledaná osoba"
    ERASE_GATHERED = "výmaz evidence osob ve středisku"
    PREPARE_HANDOVER = "sestavení předání služby"
    HAND_DUTY_OVER = "předání služby"
    CONFIRM_DUTY = "převzetí služby"
    EDIT_CARDS = "změna karet událostí"
    PLAY_SCENARIO = "přehrání cvičného scénáře"
    KEEP_PERSON = "zápis karty osoby"
    FLAG_PERSON = "upozornění u\u00a0osoby"
    MERGE_PERSONS = "sloučení karet osob"
    UNMERGE_PERSONS = "rozdělení sloučených karet"
    TELL_APART = "rozlišení podobných osob"
    BOOK_APPOINTMENT = "objednání"
    RECORD_PREVENTION = "záznam preventivní akce"
    KEEP_PROMISE = "slíbené vyrozumění"
    RECORD_FOUND = "evidence nálezu"
    READ_BACK = "přečtení textu občanovi"
    EDIT_LISTS = "změna seznamů"
    EXPORT_LISTS = "export seznamů"
    PRINT_LIST = "tisk seznamu záznamů"
    EXPORT_TABLE = "export seznamu záznamů"
    VIEW_OVERVIEW = "zobrazení přehledu"
    EXPORT_OVERVIEW = "tisk nebo export přehledu"
    MAKE_PACKAGE = "předávací balíček záznamu"
    CONSULT_NUMBERS = "nahlédnutí do rejstříku čísel"
    IMPORT_PLACES = "převzetí úředních číselníků míst"
    ASSESS_DATA = "zařazení údajů záznamu"
    REVIEW_DATA = "prověrka potřebnosti údajů"
    RESTRICT_DATA = "omezení zpracování"
    DISPUTE_DATA = "poznámka o\u00a0sporu"
    HOLD_ERASURE = "pozastavení výmazu"
    REPORT_PERSON = "výpis údajů o\u00a0osobě"
    REPORT_READERS = "výpis kdo nahlížel"
    PROPOSE_ERASURE = "návrh výmazu"
    APPROVE_ERASURE = "schválení výmazu"
    ERASE_DATA = "výmaz údajů záznamu"
    RECORD_BREACH = "záznam o\u00a0porušení zabezpečení"
    CONSULT_FORMS = "přehled zdraví formulářů"

    @property
    def label(self) -> str:
        """The Czech name of the act."""
        return self.value

    @property
    def changes_record(self) -> bool:
        """Whether the record is another one after the act; its state is then sealed in the line."""
        return self not in _READING

    @property
    def may_use_reserve(self) -> bool:
        """Whether it goes on when the disk is almost full: reading, printing, an emergency."""
        return self in _READING or self in _NEVER_STOPPED

    @property
    def operation(self) -> "Operation | None":
        """Which operation with personal data it is; None where it touches none."""
        return _OPERATIONS.get(self)


class Operation(Enum):
    """An operation with personal data that the law wants logged (LED čl. 25, § 36 z. 110/2019)."""

    COLLECTION = "shromáždění"
    ALTERATION = "pozměnění"
    CONSULTATION = "nahlédnutí"
    SEARCH = "vyhledání"
    DISCLOSURE = "sdělení"
    TRANSFER = "předání"
    COMBINATION = "kombinování"
    ERASURE = "výmaz"

    @property
    def label(self) -> str:
        """The Czech name of the operation."""
        return self.value


class RecordKind(Enum):
    """The kind of record an audit line, a number or a search hit speaks of."""

    CONTACT = "kontakt"
    ADVICE = "rada"
    INCIDENT = "událost"
    DOCUMENT = "dokument"
    OUTAGE_KIT = "sada pro výpadek"
    TEMPLATE_PACK = "sada šablon"
    HANDOVER = "předání služby"
    EVENT_CARD = "karta události"
    PERSON = "karta osoby"
    APPOINTMENT = "objednání"
    PREVENTION_EVENT = "preventivní akce"
    PROMISE = "slib"
    FOUND_THING = "nález"
    LIST_ENTRY = "položka seznamu"
    DATA_STEP = "opatření k\u00a0údajům"
    ERASURE = "výmaz"
    SECURITY_BREACH = "porušení zabezpečení"
    PLACE_IMPORT = "úřední číselník míst"
    STATION = "stanice"
    NONE = "bez záznamu"

    @property
    def label(self) -> str:
        """The Czech name of the kind."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One line of the trail; `chain` is the MAC over this line and the one before it.

    `digest` seals the state of the record after an act that changed it, so that an old state put
    back is noticed; it is empty where nothing changed.
    """

    number: int
    recorded_at: datetime
    officer_id: OfficerId
    act: Act
    record_kind: RecordKind = RecordKind.NONE
    record_id: str = ""
    reason: str = ""
    digest: str = ""
    chain: str = ""


_READING = frozenset(
    {
        Act.BEGIN_DUTY,
        Act.SEARCH,
        Act.CONSULT,
        Act.ASK_PAPER,
        Act.BROWSE,
        Act.COPY_OUT,
        Act.DISCLOSE,
        Act.COMBINE,
        Act.RESTORE_DRAFT,
        Act.FAIL_SIGN_IN,
        Act.LOCK,
        Act.UNLOCK,
        Act.END_DUTY,
        Act.NOTICE_CLOCK,
        Act.NOTICE_VAULT,
        Act.CONSULT_AUDIT,
        Act.CONSULT_OWN_AUDIT,
        Act.EXPORT_AUDIT,
        Act.VERIFY_AUDIT,
        Act.EXPORT_LISTS,
        Act.PRINT_LIST,
        Act.EXPORT_TABLE,
        Act.VIEW_OVERVIEW,
        Act.EXPORT_OVERVIEW,
        Act.MAKE_PACKAGE,
        Act.CONSULT_NUMBERS,
        Act.REPORT_PERSON,
        Act.REPORT_READERS,
        Act.CONSULT_FORMS,
    }
)
_NEVER_STOPPED = frozenset(
    {
        Act.PRINT_DOCUMENT,
        Act.SETTLE_PRINT,
        Act.DISCARD_DRAFT,
        Act.TAKE_NOTICE,
        Act.HAND_TO_OPERATIONS,
        Act.WRITE_LOG,
        Act.BACK_UP,
        Act.CHECK_READINESS,
        Act.STRIKE_ENTRY,
        Act.DESCRIBE,
        Act.RECORD_DECLARATION,
        Act.WRITE_MEASURE,
        Act.NOTIFY_BODY,
        Act.RECORD_READING,
        Act.GATHER_PERSON,
        Act.COUNT_GATHERED,
        Act.SEEK_PERSON,
    }
)
_OPERATIONS = {
    Act.REGISTER_CONTACT: Operation.COLLECTION,
    Act.FINISH_CONTACT: Operation.ALTERATION,
    Act.RECORD_ADVICE: Operation.COLLECTION,
    Act.TAKE_NOTICE: Operation.COLLECTION,
    Act.HAND_TO_OPERATIONS: Operation.TRANSFER,
    Act.WRITE_LOG: Operation.ALTERATION,
    Act.STRIKE_ENTRY: Operation.ALTERATION,
    Act.DESCRIBE: Operation.COLLECTION,
    Act.EVALUATE_INCIDENT: Operation.ALTERATION,
    Act.WRITE_MEASURE: Operation.ALTERATION,
    Act.NOTIFY_BODY: Operation.DISCLOSURE,
    Act.LINK_INCIDENT: Operation.COMBINATION,
    Act.GATHER_PERSON: Operation.COLLECTION,
    Act.SEEK_PERSON: Operation.COLLECTION,
    Act.ERASE_GATHERED: Operation.ERASURE,
    Act.PREPARE_HANDOVER: Operation.COMBINATION,
    Act.HAND_DUTY_OVER: Operation.DISCLOSURE,
    Act.CHANGE_INCIDENT: Operation.ALTERATION,
    Act.WRITE_DOCUMENT: Operation.COLLECTION,
    Act.WRITE_PROTOCOL: Operation.COLLECTION,
    Act.CLOSE_DOCUMENT: Operation.ALTERATION,
    Act.PRINT_DOCUMENT: Operation.DISCLOSURE,
    Act.SIGN_DOCUMENT: Operation.ALTERATION,
    Act.HAND_OVER_DOCUMENT: Operation.TRANSFER,
    Act.ASSIGN_REFERENCE: Operation.ALTERATION,
    Act.VOID_DOCUMENT: Operation.ALTERATION,
    Act.BEGIN_ADDENDUM: Operation.COMBINATION,
    Act.BEGIN_VERSION: Operation.COMBINATION,
    Act.ATTACH_SCAN: Operation.COLLECTION,
    Act.ATTACH_FILE: Operation.COLLECTION,
    Act.ASK_PAPER: Operation.CONSULTATION,
    Act.SEAL_PAPER: Operation.TRANSFER,
    Act.KEEP_PERSON: Operation.COLLECTION,
    Act.FLAG_PERSON: Operation.ALTERATION,
    Act.MERGE_PERSONS: Operation.COMBINATION,
    Act.UNMERGE_PERSONS: Operation.ALTERATION,
    Act.TELL_APART: Operation.ALTERATION,
    Act.BOOK_APPOINTMENT: Operation.COLLECTION,
    Act.KEEP_PROMISE: Operation.DISCLOSURE,
    Act.RECORD_FOUND: Operation.COLLECTION,
    Act.READ_BACK: Operation.DISCLOSURE,
    Act.SEARCH: Operation.SEARCH,
    Act.CONSULT: Operation.CONSULTATION,
    Act.BROWSE: Operation.CONSULTATION,
    Act.COPY_OUT: Operation.TRANSFER,
    Act.DISCLOSE: Operation.DISCLOSURE,
    Act.COMBINE: Operation.COMBINATION,
    Act.DISCARD_DRAFT: Operation.ERASURE,
    Act.RESTORE_DRAFT: Operation.CONSULTATION,
    Act.PRINT_LIST: Operation.DISCLOSURE,
    Act.EXPORT_TABLE: Operation.TRANSFER,
    Act.MAKE_PACKAGE: Operation.TRANSFER,
    Act.CONSULT_NUMBERS: Operation.CONSULTATION,
    Act.ASSESS_DATA: Operation.ALTERATION,
    Act.REVIEW_DATA: Operation.ALTERATION,
    Act.RESTRICT_DATA: Operation.ALTERATION,
    Act.DISPUTE_DATA: Operation.ALTERATION,
    Act.HOLD_ERASURE: Operation.ALTERATION,
    Act.REPORT_PERSON: Operation.DISCLOSURE,
    Act.REPORT_READERS: Operation.DISCLOSURE,
    Act.APPROVE_ERASURE: Operation.ERASURE,
    Act.ERASE_DATA: Operation.ERASURE,
}
