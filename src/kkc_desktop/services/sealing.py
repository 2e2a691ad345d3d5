"""The station's electronic seal: which certificate it is made with, and sealed copies saved out."""

from pathlib import Path

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document import DocumentId, demand_step, may_step
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.errors import SealUnavailable, StorageUnavailable
from kkc_desktop.printing.seal import can_seal, seal
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.seal_place import read_seal_place, write_seal_place

_LARGEST = 1024 * 1024


class Sealing:
    """The verbs of the seal. The kept paper never changes; a sealed one is always a copy."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def is_installed(self) -> bool:
        """Whether the optional part of the program that seals is there."""
        return can_seal()

    @property
    def may_choose(self) -> bool:
        """Whether the person on duty may choose the certificate."""
        return self._workplace.may(Act.SET_UP_STATION)

    def place(self) -> Path | None:
        """Where the certificate lies; None while the station has no seal."""
        return read_seal_place(self._workplace.folder)

    def is_offered(self, state: DocumentState) -> bool:
        """Whether a paper in this state may be sealed by the person on duty."""
        may = self._workplace.may(Act.SEAL_PAPER) and may_step(state, Act.SEAL_PAPER)
        return may and self.place() is not None

    def choose(self, path: Path | None) -> None:
        """Keeps where the certificate lies, or forgets it; the file itself is not copied."""
        if path is not None:
            _read(path)
        code = self._workplace.station.code
        words = f"certifikát pečeti: {path.name if path else 'žádný'}"
        with self._workplace.act(Act.SET_UP_STATION, RecordKind.STATION, code, words):
            write_seal_place(self._workplace.folder, path)

    def save_sealed(self, document_id: DocumentId, password: str, folder: Path) -> Path:
        """Puts a sealed copy of the stored paper into the folder, never over another file.

        Refused with SealUnavailable or WrongPassword as `seal` says, with StorageUnavailable when
        the copy cannot be written; the line of the trail is written only with the copy.
        """
        with self._workplace.look(Act.SEAL_PAPER) as tx:
            document = tx.documents.get(document_id)
            demand_step(document.state, Act.SEAL_PAPER)
            paper = tx.papers.get(document_id)
        place = self.place()
        if place is None:
            raise SealUnavailable(
                "Stanice nemá vybraný certifikát pečeti.", "Vybere ho správce ve Správě."
            )
        now = self._workplace.now()
        town = self._workplace.station.short_name
        sealed = seal(paper.content, _read(place), password, town, now)
        target = folder / f"{document.evidence_number}-pecet.pdf"
        words = f"{sealed.owner}; list {paper.sha256[:16]}"
        with self._workplace.act(Act.SEAL_PAPER, RecordKind.DOCUMENT, document_id, words):
            _write(target, sealed.content)
        return target


def _read(path: Path) -> bytes:
    fix = "Ověřte, že je nosič připojený, nebo vyberte certifikát ve Správě znovu."
    try:
        content = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
    except OSError as error:
        raise SealUnavailable(f"Certifikát „{path.name}“ nelze přečíst.", fix) from error
    if not content:
        raise SealUnavailable(f"Soubor „{path.name}“ není certifikát PKCS#12.", fix)
    return content


def _write(path: Path, content: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        text = f"Soubor {path.name} už ve složce je, nepřepsal se."
        raise StorageUnavailable(text, "Zvolte jinou složku.") from None
    except OSError as error:
        text = f"Do složky nelze uložit soubor {path.name}."
        fix = "Zvolte jinou složku, nebo ověřte volné místo a\u00a0oprávnění."
        raise StorageUnavailable(text, fix) from error
