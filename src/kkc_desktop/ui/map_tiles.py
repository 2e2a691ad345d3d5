"""Pictures of a tile file below the map; only those on the screen are read and kept."""

import math
from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImageReader, QPainter, QPixmap

from kkc_desktop.domain.map_data import TileSource
from kkc_desktop.domain.projection import HALF_WORLD, tile_at, tile_corner, tile_side
from kkc_desktop.ui.map_plane import MIDDLE

_PIXELS = 256
_MOST_KEPT = 240
_MOST_DRAWN = 160
_WIDEST = 1024
"""A tile is a small square; a picture that claims more is not unpacked."""

Key = tuple[int, int, int]


class TileLayer:
    """Draws the tiles of one source into the view's background."""

    def __init__(self, source: TileSource) -> None:
        self._source = source
        self._kept: OrderedDict[Key, QPixmap | None] = OrderedDict()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Draws the tiles over `exposed`, in the scene; nothing far above the coarsest zoom."""
        scale = painter.worldTransform().m11()
        zoom = self.zoom_for(scale)
        left, top = exposed.left() + MIDDLE[0], exposed.top() + MIDDLE[1]
        first = tile_at(left, top, zoom)
        last = tile_at(left + exposed.width(), top + exposed.height(), zoom)
        if (last[0] - first[0] + 1) * (last[1] - first[1] + 1) > _MOST_DRAWN:
            return
        side = tile_side(zoom)
        for column in range(first[0], last[0] + 1):
            for row in range(first[1], last[1] + 1):
                picture = self._picture((zoom, column, row))
                if picture is not None:
                    x, y = tile_corner(column, row, zoom)
                    box = QRectF(x - MIDDLE[0], y - MIDDLE[1], side, side)
                    painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def zoom_for(self, scale: float) -> int:
        """The zoom whose pictures come nearest to their own size, as far as the file goes."""
        wanted = round(math.log2(max(2 * HALF_WORLD * scale / _PIXELS, 1)))
        return min(max(wanted, self._source.lowest), self._source.highest)

    def _picture(self, key: Key) -> QPixmap | None:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        data = self._source.tile(*key)
        picture = _unpacked(data) if data else None
        self._kept[key] = picture
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return picture


def _unpacked(data: bytes) -> QPixmap | None:
    """The picture; None where the bytes are none or claim to be huge."""
    store = QBuffer()
    store.setData(QByteArray(data))
    store.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(store)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _WIDEST:
        return None
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
