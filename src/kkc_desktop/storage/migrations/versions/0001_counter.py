"""The counter: contacts, advice, incidents, documents, their numbers, trail, drafts and search."""

from kkc_desktop.storage.migrate import run_script

revision = "0001"
down_revision = None


def upgrade() -> None:
    for part in ("records", "incidents", "documents", "locks", "search"):
        run_script(f"{revision}_{part}.sql")
