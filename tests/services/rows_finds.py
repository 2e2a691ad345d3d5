"""The rows of promises and of found things: the desk writes them, managers alone see none."""

from dataclasses import replace

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind, PromiseManner


def a_promise(desk):
    promises = desk.services.promises
    return promises.promise(
        PromiseKind.CALL_BACK, RecordKind.CONTACT, "contact", promises.today(), ""
    )


def a_thing(desk):
    return replace(desk.services.finds.blank(), description="klíče")


rows(
    RECEPTION,
    Promises__open_ones=lambda d: d.services.promises.open_ones(),
    Promises__of=lambda d: d.services.promises.of("contact"),
    Promises__promise=a_promise,
    Promises__keep=lambda d: d.services.promises.keep(
        a_promise(d).id, d.services.promises.today(), PromiseManner.PHONE
    ),
    Finds__kept=lambda d: d.services.finds.kept(),
    Finds__page=lambda d: d.services.finds.page(),
    Finds__of_document=lambda d: d.services.finds.of_document("document"),
    Finds__record=lambda d: d.services.finds.record(a_thing(d)),
    Finds__give_away=lambda d: d.services.finds.give_away(
        d.services.finds.record(a_thing(d)).id, FoundState.RETURNED, "majitel"
    ),
)
rows(
    EVERYBODY,
    Promises__today=lambda d: d.services.promises.today(),
    Finds__now=lambda d: d.services.finds.now(),
    Finds__blank=lambda d: d.services.finds.blank(),
)
