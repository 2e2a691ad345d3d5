"""Číselníky of promises and of found things."""

from kkc_desktop.domain.code_lists import CodeList


class PromiseKind(CodeList):
    """What was promised."""

    NOTIFICATION = "vyrozumění o učiněných opatřeních (§\u00a0158 odst.\u00a02 TŘ)"
    CALL_BACK = "zavolat zpět"
    OTHER = "jiný slib"


class PromiseManner(CodeList):
    """How the promise was kept."""

    NOT_CHOSEN = "zatím nesplněno"
    LETTER = "dopisem"
    DATA_BOX = "datovou schránkou"
    PHONE = "telefonicky"
    IN_PERSON = "osobně"
    EMAIL = "e-mailem"
    BY_HANDLER = "splnil zpracovatel věci"
    WITHDRAWN = "osoba už o\u00a0ně nežádá"


class FoundState(CodeList):
    """Where a found or handed-in thing is."""

    KEPT = "uloženo na stanici"
    HANDED_TO_MUNICIPALITY = "předáno obci"
    RETURNED = "vráceno majiteli"
    HANDED_TO_UNIT = "předáno jinému útvaru"
    SENT_TO_ISSUER = "odesláno tomu, kdo doklad vydal"
    DESTROYED = "zničeno podle předpisu"
