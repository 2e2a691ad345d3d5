"""The parts about the running of the station: situation report, shift handover, lists."""

from reportlab.lib.styles import ParagraphStyle

from kkc_desktop.domain.listing import listing_of
from kkc_desktop.domain.situation_report import REPORT_HEADS
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
from kkc_desktop.printing.escape import Markup, bold, esc, esc_fixed, run_on
from kkc_desktop.printing.listing import listing_table
from kkc_desktop.printing.paragraph import Text

TAKEN_WITHOUT_FAULT = "Služba byla převzata bez závad."


def situation(content: Content, use: BlockUse) -> Story:
    """The situation report under its number; 0 is none yet."""
    number = content.document.report_number
    head, tail = BLOCK_FIELDS[Block.SITUATION][1:3], BLOCK_FIELDS[Block.SITUATION][-1]
    pairs = [(label_of(use, "report_number"), str(number) if number else "")]
    story = labelled(content, pairs + pairs_of(content, use, *head))
    for name, value in pairs_of(content, use, *BLOCK_FIELDS[Block.SITUATION][3:-1]):
        story += _report_lines(content, name, value)
    return story + fields(content, use, tail)


def _report_lines(content: Content, label: str, value: str) -> Story:
    """The label and under it the lines close together, an empty one parts them."""
    lines = value.strip("\n").split("\n")
    if len(lines) == 1:
        return labelled(content, [(label, value)])
    story: Story = [Text(bold(esc_fixed(f"{label}:")), content.styles.label)]
    person = content.styles.person
    close = ParagraphStyle("report", parent=person, spaceAfter=0, allowWidows=0, allowOrphans=0)
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line.strip():
            story.append(Text(_report_line(line), close if following.strip() else person))
    return story


def _report_line(line: str) -> Markup:
    """The line with its head in bold where the report itself wrote the head."""
    head, colon, rest = line.partition(":")
    if not colon or head not in REPORT_HEADS:
        return esc(line)
    return run_on(bold(esc(f"{head}:")), esc(rest.strip()))


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
