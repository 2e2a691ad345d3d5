"""Blank forms: reserved without holes, typed in under their number, or struck out on paper."""

import re
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID, a_station
from tests.printing.reading import spaced
from tests.services.conftest import HEAD, RECEPTIONIST

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import BlankFormState, DocumentState
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.errors import NotComplete, RecordNotFound, WrongStep
from kkc_desktop.domain.outage import MOST_FORMS, KitLine
from kkc_desktop.domain.page_mark import PageMark
from kkc_desktop.printing.pages import page_count, text_of
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.integrity import verify

LATE = "ZAPSÁNO DODATEČNĚ"


@pytest.fixture
def forms(desk):
    """The forms of a kit of three receipts and two official records."""
    return made(desk, POO=3, UZ=2)


def made(desk, **counts):
    """The forms of a new kit with so many of each kind."""
    lines = [KitLine(template_code=code, count=number) for code, number in counts.items()]
    return desk.outage.forms_of(desk.outage.make(lines).id)


def state_of(desk, form):
    return desk.outage.find(form.evidence_number).state


def numbers(desk):
    with desk.workplace.database.reading() as tx:
        return tx.numbers.register("KON", 2026)


def filled_in(desk, form):
    """What somebody types in from the paper of a receipt."""
    dossier = desk.outage.begin_entry(form.id)
    person = desk.documents.blank_person(form.id, 0, desk.documents.template(dossier.document))
    named = replace(person, given_names="Jana", surname="Malá")
    document = replace(
        dossier.document,
        event_place="Konice",
        event_time="včera v\u00a022 hodin",
        event_summary="ztráta",
        reported_at=NOW - timedelta(hours=9),
    )
    return replace(dossier, document=document, persons=(named,))


def is_sound(desk):
    with desk.workplace.database.transaction() as tx:
        # The test's station was put there by nobody.
        tx.audit.append(OFFICER_ID, Act.SET_UP_STATION, NOW, RecordKind.STATION)
    return verify(desk.workplace.database).breaches == ()


def test_a_kit_takes_the_next_numbers_of_the_register_without_a_hole(desk, forms):
    assert [form.template_code for form in forms] == ["POO"] * 3 + ["UZ"] * 2
    assert [form.evidence_number for form in forms] == [number.text for number in numbers(desk)]
    assert [number.sequence for number in numbers(desk)] == [1, 2, 3, 4, 5]
    assert len({form.paper_code for form in forms}) == 5
    assert all(form.is_in_drawer for form in forms)
    assert is_sound(desk)


def test_the_trail_names_the_kit_and_seals_it(desk, trail, forms):
    assert trail()[-1] == (Act.MAKE_OUTAGE_KIT, forms[0].kit_id)


@pytest.mark.parametrize("counts", [{}, {"UZ": 0}, {"UZ": MOST_FORMS, "POO": 1}])
def test_a_kit_of_nothing_or_of_too_much_reserves_nothing(desk, counts):
    with pytest.raises(NotComplete):
        made(desk, **counts)
    assert numbers(desk) == ()


def test_a_kit_that_breaks_off_in_the_middle_leaves_nothing(desk, trail):
    given, before = count(1), trail()

    def new_id():
        place = next(given)
        if place == 5:
            raise OSError("the power went out")
        return f"half-{place}"

    usual, desk.workplace.new_id = desk.workplace.new_id, new_id
    with pytest.raises(OSError, match="power"):
        made(desk, UZ=10)
    desk.workplace.new_id = usual
    assert desk.outage.rows() == ()
    assert numbers(desk) == ()
    assert trail() == before
    assert made(desk, UZ=1)[0].evidence_number.endswith("000001")


def test_a_lost_sheet_is_printed_again_the_same_even_when_the_station_moved(desk, forms):
    before = desk.outage.sheet(forms[0])
    with desk.workplace.database.transaction() as tx:
        tx.station.put(a_station(phone="999 999 999"))
    desk.workplace.adopt(a_station(phone="999 999 999"))
    assert desk.outage.sheet(forms[0]) == before
    assert list(desk.outage.sheets(forms))[0] == before


def test_a_sheet_bears_its_number_its_code_and_what_it_is(desk, forms):
    for form in forms:
        content = desk.outage.sheet(form)
        pages = [spaced(page) for page in text_of(content)]
        assert page_count(content) == form.page_count
        assert "TISKOPIS PRO NOUZOVÝ PROVOZ" in pages[0]
        assert all(form.evidence_number in page and form.paper_code in page for page in pages)


