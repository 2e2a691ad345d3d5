"""What the duty line and the backups' card say of the last backup."""

from pathlib import Path

from kkc_desktop.domain.backup import BackupMood, BackupState
from kkc_desktop.domain.czech import grouped
from kkc_desktop.ui.screen_language import tr

_SHORT = {BackupMood.FAILED: "Záloha se nezdařila", BackupMood.NONE: "Žádná záloha"}
_ADVICE = {
    BackupMood.LATE: "Záloha je opožděná. Zálohujte ve Správě na záložce Zálohy.",
    BackupMood.NONE: "Zálohujte ve Správě na záložce Zálohy.",
}
_KILO, _MEGA, _GIGA = 10**3, 10**6, 10**9


def short_words(state: BackupState) -> str:
    """The few words of the duty line."""
    return tr(_SHORT.get(state.mood, state.words))


def whole_sentence(state: BackupState) -> str:
    """What is the matter and what to do."""
    words = f"{tr(state.words).rstrip('.')}."
    return " ".join(
        part for part in (words, tr(_ADVICE.get(state.mood, "")), tr(state.note)) if part
    )


def breakable(place: Path) -> str:
    """A long path that may go on in the next line after each folder."""
    return str(place).replace("/", "/\u200b").replace("\\", "\\\u200b")


def size_words(byte_count: int) -> str:
    """How large a file is: 640 kB, 12,4 MB, 1,3 GB."""
    if byte_count < _MEGA:
        return f"{grouped(max(byte_count // _KILO, 1))}\u00a0kB"
    unit, word = (_MEGA, "MB") if byte_count < _GIGA else (_GIGA, "GB")
    return f"{byte_count / unit:.1f}".replace(".", ",") + f"\u00a0{word}"
