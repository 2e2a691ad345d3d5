"""The vault: sealed states in the trail, settings of lock and backup, tried backups, readiness."""

from kkc_desktop.storage.migrate import run_script

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    run_script("0002_vault.sql")
