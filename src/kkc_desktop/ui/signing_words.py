"""The questions of the signing page before each act that asks for a reason."""

from kkc_desktop.ui.reason_dialog import ReasonWords
from kkc_desktop.ui.screen_language import tr


def refusal_words(party: str) -> ReasonWords:
    """Why the party refused to sign."""
    return ReasonWords(
        question=tr("Odmítnutí podpisu: {}").format(party),
        explanation=tr("Zapisuje se s\u00a0důvodem. Když jej osoba neřekne, zapište i\u00a0to."),
        reason_label=tr("&Důvod odmítnutí"),
        usual="důvod nesdělila",
        witness_label=tr("&Svědek odmítnutí (nepovinné)"),
        act=tr("Zapsat odmítnutí"),
        icon="refused",
    )


def inability_words(party: str) -> ReasonWords:
    """Why the party cannot write and who heard the text read."""
    return ReasonWords(
        question=tr("Nemůže psát: {}").format(party),
        explanation=tr("Dokument se osobě přečte před svědkem a\u00a0podpis nahradí tento záznam."),
        reason_label=tr("&Důvod, proč nemůže psát"),
        witness_label=tr("&Přečteno za přítomnosti"),
        act=tr("Zapsat, že nemůže psát"),
        icon="cannot-write",
    )


def void_words(evidence_number: str) -> ReasonWords:
    """Why a closed paper is worth nothing."""
    return ReasonWords(
        question=tr("Zneplatnit {}?").format(evidence_number),
        explanation=tr(
            "Dokument už nepůjde podepsat. Číslo i\u00a0důvod zůstanou v\u00a0rejstříku."
        ),
        reason_label=tr("&Důvod zneplatnění"),
        act=tr("Zneplatnit"),
        act_kind="danger",
        icon="warning",
        tone="warning",
    )


def hand_over_words(evidence_number: str) -> ReasonWords:
    """Who takes the signed paper over."""
    return ReasonWords(
        question=tr("Předat {}").format(evidence_number),
        explanation=tr("Zapište, kdo podepsaný výtisk přebírá: útvar nebo zpracovatele."),
        reason_label=tr("&Komu se předává"),
        act=tr("Předat"),
        icon="hand-over",
    )
