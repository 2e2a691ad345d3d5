"""The two keys of a station's data; they live in memory only while somebody is signed in."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Self

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """`store` opens the encrypted database, `audit` keys the trail and all other checks.

    Each is 32 random bytes. A rotation gives a new `store` and the next `generation`; `audit`
    stays, so that a trail written before it can still be verified.
    """

    store: bytes
    audit: bytes
    generation: int = 1

    def __post_init__(self) -> None:
        if len(self.store) != KEY_BYTES or len(self.audit) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")

    def __repr__(self) -> str:
        """Never shows the keys themselves: a log or a traceback may print this."""
        return f"Keys(generation={self.generation})"

    @classmethod
    def fresh(cls) -> Self:
        """New random keys of the first generation."""
        return cls(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES))

    def rotated(self) -> "Keys":
        """The next generation: another key of the store, the same key of the trail."""
        return Keys(os.urandom(KEY_BYTES), self.audit, self.generation + 1)


def derived(key: bytes, purpose: str) -> bytes:
    """A key for one purpose alone, so that what seals one file can never seal another."""
    return _digest_at_last()(key, f"kkc {purpose}".encode(), "sha256")


@cache
def _digest_at_last() -> Callable[[bytes, bytes, str], bytes]:
    import hmac  # with OpenSSL behind it, too heavy for the first paint

    return hmac.digest
