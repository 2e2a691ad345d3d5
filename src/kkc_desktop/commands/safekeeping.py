"""./kkc backup, restore and verify: the same as at the desk, at a terminal.

Exit codes of all three: 0 well, 1 could not be done, 2 done and found bad.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

from kkc_desktop.app import EXERCISE_FILE, STATION_FILE, now, usual_folder
from kkc_desktop.commands.terminal import ask, ask_secret, choose, complain, say, signed_in
from kkc_desktop.domain.audit_chain import short_head
from kkc_desktop.domain.backup import BackupHead
from kkc_desktop.domain.czech import counted, grouped, moment_words
from kkc_desktop.domain.errors import DatabaseDamaged, KkcError, NotComplete
from kkc_desktop.domain.paper_answer import read_asked
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.verification import Verification
from kkc_desktop.services.rescue import Rescue
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.restore import Restored
from kkc_desktop.storage.work import Work
from kkc_desktop.ui.data_folder import DataFolder

WELL, NOT_DONE, BAD = 0, 1, 2
_MEGABYTE = 1_000_000


def run(wanted: argparse.Namespace) -> int:
    """Does the wanted command and gives its exit code."""
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "backup": _back_up,
        "restore": _restore,
        "verify": _verification(wanted),
    }
    try:
        return commands[wanted.command](wanted)
    except DatabaseDamaged as error:
        complain(f"{error.text} {error.fix}".strip())
        return BAD
    except KkcError as error:
        complain(f"{error.text} {error.fix}".strip())
        return NOT_DONE


def _back_up(wanted: argparse.Namespace) -> int:
    with signed_in(wanted.data_dir, exercise=wanted.exercise, account=wanted.account) as services:
        made = services.backups.back_up(_telling("Zálohuji"), place=wanted.to)
        if made.failure:
            complain(f"Záloha se nezdařila. {made.failure}")
            return BAD
        size = f"{made.byte_count / _MEGABYTE:.1f}".replace(".", ",")
        say(f"Záloha je hotová a vyzkoušená obnovou: {Path(made.place) / made.file_name}")
        say(f"{size}\u00a0MB, {_trail_words(made.audit_number, made.audit_chain)}")
        if note := services.backups.note() if wanted.to is None else "":
            say(note)
    return WELL


def _restore(wanted: argparse.Namespace) -> int:
    path = _path(wanted)
    with DataFolder(path.parent) as folder:
        rescue = Rescue(path, now)
        _say_head(rescue.head(wanted.file))
        officer_id, keys = _keys(rescue, wanted)
        number = ask("Poslední evidenční číslo na papíře (nemusí být)").strip()
        last_seen = (number,) if number else ()
        done = rescue.restore(
            wanted.file,
            keys,
            officer_id,
            is_new_place=wanted.new_place,
            last_seen=last_seen,
            work=Work(_telling("Obnovuji")),
        )
        folder.mark_founded(path)
        _say_restored(done)
    return WELL


def _verification(wanted: argparse.Namespace) -> Callable[[argparse.Namespace], int]:
    """Which of the three is meant: one paper, a backup, or the station's data."""
    if getattr(wanted, "paper", ""):
        return _ask_paper
    return _verify_file if getattr(wanted, "file", None) else _verify_station


def _ask_paper(wanted: argparse.Namespace) -> int:
    """What the paper's code says; a code that is copied wrongly could not be asked."""
    try:
        read_asked(wanted.paper)
    except NotComplete as refusal:
        complain(f"{refusal.problems[0].text} {refusal.problems[0].fix}")
        return NOT_DONE
    with signed_in(wanted.data_dir, exercise=wanted.exercise, account=wanted.account) as services:
        answer = services.asking.ask(wanted.paper)
    say(f"{answer.title}: {answer.verdict.label}")
    for line in answer.lines:
        say(line)
    say(answer.fix)
    return WELL if answer.verdict.is_sound else BAD


def _verify_station(wanted: argparse.Namespace) -> int:
    with signed_in(wanted.data_dir, exercise=wanted.exercise, account=wanted.account) as services:
        tell = _telling("Ověřuji")
        found = services.oversight.verify(lambda done, total: tell(done / max(total, 1)))
    return _say_verified(found)


def _verify_file(wanted: argparse.Namespace) -> int:
    """A backup: everything in it, without touching the station's data."""
    path = _path(wanted)
    with DataFolder(path.parent):
        rescue = Rescue(path, now)
        _say_head(rescue.head(wanted.file))
        _, keys = _keys(rescue, wanted)
        rescue.check(wanted.file, keys, Work(_telling("Ověřuji")))
    say("Záloha je celá a v\u00a0pořádku.")
    return WELL


def _path(wanted: argparse.Namespace) -> Path:
    folder = wanted.data_dir or usual_folder()
    path: Path = folder / (EXERCISE_FILE if wanted.exercise else STATION_FILE)
    return path


def _keys(rescue: Rescue, wanted: argparse.Namespace) -> tuple[OfficerId, tuple[Keys, ...]]:
    account = choose(rescue.accounts(wanted.file), wanted.account)
    if wanted.recovery:
        code = ask_secret("Obnovovací klíč")
        return account.officer_id, rescue.take_keys_by_recovery(wanted.file, code)
    secret = ask_secret("Heslo z\u00a0doby zálohy")
    return account.officer_id, rescue.take_keys(wanted.file, account.officer_id, secret)


def _say_head(head: BackupHead) -> None:
    say(f"Záloha: {head.station_name} ({head.station_code}), {moment_words(head.made_at)}")
    contacts, documents = head.counts.get("contacts", 0), head.counts.get("documents", 0)
    trail = _trail_words(head.audit_number, head.audit_chain)
    say(f"kontaktů {grouped(contacts)}, dokumentů {grouped(documents)}, {trail}")


def _say_restored(done: Restored) -> None:
    if done.is_only_vault:
        say("Data jsou v\u00a0pořádku, vrácen byl jen svazek klíčů.")
        return
    say("Data jsou obnovena. Účty a hesla jsou takové, jaké byly při záloze.")
    for series, (first, last) in sorted(done.lost_numbers.items()):
        say(f"Čísla {series}: {first}–{last} vyšla po záloze; v\u00a0rejstříku jsou zneplatněna.")
    say(f"Původní soubory zůstaly vedle jako {done.aside}.*")


def _say_verified(found: Verification) -> int:
    lines = counted(found.checked_lines, "řádek stopy", "řádky stopy", "řádků stopy")
    say(f"Ověřeno: {lines}, záznamů {grouped(found.checked_records)}.")
    for breach in found.breaches:
        say(f"{breach.kind.label}: {breach.words}")
    if found.is_sound:
        say(f"Vše v\u00a0pořádku, hlava stopy {found.short_head}.")
    return WELL if found.is_sound else BAD


def _trail_words(number: int, chain: str) -> str:
    return f"stopa do řádku {grouped(number)} ({short_head(chain)})"


def _telling(words: str) -> Callable[[float], None]:
    """Says each tenth of the work once, beside the answer."""
    told = [-1]

    def tell(share: float) -> None:
        tenth = int(share * 10)
        if tenth > told[0]:
            told[0] = tenth
            complain(f"{words}: {tenth * 10}\u00a0%")

    return tell
