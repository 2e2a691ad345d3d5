"""Paper: the whole catalogue, corrections, scans, outage kits, print jobs, template packs."""

from kkc_desktop.storage.migrate import run_script

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    run_script("0003_paper.sql")
