"""A program killed while it changes the vault leaves the old state or the new, never neither."""

import json

# A warm process forks one changer after another. A changer makes one change of the vault and dies
# by its own hand before or after its n-th file operation; the round ends when one lives to the end.
ROUNDS = """
import builtins, io, json, os, shutil, signal, sys
from dataclasses import replace
from pathlib import Path
from kkc_desktop.domain.errors import KeyringDamaged, WrongPassword
from kkc_desktop.storage.kdf_cost import KdfCost
from kkc_desktop.storage.vault import Vault
from tests.factories import OFFICER_ID, PASSWORD, TEST_COST, a_station, an_officer

FOLDER = Path(sys.argv[1])
PATH, OLD = FOLDER / "stanice.klice", FOLDER / "stanice.stara"
OFFICER, HEAD = an_officer(), an_officer(id="officer-2", surname="Horák")
HEAD_PASSWORD, NEW_PASSWORD = "Vedoucí chodí včas domů", "Nový člověk nosí boty 43"
DEARER = KdfCost(128, 1, 1)


def found():
    passwords = {OFFICER.id: PASSWORD, HEAD.id: HEAD_PASSWORD}
    officers = [OFFICER, HEAD]
    vault, keys, code = Vault.found(
        PATH, "store-1", a_station(), officers, passwords, cost=TEST_COST
    )
    vault.write()
    return vault, keys, code


def opens(vault, officer_id, password, *all_keys):
    try:
        return vault.unlock(officer_id, password) == all_keys
    except WrongPassword:
        return not all_keys


def recovers(vault, *all_keys):
    try:
        return vault.unlock_by_recovery(CODE) == all_keys
    except WrongPassword:
        return not all_keys


def both_open(vault, *all_keys):
    own = opens(vault, OFFICER.id, PASSWORD, *all_keys)
    return own and opens(vault, HEAD.id, HEAD_PASSWORD, *all_keys)


CHANGES = {
    "new password": (
        "calm",
        lambda vault: vault.set_password(KEYS, OFFICER, NEW_PASSWORD),
        lambda vault: opens(vault, OFFICER.id, NEW_PASSWORD, KEYS)
        and opens(vault, OFFICER.id, PASSWORD) and recovers(vault, KEYS),
    ),
    "close account": (
        "calm",
        lambda vault: vault.close_account(KEYS, OFFICER.id),
        lambda vault: opens(vault, OFFICER.id, PASSWORD) and recovers(vault, KEYS)
        and opens(vault, HEAD.id, HEAD_PASSWORD, KEYS),
    ),
    "change account": (
        "calm",
        lambda vault: vault.put_account(KEYS, replace(OFFICER, rank="prap.")),
        lambda vault: both_open(vault, KEYS) and recovers(vault, KEYS),
    ),
    "new recovery key": (
        "calm",
        lambda vault: vault.renew_recovery(KEYS),
        lambda vault: both_open(vault, KEYS) and recovers(vault),
    ),
    "dearer password": (
        "calm",
        lambda vault: Vault.read(PATH, DEARER).unlock(OFFICER.id, PASSWORD),
        lambda vault: both_open(vault, KEYS) and recovers(vault, KEYS),
    ),
    "begin rotation": (
        "calm",
        lambda vault: vault.begin_rotation(KEYS),
        lambda vault: vault.is_rotating and len(vault.unlock(OFFICER.id, PASSWORD)) == 2
        and both_open(vault, *vault.unlock_by_recovery(CODE)),
    ),
    "finish rotation": (
        "rotating",
        lambda vault: vault.finish_rotation(FOLLOWING),
        lambda vault: both_open(vault, FOLLOWING) and recovers(vault, FOLLOWING),
    ),
    "abandon rotation": (
        "rotating",
        lambda vault: vault.abandon_rotation(KEYS),
        lambda vault: both_open(vault, KEYS) and recovers(vault, KEYS),
    ),
}


def die_at(operation, after):
    left = [operation]

    def counted(call):
        def counting(*arguments, **named):
            left[0] -= 1
            if left[0] == 0 and not after:
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return call(*arguments, **named)
            finally:
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
        return counting

    for name in ("open", "close", "unlink", "fsync", "replace", "rename", "write"):
        setattr(os, name, counted(getattr(os, name)))
    io.open = builtins.open = counted(io.open)


def killed(change, operation, after):
    child = os.fork()
    if child == 0:
        die_at(operation, after)
        change()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def judged(is_new):
    vault = Vault.read(PATH, TEST_COST)
    if PATH.read_bytes() == OLD.read_bytes():
        return "old"
    return "new" if is_new(vault) else "neither"


def rounds(change, is_new):
    seen, operation, alive = [], 1, False
    while not alive:
        for after in (False, True):
            shutil.copy(OLD, PATH)
            alive = not killed(lambda: change(Vault.read(PATH, TEST_COST)), operation, after)
            seen.append(judged(is_new))
        operation += 1
    return seen


def founded():
    seen, operation, alive = [], 1, False
    while not alive:
        for after in (False, True):
            PATH.unlink(missing_ok=True)
            alive = not killed(found, operation, after)
            is_whole = PATH.exists() and len(Vault.read(PATH, TEST_COST).accounts()) == 2
            seen.append("old" if not PATH.exists() else "new" if is_whole else "neither")
        operation += 1
    return seen


results = {"found": founded()}
PATH.unlink(missing_ok=True)
vault, KEYS, CODE = found()
calm = PATH.read_bytes()
FOLLOWING = vault.begin_rotation(KEYS)
before = {"calm": calm, "rotating": PATH.read_bytes()}
for name, (state, change, is_new) in CHANGES.items():
    OLD.write_bytes(before[state])
    results[name] = rounds(change, is_new)
print(json.dumps(results))
"""
CHANGES = 9
LEAST_KILLS = 14
"""Seven operations at the least: remove, make, close, open, sync, rename, sync the folder."""


def test_a_kill_at_any_file_operation_leaves_the_old_vault_or_the_new_one(tmp_path, start_python):
    output, _ = start_python(ROUNDS, tmp_path).communicate()
    results = json.loads(output)
    assert len(results) == CHANGES
    for change, states in results.items():
        assert len(states) >= LEAST_KILLS, change
        assert set(states) == {"old", "new"}, (change, states)
        assert states[-1] == "new", change
