"""Many blank forms on their way out: each is made when its turn comes, no more than one is held."""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.outage import BlankForm
from kkc_desktop.services.outage import Outage
from kkc_desktop.ui.background import Task
from kkc_desktop.ui.page_preview import Picture, Pictures, Strip
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.waiting import waited_unless_stopped


class FormPictures:
    """The pages of all the forms as one sheet for the printing device."""

    def __init__(
        self,
        outage: Outage,
        forms: Sequence[BlankForm],
        open_pictures: Callable[[bytes], Pictures],
    ) -> None:
        self._outage = outage
        self._forms = tuple(forms)
        self._open_pictures = open_pictures
        self._ends = tuple(accumulate(form.page_count for form in self._forms))
        self._held: tuple[int, Pictures] | None = None

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of the page in points."""
        pictures, page = self._at(index)
        return pictures.size(page)

    def image(self, index: int, scale: float) -> Picture:
        """The page as pixels."""
        pictures, page = self._at(index)
        return pictures.image(page, scale)

    def strips(self, index: int, scale: float, rows: int) -> Iterator[Strip]:
        """The page as pixels in strips."""
        pictures, page = self._at(index)
        return pictures.strips(page, scale, rows)

    def close(self) -> None:
        """Gives the memory back."""
        held, self._held = self._held, None
        if held is not None:
            held[1].close()

    def _at(self, index: int) -> tuple[Pictures, int]:
        place = next(place for place, end in enumerate(self._ends) if index < end)
        if self._held is None or self._held[0] != place:
            self.close()
            content = self._outage.sheet(self._forms[place])
            self._held = (place, self._open_pictures(content))
        first = self._ends[place] - self._forms[place].page_count
        return self._held[1], index - first


def save_forms(
    parent: QWidget, outage: Outage, forms: Sequence[BlankForm], folder: Path
) -> int | None:
    """Writes each form into the folder under its number beside the window, with progress.

    Gives how many there are now; None when it was called off, what is written by then stays.
    Refused with StorageUnavailable where another file of the name stands or the disk refuses.
    """

    def work(task: Task) -> int:
        return write_forms(outage, forms, folder, task.report)

    return waited_unless_stopped(work, tr("Ukládají se tiskopisy…"), parent)


def write_forms(
    outage: Outage,
    forms: Sequence[BlankForm],
    folder: Path,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Writes the forms one after another and gives how many they were."""
    for form, content in zip(forms, outage.sheets(forms, progress), strict=True):
        _write(folder / f"{form.evidence_number}.pdf", content)
    return len(forms)


def _write(path: Path, content: bytes) -> None:
    """A form saved before is left as it is: it has the same bytes."""
    try:
        if path.exists() and path.read_bytes() == content:
            return
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise StorageUnavailable(
            f"Soubor {path.name} už ve složce je a\u00a0má jiný obsah.", "Zvolte jinou složku."
        ) from None
    except OSError as error:
        raise StorageUnavailable(
            f"Do složky nelze uložit soubor {path.name}.",
            "Zvolte jinou složku, nebo ověřte volné místo a\u00a0oprávnění.",
        ) from error
