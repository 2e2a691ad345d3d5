"""Accounts: what is a good password, who may give one, and the line each act leaves."""

import pytest
from tests.factories import OFFICER_ID, PASSWORD, a_station, an_officer
from tests.founded import (
    HEAD_ID,
    HEAD_PASSWORD,
    NEWCOMER_ID,
    acts_of,
    desk_behind,
    door_at,
    put_station,
)

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight, NotComplete, PasswordNeeded, WrongPassword
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.services.accounts import recovered_password_problems
from kkc_desktop.services.suggested_password import suggest_password, words

NEW = "Nové kolo jede z kopce"


@pytest.fixture
def door(tmp_path):
    return door_at(put_station(tmp_path))


@pytest.fixture
def sign_in(door):
    opened = []

    def enter(officer_id=OFFICER_ID, password=PASSWORD):
        services = desk_behind(door, door.enter(officer_id, password))
        opened.append(services)
        return services

    yield enter
    for services in opened:
        services.workplace.database.close()


@pytest.fixture
def desk(sign_in):
    return sign_in()


@pytest.fixture
def head(sign_in):
    return sign_in(HEAD_ID, HEAD_PASSWORD)


def test_the_password_confirms_one_act_and_no_other(desk):
    desk.accounts.confirm(PASSWORD)
    desk.workplace.demand_confirmed()
    with pytest.raises(PasswordNeeded):
        desk.workplace.demand_confirmed()


def test_a_colleagues_password_confirms_nothing(desk):
    with pytest.raises(WrongPassword):
        desk.accounts.confirm(HEAD_PASSWORD)
    with pytest.raises(PasswordNeeded):
        desk.workplace.demand_confirmed()
    assert desk.accounts.tries_left() == 4


def test_a_changed_password_opens_and_the_old_one_does_not(desk, door):
    desk.accounts.change_password(PASSWORD, NEW, NEW)
    assert door.check(OFFICER_ID, NEW)
    assert not door.check(OFFICER_ID, PASSWORD)
    assert (OFFICER_ID, Act.CHANGE_PASSWORD) in acts_of(desk)


@pytest.mark.parametrize(
    ("new", "again", "field"),
    [
        ("krátké", "krátké", "password"),
        ("Stastna312045", "Stastna312045", "password"),
        ("123456789012", "123456789012", "password"),
        (NEW, "jiné", "password_again"),
    ],
)
def test_a_bad_new_password_is_refused_before_the_old_one_is_tried(desk, door, new, again, field):
    with pytest.raises(NotComplete) as refused:
        desk.accounts.change_password("cokoli", new, again)
    assert refused.value.problems[0].field == field
    assert desk.accounts.tries_left() == 5
    assert door.check(OFFICER_ID, PASSWORD)


def test_a_given_password_has_to_be_changed_by_its_owner(head, sign_in):
    head.accounts.give_password(NEWCOMER_ID, NEW, NEW)
    assert (HEAD_ID, Act.OPEN_ACCOUNT) in acts_of(head)
    head.workplace.database.close()
    newcomer = sign_in(NEWCOMER_ID, NEW)
    assert newcomer.accounts.must_change
    newcomer.accounts.change_password(NEW, "Jiná věta bez kola", "Jiná věta bez kola")
    assert not newcomer.accounts.must_change


@pytest.mark.parametrize(
    "act",
    [
        lambda accounts: accounts.give_password(NEWCOMER_ID, NEW, NEW),
        lambda accounts: accounts.close_account(HEAD_ID),
        lambda accounts: accounts.renew_recovery(),
        lambda accounts: accounts.confirm_recovery_kept(),
        lambda accounts: accounts.is_recovery_kept,
    ],
    ids=["give", "close", "renew", "kept", "is-kept"],
)
def test_an_officer_manages_no_accounts(desk, door, act):
    desk.accounts.confirm(PASSWORD)
    before = vars(door.vault)["_content"]
    with pytest.raises(NoRight):
        act(desk.accounts)
    assert vars(door.vault)["_content"] == before


def test_a_new_recovery_key_asks_the_password_once(head):
    with pytest.raises(PasswordNeeded):
        head.accounts.renew_recovery()
    head.accounts.confirm(HEAD_PASSWORD)
    assert len(head.accounts.renew_recovery().split("-")) == 9
    head.accounts.confirm_recovery_kept()
    assert head.accounts.is_recovery_kept
    assert [act for _, act in acts_of(head)][-2:] == [Act.RENEW_RECOVERY, Act.CHANGE_SAFEKEEPING]


def test_the_sign_in_list_follows_the_officers_cards(head, door):
    head.setup.put_officer(an_officer(rank="por."))
    head.setup.put_officer(an_officer(id=OfficerId("new"), surname="Veselá", service_number="1"))
    head.accounts.follow_officers()
    shown = {account.officer_id: account for account in door.accounts()}
    assert shown[OFFICER_ID].name.startswith("por.")
    assert shown[OFFICER_ID].has_password
    assert not shown[OfficerId("new")].has_password


def test_before_the_data_are_open_the_name_of_the_account_is_no_password(head):
    account = next(a for a in head.accounts.accounts() if a.role is Role.HEAD)
    found = recovered_password_problems("novotný má psa", "novotný má psa", account, a_station())
    assert "příjmení" in found[0].text
    assert recovered_password_problems(NEW, NEW, account, a_station()) == []


def test_there_are_words_enough_and_any_keyboard_can_type_them():
    assert len(set(words())) == len(words()) >= 1024
    assert all(word.isascii() and word.islower() and 4 <= len(word) <= 9 for word in words())


def test_a_suggested_password_is_four_of_them():
    chosen = iter(["kolo", "vrabec", "okno", "hora"])
    assert suggest_password(lambda _all: next(chosen)) == "kolo vrabec okno hora"
