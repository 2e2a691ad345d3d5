"""Which copies of the data were made before an erasure and still hold what was erased."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.erasure import HoldingCopy
from kkc_desktop.domain.errors import WorldError
from kkc_desktop.services.found_backups import find_backups
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.backup import DEFAULT_PLACE
from kkc_desktop.storage.encrypting import plain_copies

_MOST_RUNS = 500
_ASIDE = "-pred-obnovou-"


def holding_copies(workplace: Workplace) -> tuple[HoldingCopy, ...]:
    """Backups, data put aside by a restore and unencrypted copies, the newest first.

    Of a place that is not reachable, or where none is found, it says what the station remembers
    of its backups, for they lie somewhere all the same: on another disk, on a stick put away.
    """
    with workplace.look(Act.PROPOSE_ERASURE) as tx:
        settings, runs = tx.safekeeping.get(), tx.backup_runs.newest(_MOST_RUNS)
    place = settings.backup_place or str(workplace.folder / DEFAULT_PLACE)
    found = {}
    for run in runs:
        if not run.failure and run.place != place:
            found[run.file_name] = HoldingCopy(
                name=run.file_name, place=run.place, made_at=run.made_at
            )
    try:
        lying = {
            each.path.name: HoldingCopy(
                name=each.path.name,
                place=place,
                made_at=each.head.made_at if each.head else None,
            )
            for each in find_backups(workplace.folder / place)
        }
    except WorldError:
        lying = {}
    if not lying:
        lying = {
            run.file_name: HoldingCopy(name=run.file_name, place=run.place, made_at=run.made_at)
            for run in runs
            if not run.failure and run.place == place
        }
    dated = sorted(
        (found | lying).values(),
        key=lambda each: each.made_at.timestamp() if each.made_at else 0.0,
        reverse=True,
    )
    return (*dated, *_aside(workplace))


def _aside(workplace: Workplace) -> tuple[HoldingCopy, ...]:
    path = workplace.database.path
    aside = sorted(path.parent.glob(f"{path.stem}{_ASIDE}*{path.suffix}"))
    files = dict.fromkeys((*aside, *plain_copies(path)))
    return tuple(HoldingCopy(name=each.name, place=str(each.parent)) for each in files)
