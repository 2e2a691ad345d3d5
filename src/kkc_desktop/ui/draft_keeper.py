"""Hands a form's content to the drafts at most two seconds after a keystroke."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.draft import Draft
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.services.drafts import KEEP_AFTER_MS, Drafts, Unfinished
from kkc_desktop.ui.caret import caret_of


class DraftKeeper(QObject):
    """Waits for the first change, then keeps the work after KEEP_AFTER_MS; typing on waits no more.

    The timer is not restarted by further keystrokes, so nothing is older than the interval.
    Signals: kept(datetime) when it is safely on disk, failed(KkcError) when it could not be.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self, drafts: Drafts, work: Callable[[], Unfinished | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._work = work
        self._page = parent
        self._place: tuple[str, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that is not on disk yet."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Says that something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keeps pending work at once; without pending work it does nothing to the store."""
        self._timer.stop()
        work = self._work()
        if work is None:
            return
        field, caret = self._place_in(work)
        try:
            draft: Draft = self._drafts.keep(replace(work, focus_field=field, caret=caret))
        except KkcError as error:
            self._timer.start()
            self.failed.emit(error)
        else:
            self._place = field, caret
            self.kept.emit(draft.saved_at)

    def flush(self) -> None:
        """Keeps the work at once if something is pending or the caret has moved since."""
        if self._timer.isActive() or self._has_moved():
            self.keep_now()

    def forget(self) -> None:
        """Drops pending work, because its record was saved or discarded."""
        self._timer.stop()
        self._place = None

    def _has_moved(self) -> bool:
        work = self._work() if self._place else None
        return work is not None and self._place_in(work) != self._place

    def _place_in(self, work: Unfinished) -> tuple[str, int]:
        """The field and the caret in it; under a cover, which has the keyboard, as kept before."""
        if not work.focus_field and self._place:
            return self._place
        return work.focus_field, caret_of(self._page.focusWidget())
