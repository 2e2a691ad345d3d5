"""The wheel brings the package with its resources, and nothing else."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASK = "import sys; from kkc_desktop.assets import asset_path; print(asset_path(sys.argv[1]))"


def run(*command, **options):
    """What the command says; it has to succeed."""
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, **options)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout.strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir"]
    run(sys.executable, *build, str(folder), str(ROOT))
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed_python(wheel, tmp_path_factory):
    """The interpreter of a fresh environment with nothing but the wheel in it."""
    folder = tmp_path_factory.mktemp("fresh")
    run(sys.executable, "-m", "venv", "--without-pip", str(folder))
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = ["install", "--no-deps", "--no-index", str(wheel)]
    run(sys.executable, "-m", "pip", "--python", str(python), *install)
    return str(python)


def names_in(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return [name for name in archive.namelist() if ".dist-info/" not in name]


@pytest.mark.parametrize(
    ("folder", "pattern"),
    [
        ("icons", "*.svg"),
        ("fonts", "*.ttf"),
        ("templates", "*.toml"),
        ("style", "*.qss"),
        ("map", "*.csv"),
        ("help", "*.md"),
        ("leaflets", "*"),
        ("screen", "en.json"),
        ("seed", "*.toml"),
        ("spelling", "cs_CZ.*"),
        ("translations", "*"),
    ],
)
def test_installed_program_finds_its_resources(installed_python, tmp_path, folder, pattern):
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    found = Path(run(installed_python, "-P", "-c", ASK, folder, cwd=tmp_path, env=bare))
    assert "_resources" in found.parts
    assert list(found.glob(pattern))


def test_wheel_names_the_licences_of_all_it_ships_and_holds_their_texts(wheel):
    with zipfile.ZipFile(wheel) as archive:
        inside = [name for name in archive.namelist() if ".dist-info/" in name]
        (metadata,) = (name for name in inside if name.endswith("/METADATA"))
        told = archive.read(metadata).decode()
    (line,) = (each for each in told.splitlines() if each.startswith("License-Expression: "))
    for licence in ("MIT", "ISC", "OFL-1.1", "GPL-2.0-only", "CC-BY-4.0", "ODbL-1.0"):
        assert licence in line
    folders = {Path(name).parent.name for name in inside if "/licenses/" in name}
    assert folders == {"licenses", "fonts", "icons", "map", "spelling"}


def test_wheel_holds_only_modules_and_resources(wheel):
    strangers = [
        name
        for name in names_in(wheel)
        if not name.startswith("kkc_desktop/_resources/")
        and not (name.startswith("kkc_desktop/") and name.endswith((".py", ".sql")))
    ]
    assert not strangers


def test_wheel_holds_no_test_no_drawing_and_no_junk(wheel):
    for name in names_in(wheel):
        path = Path(name)
        assert path.suffix not in {".ui", ".pyc", ".db", ".log", ".swp"}, name
        assert not {"tests", "__pycache__", ".git"} & set(path.parts), name
        assert not path.name.startswith(("test_", ".")), name
