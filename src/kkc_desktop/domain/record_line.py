"""A record behind a figure as a list shows it: its number, when, what kind of matter; no name."""

from dataclasses import dataclass

from kkc_desktop.domain.overview import RecordRef


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """One record; `at` is the stored moment, `detail` a member of its code list or a title.

    Both are empty, and the number too, where the record is no longer there. `is_restricted` tells
    that its data are only kept (§ 29 z. 110/2019, čl. 18 GDPR): then the detail is empty.
    """

    ref: RecordRef
    number: str = ""
    at: str = ""
    detail: str = ""
    is_restricted: bool = False
