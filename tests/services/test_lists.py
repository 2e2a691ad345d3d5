"""The lists that the station edits: what holds, what is hidden, what old records keep."""

from dataclasses import replace
from datetime import date

import pytest
from tests.services.conftest import ADMINISTRATOR, HEAD, OVERSEER

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactReason, SpecialNeed
from kkc_desktop.domain.edited_code_lists import member_code
from kkc_desktop.domain.errors import NoRight, NotComplete, WrongStep
from kkc_desktop.domain.knowledge import parse_advice, parse_help_lines, parse_referrals
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import RowState
from kkc_desktop.services.shipped_lists import shipped_list
from kkc_desktop.services.workplace import Workplace

REASON = member_code(ContactReason.MEDIA)


@pytest.fixture
def head(desk):
    """The head of the station sits at the desk."""
    desk.duty.begin(HEAD)
    return desk


def said(row, **changes):
    return {**row.values, **changes}


def again(desk):
    """The same data read by a program that has just been started."""
    workplace = Workplace(desk.workplace.database, desk.workplace.now, desk.workplace.new_id)
    return workplace.lists


def referral(desk, code="doprava"):
    return desk.workplace.lists.entry(ListKind.REFERRAL, code)


def test_a_list_nobody_touched_is_as_shipped(desk):
    for kind in ListKind:
        rows = desk.lists.all_entries(kind)
        assert {row.code: row.values for row in rows} == shipped_list(kind)
        assert {row.state for row in rows} <= {RowState.SHIPPED}


def test_a_changed_item_holds_at_once_and_after_a_restart(head, trail):
    values = said(referral(head), local_contact="Konice, 582 401 111")
    row = head.lists.change(ListKind.REFERRAL, "doprava", values)
    assert row.state is RowState.CHANGED
    assert (row.changed_by, row.changed_at) == (HEAD, head.workplace.now())
    places = {place.code: place for place in head.referrals.find("")}
    assert places["doprava"].local_contact == "Konice, 582 401 111"
    assert again(head).entry(ListKind.REFERRAL, "doprava") == row
    assert trail()[-1] == (Act.EDIT_LISTS, "REFERRAL:doprava")


def test_an_own_item_stands_after_the_shipped_ones(head):
    values = said(referral(head), matter="ztracený pes", where="útulek", keywords=("pes",))
    row = head.lists.add(ListKind.REFERRAL, "utulek", values)
    assert row.state is RowState.OWN
    assert head.lists.entries(ListKind.REFERRAL)[-1] == row
    assert [place.code for place in head.referrals.find("ztracený pes")][:1] == ["utulek"]
    with pytest.raises(WrongStep, match="dodané znění nemá"):
        head.lists.restore(ListKind.REFERRAL, "utulek")


def test_a_code_is_taken_once_and_is_one_word(head):
    values = referral(head).values
    for code in ("doprava", "", "dva kusy", "a:b", "x" * 41):
        with pytest.raises(NotComplete):
            head.lists.add(ListKind.REFERRAL, code, values)
    assert len(head.lists.all_entries(ListKind.REFERRAL)) == len(shipped_list(ListKind.REFERRAL))


def test_a_hidden_item_is_offered_no_more_and_shown_again(head):
    head.lists.hide(ListKind.REFERRAL, "doprava")
    assert referral(head).state is RowState.HIDDEN
    assert "doprava" not in [place.code for place in head.referrals.find("")]
    head.lists.show(ListKind.REFERRAL, "doprava")
    assert referral(head).state is RowState.SHIPPED
    assert "doprava" in [place.code for place in head.referrals.find("")]


def test_restoring_puts_the_shipped_words_back(head):
    shipped = referral(head).values
    head.lists.change(ListKind.REFERRAL, "doprava", said(referral(head), where="jinde"))
    head.lists.hide(ListKind.REFERRAL, "doprava")
    row = head.lists.restore(ListKind.REFERRAL, "doprava")
    assert (row.state, row.values) == (RowState.SHIPPED, shipped)
    assert again(head).entry(ListKind.REFERRAL, "doprava").values == shipped


def test_what_is_needed_is_demanded(head):
    with pytest.raises(NotComplete) as refused:
        head.lists.change(ListKind.REFERRAL, "doprava", said(referral(head), where=" \u200b"))
    assert [problem.field for problem in refused.value.problems] == ["where"]
    with pytest.raises(NotComplete):
        head.lists.change(ListKind.REFERRAL, "doprava", said(referral(head), note="x" * 2_001))


def test_only_head_and_administrator_edit(desk):
    with pytest.raises(NoRight):
        desk.lists.hide(ListKind.REFERRAL, "doprava")
    assert not desk.lists.may_edit
    desk.duty.begin(ADMINISTRATOR)
    assert desk.lists.may_edit
    assert desk.lists.hide(ListKind.REFERRAL, "doprava").is_hidden


