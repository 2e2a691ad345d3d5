"""The end of the paper: objections, closing clauses and the signature block (domain 2.10)."""

from collections.abc import Callable

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, TableStyle

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.document import Document, Signature
from kkc_desktop.domain.document_lists import (
    ClosingManner,
    CopyHandover,
    ObjectionsState,
    SignatureState,
)
from kkc_desktop.domain.signers import Signer, has_interpreter, interpreters_of
from kkc_desktop.domain.template import BlockUse, Clauses
from kkc_desktop.printing.content import Content, Story, label_of, labelled, sentence, text
from kkc_desktop.printing.escape import Markup, esc, esc_fixed, esc_line
from kkc_desktop.printing.flowables import LayoutTable, Rule
from kkc_desktop.printing.fonts import SERIF
from kkc_desktop.printing.listing import ListingTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.values import DOTS, at_hour_words, in_gender, into_language
from kkc_desktop.printing.writing_room import RuledArea

STAMP = "otisk úředního razítka"
REFUSAL_LINE = "Odmítnutí podpisu, jeho důvod:"

_SIGNING_SPACE = 34
_ABOVE_SIGNATURES = 8
_LINES_WITH_SIGNATURES = 3
_TWO_COLUMNS = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), SERIF),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
)


def objections(content: Content, use: BlockUse) -> Story:
    """Objections, also when there are none: the law wants it said (§ 55 odst. 1 písm. f)."""
    document = content.document
    clauses = content.template.clauses
    if document.objections_state is ObjectionsState.NONE:
        return [
            sentence(content, esc(clauses.objections_none)),
            *text_if(content, document.objections),
        ]
    if raises_objections(document):
        opening = fill(content, clauses.objections_raised)
        return [sentence(content, opening), *text_if(content, document.objections)]
    return []


def raises_objections(document: Document) -> bool:
    """Whether objections are raised, or at least written down."""
    return document.objections_state is ObjectionsState.RAISED or bool(document.objections.strip())


def text_if(content: Content, value: str) -> Story:
    """The text's lines, none when it is empty."""
    return text(content, value) if value.strip() else []


def closing(content: Content, use: BlockUse) -> Story:
    """How the person got to know the text, the copy, and when the act ended."""
    document = content.document
    manner, *others = closing_wordings(document, content.template.clauses)
    ended_at = document.act_ended_at
    time = at_hour_words(ended_at) if ended_at else ""
    story = [*interpreter_clause(content), sentence(content, fill(content, manner))]
    if document.closing_manner is not ClosingManner.CANNOT_WRITE:
        story += labelled(content, [(label_of(use, "closing_note"), document.closing_note)])
    return story + [sentence(content, fill(content, each, time=time)) for each in others]


def closing_wordings(document: Document, clauses: Clauses) -> list[str]:
    """The closing clauses that hold for the document, with their places still open."""
    objected = document.objections_state is ObjectionsState.RAISED
    by_manner = clauses.by_manner_objected if objected else clauses.by_manner
    wordings = [by_manner[document.closing_manner]]
    if document.copy_handover is CopyHandover.TAKEN:
        wordings.append(clauses.copy_taken)
    if document.copy_handover is CopyHandover.DECLINED:
        wordings.append(clauses.copy_declined)
    return [*wordings, clauses.end] if document.act_ended_at else wordings


def interpreter_clause(content: Content) -> Story:
    """That an interpreter took part, who and into which language; nothing if none did."""
    if not has_interpreter(content.document, content.persons):
        return []
    return [sentence(content, fill(content, content.template.clauses.interpreter))]


def signature_block(content: Content) -> Story:
    """The recorded refusals, then a line for everybody who signs."""
    if not content.signers:
        return []
    told = [each for each in content.signatures if _has_clause(each)]
    story: Story = [sentence(content, _result(content, each)) for each in told]
    citizens = [signer for signer in content.signers if not signer.is_officer]
    officers = [signer for signer in content.signers if signer.is_officer]
    rows = _rows(citizens, officers)
    cells = [[_cell(content, left), "", _cell(content, right)] for left, right in rows]
    table = LayoutTable(cells, colWidths=["46%", "8%", "46%"], style=_TWO_COLUMNS)
    if citizens and not told:
        line = esc_fixed(f"{REFUSAL_LINE} {DOTS * int(4 / content.styles.scale)}")
        return [*story, table, Spacer(1, 14), Text(line, content.styles.signer_role)]
    return [*story, table]


