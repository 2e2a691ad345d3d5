"""The rows of promises and of found things: the desk writes them, managers alone see none."""

from dataclasses import replace

from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, rows

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind, PromiseManner


def a_promise(desk):
    promises = desk.services.promises
    contact_id = desk.records.waiting.contact.id
    return promises.promise(
        PromiseKind.CALL_BACK, RecordKind.CONTACT, contact_id, promises.today(), ""
    )


def a_thing(desk):
    return replace(desk.services.finds.blank(), description="klíče")


def kept_things(desk):
    """One of the station; whoever may write no protocol has written down nothing before."""
    finds = desk.services.finds
    return [finds.record(a_thing(desk)).id] if finds.may(Act.WRITE_PROTOCOL) else []


rows(
    RECEPTION,
    Promises__open_ones=lambda d: d.services.promises.open_ones(),
    Promises__of=lambda d: d.services.promises.of("contact"),
    Promises__get=lambda d: d.services.promises.get(a_promise(d).id),
    Promises__promise=a_promise,
    Promises__keep=lambda d: d.services.promises.keep(
        a_promise(d).id, d.services.promises.today(), PromiseManner.PHONE
    ),
    Finds__kept=lambda d: d.services.finds.kept(),
    Finds__page=lambda d: d.services.finds.page(),
    Finds__of_document=lambda d: d.services.finds.of_document("document"),
    Finds__record=lambda d: d.services.finds.record(a_thing(d)),
    Finds__labels=lambda d: d.services.finds.labels([d.services.finds.record(a_thing(d)).id]),
    Finds__give_away=lambda d: d.services.finds.give_away(
        d.services.finds.record(a_thing(d)).id, FoundState.RETURNED, "majitel"
    ),
)
rows(
    POLICE,
    Finds__receipt=lambda d: d.services.finds.receipt(kept_things(d)),
    Finds__hand_over=lambda d: d.services.finds.hand_over(kept_things(d)),
)
rows(
    EVERYBODY,
    Promises__today=lambda d: d.services.promises.today(),
    Finds__today=lambda d: d.services.finds.today(),
    Finds__may=lambda d: d.services.finds.may(Act.RECORD_FOUND),
    Finds__now=lambda d: d.services.finds.now(),
    Finds__blank=lambda d: d.services.finds.blank(),
)
