"""The information pack of a victim: what is handed over, in which words, and that it was (§ 8)."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.code_lists import Language, PersonRole
from kkc_desktop.domain.document_lists import Answer, InstructionAnswer, PrintStyle
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_care import is_vulnerable
from kkc_desktop.domain.problems import Level, Problem

PACK_KIND, RECEIPT_KIND = "POB", "POO"
DOMESTIC_VIOLENCE_TOPIC, SEXUAL_VIOLENCE_TOPIC = "K10", "K13"
POINTS = 15
"""How many points of information § 8 asks for (domain 1.9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackChoice:
    """What the officer chose for this victim; `leaflets` are codes of advice topics.

    `given_at` is the moment of handing over, `language` the second language of the papers. What the
    victim said and whether it was explained is never presumed.
    """

    language: Language = Language.CZECH
    print_style: PrintStyle = PrintStyle.STANDARD
    given_at: datetime | None = None
    explained_orally: Answer = Answer.NOT_ASKED
    instruction_answer: InstructionAnswer = InstructionAnswer.NOT_GIVEN
    victim_contacts: str = ""
    leaflets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPack:
    """One pack that was handed over: which paper says so, when, and in what words."""

    document_id: str
    evidence_number: str
    given_at: datetime
    language: Language
    translation_version: str
    print_style: PrintStyle


def victims_of(persons: tuple[Person, ...]) -> tuple[Person, ...]:
    """The victims, or the first person where nobody is called one yet."""
    named = tuple(person for person in persons if PersonRole.VICTIM in person.roles)
    return named or persons[:1]


def check_pack(
    choice: PackChoice, spoken: Language, offered: tuple[Language, ...]
) -> list[Problem]:
    """What is worth saying before the pack is printed; only the answer has to be there."""
    found = []
    if spoken.needs_interpreter and spoken not in offered:
        text = f"Poučení není v\u00a0jazyce {spoken.label}; vytiskne se jen česky."
        fix = "Nechte ho přetlumočit a\u00a0zvolte odpověď s\u00a0tlumočníkem (§\u00a012)."
        found.append(Problem(field="language", text=text, fix=fix, level=Level.WARNING))
    if choice.instruction_answer is InstructionAnswer.NOT_GIVEN:
        text = "Není zapsáno, zda oběť poučení porozuměla."
        fix = "Vysvětlete ho srozumitelně a\u00a0zvolte odpověď."
        found.append(Problem(field="instruction_answer", text=text, fix=fix))
    return found


def vulnerable_words(persons: tuple[Person, ...]) -> str:
    """How the victims are to be dealt with; empty where nobody counts as vulnerable."""
    if any(is_vulnerable(person) for person in victims_of(persons)):
        return (
            "Jednejte jako se zvlášť zranitelnou obětí;"
            " v\u00a0pochybnosti jí je (§\u00a02 odst.\u00a04)."
        )
    return ""
