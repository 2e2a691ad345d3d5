"""What the search page shows for a query: hits by kind, commands by their words, and why."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import ZONE, day_words, fold
from kkc_desktop.domain.finding import FoundText, Hit, TextKind
from kkc_desktop.domain.saved_view import SavedView
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.screen_language import tr

COMMAND_SIGNS = (">", "/")
"""Typed first, only commands are looked for."""

_MOST_COMMANDS = 500
SHOWN_OF_EACH = 6
"""With several kinds found, so many of each are shown before the rest is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HitKind:
    """A kind of hit: how its group is headed and where its hits are opened.

    Each is there once and equal to itself alone, so that it is a quick key.
    """

    title: str
    icon: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """An act that can be found by its words."""

    words: str
    wish: Wish
    key: str = ""
    icon: str = "command"
    does: str = "příkaz"


@dataclass(frozen=True, slots=True, kw_only=True)
class HitRow:
    """One line of the list; without a wish it is a head, or with `more` asks for the rest.

    A restricted one stands for a record of which nothing is shown, `view` brings a view back.
    """

    kind: HitKind
    title: str
    detail: str = ""
    why: str = ""
    why_icon: str = ""
    icon: str = ""
    key: str = ""
    number: str = ""
    recorded_at: datetime | None = None
    more: bool = False
    is_restricted: bool = False
    view: SavedView | None = None
    wish: Wish | None = None

    @property
    def is_heading(self) -> bool:
        """Whether the line only names the kind of the lines below it."""
        return not (self.wish or self.more or self.is_restricted or self.view)

    @property
    def all_words(self) -> str:
        """Everything the line says, for a screen reader."""
        return ", ".join(filter(None, (self.title, self.detail, self.why, self.key)))


PEOPLE = HitKind(title="Osoby", icon="person", place=Place.PERSON)
CONTACTS = HitKind(title="Kontakty", icon="contact", place=Place.CONTACT)
ADVICES = HitKind(title="Rady", icon="advice", place=Place.ADVICE)
INCIDENTS = HitKind(title="Události", icon="incident", place=Place.INCIDENT)
DOCUMENTS = HitKind(title="Dokumenty", icon="document", place=Place.DOCUMENT)
FINDS = HitKind(title="Nálezy", icon="find", place=Place.FINDS)
TEXTS = HitKind(title="Texty", icon="topics", place=Place.REFERRALS)
COMMANDS = HitKind(title="Příkazy", icon="command", place=Place.DESK)
VIEWS = HitKind(title="Uložené pohledy", icon="search", place=Place.SEARCH)
KINDS = (PEOPLE, CONTACTS, ADVICES, INCIDENTS, DOCUMENTS, FINDS, COMMANDS, TEXTS)


_KIND_OF = {
    RecordKind.PERSON: PEOPLE,
    RecordKind.CONTACT: CONTACTS,
    RecordKind.ADVICE: ADVICES,
    RecordKind.INCIDENT: INCIDENTS,
    RecordKind.DOCUMENT: DOCUMENTS,
    RecordKind.FOUND_THING: FINDS,
}
RECORD_KINDS = {place: kind for kind, place in _KIND_OF.items()}
_WHY_ICONS = (
    (("přesná", "shoda", "začátek příjmení", "začátek jména"), "done"),
    (("osoba", "jméno"), "person"),
    (("rodné příjmení",), "history"),
    (("sloučená",), "merge"),
    (("překlep", "jiný tvar", "slova", "zápis", "neúplná"), "typo"),
)
_NUMBER_ICON = "details"
_TEXT_ICONS = {
    TextKind.ADVICE: "advice",
    TextKind.REFERRAL: "referral",
    TextKind.HELP_LINE: "phone",
}
_SURNAME = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


LateRow = Callable[[], HitRow]
"""What makes a line of the list once it is listed; most of what is found never is."""


def found_rows(
    hits: Sequence[Hit], commands: Sequence[Command], query: str, texts: Sequence[FoundText] = ()
) -> dict[HitKind, list[LateRow]]:
    """The lines of each kind, in the order in which they were found."""
    rows: dict[HitKind, list[LateRow]] = {kind: [] for kind in KINDS}
    for hit in hits:
        if kind := _KIND_OF.get(hit.kind):
            rows[kind].append(partial(_hit_row, hit, kind))
    typed = fold(query).split()
    said = [command for command in commands if _says_all(tr(command.words), typed)]
    if commands and not said:
        said = list(naming_commands(query))
    rows[COMMANDS] = [partial(_command_row, command) for command in said]
    rows[TEXTS] = [partial(_text_row, text) for text in texts]
    return rows


