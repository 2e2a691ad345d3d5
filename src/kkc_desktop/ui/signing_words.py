"""The questions of the signing page before each act that asks for a reason."""

from kkc_desktop.ui.reason_dialog import ReasonWords


def refusal_words(party: str) -> ReasonWords:
    """Why the party refused to sign."""
    return ReasonWords(
        question=f"Odmítnutí podpisu: {party}",
        explanation="Zapisuje se s\u00a0důvodem. Když jej osoba neřekne, zapište i\u00a0to.",
        reason_label="&Důvod odmítnutí",
        usual="důvod nesdělila",
        witness_label="&Svědek odmítnutí (nepovinné)",
        act="Zapsat odmítnutí",
        icon="refused",
    )


def inability_words(party: str) -> ReasonWords:
    """Why the party cannot write and who heard the text read."""
    return ReasonWords(
        question=f"Nemůže psát: {party}",
        explanation="Dokument se osobě přečte před svědkem a\u00a0podpis nahradí tento záznam.",
        reason_label="&Důvod, proč nemůže psát",
        witness_label="&Přečteno za přítomnosti",
        act="Zapsat, že nemůže psát",
        icon="cannot-write",
    )


def void_words(evidence_number: str) -> ReasonWords:
    """Why a closed paper is worth nothing."""
    return ReasonWords(
        question=f"Zneplatnit {evidence_number}?",
        explanation="Dokument už nepůjde podepsat. Číslo i\u00a0důvod zůstanou v\u00a0rejstříku.",
        reason_label="&Důvod zneplatnění",
        act="Zneplatnit",
        act_kind="danger",
        icon="warning",
        tone="warning",
    )


def hand_over_words(evidence_number: str) -> ReasonWords:
    """Who takes the signed paper over."""
    return ReasonWords(
        question=f"Předat {evidence_number}",
        explanation="Zapište, kdo podepsaný výtisk přebírá: útvar nebo zpracovatele.",
        reason_label="&Komu se předává",
        act="Předat",
        icon="hand-over",
    )
