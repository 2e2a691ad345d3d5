"""./kkc template check and preview, as the author of a template types them."""

import pytest
from tests.packs import a_pack, newer_receipt, shipped, zipped

from kkc_desktop.__main__ import main
from kkc_desktop.printing.pages import text_of


@pytest.fixture
def receipt(tmp_path):
    """A sound template in a file of its own."""
    path = tmp_path / "POO.cs.toml"
    path.write_text(newer_receipt(), encoding="utf-8")
    return path


def test_a_sound_file_passes_with_what_a_lawyer_has_to_see(receipt, capsys):
    assert main(["template", "check", str(receipt)]) == 0
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Upozornění: POO.cs.toml, řádek" in said
    assert said.endswith("Přečteno: 1 šablona; 0 chyb, 2 upozornění.\n")


def test_every_mistake_is_said_with_file_line_and_value(receipt, capsys):
    text = newer_receipt().replace("copies = 2", "copies = 0").replace('"P7-LED"', '"P99"')
    receipt.write_text(text, encoding="utf-8")
    assert main(["template", "check", str(receipt)]) == 2
    said = capsys.readouterr().out.replace("\u00a0", " ")
    line = text.splitlines().index("copies = 0") + 1
    assert f"Chyba: POO.cs.toml, řádek {line}, „copies“: má být aspoň 1" in said
    assert "instructions 1 „code“: odkazuje na poučení „P99“" in said
    assert "2 chyby" in said


def test_a_pack_in_a_zip_and_in_a_folder_is_checked_whole(tmp_path, capsys):
    assert main(["template", "check", str(zipped(tmp_path / "s.zip", a_pack()))]) == 0
    folder = tmp_path / "sada"
    folder.mkdir()
    for name, text in a_pack().items():
        (folder / name).write_text(text, encoding="utf-8")
    assert main(["template", "check", str(folder)]) == 0
    (folder / "pack.toml").unlink()
    assert main(["template", "check", str(folder)]) == 2
    assert "soubor v sadě chybí" in capsys.readouterr().out.replace("\u00a0", " ")


def test_a_file_is_read_with_the_shared_texts_beside_it(receipt, capsys):
    beside = receipt.with_name("clauses.cs.toml")
    beside.write_text(shipped("clauses").replace("{language}", "{jazyk}", 1), encoding="utf-8")
    assert main(["template", "check", str(receipt)]) == 2
    assert "clauses.cs.toml" in capsys.readouterr().out


def test_shared_texts_and_a_head_can_be_checked_alone(tmp_path):
    for name in ("clauses.cs.toml", "pack.toml"):
        (tmp_path / name).write_text(a_pack(clauses=shipped("clauses"))[name], encoding="utf-8")
        assert main(["template", "check", str(tmp_path / name)]) == 0


def test_letters_without_a_picture_and_unknown_lines_are_found(receipt, capsys):
    text = newer_receipt(title='"Potvrzení 日"', copies='2\nhelp_lines = ["x"]')
    receipt.write_text(text, encoding="utf-8")
    assert main(["template", "check", str(receipt)]) == 2
    said = capsys.readouterr().out
    assert "písmo papíru nemá znak 日" in said
    assert "linku „x“ program nezná" in said


@pytest.mark.parametrize("name", ["nic.toml", "nic.zip", "nic"])
def test_what_is_not_there_is_told(tmp_path, capsys, name):
    assert main(["template", "check", str(tmp_path / name)]) == 1
    assert "neexistuje" in capsys.readouterr().err


def test_a_preview_shows_the_paper_and_its_pictures(receipt, tmp_path, capsys):
    out = tmp_path / "nahled.pdf"
    assert main(["template", "preview", str(receipt), "--out", str(out), "--png"]) == 0
    assert "POTVRZENÍ O PŘIJATÉM OZNÁMENÍ" in "".join(text_of(out.read_bytes()))
    assert (tmp_path / "nahled-1.png").read_bytes().startswith(b"\x89PNG")
    assert str(out) in capsys.readouterr().out


def test_an_empty_preview_has_the_dotted_lines_alone(receipt, tmp_path):
    out = tmp_path / "prazdny.pdf"
    wanted = ["template", "preview", str(receipt), "--out", str(out), "--sample", "empty"]
    assert main(wanted) == 0
    assert "Ukázka textu" not in "".join(text_of(out.read_bytes()))


def test_a_faulty_template_has_no_preview(receipt, tmp_path, capsys):
    receipt.write_text(newer_receipt().replace("copies = 2", ""), encoding="utf-8")
    out = tmp_path / "nahled.pdf"
    assert main(["template", "preview", str(receipt), "--out", str(out)]) == 2
    assert not out.exists()
    assert "„copies“" in capsys.readouterr().err


def test_a_preview_needs_one_kind_and_a_place_to_write_to(receipt, tmp_path, capsys):
    texts = tmp_path / "clauses.cs.toml"
    texts.write_text(shipped("clauses"), encoding="utf-8")
    assert main(["template", "preview", str(texts), "--out", str(tmp_path / "x.pdf")]) == 1
    assert main(["template", "preview", str(receipt), "--out", str(tmp_path / "a/x.pdf")]) == 1
    assert "nelze zapisovat" in capsys.readouterr().err
