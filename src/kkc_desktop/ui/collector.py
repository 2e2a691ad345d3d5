"""Python's clearing away of unused objects, on the thread of the window alone.

Python clears in whichever thread happens to be running. A window that is taken down by another
thread than its own leaves its timers behind, and the next one that strikes ends the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 100


class Collector(QObject):
    """Takes the clearing over from Python for as long as it lives; make it on the main thread."""

    def __init__(self, parent: QObject | None = None, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Clears the oldest generation that is due, as Python itself would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(len(counts)) if counts[age] > thresholds[age]]
        if due:
            gc.collect(due[-1])
