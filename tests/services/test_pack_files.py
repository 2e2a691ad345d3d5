"""A hostile or broken pack is refused in one sentence, and nothing outside it is touched."""

import struct
import zipfile
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from tests.packs import a_pack, zipped

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.services.pack_files import MOST_BYTES, MOST_FILES, read_pack_files


def refusal(path):
    with pytest.raises(PackUnreadable) as refused:
        read_pack_files(path)
    assert refused.value.fix
    assert refused.value.text.count(".") >= 1
    return refused.value.text


def test_a_zip_and_a_folder_give_the_same_texts(tmp_path):
    folder = tmp_path / "sada"
    folder.mkdir()
    for name, text in a_pack().items():
        (folder / name).write_text(text, encoding="utf-8")
    assert read_pack_files(zipped(tmp_path / "s.zip", a_pack())).texts == a_pack()
    assert read_pack_files(folder).texts == a_pack()
    assert read_pack_files(folder).sha256 == read_pack_files(folder).sha256


def test_a_zipped_folder_is_read_without_its_name(tmp_path):
    files = {f"jaro 2026/{name}": text for name, text in a_pack().items()}
    assert read_pack_files(zipped(tmp_path / "s.zip", files)).texts == a_pack()


def test_windows_line_ends_and_the_mark_of_utf_8_are_no_fault(tmp_path):
    files = {name: f"\ufeff{text}".replace("\n", "\r\n") for name, text in a_pack().items()}
    assert read_pack_files(zipped(tmp_path / "s.zip", files)).texts == a_pack()


@pytest.mark.parametrize(
    "name",
    [
        "../pack.toml",
        "a/../../pack.toml",
        "/etc/pack.toml",
        "C:\\pack.toml",
        "..\\pack.toml",
        "a/b/pack.toml",
        "x.toml.exe",
        "x\ny.toml",
        "spust.exe",
        ".skryty.toml",
        f"{'x' * 200}.toml",
        "CON:.toml",
    ],
)
def test_a_path_or_a_strange_name_is_refused(tmp_path, name):
    path = zipped(tmp_path / "s.zip", {"pack.toml": "a = 1", name: "x = 1"})
    before = set(tmp_path.rglob("*"))
    assert refusal(path)
    assert set(tmp_path.rglob("*")) == before


def test_a_link_is_refused(tmp_path):
    path = tmp_path / "s.zip"
    link = ZipInfo("pack.toml")
    link.external_attr = 0o120777 << 16
    with ZipFile(path, "w") as pack:
        pack.writestr(link, "/etc/passwd")
    assert "odkaz" in refusal(path)


def test_a_link_in_a_folder_is_refused(tmp_path):
    folder = tmp_path / "sada"
    folder.mkdir()
    (folder / "pack.toml").symlink_to("/etc/hostname")
    assert "není soubor" in refusal(folder)


def test_a_bomb_is_refused_however_small_it_says_it_is(tmp_path):
    path = tmp_path / "s.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as pack:
        pack.writestr("pack.toml", b"#" * (MOST_BYTES + 1))
    assert path.stat().st_size < 10_000
    assert "příliš velký" in refusal(path)
    told, lied = struct.pack("<I", MOST_BYTES + 1), struct.pack("<I", 10)
    path.write_bytes(path.read_bytes().replace(told, lied))
    assert refusal(path)


def test_a_file_of_a_folder_may_not_be_too_large_either(tmp_path):
    folder = tmp_path / "sada"
    folder.mkdir()
    (folder / "pack.toml").write_bytes(b"#" * MOST_BYTES)
    assert read_pack_files(folder).texts
    (folder / "pack.toml").write_bytes(b"#" * (MOST_BYTES + 1))
    assert "příliš velký" in refusal(folder)


def test_too_many_files_are_refused(tmp_path):
    files = {f"a{number}.toml": "x = 1" for number in range(MOST_FILES + 1)}
    assert "příliš" in refusal(zipped(tmp_path / "s.zip", files))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_one_name_twice_is_refused(tmp_path):
    path = tmp_path / "s.zip"
    with ZipFile(path, "w") as pack:
        pack.writestr("pack.toml", "a = 1")
        pack.writestr("pack.toml", "a = 2")
    assert "dvakrát" in refusal(path)


def test_other_letters_than_utf_8_are_refused(tmp_path):
    path = zipped(tmp_path / "s.zip", {"pack.toml": "name = 'žluť'".encode("cp1250")})
    assert "UTF-8" in refusal(path)


def test_a_locked_zip_is_refused(tmp_path):
    path = zipped(tmp_path / "s.zip", a_pack())
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(mark)
        while start >= 0:
            content[start + place] |= 1
            start = content.find(mark, start + 4)
    path.write_bytes(content)
    assert "zaheslovaná" in refusal(path)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 cut"])
def test_what_is_no_zip_is_refused(tmp_path, content):
    path = tmp_path / "s.zip"
    path.write_bytes(content)
    assert "ZIP" in refusal(path)


def test_a_damaged_zip_is_refused(tmp_path):
    path = tmp_path / "s.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as pack:
        pack.writestr("pack.toml", "a = 1\n" * 200)
    content = bytearray(path.read_bytes())
    content[45] ^= 0xFF
    path.write_bytes(content)
    assert "poškozený" in refusal(path)


def test_a_missing_or_too_large_file_is_refused(tmp_path, monkeypatch):
    assert "nelze přečíst" in refusal(tmp_path / "nic.zip")
    monkeypatch.setattr("kkc_desktop.services.pack_files.MOST_ZIP_BYTES", 10)
    assert "příliš velký" in refusal(zipped(tmp_path / "s.zip", a_pack()))


def test_an_unknown_compression_is_refused(tmp_path):
    path = zipped(tmp_path / "s.zip", {"pack.toml": "a = 1"})
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        content[content.find(mark) + place] = 99
    path.write_bytes(content)
    assert zipfile.is_zipfile(path)
    assert "poškozený" in refusal(path)
