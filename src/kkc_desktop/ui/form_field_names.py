"""What the fields of the forms are called: the words that stand at their inputs."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.form_count import CountedForm
from kkc_desktop.domain.form_health import FieldHealth, is_counted
from kkc_desktop.ui import generated
from kkc_desktop.ui.field_labels import field_labels
from kkc_desktop.ui.screen_language import tr

_PARTS = {
    CountedForm.CONTACT: ("contact_page",),
    CountedForm.PERSON: ("person",),
    CountedForm.ADVICE: ("advice_page",),
    CountedForm.NOTICE: ("incident_page",),
    CountedForm.EVALUATION: ("evaluation_page",),
}
"""The drawn forms of each; of a document every other one that holds fields of it."""


def field_name(row: FieldHealth) -> str:
    """The words at the input; a field without any is called by its name in the program."""
    return _names(row.form).get(row.field, "") or tr("pole {}").format(row.field)


def form_name(form: CountedForm) -> str:
    """What the form is called on the screen."""
    return tr(form.label)


@cache
def _names(form: CountedForm) -> dict[str, str]:
    names: dict[str, str] = {}
    for part in _PARTS.get(form, tuple(_drawn())):
        for name, words in _words_of(part).items():
            if is_counted(form, name):
                names.setdefault(name, words)
    return names


def _words_of(part: str) -> dict[str, str]:
    """The labels of a drawn form, and what a reader hears of an input that has none."""
    module = importlib.import_module(f"{generated.__name__}.ui_{part}")
    drawn = next(value for name, value in vars(module).items() if name.startswith("Ui_"))
    holder = QWidget()
    drawn().setupUi(holder)
    spoken = {each.objectName(): each.accessibleName() for each in holder.findChildren(QWidget)}
    words = {name: said for name, said in spoken.items() if name and said} | field_labels(holder)
    holder.deleteLater()
    return words


def _drawn() -> Iterator[str]:
    taken = {part for parts in _PARTS.values() for part in parts}
    for found in pkgutil.iter_modules(generated.__path__):
        part = found.name.removeprefix("ui_")
        if part not in taken and not part.endswith("_dialog"):
            yield part
