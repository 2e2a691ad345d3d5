"""The parts of Správa that stand on services of their own, put together from them."""

from dataclasses import replace

from kkc_desktop.services.desk import Services
from kkc_desktop.ui.accounts_panel import AccountsPanel
from kkc_desktop.ui.backups_panel import BackupsPanel
from kkc_desktop.ui.form_health_panel import FormHealthPanel
from kkc_desktop.ui.lists_panel import ListsPanel
from kkc_desktop.ui.templates_panel import TemplatesPanel


def accounts_panel(services: Services) -> AccountsPanel:
    """Accounts, keys, and after how long the desk locks."""

    def lock_minutes() -> int:
        return services.workplace.lock_after_minutes

    def set_lock_minutes(minutes: int) -> None:
        keeping = services.backups
        keeping.change_settings(replace(keeping.settings(), lock_after_minutes=minutes))

    pictures = services.documents.pictures
    return AccountsPanel(services.accounts, pictures, lock_minutes, set_lock_minutes)


def backups_panel(services: Services) -> BackupsPanel | None:
    """The backups; an exercise has none."""
    if services.workplace.station.is_exercise:
        return None
    return BackupsPanel(services.backups, services.workplace.may)


def lists_panel(services: Services) -> ListsPanel:
    """The lists that the station edits."""
    name_of, now = services.duty.name_of, services.workplace.now
    return ListsPanel(services.lists, services.list_files, now, name_of)


def health_panel(services: Services) -> FormHealthPanel:
    """How the forms go."""
    return FormHealthPanel(services.form_health, services.exporting)


def templates_panel(services: Services) -> TemplatesPanel:
    """The templates in force and the packs."""
    return TemplatesPanel(services.setup.templates, services.packs, lambda: services.accounts)
