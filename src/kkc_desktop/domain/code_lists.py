"""Číselníky of the contact, the person and the document, with their official Czech labels.

Members are plain Enums (a StrEnum would come back from Qt as a bare str); the name is what is
stored, the value is the label. An item that goes out of use stays here, hidden by its screen, so
that old records keep their words. Contents: domain chapters 1.4, 1.10, 2.8 and 5.1.
"""

from enum import Enum


class CodeList(Enum):
    """A list whose members carry a Czech label and are stored by name."""

    @property
    def label(self) -> str:
        """The words shown on the screen and printed on the paper."""
        return str(self.value)


class DataRegime(CodeList):
    """Which part of the data protection law governs the record (domain 5.1)."""

    GDPR = "GDPR"
    LED = "hlava III zákona č. 110/2019 Sb."


class ContactReason(CodeList):
    """Why the person came (domain 1.4)."""

    DANGER = "bezprostřední tíseň nebo probíhající událost"
    CRIME = "oznámení trestného činu"
    MISDEMEANOUR = "oznámení přestupku"
    EXPLANATION = "podání vysvětlení"
    VICTIM = "oběť žádá o pomoc a informace"
    DOMESTIC_VIOLENCE = "domácí násilí nebo nebezpečné pronásledování"
    MISSING_PERSON = "pohřešovaná osoba"
    LOST_DOCUMENTS = "ztráta nebo odcizení dokladů, značky, vozidla"
    LOST_AND_FOUND = "ztráta nebo nález věci"
    TRAFFIC_ACCIDENT = "dopravní nehoda"
    SUBMISSION = "převzetí písemnosti"
    COLLECTION = "doručení, vyzvednutí věci, nahlížení do spisu"
    SUMMONS = "předvolání, hlášení, dohled"
    FOREIGNERS = "cizinecká agenda"
    WEAPONS = "zbraně a střelivo"
    PREVENTION = "preventivní rada, informace"
    NOT_POLICE = "věc nepatří Policii ČR"
    COMPLAINT = "stížnost, podnět, poděkování"
    PRACTICAL = "technická záležitost"
    MEDIA = "média, exkurze, besedy"
    NONE = "žádný"

    @property
    def regime(self) -> DataRegime:
        """The data regime a record of this reason starts with; an officer may change it."""
        return DataRegime.LED if self in _LED_REASONS else DataRegime.GDPR


_LED_REASONS = frozenset(
    {
        ContactReason.DANGER,
        ContactReason.CRIME,
        ContactReason.MISDEMEANOUR,
        ContactReason.EXPLANATION,
        ContactReason.VICTIM,
        ContactReason.DOMESTIC_VIOLENCE,
        ContactReason.MISSING_PERSON,
        ContactReason.LOST_DOCUMENTS,
        ContactReason.TRAFFIC_ACCIDENT,
        ContactReason.COLLECTION,
        ContactReason.SUMMONS,
    }
)


class ContactChannel(CodeList):
    """How the contact reached the desk (domain 1.4)."""

    COUNTER = "osobně u přepážky"
    INTERCOM = "zvonek, interkom"
    TELEPHONE = "telefon na služebnu"
    TRUST_BOX = "schránka důvěry"
    POST = "pošta"
    ELECTRONIC = "e-mail, datová schránka"
    PATROL = "předáno hlídkou"
    MUNICIPAL_POLICE = "předáno obecní policií"
    POL_POINT = "Pol Point"


class ContactOutcome(CodeList):
    """How the contact ended (domain 1.4)."""

    OPEN = "zatím nevyřízeno"
    SETTLED = "vyřízeno na místě"
    HANDED_TO_OFFICER = "předáno policistovi"
    HANDED_TO_OPERATIONS = "předáno IOS nebo hlídce"
    HANDED_TO_UNIT = "předáno jinému útvaru"
    REFERRED = "odkázáno na jiný orgán"
    DOCUMENT = "sepsán dokument"
    LEFT = "odešel před vyřízením"
    REFUSED = "odmítl součinnost"
    NO_MEASURE = "evidováno bez opatření"


