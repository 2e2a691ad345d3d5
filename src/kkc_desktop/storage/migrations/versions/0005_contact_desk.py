"""The contact and prevention desk: known persons, appointments, promises, finds, lists."""

from kkc_desktop.storage.migrate import run_script

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    run_script("0005_contact_desk.sql")
