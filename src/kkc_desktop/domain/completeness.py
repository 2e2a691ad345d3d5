"""What a document still lacks before it may be closed for signature: law, paper, consistency."""

from dataclasses import replace
from datetime import date, datetime

from kkc_desktop.domain.code_lists import CodeList, PersonRole
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.document import Document, Thing
from kkc_desktop.domain.document_lists import (
    Answer,
    ClosingManner,
    CopyHandover,
    ExplanationRegime,
    InstructionAnswer,
    ObjectionsState,
)
from kkc_desktop.domain.identifiers import check_thing_number
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_care import check_confidants, check_person
from kkc_desktop.domain.person_lists import Communication
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.signers import is_interpreted
from kkc_desktop.domain.template import Block, Instruction, Requirement, Template

_UNDECIDED: frozenset[CodeList] = frozenset(
    {
        Answer.NOT_ASKED,
        ExplanationRegime.NOT_CHOSEN,
        InstructionAnswer.NOT_GIVEN,
        ObjectionsState.NOT_RECORDED,
        CopyHandover.NOT_ASKED,
    }
)


_MANNER_FOR = {
    Communication.READ_ALOUD: ClosingManner.READ_ALOUD,
    Communication.SIGN_LANGUAGE: ClosingManner.INTERPRETED,
}


def is_filled(value: object) -> bool:
    """Whether the value says something: text, number, moment or a decided answer."""
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, CodeList):
        return value not in _UNDECIDED and not value.name.startswith("NOT_")
    return value is not None and value != ()


def fulfils(
    requirement: Requirement,
    document: Document,
    persons: tuple[Person, ...],
    things: tuple[Thing, ...],
) -> bool:
    """Whether the item of the legal checklist is met."""
    if not requirement.field:
        return True
    if requirement.field == "persons":
        return any(_fits(requirement, person) for person in persons)
    if requirement.field == "things":
        return any(thing.description.strip() for thing in things)
    return is_filled(getattr(document, requirement.field))


def _fits(requirement: Requirement, person: Person) -> bool:
    has_role = not requirement.roles or bool(set(requirement.roles) & set(person.roles))
    if person.is_protected:
        return has_role
    return has_role and all(is_filled(getattr(person, f)) for f in requirement.person_fields)


def problems_of(
    document: Document,
    persons: tuple[Person, ...],
    things: tuple[Thing, ...],
    template: Template,
    now: datetime,
) -> list[Problem]:
    """Everything worth saying before closing; only errors stop it.

    Person problems carry the field "persons.<position>.<name>" so that the jump finds the card.
    """
    found = [
        Problem(
            field=requirement.field,
            title=f"{requirement.label} ({requirement.law})" if requirement.law else "",
            text=requirement.text,
            fix=requirement.fix,
            level=requirement.level,
        )
        for requirement in template.checklist
        if not fulfils(requirement, document, persons, things)
    ]
    found += _check_times(document, template, now)
    found += _check_words(document, template)
    found += _check_kinds(document, persons, template, now)
    found += _check_persons(persons, now.astimezone(ZONE).date())
    found += _check_reading(document, persons, template)
    found += _check_things(things)
    return found + check_confidants(persons)


def _check_times(document: Document, template: Template, now: datetime) -> list[Problem]:
    started, ended = document.act_started_at, document.act_ended_at
    found = []
    if template.has(Block.ACT) and started and ended and ended < started:
        text = "Úkon skončil dříve, než začal."
        fix = "Opravte začátek, nebo konec; přes půlnoc zapište i datum."
        found.append(Problem(field="act_ended_at", text=text, fix=fix))
    if template.has(Block.ACT) and started and started > now:
        text = "Začátek úkonu je v budoucnosti."
        found.append(Problem(field="act_started_at", text=text, fix="Klávesa F9 zapíše čas teď."))
    return found


def _check_words(document: Document, template: Template) -> list[Problem]:
    found = []
    raised = document.objections_state is ObjectionsState.RAISED
    if template.has(Block.OBJECTIONS) and raised and not document.objections.strip():
        text = "Námitky jsou vzneseny, ale nejsou zapsány."
        found.append(Problem(field="objections", text=text, fix="Zapište je slovy osoby."))
    unread = document.closing_manner is ClosingManner.CANNOT_WRITE
    if template.has(Block.CLOSING) and unread and not document.closing_note.strip():
        text = "Není zapsáno, proč osoba nemůže psát a kdo byl u čtení."
        fix = "Zapište důvod a jméno přítomné osoby."
        found.append(Problem(field="closing_note", text=text, fix=fix))
    counted = document.attachments_count > 0 and not document.attachments.strip()
    if template.has(Block.ATTACHMENTS) and counted:
        text = "Počet příloh je zapsán, ale nejsou vyjmenovány."
        fix = "Vyjmenujte přílohy, každou na řádek."
        found.append(Problem(field="attachments", text=text, fix=fix, level=Level.WARNING))
    return found


