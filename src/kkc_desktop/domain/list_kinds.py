"""The lists that a station may edit, and where its snippets are offered."""

from kkc_desktop.domain.code_lists import CodeList


class ListKind(CodeList):
    """Which list an item belongs to."""

    SNIPPET = "textové zkratky"
    REFERRAL = "kam s\u00a0tím"
    ADVICE_TOPIC = "témata rad"
    ADVICE_ITEM = "rady"
    LEAFLET_TEXT = "rady v\u00a0jiných jazycích"
    HELP_LINE = "linky pomoci"
    CODE_LIST = "číselníky"
    SPELLING = "slovník pravopisu"
    ROOM = "místnosti"
    OFFICE = "adresář úřadů"
    DISPOSAL = "skartační lhůty"


class SnippetPlace(CodeList):
    """Which long texts a snippet is offered in; without a place it is offered in all."""

    STATEMENT = "výpověď, vysvětlení, popis děje"
    THING = "popis věci nebo dokladu"
    LOG = "deník události, opatření"
    HANDOVER = "předání služby"
    NOTE = "poznámka, vyřízení"
