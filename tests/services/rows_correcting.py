"""The rows of what mends and seals a signed paper; see rights_rows."""

from contextlib import suppress
from dataclasses import replace

from tests.seal_certificate import SEAL_PASSWORD, authority
from tests.services.rights_rows import EVERYBODY, MANAGING, POLICE, RECEPTION, row, rows

from kkc_desktop.domain.correction import Correction, version_of
from kkc_desktop.domain.document_lists import CorrectionKind, PrintPurpose
from kkc_desktop.domain.errors import RecordNotFound
from kkc_desktop.domain.readiness import Devices

WHY = Correction(kind=CorrectionKind.NEW_VERSION, reason="překlep", requester="policejní orgán")


def proof(desk):
    path = desk.workplace.folder / "podklad.pdf"
    path.write_bytes(b"%PDF-1.7")
    return path


def a_sheet(desk):
    return desk.services.readiness.sheet(desk.services.readiness.check(Devices()))


def certificate(desk):
    path = desk.workplace.folder / "pecet.p12"
    path.write_bytes(authority()[1])
    return path


rows(
    RECEPTION,
    Correcting__row=lambda d: d.services.correcting.row(d.records.signed.document.id),
    Correcting__add_support=lambda d: d.services.correcting.add_support(
        d.records.signed.document.id, proof(d)
    ),
    Correcting__note_record_print=lambda d: d.services.correcting.note_record_print(
        d.records.signed.document.id, "T1"
    ),
    Correcting__cover=lambda d: d.services.correcting.cover(
        d.records.signed.document.id, PrintPurpose.REPRINT
    ),
)
rows(
    POLICE,
    Correcting__begin=lambda d: d.services.correcting.begin(d.records.signed.document.id, WHY),
)
rows(
    EVERYBODY,
    Correcting__officer_name=lambda d: d.services.correcting.officer_name(
        version_of(d.records.signed.document)
    ),
    Correcting__pictures=lambda d: d.services.correcting.pictures(a_sheet(d)).close(),
    Correcting__behind=lambda d: d.services.correcting.behind(a_sheet(d), a_sheet(d)),
    Sealing__is_installed=lambda d: d.services.sealing.is_installed,
    Sealing__may_choose=lambda d: d.services.sealing.may_choose,
    Sealing__place=lambda d: d.services.sealing.place(),
    Sealing__is_offered=lambda d: d.services.sealing.is_offered(d.records.signed.document.state),
)
rows(MANAGING, Sealing__choose=lambda d: d.services.sealing.choose(certificate(d)))


@row("Correcting.record", RECEPTION)
def _(desk):
    desk.workplace.opened |= {desk.records.signed.document.id}
    with suppress(RecordNotFound):
        desk.services.correcting.record(desk.records.signed.document.id)


@row("Correcting.changes", RECEPTION)
def _(desk):
    signed = desk.records.signed
    desk.workplace.opened |= {signed.document.id}
    document = replace(
        signed.document,
        corrects_id=signed.document.id,
        correction_kind=CorrectionKind.NEW_VERSION,
        event_place="Lipová",
    )
    (change,) = desk.services.correcting.changes(replace(signed, document=document))
    assert change.new == "Lipová"


@row("Sealing.save_sealed", POLICE)
def _(desk):
    (desk.workplace.folder / "pecet.cesta").write_text(str(certificate(desk)), encoding="utf-8")
    folder = desk.workplace.folder
    desk.services.sealing.save_sealed(desk.records.signed.document.id, SEAL_PASSWORD, folder)
