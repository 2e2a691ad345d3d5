"""In which second language and type a paper speaks to the person (domain 1.10)."""

from collections.abc import Iterable

from kkc_desktop.domain.code_lists import Language, PersonRole, SpecialNeed
from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import InstructionAnswer, PrintStyle
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.template import Block, Instruction, Template
from kkc_desktop.domain.translation import Translation

Spoken = tuple[Language, SpecialNeed]
"""What a person speaks and needs."""

Wording = tuple[Language, PrintStyle]
"""The second language of a paper, Czech for none, and its type and words."""

_HELPERS = frozenset(
    {
        PersonRole.INTERPRETER,
        PersonRole.RECORDER,
        PersonRole.CHILD_PROTECTION,
        PersonRole.ATTORNEY,
        PersonRole.CONFIDANT,
    }
)
_STYLE_FOR = {SpecialNeed.BLIND: PrintStyle.LARGE, SpecialNeed.MENTAL: PrintStyle.EASY}


def spoken_by(persons: Iterable[Person]) -> tuple[Spoken, ...]:
    """What the persons speak and need whom the paper is for; those who only help are left out."""
    return tuple(
        (person.language, person.special_need)
        for person in persons
        if not person.roles or set(person.roles) - _HELPERS
    )


def suggested_wording(spoken: Iterable[Spoken], offered: Iterable[Language]) -> Wording:
    """What the paper should be like for these persons, from the first who speaks or needs it.

    A language without a translation gives a paper in Czech alone, and so does Slovak.
    """
    pairs, languages = tuple(spoken), tuple(offered)
    language = next((each for each, _ in pairs if each in languages), Language.CZECH)
    styles = (_STYLE_FOR[need] for _, need in pairs if need in _STYLE_FOR)
    return (language, next(styles, PrintStyle.STANDARD))


def texts_beside(
    instructions: Iterable[Instruction], style: PrintStyle, translation: Translation | None
) -> list[tuple[str, str]]:
    """What stands beside the Czech instructions, each voice under its name: easy Czech first."""
    found = tuple(instructions)
    voices = []
    if style is PrintStyle.EASY:
        voices.append((PrintStyle.EASY.label, [each.easy for each in found]))
    if translation:
        voices.append((translation.own_name, [translation.text_of(each) for each in found]))
    spoken = [(name, "\n\n".join(text for text in texts if text)) for name, texts in voices]
    return [(name, text) for name, text in spoken if text]


def check_translation(
    document: Document,
    persons: tuple[Person, ...],
    template: Template,
    translation: Translation | None,
) -> list[Problem]:
    """Warnings about the second language: a text without its translation, no time of handing over.

    A pack may bring a newer Czech text; its old translation is then not printed beside it.
    """
    if translation is None:
        return []
    found = [
        _warning("instruction_answer", f"{each.code} verze {each.version} nemá překlad")
        for each in instructions_for(template, document, persons)
        if not translation.text_of(each)
    ]
    is_told = document.instruction_answer is not InstructionAnswer.NOT_GIVEN
    if template.has(Block.INSTRUCTION) and is_told and document.instruction_given_at is None:
        found.append(_warning("instruction_given_at", "není zapsáno, kdy bylo předáno"))
    return found


def _warning(field: str, what: str) -> Problem:
    fix = {
        "instruction_answer": "Nechte osobě text přetlumočit; na papíru bude jen česky.",
        "instruction_given_at": "Zapište čas předání; klávesa F9 zapíše čas teď.",
    }
    return Problem(
        field=field,
        title="Poučení v\u00a0druhém jazyce",
        text=f"Poučení v\u00a0druhém jazyce: {what}.",
        fix=fix[field],
        level=Level.WARNING,
    )
