"""Taking a template pack over: what it changes from when, what it never changes, who may."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.factories import an_officer
from tests.packs import a_pack, changed, head, newer_receipt, newer_ukrainian, shipped, zipped
from tests.services.conftest import HEAD, RECEPTIONIST
from tests.services.records import complete_document

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.errors import (
    NoRight,
    NotComplete,
    PackUnreadable,
    PasswordNeeded,
    UnknownTemplate,
)
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import text_of

NEW_TITLE = "Potvrzení o přijatém oznámení"


@pytest.fixture
def desk(desk):
    """The desk with the head on duty."""
    desk.workplace.seat(an_officer(id=HEAD, role=Role.HEAD, surname="Novotný"))
    return desk


@pytest.fixture
def read(desk, tmp_path):
    """Reads the files of a pack as the page does."""

    def read(files):
        return desk.packs.read(zipped(tmp_path / "sada.zip", files))

    return read


@pytest.fixture
def take_over(desk, read):
    """Takes the files of a pack over, from the day or as soon as they allow."""

    def take_over(files, day=None):
        preview = read(files)
        desk.workplace.confirm()
        return desk.packs.take_over(preview, day or preview.first_day)

    return take_over


def test_new_documents_are_begun_from_the_new_version(desk, take_over):
    take_over(a_pack())
    document = desk.documents.begin("POO").document
    assert document.template_version == "2"
    assert desk.documents.template(document).title == NEW_TITLE
    assert desk.today.title_of_kind("POO") == NEW_TITLE


def test_a_closed_paper_keeps_its_bytes_and_its_version(desk, take_over):
    closed = desk.documents.close(complete_document(desk))
    before = desk.documents.paper(closed.document.id)
    take_over(a_pack())
    again = desk.documents.open(closed.document.id)
    assert desk.documents.paper(again.document.id) == before
    assert desk.documents.check_print(again) == before.content
    assert "šablona POO 1" in "".join(text_of(before.content))
    assert again.document.template_version == "1"


def test_a_draft_begun_before_is_closed_in_the_words_it_was_begun_with(desk, take_over):
    draft = desk.documents.save(complete_document(desk))
    take_over(a_pack())
    closed = desk.documents.close(draft)
    paper = "".join(text_of(desk.documents.paper(closed.document.id).content))
    assert closed.document.state is DocumentState.CLOSED
    assert "šablona POO 1" in paper
    assert NEW_TITLE.upper() not in paper


def test_a_pack_for_a_later_day_waits_for_it(desk, take_over, clock):
    day = desk.workplace.today() + timedelta(days=10)
    take_over(a_pack(), day)
    assert desk.documents.begin("POO").document.template_version == "1"
    clock.pass_by(days=9)
    assert desk.documents.begin("POO").document.template_version == "1"
    clock.pass_by(days=1)
    assert desk.documents.begin("POO").document.template_version == "2"


def test_a_day_before_today_is_refused(desk, read):
    preview = read(a_pack())
    desk.workplace.confirm()
    with pytest.raises(NotComplete):
        desk.packs.take_over(preview, desk.workplace.today() - timedelta(days=1))
    assert desk.packs.all() == ()


def test_of_two_packs_the_one_valid_from_the_later_day_is_begun_from(desk, take_over, clock):
    today = desk.workplace.today()
    take_over(a_pack(POO=newer_receipt("3"), head=head("B")), today + timedelta(days=2))
    take_over(a_pack(POO=newer_receipt("2"), head=head("A")), today + timedelta(days=1))
    clock.pass_by(days=1)
    assert desk.documents.begin("POO").document.template_version == "2"
    clock.pass_by(days=5)
    assert desk.documents.begin("POO").document.template_version == "3"


def test_a_kind_that_only_a_pack_has_goes_all_the_way_to_paper(desk, take_over):
    take_over(a_pack(NAL=changed(shipped("POO"), code='"NAL"', title='"Potvrzení o nálezu"')))
    assert "NAL" in [kind.code for kind in desk.documents.kinds()]
    dossier = complete_document(desk)
    begun = desk.documents.begin("NAL")
    named = {"template_code": "NAL", "template_version": begun.document.template_version}
    dossier = replace(dossier, document=replace(dossier.document, **named))
    closed = desk.documents.close(dossier)
    paper = "".join(text_of(desk.documents.paper(closed.document.id).content))
    assert "POTVRZENÍ O NÁLEZU" in paper
    assert desk.today.title_of_kind("NAL") == "Potvrzení o nálezu"


def test_a_newer_shared_instruction_holds_for_the_kinds_of_its_pack_alone(desk, take_over):
    texts = """
