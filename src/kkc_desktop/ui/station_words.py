"""What the station calls the members of code lists, handed down to the inputs of a page."""

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.ui.widgets.chips import ChipGroup
from kkc_desktop.ui.widgets.choice_menu import ChoiceMenuButton
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo


def use_words(page: QWidget, words: ListWords) -> None:
    """Lets lists, menus and chips of the page offer what the station offers, in its words.

    What an old record holds stays chosen and shown although it is offered no more.
    """
    for combo in page.findChildren(CodeListCombo):
        combo.set_words(words)
    for menu in page.findChildren(ChoiceMenuButton):
        menu.set_words(words)
    for chips in page.findChildren(ChipGroup):
        chips.set_words(words)
