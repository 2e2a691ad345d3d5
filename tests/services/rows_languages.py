"""Rows of the second language: what a paper may speak is said to everybody at the desk."""

from tests.services.rights_rows import EVERYBODY, rows

rows(
    EVERYBODY,
    Documents__languages=lambda d: d.services.documents.languages(d.records.closed.document),
    Documents__translation=lambda d: d.services.documents.translation(d.records.closed.document),
    Documents__suggested=lambda d: d.services.documents.suggested(d.records.closed),
)
