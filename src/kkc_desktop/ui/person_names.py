"""How the tabs of several persons call each of them."""

from kkc_desktop.domain.person import Person


def short_name(person: Person) -> str:
    """The first given name and the surname's letter: enough to tell persons of one record apart."""
    given, surname = person.given_names.split()[:1], person.surname.split()[:1]
    if given and surname:
        return f"{given[0]} {surname[0][0].upper()}."
    return "".join(given or surname)


def tab_words(person: Person, place: int) -> str:
    """The tab's words; & would underline the next letter."""
    unnamed = "Utajená osoba" if person.is_protected else f"Osoba {place + 1}"
    name = short_name(person) or unnamed
    role = f" – {person.roles[0].label}" if person.roles else ""
    return f"{name}{role}".replace("&", "&&")
