"""A process that dies right before its n-th change of a file, for tests of what is left."""

import os
import shutil
import signal
import sys

_OPENING = os.O_CREAT | os.O_WRONLY | os.O_RDWR | os.O_TRUNC
MOST_STEPS = 300


def each_kill(start, rounds, work):
    """Gives a copy of the folder for every change that the work makes, killed right before it.

    The last one is the copy where the work came to its end. To be called in a process of its own.
    """
    work(shutil.copytree(start, rounds / "warm-up"))  # imports everything
    for step in range(1, MOST_STEPS):
        folder = rounds / f"round-{step}"
        shutil.copytree(start, folder)
        child = os.fork()
        if child == 0:
            _die_before(step)
            work(folder)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status not in (0, signal.SIGKILL):
            raise RuntimeError(f"step {step} ended with {status}")
        yield folder
        if status == 0:
            return
    raise RuntimeError("the work never ends")


def _die_before(step):
    left = [step]

    def watch(event, given):
        is_change = event == "open" and isinstance(given[2], int) and given[2] & _OPENING
        is_change = is_change or (event in ("os.rename", "os.remove") and os.path.exists(given[0]))
        if is_change and "/dev/" not in str(given[0]):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
