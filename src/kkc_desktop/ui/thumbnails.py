"""Small pictures of scanned pages, drawn beside the window and put in when they are ready."""

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtGui import QImage, QPixmap

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.widgets.page_strip import PAGE_HEIGHT, PAGE_WIDTH, PageStrip

Thumb = tuple[int, QImage]


def draw_thumbnails(
    strip: PageStrip,
    contents: Sequence[tuple[int, Callable[[], bytes]]],
    open_pictures: Callable[[bytes], Pictures],
    pool: Pool | None = None,
) -> Task:
    """Draws the first page of each content into its place of the strip; cancel the task to stop.

    What cannot be read stays an empty sheet: the strip's words say what the page is.
    """
    ratio = strip.devicePixelRatioF()

    def work(task: Task) -> list[Thumb]:
        drawn = []
        for done, (place, content) in enumerate(contents):
            task.report(done, len(contents))
            drawn.append((place, _drawn(open_pictures, content(), ratio)))
        return drawn

    def show(drawn: list[Thumb]) -> None:
        for place, image in drawn:
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(ratio)
            strip.show_picture(place, picture)

    return run_task(work, show, _leave_empty, pool)


def _drawn(open_pictures: Callable[[bytes], Pictures], content: bytes, ratio: float) -> QImage:
    with closing(open_pictures(content)) as pictures:
        width, height = pictures.size(0)
        scale = min(PAGE_WIDTH / width, PAGE_HEIGHT / height)
        page = pictures.image(0, scale * ratio)
    pixels = QImage(page.bgrx, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return pixels.copy()  # its own pixels: those of the page go with it


def _leave_empty(_error: KkcError) -> None:
    """A locked desk draws nothing."""
