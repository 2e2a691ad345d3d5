"""Whatever a person writes comes back letter by letter, or is refused before anything is lost."""

from dataclasses import fields, replace

import pytest
from sqlalchemy import create_engine, select
from tests.every_field import a_row
from tests.factories import (
    NOW,
    OFFICER_ID,
    a_contact,
    a_copy,
    a_document,
    a_draft,
    a_log_entry,
    a_notice,
    a_person,
    a_signature,
    a_thing,
    an_advice,
    an_incident,
)
from tests.house.test_one_name import TABLE_OF
from tests.naughty.corpus import KEPT, REFUSED, hands
from tests.naughty.hostile import WRITTEN, hostile, texts_of, written_in

from kkc_desktop.domain.audit import Act, AuditEntry
from kkc_desktop.domain.calamity import BoardItem, CalamityLink, GaugeReading, PublicNotice
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.data_care import DataStep
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.document_lists import SignatureState
from kkc_desktop.domain.dossier import Dossier, Visit
from kkc_desktop.domain.draft import DraftId, FormKind
from kkc_desktop.domain.erasure import Erasure
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.event_card import EventCard
from kkc_desktop.domain.gathering import GatheredPerson, HeadCount, SoughtPerson
from kkc_desktop.domain.handover import Handover, HandoverItem
from kkc_desktop.domain.incident import LogStrike
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.official_place import OfficialPlace, PlaceImport
from kkc_desktop.domain.plain import from_text, to_text
from kkc_desktop.domain.saved_view import SavedView
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.domain.station import OfficerId, Station
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.made_up_prints import print_made_up
from kkc_desktop.storage.rows import Shelf
from kkc_desktop.storage.tables import METADATA


def an_entry():
    return AuditEntry(number=1, recorded_at=NOW, officer_id=OFFICER_ID, act=Act.CONSULT)


THROUGH_OTHERS = {
    "Appointment",
    "Attachment",
    "AuditEntry",
    "BackupRun",
    "BlankForm",
    "Copy",
    "Draft",
    "ErasureItem",
    "EvidenceNumber",
    "FormCount",
    "FoundThing",
    "Incident",
    "ListEntry",
    "LogEntry",
    "OutageKit",
    "PackFile",
    "Paper",
    "PersonCard",
    "PersonFlag",
    "PersonMerge",
    "PreventionEvent",
    "PrintJob",
    "Promise",
    "ReadBack",
    "ReadinessReport",
    "Safekeeping",
    "ScanPage",
    "Signature",
    "TemplatePack",
    "ToldApart",
}
"""Records that no form writes whole; tests of their own stand below and beside this."""
OF_AN_EVENT = {
    BoardItem,
    CalamityLink,
    Declaration,
    Description,
    Evaluation,
    EventCard,
    GatheredPerson,
    GaugeReading,
    Handover,
    HandoverItem,
    HeadCount,
    LogStrike,
    Measure,
    Notification,
    PublicNotice,
    SoughtPerson,
}
"""Records of the emergency; how each is written is tried in test_event_kept."""
OF_ACCOUNTS = {DataStep, Erasure, OfficialPlace, PlaceImport, SavedView, SecurityBreach}
"""Records of data protection, views and places."""
ROWS = (
    *WRITTEN,
    a_copy(),
    a_draft(),
    a_log_entry(),
    a_signature(),
    an_incident(),
    an_entry(),
    *map(a_row, sorted(OF_AN_EVENT | OF_ACCOUNTS, key=lambda record: record.__name__)),
)
SAID = tuple(text for text in KEPT if text.strip())


def a_visit(desk, text):
    visit = desk.reception.blank_contact()
    contact = replace(visit.contact, reason=a_contact().reason)
    person = a_person(record_id=contact.id)
    return Visit(contact=hostile(contact, text), persons=(hostile(person, text),))


def a_dossier(desk, text, code="PTO"):
    document = desk.documents.begin(code).document
    person, thing = a_person(record_id=document.id), a_thing(document_id=document.id)
    return Dossier(
        document=hostile(document, text),
        persons=(hostile(person, text),),
        things=(hostile(thing, text),),
    )


def a_file(desk, text):
    blank = desk.incidents.blank_file()
    kind = a_notice().incident_type
    notice = hostile(replace(blank.latest, incident_type=kind), text)
    return replace(blank, notices=(notice,))


def an_advice_of(desk, text):
    return replace(hostile(desk.advising.blank_advice(), text), items=an_advice().items)


