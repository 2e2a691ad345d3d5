"""The words of the domain stand in README's glossary, and every code has its Czech name."""

import enum
import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest

import kkc_desktop.domain

README = Path(__file__).parents[2] / "README.md"


def _modules() -> list[ModuleType]:
    package = kkc_desktop.domain
    names = [found.name for found in pkgutil.iter_modules(package.__path__)]
    return [importlib.import_module(f"{package.__name__}.{name}") for name in names]


def _classes() -> list[type]:
    return [
        member
        for module in _modules()
        for _name, member in inspect.getmembers(module, inspect.isclass)
        if member.__module__ == module.__name__
        and not member.__name__.startswith("_")
        and not (issubclass(member, Exception) and module.__name__.endswith(".errors"))
    ]


def _glossary() -> set[str]:
    text = README.read_text(encoding="utf-8")
    table = text.partition("## Glossary")[2].partition("\n## ")[0]
    return set(re.findall(r"`([A-Z]\w+)`", table))


def test_every_class_of_the_domain_is_in_the_glossary() -> None:
    missing = sorted({found.__name__ for found in _classes()} - _glossary())
    assert not missing, f"Add to the glossary in README.md: {missing}"


def test_the_glossary_names_nothing_that_is_gone() -> None:
    gone = sorted(_glossary() - {found.__name__ for found in _classes()})
    assert not gone, f"Take out of the glossary in README.md: {gone}"


_LABELLED = [
    found for found in _classes() if issubclass(found, enum.Enum) and hasattr(found, "label")
]


@pytest.mark.parametrize("code_list", _LABELLED, ids=lambda found: found.__name__)
def test_every_member_has_a_czech_label_of_its_own(code_list: type[enum.Enum]) -> None:
    labels = [member.label for member in code_list]  # type: ignore[attr-defined]
    assert all(label.strip() and "_" not in label for label in labels)
    assert len(set(labels)) == len(code_list.__members__), "two codes share one label"
