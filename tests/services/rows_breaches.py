"""The rows of the breach sheet: everybody writes one down, the head alone closes it."""

from dataclasses import replace

from tests.services.rights_rows import EVERYBODY, row, rows

from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.station import Role


def a_breach(desk, **changes):
    """A sheet with all it needs to be closed."""
    return replace(
        desk.services.breaches.blank(),
        description="ztracený výtisk seznamu",
        data_kinds="jména",
        people_count=3,
        consequences="obtěžování",
        measures="seznamy se skartují",
        risk=BreachRisk.NONE,
        **changes,
    )


def stored(desk):
    return desk.services.breaches.save(a_breach(desk))


rows(
    EVERYBODY,
    Breaches__now=lambda d: d.services.breaches.now(),
    Breaches__may_close=lambda d: d.services.breaches.may_close,
    Breaches__blank=lambda d: d.services.breaches.blank(),
    Breaches__page=lambda d: d.services.breaches.page(),
    Breaches__problems=lambda d: d.services.breaches.problems(a_breach(d)),
    Breaches__save=stored,
    Breaches__sheet=lambda d: d.services.breaches.sheet(stored(d).id),
)


@row("Breaches.close", frozenset({Role.HEAD}))
def _(desk):
    head_or_refused = stored(desk) if desk.services.breaches.may_close else a_breach(desk)
    desk.services.breaches.close(head_or_refused.id)
