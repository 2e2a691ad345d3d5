"""The pages of the desk, one on top."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Needs only the room of the page on top; Qt's own asks for that of the largest below."""

    def minimumSizeHint(self) -> QSize:
        """The least room of the page that is seen."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()
