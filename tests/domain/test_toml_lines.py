"""Each value of a TOML file is found on its line, however it is written."""

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.toml_lines import line_of

TEXT = '''# poznámka = "není"
code = "X"   # [[nic]]
blocks = [
    { block = "ACT", labels = [
        { field = "a", words = "A = [1]" },
        { field = "b",
          words = "B" } ] },
    { block = "PERSONS" },
]
note = """první
[[checklist]]
druhý"""
"quoted" = 'x'

[[checklist]]
label = "první"
roles = ["A",
    "B"]

[[checklist]]
fix = "druhý"
[[checklist.inner]]
deep.down = 1
[[checklist.inner]]
deep = 2026-01-01T10:00:00
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("code",), 2),
        (("blocks",), 3),
        (("blocks", 0), 4),
        (("blocks", 0, "labels", 0, "words"), 5),
        (("blocks", 0, "labels", 1), 6),
        (("blocks", 0, "labels", 1, "words"), 7),
        (("blocks", 1, "block"), 8),
        (("note",), 10),
        (("quoted",), 13),
        (("checklist", 0), 15),
        (("checklist", 0, "label"), 16),
        (("checklist", 0, "roles", 1), 18),
        (("checklist", 1), 20),
        (("checklist", 1, "fix"), 21),
        (("checklist", 1, "inner", 0, "deep", "down"), 23),
        (("checklist", 1, "inner", 1), 24),
        (("checklist", 1, "inner", 1, "deep"), 25),
    ],
)
def test_a_value_is_found_on_its_line(place, line):
    assert line_of(TEXT, place) == line


def test_what_is_missing_is_told_on_the_line_of_its_table():
    assert line_of(TEXT, ("checklist", 1, "label")) == 20
    assert line_of(TEXT, ("blocks", 1, "title")) == 8
    assert line_of(TEXT, ("nic",)) == 1


def test_each_item_of_a_shipped_checklist_is_found_where_it_is_written():
    text = asset_path("templates", "PTO.cs.toml").read_text(encoding="utf-8")
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines, start=1) if line == "[[checklist]]"]
    assert len(heads) > 10
    assert [line_of(text, ("checklist", n)) for n in range(len(heads))] == heads
