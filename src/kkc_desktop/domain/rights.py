"""Who may do what: one table of role and act, asked by every service first.

Only a police officer performs the acts the law reserves to the police organ (domain 0.2, finding
2); the administrator and the overseer see no records.
"""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.domain.station import Role

_EVERYBODY = frozenset(
    {
        Act.BEGIN_DUTY,
        Act.LOCK,
        Act.UNLOCK,
        Act.END_DUTY,
        Act.CHANGE_PASSWORD,
        Act.RECOVER_ACCOUNT,
        Act.CHECK_READINESS,
        Act.NOTICE_VAULT,
        Act.CONSULT_OWN_AUDIT,
        Act.RECORD_BREACH,
    }
)
_RECEPTION = _EVERYBODY | {
    Act.REGISTER_CONTACT,
    Act.FINISH_CONTACT,
    Act.RECORD_ADVICE,
    Act.TAKE_NOTICE,
    Act.HAND_TO_OPERATIONS,
    Act.WRITE_LOG,
    Act.STRIKE_ENTRY,
    Act.DESCRIBE,
    Act.RECORD_DECLARATION,
    Act.WRITE_MEASURE,
    Act.NOTIFY_BODY,
    Act.RECORD_READING,
    Act.GATHER_PERSON,
    Act.COUNT_GATHERED,
    Act.SEEK_PERSON,
    Act.PREPARE_HANDOVER,
    Act.HAND_DUTY_OVER,
    Act.CONFIRM_DUTY,
    Act.PLAY_SCENARIO,
    Act.KEEP_PERSON,
    Act.FLAG_PERSON,
    Act.TELL_APART,
    Act.BOOK_APPOINTMENT,
    Act.RECORD_PREVENTION,
    Act.KEEP_PROMISE,
    Act.RECORD_FOUND,
    Act.READ_BACK,
    Act.WRITE_DOCUMENT,
    Act.CLOSE_DOCUMENT,
    Act.PRINT_DOCUMENT,
    Act.SIGN_DOCUMENT,
    Act.ATTACH_SCAN,
    Act.ATTACH_FILE,
    Act.ASK_PAPER,
    Act.SETTLE_PRINT,
    Act.MAKE_OUTAGE_KIT,
    Act.SETTLE_BLANK_FORM,
    Act.BROWSE,
    Act.SEARCH,
    Act.CONSULT,
    Act.COPY_OUT,
    Act.DISCLOSE,
    Act.COMBINE,
    Act.DISCARD_DRAFT,
    Act.RESTORE_DRAFT,
    Act.BACK_UP,
    Act.PRINT_LIST,
    Act.VIEW_OVERVIEW,
}
_OFFICER = _RECEPTION | {
    Act.MERGE_PERSONS,
    Act.UNMERGE_PERSONS,
    Act.CHANGE_INCIDENT,
    Act.EVALUATE_INCIDENT,
    Act.BEGIN_CALAMITY,
    Act.LINK_INCIDENT,
    Act.EDIT_BOARD,
    Act.ISSUE_PUBLIC_NOTICE,
    Act.WRITE_PROTOCOL,
    Act.HAND_OVER_DOCUMENT,
    Act.ASSIGN_REFERENCE,
    Act.BEGIN_ADDENDUM,
    Act.BEGIN_VERSION,
    Act.SEAL_PAPER,
    Act.VOID_DOCUMENT,
    Act.EXPORT_TABLE,
    Act.EXPORT_OVERVIEW,
    Act.MAKE_PACKAGE,
    Act.CONSULT_NUMBERS,
    Act.ASSESS_DATA,
    Act.REVIEW_DATA,
    Act.DISPUTE_DATA,
    Act.REPORT_PERSON,
    Act.PROPOSE_ERASURE,
}
_MANAGING = frozenset(
    {
        Act.SET_UP_STATION,
        Act.EDIT_OFFICERS,
        Act.OPEN_ACCOUNT,
        Act.CLOSE_ACCOUNT,
        Act.RENEW_RECOVERY,
        Act.CHANGE_KEYS,
        Act.CHANGE_SAFEKEEPING,
        Act.BACK_UP,
        Act.RESTORE,
        Act.SEAL_TRAIL,
        Act.SEAL_RECORD,
        Act.VERIFY_AUDIT,
        Act.EDIT_LISTS,
        Act.EXPORT_LISTS,
        Act.IMPORT_PLACES,
        Act.CONSULT_FORMS,
    }
)
_HEAD = _OFFICER | {
    Act.IMPORT_TEMPLATES,
    Act.ERASE_GATHERED,
    Act.EDIT_CARDS,
    Act.RESTRICT_DATA,
    Act.HOLD_ERASURE,
    Act.APPROVE_ERASURE,
    Act.ERASE_DATA,
}
_RIGHTS: dict[Role, frozenset[Act]] = {
    Role.RECEPTIONIST: _RECEPTION,
    Role.OFFICER: _OFFICER,
    Role.HEAD: _HEAD | _MANAGING,
    Role.ADMINISTRATOR: _EVERYBODY | _MANAGING,
    Role.OVERSEER: _EVERYBODY
    | {
        Act.CONSULT_AUDIT,
        Act.EXPORT_AUDIT,
        Act.VERIFY_AUDIT,
        Act.ACCEPT_ANCHOR,
        Act.REPORT_READERS,
    },
}
CONFIRMED_ACTS = frozenset(
    {
        Act.EXPORT_AUDIT,
        Act.RESTORE,
        Act.CHANGE_KEYS,
        Act.RENEW_RECOVERY,
        Act.ACCEPT_ANCHOR,
        Act.IMPORT_TEMPLATES,
        Act.ERASE_GATHERED,
        Act.APPROVE_ERASURE,
    }
)
"""Acts before which the person on duty proves by the password again who they are; signing asks
for it too, at its confirmation."""

EXERCISE_ACTS = frozenset({Act.PLAY_SCENARIO})
"""Acts that only the exercise's own database knows."""


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
