"""The check on a terminal: its exit code is what a script reads."""

from dataclasses import replace

from kkc_desktop.domain.readiness import CheckState, Devices, Printer, report_lines, report_of
from kkc_desktop.services.readiness_command import run_check


def test_a_red_station_ends_with_one_and_says_every_check(desk):
    said = []
    assert run_check(desk, Devices(), said.append) == 1
    assert said == list(report_lines(desk.readiness.last()))


def test_a_green_station_ends_with_nought(desk, monkeypatch):
    report = desk.readiness.check(Devices(printers=(Printer(name="HP", is_default=True),)))
    green = [replace(check, state=CheckState.GREEN) for check in report.checks]
    report = report_of(green, 2, report.checked_at, report.officer_id)
    monkeypatch.setattr(desk.readiness, "check", lambda _devices: report)
    said = []
    assert run_check(desk, Devices(), said.append) == 0
    assert said[-1] == "Stanice je pohotová."


def test_without_a_person_on_duty_it_cannot_run(desk):
    desk.workplace.seat(None)
    said = []
    assert run_check(desk, Devices(), said.append) == 2
    assert said == ["Nikdo není ve službě. Převezměte přepážku svým jménem."]
