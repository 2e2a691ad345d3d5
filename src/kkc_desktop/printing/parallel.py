"""The second language on the paper: beside each Czech part what it says to the person.

It is never official: both languages say so, with the version of the translation. What was typed
stays as it was typed.
"""

from collections.abc import Callable
from datetime import date, datetime

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.document_lists import Answer, InstructionAnswer, ObjectionsState
from kkc_desktop.domain.promise import month_after
from kkc_desktop.domain.signers import has_interpreter
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, BlockUse
from kkc_desktop.domain.translation import TranslatedKind, Translation
from kkc_desktop.printing.closing import closing_wordings, fill, raises_objections
from kkc_desktop.printing.content import Content, Story, voice
from kkc_desktop.printing.escape import Markup, bold, esc, esc_fixed, run_on
from kkc_desktop.printing.values import DOTS, in_language, words

NOT_OFFICIAL = "Překlad není úřední; rozhodné je české znění."

_LONGEST_VALUE = 200


def parallel_title(content: Content) -> Story:
    """The title, and in both languages that the Czech text decides and which version this is."""
    translation = content.translation
    if translation is None:
        return []
    phrases = translation.phrases
    lines = [
        bold(esc_fixed(_kind(content, translation).title)),
        run_on(
            esc_fixed(phrases.not_official),
            esc(phrases.version.format(version=translation.version)),
        ),
    ]
    czech = f"Překlad: {translation.language.label}, verze\u00a0{translation.version}."
    return [
        *voice(content, translation.own_name, lines, lang=translation.tag),
        *voice(content, "čeština", [run_on(esc_fixed(NOT_OFFICIAL), esc(czech))])[1:],
    ]


def parallel_block(content: Content, use: BlockUse, *, is_read: bool = False) -> Story:
    """What the block says to the person, in the second language.

    `is_read` from a screen it has no place for the pen, and the language is named once.
    """
    translation = content.translation
    if translation is None:
        return []
    lines = _heading(content, translation, use)
    lines += _WRITERS.get(use.block, _fields)(content, translation, use)
    story = voice(content, translation.own_name, lines, lang=translation.tag)
    if use.block is Block.INSTRUCTION:
        notices = parallel_notices(content)
        story += notices[1:] if is_read else _handed_over(content, translation) + notices
    return story


def parallel_notices(content: Content) -> Story:
    """The notices of this paper in small type."""
    translation = content.translation
    if translation is None or not content.persons:
        return []
    lines = _instructions(content, translation, notices=True)
    name = translation.own_name
    return voice(content, name, lines, lang=translation.tag, is_notice=True)


def parallel_declarations(content: Content) -> Story:
    """The fixed sentences that each paper of the kind bears."""
    translation = content.translation
    if translation is None:
        return []
    lines = [bold(esc_fixed(each)) for each in _kind(content, translation).declarations]
    return voice(content, translation.own_name, lines, lang=translation.tag)


def parallel_interpreter(content: Content) -> Story:
    """The clause of the interpreter, where no closing clauses follow it."""
    translation = content.translation
    if translation is None or not has_interpreter(content.document, content.persons):
        return []
    line = fill(content, translation.clauses.interpreter, translation.languages.__getitem__)
    return voice(content, translation.own_name, [line], lang=translation.tag)


def _kind(content: Content, translation: Translation) -> TranslatedKind:
    return translation.kinds[content.template.code]


