"""The paper of a template with made-up values, for whoever edits the template."""

from dataclasses import fields, replace
from datetime import datetime, timedelta
from enum import Enum

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.completeness import is_filled
from kkc_desktop.domain.document import Document, DocumentId, Thing, ThingId
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.station import Officer, OfficerId, Role
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, Template
from kkc_desktop.printing.document import render
from kkc_desktop.printing.labels import FIELD_LABELS
from kkc_desktop.services.exercise_people import INJURED, WITNESS
from kkc_desktop.services.help_lines import lines_named
from kkc_desktop.services.setup import known_centres, station_of

WATERMARK = "UKÁZKA"
_OFFICER = Officer(
    id=OfficerId("ukazka"),
    rank="nprap.",
    given_names="Petr",
    surname="Ukázkový",
    service_number="000000",
    function="vrchní asistent",
    role=Role.OFFICER,
)
_MOST_PERSONS = 3
_BEFORE = timedelta(minutes=45)
_LONGEST_TIMES = 30
_THINGS = ("kolo horské, modré, s\u00a0košíkem", "klíče na kroužku", "občanský průkaz")


class Sample(Enum):
    """What stands on the made-up paper; value = the word on the command line."""

    TYPICAL = "typical"
    EMPTY = "empty"
    LONGEST = "longest"


def sample_paper(template: Template, sample: Sample, now: datetime) -> bytes:
    """The PDF of the kind as it would print, marked UKÁZKA across each page."""
    station = station_of(known_centres()[0])
    document, persons, things = _blank(template, now), _persons(template), _things(template)
    if sample is Sample.EMPTY:
        persons, things = (), ()
    else:
        document = _filled(document, template, sample, now)
    return render(
        document,
        persons,
        things,
        template,
        station,
        _OFFICER,
        watermark=WATERMARK,
        help_lines=lines_named(template.help_lines, station.code),
        now=now,
    )


def _blank(template: Template, now: datetime) -> Document:
    return Document(
        id=DocumentId("ukazka"),
        template_code=template.code,
        template_version=template.version,
        regime=template.regime,
        officer_id=_OFFICER.id,
        recorded_at=now,
        recorded_by=_OFFICER.id,
    )


def _filled(document: Document, template: Template, sample: Sample, now: datetime) -> Document:
    """Every field of every block of the kind says something."""
    defaults = {field.name: field for field in fields(Document)}
    values: dict[str, object] = {}
    for use in template.blocks:
        labels = dict(use.labels)
        for name in BLOCK_FIELDS[use.block]:
            label = labels.get(name, FIELD_LABELS[name])
            kind = str(defaults[name].type)
            at = now if "ended" in name else now - _BEFORE
            values[name] = _value(getattr(document, name), kind, label, sample, at)
    return replace(document, **values)  # type: ignore[arg-type]  # the values are of the fields


def _value(empty: object, kind: str, label: str, sample: Sample, at: datetime) -> object:
    if isinstance(empty, str):
        return _text(label, sample)
    if isinstance(empty, CodeList):
        return next((each for each in type(empty) if is_filled(each)), empty)
    if "datetime" in kind:
        return at
    if "date" in kind:
        return at.date()
    return True if isinstance(empty, bool) else 2


def _text(label: str, sample: Sample) -> str:
    sentence = f"Ukázka textu: {label[:1].lower()}{label[1:]}."
    return " ".join([sentence] * _LONGEST_TIMES) if sample is Sample.LONGEST else sentence


def _persons(template: Template) -> tuple[Person, ...]:
    """One made-up person for each of the first roles that sign, else for the first role."""
    if not template.has(Block.PERSONS):
        return ()
    signing = [role for role in template.signer_roles if role in template.person_roles]
    roles = (signing or list(template.person_roles))[:_MOST_PERSONS]
    models = (INJURED, WITNESS)
    return tuple(
        replace(
            models[number % len(models)],
            id=PersonId(f"ukazka-{number}"),
            record_id="ukazka",
            position=number,
            roles=(role,),
        )
        for number, role in enumerate(roles)
    )


def _things(template: Template) -> tuple[Thing, ...]:
    if not template.has(Block.THINGS):
        return ()
    return tuple(
        Thing(
            id=ThingId(f"ukazka-{number}"),
            document_id=DocumentId("ukazka"),
            position=number,
            description=description,
            value_czk=1_000 * (number + 1),
        )
        for number, description in enumerate(_THINGS)
    )
