"""A whole day in the real program, in this process; watched.py starts it and looks at it.

What is to be done comes as JSON in the first argument, what was done goes as JSON to the output.
"""

import gc
import json
import os
import resource
import signal
import sys
import threading
import traceback
from functools import partial
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.journeys.counter import ALT, CTRL, Counter, Key
from tests.journeys.marked_records import MarkedRecords
from tests.journeys.markers import Marks
from tests.journeys.test_walk_in_report import REPORT, REST
from tests.keys import press, type_text

from kkc_desktop import app
from kkc_desktop.__main__ import main
from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.safekeeping import Safekeeping
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.devices import read_devices
from kkc_desktop.ui.duty_dialog import DutyDialog
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.printer import new_printer
from kkc_desktop.ui.restore_dialog import RestoreDialog
from kkc_desktop.ui.sending import PaperJob, print_paper
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

_PRINTED = "vytisknuto.pdf"
_CALL = "volal mi policista, že mám převést peníze na bezpečný účet, jmenuji se "
_A_LETTER_MS, _TYPED_FOR_MS = 5, 2_500
_PATIENCE_MS = 30_000


class Day:
    """A person at the desk who writes markers wherever anything can be written."""

    def __init__(self, counter, marks, order, titles):
        self.counter, self.marks, self.order, self.titles = counter, marks, order, titles
        self.services = counter.services
        self.recovery_code = ""

    def work(self):
        """Everything the desk can do, and at the end a form that is never saved."""
        self.receive_by_keys()
        self.write_protocol_by_keys()
        self.print_and_save()
        records = MarkedRecords(self.services, self.marks)
        for _ in range(self.order["rounds"]):
            records.write_all()
        records.draft()
        self.keep_safe()
        self.look_around()
        self.search(self.marks.used[0])
        self.search(self.marks.word())
        self.meet_errors()
        self.lock_and_unlock()
        self.hand_over_to_colleague()
        self.leave_half_written()
        self.counter.window.close()

    def receive_by_keys(self):
        """A contact, advice and an emergency."""
        words = {name: self.marks.word() for name in ("subject", "surname", "given_names")}
        self.counter.registers_contact(reason="Oznámení tr. činu", **words)
        self.counter.gives_advice(_CALL + self.marks.word())
        names = ("place", "description", "reporting_name", "reporting_phone")
        self.counter.takes_notice(**{name: self.marks.for_field(name) for name in names})
        self.counter.press(Key.Key_S, modifier=CTRL)
        self.counter.press(Key.Key_1, modifier=ALT)

    def write_protocol_by_keys(self):
        """As far as the page of signatures."""
        names = ("act_subject", "surname", "given_names", "statement", "proofs", "reported_person")
        marked = {name: self.marks.word() for name in names}
        times = {"act_started_at": "0001", "act_ended_at": "0002"}
        birth = {"birth_number": self.marks.birth_number()}
        self.counter.begins("PTO")
        self.counter.fills(**REPORT | times | marked | birth | REST)
        self.document = self.counter.closes()

    def print_and_save(self):
        """Saved as a file on purpose, refused for want of a printer, printed into a file."""
        counter, exports = self.counter, self.order["exports"]
        counter.press(Key.Key_P, modifier=CTRL)
        counter.waits_until(counter.sees(PrintPreview), "the preview did not open")
        counter.when(QFileDialog, partial(self._answers, exports))
        counter.press(Key.Key_P, modifier=ALT)
        counter.waits_until(lambda: [*Path(exports).iterdir()], "no file was saved")
        counter.press(Key.Key_Return)
        self._understands("that there is no printer")
        counter.press(Key.Key_Escape)
        content = self.services.documents.paper(self.document.id).content
        number = self.document.evidence_number
        printer = new_printer(number)
        printer.setOutputFileName(str(Path(exports, _PRINTED)))
        pictures = self.services.documents.pictures
        job = PaperJob(content=content, open_pictures=pictures, title=number, device=printer)
        sent = print_paper(counter.window, job, lambda _printer, _copies: None)
        assert sent.state is PrintJobState.PRINTED

    def keep_safe(self):
        """Backups, new keys and a new recovery key; the readiness check asks for all devices."""
        workplace, keeping = self.services.workplace, self.services.backups
        keeping.change_settings(Safekeeping(backup_place=self.order["backups"]))
        assert not keeping.back_up().failure
        workplace.confirm()
        keeping.change_keys()
        assert not keeping.back_up().failure
        workplace.confirm()
        self.recovery_code = self.services.accounts.renew_recovery()
        report = self.services.readiness.check(read_devices())
        self.services.readiness.sheet(report)

    def look_around(self):
        """Every list and page of the menu."""
        for digit in "1234561":
            self.counter.press(getattr(Key, f"Key_{digit}"), modifier=ALT)

    def search(self, words):
        """The words typed into the box, and the list of what they find."""
        self.counter.press(Key.Key_F, modifier=CTRL)
        self.counter.types(words)
        self.counter.press(Key.Key_Down)
        self.counter.press(Key.Key_1, modifier=ALT)

    def meet_errors(self):
        """A bug of ours that quotes what was typed: at the desk, in a thread, in a destructor."""
        QTimer.singleShot(0, self._fail)
        self._understands("a bug")
        thread = threading.Thread(target=self._fail)
        thread.start()
        thread.join()
        _Dropped(self.marks.word())
        gc.collect()

    def lock_and_unlock(self):
        """With a form half written and something of it on the clipboard."""
        self.counter.press(Key.Key_F2)
        self.counter.fills(subject=self.marks.word())
        self.counter.press(Key.Key_A, modifier=CTRL)
        self.counter.press(Key.Key_C, modifier=CTRL)
        assert QApplication.clipboard().text() == self.marks.used[-1], "nothing was copied"
        self._locks(self.order["passwords"][0])

    def hand_over_to_colleague(self):
        """Who signs in below the first name gets a fresh window."""
        first = self.counter.window
        self._locks(self.order["passwords"][1], rows_down=1)
        self.counter.window = next(w for w in _desks() if w is not first)
        self.search(self.marks.word())

    def leave_half_written(self):
        """Hidden for a while, copied from, and left."""
        self.counter.press(Key.Key_F2)
        self.counter.fills(note=self.marks.word(), subject=self.marks.word())
        self.counter.press(Key.Key_B, modifier=CTRL)
        self.titles.look()
        self.counter.press(Key.Key_Escape)
        self.counter.press(Key.Key_A, modifier=CTRL)
        self.counter.press(Key.Key_C, modifier=CTRL)

    def take_up(self):
        """Goes on with what the killed run left."""

        def read():
            page = self.counter.page
            return page.ui.subject.value() if isinstance(page, ContactPage) else None

        def look(subject):
            tell(self.marks, self.titles, restored=[subject, self.counter.page.ui.note.text()])
            self.counter.window.close()

        self.counter.when(RestoreDialog, partial(self.counter.press, Key.Key_Return))
        _wait(read, look)

    def die_typing(self, sent):
        """Types on until the signal strikes."""
        self.counter.press(Key.Key_F2)
        self.counter.fills(note=self.marks.word(), subject=self.marks.word())
        letters = cycle(f" {self.marks.word()}")
        self.timer = QTimer(interval=_A_LETTER_MS)
        self.timer.timeout.connect(lambda: self.counter.types(next(letters)))
        self.timer.start()
        QTimer.singleShot(_TYPED_FOR_MS, lambda: self._die(sent))

    def _die(self, sent):
        tell(self.marks, self.titles)
        os.kill(os.getpid(), sent)

    def _locks(self, password, rows_down=0):
        def sign_in():
            self.titles.look()
            self.counter.press(*[Key.Key_Down] * rows_down)
            self._answers(password)

        self.counter.when(DutyDialog, sign_in)
        self.counter.press(Key.Key_L, modifier=CTRL)

    def _answers(self, words):
        self.counter.types(words)
        self.counter.press(Key.Key_Return)

    def _understands(self, what):
        """Waits until the program says it, and closes what it said."""
        is_said = self.counter.sees(ErrorDialog)
        self.counter.waits_until(is_said, f"nobody said {what}")
        self.counter.press(Key.Key_Return)
        self.counter.waits_until(lambda: not is_said(), f"{what} is still said")

    def _fail(self):
        raise ValueError(f"bad value {self.marks.word()}")


