"""A record handed over to ETŘ or eSSL as one package of files; the trail says to whom."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, AuditEntry, RecordKind
from kkc_desktop.domain.consultation import (
    Circumstances,
    of_contact,
    of_document,
    of_incident,
)
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.data_lists import ErasureState
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.file_name import free_name
from kkc_desktop.domain.hand_over_package import (
    HandOverPackage,
    PackagedFile,
    PackagedRecord,
    PackageForm,
)
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.package_metadata import as_json, as_xml, whole_text
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.restriction import demand_unrestricted
from kkc_desktop.services.exporting import demand_recipient
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.packaged_records import (
    PACKED_STATES,
    files_of,
    packaged_contact,
    packaged_document,
    packaged_incident,
)
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.folder import explaining_files, write_atomically
from kkc_desktop.storage.package_folder import write_folder, zip_bytes

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_SUMS = "SHA256SUMS"
_ERASED = ErasureState.CARRIED_OUT.label


class Packaging:
    """The verbs of the hand-over package.

    Refused with WrongStep are a draft or voided document, a contact that is not finished, a record
    whose data were erased and one of another kind; with RecordRestricted one whose data, or those
    of a paper that would go with it, are only kept.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    def preview(self, kind: RecordKind, record_id: str) -> HandOverPackage:
        """What would be in the package; of a record not open yet it is a consultation as well.

        Refused with ReasonNeeded as opening the record is.
        """
        with self._workplace.look(Act.MAKE_PACKAGE) as tx:
            known = _circumstances(tx, kind, record_id)
            _demand_standing(tx, record_id)
        if record_id not in self._workplace.opened:
            self._matters.consult(kind, known)
        with self._workplace.look(Act.MAKE_PACKAGE) as tx:
            return self._gathered(tx, kind, record_id)[0]

    def text(self, package: HandOverPackage) -> str:
        """The whole text of the package's records, ready to be pasted elsewhere."""
        return whole_text(package)

    def made_before(self, record_id: str) -> tuple[AuditEntry, ...]:
        """The lines of the trail about packages made of the record, the newest first."""
        with self._workplace.look(Act.MAKE_PACKAGE) as tx:
            return tx.trail.of_record(record_id, Act.MAKE_PACKAGE)

    def make(
        self,
        kind: RecordKind,
        record_id: str,
        chosen: Path | None,
        form: PackageForm,
        recipient: str,
    ) -> Path:
        """Writes the package whole or not at all and says where it is; overwrites nothing.

        The line of the record and of every document in it keeps recipient, name and digest of the
        list of digests. Refused with NotComplete without a recipient or a folder.
        """
        self._workplace.permit(Act.MAKE_PACKAGE)
        who = demand_recipient(recipient)
        folder = _demand_folder(chosen)
        with self._workplace.act(Act.MAKE_PACKAGE, kind, record_id) as tx:
            found, documents = self._gathered(tx, kind, record_id)
            package = replace(found, recipient=who)
            files = _files(package)
            suffix = ".zip" if form is PackageForm.ZIP else ""
            with explaining_files(folder):
                taken = [each.name for each in folder.iterdir()]
                path = folder / free_name(package.name, suffix, taken)
                if form is PackageForm.ZIP:
                    write_atomically(path, zip_bytes(files, package.made_at))
                else:
                    write_folder(path, files)
            count = counted(len(package.files), "soubor", "soubory", "souborů")
            digest = sha256(files[_SUMS]).hexdigest()
            words = f"komu: {who}; balíček {path.name}, {count}, {_SUMS} sha256 {digest}"
            tx.audit.reason = words
            for document in documents:
                if document.id != record_id:
                    self._note(tx, document, words)
        return path

    def _note(self, tx: "Transaction", document: Document, words: str) -> None:
        now, officer = self._workplace.now(), self._workplace.officer
        kind = RecordKind.DOCUMENT
        tx.audit.append(officer.id, Act.MAKE_PACKAGE, now, kind, document.id, words)

    def _gathered(
        self, tx: "Transaction", kind: RecordKind, record_id: str
    ) -> tuple[HandOverPackage, list[Document]]:
        """The package without a recipient, and the documents whose papers are in it."""
        head, documents, left_out = self._records(tx, kind, record_id)
        inner = [packaged_document(self._workplace, tx, each) for each in documents]
        files: list[PackagedFile] = []
        for each in documents:
            demand_unrestricted(Act.MAKE_PACKAGE, tx.data_steps.restriction(each.id))
            files += files_of(tx, each)
        package = HandOverPackage(
            station=self._workplace.station,
            made_at=self._workplace.now(),
            made_by=self._workplace.officer.full_name,
            records=(*head, *inner),
            files=tuple(files),
            left_out=left_out,
        )
        return package, documents

    def _records(
        self, tx: "Transaction", kind: RecordKind, record_id: str
    ) -> tuple[list[PackagedRecord], list[Document], tuple[str, ...]]:
        _demand_standing(tx, record_id)
        if kind is RecordKind.DOCUMENT:
            document = tx.documents.get(record_id)
            _demand_packed(document)
            return [], [document], ()
        papers = tx.documents.begun_from(record_id)
        erased = {item.record_id for item in tx.erasures.erased([each.id for each in papers])}
        packed = [e for e in papers if e.state in PACKED_STATES and e.id not in erased]
        left = tuple(
            self._left_out(each, _ERASED if each.id in erased else each.state.label)
            for each in papers
            if each not in packed
        )
        if kind is RecordKind.CONTACT:
            contact = tx.contacts.get(ContactId(record_id))
            if contact.is_waiting:
                raise WrongStep("Kontakt ještě není vyřízen.", "Nejprve jej vyřiďte (Ctrl+Enter).")
            return [packaged_contact(self._workplace, tx, contact)], packed, left
        incident = tx.incidents.get(IncidentId(record_id))
        return [packaged_incident(self._workplace, tx, incident)], packed, left

    def _left_out(self, document: Document, why: str) -> str:
        title = self._workplace.templates.title_of(document.template_code)
        return f"{title}: {why}"


