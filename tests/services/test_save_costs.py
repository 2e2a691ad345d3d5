"""What one save costs in statements, with what keeps search, order and protection up to date."""

from dataclasses import replace
from functools import partial

import pytest
from tests.factories import a_person
from tests.known_people import a_card
from tests.services import records
from tests.services.test_advising import give
from tests.statements import own, sent_by


def a_contact(desk):
    return partial(desk.reception.register, records.waiting_visit(desk))


def a_finished_contact(desk):
    return partial(records.finished_contact, desk)


def a_changed_contact(desk):
    visit = desk.reception.register(records.waiting_visit(desk))
    contact = replace(visit.contact, subject="ztráta kola")
    person_id = desk.workplace.new_id()
    bare = {"born_on": None, "identity_document_number": "", "phone": "", "email": ""}
    named = (a_person(id=person_id, surname=person_id.title(), birth_surname="", **bare),)
    return partial(desk.reception.register, replace(visit, contact=contact, persons=named))


def advice(desk):
    return partial(give, desk)


def a_notice(desk):
    return partial(desk.incidents.take_notice, records.a_notice(desk))


def a_draft(desk):
    return partial(desk.documents.save, records.complete_document(desk))


def a_closed_paper(desk):
    dossier = desk.documents.save(records.complete_document(desk))
    return partial(desk.documents.close, dossier)


def a_renamed_card(desk):
    return partial(desk.person_files.keep, replace(a_card(desk), surname="Malá"))


# The program's own statements, and how many triggers and indexes may run beside them at the most:
# now and then an index joins its parts, and another state or number writes a record's words anew.
@pytest.mark.parametrize(
    ("prepared", "own_ones", "most_beside"),
    [
        (a_contact, 16, 120),
        (a_finished_contact, 20, 120),
        (a_changed_contact, 26, 1_200),
        (advice, 15, 120),
        (a_notice, 30, 180),
        (a_draft, 26, 120),
        (a_closed_paper, 45, 6_000),
        (a_renamed_card, 12, 1_200),
    ],
)
def test_a_save_costs_the_same_few_statements_however_many_were_saved(
    desk, prepared, own_ones, most_beside
):
    prepared(desk)()
    for _ in range(20):
        sent = sent_by(desk, prepared(desk))
        mine = own(sent)
        assert len(mine) == own_ones
        assert 0 < len(sent) - len(mine) <= most_beside
        assert sum("INTO search_entries" in each for each in mine) <= 1
        assert sum("FROM data_steps" in each for each in mine) <= 1
