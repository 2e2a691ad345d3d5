"""The overseer sees who did what, and every look is itself a line of the trail."""

import hashlib
import json
from dataclasses import replace

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID, a_person, an_officer
from tests.services import records
from tests.services.conftest import ADMINISTRATOR, HEAD, OVERSEER, RECEPTIONIST

from kkc_desktop.domain.audit import Act, Operation, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark, short_head
from kkc_desktop.domain.errors import NoRight, NotComplete, PasswordNeeded
from kkc_desktop.domain.oversight import PaperVerdict, TrailFilter
from kkc_desktop.domain.search_filter import SearchFilter
from kkc_desktop.domain.station import Role
from kkc_desktop.domain.verification import BreachKind
from kkc_desktop.printing.pages import text_of
from kkc_desktop.storage.anchor import Anchor, anchor_of, read_anchor, write_anchor

ALL = TrailFilter()


@pytest.fixture
def oversight(desk):
    """The service, with the founding of the station in the trail."""
    with desk.workplace.database.transaction() as tx:
        tx.audit.append(OFFICER_ID, Act.SET_UP_STATION, NOW, RecordKind.STATION, "KON")
    return desk.oversight


def sit(desk, officer_id, role):
    desk.workplace.seat(an_officer(id=officer_id, role=role))


@pytest.fixture
def overseer(desk, oversight):
    """Puts the overseer on duty when called."""
    return lambda: sit(desk, OVERSEER, Role.OVERSEER)


def named_document(desk, surname="Dvořáková", **person):
    dossier = records.complete_document(desk)
    named = a_person(
        id=dossier.persons[0].id, record_id=dossier.document.id, surname=surname, **person
    )
    return desk.documents.close(dossier_with(dossier, named)).document


def dossier_with(dossier, person):
    roles = dossier.persons[0].roles
    return replace(dossier, persons=(replace(person, roles=roles),))


def acts(lines):
    return [line.entry.act for line in lines]


def test_a_look_into_the_trail_is_logged_before_it_is_shown(desk, oversight, overseer, trail):
    overseer()
    wanted = TrailFilter(officer_id=OFFICER_ID, operation=Operation.CONSULTATION)
    oversight.lines(wanted)
    assert trail()[-1][0] is Act.CONSULT_AUDIT
    with desk.workplace.database.reading() as tx:
        assert tx.audit.tail(1)[0].reason == wanted.words


@pytest.mark.parametrize(
    ("officer_id", "role"),
    [(RECEPTIONIST, Role.RECEPTIONIST), (HEAD, Role.HEAD), (ADMINISTRATOR, Role.ADMINISTRATOR)],
)
def test_nobody_but_the_overseer_reads_what_others_did(desk, oversight, officer_id, role):
    sit(desk, officer_id, role)
    for look in (lambda: oversight.lines(ALL), lambda: oversight.who_looked_at("Jana Malá")):
        with pytest.raises(NoRight):
            look()


def test_everybody_reads_what_they_did_themselves(desk, oversight, trail):
    records.finished_contact(desk)
    sit(desk, RECEPTIONIST, Role.RECEPTIONIST)
    records.finished_contact(desk)
    assert {line.entry.officer_id for line in oversight.own_lines()} == {RECEPTIONIST}
    assert trail()[-1][0] is Act.CONSULT_OWN_AUDIT


def test_lines_are_narrowed_by_officer_act_operation_day_and_number(
    desk, oversight, overseer, clock
):
    contact = records.finished_contact(desk)
    clock.pass_by(days=1)
    records.recorded_advice(desk)
    overseer()
    today = clock().date()
    narrow = (
        (TrailFilter(act=Act.RECORD_ADVICE), [Act.RECORD_ADVICE]),
        (TrailFilter(record_number=contact.evidence_number), [Act.FINISH_CONTACT]),
        (TrailFilter(record_number="1", until=NOW.date()), [Act.FINISH_CONTACT]),
        (TrailFilter(operation=Operation.COLLECTION, since=today), [Act.RECORD_ADVICE]),
        (TrailFilter(officer_id=HEAD), []),
        (TrailFilter(record_number="nic"), []),
    )
    for wanted, found in narrow:
        assert acts(oversight.lines(wanted)) == found


