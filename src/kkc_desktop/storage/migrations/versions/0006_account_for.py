"""Accounting for what the desk wrote: care of data, erasure, breaches, views, forms, places."""

from kkc_desktop.storage.migrate import run_script

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    run_script("0006_account_for.sql")
    run_script("0006_overview.sql")
    run_script("0006_search.sql")
    run_script("0006_erasing.sql")
