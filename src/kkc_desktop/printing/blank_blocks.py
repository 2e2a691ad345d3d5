"""The blocks of a document with room to write instead of what they would say."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import get_args, get_type_hints

from reportlab.platypus import CondPageBreak, Spacer, TableStyle

from kkc_desktop.domain.code_lists import CodeList, PersonRole
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import (
    Answer,
    ClosingManner,
    ExplanationRegime,
    InstructionAnswer,
    StatementManner,
)
from kkc_desktop.domain.knowledge import help_line_words
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, BlockUse, Instruction, Template
from kkc_desktop.printing.blocks import CLAIM_WORDS
from kkc_desktop.printing.content import Content, Story, label_of, labelled
from kkc_desktop.printing.escape import bold, esc_fixed, run_on
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.styles import INK
from kkc_desktop.printing.values import DOTS, regime_law
from kkc_desktop.printing.writing_room import (
    LINE,
    RuledArea,
    boxed,
    boxes,
    choices,
    words_line,
    writing_line,
)

STATEMENT_LINES = 16
"""More than half a page."""

WHEN = f"dne {DOTS}…… v {DOTS} hod."
_THINGS = 5
_PERSON_NEEDS, _VICTIM_NEEDS = 240, 330

_THING_WIDTHS = (24.0, 210.0, 118.0, 40.0, 75.0)
_THING_STYLE = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.6, INK),
        ("FONT", (0, 0), (-1, -1), SERIF, 10, 12.5),
        ("FONT", (0, 0), (-1, 0), SERIF_BOLD, 10, 12.5),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
)
_ROOM = {
    "instruction_reply": 2,
    "reported_person": 3,
    "proofs": 3,
    "damage_note": 2,
    "proposals": 2,
    "measures": 5,
    "assessment": 3,
    "event_summary": 6,
    "receipt_note": 2,
    "methane_location": 2,
    "methane_hazards": 2,
    "methane_casualties": 2,
    "methane_services": 3,
    "operations_handover": 2,
    "log_extract": 8,
    "advice_text": 6,
    "advice_follow_up": 2,
    "objections": 3,
    "attachments": 3,
    "breached_provision": 2,
    "loss_note": 4,
    "submission_request": 6,
    "victim_contacts": 3,
    "transfer_note": 3,
    "referral_matter": 3,
    "referral_note": 3,
    "handover_forces": 3,
    "handover_events": 4,
    "handover_persons": 3,
    "handover_alerts": 3,
    "handover_things": 3,
    "handover_tasks": 4,
    "handover_equipment": 3,
    "handover_findings": 3,
    "handover_reservations": 2,
    "situation": 8,
    "changes_since_last": 4,
    "open_measures": 4,
    "next_report_note": 2,
    "evaluation_level": 4,
    "evaluation_override": 2,
    "evaluation_declared": 2,
    "evaluation_extent": 3,
    "evaluation_endangered": 2,
    "evaluation_threats": 3,
    "evaluation_services": 2,
    "evaluation_closures": 2,
    "evaluation_warning": 2,
    "evaluation_evacuation": 2,
    "evaluation_station": 3,
    "evaluation_informed": 3,
    "evaluation_public": 2,
    "evaluation_tasks": 3,
    "listing": 20,
    "listing_note": 2,
}
"""How many lines a field has on paper; one that is not here has one."""

_PERSON_ROWS = (
    ("Příjmení, jméno, titul", "Rodné příjmení"),
    ("Datum a\u00a0místo narození", "Rodné číslo", "Státní občanství"),
    ("Trvalý pobyt",),
    ("Adresa pro doručování, liší-li se",),
    ("Telefon", "E-mail", "ID datové schránky"),
    ("Totožnost ověřena dokladem (druh, číslo, vydal, platnost), nebo jak jinak",),
)
_CARE_ROWS = (
    ("Jazyk a\u00a0způsob dorozumění", "Tlumočník (jméno, ev.\u00a0č., slib, osobně / telefonem)"),
    ("Zástupce, kdy a\u00a0jak vyrozuměn (je-li podezřelý, nevyrozumívat)", "OSPOD: kdy, kdo, jak"),
    ("Důvěrník", "Přeje si, aby vyslýchal(a) žena / muž"),
)
"""Asked only where a kind knows victims: the others stay as short as they are."""


def blank_block(content: Content, use: BlockUse) -> Story:
    """The block's room without its heading."""
    return _BLANKS.get(use.block, _fields)(content, use)