def _files(package: HandOverPackage) -> dict[str, bytes]:
    """Every file of the package by its path, the list of digests last."""
    files = {each.path: each.content for each in package.files}
    files["metadata.xml"] = as_xml(package)
    files["metadata.json"] = as_json(package)
    files["text.txt"] = ("\ufeff" + whole_text(package)).replace("\n", "\r\n").encode()
    sums = (f"{sha256(content).hexdigest()}  {path}\n" for path, content in files.items())
    files[_SUMS] = "".join(sums).encode()
    return files


def _circumstances(tx: "Transaction", kind: RecordKind, record_id: str) -> Circumstances:
    if kind is RecordKind.DOCUMENT:
        return of_document(tx.documents.get(record_id))
    if kind is RecordKind.CONTACT:
        return of_contact(tx.contacts.get(ContactId(record_id)))
    if kind is RecordKind.INCIDENT:
        return of_incident(tx.incidents.get(IncidentId(record_id)))
    raise WrongStep(
        "Z\u00a0tohoto záznamu se balíček nedělá.",
        "Otevřete dokument, kontakt, nebo událost.",
    )


def _demand_packed(document: Document) -> None:
    if document.state in PACKED_STATES:
        return
    raise WrongStep(
        f"Dokument je ve stavu „{document.state.label}“, nepředává se.",
        "Koncept nejprve uzavřete k\u00a0podpisu (Ctrl+Enter).",
    )


def _demand_standing(tx: "Transaction", record_id: str) -> None:
    """The data are there and may be used."""
    demand_unrestricted(Act.MAKE_PACKAGE, tx.data_steps.restriction(record_id))
    if tx.erasures.erased([record_id]):
        raise WrongStep(
            "Údaje tohoto záznamu byly vymazány.",
            "Zůstalo číslo a\u00a0skelet; není co předat.",
        )


def _demand_folder(folder: Path | None) -> Path:
    if folder is not None and folder.is_dir():
        return folder
    text, fix = "Složka pro balíček není zvolena.", "Vyberte složku, která existuje."
    raise NotComplete((Problem(field="folder", text=text, fix=fix),))
