"""Puts domain records on disk and takes them back unchanged. The only place that knows SQLAlchemy.

Every write happens inside `database.transaction()`.
"""
