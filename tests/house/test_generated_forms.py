"""The compiled forms are what uic makes of forms/ today.

After drawing: .venv/bin/python -m pytest -q tests/house/test_generated_forms.py --regenerate
"""

import subprocess
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[2]
FORMS = ROOT / "forms"
GENERATED = ROOT / "src/kkc_desktop/ui/generated"
ADVICE = "run: pytest -q tests/house/test_generated_forms.py --regenerate"


def uic():
    """The form compiler inside the installed PySide6."""
    home = Path(PySide6.__file__).parent
    places = [home / "Qt/libexec/uic", home / "uic.exe"]
    return next(place for place in places if place.exists())


def drawn():
    return sorted(FORMS.rglob("*.ui"))


def twin_of(form):
    return GENERATED / f"ui_{form.stem}.py"


def compiled(form):
    """The form as a module; what uic complains about fails the test."""
    result = subprocess.run(
        [uic(), "-g", "python", "--no-autoconnection", form],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, f"{form}: {result.stderr}"
    assert not result.stderr, f"{form}: {result.stderr}"
    return result.stdout


def without_version(source):
    return [line for line in source.splitlines() if not line.startswith("## Created by:")]


def rewrite():
    for form in drawn():
        twin_of(form).write_text(compiled(form), encoding="utf-8")
    for path in orphans():
        path.unlink()


def orphans():
    """Compiled forms that nobody draws any more."""
    return sorted(set(GENERATED.glob("ui_*.py")) - {twin_of(form) for form in drawn()})


def test_every_form_has_a_name_of_its_own():
    stems = [form.stem for form in drawn()]
    assert len(stems) == len(set(stems)), "two forms would compile into one module"


def test_compiled_forms_are_up_to_date(regenerate):
    if regenerate:
        rewrite()
    stale = [
        form.name
        for form in drawn()
        if not twin_of(form).exists()
        or without_version(compiled(form))
        != without_version(twin_of(form).read_text(encoding="utf-8"))
    ]
    assert not stale, f"{', '.join(stale)}: {ADVICE}"
    assert not orphans(), f"{orphans()}: {ADVICE}"


def test_a_changed_drawing_would_be_noticed(tmp_path):
    form = tmp_path / "small.ui"
    page = '<widget class="QWidget" name="Small">{}</widget>'
    drawing = f'<ui version="4.0"><class>Small</class>{page}</ui>'
    form.write_text(drawing.format(""), encoding="utf-8")
    before = compiled(form)
    form.write_text(drawing.format('<widget class="QLineEdit" name="place"/>'), encoding="utf-8")
    assert without_version(compiled(form)) != without_version(before)
    assert "connectSlotsByName" not in before
