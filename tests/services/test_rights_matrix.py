"""Every public method of every service × every role: refused or done, exactly as the table says."""

import importlib
import inspect
import pkgutil

import pytest
from tests.services import (  # noqa: F401 (they add their rows)
    rows_breaches,
    rows_calamity,
    rows_cards,
    rows_correcting,
    rows_data_care,
    rows_evaluation,
    rows_exporting,
    rows_finds,
    rows_form_health,
    rows_gathering,
    rows_handover,
    rows_languages,
    rows_lists,
    rows_log,
    rows_lookup,
    rows_maps,
    rows_measures,
    rows_notice,
    rows_numbers,
    rows_outage,
    rows_overview,
    rows_overview_reports,
    rows_persons,
    rows_prevention,
    rows_printing,
    rows_record_lists,
    rows_retention,
    rows_returning,
    rows_scenario,
    rows_spelling,
    rows_victims,
    rows_views,
)
from tests.services.full_desk import FullDesk, build
from tests.services.rights_rows import MANAGING, RECEPTION, ROWS

import kkc_desktop.services
from kkc_desktop.domain.desk import Glance
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.domain.station import Role

NO_ROLE_YET = {
    "Door": "nobody is on duty before the door is open",
    "Entry": "it leads to the door",
    "Restoring": "the steps of a rescue",
    "Rescue": "nobody can be on duty while a backup is put back; it asks for a role itself",
}


@pytest.fixture(scope="module")
def station(tmp_path_factory):
    return build(tmp_path_factory.mktemp("station"))


@pytest.fixture
def sit_down(station, tmp_path):
    """Puts a role at a desk where nothing was done yet, at a fresh copy if need be."""
    opened = []

    def sit(role):
        if opened and opened[-1].is_as_opened:
            opened[-1].take_over(role)
        else:
            opened.append(FullDesk(*station, tmp_path / role.name, role))
        return opened[-1]

    yield sit
    for desk in opened:
        desk.close()


def public_methods():
    package = kkc_desktop.services
    for found in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        for name, cls in inspect.getmembers(module, inspect.isclass):
            if cls.__module__ == module.__name__ and name not in NO_ROLE_YET:
                yield from (f"{name}.{member}" for member in vars(cls) if is_verb(cls, member))


def is_verb(cls, member):
    value = vars(cls)[member]
    return not member.startswith("_") and (
        inspect.isfunction(value) or isinstance(value, property | classmethod | staticmethod)
    )


def test_every_public_method_has_its_row():
    assert sorted(set(public_methods()) ^ set(ROWS)) == []


@pytest.mark.parametrize("name", ROWS)
def test_the_call_does_what_the_row_says_for_each_role(sit_down, name):
    roles, call = ROWS[name]
    for role in sorted(Role, key=lambda role: role in roles):  # who is refused leaves nothing
        desk = sit_down(role)
        if role in roles:
            call(desk)
            continue
        last = desk.last_line
        with pytest.raises(NoRight):
            call(desk)
        assert desk.last_line == last, f"{role.name} left a line of what was refused"


@pytest.mark.parametrize("role", sorted(set(Role) - RECEPTION, key=lambda role: role.name))
def test_who_sees_no_records_has_an_empty_desk_and_may_begin_no_document(sit_down, role):
    desk = sit_down(role)
    assert desk.services.today.glance() == Glance()
    assert desk.services.documents.kinds() == ()


def test_the_head_alone_both_manages_and_sees_records():
    assert {Role.HEAD} == MANAGING & RECEPTION
