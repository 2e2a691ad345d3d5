"""Accounting for what the desk wrote: care of data, erasure, breaches, views, forms, places."""

from alembic import op

from kkc_desktop.storage.migrate import run_script
from kkc_desktop.storage.person_order import order_all

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    run_script("0006_account_for.sql")
    run_script("0006_lists.sql")
    order_all(op.get_bind())
    run_script("0006_overview.sql")
    run_script("0006_search.sql")
    run_script("0006_erasing.sql")
