"""The notice of processing that a person gets (P7), as data; in both variants (domain 5.6 R12)."""

from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.seed_rows import read_rows
from kkc_desktop.domain.station import Station


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePart:
    """One part of the notice: what it answers, and the answer."""

    head: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessingNotice:
    """A variant of the notice; `mark` is the confidence of its source as the research gives it.

    `needs_review` says that no lawyer has confirmed the wording yet; the sheet says so too.
    """

    regime: DataRegime
    title: str
    subtitle: str
    parts: tuple[NoticePart, ...]
    valid_from: date
    mark: str
    source: str
    needs_review: bool = False


def parse_notices(text: str) -> tuple[ProcessingNotice, ...]:
    """The variants; refused with PackUnreadable when one cannot be understood."""
    found = []
    for row in read_rows(text, "notice", "code"):
        parts = []
        for each in row.rows("part", "head"):
            parts.append(NoticePart(head=each.needed_text("head"), words=each.needed_text("words")))
            each.finish()
        found.append(
            ProcessingNotice(
                regime=row.needed_member("code", DataRegime),
                title=row.needed_text("title"),
                subtitle=row.needed_text("subtitle"),
                parts=tuple(parts),
                valid_from=row.needed_day("valid_from"),
                mark=row.needed_text("mark"),
                source=row.needed_text("source"),
                needs_review=row.flag("needs_review"),
            )
        )
        row.finish()
    return tuple(found)


def part_words(part: NoticePart, station: Station) -> str:
    """The answer with the station's name and contact in it; what is not known is left."""
    reach = ", ".join(
        f"{label} {value}"
        for label, value in (
            ("tel.", station.phone),
            ("e-mail", station.email),
            ("datová schránka", station.data_box),
        )
        if value
    )
    contact = f"Spojení: {reach}." if reach else ""
    return part.words.replace("{station}", station.name).replace("{contact}", contact).strip()
