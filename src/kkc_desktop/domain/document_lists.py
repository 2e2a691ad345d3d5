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


class PrintPurpose(CodeList):
    """Why a copy was printed."""

    CHECK = "kontrolní výtisk"
    SIGNING = "k podpisu"
    CITIZEN_COPY = "kopie pro občana"
    FILE = "do spisu"
    REPRINT = "opakovaný výtisk"
