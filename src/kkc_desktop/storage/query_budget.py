"""How long the questions of one search may take: what takes longer is stopped, not waited for."""

import time
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

AT_ONCE_SECONDS = 0.02
"""For what the window waits; with drawing, less than it may be still for."""
PATIENT_SECONDS = 0.1
"""For what is asked beside the window."""

_WAITS = 4
_STEPS_BETWEEN_LOOKS = 500


class QueryBudget:
    """The time that is left for a row of questions; `is_spent` once one of them was stopped.

    Seconds of this thread's own work count, so that a busy computer finds the same as an idle one;
    waiting for the disk is borne four times as long.
    """

    def __init__(self, connection: Connection, seconds: float = PATIENT_SECONDS) -> None:
        self._connection: dbapi2.Connection = connection.connection.dbapi_connection
        self._worked = time.thread_time() + seconds
        begun = time.monotonic()
        self._soonest, self._latest = begun + seconds, begun + seconds * _WAITS
        self.is_spent = False

    def rows(self, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """The rows of one question; those found so far when the time runs out meanwhile."""
        found: list[tuple[Any, ...]] = []
        if self.is_spent or self._is_over():
            self.is_spent = True
            return found
        self._connection.set_progress_handler(self._is_over, _STEPS_BETWEEN_LOOKS)
        try:
            found.extend(self._connection.execute(query, values))
        except dbapi2.OperationalError:
            if not self._is_over():  # stopped in the middle, SQLite gives several reasons
                raise
            self.is_spent = True
        finally:
            self._connection.set_progress_handler(None, 0)
        return found

    def _is_over(self) -> bool:
        now = time.monotonic()
        if now <= self._soonest:  # nobody works longer than time passes; this clock is cheaper
            return False
        return time.thread_time() > self._worked or now > self._latest
