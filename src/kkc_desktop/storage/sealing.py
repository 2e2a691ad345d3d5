"""The ciphers of the desk, the only module that knows `cryptography`; import it late, it is slow.

A password becomes a key by Argon2id, a key seals by AES-256-GCM, a public key by HPKE (X25519,
HKDF-SHA-256, AES-256-GCM).
"""

import os
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kkc_desktop.storage.kdf_cost import KdfCost

SALT_BYTES = 16
_KEY_BYTES, _NONCE_BYTES = 32, 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class DoesNotOpen(Exception):
    """The key is not the one that sealed it, or what was sealed is no longer whole."""


def password_key(password: str, salt: bytes, cost: KdfCost) -> bytes:
    """The key made of a password, which is taken letter by letter, nothing trimmed."""
    letters = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(letters)


def seal(key: bytes, content: bytes, context: str) -> bytes:
    """Encrypted content that opens only with the same key for the same context."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, context.encode())


def unseal(key: bytes, sealed: bytes, context: str) -> bytes:
    """What was sealed; DoesNotOpen for any other key, context or content."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context.encode())
    except (InvalidTag, ValueError) as error:
        raise DoesNotOpen from error


def fresh_pair() -> tuple[bytes, bytes]:
    """A new private key and its public one."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def wrap(public_key: bytes, content: bytes, context: str) -> bytes:
    """Content that only the holder of the private key can open."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(public_key), context.encode())


def unwrap(private_key: bytes, wrapped: bytes, context: str) -> bytes:
    """What was wrapped for this private key; DoesNotOpen for any other."""
    holder = X25519PrivateKey.from_private_bytes(private_key)
    try:
        return _SUITE.decrypt(wrapped, holder, context.encode())
    except (InvalidTag, ValueError) as error:
        raise DoesNotOpen from error
