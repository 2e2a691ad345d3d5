"""The question before a person's identity is hidden (§ 55 odst. 2 TŘ)."""

from PySide6.QtWidgets import QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.question import ask

_PROTECT = "Utajit"
_KEPT_APART = (
    "Údaje o\u00a0totožnosti zmizí z\u00a0formuláře, konceptu i\u00a0tisku. Opište je na list,"
    " který se v\u00a0zapečetěné obálce vede odděleně od spisu, a\u00a0zkontrolujte, zda nezůstaly"
    " v\u00a0textu."
)


def is_protection_wanted(parent: QWidget) -> bool:
    """Tells where the identity is kept instead; whether it is to be taken out of the program."""
    question = tr("Utajit totožnost (§\u00a055 odst.\u00a02 trestního řádu)?")
    return ask(
        parent, question, tr(_KEPT_APART), tr("Ponechat"), tr(_PROTECT), verb_icon="hide"
    ) == tr(_PROTECT)