def test_progress_is_told_and_what_it_raises_calls_the_rest_off(desk, forms):
    told = []
    assert len(list(desk.outage.sheets(forms, lambda *step: told.append(step)))) == 5
    assert told == [(done, 5) for done in range(6)]

    def stop(done, _total):
        if done == 2:
            raise InterruptedError

    printed = []
    with pytest.raises(InterruptedError):
        printed.extend(desk.outage.sheets(forms, stop))
    assert state_of(desk, forms[0]) is BlankFormState.IN_DRAWER


def test_a_form_is_found_by_its_number_its_end_its_code_or_its_square_code(desk, forms):
    form = forms[3]
    mark = PageMark(
        evidence_number=form.evidence_number,
        version=1,
        page=1,
        pages=form.page_count,
        paper_code=form.paper_code,
    )
    for typed in (
        form.evidence_number,
        f"  {form.evidence_number.lower()} ",
        "4",
        form.paper_code.lower().replace("-", " "),
        mark.text,
    ):
        assert desk.outage.find(typed) == form
    for typed in ("", "99", "KKC-KON-2026-000099", "nesmysl"):
        with pytest.raises(RecordNotFound):
            desk.outage.find(typed)


def test_an_entry_keeps_the_times_of_the_paper_apart_from_its_own(desk, forms, clock):
    clock.pass_by(hours=10)
    document = desk.outage.begin_entry(forms[0].id).document
    assert document.id == forms[0].id
    assert document.is_late_entry
    assert document.evidence_number == forms[0].evidence_number
    assert document.act_started_at is None
    assert document.recorded_at == clock()
    closed = desk.documents.close(filled_in(desk, forms[0])).document
    assert closed.reported_at == NOW - timedelta(hours=9)
    assert (closed.recorded_at, closed.closed_at) == (clock(), clock())


def test_closing_gives_the_reserved_number_back_to_the_form(desk, forms, clock):
    desk.documents.close(filled_in(desk, forms[1]))
    clock.pass_by(minutes=5)
    closed = desk.documents.open(forms[1].id).document
    assert closed.state is DocumentState.CLOSED
    assert closed.evidence_number == forms[1].evidence_number
    assert state_of(desk, forms[1]) is BlankFormState.RETURNED
    assert len(numbers(desk)) == 5
    rows = {row.form.id: row.document_state for row in desk.outage.rows()}
    assert [rows[form.id] for form in forms[:3]] == [None, DocumentState.CLOSED, None]
    assert is_sound(desk)


def test_the_paper_says_that_it_was_typed_in_afterwards_and_from_what(desk, forms):
    draft = spaced(text_of(desk.documents.check_print(filled_in(desk, forms[0])))[0])
    desk.documents.close(filled_in(desk, forms[0]))
    closed = spaced(text_of(desk.documents.paper(forms[0].id).content)[0])
    for page in (draft, closed):
        said = re.sub(r"\s+", " ", page)
        assert LATE in said
        assert f"z tiskopisu pro nouzový provoz evid. č. {forms[0].evidence_number}" in said


def test_an_ordinary_document_takes_the_number_after_the_forms(desk, forms):
    dossier = filled_in(desk, forms[0])
    ordinary = desk.documents.begin("POO")
    document = replace(
        dossier.document,
        id=ordinary.document.id,
        is_late_entry=False,
        evidence_number=forms[2].evidence_number,
    )
    persons = tuple(replace(p, record_id=document.id) for p in dossier.persons)
    closed = desk.documents.close(replace(dossier, document=document, persons=persons)).document
    assert closed.evidence_number.endswith("000006")
    assert state_of(desk, forms[2]) is BlankFormState.IN_DRAWER
    assert LATE not in text_of(desk.documents.paper(closed.id).content)[0]


def test_a_discarded_entry_leaves_the_form_in_the_drawer(desk, forms):
    saved = desk.documents.save(filled_in(desk, forms[0]))
    assert desk.outage.is_begun(forms[0].id)
    desk.documents.discard(saved.document)
    assert not desk.outage.is_begun(forms[0].id)
    assert state_of(desk, forms[0]) is BlankFormState.IN_DRAWER
    desk.striking.void(forms[:1], "promočený papír")
    assert is_sound(desk)


def test_a_returned_form_is_not_typed_in_twice(desk, forms):
    desk.documents.close(filled_in(desk, forms[0]))
    with pytest.raises(WrongStep, match="vrácen"):
        desk.outage.begin_entry(forms[0].id)


