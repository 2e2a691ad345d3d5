"""What is wrong in one place of a file that somebody wrote."""

from dataclasses import dataclass

Place = tuple[str | int, ...]
"""The way to a value through a file's tables: keys, and from 0 on the order within a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFault:
    """A fault and where it is.

    `where` names the table for a reader, `table` leads to it and `inner` from there to the value;
    `line` counts from 1, and 0 means that it follows from the place.
    """

    where: str
    what: str
    table: Place = ()
    inner: Place = ()
    line: int = 0

    @property
    def words(self) -> str:
        """One clause that names the table and the value."""
        value = f"údaj {place_words(self.inner)} " if self.inner else ""
        return f"{self.where}: {value}{self.what}"

    @property
    def place(self) -> Place:
        """The whole way from the top of the file."""
        return (*self.table, *self.inner)

    @property
    def place_words(self) -> str:
        """The way to the value in words; empty for the top of the file."""
        parts = (place_words(self.table, is_table=True), place_words(self.inner))
        return " ".join(part for part in parts if part)


def place_words(place: Place, *, is_table: bool = False) -> str:
    """Such as: checklist 5 „fix“; numbers from 1 on, the name of a value in quotes."""
    words: list[str] = []
    for number, step in enumerate(place):
        is_section = is_table or len(place) > number + 2
        if isinstance(step, int):
            words[-1] += f"\u00a0{step + 1}"
        else:
            words.append(step if is_section else f"„{step}“")
    return " ".join(words)
