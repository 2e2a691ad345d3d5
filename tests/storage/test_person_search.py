"""People are found as they are typed: the very spelling first, and each hit says why."""

from dataclasses import replace
from datetime import date

import pytest
from tests.factories import NOW, OFFICER_ID
from tests.made_up_people import people

from kkc_desktop.domain import oversight
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_query import person_query
from kkc_desktop.domain.verification import BreachKind
from kkc_desktop.storage.integrity import verify
from kkc_desktop.storage.known_names import KnownNames
from kkc_desktop.storage.person_ways import ways

CROWD, NAMESAKES = 3_000, 300


def put(transaction, card_id, **fields):
    """Stores a card of a known person and gives it."""
    card = PersonCard(
        id=card_id,
        number=fields.pop("number", 0) or transaction.person_cards.next_number(),
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
        changed_at=NOW,
        changed_by=OFFICER_ID,
        revision=1,
        **fields,
    )
    transaction.person_cards.add(card)
    return card


def find(transaction, typed, limit=6):
    return transaction.person_search.find(typed, KnownNames(), limit)


def ids(hits):
    return [hit.record_id for hit in hits]


@pytest.fixture
def few(transaction):
    """A desk that knows six people."""
    put(
        transaction,
        "stepan",
        given_names="Štěpán",
        surname="Novák",
        birth_number="850315/1234",
        residence="Kafkova 12, 779 00 Olomouc",
        identity_document_number="203 118 447",
        phone="+420 603 214 587, 777 111 222",
        plate="2M5 4321",
        account_number="19-2000145399/0800",
    )
    put(transaction, "novkova", given_names="Adéla", surname="Novková")
    put(transaction, "novakova", given_names="Jana Marie", surname="Nováková")
    put(transaction, "horakova", given_names="Eva", surname="Horáková", birth_surname="Novková")
    put(transaction, "hajkova", given_names="Olga", surname="Bártová-Hájková")
    put(transaction, "nguyen", given_names="Thị Mai", surname="Nguyễn")
    return transaction


@pytest.mark.parametrize(
    ("typed", "found", "why"),
    [
        ("Štěpán Novák", "stepan", "přesná shoda"),
        ("stepan novak", "stepan", "shoda bez háčků"),
        ("NOVAK STEPAN", "stepan", "shoda bez háčků"),
        ("Novák Š", "stepan", "začátek jména"),
        ("nov", "stepan", "začátek příjmení"),
        ("novakov", "novakova", "začátek příjmení bez háčků"),
        ("hajek", "hajkova", "jiný tvar příjmení"),
        ("hajkova olga", "hajkova", "shoda bez háčků"),
        ("novaková jana", "novakova", "shoda bez háčků"),
        ("jana", "novakova", "jméno"),
        ("Nowak stepan", "stepan", "překlep v\u00a0příjmení: w místo v"),
        ("Novka", "stepan", "překlep v\u00a0příjmení: prohozené ák"),
        ("nguyen", "nguyen", "shoda bez háčků"),
        ("850315/", "stepan", "začátek rodného čísla"),
        ("850315/1234", "stepan", "rodné číslo"),
        ("8503151234", "stepan", "rodné číslo"),
        ("203118447", "stepan", "číslo dokladu 203 118 447"),
        ("203 118", "stepan", "číslo dokladu 203 118 447"),
        ("603 214 587", "stepan", "telefon +420 603 214 587"),
        ("+420603214587", "stepan", "telefon +420 603 214 587"),
        ("777111222", "stepan", "telefon 777 111 222"),
        ("2m54321", "stepan", "značka 2M5 4321"),
        ("2M5-4321", "stepan", "značka 2M5 4321"),
        ("2000145399", "stepan", "účet 19-2000145399/0800"),
        ("19-2000145399/0800", "stepan", "účet 19-2000145399/0800"),
        ("000001", "stepan", "číslo karty"),
        ("karta 1", "stepan", "číslo karty"),
        ("novák 850315", "stepan", "začátek rodného čísla"),
    ],
)
def test_each_way_of_typing_finds_the_person_and_says_why(few, typed, found, why):
    hits = find(few, typed)
    assert (found, why) in [(hit.record_id, hit.why) for hit in hits]


