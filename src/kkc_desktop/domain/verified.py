"""A warning about a number that was looked into: the note says what was verified, and why it stays.

It stands in the person's note on identity, so that the paper says it too: „rodné číslo – ověřeno:
opsáno z rodného listu“. Without a reason nothing is verified.
"""

import re
from dataclasses import replace

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.problems import Level, Problem

VERIFIABLE = {
    "birth_number": "rodné číslo",
    "identity_document_number": "číslo dokladu",
    "phone": "telefon",
    "email": "e-mail",
    "data_box": "datová schránka",
}
"""The fields whose warnings can be put at rest, by their words in the note."""

_BETWEEN = "; "
_KEY = "F6"


def verified_reason(note: str, field: str) -> str:
    """The reason why the field stays as it is; empty when none is given."""
    words = re.escape(fold(VERIFIABLE[field]))
    opening = re.compile(rf"(?:^|[;,.]\s*){words}\s*[-–]\s*overeno:\s*")
    # Folding keeps the places of letters only when each one folds to one letter.
    folded = "".join(fold(letter)[:1] or letter for letter in note)
    found = opening.search(folded)
    return note[found.end() :].partition(";")[0].strip() if found else ""


def begun_note(note: str, field: str) -> str:
    """The note with the words after which the reason is typed; the same note if they are there."""
    opening = f"{VERIFIABLE[field]} – ověřeno: "
    if fold(opening.strip()) in fold(note):
        return note
    kept = note.strip().rstrip(";")
    return f"{kept}{_BETWEEN}{opening}" if kept else opening


def put_at_rest(problem: Problem, note: str) -> Problem:
    """The problem as a note with the reason, when its field was verified; else how to give one."""
    if problem.level is not Level.WARNING or problem.field not in VERIFIABLE:
        return problem
    reason = verified_reason(note, problem.field)
    if not reason:
        return replace(
            problem, fix=f"{problem.fix} Je-li správně, {_KEY} v\u00a0poli zapíše důvod."
        )
    text = f"{problem.text} Ověřeno: {reason}"
    return replace(problem, text=text, level=Level.NOTE, fix="Není třeba nic dělat.")
