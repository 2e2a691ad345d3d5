"""Proč to potřebujeme: what an input is for, and by what law, said to whoever gives the data."""

from dataclasses import dataclass

from kkc_desktop.domain.seed_rows import read_rows, refuse_twins


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """Why these fields are asked for; `fields` are named Record.field as in the code.

    `needs_review` marks one whose wording or law no lawyer has confirmed yet.
    """

    fields: tuple[str, ...]
    words: str
    source: str
    needs_review: bool = False

    @property
    def whole(self) -> str:
        """The sentence with its source."""
        return f"{self.words} ({self.source})"


def parse_purposes(text: str) -> dict[str, Purpose]:
    """Each field's purpose; refused with PackUnreadable when a field has two of them."""
    found = []
    for row in read_rows(text, "purpose", "source"):
        purpose = Purpose(
            fields=row.texts("fields"),
            words=row.needed_text("words"),
            source=row.needed_text("source"),
            needs_review=row.flag("needs_review"),
        )
        row.finish()
        found.append(purpose)
    refuse_twins([field for purpose in found for field in purpose.fields])
    return {field: purpose for purpose in found for field in purpose.fields}