def test_a_member_of_a_code_list_is_renamed_hidden_and_moved(head):
    lists = head.lists
    row = head.workplace.lists.entry(ListKind.CODE_LIST, REASON)
    lists.change(ListKind.CODE_LIST, REASON, said(row, label="besedy", order="1"))
    words = head.workplace.lists.words()
    assert words.label(ContactReason.MEDIA) == "besedy"
    assert words.offered(ContactReason)[0] is ContactReason.MEDIA
    lists.hide(ListKind.CODE_LIST, REASON)
    words = again(head).words()
    assert ContactReason.MEDIA not in words.offered(ContactReason)
    assert words.label(ContactReason.MEDIA) == "besedy"
    assert ContactReason.MEDIA.label == "média, exkurze, besedy"


def test_members_are_not_added_and_those_of_the_program_stay(head):
    with pytest.raises(WrongStep, match="nelze přidat"):
        head.lists.add(ListKind.CODE_LIST, "ContactReason.NEW", {"label": "nový"})
    for member in (ContactReason.DANGER, ContactReason.NONE, SpecialNeed.NONE):
        with pytest.raises(WrongStep):
            head.lists.hide(ListKind.CODE_LIST, member_code(member))


def test_the_last_topic_of_advice_stays(head):
    *others, last = head.lists.entries(ListKind.ADVICE_TOPIC)
    for row in others:
        head.lists.hide(ListKind.ADVICE_TOPIC, row.code)
    with pytest.raises(WrongStep):
        head.lists.hide(ListKind.ADVICE_TOPIC, last.code)


def test_validity_that_ended_is_told_and_a_stable_number_has_none(head):
    row = head.lists.change(
        ListKind.REFERRAL, "doprava", said(referral(head), review_on=date(2026, 1, 1))
    )
    assert row.is_overdue(date(2026, 1, 2))
    assert not row.is_overdue(date(2026, 1, 1))
    assert head.workplace.lists.entry(ListKind.HELP_LINE, "tisen-158").due is None


def test_advice_given_keeps_the_words_of_its_day(head, clock):
    advising = head.advising
    blank = advising.blank_advice()

    advice = advising.record(replace(blank, topics=("K01",), items=("K01-1", "K01-2")))
    before = advising.item_words(advice)
    clock.pass_by(days=1)
    row = head.workplace.lists.entry(ListKind.ADVICE_ITEM, "K01-1")
    head.lists.change(ListKind.ADVICE_ITEM, "K01-1", said(row, text="Zamykejte vždy."))
    head.lists.hide(ListKind.ADVICE_ITEM, "K01-2")
    assert advising.item_words(advice) == before
    topic = next(t for t in advising.topics_of(advice) if t.code == "K01")
    texts = {item.id: item.text for item in topic.items}
    assert "\n".join((texts["K01-1"], texts["K01-2"])) == before
    later = replace(advice, given_at=clock())
    assert advising.item_words(later).startswith("Zamykejte vždy.")
    offered = next(t for t in advising.categories if t.code == "K01")
    assert [item.id for item in offered.items][:1] == ["K01-1"]
    assert "K01-2" not in [item.id for item in offered.items]


def test_a_word_of_the_dictionary_added_from_a_text_is_seen_by_the_editor(head):
    head.lists.all_entries(ListKind.SPELLING)
    head.spelling.add("přehradní")
    (row,) = head.lists.all_entries(ListKind.SPELLING)
    assert (row.code, row.state, row.title) == ("přehradní", RowState.OWN, "přehradní")
    head.lists.hide(ListKind.SPELLING, "přehradní")
    assert "přehradní" not in head.spelling.words()


def test_many_changes_of_one_item_still_fit(head):
    for number in range(40):
        row = head.workplace.lists.entry(ListKind.REFERRAL, "doprava")
        head.lists.change(ListKind.REFERRAL, "doprava", said(row, note=f"{number} " + "ž" * 1_990))
    assert len(again(head).entry(ListKind.REFERRAL, "doprava").earlier) == 20


def test_the_store_holds_after_editing(head):
    head.lists.hide(ListKind.REFERRAL, "doprava")
    head.lists.show(ListKind.REFERRAL, "doprava")

    head.duty.begin(OVERSEER)
    named = [breach.record_kind for breach in head.oversight.verify().breaches]
    assert RecordKind.LIST_ENTRY not in named


def test_the_shelf_reads_the_shipped_files_as_they_are_read_alone(desk):
    def seed(name):
        return asset_path("seed", name).read_text(encoding="utf-8")

    shelf = desk.workplace.lists
    assert shelf.advice_topics() == parse_advice(seed("advice.toml"))
    assert shelf.help_lines() == parse_help_lines(seed("help_lines.toml"))
    assert shelf.referral_places() == parse_referrals(seed("referrals.toml"))
