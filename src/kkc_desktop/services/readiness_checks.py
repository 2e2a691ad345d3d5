"""What the readiness check reads, one function for each check."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import DeskLocked, KkcError, NotAllowed
from kkc_desktop.domain.readiness import (
    Check,
    CheckKind,
    CheckState,
    Devices,
    StoreCheck,
    failed,
)
from kkc_desktop.domain.readiness_rules import (
    clock_check,
    disk_check,
    numbers_check,
    store_check,
    trail_check,
)
from kkc_desktop.domain.readiness_supplies import (
    backup_check,
    blank_forms_check,
    breaches_check,
    fonts_check,
    help_lines_check,
    plain_copy_check,
    printer_check,
    recovery_check,
    scanner_check,
    templates_check,
)
from kkc_desktop.services.templates import COUNTER_ORDER
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.folder import RESERVE_BYTES, free_bytes

LINES_LOOKED_AT = 1000
"""The lines of a busy day."""
PLAIN_COPIES = "*-nesifrovana-*"
_EXERCISE = "Cvičení nepotřebuje."

Look = Callable[[], Check]


class Looks:
    """Everything that is looked at, in the order of the paper."""

    def __init__(self, workplace: Workplace, devices: Devices, thorough: StoreCheck | None) -> None:
        self._workplace = workplace
        self._devices = devices
        self._thorough = thorough
        self.all: dict[CheckKind, Look] = {
            CheckKind.DISK: self._disk,
            CheckKind.CLOCK: self._clock,
            CheckKind.STORE: self._store,
            CheckKind.TRAIL: self._trail,
            CheckKind.NUMBERS: self._numbers,
            CheckKind.BACKUP: self._real_only(CheckKind.BACKUP, self._backup),
            CheckKind.RECOVERY_KEY: self._real_only(CheckKind.RECOVERY_KEY, self._recovery_key),
            CheckKind.PLAIN_COPY: self._plain_copy,
            CheckKind.FONTS: self._fonts,
            CheckKind.TEMPLATES: self._templates,
            CheckKind.HELP_LINES: self._help_lines,
            CheckKind.BLANK_FORMS: self._real_only(CheckKind.BLANK_FORMS, self._blank_forms),
            CheckKind.PRINTER: self._printer,
            CheckKind.SCANNER: self._scanner,
            CheckKind.BREACHES: self._breaches,
        }

    def look_at(self, kind: CheckKind) -> Check:
        """The result; a check that could not be made is red and says why.

        Refused with NotAllowed when nobody is on duty any more, with DeskLocked at a locked desk.
        """
        try:
            return self.all[kind]()
        except (NotAllowed, DeskLocked):
            raise
        except KkcError as error:
            return failed(kind, error.text, error.fix)
        except Exception as error:  # whatever breaks here must not hide the other checks
            return failed(kind, f"Chyba programu ({type(error).__name__}).", "")

    @property
    def _today(self) -> date:
        return self._workplace.today()

    def _real_only(self, kind: CheckKind, look: Look) -> Look:
        """An exercise holds nothing that would have to be backed up."""
        if not self._workplace.station.is_exercise:
            return look
        return lambda: Check(kind=kind, state=CheckState.NOT_APPLICABLE, words=_EXERCISE)

    def _disk(self) -> Check:
        return disk_check(free_bytes(self._workplace.folder), RESERVE_BYTES)

    def _clock(self) -> Check:
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            text = tx.readiness.latest_moment(LINES_LOOKED_AT)
        latest = datetime.fromisoformat(text) if text else None
        newest = newest_file_at(self._workplace.database.path)
        return clock_check(self._workplace.now(), latest, newest)

    def _store(self) -> Check:
        database = self._workplace.database
        faults = ["Disk je jen pro čtení."] if database.is_read_only else []
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            faults += tx.readiness.setting_faults()
        return store_check(faults, self._thorough, self._workplace.now())

    def _trail(self) -> Check:
        from kkc_desktop.storage.integrity import verify_recent

        database = self._workplace.database
        verified = verify_recent(database, self._workplace.now())
        faults = [breach.words for breach in verified.breaches] or [database.anchor.fault]
        return trail_check([words for words in faults if words], verified.checked_lines)

    def _numbers(self) -> Check:
        code = self._workplace.station.code
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            series = tx.readiness.series(code)
        return numbers_check(code, self._today.year, series)

    def _backup(self) -> Check:
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            settings, runs = tx.safekeeping.get(), tx.backup_runs.newest()
        same = is_same_disk(self._workplace.folder, settings.backup_place)
        return backup_check(settings, runs, self._workplace.now(), is_same_disk=same)

    def _recovery_key(self) -> Check:
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            return recovery_check(tx.safekeeping.get().recovery_confirmed_at)

    def _plain_copy(self) -> Check:
        found = self._workplace.folder.glob(PLAIN_COPIES)
        return plain_copy_check(sorted(path.name for path in found))

    def _fonts(self) -> Check:
        from kkc_desktop.printing.font_check import faulty_fonts, shipped_fonts
        from kkc_desktop.printing.fonts import register_fonts

        faulty = faulty_fonts()
        if not faulty:
            register_fonts()
        return fonts_check(faulty, len(shipped_fonts()))

    def _templates(self) -> Check:
        shelf = self._workplace.templates
        return templates_check(shelf.current(), COUNTER_ORDER, shelf.faults())

    def _help_lines(self) -> Check:
        return help_lines_check(self._workplace.lists.help_lines(), self._today)

    def _blank_forms(self) -> Check:
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            return blank_forms_check(
                tx.outage_kits.in_drawer(), self._workplace.templates.current()
            )

    def _printer(self) -> Check:
        return printer_check(self._devices)

    def _scanner(self) -> Check:
        return scanner_check(self._devices)

    def _breaches(self) -> Check:
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            return breaches_check(tx.security_breaches.open(), self._workplace.now())


def newest_file_at(database_path: Path) -> datetime | None:
    """When the newest of the files of these data was written, by the clock of that time."""
    files = database_path.parent.glob(f"{database_path.stem}.*")
    written = [file.stat().st_mtime for file in files if file.is_file()]
    return datetime.fromtimestamp(max(written), UTC) if written else None


def is_same_disk(folder: Path, place: str) -> bool:
    """Whether the place lies on the disk of the folder; one that is not there does not."""
    there = Path(place)
    return bool(place) and there.exists() and there.stat().st_dev == folder.stat().st_dev
