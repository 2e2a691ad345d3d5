"""The words of leaflets and slips in one voice: Czech, easy Czech, another language (domain 1.10).

Data with a version of its own; see resources/leaflets. A translation helps to understand and is
never official. A sentence that the station says otherwise than it was translated is printed in
Czech, so that nobody takes home what does not hold.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.knowledge import AdviceCategory, AdviceItem, HelpLine
from kkc_desktop.domain.seed_rows import SeedRow, file_row, refuse_twins


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletPhrases:
    """The fixed words around the sentences; some have places to fill, such as {minutes}."""

    police: str
    where_to_call: str
    emergency: str
    number_from_staff: str
    nonstop: str
    free: str
    czech_only: str
    not_official: str
    slip_title: str
    turn_to: str
    opening: str
    next_step: str
    appointment: str
    marking: str
    consultation: str
    duration: str
    things: str
    bring: str
    bring_consultation: str
    cannot_come: str
    our_station: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletText:
    """One text of the voice; `czech` is what it stands for, `picture` an icon beside it."""

    czech: str
    text: str
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidText:
    """A text as it is printed: in the voice's own language, or in Czech where it has none."""

    text: str
    is_own: bool
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletWords:
    """One voice of the leaflets; `titles` are by topic, `items` and `lines` by their ids."""

    language: Language
    tag: str
    own_name: str
    version: str
    needs_review: bool
    is_easy: bool
    phrases: LeafletPhrases
    titles: dict[str, LeafletText] = field(default_factory=dict)
    items: dict[str, LeafletText] = field(default_factory=dict)
    lines: dict[str, LeafletText] = field(default_factory=dict)
    hours: dict[str, str] = field(default_factory=dict)

    @property
    def is_czech(self) -> bool:
        """Whether what has no text of its own is in the same language anyway."""
        return self.language is Language.CZECH

    @property
    def lang(self) -> str:
        """The language as a paper in Czech marks it; nothing for Czech."""
        return "" if self.is_czech else self.tag

    def title_of(self, category: AdviceCategory) -> SaidText:
        """The question at the head of the topic's leaflet."""
        return self._said(self.titles, category.code, category.leaflet_title)

    def item(self, item: AdviceItem) -> SaidText:
        """The sentence of advice."""
        return self._said(self.items, item.id, item.text)

    def line_name(self, line: HelpLine) -> SaidText:
        """What the help line is called."""
        return self._said(self.lines, line.id, line.name)

    def hours_of(self, line: HelpLine) -> str:
        """When somebody answers; as the station wrote it where the voice does not know it."""
        if line.is_nonstop:
            return self.phrases.nonstop
        return self.hours.get(line.hours, line.hours)

    def version_of(self, category: AdviceCategory) -> str:
        """Exactly which text was handed over: the leaflet's version, and the voice's if it has one.

        For example 1 for the Czech leaflet, 1/uk-1 for its first Ukrainian translation.
        """
        if not self.items:
            return category.leaflet_version
        voice = "snadné" if self.is_easy else self.tag
        return f"{category.leaflet_version}/{voice}-{self.version}"

    def _said(self, texts: Mapping[str, LeafletText], code: str, czech: str) -> SaidText:
        known = texts.get(code)
        if known is None or known.czech != czech:
            return SaidText(text=czech, is_own=self.is_czech)
        return SaidText(text=known.text, is_own=True, picture=known.picture)


def parse_leaflet_words(text: str, file: str = "leták") -> LeafletWords:
    """Reads one voice; refused with PackUnreadable, which names what is wrong."""
    row = file_row(text, file)
    phrases = row.table("phrases")
    words = LeafletWords(
        language=row.needed_member("language", Language),
        tag=row.needed_text("tag"),
        own_name=row.needed_text("own_name"),
        version=row.needed_text("version"),
        needs_review=row.flag("needs_review"),
        is_easy=row.flag("is_easy"),
        phrases=LeafletPhrases(
            **{each.name: phrases.text(each.name) for each in fields(LeafletPhrases)}
        ),
        titles=_texts(row, "titles"),
        items=_texts(row, "items"),
        lines=_texts(row, "lines"),
        hours={
            each.needed_text("czech"): each.needed_text("text")
            for each in row.rows("hours", "czech")
        },
    )
    phrases.finish()
    row.finish()
    return words


def _texts(row: SeedRow, key: str) -> dict[str, LeafletText]:
    rows = row.rows(key, "code")
    found = {}
    codes = []
    for each in rows:
        code = each.needed_text("code")
        codes.append(code)
        found[code] = LeafletText(
            czech=each.needed_text("czech"),
            text=each.needed_text("text"),
            picture=each.text("picture"),
        )
        each.finish()
    refuse_twins(codes)
    return found
