"""The search box finds numbers, names without háčky and words, and is never a query language."""

import unicodedata
from datetime import timedelta

import pytest
from tests.factories import NOW

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.finding import WHY_NUMBER
from kkc_desktop.storage.query_budget import QueryBudget
from kkc_desktop.storage.rows import run
from kkc_desktop.storage.search import WHY_PERSON, WHY_WORDS


def put(transaction, record_id, *, kind=RecordKind.DOCUMENT, number="", names="", text="", at=NOW):
    """Makes a record findable."""
    transaction.search.index(
        kind,
        record_id,
        number=number,
        names=names,
        text=text,
        title=f"titul {record_id}",
        detail="podrobnost",
        recorded_at=at,
    )


def ids(hits):
    return [hit.record_id for hit in hits]


@pytest.fixture
def box(transaction):
    """A search box over five records."""
    put(transaction, "a", number="KKC-OL4-2026-000123", names="Jana Dvořáková", text="Konice")
    put(transaction, "b", number="KKC-OL4-2026-001230", names="Žofie Šťastná", text="ukradené kolo")
    put(transaction, "c", names="Олена Шевченко", text="Příliš žluťoučký kůň", number="")
    put(transaction, "d", number="KKC-OL4-2026-000124 KRPM-12345-1/ČJ-2026-140512", names="O'Neil")
    put(transaction, "e", names="Nguyễn Thị Mai", text='sleva 50% OR "vše" NEAR(x)')
    return transaction.search


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("123", ["d", "b", "a"]),
        ("000123", ["a"]),
        ("KKC-OL4-2026-000123", ["a"]),
        ("kkc ol4 2026 123", ["d", "b", "a"]),
        ("OL4/123", ["d", "b", "a"]),
        ("KRPM-12345-1/ČJ-2026-140512", ["d"]),
        ("krpm 12345", ["d"]),
    ],
)
def test_a_number_is_found_however_it_is_typed(box, typed, found):
    hits = box.find(typed)
    assert set(ids(hits)) == set(found)
    assert {hit.why for hit in hits} == {WHY_NUMBER}


def test_the_number_meant_exactly_comes_before_longer_ones(box):
    assert ids(box.find("123"))[0] == "a"


@pytest.mark.parametrize(
    ("typed", "found", "why"),
    [
        ("dvorakova", "a", WHY_PERSON),
        ("DVOŘÁK", "a", WHY_PERSON),
        ("jana dvor", "a", WHY_PERSON),
        ("dvořáková ja", "a", WHY_PERSON),
        ("stastna zofie", "b", WHY_PERSON),
        ("шевченко", "c", WHY_PERSON),
        ("nguyen", "e", WHY_PERSON),
        ("o'neil", "d", WHY_PERSON),
        ("zlutoucky kun", "c", WHY_WORDS),
        ("ukradene", "b", WHY_WORDS),
        ("dvorakova konice", "a", WHY_WORDS),
        ("konice 123", "a", WHY_WORDS),
    ],
)
def test_names_and_words_are_found_without_hacky(box, typed, found, why):
    hits = box.find(typed)
    assert [(hit.record_id, hit.why) for hit in hits] == [(found, why)]


@pytest.mark.parametrize("stored", ["850315/1238", "8503151238"])
@pytest.mark.parametrize("typed", ["850315/1238", "8503151238", "850315 12", "85031512"])
def test_a_birth_number_is_found_with_its_slash_or_without(transaction, stored, typed):
    put(transaction, "a", names=f"Jana Dvořáková {stored}")
    assert ids(transaction.search.find(typed)) == ["a"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_one(transaction, form):
    put(transaction, "a", names=unicodedata.normalize("NFD", "Žofie Šťastná"))
    put(transaction, "b", names="Žofie Šťastná")
    assert set(ids(transaction.search.find(unicodedata.normalize(form, "žofie šťast")))) == {
        "a",
        "b",
    }


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        '"',
        "***",
        "a AND",
        "NOT",
        "NEAR(",
        "names:jana",
        "{names}: x",
        "-jana",
        "^jana",
        "a' OR 1=1 --",
        "(",
        "%_\\",
        "\x00",
        "𝒳",
        "+420 ",
        '"vše" OR',
        "x" * 5000,
        "a " * 5000,
    ],
)
def test_nothing_typed_is_read_as_a_query(box, typed):
    assert len(box.find(typed)) <= 5


