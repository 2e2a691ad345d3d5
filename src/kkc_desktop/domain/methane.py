"""METHANE: a notice as seven answers, and what changed between two of them (domain 3.6).

Every notice has its own seven answers; none is overwritten. What the first letter says comes from
the declarations of others, everything else from the notice itself.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kkc_desktop.domain.czech import counted, fold, moment_words
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.difference import Piece, marked
from kkc_desktop.domain.event_lists import DeclarationKind
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType

NOT_DECLARED = "nevyhlášena"
_NOTIFIED, _REQUIRED = "vyrozuměno", "požadováno"

Methane = tuple[str, str, str, str, str, str, str]
"""The answers in the order of the letters; an empty one was not given."""


class MethaneLetter(Enum):
    """The letters in the order in which they are read aloud; value = what the letter asks."""

    MAJOR = "Závažná událost"
    EXACT_LOCATION = "Místo"
    TYPE = "Druh"
    HAZARDS = "Nebezpečí"
    ACCESS = "Příjezd"
    NUMBERS = "Postižení"
    EMERGENCY_SERVICES = "Složky"

    @property
    def letter(self) -> str:
        """The letter itself; E comes twice."""
        return self.name[0]

    @property
    def label(self) -> str:
        """What the letter asks, in Czech."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChange:
    """One letter of a notice beside the same letter of an earlier one, both in pieces."""

    letter: MethaneLetter
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the letter says something else now."""
        return any(piece.is_changed for piece in (*self.old, *self.new))


def methane_of(
    notice: Notice, declarations: Sequence[Declaration] = (), informed: Sequence[str] = ()
) -> Methane:
    """The seven answers of the notice in Czech; empty where nothing is known.

    `declarations` are those known at the notice, oldest first; `informed` bodies that it does not
    name itself.
    """
    place = ", ".join(
        part for part in (notice.place, notice.place_detail, _coordinates(notice)) if part
    )
    return (
        major_words(declarations),
        place,
        _type_words(notice),
        _hazard_words(notice),
        notice.access,
        _number_words(notice),
        _service_words(notice, informed),
    )


def versions(
    notices: Sequence[Notice],
    declarations: Sequence[Declaration] = (),
    informed: Mapping[str, datetime] | None = None,
) -> tuple[Methane, ...]:
    """The answers of every notice, oldest first; `informed` are bodies and since when they know.

    An earlier notice knew what had been recorded by the time it was; the last one knows all.
    """
    told = informed or {}
    last = len(notices) - 1
    return tuple(
        methane_of(
            notice,
            known_by(notice, declarations, is_latest=place == last),
            [body for body, at in told.items() if place == last or at <= notice.recorded_at],
        )
        for place, notice in enumerate(notices)
    )


def known_by(
    notice: Notice, declarations: Sequence[Declaration], *, is_latest: bool
) -> tuple[Declaration, ...]:
    """Those of the declarations that the notice knew: recorded by its time, of the latest all."""
    return tuple(d for d in declarations if is_latest or d.recorded_at <= notice.recorded_at)


def changes(previous: Methane | None, current: Methane) -> tuple[LetterChange, ...]:
    """The letters in their order, word by word; without an earlier notice nothing is changed."""
    earlier = current if previous is None else previous
    found = []
    for letter, was, now in zip(MethaneLetter, earlier, current, strict=True):
        old, new = marked(was, now)
        found.append(LetterChange(letter=letter, old=old, new=new))
    return tuple(found)


def in_force(declarations: Sequence[Declaration]) -> tuple[Declaration, ...]:
    """What was declared and not revoked, the last one of each kind and territory, oldest first.

    The order of the given declarations decides, not who wrote them down when.
    """
    kept: dict[tuple[DeclarationKind, str, str], Declaration] = {}
    for each in declarations:
        crisis = each.crisis_state.name if each.kind is DeclarationKind.CRISIS_STATE else ""
        key = (each.kind, each.territory.strip().casefold(), crisis)
        kept.pop(key, None)
        if not each.is_revoked:
            kept[key] = each
    return tuple(kept.values())


def declared_words(declaration: Declaration, say: Callable[[str], str] = str) -> str:
    """What was declared, without who did it: stupeň poplachu třetí, Zlaté Hory.

    `say` puts the program's own words into the language of the screen.
    """
    match declaration.kind:
        case DeclarationKind.ALARM_LEVEL:
            what = say("{} stupeň poplachu").format(say(declaration.alarm_level.label))
        case DeclarationKind.FLOOD_DEGREE:
            what = say(declaration.flood_degree.label)
        case DeclarationKind.CRISIS_STATE:
            what = say(declaration.crisis_state.label)
        case _:
            what = say(declaration.kind.label)
    return ", ".join(part for part in (what, declaration.territory.strip()) if part)


def declaration_words(declaration: Declaration, say: Callable[[str], str] = str) -> str:
    """What was declared or ended, by whom, when and until when, in one line."""
    end = say(" – odvoláno") if declaration.is_revoked else ""
    until = ""
    if declaration.valid_until:
        until = say(", do {}").format(moment_words(declaration.valid_until))
    by = f"{declaration.declared_by.strip()}, " if declaration.declared_by.strip() else ""
    when = moment_words(declaration.declared_at)
    return f"{declared_words(declaration, say)}{end} ({by}{when}{until})"


def major_words(declarations: Sequence[Declaration]) -> str:
    """The answer M: what is declared now, by whom and when."""
    return "; ".join(declaration_words(each) for each in in_force(declarations)) or NOT_DECLARED


def _coordinates(notice: Notice) -> str:
    if notice.latitude is None or notice.longitude is None:
        return ""
    north = "N" if notice.latitude >= 0 else "S"
    east = "E" if notice.longitude >= 0 else "W"
    return f"{abs(notice.latitude):.5f}\u00a0{north}, {abs(notice.longitude):.5f}\u00a0{east}"


def _type_words(notice: Notice) -> str:
    is_chosen = notice.incident_type is not IncidentType.NOT_CHOSEN
    kind = notice.incident_type.label if is_chosen or not notice.description else ""
    return " – ".join(part for part in (kind, notice.description) if part)


def _hazard_words(notice: Notice) -> str:
    hazards = ", ".join(hazard.label for hazard in notice.hazards)
    return "; ".join(part for part in (hazards, notice.hazards_note) if part)


def _number_words(notice: Notice) -> str:
    counts = (
        (notice.endangered_count, ("ohrožen", "ohroženi", "ohroženo")),
        (notice.injured_count, ("zraněn", "zraněni", "zraněno")),
        (notice.dead_count, ("mrtvý", "mrtví", "mrtvých")),
    )
    numbers = ", ".join(counted(count, *words) for count, words in counts if count)
    return "; ".join(part for part in (numbers, notice.affected_note) if part)


def _service_words(notice: Notice, informed: Sequence[str]) -> str:
    own = [body.label for body in notice.notified]
    keys = {fold(name) for name in own}
    bodies = [*own, *(body for body in informed if fold(body) not in keys)]
    # A body may have a comma in its name: Olomouc, povodňový orgán obce.
    notified = ("; " if any("," in body for body in bodies) else ", ").join(bodies)
    parts = ((_NOTIFIED, notified), (_REQUIRED, notice.services_required.strip()))
    return "; ".join(f"{name}: {words}" for name, words in parts if words)