def person_needs(template: Template) -> int:
    """Points of a page for one person, so that nobody is torn in two."""
    return _VICTIM_NEEDS if _knows_victims(template) else _PERSON_NEEDS


def _knows_victims(template: Template) -> bool:
    return PersonRole.VICTIM in template.person_roles


def field_room(use: BlockUse, name: str) -> Story:
    """The room for one field of the document, after its kind: line, lines, date or boxes."""
    label, kind = label_of(use, name), _kinds()[name]
    if issubclass(kind, CodeList):
        return choices(label, answers_of(kind))
    if issubclass(kind, datetime):
        return [words_line(f"{label}: {WHEN}")]
    if issubclass(kind, date):
        return [words_line(f"{label}: {DOTS}{DOTS}")]
    if name.endswith("_czk"):
        return [words_line(f"{label}: {DOTS}{DOTS} Kč")]
    return writing_line(label, _ROOM.get(name, 1))


def answers_of(kind: type[CodeList]) -> tuple[str, ...]:
    """The answers a person may cross; what says that nothing was chosen is none."""
    return tuple(member.label for member in kind if not member.name.startswith("NOT_"))


@cache
def _kinds() -> dict[str, type]:
    """The type of each field of a document without its None."""
    hints = get_type_hints(Document)
    return {name: next(iter(get_args(hint)), hint) for name, hint in hints.items()}


def _fields(content: Content, use: BlockUse) -> Story:
    return _rooms(use, *BLOCK_FIELDS[use.block])


def _rooms(use: BlockUse, *names: str) -> Story:
    return [part for name in names for part in field_room(use, name)]


def _act(content: Content, use: BlockUse) -> Story:
    station, story = content.station, Story()
    if content.template.is_protocol:
        body = (
            "Policie České republiky",
            station.directorate,
            station.territorial_department,
            station.name,
        )
        story += labelled(content, [("Policejní orgán", ", ".join(part for part in body if part))])
        who = f"{content.template.officer_words} (hodnost, jméno, příjmení, funkce)"
        story += writing_line(who)
    return story + _fields(content, use)


def _persons(content: Content, use: BlockUse) -> Story:
    template = content.template
    count = 2 if len(template.signer_roles) > 1 else 1
    rows = (*_PERSON_ROWS, *_CARE_ROWS) if _knows_victims(template) else _PERSON_ROWS
    story: Story = []
    for number in range(1, count + 1):
        roles = [role.label for role in template.person_roles]
        head = choices(f"Osoba {number}", roles)
        story.append(CondPageBreak(person_needs(template)))
        story += [*head, Spacer(1, 3), *boxes(rows), Spacer(1, 6)]
    return story[1:]


def _explanation(content: Content, use: BlockUse) -> Story:
    laws = [regime_law(regime) for regime in ExplanationRegime][1:]
    story = choices(label_of(use, "explanation_regime"), laws)
    return story + _rooms(use, "summons_note")


def _instruction(content: Content, use: BlockUse) -> Story:
    story = blank_instructions(content, notices=False)
    story += [boxed(f"{a[0].upper()}{a[1:]}.") for a in answers_of(InstructionAnswer)]
    others = [name for name in BLOCK_FIELDS[use.block] if name != "instruction_answer"]
    return story + _rooms(use, *others) + blank_instructions(content, notices=True)


def blank_instructions(content: Content, *, notices: bool) -> Story:
    """Every instruction text of the kind in force when the form was made, or its notices.

    One that is not for everybody says first for whom it is.
    """
    day = content.now.astimezone(ZONE).date()
    return [
        text
        for each in content.template.instructions
        if each.is_notice is notices and each.is_valid_on(day)
        for text in _instruction_texts(content, each)
    ]


