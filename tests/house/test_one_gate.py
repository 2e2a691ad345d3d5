"""Services reach the data only through the workplace, which asks the right and writes the line."""

import re
from pathlib import Path

SERVICES = Path(__file__).parents[2] / "src" / "kkc_desktop" / "services"
PAST_THE_GATE = re.compile(r"\.(transaction|reading|glance)\(")
EXCEPTIONS = {
    "workplace.py": "is the gate",
    "duty.py": "writes wrong passwords into the trail before anybody is on duty",
    "today.py": "asks the right itself; the start page must not wait for SQLAlchemy",
    "safekeeping.py": "asks first; the line is written when the backup is made, whoever sits there",
    "oversight.py": "reads the head of the trail after the act that accepts it",
}


def test_no_service_opens_a_transaction_past_the_workplace():
    found = {
        path.name
        for path in SERVICES.glob("*.py")
        if PAST_THE_GATE.search(path.read_text(encoding="utf-8"))
    }
    assert found == set(EXCEPTIONS)