def test_words_of_the_query_language_are_only_words(box):
    assert ids(box.find("OR vše NEAR")) == ["e"]


def test_the_newest_come_first_and_names_before_words(transaction):
    for number in range(6):
        put(transaction, f"name-{number}", names="Novák", at=NOW + timedelta(days=number))
        put(transaction, f"word-{number}", text="pan Novák", at=NOW + timedelta(days=number))
    hits = transaction.search.find("novak", limit=8)
    assert ids(hits) == [
        "name-5",
        "name-4",
        "name-3",
        "name-2",
        "name-1",
        "name-0",
        "word-5",
        "word-4",
    ]


def test_a_changed_record_is_found_by_its_new_words_only(transaction):
    put(transaction, "a", number="KKC-KON-2026-000001", names="Nováková", text="kolo")
    put(transaction, "a", number="KKC-KON-2026-000001", names="Dvořáková", text="koloběžka")
    assert transaction.search.find("novakova") == ()
    assert transaction.search.find("kolo kolo") == ()
    assert ids(transaction.search.find("dvorakova")) == ["a"]
    assert ids(transaction.search.find("kolob")) == ["a"]
    connection = transaction.contacts.connection
    for index in ("names_index", "words_index"):
        connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")


def test_a_hit_says_what_it_is(transaction):
    put(transaction, "a", kind=RecordKind.CONTACT, names="Novák")
    (hit,) = transaction.search.find("nov")
    assert (hit.kind, hit.title, hit.detail) == (RecordKind.CONTACT, "titul a", "podrobnost")
    assert hit.recorded_at == NOW


def test_a_search_that_takes_too_long_is_stopped_and_says_so(transaction):
    for number in range(200):
        put(transaction, f"a{number}", names="Novák", text="slovo")
    spent = QueryBudget(transaction.search._connection, seconds=-1)
    assert transaction.search.find("novak", budget=spent) == ()
    assert spent.is_spent
    enough = QueryBudget(transaction.search._connection, seconds=60)
    assert len(transaction.search.find("novak", budget=enough)) == 50
    assert not enough.is_spent


def test_a_question_is_stopped_in_its_middle_with_what_it_found(transaction):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    budget = QueryBudget(transaction.search._connection, seconds=0.01)
    found = budget.rows(endless, ())
    assert found[:2] == [(1,), (2,)]
    assert budget.is_spent
    assert budget.rows("SELECT 1", ()) == []
    unwatched = run(transaction.connection, f"{endless} LIMIT 50000").fetchall()
    assert len(unwatched) == 50_000, "what follows is not stopped any more"


def test_what_was_not_saved_is_not_found(database):
    def break_off():
        with database.transaction() as transaction:
            put(transaction, "a", names="Novák")
            raise ValueError("enough")

    with pytest.raises(ValueError, match="enough"):
        break_off()
    with database.reading() as reading:
        assert reading.search.find("novak") == ()


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("volal z čísla +420777123456", "777 123 456"),
        ("volal z čísla 777 123 456", "+420777123456"),
        ("volal z čísla 777123456", "777 123 456"),
        ("účet 19-2000145399/0800", "19-2000145399/0800"),
        ("účet CZ65 0800 0000 1920 0014 5399", "CZ6508000000192000145399"),
        ("vozidlo 1M2 3456", "1m23456"),
        ("vozidlo 1M23456", "1M2 3456"),
        ("nar. 710319/2745", "7103192745"),
    ],
)
def test_a_number_in_a_text_is_found_in_any_writing(transaction, written, typed):
    put(transaction, "a", text=f"{written}, dál nic")
    put(transaction, "b", text="volal z čísla 777 999 456")
    assert ids(transaction.search.find(typed)) == ["a"]
