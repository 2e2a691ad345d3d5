"""Erasing every kind of record: nothing of a person is left in any byte, every seal holds."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import Integer
from tests.desk import Clock
from tests.factories import KEYS, NOW
from tests.journeys.marked_event import MarkedEvent
from tests.journeys.marked_records import MarkedRecords
from tests.journeys.markers import Marks
from tests.services.conftest import HEAD, seat, staffed_desk
from tests.services.test_person_merging import merge

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, DataRegime
from kkc_desktop.domain.contact import ROOMS
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.data_lists import KeptKind
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.errors import RecordLocked, WrongStep
from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.paper_answer import AnswerVerdict
from kkc_desktop.domain.period import Period
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.domain.prevention_lists import AppointmentState
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind, PromiseManner
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.made_up_prints import print_made_up
from kkc_desktop.storage.columns import Choice, Choices, Flag, Moment
from kkc_desktop.storage.erasing import _JOBS, EMPTIED, HANGING
from kkc_desktop.storage.integrity import verify

WRITTEN = Period.month(NOW.year, NOW.month)
_PAGE, _RESERVED, _SALT, _IV = 4096, 80, 16, 16
YEARS = timedelta(days=365 * 12)


LOCKED = frozenset(
    {"documents", "things", "signatures", "copies", "papers", "notices", "log_entries"}
    | {"log_strikes", "descriptions", "evaluations", "declarations", "measures", "notifications"}
    | {"person_flags"}
)


class WholeDesk(MarkedRecords):
    """One record of each kind that has a term, every text of it a marker."""

    def write(self):
        self.contact()
        self.advice()
        self.event()
        self.anonymous()
        self.paper()
        self.voided()
        self.receipt()
        self.card()
        self.appointment()
        self.find()

    def event(self):
        incidents, word = self.services.incidents, self.marks.word
        file = incidents.blank_file()
        file = incidents.take_notice(replace(file, notices=(self.marked(file.latest),)))
        event_id = file.incident.id
        event = MarkedEvent(self.services, self.marks, self.marked)
        event.log(event_id)
        event.sheets(event_id)
        line = incidents.log.write(
            event_id, LogLine(text=word(), counterpart=word(), addressee=word())
        )
        incidents.log.strike(line.id, word())
        for measure in self.services.measures.of(event_id):
            if measure.settled_at is None:
                self.services.measures.settle(measure.id, MeasureState.DONE, word())
        incidents.change_state(event_id, IncidentState.ENDED)

    def anonymous(self):
        """Without a person; what was typed may name somebody all the same."""
        visit = self.services.reception.blank_contact()
        contact = self.marked(visit.contact, reason=ContactReason.CRIME, room=ROOMS[0])
        settled = replace(contact, outcome=ContactOutcome.SETTLED)
        self.services.reception.finish(replace(visit, contact=settled))

    def voided(self):
        closed = self.services.documents.close(self._filled("UZV"))
        self.services.signing.void(closed.document.id, self.marks.word())
        self.keep_promises(closed.document.id)

    def receipt(self):
        """A signed paper outside title III."""
        closed = self.services.documents.close(self._filled("PPP"))
        assert closed.document.regime is DataRegime.GDPR
        for signature in closed.signatures:
            self._sign(signature)
        self.services.workplace.confirm()
        self.services.signing.confirm(closed.document.id)
        self.keep_promises(closed.document.id)

    def keep_promises(self, document_id):
        for each in self.services.promises.of(document_id):
            today = self.services.workplace.today()
            self.services.promises.keep(each.id, today, PromiseManner.PHONE)

    def paper(self):
        """Named, closed, printed, promised at, signed or refused, handed over."""
        documents, signing, word = self.services.documents, self.services.signing, self.marks.word
        closed = documents.close(self._filled("PTO"))
        document_id = closed.document.id
        print_made_up(self.services.print_jobs, document_id, "Přepážka 1", recipient=word())
        for signature in closed.signatures:
            self._sign(signature)
        self.services.workplace.confirm()
        signing.confirm(document_id)
        signing.hand_over(document_id, word())
        today = self.services.workplace.today()
        self.services.promises.promise(
            PromiseKind.OTHER, RecordKind.DOCUMENT, document_id, today, word()
        )
        self.keep_promises(document_id)
        self.services.data_care.dispute((RecordKind.DOCUMENT, document_id), word(), word())
        self.document_id, self.code = document_id, closed.document.paper_code
        self.services.drafts.keep(
            Unfinished(
                record_id=document_id,
                form=FormKind.DOCUMENT,
                title=word(),
                content=f'{{"statement": "{word()}"}}',
                focus_field="",
                filled_count=1,
            )
        )

    def card(self):
        files = self.services.person_files
        one, other = (files.keep(self.marked(files.blank())) for _ in range(2))
        until = self.services.workplace.today() + timedelta(days=30)
        self.services.person_flags.add(one.id, FlagKind.IN_PAIR, self.marks.word(), until)
        merge(self.services, one, other)

    def appointment(self):
        at = self.services.workplace.now() + timedelta(days=1)
        booked = self.services.appointments.book(self.marked(self.services.appointments.blank(at)))
        self.services.workplace.now.pass_by(days=2)
        self.services.appointments.settle(
            replace(booked, state=AppointmentState.MISSED, outcome_note=self.marks.word())
        )

    def find(self):
        finds = self.services.finds
        thing = finds.record(self.marked(finds.blank(), municipality=self.marks.word()))
        finds.give_away(thing.id, FoundState.HANDED_TO_MUNICIPALITY, self.marks.word())


def twelve_years_after(desk):
    """One record of each kind, written twelve years ago."""
    records = WholeDesk(desk, Marks())
    records.write()
    desk.workplace.now.pass_by(days=365 * 12)
    return records


@pytest.fixture
def whole(desk):
    return twelve_years_after(desk)


@pytest.fixture(scope="module")
def gone(tmp_path_factory):
    """The same on a desk of its own, erased; tests look at it and are refused."""
    desk = staffed_desk(tmp_path_factory.mktemp("erased") / "stanice.kkc", Clock())
    records = twelve_years_after(desk)
    everything_due(desk)
    yield records
    desk.workplace.database.close()


def everything_due(desk):
    """Proposes what is due as an officer, approves it as the head; round after round."""
    kinds, officer = set(), desk.workplace.officer
    while due := desk.retention.dry_run().due:
        kinds |= {each.record.kept_kind for each in due}
        proposal = desk.retention.propose(due, "po lhůtě")
        seat(desk, HEAD)
        desk.workplace.confirm()
        result = desk.retention.approve(proposal.id)
        assert result.left == ()
        desk.workplace.seat(officer)
        desk.workplace.now.pass_by(days=400)
    return kinds


_OWN = ("erased_at", "revision", "apparent_age", "sex", "identity_document", "language")


def decrypted(path):
    """Every page of the file as it lies inside the cipher, the free ones too."""
    content = path.read_bytes()
    for place in range(0, len(content), _PAGE):
        page = content[place : place + _PAGE]
        body = page[_SALT if place == 0 else 0 : _PAGE - _RESERVED]
        iv = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _IV]
        reading = Cipher(algorithms.AES(KEYS.store), modes.CBC(iv)).decryptor()
        yield reading.update(body) + reading.finalize()


def left_in(content, marks):
    """The marks that stand there as they were written or as the search folds them."""
    lowered = content.lower()
    return {m for m in marks if m.encode() in content or fold(m).lower().encode() in lowered}


def skeleton(desk):
    """The codes, moments and counts of every record, as they lie on disk."""
    found = {}
    with desk.workplace.database.reading() as tx:
        for table in {
            each.table.name: each.table for all in EMPTIED.values() for each in all
        }.values():
            names = [
                column.name
                for column in table.columns
                if isinstance(column.type, Choice | Choices | Moment | Flag | Integer)
                and column.name not in _OWN
            ]
            order = "record_id, position" if table.name == "persons" else "rowid"
            query = f"SELECT {', '.join(names)} FROM {table.name} ORDER BY {order}"
            found[table.name] = list(tx.connection.exec_driver_sql(query))
    return found


def test_nothing_of_a_person_is_left_in_any_byte(desk, whole):
    before, counted = skeleton(desk), desk.overviews.overview(WRITTEN).digest
    path = desk.workplace.database.path
    desk.workplace.database.anchor.rest()
    with desk.workplace.database.reading() as tx:
        said = " ".join(entry.reason for entry in tx.audit.all())
    assert everything_due(desk) == set(KeptKind)
    found = verify(desk.workplace.database).breaches
    assert {each.record_kind for each in found} <= {RecordKind.STATION}
    assert skeleton(desk) == before
    assert desk.overviews.overview(WRITTEN).digest == counted
    pages = b"".join(decrypted(path))
    assert b"CREATE TABLE contacts" in pages
    typed_as_reason = {mark for mark in whole.marks.used if mark in said}
    assert left_in(pages, whole.marks.used) == typed_as_reason
    assert b"855316" not in pages  # how every marked birth number and thing's number begins
    others = b"".join(each.read_bytes() for each in path.parent.iterdir() if each != path)
    assert left_in(others, whole.marks.used) == set()


def test_the_erased_answers_that_it_was_erased_and_by_which_code(gone):
    desk = gone.services
    answer = desk.asking.ask(gone.code)
    assert answer.verdict is AnswerVerdict.ERASED
    assert "Údaje byly vymazány" in " ".join(answer.lines)
    with pytest.raises(WrongStep, match="byly vymazány"):
        desk.packaging.preview(RecordKind.DOCUMENT, gone.document_id)
    with desk.workplace.database.reading() as tx:
        (made,) = tx.erasures.erased((gone.document_id,))
    assert (made.record_id, made.disposal_code) == (gone.document_id, "D-LED")


def test_no_word_is_written_into_what_was_erased_nor_beside_it(gone):
    desk = gone.services
    written = set()
    for part in (*(part for parts in EMPTIED.values() for part in parts), *HANGING.values(), _JOBS):
        table = part.table.name
        erased = f"{part.parent} IN (SELECT record_id FROM erased_records)"
        with desk.workplace.database.reading() as tx:
            query = f"SELECT count(*) FROM {table} WHERE {erased}"
            if not tx.connection.exec_driver_sql(query).scalar():
                continue
        written.add(table)
        words = {"''": "'Nová'", "x''": "x'00'"}
        for name in (name for name, value in part.emptied.items() if value in words):
            changed = f"UPDATE {table} SET {name} = {words[part.emptied[name]]} WHERE {erased}"
            with pytest.raises(RecordLocked), desk.workplace.database.transaction() as tx:
                tx.connection.exec_driver_sql(changed)
    assert written >= {
        "contacts",
        "appointments",
        "found_things",
        "promises",
        "data_steps",
        "print_jobs",
    }


def test_nothing_is_added_to_what_was_erased(gone):
    desk = gone.services
    today, record = desk.workplace.today(), (RecordKind.DOCUMENT, gone.document_id)
    with pytest.raises(RecordLocked):
        desk.promises.promise(PromiseKind.OTHER, *record, today, "Nová zavolá")
    with pytest.raises(RecordLocked):
        desk.data_care.dispute(record, "Nová", "nesouhlasí")
    beside = {part.table.name: part.parent for parts in EMPTIED.values() for part in parts}
    copied = set()
    for table, parent in beside.items():
        if parent == "id":
            continue
        row = f"SELECT * FROM {table} WHERE {parent} IN (SELECT record_id FROM erased_records)"
        with desk.workplace.database.reading() as tx:
            if not tx.connection.exec_driver_sql(f"SELECT count(*) FROM ({row})").scalar():
                continue
        copied.add(table)
        gone = pytest.raises(RecordLocked, match="vymazány")
        with gone, desk.workplace.database.transaction() as tx:
            tx.connection.exec_driver_sql(f"INSERT INTO {table} {row} LIMIT 1")
    assert copied >= {"persons", "signatures", "papers", "notices", "log_entries", "person_flags"}


def test_until_it_is_approved_every_lock_holds(desk, whole):
    due = desk.retention.dry_run().due
    proposal = desk.retention.propose(due, "po lhůtě")
    item = desk.retention.items(proposal.id)[0]
    with pytest.raises(RecordLocked), desk.workplace.database.transaction() as tx:
        tx.erasures.mark_erased(replace(item, erased_at=desk.workplace.now()))
    for kind, parts in EMPTIED.items():
        for part in parts:
            if part.table.name in LOCKED:
                changes = ", ".join(f"{name} = {value}" for name, value in part.emptied.items())
                query = f"UPDATE {part.table.name} SET {changes}".replace("?1", "''")
                with pytest.raises(RecordLocked), desk.workplace.database.transaction() as tx:
                    assert tx.connection.exec_driver_sql(query).rowcount, kind


def test_the_locks_of_erased_records_know_every_column_that_is_emptied(desk):
    query = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    with desk.workplace.database.reading() as tx:
        locks = dict(tx.connection.exec_driver_sql(query).all())
    for parts in EMPTIED.values():
        for part in parts:
            words = {name for name, value in part.emptied.items() if value in ("''", "x''")}
            lock = locks.get(f"{part.table.name}_stay_erased", "")
            assert {name for name in words if f"NEW.{name}" not in lock} <= {"card_id"}