[[instructions]]
code = "P7-LED"
version = "2"
valid_from = 2026-01-01
is_notice = true
text = "Nové poučení o údajích."
"""
    take_over(a_pack(POO=newer_receipt(), clauses=texts))
    of_pack = desk.workplace.templates.begun_from("POO")
    of_program = desk.workplace.templates.begun_from("PTO")
    assert [each.text for each in of_pack.instructions] == ["Nové poučení o údajích."]
    assert "Nové poučení o údajích." not in [each.text for each in of_program.instructions]


def test_the_act_leaves_one_line_and_its_pack_is_listed(desk, take_over, trail):
    before = len(trail())
    pack = take_over(a_pack())
    assert trail()[before:] == [(Act.IMPORT_TEMPLATES, pack.id)]
    assert desk.packs.all() == (pack,)
    assert desk.packs.officer_name(pack).endswith("Novotný")
    with desk.workplace.database.reading() as tx:
        line = tx.audit.all()[-1]
    assert line.record_kind is RecordKind.TEMPLATE_PACK
    assert "Zkušební sada 1" in line.reason


def test_taking_over_asks_for_the_password(desk, read):
    preview = read(a_pack())
    with pytest.raises(PasswordNeeded):
        desk.packs.take_over(preview, preview.first_day)


def test_nobody_but_the_head_may_even_read_a_pack(desk, tmp_path):
    desk.workplace.seat(an_officer(id=RECEPTIONIST, role=Role.RECEPTIONIST))
    path = zipped(tmp_path / "sada.zip", a_pack())
    with pytest.raises(NoRight):
        desk.packs.read(path)
    assert not desk.packs.may_import()


def test_reading_a_pack_stores_nothing(desk, read, trail):
    before = trail()
    read(a_pack())
    assert trail() == before
    assert desk.documents.begin("POO").document.template_version == "1"


def test_a_forged_pack_is_found_by_the_verification(desk, take_over):
    pack = take_over(a_pack())
    assert pack.id not in breached(desk)
    connection = desk.workplace.database._now_open.connection
    connection.execute("DROP TRIGGER pack_files_update_locked")
    connection.execute(
        "UPDATE pack_files SET content = replace(content, 'přijatém', 'odmítnutém')"
        " WHERE pack_id = ?",
        (pack.id,),
    )
    assert pack.id in breached(desk)


def breached(desk):
    return [breach.record_id for breach in desk.oversight.verify().breaches]


@pytest.mark.parametrize("table", ["template_packs", "pack_files"])
@pytest.mark.parametrize("verb", ["DELETE FROM {}", "UPDATE {} SET rowid = rowid"])
def test_a_pack_that_was_taken_over_cannot_be_changed(desk, take_over, table, verb):
    take_over(a_pack())
    connection = desk.workplace.database._now_open.connection
    with pytest.raises(Exception, match="only added to"):
        connection.execute(verb.format(table))


def test_the_same_version_with_other_words_is_refused(desk, read):
    with pytest.raises(PackUnreadable) as refused:
        read(a_pack(POO=newer_receipt("1")))
    assert "POO verze 1" in refused.value.text
    assert "nové číslo verze" in refused.value.fix


def test_other_words_of_a_version_that_a_pack_brought_are_refused_too(desk, take_over):
    take_over(a_pack())
    with pytest.raises(PackUnreadable, match="POO verze 2"):
        take_over(a_pack(POO=newer_receipt(title='"Jinak"'), head=head("2")))


def test_other_shared_texts_make_other_words(take_over):
    of_pack = 'code = "P7-LED", version = "1", valid_from = 2026-01-01, text = "Jinak."'
    kinds = {"POO": shipped("POO"), "PPP": changed(shipped("PPP"), version='"2"')}
    with pytest.raises(PackUnreadable, match="POO verze 1"):
        take_over(a_pack(**kinds, clauses=f"instructions = [{{ {of_pack} }}]"))


def test_a_pack_is_taken_over_once(desk, take_over):
    take_over(a_pack())
    with pytest.raises(PackUnreadable, match="je převzatá už od"):
        take_over(a_pack(POO=newer_receipt("3")))
    assert len(desk.packs.all()) == 1


def test_a_pack_that_changes_nothing_is_refused(read):
    with pytest.raises(PackUnreadable, match="už v\u00a0programu jsou"):
        read(a_pack(POO=shipped("POO")))


def test_a_bad_version_is_mended_by_a_newer_pack(desk, take_over):
    take_over(a_pack())
    take_over(a_pack(POO=newer_receipt("3", title='"Potvrzení"'), head=head("2")))
    assert desk.documents.begin("POO").document.template_version == "3"
    assert desk.workplace.templates.version_of("POO", "2").title == NEW_TITLE


def test_a_pack_outlives_a_change_of_the_shipped_texts(desk, take_over, monkeypatch):
    take_over(a_pack())
    kept = desk.workplace.templates.version_of("POO", "2")
    monkeypatch.setattr(
        "kkc_desktop.services.templates.shipped_texts", lambda: "# texty příští verze programu\n"
    )
    desk.workplace.templates.renew()
    assert desk.workplace.templates.version_of("POO", "2") == kept


def test_a_shipped_version_that_a_pack_has_already_brought_gives_way(desk, take_over, monkeypatch):
    take_over(a_pack())
    twin = replace(desk.workplace.templates.version_of("POO", "1"), version="2")
    monkeypatch.setattr("kkc_desktop.services.templates.shipped_templates", lambda: (twin,))
    desk.workplace.templates.renew()
    assert desk.workplace.templates.version_of("POO", "2").title == NEW_TITLE
    (fault,) = desk.workplace.templates.faults()
    assert "POO verze 2" in fault


def test_a_pack_that_cannot_be_read_any_more_stops_nothing(desk, take_over):
    pack = take_over(a_pack())
    connection = desk.workplace.database._now_open.connection
    connection.execute("DROP TRIGGER pack_files_update_locked")
    connection.execute("UPDATE pack_files SET content = 'x' WHERE name = 'POO.cs.toml'")
    desk.workplace.templates.renew()
    assert desk.documents.begin("POO").document.template_version == "1"
    (fault,) = desk.workplace.templates.faults()
    assert fault.startswith(f"Sadu {pack.name} 1 nelze přečíst")


def test_a_translation_that_cannot_be_read_any_more_is_left_out_and_told(desk, take_over):
    pack = take_over(a_pack(uk=newer_ukrainian()))
    connection = desk.workplace.database._now_open.connection
    connection.execute("DROP TRIGGER pack_files_update_locked")
    connection.execute("UPDATE pack_files SET content = 'x' WHERE name = 'uk.toml'")
    desk.workplace.templates.renew()
    assert desk.documents.translation(ukrainian_document(desk).document).version == "1"
    (fault,) = desk.workplace.templates.faults()
    assert fault.startswith(f"Překlad uk.toml ze sady {pack.name} 1 nelze přečíst")


def test_an_unknown_kind_and_an_unknown_version_are_told(desk):
    with pytest.raises(UnknownTemplate):
        desk.documents.begin("NIC")
    with pytest.raises(UnknownTemplate):
        desk.workplace.templates.version_of("POO", "9")


def test_a_kind_out_of_force_is_known_but_not_begun_from(desk, take_over, clock):
    old = changed(shipped("POO"), code='"NAL"', valid_from="2026-01-01\nvalid_until = 2026-12-31")
    take_over(a_pack(NAL=old))
    clock.at = clock.at.replace(year=2027, month=1, day=2)
    with pytest.raises(UnknownTemplate, match="dnes neplatí"):
        desk.documents.begin("NAL")
    assert desk.workplace.templates.version_of("NAL", "1").valid_until == date(2026, 12, 31)


def ukrainian_document(desk):
    dossier = complete_document(desk)
    document = replace(dossier.document, second_language=Language.UKRAINIAN)
    return replace(dossier, document=document)


def test_a_newer_translation_is_for_new_papers_and_closed_ones_keep_theirs(desk, take_over):
    closed = desk.documents.close(ukrainian_document(desk)).document
    before = desk.documents.paper(closed.id)
    take_over(a_pack(uk=newer_ukrainian()))
    assert desk.documents.translation(closed).version == closed.translation_version
    assert desk.documents.paper(closed.id) == before
    draft = ukrainian_document(desk)
    assert desk.documents.translation(draft.document).version == "2"
    assert desk.documents.close(draft).document.translation_version == "2"
    assert desk.documents.languages(closed).count(Language.UKRAINIAN) == 1


def test_a_translation_alone_is_a_pack_and_is_previewed(read):
    (row,) = read(a_pack(uk=newer_ukrainian())).kinds
    assert (row.code, row.version, row.before) == ("uk", "2", "1")
    assert any(change.new.startswith("Змінена назва") for change in row.changes)


def test_a_translation_with_other_words_in_the_same_version_is_refused(read):
    with pytest.raises(PackUnreadable, match="překlad uk verze 1"):
        read(a_pack(uk=newer_ukrainian("1")))


def test_a_translation_for_a_later_day_waits_for_it(desk, take_over, clock):
    take_over(a_pack(uk=newer_ukrainian()), desk.workplace.today() + timedelta(days=3))
    document = ukrainian_document(desk).document
    assert desk.documents.translation(document).version == "1"
    clock.pass_by(days=3)
    assert desk.documents.translation(document).version == "2"
