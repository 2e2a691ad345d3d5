"""The few words on the citizen's screen, in the person's language."""

from dataclasses import dataclass

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.seed_rows import read_rows, refuse_twins


@dataclass(frozen=True, slots=True, kw_only=True)
class CitizenWords:
    """What stands on the screen beside the text that is read; `only_czech` where it has no twin."""

    language: Language
    agree: str
    agreed: str
    objected: str
    only_czech: str
    why: str


def parse_citizen_words(text: str) -> dict[Language, CitizenWords]:
    """The words of each language; refused with PackUnreadable when one has them twice."""
    found = []
    for row in read_rows(text, "screen", "language"):
        words = CitizenWords(
            language=row.member("language", Language, Language.CZECH),
            agree=row.needed_text("agree"),
            agreed=row.needed_text("agreed"),
            objected=row.needed_text("objected"),
            only_czech=row.text("only_czech"),
            why=row.needed_text("why"),
        )
        row.finish()
        found.append(words)
    refuse_twins([words.language.name for words in found])
    return {words.language: words for words in found}
