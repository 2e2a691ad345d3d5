"""The record of correction always fits one page and says honestly what it left out."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import (
    NOW,
    a_document,
    a_paper,
    a_person,
    a_station,
    a_thing,
    an_officer,
)
from tests.printing import samples
from tests.printing.verapdf import PROFILES, faults

from kkc_desktop.domain.correction import version_of
from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.document import DocumentId, ThingId
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState, PrintPurpose
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.printing.correction_record import (
    CorrectionRecord,
    Side,
    render_correction_record,
)
from kkc_desktop.printing.correction_words import PERSON_LABELS, differences
from kkc_desktop.printing.cover_slip import CoverSlip, render_cover_slip
from kkc_desktop.printing.pages import page_count, text_of
from kkc_desktop.printing.person_words import NOT_ON_PAPER
from kkc_desktop.services.templates import shipped_templates

LONG = "Šla jsem po náměstí směrem k poště a všimla jsem si, že mi někdo sáhl do kabelky. " * 3
ORIGINAL = a_document(
    state=DocumentState.SIGNED,
    evidence_number="KKC-KON-2026-000011",
    paper_code="7F3A-91C2-04BD",
    closed_at=NOW,
)
LATER = replace(
    ORIGINAL,
    id=DocumentId("document-2"),
    evidence_number="KKC-KON-2026-000012",
    version=2,
    corrects_id=ORIGINAL.id,
    correction_kind=CorrectionKind.NEW_VERSION,
    correction_reason="překlep",
    correction_requester="oznamovatelka",
    closed_at=NOW + timedelta(hours=1),
)


def record(changes, document=LATER, support=""):
    return CorrectionRecord(
        title="Protokol o trestním oznámení",
        old=Side(version=version_of(ORIGINAL), paper_code="7F3A-91C2-04BD", sha256="ab" * 32),
        new=Side(version=version_of(document), paper_code="4KEE-Q4AT-6J1V", sha256="cd" * 32),
        support=support,
        supports=(),
        changes=tuple(changes),
        officer=an_officer(),
        at=LATER.closed_at,
        trail="stopa 1 234 · 7F3A 91C2 04BD",
    )


def rendered(changes, **named):
    return render_correction_record(record(changes, **named), a_station())


def words_of(content):
    return " ".join(" ".join(text_of(content)).split())


def a_change(number=1, old="Konice", new="Lipová"):
    return Change("Úkon", f"Údaj {number}", old, new)


@pytest.mark.parametrize("count", [0, 1, 8, 15, 60])
def test_the_record_is_one_page_however_much_was_changed(count):
    content = rendered([a_change(n, LONG, LONG.replace("kabelky", "batohu")) for n in range(count)])
    assert page_count(content) == 1
    text = words_of(content)
    shown = text.count("Údaj ") - 1 if count else 0
    assert ("viz nová listina" in text) is (shown < count)
    if shown < count:
        assert f"{count - shown} dalších změn" in text


def test_the_longest_reason_support_and_values_still_leave_one_page():
    document = replace(LATER, correction_reason="x y " * 500, correction_requester="z " * 250)
    huge = [a_change(n, "slovo " * 10_000, "jiné " * 10_000) for n in range(3)]
    content = rendered(huge, document=document, support="podklad " * 250)
    assert page_count(content) == 1
    assert "Lenka Šťastná" in words_of(content)


def test_the_same_record_gives_the_same_bytes():
    assert rendered([a_change()]) == rendered([a_change()])


def test_typed_markup_is_printed_letter_by_letter():
    text = words_of(rendered([a_change(1, "<b>a</b>", "O'Brien & synové <i>")]))
    assert "<b>a</b>" in text
    assert "O'Brien & synové <i>" in text


def test_a_version_without_changes_says_so():
    assert "Text listiny se nezměnil." in words_of(rendered([]))


def test_every_fact_of_a_person_on_the_paper_has_its_words():
    kept = set(Person.__dataclass_fields__) - NOT_ON_PAPER - {"id", "record_id", "position"}
    assert set(PERSON_LABELS) == kept


def said(old, new):
    return [
        (change.place, change.label, change.old, change.new)
        for change in differences(old, new, samples.template("PTO"))
    ]


def test_what_the_desk_notes_for_itself_is_no_change_of_the_paper():
    old = Dossier(document=ORIGINAL, persons=(a_person(),))
    new = Dossier(document=LATER, persons=(a_person(id=PersonId("p2"), note="nervózní"),))
    assert said(old, new) == []


def test_an_identity_that_is_protected_now_is_not_told_by_the_difference():
    old = Dossier(document=ORIGINAL, persons=(a_person(),))
    new = Dossier(document=LATER, persons=(a_person(id=PersonId("p2"), is_protected=True),))
    ((_, label, before, after),) = said(old, new)
    assert (label, before) == ("Utajení totožnosti", "totožnost uvedena")
    assert "utajena" in after


def test_added_left_out_and_changed_things_are_told_by_name():
    things = (a_thing(), a_thing(id=ThingId("t2"), description="telefon", value_czk=None))
    later = (
        a_thing(id=ThingId("t3"), value_czk=400),
        a_thing(id=ThingId("t4"), description="kolo"),
    )
    old, new = Dossier(document=ORIGINAL, things=things), Dossier(document=LATER, things=later)
    assert [row[1:3] for row in said(old, new)] == [
        ("Hodnota", "350\u00a0Kč"),
        ("Popis", "telefon"),
        ("Hodnota", ""),
    ]


def test_persons_in_another_order_are_told():
    first, second = a_person(), a_person(id=PersonId("p2"), given_names="Petr", surname="Malý")
    old = Dossier(document=ORIGINAL, persons=(first, second))
    new = Dossier(document=LATER, persons=(second, first))
    assert said(old, new) == [
        (
            "Osoby",
            "Pořadí osob",
            "Jana Marie Dvořáková, Petr Malý",
            "Petr Malý, Jana Marie Dvořáková",
        )
    ]


@pytest.mark.parametrize("code", [each.code for each in shipped_templates()])
def test_every_field_of_every_kind_has_its_words(code):
    old = Dossier(document=samples.empty(code))
    new = Dossier(
        document=samples.filled(code),
        persons=samples.persons_of(code),
        things=samples.things_of(code),
    )
    changes = differences(old, new, samples.template(code))
    assert changes
    assert all(change.label and change.place and change.new for change in changes)
    assert differences(new, new, samples.template(code)) == ()


def a_slip(**changes):
    given = {
        "title": "Protokol o trestním oznámení",
        "document": ORIGINAL,
        "paper": a_paper(sha256="ab12cd34" * 8),
        "number": 4,
        "purpose": PrintPurpose.REPRINT,
        "recipient": "",
        "corrected": (),
        "officer": an_officer(),
        "at": NOW,
        "trail": "",
    }
    return render_cover_slip(CoverSlip(**given | changes), a_station())


def test_the_slip_names_the_copy_and_the_fingerprint_and_is_one_page():
    content = a_slip()
    text = words_of(content)
    assert page_count(content) == 1
    assert "opis č. 4" in text
    assert "ab12cd34 ab12cd34" in text
    assert "opravena" not in text
    assert content == a_slip()


@pytest.mark.parametrize("flavour", PROFILES)
@pytest.mark.parametrize("sheet", ["record", "slip"])
def test_both_papers_are_archival_and_accessible(sheet, flavour):
    changes = [a_change(), a_change(2, LONG, LONG.upper()), a_change(3, "", "<i>")]
    content = rendered(changes) if sheet == "record" else a_slip(recipient="Jana", trail="stopa 1")
    assert faults(content, flavour) == []
