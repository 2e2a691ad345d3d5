"""The shapes the database has had, version after version; run by `storage/migrate.py` alone."""
