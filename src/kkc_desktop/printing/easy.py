"""The easy Czech voice: the same in short sentences beside the full text (domain 1.10).

The full legal text stays where it is: the law asks for it, and it decides. So the easy words come
in addition, on the same paper, where the person reads and signs.
"""

from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.document_lists import ObjectionsState, PrintStyle
from kkc_desktop.domain.signers import has_interpreter
from kkc_desktop.domain.template import Block, BlockUse
from kkc_desktop.printing.closing import closing_wordings, fill, raises_objections
from kkc_desktop.printing.content import Content, Story, voice
from kkc_desktop.printing.escape import Markup, esc, esc_fixed
from kkc_desktop.printing.values import at_hour_words

NAME = "snadné čtení"
FULL_TEXT_DECIDES = "Jednoduchá slova vám pomohou rozumět. Platí úplný text nad nimi."


def easy_title(content: Content) -> Story:
    """What the easy words are, said once at the head of a paper that has some."""
    found = instructions_for(content.template, content.document, content.persons)
    has_some = any(each.easy for each in found) or content.template.has(Block.CLOSING)
    return _said(content, [esc_fixed(FULL_TEXT_DECIDES)] if has_some else [])


def easy_block(content: Content, use: BlockUse) -> Story:
    """The block in easy words, where it is addressed to the person."""
    if use.block is Block.INSTRUCTION:
        return easy_instructions(content, notices=False) + easy_instructions(content, notices=True)
    if use.block is Block.OBJECTIONS:
        return _said(content, _objections(content))
    if use.block is Block.CLOSING:
        return _said(content, _closing(content))
    return []


def easy_instructions(content: Content, *, notices: bool) -> Story:
    """The easy words of the instructions that hold, or of the notices."""
    if notices and not content.persons:
        return []
    found = instructions_for(content.template, content.document, content.persons)
    texts = [each.easy for each in found if each.is_notice is notices and each.easy]
    lines = [esc_fixed(line) for text in texts for line in text.split("\n")]
    return _said(content, lines)


def _objections(content: Content) -> list[Markup]:
    clauses = content.template.clauses.easy
    if clauses is None:
        return []
    if content.document.objections_state is ObjectionsState.NONE:
        return [esc(clauses.objections_none)]
    return [esc(clauses.objections_raised)] if raises_objections(content.document) else []


def _closing(content: Content) -> list[Markup]:
    document, clauses = content.document, content.template.clauses.easy
    if clauses is None:
        return []
    wordings = closing_wordings(document, clauses)
    if has_interpreter(document, content.persons):
        wordings.insert(0, clauses.interpreter)
    time = at_hour_words(document.act_ended_at) if document.act_ended_at else ""
    return [fill(content, each, lambda language: language.label, time=time) for each in wordings]


def _said(content: Content, lines: list[Markup]) -> Story:
    is_easy = content.document.print_style is PrintStyle.EASY
    return voice(content, NAME, lines) if is_easy else []
