"""What is worth saying about a person before the paper: data, age, language, the victim's care.

Nothing about a person blocks by itself: warnings and notes only (domain 1.9, 1.10, 6).
"""

from datetime import date

from kkc_desktop.domain.birth_number import check_birth_number
from kkc_desktop.domain.code_lists import PersonRole, Sex, SpecialNeed, Vulnerability
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.identifiers import CHECKS, check_document_number
from kkc_desktop.domain.person import Person, years_between
from kkc_desktop.domain.person_lists import Communication
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.verified import put_at_rest

CHILD_UNDER, ADULT_FROM, HIGH_AGE_OVER = 15, 18, 60
NO_CONFIDANTS = (
    PersonRole.SUSPECT,
    PersonRole.WITNESS,
    PersonRole.ATTORNEY,
    PersonRole.INTERPRETER,
)
"""Who may not be a confidant: accused, witness, counsel, interpreter, expert (§ 21 odst. 2)."""
_WISHES = {Sex.FEMALE: "vyslýchala žena", Sex.MALE: "vyslýchal muž"}


def check_person(person: Person, today: date) -> list[Problem]:
    """Warnings and notes about a person; never an error (domain 6, general rule).

    A warning about a number that the note on identity says was verified is only a note.
    """
    found = check_birth_number(person.birth_number, today, person.born_on, person.sex)
    found += _check_numbers(person)
    found = [put_at_rest(problem, person.identity_note) for problem in found]
    found += _check_dates(person, today)
    found += _check_minor(person, today)
    found += _check_language(person)
    found += _check_victim(person, today)
    return found


def is_victim(person: Person) -> bool:
    """Whether the person is dealt with as a victim; everyone who feels to be one is (§ 2)."""
    return PersonRole.VICTIM in person.roles or PersonRole.INJURED_PARTY in person.roles


def is_vulnerable(person: Person) -> bool:
    """Whether the desk acts as with a particularly vulnerable victim; not assessed means yes."""
    return is_victim(person) and person.vulnerability.counts_as_vulnerable


def age_of(person: Person, today: date) -> int | None:
    """Completed years; None when the day of birth is not known."""
    return years_between(person.born_on, today) if person.born_on else None


def is_minor(person: Person, today: date) -> bool:
    """Whether the person is under eighteen by the day of birth, or a child by its need."""
    age = age_of(person, today)
    return person.special_need is SpecialNeed.CHILD if age is None else age < ADULT_FROM


def wish_words(person: Person) -> str:
    """The wish about the interviewer's sex as the paper says it; empty when there is none."""
    wish = _WISHES.get(person.wanted_interviewer)
    note = person.interviewer_note.strip()
    told = (f"žádá, aby ji {wish}" if wish else "", f"nevyhověno: {note}" if note else "")
    return "; ".join(part for part in told if part)


def check_confidants(persons: tuple[Person, ...]) -> list[Problem]:
    """Confidants who may not be one because of what else they are in the matter (§ 21).

    The problems carry the field "persons.<position>.<name>".
    """
    barred = {
        _letters(person.full_name): role
        for person in persons
        for role in person.roles
        if role in NO_CONFIDANTS and person.full_name
    }
    found = []
    for person in persons:
        named = _letters(person.confidant)
        role = next((r for name, r in barred.items() if named and name in named), None)
        own = next((r for r in person.roles if r in NO_CONFIDANTS), None)
        if role is not None:
            found.append(_barred(f"persons.{person.position}.confidant", role))
        if PersonRole.CONFIDANT in person.roles and own is not None:
            found.append(_barred(f"persons.{person.position}.surname", own))
    return found


def _barred(field: str, role: PersonRole) -> Problem:
    text = f"Důvěrník je ve věci zároveň {role.label}; důvěrníkem být nemůže (§\u00a021)."
    return _warning(field, text, "Požádejte oběť, ať si zvolí jinou osobu.")


def _letters(name: str) -> str:
    return " ".join(fold(name).split())


def _check_numbers(person: Person) -> list[Problem]:
    found = [check(getattr(person, field), field) for field, check in CHECKS.items()]
    found.append(
        check_document_number(
            person.identity_document_number,
            person.identity_document,
            person.identity_document_issuer,
            person.citizenship,
        )
    )
    return [problem for problem in found if problem is not None]


