"""A screen reader at the desk: knows the program from the accessibility bus alone.

Run by the system's Python, which has pyatspi; the arguments start the program. What was read goes
as JSON to the output. No key is pressed: buttons are pressed, texts written and choices made by
the actions that the program itself offers to readers.
"""

import json
import subprocess
import sys
from contextlib import suppress
from time import monotonic

import pyatspi

_PATIENCE_S = 40
_A_BIT_S = 0.1


def parts(root):
    """Everything on the screen below, in reading order; of menus also what is still folded."""
    for part in root:
        if part is not None and (has(part, pyatspi.STATE_SHOWING) or "menu" in part.getRoleName()):
            yield part
            yield from parts(part)


def has(part, state):
    return part.getState().contains(state)


def label_of(part):
    """The name; of a list of choices it is the words of its label."""
    for relation in part.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return part.name


class Reader:
    """The program as it is read."""

    def __init__(self, process):
        self.process = process

    def waits_for(self, look, what):
        """What `look` finds, once it is there; whatever is redrawn meanwhile is looked at again."""
        end = monotonic() + _PATIENCE_S
        while monotonic() < end:
            with suppress(Exception):  # any part of the tree may go while it is read
                if found := look():
                    return found
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(_A_BIT_S)
                break
        raise AssertionError(f"{what} was not read")

    def program(self):
        desktop = pyatspi.Registry.getDesktop(0)
        return next(app for app in desktop if app and app.get_process_id() == self.process.pid)

    def find(self, role, name):
        """The part on the screen whose label begins so."""

        def look():
            return next(
                part
                for part in parts(self.program())
                if part.getRoleName() == role and label_of(part).startswith(name)
            )

        return self.waits_for(look, f"{role} {name}")

    def presses(self, name, role="push button"):
        button = self.find(role, name)
        actions = button.queryAction()
        names = [actions.getName(number) for number in range(actions.nActions)]
        wanted = next(n for n in ("Press", "Toggle") if n in names)
        actions.doAction(names.index(wanted))

    def writes(self, name, words):
        self.find("text", name).queryEditableText().setTextContents(words)

    def told(self, part):
        states = ("CHECKED", "EDITABLE", "FOCUSED", "REQUIRED", "SENSITIVE")
        return {
            "role": part.getRoleName(),
            "name": label_of(part),
            "states": [s for s in states if has(part, getattr(pyatspi, f"STATE_{s}"))],
        }


def read(reader):
    """Signs in, begins a contact, says why, writes what about, saves and hears that it is saved."""
    reader.presses("Převzít přepážku")
    reader.presses("Nový kontakt", "menu item")
    reader.find("text", "Stručně")
    fields = [
        reader.told(part)
        for part in parts(reader.program())
        if has(part, pyatspi.STATE_FOCUSABLE) and has(part, pyatspi.STATE_SENSITIVE)
    ]
    chip = "Informace, rada"
    before = reader.told(reader.find("check box", chip))
    reader.presses(chip, "check box")
    reader.waits_for(
        lambda: has(reader.find("check box", chip), pyatspi.STATE_CHECKED), "the tick of the chip"
    )
    after = reader.told(reader.find("check box", chip))
    outcome = reader.find("combo box", "Výsledek").name
    reader.writes("Stručně", "ptá se na falešného bankéře")
    reader.presses("Dokončit")
    said = reader.find("label", "Kontakt KKC").name
    return {"fields": fields, "before": before, "after": after, "outcome": outcome, "said": said}


def main():
    process = subprocess.Popen(sys.argv[1:])
    try:
        sys.stdout.write(f"{json.dumps(read(Reader(process)))}\n")
    finally:
        process.kill()


main()
