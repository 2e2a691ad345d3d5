"""In which second language and type a paper speaks to the person (domain 1.10)."""

from collections.abc import Iterable

from kkc_desktop.domain.code_lists import Language, PersonRole, SpecialNeed
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.template import Instruction
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
