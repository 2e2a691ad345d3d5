"""The columns of the lists: nothing in them that is not for eyes across the counter."""

from dataclasses import fields

from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.record_list import ROW_OF
from kkc_desktop.services.list_columns import CHOSEN_BY, COLUMNS


def test_no_list_holds_names_reasons_places_or_words():
    kept = {
        *("reason", "other_reason", "subject", "note", "referral", "citizen_words", "place"),
        *("description", "statement", "birth_number", "residence", "phone", "born_on"),
    }
    for kind, row in ROW_OF.items():
        held = {field.name for field in fields(row)} - {"place", "id"}
        assert not held & kept
        assert set(CHOSEN_BY[kind]) <= held
    labels = {reason.label for reason in ContactReason}
    assert not labels & {column.title for columns in COLUMNS.values() for column in columns}
