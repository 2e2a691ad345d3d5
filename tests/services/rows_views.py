"""The rows of saved views: whoever may search has their own."""

from tests.services.rights_rows import RECEPTION, rows

from kkc_desktop.domain.data_lists import ViewPlace

rows(
    RECEPTION,
    Views__of=lambda desk: desk.services.views.of(ViewPlace.SEARCH),
    Views__keep=lambda desk: desk.services.views.keep(ViewPlace.SEARCH, "moje", "{}"),
    Views__remove=lambda desk: desk.services.views.remove("x"),
)
