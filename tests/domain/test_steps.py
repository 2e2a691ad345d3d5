"""Every act has its row: which role may do it, and from which state it follows."""

import pytest

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.document import demand_step, may_step
from kkc_desktop.domain.document_lists import DocumentState as State
from kkc_desktop.domain.errors import NoRight, WrongStep
from kkc_desktop.domain.rights import demand, may
from kkc_desktop.domain.station import Role

R, O, H, A, D = Role  # recepční, policista, vedoucí, správce, dozor  # noqa: E741

WHO_MAY = {
    Act.BEGIN_DUTY: {R, O, H, A, D},
    Act.SET_UP_STATION: {H, A},
    Act.EDIT_OFFICERS: {H, A},
    Act.REGISTER_CONTACT: {R, O, H},
    Act.FINISH_CONTACT: {R, O, H},
    Act.RECORD_ADVICE: {R, O, H},
    Act.TAKE_NOTICE: {R, O, H},
    Act.HAND_TO_OPERATIONS: {R, O, H},
    Act.WRITE_LOG: {R, O, H},
    Act.CHANGE_INCIDENT: {O, H},
    Act.WRITE_DOCUMENT: {R, O, H},
    Act.WRITE_PROTOCOL: {O, H},
    Act.CLOSE_DOCUMENT: {R, O, H},
    Act.PRINT_DOCUMENT: {R, O, H},
    Act.SIGN_DOCUMENT: {R, O, H},
    Act.HAND_OVER_DOCUMENT: {O, H},
    Act.ASSIGN_REFERENCE: {O, H},
    Act.VOID_DOCUMENT: {O, H},
    Act.BEGIN_ADDENDUM: {O, H},
    Act.BEGIN_VERSION: {O, H},
    Act.ATTACH_SCAN: {R, O, H},
    Act.ATTACH_FILE: {R, O, H},
    Act.ASK_PAPER: {R, O, H},
    Act.SETTLE_PRINT: {R, O, H},
    Act.MAKE_OUTAGE_KIT: {R, O, H},
    Act.SETTLE_BLANK_FORM: {R, O, H},
    Act.IMPORT_TEMPLATES: {H},
    Act.SEAL_PAPER: {O, H},
    Act.SEARCH: {R, O, H},
    Act.CONSULT: {R, O, H},
    Act.DISCARD_DRAFT: {R, O, H},
    Act.RESTORE_DRAFT: {R, O, H},
    Act.BROWSE: {R, O, H},
    Act.COPY_OUT: {R, O, H},
    Act.DISCLOSE: {R, O, H},
    Act.COMBINE: {R, O, H},
    Act.FAIL_SIGN_IN: set(),
    Act.LOCK: {R, O, H, A, D},
    Act.UNLOCK: {R, O, H, A, D},
    Act.END_DUTY: {R, O, H, A, D},
    Act.CHANGE_PASSWORD: {R, O, H, A, D},
    Act.OPEN_ACCOUNT: {H, A},
    Act.CLOSE_ACCOUNT: {H, A},
    Act.RENEW_RECOVERY: {H, A},
    Act.RECOVER_ACCOUNT: {R, O, H, A, D},
    Act.CHANGE_KEYS: {H, A},
    Act.CHANGE_SAFEKEEPING: {H, A},
    Act.BACK_UP: {R, O, H, A},
    Act.RESTORE: {H, A},
    Act.SEAL_TRAIL: {H, A},
    Act.SEAL_RECORD: {H, A},
    Act.NOTICE_CLOCK: set(),
    Act.NOTICE_VAULT: {R, O, H, A, D},
    Act.CONSULT_AUDIT: {D},
    Act.EXPORT_AUDIT: {D},
    Act.CONSULT_OWN_AUDIT: {R, O, H, A, D},
    Act.VERIFY_AUDIT: {H, A, D},
    Act.ACCEPT_ANCHOR: {D},
    Act.CHECK_READINESS: {R, O, H, A, D},
    Act.KEEP_PERSON: {R, O, H},
    Act.FLAG_PERSON: {R, O, H},
    Act.TELL_APART: {R, O, H},
    Act.MERGE_PERSONS: {O, H},
    Act.UNMERGE_PERSONS: {O, H},
    Act.BOOK_APPOINTMENT: {R, O, H},
    Act.RECORD_PREVENTION: {R, O, H},
    Act.KEEP_PROMISE: {R, O, H},
    Act.RECORD_FOUND: {R, O, H},
    Act.READ_BACK: {R, O, H},
    Act.EDIT_LISTS: {H, A},
    Act.PRINT_LIST: {R, O, H},
    Act.EXPORT_TABLE: {O, H},
    Act.VIEW_OVERVIEW: {R, O, H},
    Act.EXPORT_OVERVIEW: {O, H},
    Act.MAKE_PACKAGE: {O, H},
    Act.CONSULT_NUMBERS: {O, H},
    Act.IMPORT_PLACES: {H, A},
    Act.ASSESS_DATA: {O, H},
    Act.REVIEW_DATA: {O, H},
    Act.RESTRICT_DATA: {H},
    Act.DISPUTE_DATA: {O, H},
    Act.HOLD_ERASURE: {H},
    Act.REPORT_PERSON: {O, H},
    Act.REPORT_READERS: {D},
    Act.PROPOSE_ERASURE: {O, H},
    Act.APPROVE_ERASURE: {H},
    Act.ERASE_DATA: {H},
    Act.RECORD_BREACH: {R, O, H, A, D},
    Act.CONSULT_FORMS: {H, A},
    Act.EXPORT_LISTS: {H, A},
    Act.STRIKE_ENTRY: {R, O, H},
    Act.DESCRIBE: {R, O, H},
    Act.RECORD_DECLARATION: {R, O, H},
    Act.WRITE_MEASURE: {R, O, H},
    Act.NOTIFY_BODY: {R, O, H},
    Act.RECORD_READING: {R, O, H},
    Act.GATHER_PERSON: {R, O, H},
    Act.COUNT_GATHERED: {R, O, H},
    Act.SEEK_PERSON: {R, O, H},
    Act.PREPARE_HANDOVER: {R, O, H},
    Act.HAND_DUTY_OVER: {R, O, H},
    Act.CONFIRM_DUTY: {R, O, H},
    Act.PLAY_SCENARIO: {R, O, H},
    Act.EVALUATE_INCIDENT: {O, H},
    Act.BEGIN_CALAMITY: {O, H},
    Act.LINK_INCIDENT: {O, H},
    Act.EDIT_BOARD: {O, H},
    Act.ISSUE_PUBLIC_NOTICE: {O, H},
    Act.ERASE_GATHERED: {H},
    Act.EDIT_CARDS: {H},
}
AFTER_SIGNING = {State.SIGNED, State.REFUSED, State.HANDED_OVER}
FOLLOWS_FROM = {
    Act.WRITE_DOCUMENT: {State.DRAFT},
    Act.CLOSE_DOCUMENT: {State.DRAFT},
    Act.SIGN_DOCUMENT: {State.CLOSED},
    Act.VOID_DOCUMENT: {State.CLOSED},
    Act.HAND_OVER_DOCUMENT: {State.SIGNED, State.REFUSED},
    Act.BEGIN_ADDENDUM: AFTER_SIGNING,
    Act.BEGIN_VERSION: AFTER_SIGNING,
    Act.ATTACH_SCAN: AFTER_SIGNING | {State.CLOSED},
    Act.ATTACH_FILE: AFTER_SIGNING | {State.CLOSED},
    Act.SEAL_PAPER: AFTER_SIGNING | {State.CLOSED},
    Act.ASSIGN_REFERENCE: AFTER_SIGNING | {State.CLOSED},
    Act.PRINT_DOCUMENT: set(State),
}


def test_no_act_is_without_a_row():
    assert set(WHO_MAY) == set(Act)


@pytest.mark.parametrize("act", Act, ids=lambda act: act.name)
@pytest.mark.parametrize("role", Role, ids=lambda role: role.name)
def test_the_role_may_what_its_row_says(role, act):
    allowed = role in WHO_MAY[act]
    assert may(role, act) is allowed
    if allowed:
        demand(role, act)
    else:
        with pytest.raises(NoRight):
            demand(role, act)


@pytest.mark.parametrize("act", FOLLOWS_FROM, ids=lambda act: act.name)
@pytest.mark.parametrize("state", State, ids=lambda state: state.name)
def test_the_act_follows_only_from_its_states(state, act):
    allowed = state in FOLLOWS_FROM[act]
    assert may_step(state, act) is allowed
    if allowed:
        demand_step(state, act)
    else:
        with pytest.raises(WrongStep):
            demand_step(state, act)
