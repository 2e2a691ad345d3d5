"""Who may do what: one table of role and act, asked by every service first.

Only a police officer performs the acts the law reserves to the police organ (domain 0.2, finding
2); the administrator and the overseer see no records.
"""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.domain.station import Role

_RECEPTION = frozenset(
    {
        Act.BEGIN_DUTY,
        Act.REGISTER_CONTACT,
        Act.FINISH_CONTACT,
        Act.RECORD_ADVICE,
        Act.TAKE_NOTICE,
        Act.HAND_TO_OPERATIONS,
        Act.WRITE_LOG,
        Act.WRITE_DOCUMENT,
        Act.CLOSE_DOCUMENT,
        Act.PRINT_DOCUMENT,
        Act.SIGN_DOCUMENT,
        Act.SEARCH,
        Act.CONSULT,
        Act.DISCARD_DRAFT,
        Act.RESTORE_DRAFT,
    }
)
_OFFICER = _RECEPTION | {
    Act.CHANGE_INCIDENT,
    Act.WRITE_PROTOCOL,
    Act.HAND_OVER_DOCUMENT,
    Act.ASSIGN_REFERENCE,
    Act.BEGIN_ADDENDUM,
    Act.VOID_DOCUMENT,
}
_RIGHTS: dict[Role, frozenset[Act]] = {
    Role.RECEPTIONIST: _RECEPTION,
    Role.OFFICER: _OFFICER,
    Role.HEAD: _OFFICER | {Act.SET_UP_STATION, Act.EDIT_OFFICERS},
    Role.ADMINISTRATOR: frozenset({Act.BEGIN_DUTY, Act.SET_UP_STATION, Act.EDIT_OFFICERS}),
    Role.OVERSEER: frozenset({Act.BEGIN_DUTY}),
}


def may(role: Role, act: Act) -> bool:
    """Whether the role is allowed the act."""
    return act in _RIGHTS[role]


def demand(role: Role, act: Act) -> None:
    """Refuses the act with NoRight when the role is not allowed it."""
    if not may(role, act):
        raise NoRight(
            f"Role {role.label} nemá oprávnění: {act.label}.",
            "Požádejte o úkon policistu ve službě nebo vedoucího; nic se neztratilo.",
        )
