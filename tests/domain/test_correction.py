"""Which paper is in force and what is said of the one that is not."""

import pytest
from tests.factories import NOW, a_document

from kkc_desktop.domain.correction import (
    Correction,
    VersionRow,
    corrected_words,
    demand_correction,
    next_number,
    replaced_words,
    version_of,
    wants_cover,
)
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState, PrintPurpose
from kkc_desktop.domain.errors import NotComplete

VERSION, ADDENDUM = CorrectionKind.NEW_VERSION, CorrectionKind.ADDENDUM
SIGNED, CLOSED, DRAFT = DocumentState.SIGNED, DocumentState.CLOSED, DocumentState.DRAFT


def a_version(number, state=SIGNED, kind=VERSION, corrects=None):
    return version_of(
        a_document(
            id=DocumentId(f"d{number}"),
            version=number,
            state=state,
            evidence_number="" if state is DRAFT else f"KKC-KON-2026-00000{number}",
            closed_at=None if state is DRAFT else NOW,
            corrects_id=corrects or (f"d{number - 1}" if number > 1 else ""),
            correction_kind=CorrectionKind.NONE if number == 1 else kind,
        )
    )


FIRST, SECOND, THIRD = a_version(1), a_version(2), a_version(3)


def test_each_version_knows_its_neighbours_and_the_one_in_force():
    row = VersionRow(shown=SECOND, versions=(FIRST, SECOND, THIRD))
    assert (row.older, row.newer, row.current) == (FIRST, THIRD, THIRD)


def test_a_version_that_waits_for_its_signature_is_not_in_force_yet():
    waiting = a_version(2, CLOSED)
    row = VersionRow(shown=FIRST, versions=(FIRST, waiting))
    assert row.current is FIRST
    assert row.is_corrected
    assert "čeká na podpis" in corrected_words(row)


def test_a_draft_of_a_next_version_corrects_nothing_yet():
    row = VersionRow(shown=FIRST, versions=(FIRST, a_version(2, DRAFT)))
    assert not row.is_corrected
    assert "rozepsána verze 2" in corrected_words(row)


def test_the_sentences_name_the_other_paper():
    row = VersionRow(shown=FIRST, versions=(FIRST, SECOND))
    assert corrected_words(row) == (
        "Tato listina byla opravena verzí 2, evid. č.\u00a0KKC-KON-2026-000002."
    )
    later = VersionRow(shown=SECOND, versions=(FIRST, SECOND))
    assert replaced_words(later) == (
        "Toto je verze 2, nahrazuje verzi 1, evid. č.\u00a0KKC-KON-2026-000001."
    )


def test_an_addendum_corrects_too_and_an_old_one_is_known_without_its_kind():
    old = a_version(9, kind=CorrectionKind.NONE, corrects="d1")
    assert old.kind is ADDENDUM
    row = VersionRow(shown=FIRST, versions=(FIRST,), addenda=(old,))
    assert row.is_corrected
    assert "dodatkem evid. č.\u00a0KKC-KON-2026-000009" in corrected_words(row)


def test_the_number_of_a_voided_version_is_not_given_again():
    voided = a_document(version=2, state=DocumentState.VOIDED, correction_kind=VERSION)
    assert next_number([voided], a_document()) == 3
    assert next_number([], a_document(version=2)) == 3


@pytest.mark.parametrize(
    ("correction", "field"),
    [
        (Correction(kind=ADDENDUM, reason="  "), "correction_reason"),
        (Correction(kind=VERSION, reason="", requester="x"), "correction_reason"),
        (Correction(kind=VERSION, reason="překlep"), "correction_requester"),
    ],
)
def test_a_correction_without_its_reason_or_requester_is_refused(correction, field):
    with pytest.raises(NotComplete) as refused:
        demand_correction(correction)
    assert refused.value.problems[0].field == field


@pytest.mark.parametrize(
    ("purpose", "state", "is_corrected", "wanted"),
    [
        (PrintPurpose.SIGNING, CLOSED, False, False),
        (PrintPurpose.REPRINT, CLOSED, False, False),
        (PrintPurpose.CITIZEN_COPY, SIGNED, False, False),
        (PrintPurpose.REPRINT, SIGNED, False, True),
        (PrintPurpose.CITIZEN_COPY, SIGNED, True, True),
        (PrintPurpose.FILE, DocumentState.HANDED_OVER, True, True),
    ],
)
def test_a_cover_slip_goes_before_reprints_and_corrected_papers(
    purpose, state, is_corrected, wanted
):
    assert wants_cover(purpose, state, is_corrected=is_corrected) is wanted