def test_every_record_with_a_table_is_written_here_or_in_a_test_of_its_own():
    here = {type(record).__name__ for record in WRITTEN} | THROUGH_OTHERS
    assert here | {record.__name__ for record in OF_AN_EVENT | OF_ACCOUNTS} == {
        record.__name__ for record in TABLE_OF
    }


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    """Every table in a real file, without the rules that hang on it."""
    engine = create_engine(f"sqlite:///{tmp_path_factory.mktemp('tables')}/rows.db")
    METADATA.create_all(engine)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest.mark.parametrize("record", ROWS, ids=lambda record: type(record).__name__)
def test_every_text_comes_back_from_every_column(tables, record):
    shelf = Shelf(TABLE_OF[type(record)], type(record))
    key = next(iter(shelf.table.primary_key)).name
    named = [f.name for f in fields(record) if isinstance(getattr(record, f.name), str)]
    written = [name for name in named if name not in (key, "id")]
    most = min((longest(type(record), name) for name in written), default=0)
    rows = []
    for number, text in enumerate(KEPT):
        changes = dict.fromkeys(written, text[:most])
        changes[key] = number if isinstance(getattr(record, key), int) else f"{number:04}"
        rows.append(replace(record, **changes))
        shelf.add(tables, rows[-1])
    assert shelf.read(tables, select(shelf.table).order_by(key)) == tuple(rows)


def test_a_contact_and_its_person_come_back(desk):
    for texts in hands(12):
        visit = a_visit(desk, texts)
        desk.reception.problems(visit)
        saved = desk.reception.register(visit)
        read = desk.reception.open(saved.contact.id)
        assert texts_of(read.contact) == texts_of(visit.contact)
        assert texts_of(read.persons[0]) == texts_of(visit.persons[0])


def test_advice_comes_back(desk):
    for texts in hands(8):
        advice = an_advice_of(desk, texts)
        saved = desk.advising.record(advice)
        assert texts_of(desk.advising.open(saved.id)) == texts_of(advice)


def test_a_notice_comes_back(desk):
    for texts in hands(8, SAID):
        file = a_file(desk, texts)
        stored = desk.incidents.take_notice(file)
        assert texts_of(desk.incidents.open(stored.incident.id).latest) == texts_of(file.latest)


def test_lines_of_the_log_come_back(desk):
    for texts in hands(20, SAID[::4]):
        incident = desk.incidents.take_notice(a_file(desk, "x")).incident
        for text in texts:
            line = LogLine(text=text, counterpart=text, addressee=text)
            entry = desk.incidents.log.write(incident.id, line)
            desk.incidents.log.strike(entry.id, text)
        page = desk.incidents.log.page(incident.id)
        log = page.entries[-2::-1]
        assert [line.text for line in log] == [text.strip() for text in texts]
        assert [line.counterpart for line in log] == [text.strip() for text in texts]
        assert [line.addressee for line in log] == [text.strip() for text in texts]
        reasons = {strike.entry_id: strike.reason for strike in page.strikes}
        assert [reasons[line.id] for line in log] == [" ".join(text.split()) for text in texts]


def test_whoever_took_an_incident_over_comes_back(desk):
    for texts in hands(40, SAID):
        incident = desk.incidents.take_notice(a_file(desk, "x")).incident
        for text in texts[::20]:
            desk.incidents.hand_to_operations(incident.id, text, desk.workplace.now())
            assert desk.incidents.open(incident.id).incident.accepted_by == text.strip()


def test_a_document_with_person_and_thing_comes_back(desk):
    for texts in hands(20):
        dossier = a_dossier(desk, texts)
        desk.documents.problems(dossier)
        saved = desk.documents.save(dossier)
        read = desk.documents.open(saved.document.id)
        assert texts_of(read.document) == texts_of(dossier.document)
        assert texts_of(read.persons[0]) == texts_of(dossier.persons[0])
        assert texts_of(read.things[0]) == texts_of(dossier.things[0])


def test_station_and_officer_come_back(desk):
    desk.duty.begin(OfficerId("head"))
    short = tuple(text for text in SAID if len(text) <= longest(Station, "name"))
    for texts in hands(12, short):
        station = hostile(desk.setup.station, texts)
        officer = hostile(desk.setup.officers()[0], texts)
        desk.setup.change_station(station)
        desk.setup.put_officer(officer)
        with desk.workplace.database.reading() as tx:
            assert tx.station.get() == station
            assert tx.officers.get(officer.id) == officer
        assert officer in desk.workplace.database.officers_at_once()


def test_a_reason_for_looking_comes_back(desk):
    saved = desk.reception.register(a_visit(desk, "x"))
    for text in SAID[::4]:
        desk.reception.open(saved.contact.id, text)
    with desk.workplace.database.reading() as tx:
        trail = [entry.reason.strip() for entry in tx.audit.tail(len(SAID[::4]))]
    assert trail == [text.strip() for text in SAID[::4]]