class SpecialNeed(CodeList):
    """What the person needs so that the act can be done decently (domain 1.10)."""

    NONE = "žádné"
    CHILD = "dítě"
    DEAF = "neslyšící nebo nedoslýchavý"
    BLIND = "nevidomý nebo slabozraký"
    MOBILITY = "omezený pohyb"
    MENTAL = "mentální postižení, autismus"
    PREGNANT = "těhotná, s malým dítětem"
    DISTRESS = "v šoku nebo v krizi"
    INFLUENCE = "pod vlivem návykové látky"
    OTHER = "jiné, viz poznámka"


class Language(CodeList):
    """The language the person is spoken with; Slovak needs no interpreter (domain 1.10)."""

    CZECH = "čeština"
    SLOVAK = "slovenština"
    UKRAINIAN = "ukrajinština"
    POLISH = "polština"
    ENGLISH = "angličtina"
    GERMAN = "němčina"
    VIETNAMESE = "vietnamština"
    RUSSIAN = "ruština"
    SIGN = "český znakový jazyk"
    OTHER = "jiný jazyk"

    @property
    def needs_interpreter(self) -> bool:
        """Whether a protocol in this language calls for an interpreter or a reason without one."""
        return self not in (Language.CZECH, Language.SLOVAK)


class Sex(CodeList):
    """Sex as stated by the person or the document."""

    NOT_STATED = "neuvedeno"
    FEMALE = "žena"
    MALE = "muž"


class PersonRole(CodeList):
    """What the person is in the matter; one person may have several roles (domain 2.8)."""

    REPORTING_PERSON = "oznamovatel"
    INJURED_PARTY = "poškozený"
    VICTIM = "oběť"
    WITNESS = "svědek"
    EXPLAINING_PERSON = "osoba podávající vysvětlení"
    SUSPECT = "podezřelý"
    DIRECTLY_AFFECTED = "osoba přímo postižená"
    SUBMITTING_PERSON = "podatel"
    LEGAL_REPRESENTATIVE = "zákonný zástupce"
    GUARDIAN = "opatrovník"
    CONFIDANT = "důvěrník"
    ATTORNEY = "zmocněnec"
    INTERPRETER = "tlumočník"
    CHILD_PROTECTION = "zástupce OSPOD"
    MISSING_PERSON = "pohřešovaný"
    FINDER = "nálezce"
    STATUTORY_BODY = "statutární zástupce"
    RECORDER = "zapisovatel"
    UNINVOLVED = "nezúčastněná osoba"


class IdentityDocumentKind(CodeList):
    """The document the person showed (domain 2.8, 6.2)."""

    NONE = "žádný"
    IDENTITY_CARD = "občanský průkaz"
    E_DOKLADY = "eDoklady"
    PASSPORT = "cestovní pas"
    RESIDENCE_PERMIT = "povolení k pobytu, vízum"
    DRIVING_LICENCE = "řidičský průkaz"
    SERVICE_CARD = "služební průkaz"
    OTHER = "jiný doklad"


class IdentityCheck(CodeList):
    """How the identity was verified (domain 2.8); the law allows other ways than a document."""

    NOT_CHECKED = "neověřena"
    DOCUMENT = "podle předloženého dokladu"
    E_DOKLADY = "v aplikaci eDoklady"
    STATED = "sdělením údajů, neověřeno"
    KNOWN_TO_OFFICER = "osobně známá policistovi"
    OTHER_PERSON = "svědectvím osoby ověřené totožnosti"
    REGISTERS = "v evidencích, kdo a kdy uvedeno v poznámce"
    NOT_ESTABLISHED = "nezjištěna, odmítla"


class Vulnerability(CodeList):
    """Whether the victim is particularly vulnerable; in doubt the law says yes (domain 1.9)."""

    NOT_ASSESSED = "neposouzeno"
    YES = "ano"
    ASSESSED_NO = "ne (posouzeno)"

    @property
    def counts_as_vulnerable(self) -> bool:
        """Whether the desk has to act as with a particularly vulnerable victim (§ 2 odst. 4)."""
        return self is not Vulnerability.ASSESSED_NO
