"""The readiness check without a screen: the same check, the same words, an exit code."""

from collections.abc import Callable

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.readiness import Devices, report_lines
from kkc_desktop.services.desk import Services

ALL_GREEN, SOME_RED, COULD_NOT_RUN = 0, 1, 2


def run_check(services: Services, devices: Devices, say: Callable[[str], None]) -> int:
    """Checks the station for the person on duty and says line by line what was found."""
    try:
        report = services.readiness.check(devices)
    except KkcError as error:
        say(f"{error.text} {error.fix}".strip())
        return COULD_NOT_RUN
    for line in report_lines(report):
        say(line)
    return SOME_RED if report.red_count else ALL_GREEN
