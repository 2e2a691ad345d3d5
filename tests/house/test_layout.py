"""The house has the rooms and drawers of its plan, and no others."""

import ast
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src/kkc_desktop"
TOP_LEVEL = {
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "forms",
    "kkc",
    "pyproject.toml",
    "requirements-dev.txt",
    "requirements.txt",
    "resources",
    "src",
    "tests",
}
DRAWERS = {"utils", "util", "common", "helpers", "helper", "core", "base", "manager", "misc"}
MOST_LINES = 400


def modules():
    """Every module written by hand, tests included."""
    paths = [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    return [path for path in paths if "generated" not in path.parts]


def names_at_the_top():
    """What git keeps at the top; without git, what lies there."""
    try:
        kept = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
        ).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        kept = [path.name for path in ROOT.iterdir()]
    return {name.split("/")[0] for name in kept if name and not name.startswith(".")}


def test_only_the_planned_names_stand_at_the_top():
    assert names_at_the_top() == TOP_LEVEL


def test_no_module_is_longer_than_one_sitting():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    too_long = {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > MOST_LINES}
    assert not too_long, f"split these by what they hold: {too_long}"


def test_every_file_is_named_after_the_thing_it_holds():
    drawers = [path for path in modules() if DRAWERS & {path.stem, path.parent.name}]
    assert not drawers, f"name these after what they hold: {drawers}"


def test_a_package_opens_with_its_law_and_holds_nothing_else():
    for path in PACKAGE.rglob("*/__init__.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), f"say in {path} what the room is for"
        assert len(tree.body) == 1, f"move what {path} holds into a module with a name"


def test_no_test_waits_for_time_to_pass():
    waits = ("qtbot" + ".wait(", "time" + ".sleep(", "q" + "Wait(")
    for path in (ROOT / "tests").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not [w for w in waits if w in text], f"{path}: wait for the signal or state instead"
