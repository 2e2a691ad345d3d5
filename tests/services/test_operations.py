"""The eight operations of the law × the four kinds of record: each leaves its line (LED čl. 25).

Advice is never altered: once recorded it stands, which is tested instead of a line.
"""

from contextlib import suppress
from dataclasses import replace

import pytest
from tests.services.full_desk import FullDesk, build

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.audit import Act, Operation, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.draft import DraftId, FormKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.search_filter import SearchFilter
from kkc_desktop.domain.station import Role
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.made_up_prints import print_made_up

CONTACT, ADVICE = RecordKind.CONTACT, RecordKind.ADVICE
INCIDENT, DOCUMENT = RecordKind.INCIDENT, RecordKind.DOCUMENT
KINDS = (CONTACT, ADVICE, INCIDENT, DOCUMENT)
REASON = "žádost občana"
FORMS = {
    CONTACT: FormKind.CONTACT,
    ADVICE: FormKind.ADVICE,
    INCIDENT: FormKind.NOTICE,
    DOCUMENT: FormKind.DOCUMENT,
}


@pytest.fixture(scope="module")
def station(tmp_path_factory):
    return build(tmp_path_factory.mktemp("station"))


@pytest.fixture
def desk(station, tmp_path):
    desk = FullDesk(*station, tmp_path / "desk", Role.OFFICER)
    yield desk
    desk.close()


def id_of(desk, kind):
    """A stored and finished record of the kind."""
    records = desk.records
    return {
        CONTACT: records.finished.id,
        ADVICE: records.advice.id,
        INCIDENT: records.ended.id,
        DOCUMENT: records.signed.document.id,
    }[kind]


def open_record(desk, kind):
    services = desk.services
    service = {
        CONTACT: services.reception,
        ADVICE: services.advising,
        INCIDENT: services.incidents,
        DOCUMENT: services.documents,
    }[kind]
    return service.open(id_of(desk, kind), REASON)


def finish(desk):
    waiting = desk.records.waiting
    settled = replace(waiting.contact, outcome=ContactOutcome.SETTLED)
    return desk.services.reception.finish(replace(waiting, contact=settled)).contact.id


def end_incident(desk):
    incident_id = desk.records.incident.incident.id
    desk.services.incidents.change_state(incident_id, IncidentState.ENDED)
    return incident_id


def void(desk):
    return desk.services.signing.void(desk.records.closed.document.id, "omyl").document.id


def hand_to_operations(desk):
    incident_id = desk.records.incident.incident.id
    desk.services.incidents.hand_to_operations(incident_id, "IOS 12", desk.clock())
    return incident_id


def hand_over(desk):
    document_id = id_of(desk, DOCUMENT)
    desk.services.signing.hand_over(document_id, "SKPV Prostějov")
    return document_id


def search(kind):
    def act(desk):
        desk.services.finding.settle("dvorak", 1, SearchFilter(kind=kind))
        return ""

    return act


def on_record(call):
    """An act on a stored record of any kind."""

    def of_kind(kind):
        def act(desk):
            call(desk.services, kind, id_of(desk, kind))
            return id_of(desk, kind)

        return act

    return of_kind


def discard_draft(kind):
    def act(desk):
        work = Unfinished(
            record_id="rozepsane",
            form=FORMS[kind],
            title="",
            content="{}",
            focus_field="",
            filled_count=1,
        )
        desk.services.drafts.keep(work)
        desk.services.drafts.discard(DraftId("rozepsane"))
        return "rozepsane"

    return act


def combine(kind):
    """A document begun from the record, or an addendum to it."""
    names = {CONTACT: "contact_id", ADVICE: "advice_id", INCIDENT: "incident_id"}

    def act(desk):
        if kind is DOCUMENT:
            desk.services.signing.begin_addendum(id_of(desk, kind), "oprava")
        else:
            desk.services.documents.begin("UZ", **{names[kind]: id_of(desk, kind)})
        return id_of(desk, kind)

    return act


copied = on_record(lambda services, kind, record_id: services.disclosure.copied(kind, record_id))
disclosed = on_record(
    lambda services, kind, record_id: services.disclosure.disclose(
        kind, record_id, "OSPOD Konice", "žádost č. 7"
    )
)

