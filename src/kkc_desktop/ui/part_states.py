"""How the parts of a document stand: which problems are whose, which parts are filled."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field, fields

from kkc_desktop.domain.completeness import is_filled
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, Template
from kkc_desktop.ui.parts_list import PartState

_UNTOUCHED = {each.name: each.default for each in fields(Document)}


@dataclass(slots=True)
class Progress:
    """Which part is worked on, and which ones were worked on and left before.

    A part nobody has been to yet is open, not wrong.
    """

    current: Block
    left: set[Block] = field(default_factory=set)

    def state_of(self, block: Block, dossier: Dossier, problems: Iterable[Problem]) -> PartState:
        """How the part stands with these problems of its own."""
        if block is self.current:
            return PartState.CURRENT
        levels = {problem.level for problem in problems} - {Level.NOTE}
        if block not in self.left:
            return PartState.FILLED if is_used(block, dossier) and not levels else PartState.OPEN
        if Level.ERROR in levels:
            return PartState.ERROR
        return PartState.WARNING if levels else PartState.FILLED


def block_of(template: Template, field_name: str) -> Block:
    """The part that holds the field; what belongs to no part is said in the first one."""
    head = field_name.partition(".")[0]
    return template.block_of(head) or template.blocks[0].block


def by_block(template: Template, problems: Iterable[Problem]) -> dict[Block, list[Problem]]:
    """The problems of each part, in their order."""
    found: dict[Block, list[Problem]] = {use.block: [] for use in template.blocks}
    for problem in problems:
        found[block_of(template, problem.field)].append(problem)
    return found


def is_used(block: Block, dossier: Dossier) -> bool:
    """Whether anything stands in the part."""
    if block is Block.PERSONS:
        return bool(dossier.persons)
    if block is Block.THINGS and dossier.things:
        return True
    return any(_is_used(dossier.document, name) for name in BLOCK_FIELDS[block])


def used_parts(template: Template, dossier: Dossier) -> Set[Block]:
    """The parts in which something stands."""
    return {use.block for use in template.blocks if is_used(use.block, dossier)}


def filled_count(template: Template, dossier: Dossier) -> int:
    """How many fields, persons and things hold something."""
    names = [name for use in template.blocks for name in BLOCK_FIELDS[use.block]]
    used = sum(_is_used(dossier.document, name) for name in names)
    return used + len(dossier.persons) + len(dossier.things)


def _is_used(document: Document, name: str) -> bool:
    value = getattr(document, name)
    return value != _UNTOUCHED[name] and is_filled(value)
