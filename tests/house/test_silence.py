"""A whole day's journey leaves no trace outside the encrypted records and speaks to nobody."""

import json
from contextlib import closing

import pytest
from tests.factories import KEYS
from tests.journeys.program import ROOT, start, station_in, tells

from kkc_desktop.storage.connection import connect

NAME = "Dvořáková"
BIRTH_NUMBER = "8553150001"
SUBJECT = "krádež kola u školy"
STORY = "Příliš žluťoučký kůň úpěl"
PLACE = "Hněvotínská"
SECRETS = (NAME, "Dvorakova", "dvorakova", BIRTH_NUMBER, "855315/0001", SUBJECT, STORY, PLACE)

JOURNEY = f"""
import json, os
from pathlib import Path
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.ui.errors import guarded
from tests.journeys.counter import ALT, CTRL, Key

NAME, BIRTH_NUMBER, SUBJECT, STORY, PLACE = {(NAME, BIRTH_NUMBER, SUBJECT, STORY, PLACE)}
calls, sockets = [], set()


def hear(event, arguments):
    if event.split(".")[0] in ("socket", "urllib", "ftplib", "smtplib", "http", "webbrowser"):
        calls.append(event)


def look_at_sockets():
    inodes = {{os.readlink(f"/proc/self/fd/{{fd}}") for fd in os.listdir("/proc/self/fd")
              if os.path.islink(f"/proc/self/fd/{{fd}}")}}
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path("/proc/self/net", kind)
        lines = table.read_text().splitlines()[1:] if table.exists() else ()
        sockets.update(kind for line in lines if f"socket:[{{line.split()[9]}}]" in inodes)


sys.addaudithook(hear)


def at_the_desk(counter):
    watch = QTimer(counter.window, interval=20)
    watch.timeout.connect(look_at_sockets)
    watch.start()
    counter.registers_contact(
        reason="Oznámení tr. činu", subject=SUBJECT, surname=NAME, given_names="Jana"
    )
    counter.begins("PTO")
    counter.fills(act_place=PLACE)
    counter.goes_to("act_ended_at")
    counter.press(Key.Key_F9)
    counter.fills(
        act_subject=SUBJECT, birth_number=BIRTH_NUMBER,
        instruction_answer="poučení jsem", statement=STORY, claims_damages="ano",
        objections_state="bez", copy_handover="kopii převzal",
    )
    number = counter.closes().evidence_number
    counter.records_all_signatures()
    counter.takes_notice(place=PLACE, description=STORY, reporting_name=NAME)
    counter.press(Key.Key_S, modifier=CTRL)
    counter.press(Key.Key_1, modifier=ALT)
    counter.gives_advice(SUBJECT + " policista účet")
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types(NAME)
    counter.press(Key.Key_1, modifier=ALT)
    counter.press(Key.Key_F2)
    counter.fills(subject=SUBJECT)
    counter.press(Key.Key_Escape)
    with guarded(counter.window):
        raise StorageUnavailable(f"Nelze uložit: {{NAME}}", STORY)
    counter.press(Key.Key_Return)
    look_at_sockets()
    QTimer.singleShot(0, stumble)
    QTimer.singleShot(1, lambda: tell(counter, [number, calls, sorted(sockets)]))


def stumble():
    raise ValueError(f"{{NAME}} {{BIRTH_NUMBER}} {{STORY}}")


def tell(counter, found):
    print(json.dumps(found))
    counter.press(Key.Key_Escape)
    counter.window.close()
"""


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """What the process heard, and the home of the user whose files it left."""
    home = tmp_path_factory.mktemp("home")
    folder = station_in(home / "data")
    return home, folder, tells(start(JOURNEY, "--data-dir", folder, home=home))


def stored_words(folder):
    """Every text in the database, read with its key."""
    with closing(connect(folder / "stanice.kkc", KEYS.store)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        rows = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables]
    return repr(rows).encode()


def traces_in(content):
    shapes = [(secret, code) for secret in SECRETS for code in ("utf-8", "utf-16-le", "cp1250")]
    return {secret for secret, code in shapes if secret.encode(code) in content}


def test_the_journey_reached_the_signed_paper(day):
    _, folder, (number, *_) = day
    assert number.startswith("KKC-KON-")
    found = traces_in(stored_words(folder))
    assert {NAME, SUBJECT, STORY, PLACE} <= found


def test_the_log_tells_of_errors_without_what_was_typed(day):
    _, folder, _ = day
    log = (folder / "kkc.log").read_text(encoding="utf-8")
    assert "StorageUnavailable" in log
    assert "ValueError" in log
    assert not traces_in(log.encode())


def test_no_file_holds_what_was_typed_not_even_the_encrypted_database(day):
    home, _, _ = day
    files = [path for path in home.rglob("*") if path.is_file()]
    found = {path.name: traces_in(path.read_bytes()) for path in files}
    assert "stanice.kkc" in found
    assert not {name: traces for name, traces in found.items() if traces}


def test_no_file_is_named_after_what_was_typed(day):
    home, _, _ = day
    names = "\n".join(str(path) for path in home.rglob("*"))
    assert not [secret for secret in SECRETS if secret in names]


def test_nothing_was_sent_to_anybody(day):
    _, _, (_, calls, sockets) = day
    assert calls == []
    assert sockets == []


def test_only_the_call_of_a_second_start_may_use_the_network_library():
    """QtNetwork is there for the local socket that brings the window to the front."""
    sources = (ROOT / "src" / "kkc_desktop").rglob("*.py")
    using = {path.name for path in sources if "QtNetwork" in path.read_text(encoding="utf-8")}
    assert using == {"data_folder.py"}


def test_a_secret_would_be_found():
    assert traces_in(json.dumps(NAME, ensure_ascii=False).encode("utf-16-le")) == {NAME}