def _check_dates(person: Person, today: date) -> list[Problem]:
    found = []
    if person.born_on and person.born_on > today:
        text = "Datum narození je v budoucnosti."
        found.append(_warning("born_on", text, "Opište datum z dokladu."))
    expires_on = person.identity_document_expires_on
    if expires_on and expires_on < today:
        text = "Platnost dokladu skončila."
        fix = "Doklad přesto zapište; totožnost lze ověřit i jinak."
        found.append(_warning("identity_document_expires_on", text, fix))
    return found


def _check_minor(person: Person, today: date) -> list[Problem]:
    """Under 15 the OSPOD is told, under 18 the representative, unless suspected (domain 1.10)."""
    if not is_minor(person, today):
        return _check_suspect(person)
    age = age_of(person, today)
    is_child = age is None or age < CHILD_UNDER
    limit = CHILD_UNDER if is_child else ADULT_FROM
    found = _check_suspect(person)
    needs_office = is_child and not person.is_representative_suspect
    if needs_office and not person.child_protection.strip():
        text = f"Osobě je méně než {limit}\u00a0let a není zapsáno vyrozumění OSPOD."
        fix = "Vyrozumějte OSPOD, mimo pracovní dobu jeho pohotovost; zapište kdy, koho a jak."
        found.append(_warning("child_protection", text, fix))
    if not person.is_representative_suspect and not person.representative.strip():
        text = f"Osobě je méně než {limit}\u00a0let a není zapsán zákonný zástupce."
        fix = "Vyrozumějte ho a zapište kdy a jak; je-li podezřelý, jen to zaškrtněte."
        found.append(_warning("representative", text, fix))
    return found


def _check_suspect(person: Person) -> list[Problem]:
    if not person.is_representative_suspect:
        return []
    text = "Zákonný zástupce je podezřelý: nevyrozumívejte ho a\u00a0k\u00a0úkonu ho nezvěte."
    fix = "Zájmy dítěte hájí OSPOD; zapište, kdo a kdy byl vyrozuměn."
    if person.child_protection.strip():
        note = Problem(field="representative", text=text, fix=fix, level=Level.NOTE)
        return [note]
    return [_warning("child_protection", text, fix)]


def _check_language(person: Person) -> list[Problem]:
    is_signing = person.communication is Communication.SIGN_LANGUAGE
    is_needed = person.language.needs_interpreter or is_signing
    if not is_needed or person.interpreter.strip():
        return []
    language = person.language.label
    if is_signing and not person.language.needs_interpreter:
        language = person.communication.label
    text = f"Jazyk je {language}, tlumočník není zapsán."
    fix = "Zapište jméno, evidenční číslo, slib a\u00a0zda tlumočí osobně, nebo důvod, proč nebyl."
    return [_warning("interpreter", text, fix)]


def _check_victim(person: Person, today: date) -> list[Problem]:
    if not is_victim(person):
        return []
    found = []
    assessed_no = person.vulnerability is Vulnerability.ASSESSED_NO
    age = age_of(person, today)
    if assessed_no and is_minor(person, today):
        text = "Dítě je zvlášť zranitelnou obětí vždy (§\u00a02 odst.\u00a04 písm.\u00a0a)."
        found.append(_warning("vulnerability", text, "Zvolte „ano“ a důvod „dítě“."))
    if person.vulnerability is Vulnerability.NOT_ASSESSED:
        text = "Zvláštní zranitelnost oběti není posouzena."
        fix = "V pochybnosti se s obětí jedná jako se zvlášť zranitelnou (§\u00a02 odst.\u00a04)."
        found.append(Problem(field="vulnerability", text=text, fix=fix, level=Level.NOTE))
        if age is not None and age > HIGH_AGE_OVER:
            text = "Oběti je více než 60\u00a0let; vysoký věk se posuzuje jednotlivě."
            fix = "Posuďte, zda jí věk brání v\u00a0plném uplatnění; sám o\u00a0sobě nerozhoduje."
            found.append(Problem(field="vulnerability", text=text, fix=fix, level=Level.NOTE))
    wish = _WISHES.get(person.wanted_interviewer)
    if wish and is_vulnerable(person) and not person.interviewer_note.strip():
        text = f"Zvlášť zranitelná oběť žádá, aby ji {wish}; vyhoví se jí vždy, když to jde."
        fix = "Předejte výslech; brání-li tomu důležité důvody, zapište je (§\u00a019)."
        found.append(Problem(field="wanted_interviewer", text=text, fix=fix, level=Level.NOTE))
    return found


def _warning(field: str, text: str, fix: str) -> Problem:
    return Problem(field=field, text=text, fix=fix, level=Level.WARNING)
