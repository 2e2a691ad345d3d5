"""The texts of one second language that stand on the paper beside the Czech ones (domain 1.10).

A translation helps to understand and is never official: the Czech text decides. It is data with a
version of its own; see resources/translations.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kkc_desktop.domain.code_lists import CodeList, Language
from kkc_desktop.domain.czech import HARD, ZONE, is_repeated
from kkc_desktop.domain.template import Block, Clauses, Instruction, Template


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedUse:
    """A block's heading in the second language, and what this kind calls its fields."""

    title: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedKind:
    """A document kind in the second language; `blocks` only where its fields are repeated."""

    code: str
    title: str
    declarations: tuple[str, ...]
    blocks: Mapping[Block, TranslatedUse]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The sentences around the translated texts, with places to fill, such as {version}."""

    not_official: str
    version: str
    handed_over: str
    see_czech: str
    things_columns: str
    claims_yes: str
    claims_no: str
    notify_yes: str
    notify_no: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """How the language writes a day and a moment; `months` in the case that follows the day."""

    months: tuple[str, ...]
    day: str
    moment: str
    summer: str
    winter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """All texts of one second language in one version.

    `tag` is the language's code for whoever listens to the PDF; `languages` are the names of the
    languages as they follow the words „interpreted into“. `instructions` are found by the code and
    the version of the Czech text they render, so that a changed text never keeps an old meaning.
    """

    language: Language
    tag: str
    own_name: str
    version: str
    valid_from: date
    is_official: bool
    needs_review: bool
    phrases: Phrases
    calendar: Calendar
    languages: Mapping[Language, str]
    instructions: Mapping[tuple[str, str], str]
    clauses: Clauses
    values: Mapping[CodeList, str]
    labels: Mapping[str, str]
    kinds: Mapping[str, TranslatedKind]

    def text_of(self, instruction: Instruction) -> str:
        """The instruction in this language; empty when another version of it was translated."""
        return self.instructions.get((instruction.code, instruction.version), "")

    def serves(self, template: Template) -> bool:
        """Whether the kind says anything that is translated."""
        return template.code in self.kinds

    def label_of(self, use: TranslatedUse, field: str) -> str:
        """What this language calls the field; empty when it is not for the citizen."""
        return use.labels.get(field, self.labels.get(field, ""))

    def clock_words(self, moment: datetime) -> str:
        """The time of day: 14:05; in the hour that comes twice in autumn with its zone."""
        local = moment.astimezone(ZONE)
        words = f"{local.hour}:{local.minute:02}"
        zone = self.calendar.summer if local.dst() else self.calendar.winter
        return f"{words}{HARD}{zone}" if is_repeated(local) else words

    def day_words(self, day: date) -> str:
        """The day with the month's name."""
        return self._dated(self.calendar.day, day, "")

    def moment_words(self, moment: datetime) -> str:
        """Day and time at the desk."""
        day = moment.astimezone(ZONE).date()
        return self._dated(self.calendar.moment, day, self.clock_words(moment))

    def _dated(self, wording: str, day: date, time: str) -> str:
        month = self.calendar.months[day.month - 1]
        return wording.format(day=day.day, month=month, year=day.year, time=time)
