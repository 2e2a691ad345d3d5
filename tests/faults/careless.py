"""Two programs that lose what they reported as saved, to prove that the lab would notice.

One leaves out the syncing of the disk, the other says that it saved before it has.
"""

from dataclasses import replace

from tests.faults.repertoire import SCENARIOS

from kkc_desktop.storage import connection

HONEST = "kontakt"


def unsynced():
    """The honest scenario on a database that trusts the disk to write by itself."""
    honest = SCENARIOS[HONEST]

    def steps(place):
        # Only the child that plays this is changed.
        connection._ON_EVERY_CONNECTION = {**connection._ON_EVERY_CONNECTION, "synchronous": 0}
        return honest.steps(place)

    return replace(honest, steps=steps)


def hasty():
    """The honest scenario by a program that reports each act as done and only then does it."""
    honest = SCENARIOS[HONEST]
    return replace(honest, steps=lambda place: [lambda: None, *honest.steps(place)])
