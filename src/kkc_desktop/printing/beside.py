"""What stands beside the Czech text of a paper: easy words first, then the second language."""

from kkc_desktop.domain.template import BlockUse
from kkc_desktop.printing.content import Content, Story
from kkc_desktop.printing.easy import easy_block, easy_instructions, easy_title
from kkc_desktop.printing.parallel import parallel_block, parallel_notices, parallel_title


def beside_title(content: Content) -> Story:
    """What the other voices of this paper are; nothing when it speaks Czech alone."""
    return easy_title(content) + parallel_title(content)


def beside(content: Content, use: BlockUse, *, is_read: bool = False) -> Story:
    """The block in the other voices; `is_read` from a screen, see `parallel_block`."""
    return easy_block(content, use) + parallel_block(content, use, is_read=is_read)


def beside_notices(content: Content) -> Story:
    """The notices in the other voices, where the kind has no part for instructions."""
    return easy_instructions(content, notices=True) + parallel_notices(content)
