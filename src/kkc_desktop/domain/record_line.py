"""A record behind a figure as a list shows it: its number, when, what kind of matter; no name."""

from dataclasses import dataclass

from kkc_desktop.domain.overview import RecordRef


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """One record; `at` is the stored moment, `detail` a member of its code list or a title.

    Both are empty, and the number too, where the record is no longer there, or where its data are
    only kept and the person on duty may not know of them; then its id is empty as well.
    """

    ref: RecordRef
    number: str = ""
    at: str = ""
    detail: str = ""
    is_restricted: bool = False
