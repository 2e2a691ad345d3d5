"""A found thing has a label of the year, lies here until somebody takes it, and leaves once."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactReason, PersonRole
from kkc_desktop.domain.document_lists import DocumentState, SignatureState, TransferKind
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.errors import NotComplete, StaleRecord, WrongStep
from kkc_desktop.domain.promise_lists import FoundState


def a_find(desk, **changes):
    usual = {"description": "peněženka, černá kůže", "found_place": "náměstí"}
    return replace(desk.finds.blank(), **(usual | changes))


def test_labels_run_through_the_year_and_begin_anew_in_the_next(desk, clock):
    clock.at = datetime(2026, 12, 31, 12, 0, tzinfo=UTC)
    labels = [desk.finds.record(a_find(desk)).label for _ in range(2)]
    clock.at = datetime(2027, 1, 1, 12, 0, tzinfo=UTC)
    labels.append(desk.finds.record(a_find(desk)).label)
    assert labels == ["N-2026-0001", "N-2026-0002", "N-2027-0001"]


def test_a_thing_begins_in_the_town_of_the_station_today(desk):
    blank = desk.finds.blank("contact-1")
    assert (blank.municipality, blank.contact_id) == (desk.workplace.station.town, "contact-1")
    assert blank.found_on == desk.workplace.today()


def test_a_thing_without_a_description_is_refused_and_a_missing_town_only_warned_of(desk):
    with pytest.raises(NotComplete) as refused:
        desk.finds.record(a_find(desk, description=" "))
    assert [problem.field for problem in refused.value.problems] == ["description"]
    assert desk.finds.record(a_find(desk, municipality="")).label
    with pytest.raises(NotComplete) as refused:
        desk.finds.record(a_find(desk, found_on=datetime(2099, 1, 1, tzinfo=UTC).date()))
    assert [problem.field for problem in refused.value.problems] == ["found_on"]


def test_a_kept_thing_is_changed_under_its_label_but_not_over_a_colleague(desk):
    first = desk.finds.record(a_find(desk))
    changed = desk.finds.record(replace(first, shelf="trezor"))
    assert (changed.label, changed.shelf) == (first.label, "trezor")
    with pytest.raises(StaleRecord):
        desk.finds.record(replace(first, shelf="skříň"))


def test_a_thing_leaves_once_and_to_somebody(desk, clock):
    thing = desk.finds.record(a_find(desk))
    for state, to in ((FoundState.KEPT, "obec"), (FoundState.HANDED_TO_MUNICIPALITY, " ")):
        with pytest.raises(NotComplete):
            desk.finds.give_away(thing.id, state, to)
    gone = desk.finds.give_away(thing.id, FoundState.HANDED_TO_UNIT, " SKPV Prostějov ")
    assert (gone.left_to, gone.left_at) == (
        "SKPV Prostějov",
        clock(),
    )
    assert desk.finds.kept() == ()
    assert desk.finds.page() == (gone,)
    with pytest.raises(WrongStep, match="předáno jinému útvaru"):
        desk.finds.give_away(thing.id, FoundState.RETURNED, "majitel")
    with pytest.raises(WrongStep):
        desk.finds.record(replace(gone, shelf="x"))


def test_after_three_days_a_thing_is_the_municipalitys_and_a_document_goes_at_once(desk, clock):
    thing = desk.finds.record(a_find(desk))
    card = desk.finds.record(a_find(desk, description="občanský průkaz", is_document=True))
    assert thing.next_words(desk.finds.today()) == ""
    assert card.next_words(desk.finds.today()) == "odeslat tomu, kdo doklad vydal"
    clock.pass_by(days=3)
    assert thing.next_words(desk.finds.today()) == ""
    clock.pass_by(days=1)
    assert (thing.days_kept(desk.finds.today()), thing.next_words(desk.finds.today())) == (
        4,
        "předat obci",
    )


def test_a_scanned_label_finds_its_thing_also_after_it_left(desk):
    thing = desk.finds.record(a_find(desk, identifier="IMEI 490154203237518"))
    for query in ("N-2026-0001", "490154203237518", "penezenka"):
        [hit] = desk.finding.look(query).hits
        assert (hit.kind, hit.record_id) == (RecordKind.FOUND_THING, thing.id)
    desk.finds.give_away(thing.id, FoundState.RETURNED, "majitel")
    [hit] = desk.finding.look("N-2026-0001").hits
    assert hit.detail == "vráceno majiteli"


def finders_visit(desk):
    visit = desk.reception.blank_contact()
    contact = replace(visit.contact, reason=ContactReason.LOST_AND_FOUND)
    person = desk.reception.blank_person(contact.id, 0)
    named = replace(person, given_names="Jana", surname="Malá", roles=(PersonRole.FINDER,))
    return desk.reception.register(Visit(contact=contact, persons=(named,))).contact


def test_the_receipt_lists_the_things_of_the_contact_and_nothing_is_typed_twice(desk):
    contact = finders_visit(desk)
    blank = desk.finds.blank(contact.id)
    things = [
        desk.finds.record(
            replace(
                desk.finds.blank(contact.id), description=words, found_place="park", identifier=mark
            )
        )
        for words, mark in (("kolo", "rám 77"), ("helma", ""))
    ]
    assert blank.contact_id == contact.id
    ids = [thing.id for thing in things]
    paper_id = desk.finds.receipt(ids)
    whole = desk.signing.stored(paper_id)
    assert [(t.description, t.identifier) for t in whole.things] == [
        ("kolo", "rám 77, štítek\u00a0N-2026-0001"),
        ("helma", "štítek\u00a0N-2026-0002"),
    ]
    document = whole.document
    assert (document.transfer_kind, document.transfer_from) == (TransferKind.FOUND, "Jana Malá")
    assert "park" in document.transfer_note
    assert document.contact_id == contact.id
    assert desk.finds.of_document(paper_id) == desk.finds.kept()
    assert desk.finds.receipt(ids) == paper_id, "the draft that is there is gone on with"
    desk.documents.discard(document)
    assert desk.finds.receipt(ids) != paper_id


def closed_handover(desk):
    things = [desk.finds.record(a_find(desk)) for _ in range(2)]
    paper_id = desk.finds.hand_over([thing.id for thing in things])
    whole = desk.signing.stored(paper_id)
    [taking] = whole.persons
    assert taking.roles == (PersonRole.STATUTORY_BODY,)
    person = replace(taking, given_names="Eva", surname="Starostová")
    assert whole.document.transfer_to == f"obec {desk.workplace.station.town}"
    return desk.documents.close(replace(whole, persons=(person,))), things


def test_things_leave_for_the_municipality_when_the_protocol_is_signed(desk, clock):
    closed, things = closed_handover(desk)
    assert {thing.id for thing in desk.finds.kept()} == {thing.id for thing in things}
    for signature in closed.signatures:
        desk.signing.record(signature, SignatureState.SIGNED)
    desk.workplace.confirm()
    signed = desk.signing.confirm(closed.document.id).document
    assert signed.state is DocumentState.SIGNED
    assert desk.finds.kept() == ()
    for thing in desk.finds.page():
        assert thing.state is FoundState.HANDED_TO_MUNICIPALITY
        assert (thing.left_at, thing.left_to) == (clock(), signed.transfer_to)
    assert [m for m in desk.handing_over.prepare().items if m.item_group.name == "THINGS"] == []


def test_a_refused_protocol_leaves_the_things_here(desk):
    closed, things = closed_handover(desk)
    for signature in closed.signatures:
        refused = SignatureState.SIGNED if signature.is_officer else SignatureState.REFUSED
        desk.signing.record(signature, refused, "nepřevzala")
    desk.workplace.confirm()
    desk.signing.confirm(closed.document.id)
    assert len(desk.finds.kept()) == len(things)


def test_one_protocol_goes_to_one_municipality(desk):
    things = [desk.finds.record(a_find(desk, municipality=town)) for town in ("Konice", "Dzbel")]
    with pytest.raises(WrongStep, match="více obcí"):
        desk.finds.hand_over([thing.id for thing in things])
    for act in (desk.finds.hand_over, desk.finds.receipt, desk.finds.labels):
        with pytest.raises(WrongStep, match="žádná věc"):
            act([])


def test_the_shift_handover_tells_of_a_thing_once(desk):
    thing = desk.finds.record(a_find(desk, shelf="trezor"))
    [item] = [m for m in desk.handing_over.prepare().items if m.item_group.name == "THINGS"]
    assert (item.title, item.record_kind) == (f"Nález {thing.label}", RecordKind.FOUND_THING)
