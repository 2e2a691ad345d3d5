"""In a day's work the desk opens no socket but those that end on this very computer.

The kernel kills the program the moment it asks for any other kind; where it may, the day is done
in a network of its own, in which there is nobody to talk to.
"""

import signal
import subprocess
import sys

import pytest
from tests.journeys.no_sockets import WHY_NOT
from tests.journeys.watched import ROOT, is_traced, lonely

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "there is one"),
]

TRIES = """
from tests.journeys.no_sockets import forbid_sockets
forbid_sockets()
import socket, sys
socket.socket(getattr(socket, sys.argv[1]), socket.SOCK_DGRAM)
"""
ASKS_FOR_AN_ADDRESS = """
from tests.journeys.no_sockets import forbid_sockets
forbid_sockets()
import threading, socket
thread = threading.Thread(target=socket.getaddrinfo, args=("policie.example", 80))
thread.start()
thread.join()
"""


def ends(script, *arguments):
    """The exit code of a script under the filter."""
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode


def test_a_whole_day_goes_by_without_a_socket_to_the_outside(day):
    assert -signal.SIGSYS not in [run.code for run in day.runs]
    assert day.runs[0].code == 0


def test_the_sockets_of_a_day_are_known_and_stay_on_this_computer(day):
    if not is_traced():
        pytest.skip("strace is not installed")
    calls = [call for run in day.runs for call in run.sockets]
    assert [call for call in calls if "AF_UNIX" not in call] == []
    allowed = ("/kkc-desktop-", str(day.temporary), "/cups.sock", "/nscd/socket", "/dbus/")
    named = [call for call in calls if "sun_path" in call]
    assert [call for call in named if not any(part in call for part in allowed)] == []


def test_the_day_was_done_in_a_network_without_anybody(day):
    if not lonely():
        pytest.skip("a network of its own is not allowed here")
    inside = subprocess.run(
        [*lonely(), "cat", "/proc/net/route"], capture_output=True, text=True, check=True
    )
    assert len(inside.stdout.splitlines()) <= 1
    assert day.runs[0].code == 0


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"])
def test_a_socket_opened_on_purpose_ends_the_program(family):
    assert ends(TRIES, family) == -signal.SIGSYS


def test_a_thread_that_looks_for_an_address_ends_the_program():
    assert ends(ASKS_FOR_AN_ADDRESS) == -signal.SIGSYS


def test_a_local_socket_is_allowed():
    assert ends(TRIES, "AF_UNIX") == 0
