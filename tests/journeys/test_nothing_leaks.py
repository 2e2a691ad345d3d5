"""Nothing that was written at the desk lies anywhere outside the encrypted store.

A whole day of the real program, a crash and a kill while somebody types, and the starts after
them; then every file the program made or wrote, anywhere, is searched for two hundred markers, the
keys, the passwords and the recovery key. Two things are in plain on purpose: the names of the staff
in the vault file `stanice.klice` (and its copy at the head of each backup), from which the sign-in
window is drawn, and a paper that somebody
saved or printed as a file into a folder of their own choice.
"""

import base64
import json
import signal
import unicodedata
import zlib

import pytest
from tests.journeys.markers import COUNT, Marks, found_in, secrets_in

pytestmark = pytest.mark.timeout(400)
STAFF_IN_PLAIN = {"stanice.klice"}
OURS = ("stanice.", "kkc.lock", "kkc.log", "kkc-pad.log", "docasne", "KKC Desktop.conf")
OF_THE_SYSTEM = ("QtProject.conf", "fontconfig")


def test_two_hundred_markers_went_through_every_part_of_the_day(day):
    assert [run.code for run in day.runs] == [0, -signal.SIGSEGV, 0, -signal.SIGKILL, 0]
    assert len(set(markers_of(day))) >= COUNT


def test_after_a_crash_and_after_a_kill_what_was_being_typed_came_back(day):
    for died, restarted in zip(day.runs[1:4:2], day.runs[2:5:2], strict=True):
        subject, note = restarted.told["restored"]
        assert (note, subject[: len(died.told["used"][1])]) == tuple(died.told["used"][:2])


def test_no_file_that_the_program_touched_holds_a_marker(day):
    found = {str(path): found_in(path.read_bytes(), markers_of(day)) for path in day.left()}
    assert len(found) > 8
    assert {path: markers for path, markers in found.items() if markers} == {}


def test_no_file_is_named_after_a_person(day):
    names = "\n".join(name for run in day.runs for name in run.written)
    names += "\n".join(str(path) for path in day.path.rglob("*"))
    assert found_in(names.encode(), markers_of(day)) == set()


def test_nothing_is_printed_that_a_desktop_would_keep_in_its_log(day):
    assert found_in("".join(run.errors for run in day.runs).encode(), markers_of(day)) == set()


def test_no_window_ever_had_a_name_in_its_title(day):
    titles = {title for run in day.runs for title in run.told.get("titles", ())}
    assert "KKC Desktop" in titles
    assert found_in("\n".join(titles).encode(), markers_of(day)) == set()


def test_no_key_password_or_recovery_key_is_on_the_disk(day):
    secrets = day.secrets()
    assert len(secrets) == 9
    found = {str(path): secrets_in(path.read_bytes(), secrets) for path in day.left()}
    assert {path: numbers for path, numbers in found.items() if numbers} == {}


def test_a_crash_leaves_no_dump_of_the_memory(day):
    assert {run.told["core"][0] for run in day.runs if run.told["used"]} == {0}
    assert [path for path in day.path.rglob("*") if path.name.startswith("core")] == []


def test_the_names_of_the_staff_are_in_plain_in_the_vault_file_alone(day):
    holding = {path.name for path in day.left() if "Kolegová".encode() in path.read_bytes()}
    assert holding == STAFF_IN_PLAIN
    assert len([*day.backups.iterdir()]) >= 2


def test_the_program_writes_only_into_its_own_folders(day):
    written = {name for run in day.runs for name in run.written}
    foreign = {name for name in written if not name.startswith((str(day.path), "/proc/", "/dev/"))}
    assert {name for name in foreign if not name.startswith(str(day.exports))} == set()


def test_nothing_temporary_is_left_by_a_quiet_end_or_after_a_kill(day):
    assert [*day.temporary.iterdir()] == []
    assert not (day.data / "docasne").exists()
    assert sorted(path.name for path in day.data.iterdir() if not path.name.startswith(OURS)) == []


def test_what_was_copied_is_not_kept_by_the_folder_of_the_desktop(day):
    ours = (day.data, day.backups)
    elsewhere = [path for path in day.left() if not path.is_relative_to(ours[0])]
    known = {path.name for path in elsewhere if not path.is_relative_to(ours[1])}
    assert [name for name in known if not name.startswith((*OURS, *OF_THE_SYSTEM))] == []


# The search itself.


def test_the_search_finds_the_paper_that_was_saved_on_purpose(day):
    (paper,) = day.exports.glob("KKC-*.pdf")
    assert found_in(paper.read_bytes(), markers_of(day))


@pytest.mark.parametrize(
    "hide",
    [
        lambda text: text.encode(),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.encode("cp1250", "ignore"),
        lambda text: json.dumps({"jméno": text}).encode(),
        lambda text: unicodedata.normalize("NFD", text).encode(),
        lambda text: text.upper().encode(),
        lambda text: unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore"),
        lambda text: base64.b64encode(b"a" + text.encode() + b"bc"),
        lambda text: b"stream\n" + zlib.compress(text.encode()) + b"\nendstream",
        lambda text: base64.b64encode(text.encode("utf-16-le")),
    ],
)
def test_a_marker_is_found_however_it_is_written(hide):
    marks = Marks()
    for marker in (marks.word(), marks.birth_number(), marks.phone()):
        content = bytes(1000) + hide(f"pan {marker}, dnes") + bytes(1000)
        assert found_in(content, marks.used) == {marker}


def test_a_marker_planted_in_the_log_or_in_a_temporary_file_is_found(day, tmp_path):
    for name in ("kkc.log", "docasne"):
        planted = tmp_path / name
        planted.write_text(f"2026-11-22 WARNING {markers_of(day)[150]}\n", encoding="utf-8")
        assert found_in(planted.read_bytes(), markers_of(day)) == {markers_of(day)[150]}


def test_a_planted_key_is_found(day):
    secrets = day.secrets()
    assert secrets_in(b"key=" + secrets[0].hex().encode(), secrets) == [0]
    assert secrets_in(base64.b64encode(b"ab" + secrets[1]), secrets) == [1]


def markers_of(day):
    return [marker for run in day.runs for marker in run.told["used"]]
