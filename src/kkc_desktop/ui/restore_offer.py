"""When the data cannot be opened: what is the matter, and the way to a backup."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.errors import WorldError
from kkc_desktop.services.restoring import Restoring
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

OFFER = "Obnovit ze zálohy…"


def wants_backup(error: WorldError, path: Path, now: Callable[[], datetime]) -> bool:
    """Says what stands in the way and which backup there is; whether the person wants it."""
    newest = Restoring(path, now).newest()
    known = tr("Poslední záloha: {}.").format(moment_words(newest.made_at)) if newest else ""
    words = " ".join(part for part in (tr(error.fix), known) if part)
    dialog = ErrorDialog(tr(error.text), words, "error")
    dialog.offer(tr(OFFER))
    dialog.exec()
    return dialog.is_act_taken


def restored(path: Path, now: Callable[[], datetime], file: Path | None = None) -> bool:
    """Leads through a restore at the path; whether the data were restored."""
    from kkc_desktop.ui.backup_restore_dialog import BackupRestoreDialog

    dialog = BackupRestoreDialog(Restoring(path, now), file)
    dialog.exec()
    dialog.deleteLater()
    return dialog.is_restored