def with_signatures(content: Content, story: Story, signatures: Story, width: float) -> Story:
    """The story with the signatures kept on one page with its last lines of text."""
    if not signatures:
        return story
    head: Story = list(story)
    kept: Story = []
    missing = _LINES_WITH_SIGNATURES * content.styles.body.leading
    while head and missing > 0:
        last = head.pop()
        if isinstance(last, CondPageBreak):
            continue
        height = last.wrap(width, 10**6)[1]
        parts = _cut(last, width, height - missing) if height > missing else [last]
        head += parts[:-1]
        kept.insert(0, parts[-1])
        missing -= height
    while head and _leads(content, head[-1]):
        last = head.pop()
        if not isinstance(last, CondPageBreak):
            kept.insert(0, last)
    return [*head, KeepTogether([*kept, Spacer(1, _ABOVE_SIGNATURES), *signatures])]


def _leads(content: Content, flowable: Flowable) -> bool:
    """Whether the flowable belongs to what follows it: a heading with its condition."""
    is_heading = isinstance(flowable, Text) and flowable.style is content.styles.heading
    return is_heading or isinstance(flowable, CondPageBreak)


def _cut(flowable: Flowable, width: float, height: float) -> Story:
    """A paragraph or list in two parts, the first of the height, without a gap between them."""
    parts = (
        flowable.split(width, height)
        if isinstance(flowable, Text | RuledArea | ListingTable)
        else []
    )
    if len(parts) != 2:
        return [flowable]
    first, second = parts
    first.spaceAfter = second.spaceBefore = 0
    return [first, second]


def _rows(
    citizens: list[Signer], officers: list[Signer]
) -> list[tuple[Signer | None, Signer | None]]:
    """Citizens on the left, the officer first on the right, the others below both."""
    right: list[Signer | None] = [*officers[:1]]
    left: list[Signer | None] = [*citizens[:1]]
    for index, signer in enumerate([*citizens[1:], *officers[1:]]):
        (left if index % 2 == 0 else right).append(signer)
    height = max(len(left), len(right))
    left += [None] * (height - len(left))
    right += [None] * (height - len(right))
    return list(zip(left, right, strict=True))


def _cell(content: Content, signer: Signer | None) -> list[Flowable]:
    if signer is None:
        return []
    lines = [
        *_words_above(content, signer),
        Spacer(1, _SIGNING_SPACE),
        Rule(),
        Text(esc_line(signer.party), content.styles.signer),
        Text(esc_line(signer.role_words), content.styles.signer_role),
    ]
    if signer.is_officer:
        lines.append(Text(esc(STAMP), content.styles.signer_role))
    return lines


def _words_above(content: Content, signer: Signer) -> list[Flowable]:
    """What the party does by signing; the lines of both columns stay level."""
    template = content.template
    if template.is_protocol or not (template.officer_words or template.signer_words):
        return []
    words = template.officer_words if signer.is_officer else template.signer_words
    return [Text(esc(f"{words}:" if words else HARD), content.styles.signer)]


def _has_clause(signature: Signature) -> bool:
    return signature.state in (SignatureState.REFUSED, SignatureState.COULD_NOT)


def _result(content: Content, signature: Signature) -> Markup:
    clauses = content.template.clauses
    if signature.state is SignatureState.COULD_NOT:
        wording = clauses.cannot_write
    else:
        wording = clauses.refusal if signature.reason.strip() else clauses.refusal_silent
    return fill(
        content,
        wording,
        party=signature.party,
        reason=signature.reason or DOTS,
        witness=signature.witness or DOTS,
    )


def fill(
    content: Content,
    wording: str,
    named: Callable[[Language], str] = into_language,
    **more: str,
) -> Markup:
    """The clause in the person's gender with its places filled, as safe markup.

    `named` gives the name of a language in the form that the clause asks for.
    """
    person = content.interpreted
    noun = content.template.noun
    names = interpreters_of(content.document, content.persons)
    values = {
        "noun": noun,
        "Noun": noun[0].upper() + noun[1:],
        "noun_genitive": content.template.noun_genitive,
        "language": named(person.language) if person else DOTS,
        "interpreter": ", ".join(names) or DOTS,
        "note": content.document.closing_note or DOTS,
    }
    return esc(in_gender(wording, content.sex).format(**(values | more)))