def _heading(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    found = _kind(content, translation).blocks.get(use.block)
    return [bold(esc_fixed(found.title))] if found else []


def _instruction(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    lines = _instructions(content, translation, notices=False)
    answer = content.document.instruction_answer
    if answer is not InstructionAnswer.NOT_GIVEN:
        lines.append(esc_fixed(translation.values[answer]))
    reply = content.document.instruction_reply
    return lines + _labelled(translation.labels["instruction_reply"], _typed(translation, reply))


def _instructions(content: Content, translation: Translation, *, notices: bool) -> list[Markup]:
    found = instructions_for(content.template, content.document, content.persons)
    missing = translation.phrases.see_czech
    texts = [translation.text_of(e) or missing for e in found if e.is_notice is notices]
    whole = "\n".join(texts)
    whole = whole.replace("{directorate}", content.station.directorate)
    return [esc_fixed(line) for line in whole.split("\n") if line]


def _handed_over(content: Content, translation: Translation) -> Story:
    """In both languages when the instruction was handed over in the second one."""
    if content.template.has(Block.VICTIM):
        return []
    given_at = content.document.instruction_given_at
    language = in_language(translation.language)
    moment = words(given_at) if given_at else f"{DOTS} v\u00a0{DOTS} hod."
    czech = f"Poučení předáno i v\u00a0jazyce {language} (překlad verze\u00a0{translation.version})"
    line = _handed_over_line(content, translation)
    return [
        *voice(content, translation.own_name, [line], lang=translation.tag)[1:],
        *voice(content, "čeština", [esc(f"{czech} dne {moment}")])[1:],
    ]


def _handed_over_line(content: Content, translation: Translation) -> Markup:
    given_at = content.document.instruction_given_at
    moment = translation.moment_words(given_at) if given_at else f"{DOTS}  {DOTS}"
    wording = translation.phrases.handed_over
    return esc(wording.format(version=translation.version, moment=moment))


def _claims(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    document, phrases = content.document, translation.phrases
    until = translation.day_words(month_after(content.dated_on))
    claims = {Answer.YES: phrases.claims_yes, Answer.NO: phrases.claims_no}
    notify = {Answer.YES: phrases.notify_yes.format(day=until), Answer.NO: phrases.notify_no}
    said = (claims.get(document.claims_damages), notify.get(document.wants_notification))
    proposals = _typed(translation, document.proposals)
    return [esc(each) for each in said if each] + _labelled(
        translation.labels["proposals"], proposals
    )


def _objections(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    if content.document.objections_state is ObjectionsState.NONE:
        return [esc(translation.clauses.objections_none)]
    is_raised = raises_objections(content.document)
    return [esc(translation.clauses.objections_raised)] if is_raised else []


def _closing(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    document, clauses = content.document, translation.clauses
    wordings = closing_wordings(document, clauses)
    if has_interpreter(document, content.persons):
        wordings.insert(0, clauses.interpreter)
    time = translation.clock_words(document.act_ended_at) if document.act_ended_at else ""
    named = translation.languages.__getitem__
    return [fill(content, each, named, time=time) for each in wordings]


def _persons(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    if use.block not in _kind(content, translation).blocks:
        return []
    named = [person.full_name for person in content.persons if not person.is_protected]
    return [esc(", ".join(name for name in named if name))] if any(named) else []


def _things(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    has_table = any(thing.description.strip() for thing in content.things)
    is_served = use.block in _kind(content, translation).blocks
    legend = [esc_fixed(translation.phrases.things_columns)] if has_table and is_served else []
    return legend + _fields(content, translation, use)


def _victim(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    return [*_fields(content, translation, use), _handed_over_line(content, translation)]


def _fields(content: Content, translation: Translation, use: BlockUse) -> list[Markup]:
    """The fields of a block that this kind repeats; what was typed stays as it was typed."""
    found = _kind(content, translation).blocks.get(use.block)
    if found is None:
        return []
    lines = []
    for name in BLOCK_FIELDS[use.block]:
        label = translation.label_of(found, name)
        value = _value(translation, getattr(content.document, name)) if label else ""
        lines += _labelled(label, value)
    return lines


def _labelled(label: str, value: str) -> list[Markup]:
    return [run_on(bold(esc_fixed(f"{label}:")), esc(value))] if value else []


def _value(translation: Translation, value: object) -> str:
    if isinstance(value, datetime):
        return translation.moment_words(value)
    if isinstance(value, date):
        return translation.day_words(value)
    if isinstance(value, CodeList):
        return translation.values.get(value, "")
    return _typed(translation, value) if isinstance(value, str) else ""


def _typed(translation: Translation, value: str) -> str:
    """Typed words as they are; many of them stand in the Czech part alone."""
    typed = value.strip()
    is_short = len(typed) <= _LONGEST_VALUE and "\n" not in typed
    return typed if is_short else translation.phrases.see_czech


_WRITERS: dict[Block, Callable[[Content, Translation, BlockUse], list[Markup]]] = {
    Block.INSTRUCTION: _instruction,
    Block.CLAIMS: _claims,
    Block.OBJECTIONS: _objections,
    Block.CLOSING: _closing,
    Block.PERSONS: _persons,
    Block.THINGS: _things,
    Block.VICTIM: _victim,
}
