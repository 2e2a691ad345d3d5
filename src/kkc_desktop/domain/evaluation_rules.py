"""Rules that suggest the extent of an incident and say why (domain 3.5).

The rules are data, see resources/seed/evaluation_rules.toml. The gravest rule that holds wins;
every rule that holds says its sentence. Nothing here declares a level: that is up to others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.czech import HARD, grouped, hard_spaces
from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.seed_rows import SeedRow, file_row, refuse_twins

NOTHING_KNOWN = "Zatím není zadáno nic, z\u00a0čeho lze rozsah odhadnout."
NO_RULE = "Žádné pravidlo zadaným údajům neodpovídá; rozsah odhadněte sami."
_TO_BE_REVIEWED = "meze čekají na ověření právníkem"
_DATIVE_OF = {
    AlarmLevel.FIRST: "prvnímu",
    AlarmLevel.SECOND: "druhému",
    AlarmLevel.THIRD: "třetímu",
    AlarmLevel.SPECIAL: "zvláštnímu",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """Something seen at the place that a rule asks for; `label` is how the desk reads it."""

    code: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of the extent; None and an empty list are not known.

    `endangered_area` is in square metres, `signs` are codes of the rules' signs.
    """

    endangered_count: int | None = None
    endangered_area: int | None = None
    signs: tuple[str, ...] = ()
    incident_type: IncidentType = IncidentType.NOT_CHOSEN
    injured_count: int = 0
    dead_count: int = 0

    @property
    def casualties(self) -> int:
        """The injured and the dead."""
        return self.injured_count + self.dead_count

    @property
    def persons(self) -> int | None:
        """How many persons are concerned: who is hurt was endangered, whatever was typed."""
        if self.endangered_count is None and not self.casualties:
            return None
        return max(self.endangered_count or 0, self.casualties)


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A whole number from `least` to `most`, both belonging to it; None is no bound."""

    least: int | None = None
    most: int | None = None

    @property
    def is_bounded(self) -> bool:
        """Whether it asks anything at all."""
        return self.least is not None or self.most is not None

    def holds(self, number: int | None) -> bool:
        """Whether the number is known and lies in it; an unbounded range holds always."""
        if not self.is_bounded:
            return True
        if number is None or (self.least is not None and number < self.least):
            return False
        return self.most is None or number <= self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: where all of its conditions hold, the extent is at least `level`.

    All of `signs`, none of `unless_signs`, one of `types` (any when empty). `source` is the section
    of the decree, `confidence` how sure the text of it is (the marks of domain.md).
    """

    code: str
    level: AlarmLevel
    source: str
    confidence: str
    sentence: str
    endangered: Range
    area: Range
    casualties: Range
    signs: tuple[str, ...]
    unless_signs: tuple[str, ...]
    types: tuple[IncidentType, ...]

    def holds(self, facts: Facts) -> bool:
        """Whether the facts fulfil every condition."""
        return (
            self.endangered.holds(facts.persons)
            and self.area.holds(facts.endangered_area)
            and self.casualties.holds(facts.casualties)
            and set(self.signs) <= set(facts.signs)
            and not set(self.unless_signs) & set(facts.signs)
            and (not self.types or facts.incident_type in self.types)
        )

    def words(self, facts: Facts) -> str:
        """The rule's sentence with the numbers of the facts in their places."""
        values = {
            "{count}": grouped(facts.persons or 0),
            "{area}": f"{grouped(facts.endangered_area or 0)}{HARD}m²",
            "{casualties}": grouped(facts.casualties),
            "{type}": facts.incident_type.label,
        }
        text = self.sentence
        for name, value in values.items():
            text = text.replace(name, value)
        return hard_spaces(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """The rules of one version; `source` is the decree they follow."""

    version: str
    valid_from: date
    source: str
    needs_review: bool
    signs: tuple[Sign, ...]
    rules: tuple[Rule, ...]

    @property
    def version_words(self) -> str:
        """The version as an evaluation keeps and prints it."""
        review = f"; {_TO_BE_REVIEWED}" if self.needs_review else ""
        return f"{self.version} ({hard_spaces(self.source)}{review})"

    def label_of(self, code: str) -> str:
        """How the desk reads the sign; a sign of other rules is told by its code."""
        return next((sign.label for sign in self.signs if sign.code == code), code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """The suggested level with the rules that hold, the gravest first.

    Without a level `sentences` is one that says why there is none.
    """

    level: AlarmLevel
    sentences: tuple[str, ...]
    rules: tuple[Rule, ...] = ()

    @property
    def words(self) -> str:
        """The whole suggestion as one sentence."""
        return suggestion_words(self.level, self.sentences)


def suggestion_words(level: AlarmLevel, sentences: Sequence[str]) -> str:
    """The level with its reasons: třetí, protože: ohroženo je více než 100 osob (250)."""
    if level is AlarmLevel.NOT_CHOSEN:
        return " ".join(sentences)
    return f"{level.label}, protože: {'; '.join(sentences)}"


def suggest(rules: RuleSet, facts: Facts) -> Suggestion:
    """What the rules say of the facts; the sentence of a lesser level names that level."""
    fired = [rule for rule in rules.rules if rule.holds(facts)]
    if not fired:
        is_blank = facts.persons is None and facts.endangered_area is None and not facts.signs
        words = NOTHING_KNOWN if is_blank else NO_RULE
        return Suggestion(level=AlarmLevel.NOT_CHOSEN, sentences=(words,))
    fired.sort(key=lambda rule: -rule.level.rank)
    level = fired[0].level
    sentences = tuple(_sentence(rule, facts, level) for rule in fired)
    return Suggestion(level=level, sentences=sentences, rules=tuple(fired))


def parse_rules(text: str) -> RuleSet:
    """The rules of the file; refused with PackUnreadable when one is not as it should be."""
    file = file_row(text, "pravidla vyhodnocení")
    rules = RuleSet(
        version=file.needed_text("version"),
        valid_from=file.needed_day("valid_from"),
        source=file.needed_text("source"),
        needs_review=file.flag("needs_review"),
        signs=tuple(_sign(row) for row in file.rows("sign", "code")),
        rules=tuple(_rule(row) for row in file.rows("rule", "code")),
    )
    file.finish()
    if not rules.rules:
        file.refuse("chybí oddíl „rule“")
    refuse_twins([sign.code for sign in rules.signs])
    refuse_twins([rule.code for rule in rules.rules])
    _refuse_unknown_signs(rules)
    return rules


def _sentence(rule: Rule, facts: Facts, gravest: AlarmLevel) -> str:
    words = rule.words(facts)
    if rule.level is gravest:
        return words
    return f"{words} – odpovídá {_DATIVE_OF[rule.level]} stupni"


def _sign(row: SeedRow) -> Sign:
    sign = Sign(code=row.needed_text("code"), label=hard_spaces(row.needed_text("label")))
    row.finish()
    return sign


def _rule(row: SeedRow) -> Rule:
    rule = Rule(
        code=row.needed_text("code"),
        level=row.needed_member("level", AlarmLevel),
        source=row.needed_text("source"),
        confidence=row.needed_text("confidence"),
        sentence=row.needed_text("sentence"),
        endangered=_range(row, "endangered"),
        area=_range(row, "area"),
        casualties=_range(row, "casualties"),
        signs=row.texts("signs"),
        unless_signs=row.texts("unless_signs"),
        types=row.members("types", IncidentType),
    )
    if rule.level is AlarmLevel.NOT_CHOSEN:
        row.refuse("nenavrhuje žádný stupeň", "level")
    ranges = (rule.endangered, rule.area, rule.casualties)
    if not (rule.signs or rule.types or any(each.is_bounded for each in ranges)):
        row.refuse("nemá žádnou podmínku")
    row.finish()
    return rule


def _range(row: SeedRow, name: str) -> Range:
    least, most = row.number(f"{name}_from"), row.number(f"{name}_to")
    if most and least > most:
        row.refuse("začíná až za svým koncem", f"{name}_to")
    return Range(least=least or None, most=most or None)


def _refuse_unknown_signs(rules: RuleSet) -> None:
    known = {sign.code for sign in rules.signs}
    for rule in rules.rules:
        for code in (*rule.signs, *rule.unless_signs):
            if code not in known:
                SeedRow(rule.code, {}).refuse(f"nezná znak „{code}“")
