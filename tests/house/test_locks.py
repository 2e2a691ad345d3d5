"""The locks name every package by its hash, and no registry."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
RUN, DEVELOP = ROOT / "requirements.txt", ROOT / "requirements-dev.txt"
PIN = re.compile(r"^([a-z0-9.-]+)==([^ ]+)(.*?)(?=^[a-z]|\Z)", re.MULTILINE | re.DOTALL)


def pins(lock):
    """Name to (version, rest of its entry) of every package in `lock`."""
    found = PIN.findall(lock.read_text(encoding="utf-8"))
    return {name: (version, rest) for name, version, rest in found}


def wanted(lock):
    """The direct requirements that `lock` has to satisfy."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = list(project["project"]["dependencies"])
    if lock == DEVELOP:
        names += project["dependency-groups"]["dev"]
    return [Requirement(name) for name in names]


both = pytest.mark.parametrize("lock", [RUN, DEVELOP], ids=lambda lock: lock.name)


@both
def test_every_package_is_locked_by_hash(lock):
    unhashed = [name for name, (_, rest) in pins(lock).items() if "--hash=sha256:" not in rest]
    assert pins(lock)
    assert not unhashed


@both
def test_no_registry_is_named(lock):
    text = lock.read_text(encoding="utf-8")
    assert not re.findall(r"://|^ *--(?:index-url|extra-index-url|find-links)", text, re.MULTILINE)


@both
def test_every_direct_requirement_is_locked_as_wanted(lock):
    locked = pins(lock)
    for requirement in wanted(lock):
        version, _ = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"write {lock.name} anew: {requirement}"


def test_tests_run_on_the_very_versions_that_ship():
    develop = {name: version for name, (version, _) in pins(DEVELOP).items()}
    for name, (version, _) in pins(RUN).items():
        assert develop[name] == version
