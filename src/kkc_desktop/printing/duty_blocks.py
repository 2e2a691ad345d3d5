"""The parts about the running of the station: situation report, shift handover, lists."""

from kkc_desktop.domain.listing import listing_of
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, BlockUse
from kkc_desktop.printing.content import (
    Content,
    Story,
    fields,
    label_of,
    labelled,
    pairs_of,
    sentence,
)
from kkc_desktop.printing.escape import esc_fixed
from kkc_desktop.printing.listing import listing_table

TAKEN_WITHOUT_FAULT = "Služba byla převzata bez závad."


def situation(content: Content, use: BlockUse) -> Story:
    """The situation report under its number; 0 is none yet."""
    number = content.document.report_number
    pairs = [(label_of(use, "report_number"), str(number) if number else "")]
    return labelled(content, pairs + pairs_of(content, use, *BLOCK_FIELDS[Block.SITUATION][1:]))


def handover(content: Content, use: BlockUse) -> Story:
    """The handover in the order of domain 7.2; no reservation means taken over without fault."""
    story = fields(content, use, *BLOCK_FIELDS[Block.HANDOVER])
    document = content.document
    if document.handover_to.strip() and not document.handover_reservations.strip():
        story.append(sentence(content, esc_fixed(TAKEN_WITHOUT_FAULT)))
    return story


def listing(content: Content, use: BlockUse) -> Story:
    """What the list holds, the list as a table, a note."""
    table = listing_table(content, listing_of(content.document.listing))
    story = [*fields(content, use, "listing_heading"), *table]
    return story + fields(content, use, "listing_note")
