"""The chain of the trail told once more from whole lines, slowly and without a database."""

from collections.abc import Iterable

from kkc_desktop.domain.audit import AuditEntry
from kkc_desktop.domain.audit_chain import CHAIN_START, chain_hash_of, chain_mac


def chain_hash(previous: str, entry: AuditEntry) -> str:
    """The unkeyed chain of lines from before the vault: SHA-256 in hex."""
    parts = (
        str(entry.number),
        entry.recorded_at.isoformat(),
        entry.officer_id,
        entry.act.name,
        entry.record_kind.name,
        entry.record_id,
        entry.reason,
    )
    return chain_hash_of(previous, parts)


def first_broken(entries: Iterable[AuditEntry], key: bytes) -> int | None:
    """The number of the first line that does not follow from the one before, or None.

    Lines from before the vault carry the unkeyed chain; after the first keyed line all are keyed.
    """
    previous, keyed = CHAIN_START, False
    for position, entry in enumerate(entries, start=1):
        if entry.number != position:
            return position
        if entry.chain == chain_mac(key, previous, entry):
            keyed = True
        elif keyed or entry.chain != chain_hash(previous, entry):
            return position
        previous = entry.chain
    return None
