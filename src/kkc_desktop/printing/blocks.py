"""The printed twin of each drawn block: one function per block, content in, flowables out.

A block with nothing to say prints nothing; the caller puts its heading above what it gets.
"""

from collections.abc import Callable

from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.czech import counted, long_day_words
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import (
    Answer,
    ExplanationRegime,
    InstructionAnswer,
    StatementManner,
)
from kkc_desktop.domain.promise import month_after
from kkc_desktop.domain.signers import officer_words
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, BlockUse
from kkc_desktop.printing.closing import closing, objections
from kkc_desktop.printing.content import (
    Content,
    Pairs,
    Story,
    fields,
    label_of,
    labelled,
    pairs_of,
    sentence,
    text,
)
from kkc_desktop.printing.duty_blocks import handover, listing, situation
from kkc_desktop.printing.escape import bold, esc, esc_fixed, run_on, stacked
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.person_words import person_details, person_roles, person_title
from kkc_desktop.printing.things_table import things_table
from kkc_desktop.printing.values import crowns, in_gender, regime_law
from kkc_desktop.printing.victim import victim

VERBATIM_BEGINS = "[Začátek doslovné protokolace]"
VERBATIM_ENDS = "[Konec doslovné protokolace]"


def print_block(content: Content, use: BlockUse) -> Story:
    """The block's flowables without its heading; empty when there is nothing to print."""
    return _PRINTERS.get(use.block, _plain_fields)(content, use)


def instruction_texts(content: Content, *, notices: bool) -> Story:
    """The instruction texts of this paper, or its notices in small type.

    A notice tells a person what happens with his or her data, so it needs a person on the paper.
    """
    if notices and not content.persons:
        return []
    story: Story = []
    for each in instructions_for(content.template, content.document, content.persons):
        if each.is_notice is notices:
            wording = in_gender(each.text, content.sex)
            wording = wording.replace("{directorate}", content.station.directorate)
            style = content.styles.notice if notices else content.styles.body
            story += [Text(esc_fixed(line), style) for line in wording.split("\n")]
    return story


def _plain_fields(content: Content, use: BlockUse) -> Story:
    return fields(content, use, *BLOCK_FIELDS[use.block])


def _act(content: Content, use: BlockUse) -> Story:
    pairs: Pairs = []
    if content.template.is_protocol:
        station = content.station
        body = (
            "Policie České republiky",
            station.directorate,
            station.territorial_department,
            station.name,
        )
        pairs = [
            ("Policejní orgán", ", ".join(part for part in body if part)),
            (content.template.officer_words, officer_words(content.officer)),
        ]
    return labelled(content, pairs + pairs_of(content, use, *BLOCK_FIELDS[Block.ACT]))


def _persons(content: Content, use: BlockUse) -> Story:
    story: Story = []
    for person in content.persons:
        roles = person_roles(person)
        details = person_details(person)
        name = person_title(person)
        head = run_on(bold(esc(f"{name},")), esc(roles)) if roles else bold(esc(name))
        lines = [head, esc(details)] if details else [head]
        story.append(Text(stacked(lines), content.styles.person))
    return story


def _explanation(content: Content, use: BlockUse) -> Story:
    chosen = content.document.explanation_regime
    law = "" if chosen is ExplanationRegime.NOT_CHOSEN else regime_law(chosen)
    pairs = [(label_of(use, "explanation_regime"), law)]
    return labelled(content, pairs + pairs_of(content, use, "summons_note"))


def _instruction(content: Content, use: BlockUse) -> Story:
    document = content.document
    story = instruction_texts(content, notices=False)
    answer = document.instruction_answer
    if answer is not InstructionAnswer.NOT_GIVEN:
        spoken = in_gender(answer.label, content.sex)
        story.append(sentence(content, esc(f"{spoken[0].upper()}{spoken[1:]}.")))
    if not content.template.has(Block.VICTIM):
        story += fields(content, use, "instruction_given_at")
    story += fields(content, use, "instruction_reply")
    return story + instruction_texts(content, notices=True)


