"""The anchor: the newest line of the audit trail, kept outside the database.

Whoever cuts the trail's end off or puts an older database back has to forge this file too, and
for that they lack the key. It is written after the commit by a small thread: it may lag behind the
trail, for example after a power cut, and never leads. An anchor that does not fit the trail is
evidence and is not written over.
"""

import hmac
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit_chain import CHAIN_START
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.folder import replace_patiently, write_atomically
from kkc_desktop.storage.keys import derived

_MOST_BYTES = 65_536
_CHAIN_AT = "SELECT chain FROM audit WHERE number = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The newest line's number and chain, and the highest number of each register series.

    A series is named by station and year, `KON-2026`; after a restore the numbers that went out on
    paper since the backup are thus known and never given again.
    """

    number: int = 0
    chain: str = CHAIN_START
    last_numbers: Mapping[str, int] = field(default_factory=dict)

    def followed_by(self, newer: "Anchor") -> "Anchor":
        """Both as one: the newer line, the higher number of each series."""
        numbers = dict(self.last_numbers)
        for series, sequence in newer.last_numbers.items():
            numbers[series] = max(sequence, numbers.get(series, 0))
        last = max(self, newer, key=lambda anchor: anchor.number)
        return Anchor(number=last.number, chain=last.chain, last_numbers=numbers)


def anchor_of(path: Path) -> Path:
    """Where the anchor of this database lies."""
    return path.with_suffix(".kotva")


def write_anchor(path: Path, audit_key: bytes, anchor: Anchor) -> None:
    """Puts the anchor in place of the one that was there."""
    row = [anchor.number, anchor.chain, dict(sorted(anchor.last_numbers.items()))]
    text = json.dumps(row, separators=(",", ":")).encode()
    write_atomically(path, b"\n".join((text, _mac(audit_key, text))))


def read_anchor(path: Path, audit_key: bytes) -> Anchor:
    """The anchor as written; refused with DatabaseDamaged when it is missing or was changed."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES)
    except FileNotFoundError:
        raise DatabaseDamaged("Kotva auditní stopy chybí.", _FIX) from None
    text, _, mac = content.partition(b"\n")
    if not hmac.compare_digest(mac, _mac(audit_key, text)):
        raise DatabaseDamaged("Kotva auditní stopy byla změněna.", _FIX)
    number, chain, last_numbers = json.loads(text)
    return Anchor(number=number, chain=chain, last_numbers=last_numbers)


class AnchorKeeper:
    """Keeps the anchor file behind the commits of one open database."""

    def __init__(self, path: Path, audit_key: bytes) -> None:
        self._path = path
        self._key = audit_key
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._written: Anchor | None = None
        self._wanted: Anchor | None = None
        self.fault = ""

    def compare(self, connection: dbapi2.Connection) -> None:
        """Looks whether the anchor fits the trail; if not, `fault` says so and it stays as it is.

        The trail may have gone on since the anchor was written, it may never lack the line.
        """
        self.fault = ""
        try:
            anchor = read_anchor(self._path, self._key)
        except DatabaseDamaged as error:
            self.fault = error.text
            return
        row = connection.execute(_CHAIN_AT, (anchor.number,)).fetchone()
        chain = row[0] if row else CHAIN_START if anchor.number == 0 else None
        if chain != anchor.chain:
            self.fault = (
                f"Kotva zná řádek {anchor.number} auditní stopy, který v\u00a0databázi není"
                " nebo je jiný."
            )
        else:
            self._written = self._wanted = anchor

    def note(self, newest: Anchor | None) -> None:
        """Hears of a commit that added to the trail; the file follows in a moment."""
        if newest is None or self.fault:
            return
        with self._lock:
            self._wanted = self._wanted.followed_by(newest) if self._wanted else newest
            if self._thread is None:
                self._thread = threading.Thread(target=self._follow, name="kotva")
                self._thread.start()

    def accept(self, anchor: Anchor) -> None:
        """Puts this anchor in place of one that did not fit; the old one is kept beside it."""
        self.rest()
        if self._path.exists():
            replace_patiently(self._path, self._path.with_name(f"{self._path.name}.puvodni"))
        write_anchor(self._path, self._key, anchor)
        self._written = self._wanted = anchor
        self.fault = ""

    def seal(self) -> None:
        """The data are locked: forgets the key when the file has followed.

        The anchor of a commit that ends later lags, as after a power cut.
        """
        self.rest()
        with self._lock:
            self._key = b""

    def unseal(self, audit_key: bytes) -> None:
        """The data are opened again."""
        self._key = audit_key

    def rest(self) -> None:
        """Waits until the file has followed."""
        thread = self._thread
        if thread is not None:
            thread.join()

    def _follow(self) -> None:
        while True:
            with self._lock:
                wanted, key = self._wanted, self._key
                if wanted is None or wanted == self._written or not key:
                    self._thread = None
                    return
            try:
                write_anchor(self._path, key, wanted)
            except OSError:
                # Lagging is allowed; the next commit tries again.
                with self._lock:
                    self._thread = None
                return
            self._written = wanted


def _mac(audit_key: bytes, text: bytes) -> bytes:
    return hmac.digest(derived(audit_key, "kotva"), text, "sha256").hex().encode()


_FIX = "Ověřte auditní stopu (dozor) a\u00a0rozhodněte s\u00a0vedoucím, zda novou kotvu přijmout."