@pytest.fixture
def closed(desk):
    """A receipt closed for signature."""
    dossier = a_dossier(desk, "x", "POO")
    document = replace(dossier.document, reported_at=desk.workplace.now())
    return desk.documents.close(replace(dossier, document=document))


def test_reasons_of_signing_and_the_recipient_of_a_copy_come_back(desk, closed):
    signature, document_id = closed.signatures[0], closed.document.id
    for text in SAID[::20]:
        desk.signing.record(signature, SignatureState.REFUSED, text, text)
        print_made_up(desk.print_jobs, document_id, text, recipient=text)
        read = desk.signing.stored(document_id)
        assert read.signatures[0].reason == read.signatures[0].witness == text.strip()
        assert (read.copies[-1].printer, read.copies[-1].recipient) == (text, text)
        numbered = desk.signing.assign_reference(document_id, text)
        assert numbered.document.reference_number == text.strip()


def test_a_draft_keeps_everything_also_what_a_record_refuses(desk):
    for texts in (*hands(6), REFUSED, ("ě" * 1_000_000,)):
        contact, person = hostile(a_contact(), texts), hostile(a_person(), texts)
        thing = hostile(a_thing(), texts)
        work = Unfinished(
            record_id=contact.id,
            form=FormKind.CONTACT,
            title="Kontakt",
            content=to_text(contact, (person,), (thing,)),
            focus_field="subject",
            filled_count=1,
        )
        desk.drafts.keep(work)
        content = desk.drafts.give_back(DraftId(contact.id)).content
        assert from_text(Contact, content) == (contact, (person,), (thing,))


def with_notice(file, text, names):
    return replace(file, notices=(hostile(file.latest, text, names),))


SAVES = {
    a_contact(): lambda desk, text, names: desk.reception.register(
        Visit(contact=hostile(a_visit(desk, "x").contact, text, names))
    ),
    a_person(): lambda desk, text, names: desk.reception.register(
        replace(a_visit(desk, "x"), persons=(hostile(a_person(), text, names),))
    ),
    an_advice(): lambda desk, text, names: desk.advising.record(
        hostile(an_advice_of(desk, "x"), text, names)
    ),
    a_notice(): lambda desk, text, names: desk.incidents.take_notice(
        with_notice(a_file(desk, "x"), text, names)
    ),
    a_document(): lambda desk, text, names: desk.documents.save(
        Dossier(document=hostile(desk.documents.begin("PTO").document, text, names))
    ),
    a_thing(): lambda desk, text, names: desk.documents.save(
        Dossier(
            document=desk.documents.begin("PTO").document,
            things=(hostile(a_thing(), text, names),),
        )
    ),
}


@pytest.mark.parametrize("record", SAVES, ids=lambda record: type(record).__name__)
def test_what_cannot_be_kept_is_refused_in_words_and_nothing_is_stored(desk, record):
    contents = ("contacts", "advice", "incidents", "documents")

    def stored():
        with desk.workplace.database.reading() as tx:
            return [getattr(tx, name).page() for name in contents], tx.audit.tail(1)

    for name in written_in(record):
        limit = longest(type(record), name)
        for text in (*REFUSED[::2], "ě" * (limit + 12_000)):
            before = stored()[0]
            with pytest.raises(NotComplete) as refused:
                SAVES[record](desk, text, [name])
            assert stored()[0] == before
            assert any(
                problem.field.split(".")[-1] in (name, "things")
                for problem in refused.value.problems
            )
        assert "o 12\u00a0000\u00a0znaků delší, než lze uložit" in refused.value.problems[0].text
    longest_texts = [(name, "ě" * longest(type(record), name)) for name in written_in(record)]
    for name, text in longest_texts[:: len(longest_texts) // 3 + 1]:
        SAVES[record](desk, text, [name])


@pytest.mark.parametrize("text", [*REFUSED, "ě" * 14_000], ids=range(6))
def test_no_reason_is_kept_that_would_not_come_back(desk, closed, text):
    signing, document_id = desk.signing, closed.document.id
    for act in (
        lambda: desk.reception.open(desk.reception.register(a_visit(desk, "x")).contact.id, text),
        lambda: signing.record(closed.signatures[0], SignatureState.REFUSED, text, "x"),
        lambda: signing.record(closed.signatures[0], SignatureState.REFUSED, "x", text),
        lambda: print_made_up(desk.print_jobs, document_id, text),
        lambda: signing.void(document_id, text),
        lambda: desk.incidents.log.write(
            desk.incidents.take_notice(a_file(desk, "x")).incident.id, LogLine(text=text)
        ),
    ):
        with pytest.raises(NotComplete):
            act()
    assert desk.documents.open(document_id).signatures == closed.signatures
