"""How a form goes, counted by field and month: where people stop, go back, get errors.

Nobody's name, no value and no record is kept; the counts never leave the computer by themselves.
"""

from dataclasses import dataclass

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.data_lists import FieldEvent


class CountedForm(CodeList):
    """A form in which it is counted how it goes."""

    CONTACT = "kontakt"
    PERSON = "osoba"
    ADVICE = "preventivní rada"
    NOTICE = "oznámení události"
    EVALUATION = "vyhodnocení události"
    DOCUMENT = "dokument"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCount:
    """How often the event came at the field in the month; `month` is written 2026-11.

    `form` is the name of a CountedForm, `field` that of a field of its record.
    """

    form: str
    field: str
    event: FieldEvent
    month: str
    count: int
