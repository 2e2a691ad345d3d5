"""Imported template packs; they are only added to."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from kkc_desktop.domain.template_pack import PackFile, TemplatePack
from kkc_desktop.storage.paper_tables import PACK_FILES, TEMPLATE_PACKS
from kkc_desktop.storage.rows import Shelf

_PACKS = Shelf(TEMPLATE_PACKS, TemplatePack)
_FILES = Shelf(PACK_FILES, PackFile)


class TemplatePacks:
    """The packs and the files of each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, pack: TemplatePack, files: Iterable[PackFile]) -> None:
        """Stores a new pack with its files."""
        _PACKS.add(self._connection, pack)
        for file in files:
            _FILES.add(self._connection, file)

    def all(self) -> tuple[TemplatePack, ...]:
        """Every pack, oldest first."""
        query = select(TEMPLATE_PACKS).order_by(TEMPLATE_PACKS.c.imported_at)
        return _PACKS.read(self._connection, query)

    def files_of(self, pack_id: str) -> tuple[PackFile, ...]:
        """The pack's files by name."""
        query = select(PACK_FILES).where(PACK_FILES.c.pack_id == pack_id)
        return _FILES.read(self._connection, query.order_by(PACK_FILES.c.name))
