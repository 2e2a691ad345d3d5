"""The pins that keep the program alive."""

import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]

# Before Python 3.12 None has a count of references, and the process dies when it falls to zero.
# PySide6 6.12.0 takes one in nearly every call that returns nothing; a few filled forms are
# enough. Revisit with a mended 6.12.
COUNT_NONE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for number in range(1000):
    label.setText("text")
    label.setObjectName("name")
print(sys.getrefcount(None) - before)
"""


def test_pyside_is_pinned_below_the_release_that_kills_python_3_11():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = {pin.name: pin.specifier for pin in map(Requirement, project["dependencies"])}
    assert "6.11.3" in pins["PySide6-Essentials"]
    assert "6.12.0" not in pins["PySide6-Essentials"]


def test_installed_pyside_does_not_use_up_none():
    run = [sys.executable, "-c", COUNT_NONE]
    lost = subprocess.run(run, capture_output=True, encoding="utf-8", check=True).stdout
    assert int(lost) > -500, "this PySide6 drops references to None: pin another one"
