"""Template packs for tests: files made from the shipped ones, zipped or in a folder."""

import re
from zipfile import ZipFile

from kkc_desktop.assets import asset_path

HEAD = 'name = "Zkušební sada"\nversion = "{version}"\nvalid_from = {valid_from}\nnote = "Pokus."\n'
_NAMES = {"head": "pack.toml", "clauses": "clauses.cs.toml", "uk": "uk.toml"}


def shipped(code):
    """The text of a shipped kind."""
    return asset_path("templates", f"{code}.cs.toml").read_text(encoding="utf-8")


def changed(text, **values):
    """The text with the first value of each key replaced; a missing key is a mistake."""
    for key, value in values.items():
        text, count = re.subn(rf"(?m)^{key} = .*$", f"{key} = {value}", text, count=1)
        assert count == 1, key
    return text


def head(version="1", valid_from="2026-01-01"):
    return HEAD.format(version=version, valid_from=valid_from)


def newer_receipt(version="2", **values):
    """The receipt of a report in another version and, unless told otherwise, with another title."""
    words = {"title": '"Potvrzení o přijatém oznámení"', **values}
    return changed(shipped("POO"), version=f'"{version}"', **words)


def newer_ukrainian(version="2"):
    """The Ukrainian texts in another version, with another title of the receipt."""
    text = asset_path("translations", "uk.toml").read_text(encoding="utf-8")
    kinds = text.partition("[[kinds]]")
    assert kinds[1]
    title = changed(kinds[2], title='"Змінена назва"')
    return changed(kinds[0], version=f'"{version}"') + kinds[1] + title


def a_pack(**kinds):
    """The files of a pack by name: kinds by their code, `head` and `clauses` are its own files."""
    files = {"pack.toml": head()}
    for name, text in (kinds or {"POO": newer_receipt()}).items():
        files[_NAMES.get(name, f"{name}.cs.toml")] = text
    return files


def zipped(path, files):
    """Writes the files into a zip and gives its path."""
    with ZipFile(path, "w") as pack:
        for name, content in files.items():
            pack.writestr(name, content)
    return path