class Titles:
    """Every title a window of the program ever had."""

    def __init__(self, application):
        self.seen = set()
        application.focusChanged.connect(self.look)

    def look(self, *_):
        """Takes down the titles of now."""
        self.seen |= {widget.windowTitle() for widget in QApplication.topLevelWidgets()}


class _Dropped:
    """Complains in its destructor, where Python can only print what it says."""

    def __init__(self, word):
        self.word = word

    def __del__(self):
        raise ValueError(self.word)


def tell(marks, titles, **more):
    """What was written and seen."""
    limits = resource.getrlimit(resource.RLIMIT_CORE)
    told = {"used": marks.used, "titles": sorted(titles.seen), "core": limits, **more}
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


def run():
    """Sits down at the program's own start and does what is ordered."""
    order = json.loads(sys.argv[1])
    app.make_application = partial(_make_and_sit_down, app.make_application, order)
    sys.exit(main([]))


def _make_and_sit_down(make_application, order):
    application = make_application()
    titles = Titles(application)
    _wait(_dialog, lambda door: _enter(door, order, titles))
    return application


def _enter(door, order, titles):
    type_text(door.password_field, order["passwords"][0])
    press(door.password_field, Key.Key_Return)
    _wait(lambda: next(iter(_desks()), None), lambda window: _begin(window, order, titles))


def _begin(window, order, titles):
    """Does the part; whatever goes wrong ends the process."""
    marks = Marks(order["skipped"])
    day = Day(Counter(window), marks, order, titles)
    try:
        if order["part"] == "day":
            day.work()
            tell(marks, titles, recovery_code=day.recovery_code)
        elif order["part"] == "restore":
            day.take_up()
        else:
            day.die_typing(signal.Signals[order["part"]])
    except BaseException:
        traceback.print_exc()
        os._exit(3)


def _wait(what, then, patience=None):
    """Goes on once it is there; a program in which it never comes ends."""
    patience = patience or QDeadlineTimer(_PATIENCE_MS)
    found = what()
    if found is not None:
        then(found)
    elif patience.hasExpired():
        sys.stderr.write(f"waited in vain for {what}\n")
        os._exit(4)
    else:
        QTimer.singleShot(5, lambda: _wait(what, then, patience))


def _dialog():
    return QApplication.activeModalWidget()


def _desks():
    return [
        w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()
    ]
