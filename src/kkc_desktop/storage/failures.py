"""What an error of SQLite means at the counter: one Czech sentence and what to do next."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.errors import (
    DatabaseDamaged,
    DeskLocked,
    KkcError,
    RecordLocked,
    StorageUnavailable,
)

if TYPE_CHECKING:
    from sqlcipher3 import dbapi2

BUSY, READONLY, IO_ERROR, CORRUPT, FULL, CANNOT_OPEN, NOT_A_DATABASE = 5, 8, 10, 11, 13, 14, 26
_PROTOCOL = 15  # how SQLite says BUSY when it is the lock of the log that somebody holds
_PRIMARY = 0xFF
_SOME_ERROR = 1
_CODE_OF_WORDS = {
    "database is locked": BUSY,
    "attempt to write a readonly database": READONLY,
    "disk I/O error": IO_ERROR,
    "database disk image is malformed": CORRUPT,
    "database or disk is full": FULL,
    "unable to open database file": CANNOT_OPEN,
    "file is not a database": NOT_A_DATABASE,
}

_LOCKED = {
    "document": (
        "Dokument je uzavřen a jeho obsah už nelze změnit.",
        "Chybu po podpisu opravte dodatkem nebo novou verzí, před podpisem zneplatněním.",
    ),
    "step": (
        "Stav dokumentu se nevrací zpět.",
        "Chybu po podpisu opravte dodatkem nebo novou verzí, před podpisem zneplatněním.",
    ),
    "version": (
        "Tato listina už má následující verzi.",
        "Pokračujte v\u00a0ní, nebo opravte nejnovější verzi.",
    ),
    "signature": (
        "Podpisy lze zapisovat jen u dokumentu uzavřeného k podpisu.",
        "Chybu po podpisu opravte dodatkem nebo novou verzí.",
    ),
    "scan": (
        "Skeny a soubory lze přiložit jen k uzavřené listině.",
        "Dokument nejdřív uzavřete k podpisu; k zneplatněnému se nepřikládá nic.",
    ),
    "number": (
        "Evidenční číslo nelze změnit, smazat ani vydat dvakrát.",
        "Číslo zůstává v řadě; mylně vydané zneplatněte s důvodem.",
    ),
    "erasure": (
        "Údaje tohoto záznamu byly vymazány.",
        "Zůstalo číslo a\u00a0skelet; co je nové, zapište jako nový záznam.",
    ),
    "entry": (
        "Tento záznam se nemění ani nemaže.",
        "Opravu zapište jako nový záznam.",
    ),
}
_UNAVAILABLE = {
    BUSY: (
        "Záznam nebyl uložen: soubor právě používá jiný program. Text zůstal na obrazovce.",
        "Počkejte chvíli a uložte znovu; trvá-li to, zavřete druhý program.",
    ),
    READONLY: (
        "Záznam nebyl uložen: disk je jen pro čtení. Text zůstal na obrazovce.",
        "Požádejte správce o právo zápisu do složky s daty.",
    ),
    IO_ERROR: (
        "Záznam nebyl uložen: disk hlásí chybu. Text zůstal na obrazovce.",
        "Opište si text a zavolejte správce; disk může být vadný nebo odpojený.",
    ),
    FULL: (
        "Záznam nebyl uložen: na disku není místo. Text zůstal na obrazovce.",
        "Uvolněte místo na disku a uložte znovu.",
    ),
    CANNOT_OPEN: (
        "Soubor s daty nelze otevřít.",
        "Zkontrolujte, zda je disk připojen a zda smíte složku s daty číst i zapisovat.",
    ),
}


def code_of(error: "dbapi2.Error") -> int:
    """SQLite's primary result code; copying a whole database tells it in words alone."""
    code = int(getattr(error, "sqlite_errorcode", 0) or 0) & _PRIMARY
    return code if code > _SOME_ERROR else _CODE_OF_WORDS.get(str(error), code)


def explained(error: "dbapi2.Error") -> KkcError | None:
    """The error in the words of the desk, or None when it is a fault of the program itself."""
    code, text = code_of(error), str(error)
    code = BUSY if code == _PROTOCOL else code
    if text.startswith("locked "):
        return RecordLocked(*_LOCKED[text.removeprefix("locked ").split(":")[0]])
    if code in _UNAVAILABLE:
        return StorageUnavailable(*_UNAVAILABLE[code])
    if code in (CORRUPT, NOT_A_DATABASE):
        return damaged("Databáze je poškozená.")
    return None


def spoils_connection(error: "dbapi2.Error") -> bool:
    """Whether the connection is of no more use.

    After one failed read SQLCipher calls a healthy file damaged for as long as it stays open, and
    what was opened while the disk let nobody write stays so.
    """
    return code_of(error) in (IO_ERROR, CORRUPT, NOT_A_DATABASE, READONLY)


def damaged(what: str) -> DatabaseDamaged:
    """The refusal to go on with a file that is not our whole database."""
    fix = "Obnovte data z poslední zálohy, nebo zavolejte správce."
    return DatabaseDamaged(f"{what} Nic nebylo přepsáno.", fix)


def disk_full() -> StorageUnavailable:
    """The refusal of a save that would leave no room for unfinished work."""
    return StorageUnavailable(*_UNAVAILABLE[FULL])


def erased() -> RecordLocked:
    """The refusal of what an approved erasure took away."""
    return RecordLocked(*_LOCKED["erasure"])


def sealed() -> DeskLocked:
    """The refusal while the desk is locked."""
    return DeskLocked("Přepážka je zamčená.", "Odemkněte ji svým heslem.")