CELLS = {
    (Operation.COLLECTION, CONTACT): lambda d: (
        d.services.reception.register(d.records.unsaved.visit).contact.id
    ),
    (Operation.COLLECTION, ADVICE): lambda d: (
        d.services.advising.record(d.records.unsaved.advice).id
    ),
    (Operation.COLLECTION, INCIDENT): lambda d: (
        d.services.incidents.take_notice(d.records.unsaved.notice).incident.id
    ),
    (Operation.COLLECTION, DOCUMENT): lambda d: (
        d.services.documents.save(d.records.unsaved.dossier).document.id
    ),
    (Operation.ALTERATION, CONTACT): finish,
    (Operation.ALTERATION, INCIDENT): end_incident,
    (Operation.ALTERATION, DOCUMENT): void,
    (Operation.TRANSFER, CONTACT): copied(CONTACT),
    (Operation.TRANSFER, ADVICE): copied(ADVICE),
    (Operation.TRANSFER, INCIDENT): hand_to_operations,
    (Operation.TRANSFER, DOCUMENT): hand_over,
}
for each in KINDS:
    CELLS[Operation.CONSULTATION, each] = lambda d, kind=each: (
        open_record(d, kind) and id_of(d, kind)
    )
    CELLS[Operation.SEARCH, each] = search(each)
    CELLS[Operation.DISCLOSURE, each] = disclosed(each)
    CELLS[Operation.COMBINATION, each] = combine(each)
    CELLS[Operation.ERASURE, each] = discard_draft(each)
NEVER = {(Operation.ALTERATION, ADVICE)}
WHY_IS_SAID = (Operation.CONSULTATION, Operation.DISCLOSURE, Operation.TRANSFER)
SAID_BY_THE_RECORD = (Act.HAND_TO_OPERATIONS, Act.HAND_OVER_DOCUMENT)


def test_every_operation_has_a_cell_for_every_kind_of_record():
    assert set(CELLS) | NEVER == {(operation, kind) for operation in Operation for kind in KINDS}


@pytest.mark.parametrize(
    ("operation", "kind"), CELLS, ids=lambda value: getattr(value, "name", str(value))
)
def test_the_operation_leaves_who_when_why_and_which_record(desk, operation, kind):
    before = len(desk.trail())
    record_id = CELLS[operation, kind](desk)
    lines = [
        line
        for line in desk.trail()[before:]
        if (line.act.operation, line.record_kind, line.record_id) == (operation, kind, record_id)
    ]
    assert lines, f"no line of {operation.label}"
    for line in lines:
        assert (line.officer_id, line.recorded_at) == (desk.officer.id, desk.clock())
        if operation in WHY_IS_SAID and line.act not in SAID_BY_THE_RECORD:
            assert line.reason


def test_recorded_advice_cannot_be_altered(desk):
    stored, lines = desk.records.advice, len(desk.trail())
    with pytest.raises(KkcError):
        desk.services.advising.record(replace(stored, form=AdviceForm.SPOKEN_LEAFLET))
    assert len(desk.trail()) == lines
    assert desk.services.advising.open(stored.id, REASON) == stored


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_restored_draft_leaves_kind_and_id(desk, kind):
    work = Unfinished(
        record_id="rozepsane",
        form=FORMS[kind],
        title="",
        content="{}",
        focus_field="",
        filled_count=1,
    )
    desk.services.drafts.keep(work)
    desk.services.drafts.give_back(DraftId("rozepsane"))
    line = desk.trail()[-1]
    assert (line.act, line.record_kind, line.record_id) == (
        Act.RESTORE_DRAFT,
        kind,
        "rozepsane",
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_nothing_is_shown_that_could_not_be_logged(desk, kind, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise KkcError("Disk je plný.")

    monkeypatch.setattr(type(desk.workplace.database), "transaction", refuse)
    shown = None
    with suppress(KkcError):
        shown = open_record(desk, kind)
    assert shown is None


def test_a_print_names_its_device(desk):
    document_id = desk.records.closed.document.id
    print_made_up(desk.services.print_jobs, document_id, "Přepážka 1", 2)
    begun, settled = desk.trail()[-2:]
    assert (begun.act, begun.reason) == (Act.PRINT_DOCUMENT, "SIGNING, 2×, Přepážka 1")
    assert (settled.act, settled.reason) == (
        Act.SETTLE_PRINT,
        "PRINTED: SIGNING, 2×, Přepážka 1",
    )


def test_a_combination_names_both_records(desk):
    contact_id = desk.records.finished.id
    dossier = desk.services.documents.begin("UZ", contact_id=contact_id)
    line = next(line for line in desk.trail() if line.act is Act.COMBINE)
    assert line.record_id == contact_id
    assert line.reason == f"kontakt {contact_id} → dokument {dossier.document.id}"
