"""Who may import whom: the contracts of pyproject.toml hold, and would notice."""

import shutil
import subprocess
import sys
from pathlib import Path

from importlinter import api

ROOT = Path(__file__).parents[2]
LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)


def lint(folder):
    """Checks the contracts of the checkout `folder`, in a process that knows no other."""
    return subprocess.run(
        [sys.executable, "-P", "-c", LINT],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_every_room_imports_only_what_its_floor_allows():
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_rule_that_reaches_for_the_screen_would_be_noticed(tmp_path):
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "src/kkc_desktop/domain/errors.py").open("a", encoding="utf-8") as module:
        module.write("\nimport PySide6.QtWidgets\nimport kkc_desktop.services\n")
    result = lint(tmp_path)
    assert result.returncode == 1
    assert "Four floors, one direction BROKEN" in result.stdout
    assert "Only ui and app know Qt BROKEN" in result.stdout


def test_every_page_is_named_in_the_contract_that_keeps_pages_apart():
    contracts = api.read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
    (layer,) = next(c["layers"] for c in contracts if c["name"] == "Pages do not know each other")
    named = {page.strip(" ()") for page in layer.split("|")}
    pages = {path.stem for path in (ROOT / "src/kkc_desktop/ui").glob("*_page.py")}
    assert pages <= named, f"add to pyproject.toml: {sorted(pages - named)}"
