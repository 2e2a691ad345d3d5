"""Hostile text is found by its words, and no query is more than words."""

import re
from time import process_time

import pytest
from tests.naughty.corpus import KEPT, REFUSED
from tests.naughty.test_kept import a_dossier, a_file, a_visit, an_advice_of

from kkc_desktop.domain.audit import RecordKind

BUDGET = 0.3
WORD = re.compile(r"[a-z]{3,}")
FINDABLE = [t for t in KEPT if t.isascii() and WORD.search(t) and len(t) < 150]
WRITES = {
    RecordKind.CONTACT: lambda desk, text: desk.reception.register(a_visit(desk, text)).contact.id,
    RecordKind.ADVICE: lambda desk, text: desk.advising.record(an_advice_of(desk, text)).id,
    RecordKind.INCIDENT: lambda desk, text: (
        desk.incidents.take_notice(a_file(desk, text)).incident.id
    ),
    RecordKind.DOCUMENT: lambda desk, text: desk.documents.save(a_dossier(desk, text)).document.id,
}


@pytest.mark.parametrize("kind", WRITES, ids=lambda kind: kind.name)
def test_a_record_is_found_by_the_words_of_any_hostile_text(desk, kind):
    for text in FINDABLE[::8]:
        record_id = WRITES[kind](desk, f"{text} klokan")
        found = [hit.record_id for hit in desk.finding.look(f"{text} klokan").hits]
        assert record_id in found, text


@pytest.mark.parametrize("text", ["Žižkov", "Z\u030ciz\u030ckov", "ZIZKOV", "žižkov\u200b"])
def test_a_word_is_found_however_its_letters_were_composed(desk, text):
    saved = desk.reception.register(a_visit(desk, text))
    for query in ("zizkov", "Žižkov", "Z\u030ciz\u030ckov"):
        person, record = desk.finding.look(query).hits
        assert (person.kind, person.record_id) == (RecordKind.PERSON, saved.persons[0].id)
        assert record.record_id == saved.contact.id


def test_no_query_is_more_than_words_and_each_is_answered_in_time(desk):
    for kind in WRITES:
        WRITES[kind](desk, "pokus words names NEAR AND OR")
    whole = "ě" * 1_000_000
    for query in (*KEPT[::2], *REFUSED, whole, "a " * 500_000, "( " * 500_000, "1" * 1_000_000):
        started = process_time()
        desk.finding.look(query)
        desk.finding.settle(query, 0)
        assert process_time() - started < BUDGET, query[:50]
    assert desk.finding.look("words : nic").hits == ()
    kinds = [hit.kind for hit in desk.finding.look("pokus").hits]
    assert kinds.count(RecordKind.PERSON) == 1
    assert len(kinds) == len(WRITES) + 1


def test_a_search_leaves_no_word_of_the_query_in_the_trail(desk):
    for query in (*KEPT[1::4], *REFUSED):
        desk.finding.settle(query, 0)
    with desk.workplace.database.reading() as tx:
        reasons = [entry.reason for entry in tx.audit.tail(len(KEPT[1::4]))]
    assert all(re.fullmatch(r"[0-9a-f]+, filtr vše, nálezů 0", reason) for reason in reasons)
