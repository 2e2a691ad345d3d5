"""Every scenario by its name."""

from tests.faults.keeping import KEEPING
from tests.faults.scenarios import ACTS, SHIFTS

SCENARIOS = {scenario.name: scenario for scenario in (*ACTS, *KEEPING, *SHIFTS)}
