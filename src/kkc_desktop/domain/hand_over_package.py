"""The package in which a record is handed over to ETŘ or eSSL (domain 5.3, 5.4).

It holds the archived papers byte for byte, what came back to them, the metadata as XML and JSON,
the text ready to copy and the digests of all; no password, since eSSL takes no locked component.
"""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from kkc_desktop.domain.code_lists import CodeList, DataRegime
from kkc_desktop.domain.data_lists import DataPurpose, LegalBasis
from kkc_desktop.domain.document import Signature
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.station import Station


class PackageForm(CodeList):
    """As what the package is written."""

    ZIP = "jeden soubor ZIP bez hesla"
    FOLDER = "složka se soubory"


class PackagedKind(CodeList):
    """What a file of the package is."""

    PAPER = "archivovaná listina (PDF/A)"
    SCAN = "strana podepsaného skenu"
    ATTACHMENT = "přiložený soubor"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagedFile:
    """One file as it lies in the store; `path` is its place in the package, with slashes."""

    path: str
    kind: PackagedKind
    media_type: str
    content: bytes
    record_number: str
    note: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes in hex."""
        return sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagedRecord:
    """One record of the package: what it is, what its data are kept for, and what it says.

    `kind` is dokument, kontakt or událost, `moments` and `facts` are pairs of a word and a value,
    `links` pairs of a word and the evidence number of another record. `text` is the whole of it in
    plain words.
    """

    kind: str
    title: str
    evidence_number: str
    reference_number: str = ""
    state: str = ""
    regime: DataRegime
    purpose: DataPurpose
    basis: LegalBasis
    moments: tuple[tuple[str, datetime], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    persons: tuple[Person, ...] = ()
    signatures: tuple[Signature, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverPackage:
    """Everything that goes into one package; the first record is the one that is handed over.

    `left_out` are sentences about papers that are not in it and why.
    """

    station: Station
    made_at: datetime
    made_by: str
    recipient: str = ""
    records: tuple[PackagedRecord, ...]
    files: tuple[PackagedFile, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How the package is called, without a suffix; an exercise says so first."""
        practice = "CVICENI-" if self.station.is_exercise else ""
        return f"{practice}{self.records[0].evidence_number}-predani"
