"""The exception tree: every error a person may meet carries its Czech sentence.

KkcError                      .text says what happened and what was kept, .fix what to do next
├─ WorldError                 the world's fault
│  ├─ StorageUnavailable      folder or disk cannot be read or written
│  │  └─ DeskLocked           the desk is locked, nothing is open until somebody signs in
│  ├─ DatabaseTooNew          made by a newer program
│  ├─ DatabaseDamaged         not a database, another station's, or broken
│  │  └─ KeyringDamaged       the file of the keys is missing, broken or was changed by hand
│  ├─ AlreadyRunning          a second start
│  ├─ PrinterUnavailable      no printer, or it refused
│  ├─ SealUnavailable         no seal: the extra is missing, or its certificate is not to be used
│  ├─ ScanUnreadable          a scanned file is broken, too large or of another kind
│  ├─ MapUnreadable           a map file of the unit is broken or of a kind that cannot be drawn
│  └─ PackUnreadable          a template or seed file cannot be understood
└─ NotAllowed                 the desk's own rules
   ├─ RecordLocked            closed for signature, cannot change
   ├─ RecordNotFound          no such record
   ├─ StaleRecord             somebody saved it meanwhile
   ├─ NotComplete             .problems lists what is missing
   ├─ WrongStep               the act does not follow from the state
   ├─ RecordRestricted        its data are only kept, not to be used
   ├─ NoRight                 the role may not do this act
   ├─ WrongPassword           the password or the recovery key opens nothing
   ├─ LockedOut               too many wrong tries; .left_s says how long it lasts
   ├─ PasswordNeeded          the act asks for the password again
   ├─ ReasonNeeded            the reason for consulting the record is not given yet
   ├─ SignInExpired           the sign-in has lasted too long
   ├─ GlyphMissing            a character the paper's font lacks
   └─ UnknownTemplate         no valid template of this code
"""

import math
from typing import TYPE_CHECKING

from kkc_desktop.domain.problems import Problem

if TYPE_CHECKING:
    from kkc_desktop.domain.file_fault import FileFault


class KkcError(Exception):
    """An error with a Czech sentence for the person at the desk."""

    def __init__(self, text: str, fix: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.fix = fix


class WorldError(KkcError):
    """Something outside the program failed; nothing typed is lost."""


class StorageUnavailable(WorldError):
    """The data folder or disk cannot be read or written."""


class DeskLocked(StorageUnavailable):
    """The desk is locked: no connection is open and no key is in memory."""


class DatabaseTooNew(WorldError):
    """The data were written by a newer version of the program."""


class DatabaseDamaged(WorldError):
    """The file is not our database, or it is broken; nothing was written to it."""


class KeyringDamaged(DatabaseDamaged):
    """The file of the keys is missing, broken or was changed by hand; nothing was written to it."""


class AlreadyRunning(WorldError):
    """Another window of the desk holds the same data."""


class PrinterUnavailable(WorldError):
    """There is no printer or it refused the job; the paper is stored and can be printed later."""


class SealUnavailable(WorldError):
    """A paper cannot be sealed: the extra or the certificate is missing, unreadable or expired."""


class ScanUnreadable(WorldError):
    """A scanned file is broken, locked, too large or of another kind; nothing of it was kept."""


class MapUnreadable(WorldError):
    """A map file that the unit put in place is broken or of a kind that cannot be drawn."""


class PackUnreadable(WorldError):
    """A template or seed file cannot be understood; `faults` are all that were found in it."""

    def __init__(self, text: str, fix: str = "", faults: "tuple[FileFault, ...]" = ()) -> None:
        super().__init__(text, fix)
        self.faults = faults


class NotAllowed(KkcError):
    """The rules of the desk refuse the act."""


class RecordLocked(NotAllowed):
    """The record was closed for signature and cannot be changed."""


class RecordNotFound(NotAllowed):
    """There is no such record."""


class StaleRecord(NotAllowed):
    """The record was saved by somebody else since it was opened."""


class NotComplete(NotAllowed):
    """What the law or the paper requires is missing; the problems say what and how to mend it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        count = len(problems)
        word = "věc" if count == 1 else "věci" if 2 <= count <= 4 else "věcí"
        remains = "zbývá" if count == 1 or count > 4 else "zbývají"
        super().__init__(
            f"Zatím nelze dokončit: {remains} {count}\u00a0{word}.",
            "Klávesa F8 ukáže seznam a Enter skočí na pole.",
        )
        self.problems = problems


class WrongStep(NotAllowed):
    """The act does not follow from the record's present state."""


class RecordRestricted(NotAllowed):
    """The record's data are only kept, nobody may use them until the restriction is lifted."""


class NoRight(NotAllowed):
    """The role of the person on duty may not do this act."""


class WrongPassword(NotAllowed):
    """The password or the recovery key opens nothing."""

    def __init__(
        self,
        text: str = "Heslo nesouhlasí.",
        fix: str = "Zapište je znovu; zkontrolujte jazyk klávesnice a Caps Lock.",
    ) -> None:
        super().__init__(text, fix)


class LockedOut(NotAllowed):
    """Too many wrong tries; `left_s` is how many seconds the account stays locked."""

    def __init__(self, left_s: float) -> None:
        minutes = max(1, math.ceil(left_s / 60))
        word = "minutu" if minutes == 1 else "minuty" if minutes <= 4 else "minut"
        super().__init__(
            f"Přihlášení je na {minutes}\u00a0{word} zablokováno: heslo bylo zadáno chybně.",
            "Vyčkejte, nebo se zatím přihlaste jiným účtem.",
        )
        self.left_s = left_s


class PasswordNeeded(NotAllowed):
    """The act binds so much that the password is asked again; confirm it and repeat the act."""

    def __init__(
        self,
        text: str = "Tento úkon potvrďte svým heslem.",
        fix: str = "Zapište heslo, kterým se přihlašujete.",
    ) -> None:
        super().__init__(text, fix)


class ReasonNeeded(NotAllowed):
    """The record is not of the present matter; give a reason and repeat the act."""

    def __init__(
        self,
        text: str = "Tento záznam patří jinému řízení.",
        fix: str = "Uveďte důvod nahlédnutí.",
    ) -> None:
        super().__init__(text, fix)


class SignInExpired(NotAllowed):
    """The sign-in has lasted too long; nothing typed is lost."""

    def __init__(
        self,
        text: str = "Přihlášení vypršelo. Rozepsaný text je uložen.",
        fix: str = "Přihlaste se znovu svým heslem.",
    ) -> None:
        super().__init__(text, fix)


class GlyphMissing(NotAllowed):
    """The paper's font has no picture for some of the typed characters."""


class UnknownTemplate(NotAllowed):
    """There is no valid template of the wanted code."""
