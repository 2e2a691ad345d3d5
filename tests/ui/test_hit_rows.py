"""The lines of the hits: made when they are listed, and never without words."""

import gc

from tests.factories import NOW

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.finding import Hit
from kkc_desktop.ui.hit_rows import CONTACTS, SHOWN_OF_EACH, HitRow, found_rows, listed


def test_a_line_is_made_only_when_it_is_listed():
    hits = [
        Hit(
            kind=RecordKind.CONTACT,
            record_id=f"contact-{number}",
            title="Kontakt",
            detail="",
            why="osoba v\u00a0záznamu",
            recorded_at=NOW,
        )
        for number in range(50)
    ]
    before = lines_made()
    rows = found_rows(hits, (), "novak")
    assert (len(rows[CONTACTS]), lines_made()) == (50, before)
    shown = listed(rows, None)
    assert len(shown) == SHOWN_OF_EACH + 2
    assert lines_made() == before + len(shown)
    assert len(listed(rows, CONTACTS)) == 51


def test_an_erased_card_is_listed_as_somebody_without_a_name():
    card = Hit(
        kind=RecordKind.PERSON,
        record_id="card",
        title="",
        detail="",
        why="číslo karty",
        recorded_at=NOW,
    )
    _head, row = listed(found_rows([card], (), "12"), None)
    assert row.title == "beze jména"


def lines_made():
    return sum(isinstance(each, HitRow) for each in gc.get_objects())
