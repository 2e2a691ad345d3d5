"""Realistic filled documents of every kind, and their empty twins."""

from datetime import UTC, date, datetime
from functools import lru_cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import (
    IdentityCheck,
    IdentityDocumentKind,
    PersonRole,
    Sex,
    Vulnerability,
)
from kkc_desktop.domain.document import Document, DocumentId, Thing, ThingId
from kkc_desktop.domain.document_lists import (
    Answer,
    CopyHandover,
    ExplanationRegime,
    InstructionAnswer,
    ObjectionsState,
    StatementManner,
)
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.station import Officer, OfficerId, Role, Station
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.template_file import parse_template

KINDS = ("PTO", "UZ", "UZV", "POO", "PPP", "ZPR", "OMU")
NOW = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)
STARTED = datetime(2026, 3, 12, 12, 5, tzinfo=UTC)
ENDED = datetime(2026, 3, 12, 12, 58, tzinfo=UTC)

STATION = Station(
    code="OL4",
    name="Obvodní oddělení Olomouc 4",
    short_name="KKC Olomouc 4",
    territorial_department="Územní odbor Olomouc",
    address="Kafkova 12, 779 00 Olomouc",
    phone="974 766 651",
    email="ol.oop4@pcr.cz",
    data_box="6jwhpv6",
    town="Olomouc",
)
OFFICER = Officer(
    id=OfficerId("o1"),
    rank="prap.",
    given_names="Kateřina",
    surname="Dvořáková",
    service_number="214508",
    function="vrchní asistentka",
    role=Role.OFFICER,
)
RECEPTIONIST = Officer(
    id=OfficerId("o2"), given_names="Marek", surname="Zelený", function="recepční"
)


@lru_cache(maxsize=16)
def template(code: str) -> Template:
    folder = asset_path("templates")
    return parse_template(
        (folder / f"{code}.cs.toml").read_text(encoding="utf-8"),
        (folder / "clauses.cs.toml").read_text(encoding="utf-8"),
    )


