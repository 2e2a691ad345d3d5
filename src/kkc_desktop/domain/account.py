"""The accounts of the sign-in window."""

from dataclasses import dataclass

from kkc_desktop.domain.station import Officer, OfficerId, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One row of the sign-in list: shown to anyone who starts the program, so staff only."""

    officer_id: OfficerId
    name: str
    second_line: str
    role: Role
    is_open: bool = True
    must_change: bool = False
    has_password: bool = False


def second_line_of(officer: Officer) -> str:
    """Role, function and service number, as they stand under the name."""
    number = f"sl.\u00a0č.\u00a0{officer.service_number}" if officer.service_number else ""
    words = (officer.role.label, officer.function, number)
    return " · ".join(word for word in words if word)


def account_of(officer: Officer) -> Account:
    """The officer's account before it has a password."""
    return Account(
        officer_id=officer.id,
        name=officer.full_name,
        second_line=second_line_of(officer),
        role=officer.role,
        is_open=officer.is_active,
    )
