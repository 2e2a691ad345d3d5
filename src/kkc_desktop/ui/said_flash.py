"""What a page has just said: the saved flash with its one next act, laid over the pages."""

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from kkc_desktop.ui.page import Said
from kkc_desktop.ui.widgets.saved_flash import SavedFlash

ACTION_BAR, PAGE_MARGIN, FLASH_GAP = 56, 20, 8


class SaidFlash(QObject):
    """Shows the flash above the action bar. Signal wanted(Wish) when its act is chosen."""

    wanted = Signal(object)

    def __init__(self, stack: QStackedWidget, application: QApplication) -> None:
        super().__init__(stack)
        self._stack = stack
        stack.currentChanged.connect(self._stay_on_top)
        application.focusChanged.connect(self._give_way)
        self._said = Said(text="")
        self.widget = SavedFlash(stack)
        self.widget.act_wanted.connect(self._act)

    def show(self, said: Said) -> None:
        """Shows what was said."""
        self._said = said
        self.place()
        self.widget.show_saved(said.text, said.act_words, is_warning=said.is_warning)
        self.widget.raise_()

    def place(self) -> None:
        """Above the action bar, over whatever is there but the field that is being typed into.

        It lies beside the stack: of a stack a screen reader sees the pages alone.
        """
        holder = self._stack.parentWidget() or self._stack
        if self.widget.parentWidget() is not holder:
            self.widget.setParent(holder)
        height = self.widget.height()
        top = self._stack.height() - ACTION_BAR - FLASH_GAP - height
        width = self._stack.width() - 2 * PAGE_MARGIN
        place = QRect(PAGE_MARGIN, top, width, height)
        focused = self._stack.window().focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            typed = QRect(focused.mapTo(self._stack, QPoint()), focused.size())
            if typed.height() < self._stack.height() // 4 and typed.intersects(place):
                place.moveBottom(typed.top() - FLASH_GAP)
        self.widget.setGeometry(place.translated(self._stack.mapTo(holder, QPoint())))

    def _give_way(self) -> None:
        if self.widget.isVisible():
            self.place()

    def _stay_on_top(self) -> None:
        """A page that opens now lies over what was said before it."""
        self.place()
        self.widget.raise_()

    def _act(self) -> None:
        self.widget.hide()
        if self._said.act is not None:
            self.wanted.emit(self._said.act)
