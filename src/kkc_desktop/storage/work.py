"""A long piece of work that tells how far it is and can be called off."""

from collections.abc import Callable

from kkc_desktop.domain.errors import WrongStep

Progress = Callable[[float], None]
"""Hears which part of the work is done, from 0 to 1; it is called from the working thread."""


class Work:
    """Progress over several parts, each with its share of the whole."""

    def __init__(
        self,
        progress: Progress = lambda _: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._from, self._share = 0.0, 1.0

    def part(self, begins: float, ends: float) -> None:
        """The part that follows takes this span of the whole."""
        self._from, self._share = begins, ends - begins
        self.done(0)

    def done(self, share: float) -> None:
        """How much of the present part is done; refused with WrongStep when it was called off."""
        if self._is_cancelled():
            raise WrongStep("Práce byla přerušena na přání.", "Data zůstala, jak byla.")
        self._progress(self._from + self._share * min(share, 1.0))