def test_pages_follow_each_other_without_a_gap(desk, oversight, overseer):
    for _ in range(8):
        records.finished_contact(desk)
    overseer()
    first = oversight.lines(ALL, limit=4)
    second = oversight.lines(ALL, before=first[-1].entry.number, limit=4)
    numbers = [line.entry.number for line in (*first, *second)]
    assert numbers == list(range(numbers[0], numbers[0] - 8, -1))


def test_a_line_shows_names_and_numbers_where_the_trail_keeps_ids(desk, oversight, overseer):
    contact = records.finished_contact(desk)
    overseer()
    (line,) = oversight.lines(TrailFilter(act=Act.FINISH_CONTACT))
    assert line.officer == an_officer().full_name
    assert line.record == f"kontakt {contact.evidence_number}"


def test_an_officer_in_a_filter_is_an_id_in_the_trail_and_a_name_on_the_page(
    desk, oversight, overseer
):
    desk.finding.settle("Novák", 2, SearchFilter(officer_id=OFFICER_ID))
    desk.finding.settle("Novák", 3, SearchFilter(kind=RecordKind.CONTACT, officer_id=OFFICER_ID))
    overseer()
    oversight.lines(TrailFilter(officer_id=OFFICER_ID))
    with desk.workplace.database.reading() as tx:
        kept = " ".join(entry.reason for entry in tx.audit.all())
    name = an_officer().full_name
    assert name not in kept
    assert OFFICER_ID in kept
    later, first = (line.reason for line in oversight.lines(TrailFilter(act=Act.SEARCH)))
    assert first.endswith(f", filtr {name}, nálezů 2")
    assert later.endswith(f", filtr kontakt, {name}, nálezů 3")
    assert oversight.lines(TrailFilter(act=Act.CONSULT_AUDIT))[-1].reason == name


def test_who_looked_at_a_person_gives_every_line_with_its_reason(desk, oversight, overseer):
    document = named_document(desk)
    named_document(desk, surname="Jiná", given_names="Petra")
    desk.documents.open(document.id, "dotaz státního zástupce")
    overseer()
    found = oversight.who_looked_at("jana dvorakova")
    assert found.record_count == 2, "the paper and the card of the person"
    assert document.id in {line.entry.record_id for line in found.lines}
    assert {line.entry.record_kind for line in found.lines} == {
        RecordKind.DOCUMENT,
        RecordKind.PERSON,
    }
    assert "dotaz státního zástupce" in [line.entry.reason for line in found.lines]


def test_the_day_of_birth_tells_namesakes_apart(desk, oversight, overseer):
    named_document(desk)
    overseer()
    assert oversight.who_looked_at("Jana Dvořáková 15. 3. 1985").record_count == 2
    assert oversight.who_looked_at("Jana Dvořáková 16.3.1985").record_count == 0


def test_who_searched_for_the_person_is_told_too(desk, oversight, overseer):
    desk.finding.settle("Dvořáková Jana", 0)
    desk.finding.settle("Novák", 0)
    overseer()
    assert acts(oversight.who_looked_at("Jana Dvořáková").lines) == [Act.SEARCH]


def test_the_trail_keeps_no_name_of_whom_the_overseer_asked_about(desk, oversight, overseer):
    overseer()
    oversight.who_looked_at("Jana Dvořáková")
    with desk.workplace.database.reading() as tx:
        reason = tx.audit.tail(1)[0].reason
    assert reason.startswith("osoba ")
    assert "dvor" not in reason.lower()


def test_too_short_a_name_is_refused_with_what_to_type(oversight, overseer):
    overseer()
    with pytest.raises(NotComplete) as refused:
        oversight.who_looked_at(" J 1. 1. 1990")
    assert refused.value.problems[0].field == "person"