def _statement(content: Content, use: BlockUse) -> Story:
    document = content.document
    if not document.statement.strip():
        return []
    story: Story = []
    if document.statement_manner is not StatementManner.OWN_FINDINGS:
        label = label_of(use, "statement_manner")
        story.append(Text(esc(f"{label}: {document.statement_manner.label}"), content.styles.mark))
    story += text(content, document.statement)
    is_verbatim = document.statement_manner is StatementManner.VERBATIM
    if is_verbatim and VERBATIM_BEGINS not in document.statement:
        story.insert(1, Text(esc_fixed(VERBATIM_BEGINS), content.styles.mark))
        story.append(Text(esc_fixed(VERBATIM_ENDS), content.styles.mark))
    return story


def _things(content: Content, use: BlockUse) -> Story:
    story: Story = []
    things = [thing for thing in content.things if thing.description.strip()]
    if things:
        story.append(things_table(things, content.styles))
    return story + fields(content, use, "receipt_note")


def _damage(content: Content, use: BlockUse) -> Story:
    amount = content.document.damage_czk
    pairs = [(label_of(use, "damage_czk"), "" if amount is None else crowns(amount))]
    return labelled(content, pairs + pairs_of(content, use, "damage_note"))


CLAIM_WORDS = {
    Answer.YES: "Žádám, aby soud v trestním řízení rozhodl o mém nároku na náhradu škody"
    " nebo nemajetkové újmy nebo na vydání bezdůvodného obohacení.",
    Answer.NO: "Nárok na náhradu škody, nemajetkové újmy ani na vydání bezdůvodného obohacení"
    " v trestním řízení neuplatňuji.",
}


def _claims(content: Content, use: BlockUse) -> Story:
    document = content.document
    story: Story = []
    if document.claims_damages in CLAIM_WORDS:
        story.append(sentence(content, esc_fixed(CLAIM_WORDS[document.claims_damages])))
    if document.wants_notification is Answer.YES:
        until = long_day_words(month_after(content.dated_on))
        wording = "Žádám o vyrozumění o učiněných opatřeních do jednoho měsíce"
        story.append(sentence(content, esc(f"{wording} (§ 158 odst. 2 TŘ), tedy do {until}.")))
    if document.wants_notification is Answer.NO:
        story.append(sentence(content, esc("O vyrozumění o učiněných opatřeních nežádám.")))
    return story + fields(content, use, "proposals")


def _methane(content: Content, use: BlockUse) -> Story:
    number = content.document.notice_number
    pairs = [(label_of(use, "notice_number"), str(number) if number else "")]
    return labelled(content, pairs + pairs_of(content, use, *BLOCK_FIELDS[Block.METHANE][1:]))


def attachments_words(document: Document) -> str:
    """How many attachments and of how many sheets; empty when there are none."""
    if not document.attachments_count:
        return ""
    sheets = document.attachments_sheets
    return " / ".join(
        [
            str(document.attachments_count),
            *([counted(sheets, "list", "listy", "listů")] if sheets else []),
        ]
    )


def _attachments(content: Content, use: BlockUse) -> Story:
    """The list only: the numbers stand in the heading, as the records rules want them."""
    return fields(content, use, "attachments")


_PRINTERS: dict[Block, Callable[[Content, BlockUse], Story]] = {
    Block.ACT: _act,
    Block.PERSONS: _persons,
    Block.EXPLANATION: _explanation,
    Block.INSTRUCTION: _instruction,
    Block.STATEMENT: _statement,
    Block.THINGS: _things,
    Block.DAMAGE: _damage,
    Block.CLAIMS: _claims,
    Block.METHANE: _methane,
    Block.OBJECTIONS: objections,
    Block.CLOSING: closing,
    Block.ATTACHMENTS: _attachments,
    Block.VICTIM: victim,
    Block.SITUATION: situation,
    Block.HANDOVER: handover,
    Block.LISTING: listing,
}
