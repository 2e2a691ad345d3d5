"""Saved views: what a page shows, kept under a name; each officer has their own."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.saved_view import SavedView, SavedViewId
from kkc_desktop.domain.text_limits import SHORT
from kkc_desktop.services.workplace import Workplace


class Views:
    """The verbs of saved views; they are the officer's own tool and no record."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def of(self, place: ViewPlace) -> tuple[SavedView, ...]:
        """The views of the person on duty for the place, by name; nobody sees a colleague's."""
        with self._workplace.look(Act.SEARCH) as transaction:
            return transaction.saved_views.of(self._workplace.officer.id, place)

    def keep(self, place: ViewPlace, name: str, content: str) -> SavedView:
        """Stores the view in place of the officer's earlier one of that name.

        `content` is the page's own text. Refused with NotComplete without a name.
        """
        said = " ".join(name.split())[:SHORT]
        if not said:
            raise NotComplete(
                (
                    Problem(
                        field="name",
                        text="Pohled nemá název.",
                        fix="Napište název, podle kterého pohled poznáte; bez jmen občanů.",
                    ),
                )
            )
        view = SavedView(
            id=SavedViewId(self._workplace.new_id()),
            officer_id=self._workplace.officer.id,
            place=place,
            name=said,
            content=content,
            saved_at=self._workplace.now(),
        )
        with self._workplace.keep() as transaction:
            transaction.saved_views.keep(view)
        return view

    def remove(self, view_id: SavedViewId) -> None:
        """Deletes the officer's own view; of anybody else's nothing happens."""
        with self._workplace.keep() as transaction:
            transaction.saved_views.remove(view_id, self._workplace.officer.id)
