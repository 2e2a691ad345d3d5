"""The sheets of a record's persons, what their tabs say, and how their fields are called."""

from dataclasses import dataclass, field

from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.person_suggestions import Offer
from kkc_desktop.ui.screen_language import tr


@dataclass
class Sheet:
    """One person as edited: the record, what was typed beside it, what is wrong or offered."""

    person: Person
    offer: Offer | None = None
    texts: dict[str, str] = field(default_factory=dict)
    unreadable: list[Problem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def outside(place: int, name: str) -> str:
    """How the field of a person is called outside the editor."""
    return f"persons.{place}.{name}"


def short_name(person: Person) -> str:
    """The first given name and the surname's letter: enough to tell persons of one record apart."""
    given, surname = person.given_names.split()[:1], person.surname.split()[:1]
    if given and surname:
        return f"{given[0]} {surname[0][0].upper()}."
    return "".join(given or surname)


def tab_words(person: Person, place: int) -> str:
    """The tab's words; & would underline the next letter."""
    unnamed = tr("Utajená osoba") if person.is_protected else tr("Osoba {}").format(place + 1)
    name = short_name(person) or unnamed
    role = f" – {tr(person.roles[0].label)}" if person.roles else ""
    return f"{name}{role}".replace("&", "&&")
