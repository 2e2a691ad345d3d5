"""README says what is there: its commands run, its folders and floors exist."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FLOORS = ("ui", "services", "storage", "printing", "domain")


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_the_named_options_answer(option: str) -> None:
    assert f"./kkc {option}" in README or f"`./kkc {option}`" in README
    answer = subprocess.run(
        [sys.executable, "-m", "kkc_desktop", option],
        cwd=ROOT / "src",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "KKC Desktop" in answer.stdout


@pytest.mark.parametrize("folder", ["src", "forms", "resources", "tests"])
def test_every_top_folder_is_described(folder: str) -> None:
    assert (ROOT / folder).is_dir()
    assert re.search(rf"^\| `{folder}/` \|", README, re.MULTILINE)


@pytest.mark.parametrize("floor", FLOORS)
def test_every_floor_is_in_the_picture_of_the_house(floor: str) -> None:
    picture = README.partition("## The house")[2].partition("## Glossary")[0]
    assert (ROOT / "src" / "kkc_desktop" / floor).is_dir()
    assert re.search(rf"\b{floor}\b", picture)


def test_every_picture_is_shipped() -> None:
    for path in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README):
        assert (ROOT / path).is_file(), f"README shows {path}; make it by ./kkc demo"


def test_every_decision_is_dated() -> None:
    decisions = README.partition("## Decisions")[2].partition("\n## ")[0]
    heads = re.findall(r"^\*\*(.+)", decisions, re.MULTILINE)
    assert heads
    assert all(re.match(r"\d{4}-\d{2}-\d{2} · ", head) for head in heads)