def test_nobody_types_in_a_form_that_a_colleague_has_in_hand(desk, forms):
    kept = Unfinished(
        record_id=forms[0].id,
        form=FormKind.DOCUMENT,
        title="Potvrzení",
        content="{}",
        focus_field="",
        filled_count=1,
    )
    desk.drafts.keep(kept)
    desk.outage.begin_entry(forms[0].id)
    desk.duty.begin(HEAD)
    with pytest.raises(WrongStep, match="kolega"):
        desk.outage.begin_entry(forms[0].id)
    with pytest.raises(WrongStep, match="zapisuje"):
        desk.striking.void(forms, "nepotřebné")
    assert {form.state for form in desk.outage.forms_of(forms[0].kit_id)} == {
        BlankFormState.IN_DRAWER
    }


def test_a_form_struck_out_meanwhile_closes_no_document(desk, forms):
    entry = filled_in(desk, forms[0])
    desk.striking.void(forms[:1], "ztracený papír")
    with pytest.raises(WrongStep, match="zneplatněn"):
        desk.documents.close(entry)
    with pytest.raises(RecordNotFound):
        desk.documents.open(forms[0].id)


def test_unused_forms_are_struck_out_in_the_register_and_on_one_paper(desk, forms, clock):
    more = made(desk, UZ=1)
    clock.pass_by(days=40)
    desk.duty.begin(RECEPTIONIST)
    first = desk.striking.void((forms[1], forms[4], more[0]), "  nová verze\nšablony ")
    voided = [forms[1], forms[4], more[0]]
    assert first.evidence_number == forms[1].evidence_number
    assert {state_of(desk, form) for form in voided} == {BlankFormState.VOIDED}
    reasons = {number.text: number.void_reason for number in numbers(desk)}
    assert [reasons[form.evidence_number] for form in voided] == ["nová verze šablony"] * 3
    assert sum(bool(reason) for reason in reasons.values()) == 3
    paper = desk.striking.record(first)
    page = spaced(text_of(paper)[0])
    assert "ZÁZNAM O ZNEPLATNĚNÍ NEPOUŽITÝCH TISKOPISŮ" in page
    assert "nová verze šablony" in page
    assert "Zelený" in page
    assert all(form.evidence_number in page for form in voided)
    assert forms[0].evidence_number not in page
    clock.pass_by(days=400)
    assert desk.striking.record(first) == paper
    assert is_sound(desk)


@pytest.mark.parametrize(("chosen", "reason"), [(0, "důvod"), (2, "  ")])
def test_striking_out_asks_for_forms_and_a_reason(desk, forms, chosen, reason):
    with pytest.raises(NotComplete):
        desk.striking.void(forms[:chosen], reason)
    with pytest.raises(WrongStep):
        desk.striking.record(forms[0])


def test_a_form_reserved_in_december_keeps_its_number_in_january(desk, clock):
    clock.at = datetime(2026, 12, 31, 22, 59, tzinfo=UTC)
    december = made(desk, POO=2)
    clock.at = datetime(2027, 1, 4, 8, tzinfo=UTC)
    closed = desk.documents.close(filled_in(desk, december[0])).document
    assert closed.evidence_number == december[0].evidence_number == "KKC-KON-2026-000001"
    assert made(desk, POO=1)[0].evidence_number == "KKC-KON-2027-000001"
    assert is_sound(desk)


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE blank_forms SET state = 'IN_DRAWER', settled_at = NULL WHERE state = 'RETURNED'",
        "UPDATE blank_forms SET state = 'RETURNED' WHERE position = 2",
        "UPDATE blank_forms SET paper_code = '0000-0000-0000' WHERE position = 2",
        "DELETE FROM blank_forms WHERE position = 2",
        "UPDATE outage_kits SET note = 'jiná'",
        "UPDATE numbers SET void_reason = '' WHERE sequence = 4",
        "UPDATE numbers SET issued_at = '2020-01-01T00:00:00+00:00' WHERE sequence = 3",
        "UPDATE blank_forms SET void_reason = 'jiný' WHERE state = 'VOIDED'",
    ],
)
def test_a_forged_form_is_noticed(desk, forms, forgery):
    desk.documents.close(filled_in(desk, forms[0]))
    desk.striking.void(forms[3:4], "promočený papír")
    assert is_sound(desk)
    with closing(connect(desk.workplace.database.path, KEYS.store)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND"
            " tbl_name IN ('blank_forms', 'outage_kits', 'numbers')"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(forgery)
        for _, sql in triggers:
            connection.execute(sql)
    assert not is_sound(desk)


def test_the_usual_kit_offers_every_kind_in_force_the_usual_ones_first(desk):
    offered = desk.outage.usual_kit()
    codes = [template.code for template, _ in offered]
    assert set(codes) == {template.code for template in desk.documents.kinds()} | {"TFN"}
    assert codes[0] == "TFN"
    assert dict(zip(codes, (number for _, number in offered), strict=True))["UZ"] == 5
    counts = [number for _, number in offered]
    assert counts == sorted(counts, key=bool, reverse=True)
