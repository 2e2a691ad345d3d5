"""A kind of document is added by one file alone: nothing of the program has to know of it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src/kkc_desktop"
NEW_KIND = """
code = "ZKL"
version = "7"
language = "cs"
title = "Potvrzení o ztrátě klíčů"
noun = "dokument"
noun_genitive = "dokumentu"
legal_basis = ["pokyn vedoucího č. 3"]
valid_from = 2026-01-01
regime = "GDPR"
officer_words = "Zapsal(a)"
copies = 2
disposal_code = "S/1"
person_roles = ["REPORTING_PERSON"]
declarations = ["Klíče nelze na toto potvrzení vydat."]
blocks = [
    { block = "ACT", title = "Kdy a kde", labels = [{ field = "act_subject", words = "Klíče" }] },
    { block = "LOSS", title = "Jak se ztratily" },
]
[[checklist]]
label = "Klíče"
law = "č. 3"
field = "act_subject"
text = "Není zapsáno, jaké klíče chybí."
fix = "Zapište, k čemu klíče jsou."
[[checklist]]
label = "Druh"
law = "č. 3"
field = "loss_manner"
text = "Není zvoleno, co se s klíči stalo."
fix = "Zvolte ztrátu, nebo odcizení."
"""


@pytest.fixture
def installed(tmp_path):
    """The package as it would be installed, with one more file among its templates."""
    package = tmp_path / "kkc_desktop"
    package.mkdir()
    for part in SOURCES.iterdir():
        (package / part.name).symlink_to(part)
    shutil.copytree(ROOT / "resources", package / "_resources")
    new = package / "_resources/templates/ZKL.cs.toml"
    new.write_text(NEW_KIND, encoding="utf-8")
    return tmp_path


def test_a_kind_is_added_by_one_toml_file_alone(installed):
    done = subprocess.run(
        [sys.executable, ROOT / "tests/journeys/one_more_kind.py", installed, "ZKL"],
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join((str(installed), str(ROOT)))}
        | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["title"] == "Potvrzení o ztrátě klíčů"
    assert said["parts"] == ["Kdy a kde", "Jak se ztratily"]
    assert "Ostatní" in said["headings"]
    assert said["asked"] == ["act_subject", "loss_manner"]
    assert said["number"]
    assert said["copies"] == 2
    for words in ("POTVRZENÍ O ZTRÁTĚ KLÍČŮ", "klíče od auta", "šablona ZKL 7", "ztráta"):
        assert words in said["paper"].replace("\u00a0", " ")
    assert "Klíče nelze na toto potvrzení vydat." in said["paper"].replace("\u00a0", " ")
