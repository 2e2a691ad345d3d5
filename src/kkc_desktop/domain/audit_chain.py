"""The chain that ties the lines of the trail together, and its short forms on paper."""

from collections.abc import Callable
from functools import cache

from kkc_desktop.domain.audit import AuditEntry
from kkc_desktop.domain.czech import grouped

CHAIN_START = "0" * 64


def chain_mac(key: bytes, previous: str, entry: AuditEntry) -> str:
    """HMAC-SHA-256 in hex over the previous line's chain and every field of this line but `chain`.

    A list in JSON keeps the fields apart, whatever is written in them.
    """
    as_text, digest = _chaining()
    text = as_text(
        [
            previous,
            entry.number,
            entry.recorded_at.isoformat(),
            entry.officer_id,
            entry.act.name,
            entry.record_kind.name,
            entry.record_id,
            entry.reason,
            entry.digest,
        ]
    )
    return digest(key, text.encode("utf-8", "surrogatepass"), "sha256").hex()


@cache
def _chaining() -> tuple[Callable[[object], str], Callable[[bytes, bytes, str], bytes]]:
    """How a line is written down for its MAC, and what makes the MAC."""
    import hmac  # with OpenSSL behind it, too heavy for the first paint
    import json

    return json.JSONEncoder(ensure_ascii=False).encode, hmac.digest


def chain_hash_of(previous: str, parts: tuple[str, ...]) -> str:
    """The unkeyed chain of lines from before the vault over their texts: SHA-256 in hex."""
    import hashlib

    return hashlib.sha256("\x1f".join((previous, *parts)).encode()).hexdigest()


def paper_mark(number: int, chain: str) -> str:
    """The newest line's number and short head as papers carry them: 1 234 · 7F3A 91C2 04BD."""
    return f"stopa {grouped(number)} · {short_head(chain)}"


def short_head(chain: str) -> str:
    """The first twelve characters of a line's chain in groups of four, as papers carry it."""
    head = chain[:12].upper()
    return " ".join(head[start : start + 4] for start in range(0, len(head), 4))