def listed(rows: dict[HitKind, list[LateRow]], only: HitKind | None) -> list[HitRow]:
    """The lines as listed: one kind whole, or all kinds under their heads and cut short."""
    shown: list[HitRow] = []
    for kind in KINDS if only is None else (only,):
        found = rows[kind]
        count = len(found)
        if not count:
            continue
        limit = SHOWN_OF_EACH if only is None and count > SHOWN_OF_EACH + 1 else count
        share = str(count) if limit == count else tr("{} z\u00a0{}").format(limit, count)
        shown.append(HitRow(kind=kind, title=tr(kind.title), why=share))
        shown += [make() for make in found[:limit]]
        if limit < count:
            words = tr("dalších {} – jen {}").format(count - limit, tr(kind.title).lower())
            shown.append(HitRow(kind=kind, title=words, icon="fold", more=True))
    return shown


def view_rows(views: Sequence[SavedView]) -> list[HitRow]:
    """The saved views under their head; nothing without any."""
    if not views:
        return []
    head = HitRow(kind=VIEWS, title=tr(VIEWS.title), why=str(len(views)))
    words = tr("text a\u00a0filtr")
    return [
        head,
        *(
            HitRow(
                kind=VIEWS, icon="search", title=each.name, why=words, why_icon="list", view=each
            )
            for each in views
        ),
    ]


def naming_commands(query: str) -> tuple[Command, ...]:
    """What may be begun with the typed word as a surname; nothing with several or a number."""
    if not _SURNAME.fullmatch(query):
        return ()
    name = query[0].upper() + query[1:]
    contact = Wish(place=Place.CONTACT, surname=name)
    card = Wish(place=Place.PERSONS, text=name)
    does = tr("příkaz s\u00a0vaším textem")
    return (
        Command(
            words=tr("Nový kontakt, příjmení „{}“").format(name),
            wish=contact,
            icon="contact",
            does=does,
        ),
        Command(
            words=tr("Nová karta osoby „{}“").format(name), wish=card, icon="add-person", does=does
        ),
    )


def matched_spans(title: str, query: str) -> list[tuple[int, int]]:
    """Which letters of the title begin its words as typed, from and to."""
    text = fold(title)
    if len(text) != len(title):  # a letter that folds into two or none would shift the others
        text = "".join(fold(letter)[:1] or " " for letter in title)
    spans = []
    for word in fold(query).split():
        start = text.find(word)
        while start >= 0:
            if start == 0 or not text[start - 1].isalnum():
                spans.append((start, start + len(word)))
            start = text.find(word, start + 1)
    return _merged(spans)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans from left to right, those that touch as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _hit_row(hit: Hit, kind: HitKind) -> HitRow:
    if hit.is_restricted:
        return HitRow(
            kind=kind,
            icon="lock",
            title=tr(hit.title),
            why=tr(hit.why),
            why_icon="lock",
            is_restricted=True,
        )
    is_person = hit.kind is RecordKind.PERSON
    detail = hit.detail if is_person else tr(hit.detail)  # where a person lives is no word of ours
    day = "" if is_person else day_words(hit.recorded_at.astimezone(ZONE).date())
    return HitRow(
        kind=kind,
        icon=kind.icon,
        title=hit.title or tr("beze jména"),
        detail=" · ".join(filter(None, (detail, tr(hit.standing), day))),
        why=tr(hit.why),
        why_icon=_why_icon(hit.why),
        number="" if is_person else detail,
        recorded_at=hit.recorded_at,
        wish=Wish(place=kind.place, record_id=hit.record_id),
    )


def _why_icon(why: str) -> str:
    for beginnings, icon in _WHY_ICONS:
        if why.startswith(beginnings):
            return icon
    return _NUMBER_ICON


def _text_row(text: FoundText) -> HitRow:
    """Advice and offices are opened where they are given, a help line begins a contact."""
    wishes = {
        TextKind.ADVICE: Wish(place=Place.ADVICE, text=text.code),
        TextKind.REFERRAL: Wish(place=Place.REFERRALS, text=text.code),
        TextKind.HELP_LINE: Wish(place=Place.CONTACT, text=text.words),
    }
    return HitRow(
        kind=TEXTS,
        icon=_TEXT_ICONS[text.kind],
        title=text.title,
        detail=text.detail,
        why=tr(text.kind.label),
        why_icon="typo",
        wish=wishes[text.kind],
    )


def _command_row(command: Command) -> HitRow:
    return HitRow(
        kind=COMMANDS,
        icon=command.icon,
        title=tr(command.words),
        why=tr(command.does),
        why_icon="command",
        key=command.key,
        wish=command.wish,
    )


def _says_all(words: str, typed: list[str]) -> bool:
    said = _said(words)
    return all(any(word.startswith(each) for word in said) for each in typed)


@lru_cache(maxsize=_MOST_COMMANDS)
def _said(words: str) -> tuple[str, ...]:
    """The words of a command without háčky; the commands are the same at every keystroke."""
    return tuple(fold(words).split())
