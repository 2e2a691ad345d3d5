"""What the process itself could leave behind: temporary files, a dump of its memory."""

import os
import resource
import tempfile

import pytest
from PySide6.QtCore import QDir

from kkc_desktop.domain.errors import AlreadyRunning
from kkc_desktop.ui.data_folder import DataFolder


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


def leave_something(data):
    """What a run that was killed while it printed leaves behind."""
    (data / "docasne" / "deep").mkdir(parents=True)
    (data / "docasne" / "deep" / "page.pdf").write_bytes(b"%PDF Dvorakova")


def test_temporary_files_lie_in_the_folder_of_the_desk_and_go_with_it(data):
    before = QDir.tempPath()
    with DataFolder(data) as folder:
        folder.leave_no_traces()
        assert QDir.tempPath() == str(data / "docasne")
        assert (data / "docasne").stat().st_mode & 0o077 == 0
        handle, name = tempfile.mkstemp(dir=QDir.tempPath())
        os.close(handle)
        assert os.path.exists(name)
    assert not (data / "docasne").exists()
    assert QDir.tempPath() == before


def test_what_a_killed_run_left_is_swept_at_the_next_start(data):
    leave_something(data)
    with DataFolder(data) as folder:
        folder.leave_no_traces()
        assert [*(data / "docasne").iterdir()] == []


def test_a_second_start_sweeps_nothing_of_the_first(data):
    with DataFolder(data) as folder:
        folder.leave_no_traces()
        (data / "docasne" / "page.pdf").write_bytes(b"%PDF")
        with pytest.raises(AlreadyRunning), DataFolder(data):
            raise AssertionError("it was let in")
        assert (data / "docasne" / "page.pdf").exists()


def test_a_crash_would_leave_no_dump_of_the_memory(data):
    with DataFolder(data) as folder:
        folder.leave_no_traces()
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_printers_are_asked_for_by_a_local_socket(data, monkeypatch):
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    with DataFolder(data) as folder:
        folder.leave_no_traces()
        assert os.environ["CUPS_SERVER"].startswith("/")


def test_a_print_server_the_administrator_chose_stays(data, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", "tiskarny.example")
    with DataFolder(data) as folder:
        folder.leave_no_traces()
        assert os.environ["CUPS_SERVER"] == "tiskarny.example"
