"""The manual lists the kinds, and every text that still awaits a lawyer, as the pack has them."""

import re

from kkc_desktop.assets import asset_path
from kkc_desktop.services.templates import shipped_templates

MANUAL = asset_path("help", "prirucka.md").read_text(encoding="utf-8")


def rows_of(head):
    """The rows of the table under these column names, as lists of cells."""
    table = MANUAL.split(f"| {' | '.join(head)} |\n", 1)[1].split("\n\n", 1)[0]
    rows = [re.split(r"\s*\|\s*", line.strip("| ")) for line in table.splitlines()]
    return rows[1:]


def test_every_kind_is_named_under_its_heading():
    told = {tuple(row) for row in rows_of(("zkratka", "dokument", "kde v nabídce"))}
    shipped = {(t.code, t.title, t.group.value.replace("\u00a0", " ")) for t in shipped_templates()}
    assert told == shipped


def test_every_instruction_that_awaits_a_lawyer_is_listed_with_its_version_and_its_kinds():
    told = {
        (code, version): set(kinds.split(", "))
        for code, version, kinds in rows_of(("poučení", "verze", "v dokumentech"))
    }
    waiting = {}
    for template in shipped_templates():
        for text in template.instructions:
            if text.needs_review:
                waiting.setdefault((text.code, text.version), set()).add(template.code)
    assert told == waiting


def test_every_note_of_a_kind_for_a_lawyer_is_listed():
    told = {tuple(row) for row in rows_of(("dokument", "co ověřit"))}
    assert told == {(t.code, t.review_note) for t in shipped_templates() if t.review_note}
