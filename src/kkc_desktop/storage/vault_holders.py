"""Who can open the keys of the store: by a password or by the recovery key. Import it late.

Each holder has a pair of keys of its own, so the keys of the store can be wrapped anew for
everybody without anybody's password.
"""

import hmac
import os
from dataclasses import replace

from kkc_desktop.domain.errors import WrongPassword
from kkc_desktop.storage import sealing
from kkc_desktop.storage.kdf_cost import KdfCost
from kkc_desktop.storage.keys import KEY_BYTES, Keys, derived
from kkc_desktop.storage.vault_file import Holder, VaultContent, keyring_damaged, unsigned

_VAULT_PURPOSE = "svazek"
_RECOVERY_PURPOSE = "obnova"


def held_by_password(place: str, password: str, cost: KdfCost, keys: Keys) -> Holder:
    """A new holder with a password; `place` names the store and the account it is for."""
    private_key, public_key = sealing.fresh_pair()
    empty = Holder(public_key, b"", cost, b"", ())
    return rewrapped(resealed(empty, place, private_key, password, cost), place, (keys,))


def held_by_recovery(place: str, secret: bytes, keys: Keys) -> Holder:
    """A new holder of the recovery key, whose secret is random and needs no slow derivation."""
    private_key, public_key = sealing.fresh_pair()
    key = derived(secret, _RECOVERY_PURPOSE)
    sealed = sealing.seal(key, private_key, place)
    return rewrapped(Holder(public_key, b"", None, sealed, ()), place, (keys,))


def rewrapped(holder: Holder, place: str, all_keys: tuple[Keys, ...]) -> Holder:
    """The same holder with these keys wrapped, one wrap for each generation."""
    wraps = tuple(
        (
            keys.generation,
            sealing.wrap(holder.public_key, keys.store + keys.audit, _at(place, keys)),
        )
        for keys in all_keys
    )
    return replace(holder, wraps=wraps)


def opened_by_password(holder: Holder, place: str, password: str) -> tuple[bytes, tuple[Keys, ...]]:
    """The private key and the wrapped keys; WrongPassword when the password is another."""
    if holder.cost is None:
        raise keyring_damaged()
    key = sealing.password_key(password, holder.salt, holder.cost)
    return _opened(holder, place, key, WrongPassword())


def opened_by_recovery(holder: Holder, place: str, secret: bytes) -> tuple[Keys, ...]:
    """The wrapped keys; WrongPassword when the recovery key is of another station or an old one."""
    key = derived(secret, _RECOVERY_PURPOSE)
    refusal = WrongPassword(
        "Tento obnovovací klíč data neotevírá.",
        "Je z\u00a0jiné stanice, nebo byl nahrazen novějším; hledejte novější list.",
    )
    return _opened(holder, place, key, refusal)[1]


def signed(content: VaultContent, keys: Keys) -> VaultContent:
    """The content with its check."""
    return replace(content, mac=_mac(content, keys))


def demand_unchanged(content: VaultContent, keys: Keys) -> None:
    """Refuses a file that was changed by anything but the desk."""
    if not hmac.compare_digest(_mac(content, keys), content.mac):
        raise keyring_damaged("Svazek klíčů byl změněn mimo program.")


def _mac(content: VaultContent, keys: Keys) -> bytes:
    return hmac.digest(derived(keys.audit, _VAULT_PURPOSE), unsigned(content), "sha256")


def resealed(
    holder: Holder, place: str, private_key: bytes, password: str, cost: KdfCost
) -> Holder:
    """The same holder with its private key sealed by this password at this cost."""
    salt = os.urandom(sealing.SALT_BYTES)
    sealed = sealing.seal(sealing.password_key(password, salt, cost), private_key, place)
    return replace(holder, salt=salt, cost=cost, sealed_private_key=sealed)


def _opened(
    holder: Holder, place: str, key: bytes, refusal: WrongPassword
) -> tuple[bytes, tuple[Keys, ...]]:
    try:
        private_key = sealing.unseal(key, holder.sealed_private_key, place)
    except sealing.DoesNotOpen as error:
        raise refusal from error
    try:
        all_keys = tuple(
            _keys(sealing.unwrap(private_key, wrapped, f"{place}/{generation}"), generation)
            for generation, wrapped in holder.wraps
        )
    except (sealing.DoesNotOpen, ValueError) as error:
        raise keyring_damaged() from error
    return private_key, all_keys


def _keys(content: bytes, generation: int) -> Keys:
    return Keys(content[:KEY_BYTES], content[KEY_BYTES:], generation)


def _at(place: str, keys: Keys) -> str:
    return f"{place}/{keys.generation}"
