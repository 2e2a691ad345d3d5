"""The victim's part of the paper: whom to turn to, and when and how the text was handed over."""

from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.knowledge import help_line_words
from kkc_desktop.domain.person_care import is_vulnerable
from kkc_desktop.domain.template import BlockUse
from kkc_desktop.printing.content import Content, Story, fields, labelled, sentence
from kkc_desktop.printing.escape import esc, esc_fixed
from kkc_desktop.printing.values import DOTS, in_language, words

VULNERABLE = (
    "S\u00a0obětí se jedná jako se zvlášť zranitelnou obětí (§\u00a02 odst.\u00a04 zákona"
    " č.\u00a045/2013\u00a0Sb.); v\u00a0pochybnostech se za ni považuje."
)
_ORALLY = {
    Answer.YES: ", oběti vysvětleno ústně",
    Answer.NO: ", ústní vysvětlení neproběhlo",
    Answer.NOT_ASKED: "",
}


def victim(content: Content, use: BlockUse) -> Story:
    """Vulnerability, help lines, local contacts and the handing over (domain 1.9, 4.4).

    A line whose number may not be printed today stands there without it.
    """
    story: Story = [sentence(content, esc_fixed(VULNERABLE))] if _is_vulnerable(content) else []
    today = content.dated_on
    story += labelled(
        content, [(line.name, help_line_words(line, today)) for line in content.help_lines]
    )
    story += fields(content, use, "victim_contacts")
    story.append(sentence(content, esc(_handing_over(content))))
    return story


def _is_vulnerable(content: Content) -> bool:
    """Whether any victim counts as particularly vulnerable; not assessed means yes."""
    return any(
        is_vulnerable(person) for person in content.persons if PersonRole.VICTIM in person.roles
    )


def _handing_over(content: Content) -> str:
    document = content.document
    given_at = document.instruction_given_at
    moment = words(given_at) if given_at else f"{DOTS} v\u00a0{DOTS} hod."
    orally = _ORALLY[document.explained_orally]
    language = in_language(document.second_language)
    return f"Poučení předáno písemně dne {moment}, v\u00a0jazyce {language}{orally}."
