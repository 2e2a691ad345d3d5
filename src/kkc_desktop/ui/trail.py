"""Where the person is on the desk and where they came from."""

from collections.abc import Callable
from dataclasses import replace

from kkc_desktop.ui.page import DeskPage, Place, Wish

FORMS = frozenset(
    {
        Place.CONTACT,
        Place.ADVICE,
        Place.INCIDENT,
        Place.EVALUATION,
        Place.DOCUMENT,
        Place.SAFE_ZONE,
    }
)
_STORED = frozenset({Place.CONTACT, Place.ADVICE, Place.INCIDENT})
_DESK = Wish(place=Place.DESK)


class Trail:
    """The places that Esc leads back through; the desk is where every trail begins."""

    def __init__(self) -> None:
        self.here = _DESK
        self._before: list[Wish] = []

    def step(self, wish: Wish) -> None:
        """The person went there."""
        if wish.place is Place.DESK:
            self._before.clear()
        elif wish != self.here:
            self._before.append(self.here)
        self.here = wish

    def settle(self, page: DeskPage) -> None:
        """What was stored on this page is that record from now on; Esc leads back there.

        To be said before the person goes on, while the page still shows it.
        """
        if self.here.place in _STORED and not self.here.record_id:
            self.here = replace(self.here, record_id=page.stored_id())

    def back(self, is_parked: Callable[[Wish], bool]) -> Wish:
        """Takes a step back and says where that leads.

        A half-written form that something more urgent interrupted is there as it was left; other
        new forms are passed over for the list they came from.
        """
        self.here = _DESK
        while self._before:
            before = self._before.pop()
            if is_parked(before) or before.record_id or before.place not in FORMS:
                self.here = before
                break
        return self.here