def a_person(**changes) -> Person:
    values = {
        "id": PersonId("p1"),
        "roles": (PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
        "title_before": "Ing.",
        "given_names": "Radek",
        "surname": "Tománek",
        "sex": Sex.MALE,
        "born_on": date(1979, 6, 4),
        "birth_place": "Prostějov",
        "citizenship": "Česká republika",
        "residence": "Zámecká 14, 798 52 Konice",
        "phone": "777 123 456",
        "identity_document": IdentityDocumentKind.IDENTITY_CARD,
        "identity_document_number": "203118447",
        "identity_document_issuer": "MěÚ Konice",
        "identity_document_expires_on": date(2031, 6, 4),
        "identity_check": IdentityCheck.DOCUMENT,
        "vulnerability": Vulnerability.ASSESSED_NO,
    }
    return Person(**(values | changes))


def empty(code: str) -> Document:
    return Document(
        id=DocumentId("d0"),
        template_code=code,
        template_version="1",
        officer_id=OFFICER.id,
        recorded_at=NOW,
        recorded_by=OFFICER.id,
    )


STATEMENT = """Dne 11. března 2026 asi v 17.40 hod. jsem zaparkoval osobní vozidlo Škoda Octavia, modré barvy, RZ 5M2 4417, na parkovišti u nákupního střediska v ulici Kafkově. Vozidlo jsem zamkl dálkovým ovladačem a ověřil, že jsou okna zavřená. Když jsem se v 18.25 hod. vrátil, bylo rozbité okno pravých zadních dveří a ze zadního sedadla chyběla taška s notebookem.

K otázce, kdo o věci ví, uvádím: poškození viděla i má manželka, která přišla se mnou. Pachatele jsme neviděli. Na parkovišti jsou kamery provozovatele.

K otázce, zda mám k věci podezření, uvádím: nikoho konkrétního nepodezírám. V okolí vozidla postával asi dvacetiletý muž v šedé mikině s kapucí, vysoký asi 180 cm, hubené postavy; odešel směrem k zastávce tramvaje."""

_FILLED = {
    "PTO": {
        "act_place": "Obvodní oddělení Olomouc 4, jednací místnost 1",
        "act_started_at": STARTED,
        "act_ended_at": ENDED,
        "act_subject": "krádež věcí z vozidla, poškození vozidla",
        "act_note": "Úkon byl přerušen od 13.30 do 13.36 hod. na žádost oznamovatele.",
        "instruction_answer": InstructionAnswer.UNDERSTOOD,
        "instruction_reply": "Otázky k poučení nemám.",
        "statement_manner": StatementManner.NARRATIVE_QUESTIONS,
        "statement": STATEMENT,
        "reported_person": "Pachatel neznámý; popis muže v okolí vozidla je uveden ve vylíčení.",
        "proofs": "Záznam kamer provozovatele parkoviště; svědkyně Věra Tománková; faktura k notebooku.",
        "damage_czk": 32390,
        "damage_note": "Notebook 24 900 Kč podle faktury, taška 1 490 Kč, výměna okna asi 6 000 Kč.",
        "claims_damages": Answer.YES,
        "wants_notification": Answer.YES,
        "proposals": "Navrhuji výslech manželky Věry Tománkové.",
        "objections_state": ObjectionsState.NONE,
        "copy_handover": CopyHandover.TAKEN,
        "attachments": "faktura č. 20250118\nfotografie poškozeného okna",
        "attachments_count": 2,
        "attachments_sheets": 5,
    },
    "UZ": {
        "act_place": "čekárna KKC Olomouc 4",
        "act_started_at": STARTED,
        "act_ended_at": ENDED,
        "act_subject": "nález peněženky v čekárně",
        "act_note": "Přítomen byl recepční Marek Zelený.",
        "statement_manner": StatementManner.OWN_FINDINGS,
        "statement": "Ve 13.05 hod. předal recepční Marek Zelený hnědou koženou peněženku, kterou nalezl na lavici v čekárně.\nV peněžence byl občanský průkaz na jméno Jiří Beran a hotovost 1 240 Kč. Jinou osobu, které by peněženka mohla patřit, jsem v čekárně nezjistila.",
        "measures": "Majitel byl telefonicky vyrozuměn a peněženku si převezme téhož dne.",
        "assessment": "Podezření z protiprávního jednání nebylo zjištěno.",
        "attachments": "fotografie peněženky a jejího obsahu",
        "attachments_count": 1,
        "attachments_sheets": 2,
    },
    "UZV": {
        "act_place": "Obvodní oddělení Olomouc 4, jednací místnost 2",
        "act_started_at": STARTED,
        "act_ended_at": ENDED,
        "act_subject": "objasnění poškození zastávky MHD ze dne 10. března 2026",
        "act_note": "Osoba se dostavila včas.",
        "explanation_regime": ExplanationRegime.POLICE_ACT,
        "summons_note": "Osoba se dostavila na předvolání ze dne 9. března 2026.",
        "instruction_answer": InstructionAnswer.UNDERSTOOD,
        "instruction_reply": "Vysvětlení chci podat.",
        "statement_manner": StatementManner.VERBATIM,
        "statement": "Stála jsem na zastávce a čekala na tramvaj číslo 2.\n– Otázka: Co jste viděla?\n– Odpověď: Muž kopl dvakrát do skla a utekl směrem k náměstí.",
        "attachments": "plánek zastávky",
        "attachments_count": 1,
        "attachments_sheets": 1,
        "objections_state": ObjectionsState.RAISED,
        "objections": "Žádám doplnit, že na zastávce stály ještě dvě další osoby.",
        "closing_note": "Čteno s brýlemi, které si osoba přinesla.",
        "copy_handover": CopyHandover.DECLINED,
    },
    "POO": {
        "event_place": "Olomouc, Kafkova, parkoviště u nákupního střediska",
        "event_time": "11. 3. 2026 mezi 17.40 a 18.25 hod.",
        "event_summary": "Neznámý pachatel rozbil okno vozidla Škoda Octavia, RZ 5M2 4417, a odcizil tašku s notebookem.",
        "reported_at": STARTED,
        "measures": "Věc vyřizuje Obvodní oddělení Olomouc 4, tel. 974 766 651. O učiněných opatřeních budete na žádost vyrozuměn do jednoho měsíce.",
        "assessment": "Oznámení bylo přijato a sepsán o něm protokol.",
        "attachments": "kontakty na pomoc obětem",
        "attachments_count": 1,
        "attachments_sheets": 1,
    },
    "PPP": {
        "act_place": "recepce KKC Olomouc 4",
        "act_started_at": STARTED,
        "act_ended_at": ENDED,
        "act_subject": "doplnění oznámení ze dne 11. března 2026",
        "act_note": "Obálka byla převzata otevřená.",
        "receipt_note": "Převzato bez kontroly obsahu příloh.",
    },
    "ZPR": {
        "act_place": "recepce KKC Olomouc 4",
        "act_started_at": STARTED,
        "act_ended_at": ENDED,
        "act_subject": "telefonát falešného bankéře",
        "act_note": "Osoba přišla s dcerou.",
        "advice_topics": "Telefonní podvody, falešný bankéř a policista",
        "advice_text": "Banka ani policie nikdy nežádá přihlašovací údaje, PIN, CVC ani kódy z SMS po telefonu.\nNa displeji se může zobrazit i skutečné číslo banky nebo policie.",
        "advice_group": "senioři 65+",
        "advice_form": "ústně, leták",
        "advice_materials": "leták L-06, verze 1, čeština, 1 kus",
        "advice_follow_up": "Pozvána na besedu 13. března 2026, předáno preventistovi.",
    },
    "OMU": {
        "event_place": "Olomouc, most v ulici Komenského, levý břeh",
        "event_time": "12. 3. 2026 asi ve 12.50 hod.",
        "event_summary": "Řeka Morava se vylila z koryta a zaplavila cyklostezku, jedna osoba je na lávce.",
        "reported_at": STARTED,
        "notice_number": 2,
        "methane_major": "Nevyhlášena; 2. stupeň povodňové aktivity od 11.00 hod.",
        "methane_location": "Lávka u mostu Komenského, 49.5970 N, 17.2610 E",
        "methane_type": "povodeň, osoba ohrožená vodou",
        "methane_hazards": "proud, stržené zábradlí, tma po 18. hodině",
        "methane_access": "z ulice Komenského; z nábřeží neprůjezdné",
        "methane_casualties": "1 ohrožená osoba, zraněných 0",
        "methane_services": "na místě hlídka; požadována HZS – člun, ZZS",
        "operations_handover": "12. 3. 2026 ve 13.07 hod., IOS Olomouc, převzal por. Jan Malý",
        "log_extract": "1. 13.05 přijato od chodce\n2. 13.07 předáno IOS\n3. 13.15 HZS na místě",
        "measures": "Vyrozuměna povodňová komise města; uzavřena cyklostezka.",
        "assessment": "Hladina stoupá o 10 cm za hodinu, ohroženo je dalších 20 osob v kempu.",
        "attachments": "situační náčrt",
        "attachments_count": 1,
        "attachments_sheets": 1,
    },
}

_ROLES = {
    "PTO": (PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
    "UZ": (PersonRole.FINDER,),
    "UZV": (PersonRole.EXPLAINING_PERSON,),
    "POO": (PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
    "PPP": (PersonRole.SUBMITTING_PERSON,),
    "ZPR": (PersonRole.UNINVOLVED,),
    "OMU": (PersonRole.REPORTING_PERSON,),
}


def filled(code: str, **changes) -> Document:
    values = {field: getattr(empty(code), field) for field in Document.__dataclass_fields__}
    values |= _FILLED[code]
    values |= {"evidence_number": "KKC-OL4-2026-000123", "closed_at": NOW}
    return Document(**(values | changes))


def persons_of(code: str) -> tuple[Person, ...]:
    first = a_person(roles=_ROLES[code])
    if code == "UZV":
        first = a_person(
            roles=_ROLES[code], title_before="", given_names="Jana Marie",
            surname="Nováková", birth_surname="Svobodová", sex=Sex.FEMALE,
        )
    if code != "PTO":
        return (first,)
    witness = Person(
        id=PersonId("p2"),
        position=1,
        roles=(PersonRole.CONFIDANT,),
        given_names="Věra",
        surname="Tománková",
        sex=Sex.FEMALE,
        born_on=date(1981, 2, 17),
        residence="Zámecká 14, 798 52 Konice",
        identity_check=IdentityCheck.STATED,
    )
    recorder = Person(
        id=PersonId("p3"), position=2, roles=(PersonRole.RECORDER,),
        given_names="Marek", surname="Zelený", sex=Sex.MALE,
    )
    return (first, witness, recorder)


def things_of(code: str) -> tuple[Thing, ...]:
    if code == "PTO":
        return (
            Thing(id=ThingId("t1"), description="notebook Lenovo ThinkPad T14, černý, s nálepkou na víku", identifier="v. č. PF-3K9X21", value_czk=24900),
            Thing(id=ThingId("t2"), position=1, description="taška na notebook", value_czk=1490),
        )
    if code == "PPP":
        return (
            Thing(id=ThingId("t1"), description="podání ze dne 12. března 2026, 2 listy"),
            Thing(id=ThingId("t2"), position=1, description="faktura", identifier="č. 20250118", quantity=3),
        )
    return ()


def officer_of(code: str) -> Officer:
    return RECEPTIONIST if code in ("PPP", "ZPR") else OFFICER