def _check_kinds(
    document: Document, persons: tuple[Person, ...], template: Template, now: datetime
) -> list[Problem]:
    """What single blocks want: a suspect, a deadline still open, a period that goes forward."""
    found = []
    if template.has(Block.MISDEMEANOUR):
        found += _check_referral(document, persons, now.astimezone(ZONE).date())
    if template.has(Block.SITUATION):
        found += _check_period(document, now)
    same = document.handover_from.strip() == document.handover_to.strip()
    if template.has(Block.HANDOVER) and same and document.handover_to.strip():
        text = "Předávající a přejímající je táž osoba."
        fix = "Zapište do pole Přejímající toho, kdo službu přejímá."
        found.append(Problem(field="handover_to", text=text, fix=fix, level=Level.WARNING))
    return found


def _check_referral(document: Document, persons: tuple[Person, ...], today: date) -> list[Problem]:
    """A referral names a suspect or says that nobody is known (domain 2.7)."""
    found = []
    known = any(PersonRole.SUSPECT in person.roles for person in persons)
    if not known and not document.reported_person.strip():
        text = "Není zapsáno, kdo je podezřelý."
        fix = "Přidejte osobu v roli podezřelý, nebo zapište „neznámá osoba“."
        found.append(Problem(field="reported_person", text=text, fix=fix))
    if document.refer_by_on and document.refer_by_on < today:
        text = "Lhůta k předání oznámení už uplynula."
        fix = "Předejte věc hned; den opravte jen tehdy, je-li zapsán špatně."
        found.append(Problem(field="refer_by_on", text=text, fix=fix, level=Level.WARNING))
    return found


def _check_period(document: Document, now: datetime) -> list[Problem]:
    started, ended = document.period_started_at, document.period_ended_at
    found = []
    if started and ended and ended <= started:
        text = "Období zprávy končí dříve, než začíná."
        fix = "Opravte začátek, nebo konec; přes půlnoc zapište i datum."
        found.append(Problem(field="period_ended_at", text=text, fix=fix))
    if ended and ended > now:
        text = "Období zprávy končí v budoucnosti."
        found.append(Problem(field="period_ended_at", text=text, fix="Klávesa F9 zapíše čas teď."))
    if not document.report_number:
        text = "Zpráva nemá číslo."
        fix = "Zapište pořadové číslo zprávy k této události."
        level = Level.WARNING
        found.append(Problem(field="report_number", text=text, fix=fix, level=level))
    return found


def _check_persons(persons: tuple[Person, ...], today: date) -> list[Problem]:
    return [
        Problem(
            field=f"persons.{person.position}.{problem.field}",
            title=person.initials or "Osoba",
            text=problem.text,
            fix=problem.fix,
            level=problem.level,
        )
        for person in persons
        for problem in check_person(person, today)
    ]


def closing_manner_for(persons: tuple[Person, ...]) -> ClosingManner:
    """How the persons whom the paper is for get to know its text, by the way one speaks to them."""
    ways = [_MANNER_FOR[p.communication] for p in persons if p.communication in _MANNER_FOR]
    return ways[0] if ways else ClosingManner.READ_PERSONALLY


def _check_reading(
    document: Document, persons: tuple[Person, ...], template: Template
) -> list[Problem]:
    """A paper read to somebody must not say that they read it themselves (domain 1.10, 2.10)."""
    manner = closing_manner_for(persons)
    is_own = document.closing_manner is ClosingManner.READ_PERSONALLY
    if not template.has(Block.CLOSING) or manner is ClosingManner.READ_PERSONALLY or not is_own:
        return []
    text = f"S\u00a0osobou se jedná jinak, závěr ale říká „{document.closing_manner.label}“."
    fix = f"Zvolte v\u00a0části Závěr „{manner.label}“, nebo opravte způsob dorozumění."
    return [Problem(field="closing_manner", text=text, fix=fix, level=Level.WARNING)]


def _check_things(things: tuple[Thing, ...]) -> list[Problem]:
    found = [(place, check_thing_number(t.identifier)) for place, t in enumerate(things, start=1)]
    return [
        replace(problem, field="things", title=f"{place}. položka")
        for place, problem in found
        if problem is not None
    ]


def instructions_for(
    template: Template, document: Document, persons: tuple[Person, ...]
) -> tuple[Instruction, ...]:
    """The instruction texts that belong on this paper, in the template's order.

    Their version is that of the day the person was instructed, until then of the day the document
    was begun.
    """
    given_at = document.instruction_given_at or document.recorded_at
    day = given_at.astimezone(ZONE).date()
    roles: set[PersonRole] = {role for person in persons for role in person.roles}
    if is_interpreted(document):
        roles.add(PersonRole.INTERPRETER)
    is_secret = any(person.is_protected for person in persons)
    return tuple(
        instruction
        for instruction in template.instructions
        if instruction.is_valid_on(day)
        and instruction.explanation_regime in (None, document.explanation_regime)
        and instruction.transfer_kind in (None, document.transfer_kind)
        and (instruction.role is None or instruction.role in roles)
        and (is_secret or not instruction.only_protected)
    )
