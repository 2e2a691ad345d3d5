"""Číselníky of what follows a notice: levels, states, cards, board and safe zone (domain 3)."""

from enum import Enum

from kkc_desktop.domain.code_lists import CodeList


class EventScope(CodeList):
    """Whether an incident stands for itself or joins others; statistics count only the former."""

    INCIDENT = "událost"
    CALAMITY = "kalamita"


class DeclarationKind(CodeList):
    """What somebody else declared and the desk only records (domain 3.5, 3.8, 3.10)."""

    MAJOR_INCIDENT = "závažná událost"
    ALARM_LEVEL = "stupeň poplachu"
    FLOOD_DEGREE = "stupeň povodňové aktivity"
    CRISIS_STATE = "krizový stav"


class AlarmLevel(CodeList):
    """Extent by vyhl. č. 328/2001 Sb., §§ 21 to 24; the fourth is called zvláštní."""

    NOT_CHOSEN = "neurčen"
    FIRST = "první"
    SECOND = "druhý"
    THIRD = "třetí"
    SPECIAL = "zvláštní"

    @property
    def rank(self) -> int:
        """Order of gravity; 0 for none."""
        return list(AlarmLevel).index(self)


class FloodDegree(CodeList):
    """SPA by § 70 of zákon č. 254/2001 Sb.; the first arises, the others are declared."""

    NONE = "bez SPA"
    FIRST = "1. SPA bdělost"
    SECOND = "2. SPA pohotovost"
    THIRD = "3. SPA ohrožení"

    @property
    def rank(self) -> int:
        """0 to 3."""
        return list(FloodDegree).index(self)

    @property
    def short_label(self) -> str:
        """The number with SPA; nothing for none."""
        return f"{self.rank}. SPA" if self.rank else ""


class CrisisState(CodeList):
    """Krizové stavy (domain 3.8)."""

    NONE = "bez krizového stavu"
    DANGER = "stav nebezpečí"
    EMERGENCY = "nouzový stav"
    STATE_THREAT = "stav ohrožení státu"
    WAR = "válečný stav"


class MeasureState(CodeList):
    """How far a measure is."""

    OPEN = "otevřené"
    IN_PROGRESS = "probíhá"
    DONE = "splněno"
    CANCELLED = "zrušeno"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self in (MeasureState.OPEN, MeasureState.IN_PROGRESS)


class DescriptionKind(CodeList):
    """The kind of a description sheet (domain 3.6)."""

    PERSON = "popis osoby"
    VEHICLE = "popis vozidla"
    MISSING = "pohřešovaná osoba"
    BOMB_THREAT = "oznámení bomby"


class BoardPart(CodeList):
    """What a line of the calamity's board is about."""

    ROLE = "role"
    OBJECTIVE = "cíl"
    RESOURCE = "síly a\u00a0prostředky"


class BoardState(CodeList):
    """How a role, an objective or a resource stands."""

    WANTED = "požadováno"
    ON_THE_WAY = "na cestě"
    WORKING = "na místě, plní se"
    RELEASED = "uvolněno, splněno"

    @property
    def is_over(self) -> bool:
        """Whether it is no longer needed."""
        return self is BoardState.RELEASED


class Need(CodeList):
    """What a gathered person needs, as a group: never a drug or an illness."""

    MEDICINE = "léky"
    DOCTOR = "lékař"
    WHEELCHAIR = "vozík"
    INFANT = "kojenec"
    DIET = "dieta"
    INTERPRETER = "tlumočník"


class SoughtState(CodeList):
    """How a search for a person among the gathered ended."""

    SOUGHT = "hledá se"
    TOLD = "ověřeno a\u00a0sděleno"
    CLOSED = "ukončeno bez nálezu"


class CardKind(CodeList):
    """Which lines of an incident type the station may edit."""

    QUESTIONS = "otázky"
    PLAN = "karta opatření"
    NOTIFY = "koho vyrozumět"
    TERMS = "lhůty"
    GAUGES = "vodočty"


class ItemGroup(CodeList):
    """Under which heading an item of the shift handover stands (domain 7.2)."""

    INCIDENTS = "Události"
    PAPERS = "Dokumenty"
    PROMISES = "Lhůty a\u00a0sliby"
    MEASURES = "Opatření a\u00a0upozornění"
    PERSONS = "Osoby na stanici"
    THINGS = "Věci na stanici"
    DRAFTS = "Rozepsané"


class ItemDecision(CodeList):
    """What the outgoing shift said of an open item; none may stay undecided."""

    UNDECIDED = "nerozhodnuto"
    CLOSED = "uzavřeno"
    HANDED = "předat"
    MARKED = "vyznačit"


class HandoverState(CodeList):
    """How far the handover of a shift is."""

    PREPARED = "sestaveno"
    SIGNED = "předávající podepsal"
    CONFIRMED = "přejímající potvrdil"


class Trend(Enum):
    """Where the water goes."""

    RISING = "stoupá"
    STEADY = "beze změny"
    FALLING = "klesá"
