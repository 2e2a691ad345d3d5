"""By how much the window's turns come late while something is done beside it."""

import time
from statistics import median

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

LONGEST_PAUSE_MS = 33
TURN_MS = 4


class Pauses:
    """By how much the turns of the window came late: the longest delay of each second, in ms.

    Counted is only what this program's own threads computed meanwhile: so late would the turn be
    on a machine that has nothing else to do.
    """

    def __init__(self):
        self._longest = [0.0]
        self._second, self._computed = time.perf_counter(), time.process_time()
        self._timer = QTimer(interval=TURN_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self):
        at, computed = time.perf_counter(), time.process_time()
        if at - self._second >= 1:
            self._longest.append(0.0)
            self._second = at
        late = (computed - self._computed) * 1000 - TURN_MS
        self._longest[-1] = max(self._longest[-1], late)
        self._computed = computed

    def stop(self):
        """The longest delay of a usual second, and the longest of all."""
        self._timer.stop()
        return median(self._longest), max(self._longest)


def turn_until(is_over):
    """Lets the window turn as it does by itself: asleep until something happens."""
    while not is_over():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
