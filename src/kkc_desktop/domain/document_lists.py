"""Číselníky of a document: its states, answers, objections, closing and signatures."""

from kkc_desktop.domain.code_lists import CodeList


class DocumentState(CodeList):
    """Where the document stands on its way from draft to paper (domain 2.11)."""

    DRAFT = "koncept"
    CLOSED = "uzavřeno k podpisu"
    SIGNED = "podepsáno"
    REFUSED = "odmítnuto"
    HANDED_OVER = "předáno"
    VOIDED = "zneplatněno"


class Answer(CodeList):
    """An answer the law wants asked: silence is not a no."""

    NOT_ASKED = "nezodpovězeno"
    YES = "ano"
    NO = "ne"


class ExplanationRegime(CodeList):
    """Under which act an explanation is given; the instruction differs (domain 2.6)."""

    NOT_CHOSEN = "nezvoleno"
    POLICE_ACT = "§ 61 zákona č. 273/2008 Sb."
    CRIMINAL_CODE = "§ 158 trestního řádu"


class InstructionAnswer(CodeList):
    """What the instructed person said to the instruction."""

    NOT_GIVEN = "zatím nepoučen(a)"
    UNDERSTOOD = "poučení jsem porozuměl(a)"
    UNDERSTOOD_INTERPRETED = "poučení mi bylo přetlumočeno a porozuměl(a) jsem mu"
    REFUSED = "k poučení se odmítám vyjádřit"


class StatementManner(CodeList):
    """How the statement was taken down."""

    NARRATIVE = "souvislé vyprávění"
    NARRATIVE_QUESTIONS = "vyprávění a otázky"
    VERBATIM = "zčásti doslovně"
    OWN_FINDINGS = "vlastní zjištění policisty"


class ObjectionsState(CodeList):
    """Whether the person raised objections; none must be said as well (§ 55 odst. 1 písm. f)."""

    NOT_RECORDED = "zatím nezapsáno"
    NONE = "bez námitek"
    RAISED = "námitky vzneseny"


class ClosingManner(CodeList):
    """How the person got to know the finished text (domain 2.10)."""

    READ_PERSONALLY = "osobně přečteno"
    READ_ALOUD = "hlasitě přečteno"
    INTERPRETED = "přetlumočeno"
    CANNOT_WRITE = "osoba nemůže psát"


class CopyHandover(CodeList):
    """Whether the person took a copy (domain 2.10)."""

    NOT_ASKED = "nezodpovězeno"
    TAKEN = "kopii převzal(a)"
    DECLINED = "kopii nežádá"


class SignatureState(CodeList):
    """The result for one party; a refusal is a result, not an error (§ 56 TŘ)."""

    AWAITED = "čeká na podpis"
    SIGNED = "podepsáno"
    REFUSED = "odmítnuto"
    COULD_NOT = "nemůže psát"


class CorrectionKind(CodeList):
    """How a document mends a signed one; the original is never changed (domain 2.11)."""

    NONE = "neopravuje jiný dokument"
    ADDENDUM = "dodatek"
    NEW_VERSION = "nová verze"


class PrintStyle(CodeList):
    """In which type and words the paper speaks to the person (domain 1.10)."""

    STANDARD = "běžné písmo"
    LARGE = "velké písmo (16 bodů)"
    EASY = "snadné čtení"


class LossManner(CodeList):
    """What happened to the document or thing that the person reports (domain 2.1, POZ)."""

    NOT_CHOSEN = "nezvoleno"
    LOST = "ztráta"
    STOLEN = "odcizení"
    DAMAGED = "poškození"
    DESTROYED = "zničení"
    AT_RISK = "nebezpečí zneužití"


class TransferKind(CodeList):
    """Under which law a thing changes hands (domain 2.1, PVV)."""

    NOT_CHOSEN = "nezvoleno"
    SURRENDER = "vydání věci podle § 78 trestního řádu"
    CUSTODY = "převzetí věci podle § 34 zákona č. 273/2008 Sb."
    FOUND = "převzetí nalezené věci podle § 1052 a násl. občanského zákoníku"
    RETURNED = "vrácení věci"


class AttachmentKind(CodeList):
    """What a file kept beside a closed document is; never the original (domain 2.11, 5.5)."""

    SIGNED_ELSEWHERE = "dokument podepsaný jinde"
    CORRECTION_SUPPORT = "podklad opravy"
    CORRECTION_RECORD = "opravný záznam"
    OTHER = "jiná příloha"


class PrintJobState(CodeList):
    """What is known of a job sent to a printer; after a crash it is asked."""

    SENT = "odesláno, nepotvrzeno"
    PRINTED = "vytištěno"
    FAILED = "nevytištěno"
    UNKNOWN = "neví se, zda se vytisklo"


class BlankFormState(CodeList):
    """Where a numbered blank form of an outage kit is (idea 14 of features.md)."""

    IN_DRAWER = "v zásuvce"
    RETURNED = "vrácen a zapsán"
    VOIDED = "zneplatněn"


class PrintPurpose(CodeList):
    """Why a copy was printed."""

    CHECK = "kontrolní výtisk"
    SIGNING = "k podpisu"
    CITIZEN_COPY = "kopie pro občana"
    FILE = "do spisu"
    REPRINT = "opakovaný výtisk"
    LEAFLET = "leták"
    OPERATIONS = "operačnímu středisku"