def test_a_birth_date_is_found_however_it_is_typed(transaction):
    (fields,) = people(1)
    put(transaction, **{"card_id": "card-1", **{k: v for k, v in fields.items() if k != "id"}})
    day = fields["born_on"]
    for typed in (
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day:02d}. {day.month:02d}. {day.year}",
    ):
        (hit,) = find(transaction, typed)
        assert (hit.record_id, hit.why) == ("card-1", "datum narození")


def test_a_missing_letter_is_named_and_comes_after_the_spelling_itself(few):
    hits = find(few, "novkova")
    assert [(hit.record_id, hit.why) for hit in hits] == [
        ("novkova", "shoda bez háčků"),
        ("novakova", "překlep v\u00a0příjmení: chybí á"),
        ("horakova", "rodné příjmení Novková"),
    ]


def test_a_hit_shows_neither_birth_number_nor_address(few):
    (hit,) = find(few, "novák štěpán")
    assert (hit.title, hit.detail) == ("Novák Š.", "Olomouc")
    assert not any(private in repr(hit) for private in ("850315", "Kafkova"))


@pytest.fixture
def crowd(transaction):
    """A desk that knows thousands; the people asked for are among the oldest cards."""
    put(transaction, "stepan", given_names="Štěpán", surname="Novák", birth_number="050315/1234")
    put(transaction, "stepanova", given_names="Jana", surname="Stepanová")
    put(transaction, "accented", given_names="Ida", surname="Štěpánová")
    for fields in people(CROWD):
        number = fields.pop("number") + 3
        card_id = fields.pop("id")
        put(transaction, card_id, number=number, **fields)
    return transaction


@pytest.mark.parametrize("typed", ["stepan novak", "Novák Š", "050315/", "novkova"])
def test_the_right_person_is_among_the_first_three_of_thousands(crowd, typed):
    first = find(crowd, typed)[:3]
    if typed == "050315/":
        assert "stepan" in ids(first)
    elif typed == "novkova":
        assert {hit.title.split()[0] for hit in first} == {"Nováková"}
    else:
        assert {hit.title.split(",")[0] for hit in first} == {"Novák Š."}


def test_a_rare_spelling_does_not_drown_in_a_common_one(crowd):
    for number in range(200):
        put(crowd, f"common-{number}", given_names="Eva", surname="Štěpánová")
    for typed in ("Stepanová", "stepanova", "stepanová"):
        assert ids(find(crowd, typed))[0] == "stepanova"
        assert "Štěpánová E." in [hit.title for hit in find(crowd, typed)]
    hits = find(crowd, "Štěpánová")
    assert hits[0].title == "Štěpánová E."
    assert "stepanova" in ids(hits)


def test_nor_the_accented_one_in_the_plain(crowd):
    for number in range(200):
        put(crowd, f"common-{number}", given_names="Eva", surname="Stepanová")
    assert find(crowd, "Štěpánová")[0].title.startswith("Štěpánová")
    for typed in ("Stepanová", "stepanova", "Štěpánová"):
        titles = [hit.title.split()[0] for hit in find(crowd, typed)]
        assert {"Stepanová", "Štěpánová"} <= set(titles)


def test_a_merged_card_is_found_by_its_old_name_and_leads_to_the_one_that_holds(few):
    old = put(few, "old", given_names="Adéla", surname="Zbořilová", merged_into="novkova")
    (hit,) = find(few, "zborilova")
    assert hit.record_id == "novkova"
    assert hit.why == f"sloučená karta {old.number:06d}"
    assert hit.title == "Novková A."


def test_a_changed_card_is_found_by_its_new_words_alone(few):
    card = few.person_cards.get("novkova")
    names = KnownNames()
    assert few.person_search.find("novková", names, 6)[0].record_id == "novkova"
    few.person_cards.update(replace(card, surname="Přejmenovaná", phone="999 888 777"))
    assert "novkova" in ids(few.person_search.find("přejmenovana", names, 6))
    assert "novkova" in ids(few.person_search.find("prejmenovyna", names, 6))
    assert "novkova" in ids(few.person_search.find("999888777", names, 6))
    assert "novkova" not in ids(few.person_search.find("novková", names, 6))


class Counted:
    """Counts the statements of the connection."""

    def __init__(self, transaction):
        self.count = 0
        transaction.connection.connection.dbapi_connection.set_trace_callback(self.take)

    def take(self, statement):
        self.count += not statement.startswith("--")


