"""The code lists of data protection: purposes, legal bases, steps, marks of disposal, breaches."""

from kkc_desktop.domain.code_lists import CodeList


class DataPurpose(CodeList):
    """What a record's data are kept for (domain 5.1, 5.6 R1)."""

    COUNTER = "vyřízení věci občana u\u00a0přepážky"
    CRIME = "předcházení, odhalování a\u00a0stíhání trestné činnosti"
    ORDER = "ochrana bezpečnosti a\u00a0veřejného pořádku"
    SEARCH = "pátrání po osobách a\u00a0věcech"
    EMERGENCY = "řešení mimořádné události"
    PREVENTION = "preventivní rada"
    LOST_AND_FOUND = "ztráty a\u00a0nálezy"
    OPERATION = "provoz centra"


class LegalBasis(CodeList):
    """Which provision lets the desk keep the data (domain 5.1)."""

    PUBLIC_TASK = "čl.\u00a06 odst.\u00a01 písm.\u00a0e) GDPR"
    LEGAL_DUTY = "čl.\u00a06 odst.\u00a01 písm.\u00a0c) GDPR"
    POLICE_TASK = (
        "§\u00a024 a\u00a0násl. zákona č.\u00a0110/2019\u00a0Sb.,"
        " §\u00a079 a\u00a0násl. zákona č.\u00a0273/2008\u00a0Sb."
    )
    NO_PERSON = "bez osobních údajů"


class DataStepKind(CodeList):
    """What was decided about the data of one record."""

    ASSESS = "zařazení údajů"
    REVIEW = "prověrka potřebnosti"
    RESTRICT = "omezení zpracování"
    LIFT = "zrušení omezení"
    DISPUTE = "poznámka o\u00a0sporu"
    SETTLE = "vyřešení sporu"
    HOLD = "pozastavení výmazu"
    RELEASE = "uvolnění k\u00a0výmazu"


class DisposalMark(CodeList):
    """What becomes of the papers after their term (domain 5.3)."""

    ARCHIVE = "A\u00a0– archiválie"
    SHRED = "S\u00a0– stoupa"
    CHOOSE = "V\u00a0– výběr"


class KeptKind(CodeList):
    """The kinds of data that have a term of their own (domain 5.3)."""

    ANONYMOUS_CONTACT = "kontakt beze jména"
    NAMED_CONTACT = "kontakt se jménem"
    ADVICE = "záznam o\u00a0preventivní radě"
    INCIDENT = "událost s\u00a0deníkem"
    LED_DOCUMENT = "dokument podle hlavy III"
    GDPR_DOCUMENT = "dokument podle GDPR"
    PERSON_CARD = "karta osoby"
    APPOINTMENT = "objednání"
    FOUND_THING = "nález"


class TermStart(CodeList):
    """From which day a term of disposal runs (domain 5.3)."""

    NEW_YEAR = "od 1.\u00a0ledna po uzavření"
    CLOSING = "ode dne uzavření"


class ErasureState(CodeList):
    """How far a proposal to erase is."""

    PROPOSED = "čeká na schválení"
    CARRIED_OUT = "vymazáno"
    WITHDRAWN = "vzato zpět"


class BreachRisk(CodeList):
    """How grave a breach of security is for the people concerned (čl. 33, 34 GDPR)."""

    NOT_ASSESSED = "zatím neposouzeno"
    NONE = "riziko je nepravděpodobné"
    SOME = "riziko pro práva osob"
    HIGH = "vysoké riziko pro práva osob"


class FieldEvent(CodeList):
    """What happened at a field of a form; nobody's name and no value is kept."""

    VISIT = "vstup do pole"
    BACK = "návrat k\u00a0poli"
    ERROR = "chyba při uložení"
    STOP = "konec práce v\u00a0poli"


class ViewPlace(CodeList):
    """Where a saved view belongs."""

    SEARCH = "hledání"
    CONTACTS = "kontakty"
    ADVICE = "rady"
    INCIDENTS = "události"
    DOCUMENTS = "dokumenty"
    PERSONS = "osoby"
    OVERVIEW = "přehledy"