def test_a_verification_says_its_result_into_the_trail(desk, oversight, overseer):
    records.finished_contact(desk)
    with desk.workplace.database.transaction() as tx:
        tx.audit.append(HEAD, Act.EDIT_OFFICERS, NOW, RecordKind.STATION, HEAD)
    overseer()
    heard = []
    found = oversight.verify(lambda done, total: heard.append((done, total)))
    assert found.is_sound
    assert heard[-1][0] <= heard[-1][1]
    with desk.workplace.database.reading() as tx:
        line = tx.audit.tail(1)[0]
    assert line.reason == f"řádků {found.checked_lines}, závad 0"


def test_a_paper_carries_the_mark_of_the_line_before_its_closing(desk, oversight, overseer):
    with desk.workplace.database.reading() as tx:
        begun = tx.audit.head()[0]
    document = records.closed_document(desk).document
    paper = desk.documents.paper(document.id)
    with desk.workplace.database.reading() as tx:
        number = begun + 1  # the beginning of the draft
        mark = paper_mark(number, tx.trail.chain_at(number)[0])
        closing = tx.audit.tail(1)[0]
    foot = text_of(paper.content)[0].replace("\u00a0", " ")
    assert mark.replace("\u00a0", " ") in foot
    assert closing.act is Act.CLOSE_DOCUMENT
    assert closing.reason == f"list {hashlib.sha256(paper.content).hexdigest()[:16]}"
    overseer()
    assert oversight.verify_paper(str(number), mark[-14:]).verdict is PaperVerdict.AGREES


def test_a_paper_of_other_data_is_told(desk, oversight, overseer):
    records.finished_contact(desk)
    overseer()
    assert oversight.verify_paper("1", "7F3A 91C2 04BD").verdict is PaperVerdict.DIFFERS
    assert oversight.verify_paper("1 234", "7f3a91c204bd").verdict is PaperVerdict.MISSING


def test_a_mistyped_mark_is_refused_field_by_field(oversight, overseer):
    overseer()
    with pytest.raises(NotComplete) as refused:
        oversight.verify_paper("", "7F3A 91C2")
    assert [p.field for p in refused.value.problems] == ["paper_number", "paper_head"]


def test_an_export_asks_for_the_password_and_can_be_checked(desk, oversight, overseer, tmp_path):
    records.finished_contact(desk)
    overseer()
    with pytest.raises(PasswordNeeded):
        oversight.export(tmp_path)
    desk.workplace.confirm()
    exported = oversight.export(tmp_path)
    content = exported.path.read_bytes()
    rows = [json.loads(line) for line in content.decode().splitlines()]
    assert len(rows) == exported.line_count
    assert rows[-1]["act"] == "FINISH_CONTACT"
    assert hashlib.sha256(content).hexdigest() == exported.digest
    beside = exported.path.with_name(f"{exported.path.name}.sha256").read_text()
    assert beside == f"{exported.digest}  {exported.path.name}\n"
    with desk.workplace.database.reading() as tx:
        line = tx.audit.tail(1)[0]
        assert exported.digest[:16] in line.reason
        assert short_head(rows[-1]["chain"]) in line.reason


def test_an_anchor_is_accepted_with_a_reason_and_lost_numbers_are_struck_out(
    desk, oversight, overseer
):
    records.finished_contact(desk)
    database = desk.workplace.database
    database.anchor.rest()
    path = anchor_of(database.path)
    write_anchor(path, KEYS.audit, Anchor(number=999, chain="f" * 64, last_numbers={"KON-2026": 3}))
    database.seal()
    database.unseal(KEYS)
    overseer()
    assert oversight.anchor_fault()
    assert oversight.verify().breaches[0].kind in (BreachKind.TAIL_CUT, BreachKind.OLDER_FILE)
    desk.workplace.confirm()
    with pytest.raises(NotComplete):
        oversight.accept_anchor(" ")
    desk.workplace.confirm()
    oversight.accept_anchor("obnova disku, rozhodl vedoucí")
    assert oversight.anchor_fault() == ""
    assert BreachKind.TAIL_CUT not in {breach.kind for breach in oversight.verify().breaches}
    assert read_anchor(path, KEYS.audit).last_numbers == {"KON-2026": 3}
    assert path.with_name("stanice.kotva.puvodni").exists()
    desk.workplace.seat(an_officer())
    assert records.finished_contact(desk).evidence_number == "KKC-KON-2026-000004"