def statements(transaction, typed, names):
    """How many of them one keystroke costs once the names are known."""
    transaction.person_search.find(typed, names, 6)
    counted = Counted(transaction)
    transaction.person_search.find(typed, names, 6)
    transaction.connection.connection.dbapi_connection.set_trace_callback(None)
    return counted.count


@pytest.mark.parametrize(
    ("typed", "most"),
    [("xyzz", 2), ("krádež kol", 2), ("novák xy", 3), ("nov", 4), ("nová", 6), ("novák", 8)],
)
def test_only_what_somebody_is_called_is_asked_for(few, typed, most):
    """The names that are new, the birth surnames, and whatever a known name answers."""
    assert 1 <= statements(few, typed, KnownNames()) <= most


def test_the_few_names_that_begin_so_are_asked_for_themselves(few):
    names = KnownNames()
    names.follow(few.connection)
    asked = [match for _, match in ways(person_query("novák"), names)]
    assert any('"nováková"' in match and "*" not in match for match in asked)
    assert [match for match in asked if "*" in match] == ['{birth_surname given_names} : "novák" *']


@pytest.mark.parametrize("typed", ["n", "nov", "novák", "novák štěpán", "850315/", "novkova"])
def test_a_keystroke_costs_few_statements_however_many_people_there_are(crowd, typed):
    names = KnownNames()
    find_now = crowd.person_search.find
    find_now(typed, names, 6)
    counted = Counted(crowd)
    find_now(typed, names, 6)
    crowd.connection.connection.dbapi_connection.set_trace_callback(None)
    assert 0 < counted.count <= 20


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        '"',
        '" OR "',
        "NEAR(a b)",
        "surname : x",
        "{surname} : x *",
        "a AND NOT b",
        "%",
        "\x00",
        "\ud800",
        "'; DROP TABLE person_cards; --",
        "99.99.9999",
        "0.0.0000",
        "٣٤",
        "x" * 5_000,
        "a " * 500,
        "1" * 400,
        "١٢٣ karta",
        "karta 99999999999999999999999999",
    ],
)
def test_nothing_typed_is_a_query_language(few, typed):
    assert find(few, typed) == () or all(hit.record_id for hit in find(few, typed))


def test_a_number_that_is_no_day_is_only_a_number():
    assert person_query("31.2.1985").numbers == ("3121985",)
    assert person_query("15. 3. 1985").numbers == ("19850315",)


@pytest.mark.parametrize(
    "forgery",
    [
        "DELETE FROM known_names WHERE spelled = 'Novák'",
        "UPDATE known_names SET people = people + 1",
        "INSERT INTO person_index (person_index) VALUES ('delete-all')",
        "INSERT INTO spelled_index (spelled_index) VALUES ('delete-all')",
    ],
)
def test_an_index_that_would_hide_a_person_is_told(database, forgery):
    with database.transaction() as transaction:
        card = put(transaction, "stepan", given_names="Štěpán", surname="Novák")
        transaction.audit.append(OFFICER_ID, Act.KEEP_PERSON, NOW, RecordKind.PERSON, card.id)
    assert BreachKind.SEARCH not in {each.kind for each in verify(database).breaches}
    with database.bare() as bare:
        bare.execute(forgery)
    assert BreachKind.SEARCH in {each.kind for each in verify(database).breaches}


def test_an_account_of_a_person_leaves_out_no_card_however_many_namesakes(transaction):
    for number in range(1, NAMESAKES):
        put(transaction, f"jan-{number}", number=number, given_names="Jan", surname="Novák")
    put(transaction, "own", given_names="Jan", surname="Novák", born_on=date(1985, 3, 15))
    put(transaction, "merged", given_names="Jan", surname="Nowák", merged_into="own")
    put(transaction, "other", given_names="Jana", surname="Nováková", birth_surname="Novák")
    jan = oversight.PersonQuery(words=("Novák", "Jan"))
    named = {each.record_id for each in transaction.trail.naming(jan)}
    assert named == {f"jan-{number}" for number in range(1, NAMESAKES)} | {"own", "merged"}


def test_an_account_by_a_number_is_of_who_has_that_very_number(transaction, few):
    def named(*words):
        query = oversight.PersonQuery(words=words)
        return [each.record_id for each in transaction.trail.naming(query)]

    assert named("603", "214", "587") == named("850315/1234") == named("Novák", "2M54321")
    assert named("603", "214", "587") == ["stepan"]
    assert named("603") == named("Horáková", "2M54321") == named("*") == []
