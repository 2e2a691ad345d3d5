"""The rows of what comes back to a paper and of the questions to it."""

from tests.services.rights_rows import EVERYBODY, RECEPTION, row, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.printing.scan import read_scan


def content(desk):
    """The paper of the closed document without anybody's right."""
    with desk.workplace.database.reading() as tx:
        return tx.papers.get(desk.records.closed.document.id).content


def sorted_scan(desk):
    return desk.services.returning.sort("sken.pdf", read_scan(content(desk)))


def attached(desk):
    document_id = desk.records.closed.document.id
    return desk.services.returning.attach_file(
        document_id, AttachmentKind.OTHER, "soubor.txt", b"obsah"
    )


@row("Returning.attach", RECEPTION)
def _attach(desk):
    desk.services.returning.attach(sorted_scan(desk))


@row("Returning.page", RECEPTION)
def _page(desk):
    desk.services.returning.attach(sorted_scan(desk))
    desk.services.returning.page(desk.records.closed.document.id, 1)


@row("Returning.save_out", RECEPTION)
def _save_out(desk):
    desk.services.returning.save_out(attached(desk).id, desk.workplace.folder / "ven.txt")


rows(
    RECEPTION,
    Returning__sort=sorted_scan,
    Returning__returned=lambda d: d.services.returning.returned(d.records.closed.document.id),
    Returning__attach_file=attached,
    Asking__ask=lambda d: d.services.asking.ask(d.records.closed.document.paper_code),
)
rows(
    EVERYBODY,
    Returning__now=lambda d: d.services.returning.now(),
    Returning__may=lambda d: d.services.returning.may(Act.ATTACH_SCAN),
    Returning__read=lambda d: d.services.returning.read(content(d)),
    Returning__pictures=lambda d: d.services.returning.pictures(content(d)).close(),
    Asking__may=lambda d: d.services.asking.may(Act.ASK_PAPER),
)
