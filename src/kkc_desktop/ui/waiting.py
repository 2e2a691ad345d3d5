"""Long work that the next step needs: the window stays alive, the person sees how far it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kkc_desktop.domain.errors import KkcError
    from kkc_desktop.ui.background import Pool, Task

Result = TypeVar("Result")


def waited(
    work: "Callable[[Task], Result]",
    words: str,
    parent: "QWidget | None" = None,
    stop_word: str = "",
    pool: "Pool | None" = None,
) -> Result:
    """Runs the work beside the window behind a progress dialog and gives its result.

    A KkcError of the work is raised here, and WrongStep when it was called off.
    """
    from kkc_desktop.domain.errors import WrongStep

    results = _results(work, words, parent, stop_word, pool)
    if not results:
        raise WrongStep("Práce byla přerušena na přání.", "Data zůstala, jak byla.")
    return results[0]


def waited_unless_stopped(
    work: "Callable[[Task], Result]",
    words: str,
    parent: "QWidget | None" = None,
    pool: "Pool | None" = None,
) -> Result | None:
    """The same for a print or a file, about which nothing is to be said when it is called off."""
    return next(iter(_results(work, words, parent, "", pool)), None)


def _results(
    work: "Callable[[Task], Result]",
    words: str,
    parent: "QWidget | None",
    stop_word: str,
    pool: "Pool | None",
) -> list[Result]:
    """The one result; none when it was called off."""
    from kkc_desktop.ui.background import run_task
    from kkc_desktop.ui.widgets.progress_dialog import follow

    results: list[Result] = []
    errors: list[KkcError] = []
    follow(run_task(work, results.append, errors.append, pool), words, parent, stop_word)
    if errors:
        raise errors[0]
    return results
