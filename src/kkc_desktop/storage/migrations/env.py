"""Runs the versions on the connection it is handed, inside that connection's one transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