def _instruction_texts(content: Content, instruction: Instruction) -> Story:
    wording = instruction.text.replace("{directorate}", content.station.directorate)
    style = content.styles.notice if instruction.is_notice else content.styles.body
    lines = [esc_fixed(line) for line in wording.split("\n")]
    whom = _whom(instruction)
    if whom:
        lines[0] = run_on(bold(esc_fixed(f"{whom}:")), lines[0])
    return [Text(line, style) for line in lines]


def _whom(instruction: Instruction) -> str:
    """For whom the text is; empty when it is for everybody."""
    if instruction.explanation_regime:
        return f"Podává-li se vysvětlení podle {regime_law(instruction.explanation_regime)}"
    if instruction.transfer_kind:
        return f"Jde-li o {instruction.transfer_kind.label}"
    if instruction.only_protected:
        return "Má-li být totožnost osoby utajena"
    return f"Je-li přítomen {instruction.role.label}" if instruction.role else ""


def _statement(content: Content, use: BlockUse) -> Story:
    manner = choices(label_of(use, "statement_manner"), answers_of(StatementManner))
    return [*manner, RuledArea(STATEMENT_LINES, fills=True)]


def _things(content: Content, use: BlockUse) -> Story:
    head = ["Č.", "Popis", "Označení", "Počet", "Hodnota"]
    rows = [head, *([f"{number}.", "", "", "", ""] for number in range(1, _THINGS + 1))]
    heights = [16.0, *([LINE] * _THINGS)]
    table = DataTable(rows, colWidths=_THING_WIDTHS, rowHeights=heights, style=_THING_STYLE)
    return [table, *_fields(content, use)]


def _claims(content: Content, use: BlockUse) -> Story:
    story: Story = [boxed(CLAIM_WORDS[answer]) for answer in (Answer.YES, Answer.NO)]
    story.append(
        boxed("Žádám o vyrozumění o učiněných opatřeních do jednoho měsíce (§ 158 odst. 2 TŘ).")
    )
    story.append(boxed("O vyrozumění o učiněných opatřeních nežádám."))
    return story + _rooms(use, "proposals")


def _objections(content: Content, use: BlockUse) -> Story:
    clauses = content.template.clauses
    raised = _worded(content, clauses.objections_raised)
    return [boxed(clauses.objections_none), boxed(raised), RuledArea(_ROOM["objections"])]


def _closing(content: Content, use: BlockUse) -> Story:
    clauses = content.template.clauses
    story: Story = [boxed(_worded(content, clauses.by_manner[manner])) for manner in ClosingManner]
    story += writing_line(label_of(use, "closing_note"))
    story.append(boxed(_worded(content, clauses.copy_taken)))
    story.append(boxed(_worded(content, clauses.copy_declined)))
    return [*story, words_line(f"{clauses.end.format(time=WHEN)}")]


def _worded(content: Content, clause: str) -> str:
    """The clause with dots in its places."""
    template = content.template
    return clause.format(
        noun=template.noun,
        Noun=template.noun[0].upper() + template.noun[1:],
        noun_genitive=template.noun_genitive,
        language=DOTS,
        note=DOTS * 3,
    )


def _attachments(content: Content, use: BlockUse) -> Story:
    counts = f"Počet příloh: {DOTS} Počet jejich listů: {DOTS}"
    return [*_rooms(use, "attachments"), words_line(counts)]


def _victim(content: Content, use: BlockUse) -> Story:
    today = content.now.astimezone(ZONE).date()
    lines = [(line.name, help_line_words(line, today)) for line in content.help_lines]
    return [*labelled(content, lines), *_fields(content, use)]


_BLANKS: dict[Block, Callable[[Content, BlockUse], Story]] = {
    Block.ACT: _act,
    Block.PERSONS: _persons,
    Block.EXPLANATION: _explanation,
    Block.INSTRUCTION: _instruction,
    Block.STATEMENT: _statement,
    Block.THINGS: _things,
    Block.CLAIMS: _claims,
    Block.OBJECTIONS: _objections,
    Block.CLOSING: _closing,
    Block.ATTACHMENTS: _attachments,
    Block.VICTIM: _victim,
}
