"""What the paper says, part by part, as plain text: for the screen on which a citizen reads it.

It is made from the very flowables that are printed, so that nothing is read that is not signed.
"""

import re
from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable

from kkc_desktop.domain.read_back import ReadPart
from kkc_desktop.domain.template import Block, BlockUse
from kkc_desktop.printing.beside import beside
from kkc_desktop.printing.blocks import print_block
from kkc_desktop.printing.content import Content
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.paragraph import Text

_DOTS = re.compile("…{2,}")
_NOT_READ = frozenset({Block.CLOSING})
"""The clause says how the others were read, so it is not read as one of them."""
_TYPED = frozenset({Block.STATEMENT, Block.OBJECTIONS})
"""What the person said freely."""


def read_out(content: Content) -> tuple[ReadPart, ...]:
    """The parts of the paper that say something, in their order, with what stands beside each."""
    parts = (_part(content, use) for use in content.template.blocks if use.block not in _NOT_READ)
    return tuple(part for part in parts if part.text)


def paper_text(content: Content) -> str:
    """Everything the paper says in Czech, its closing too, each part under its heading."""
    parts = (_part(content, use) for use in content.template.blocks)
    return "\n\n".join(f"{part.title}\n{part.text}" for part in parts if part.text)


def _part(content: Content, use: BlockUse) -> ReadPart:
    printed = print_block(content, use)
    return ReadPart(
        name=use.block.value,
        title=use.title,
        text=_as_typed(printed) if use.block in _TYPED else _paragraphs(printed),
        beside=_paragraphs(beside(content, use, is_read=True)),
        language=content.document.second_language,
    )


def _paragraphs(story: Iterable[Flowable]) -> str:
    """Paragraphs apart; the dots of a place for the pen are cut short."""
    said = ("\n".join(_lines(flowable)) for flowable in story)
    return _DOTS.sub("…", "\n\n".join(words for words in said if words.strip()))


def _as_typed(story: Iterable[Flowable]) -> str:
    """Line under line as the person's words were typed, an empty one where there is a gap."""
    return "\n".join("\n".join(_lines(flowable)) for flowable in story)


def _lines(flowable: Flowable) -> Iterator[str]:
    """A paragraph's own lines; a table's rows, their cells parted by a dot."""
    if isinstance(flowable, Text):
        yield flowable.plain
    elif isinstance(flowable, DataTable):
        for row in flowable.cells:
            yield " · ".join(words for cell in row if (words := _cell(cell)))


def _cell(cell: object) -> str:
    if isinstance(cell, Flowable):
        return " ".join(_lines(cell))
    if isinstance(cell, list | tuple):
        return " ".join(_cell(each) for each in cell)
    return str(cell)
