"""Answers to the questions of a type's card, as a notice keeps them.

The question is kept in its words of that moment, so that a card changed later changes no notice.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kkc_desktop.domain.card_lines import Question
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.typed_text import quoted

FIELD = "card_answers"
"""The field of a notice that holds them, for problems; their title is the question."""

_TAB = "\t"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAnswer:
    """One question with its answer, each of one line."""

    question: str
    answer: str


def answers_of(kept: Iterable[str]) -> tuple[CardAnswer, ...]:
    """The answers that a notice keeps, in their order."""
    pairs = [line.partition(_TAB) for line in kept]
    return tuple(CardAnswer(question=question, answer=answer) for question, _, answer in pairs)


def kept_answers(answers: Iterable[CardAnswer]) -> tuple[str, ...]:
    """The answers as a notice keeps them; what nobody answered is left out."""
    lines = ((_one_line(each.question), _one_line(each.answer)) for each in answers)
    return tuple(f"{question}{_TAB}{answer}" for question, answer in lines if answer)


def spoken_answers(kept: Iterable[str]) -> str:
    """The answers for reading and for paper, one on a line: Hoří? ne."""
    return "\n".join(f"{each.question} {each.answer}" for each in answers_of(kept))


def unanswered(questions: Iterable[Question], kept: Iterable[str]) -> tuple[Question, ...]:
    """The questions that must be answered and are not, in the order of the card."""
    answered = {each.question for each in answers_of(kept) if each.answer.strip()}
    return tuple(
        question
        for question in questions
        if question.is_mandatory and _one_line(question.words) not in answered
    )


def check_answers(questions: Iterable[Question], kept: Iterable[str]) -> list[Problem]:
    """What the card still asks: only ever a warning, an emergency waits for no answer."""
    return [
        Problem(
            field=FIELD,
            text=f"Nezodpovězeno: {quoted(question.words)}.",
            fix="Zeptejte se a\u00a0odpověď zapište na kartu Otázky.",
            level=Level.WARNING,
            title=question.words,
        )
        for question in unanswered(questions, kept)
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split())
