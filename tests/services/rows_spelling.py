"""The rows of the dictionary: read for everybody, words added by whoever keeps the lists."""

from tests.services.rights_rows import MANAGING, rows

from kkc_desktop.domain.station import Role

rows(
    frozenset(Role),
    Spelling__may_add=lambda desk: desk.services.spelling.may_add,
    Spelling__words=lambda desk: desk.services.spelling.words(),
)
rows(MANAGING, Spelling__add=lambda desk: desk.services.spelling.add("kobercovka"))
