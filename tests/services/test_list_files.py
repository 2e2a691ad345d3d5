"""Lists as files: written for Excel, previewed, taken over once, conflicts chosen row by row."""

from hashlib import sha256

import pytest
from tests.services.conftest import HEAD

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.edited_code_lists import member_code
from kkc_desktop.domain.errors import NoRight, PackUnreadable
from kkc_desktop.domain.list_import import ImportState, differences
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import RowState

PLACE = ListKind.REFERRAL
HEADS = "Kód;Věc občana;Kam s\u00a0ní;Ověřit znovu do"


@pytest.fixture
def head(desk):
    desk.duty.begin(HEAD)
    return desk


def changed(desk, code="doprava", **values):
    row = desk.workplace.lists.entry(PLACE, code)
    return desk.lists.change(PLACE, code, {**row.values, **values})


def preview(desk, text, kind=PLACE):
    content = text if isinstance(text, bytes) else text.encode("utf-8")
    return desk.list_files.preview(kind, content, "seznam.csv")


def states(found):
    return {row.code: row.state for row in found.rows if row.state is not ImportState.SAME}


@pytest.mark.parametrize("kind", ListKind)
def test_what_was_written_comes_back_the_same(head, kind):
    found = preview(head, head.list_files.export(kind), kind)
    assert states(found) == {}
    assert len(found.rows) == len(head.lists.all_entries(kind))


def test_an_export_is_logged_with_its_digest(head):
    content = head.list_files.export(PLACE)
    with head.workplace.database.reading() as tx:
        last = list(tx.audit.all())[-1]
    assert last.act is Act.EXPORT_LISTS
    assert sha256(content).hexdigest() in last.reason
    assert content.startswith(b"\xef\xbb\xbf")


def test_a_file_is_taken_over_once(head):
    text = f"{HEADS}\r\nutulek;ztracený pes;útulek;1.11.2027\r\n"
    found = preview(head, text)
    assert states(found) == {"utulek": ImportState.NEW}
    assert head.list_files.take(found) == 1
    assert head.workplace.lists.entry(PLACE, "utulek").state is RowState.OWN
    again = preview(head, text)
    assert states(again) == {}
    with head.workplace.database.reading() as tx:
        before = len(list(tx.audit.all()))
    assert head.list_files.take(again) == 0
    with head.workplace.database.reading() as tx:
        assert len(list(tx.audit.all())) == before


def test_every_item_taken_has_its_line_in_the_trail(head):
    text = f"{HEADS}\na;věc;kam;2027-11-01\nb;věc;kam;2027-11-01\n"
    found = preview(head, text)
    head.list_files.take(found)
    with head.workplace.database.reading() as tx:
        lines = [e for e in tx.audit.all() if e.act is Act.EDIT_LISTS]
    assert sorted(line.record_id for line in lines) == ["REFERRAL:a", "REFERRAL:b"]
    assert all(found.digest in line.reason for line in lines)


def test_what_changed_here_and_there_is_a_conflict_and_is_chosen(head):
    changed(head, where="naše slova")
    text = f"{HEADS}\ndoprava;řidičák;jejich slova;1.11.2027\nnalez;nález;obec;1.11.2027\n"
    found = preview(head, text)
    assert states(found) == {"doprava": ImportState.CONFLICT, "nalez": ImportState.CHANGED}
    assert found.rows[0].code == "doprava"
    assert ("Kam s\u00a0ní", "naše slova", "jejich slova") in differences(found.rows[0])
    assert head.list_files.take(found) == 1
    assert head.workplace.lists.entry(PLACE, "doprava").text("where") == "naše slova"
    assert head.list_files.take(preview(head, text), frozenset({"doprava"})) == 1
    assert head.workplace.lists.entry(PLACE, "doprava").text("where") == "jejich slova"
    assert states(preview(head, text)) == {}


def test_own_export_edited_in_excel_is_no_conflict(head):
    changed(head, where="naše slova")
    text = head.list_files.export(PLACE).decode("utf-8-sig").replace("naše slova", "lepší slova")
    assert states(preview(head, text)) == {"doprava": ImportState.CHANGED}


def test_columns_that_are_not_there_leave_values_alone(head):
    note = head.workplace.lists.entry(PLACE, "doprava").text("note")
    head.list_files.take(preview(head, f"{HEADS}\ndoprava;věc;kam;1.11.2027\n"))
    assert head.workplace.lists.entry(PLACE, "doprava").text("note") == note


def test_the_shipped_words_in_a_file_make_the_item_shipped_again(head):
    shipped = head.list_files.export(PLACE)
    changed(head, where="naše slova")
    head.list_files.take(preview(head, shipped), frozenset({"doprava"}))
    assert head.workplace.lists.entry(PLACE, "doprava").state is RowState.SHIPPED


def test_faults_are_told_with_file_line_and_value_and_nothing_is_written(head):
    text = (
        f"{HEADS};Barva\n"
        "doprava;věc;kam;31.2.2027;\n"
        "dva kusy;;kam;1.11.2027;\n"
        "nalez;v;k;1.11.2027;\nnalez;v;k;1.11.2027;\n"
    )
    with pytest.raises(PackUnreadable) as refused:
        preview(head, text)
    words = "\n".join(fault.words for fault in refused.value.faults)
    assert "seznam.csv, řádek\u00a01: sloupec „Barva“" in words
    assert "seznam.csv, řádek\u00a02: údaj „Ověřit znovu do“" in words
    assert "řádek\u00a03: kód „dva kusy“ nelze užít" in words
    assert "řádek\u00a03: chybí údaj „Věc občana“" in words
    assert "řádek\u00a05: kód „nalez“ je v\u00a0souboru dvakrát" in words


def test_a_missing_column_and_a_foreign_file_are_refused(head):
    with pytest.raises(PackUnreadable, match="chybí sloupec „Kam"):
        preview(head, "Kód;Věc občana;Ověřit znovu do\na;b;1.11.2027\n")
    for content in (b"", b"\x00\x01", b"jen text", b"x" * 5_000_001):
        with pytest.raises(PackUnreadable):
            preview(head, content)


def test_the_code_page_of_czech_excel_is_read(head):
    text = f"{HEADS}\nutulek;ztracený pes;útulek Žďár;1.11.2027\n"
    head.list_files.take(preview(head, text.encode("cp1250")))
    assert head.workplace.lists.entry(PLACE, "utulek").text("where") == "útulek Žďár"


def test_a_formula_is_shielded_and_comes_back_as_it_was(head):
    changed(head, where='=HYPERLINK("x")', note="'uvozovka\nnový řádek; středník")
    content = head.list_files.export(PLACE).decode("utf-8-sig")
    assert ";\"'=HYPERLINK" in content
    assert states(preview(head, content)) == {}


def test_a_code_list_takes_no_new_member_and_keeps_what_the_desk_needs(head):
    heads = "Kód;Slova na obrazovce;Skrytá"
    with pytest.raises(PackUnreadable, match="přidat jej nelze"):
        preview(head, f"{heads}\nContactReason.NEW;nový;ne\n", ListKind.CODE_LIST)
    danger = member_code(ContactReason.DANGER)
    with pytest.raises(PackUnreadable, match="skrýt nelze"):
        preview(head, f"{heads}\n{danger};tíseň;ano\n", ListKind.CODE_LIST)


def test_only_those_who_may_edit_see_a_preview(desk):
    with pytest.raises(NoRight):
        preview(desk, HEADS)
