"""The shipped list of passwords that are tried first; read only when a new one is chosen."""

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.password_rules import parse_common_passwords


def common_passwords() -> frozenset[str]:
    """All of them, folded; see domain.account.check_password."""
    path = asset_path("seed", "common_passwords.txt")
    return parse_common_passwords(path.read_text(encoding="utf-8"))
