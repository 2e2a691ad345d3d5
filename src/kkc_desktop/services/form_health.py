"""The health of the forms: counts kept while people write, figures for head and administrator."""

from collections.abc import Mapping
from datetime import datetime

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.data_lists import FieldEvent
from kkc_desktop.domain.form_count import CountedForm, FormCount
from kkc_desktop.domain.form_health import FieldHealth, health_of, is_counted
from kkc_desktop.services.workplace import Workplace

Counted = tuple[CountedForm, str, FieldEvent]

SHOWN_MONTHS = 24


class FormHealth:
    """The verbs of the counts. They name nobody, hold no value and no record, and stay here."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def keep(self, counts: Mapping[Counted, int]) -> None:
        """Adds the counts to those of the present month; what is no field of a form is left out."""
        month = _month(self._workplace.now())
        kept = [
            FormCount(form=form.name, field=field, event=event, month=month, count=count)
            for (form, field, event), count in counts.items()
            if is_counted(form, field) and count > 0
        ]
        with self._workplace.keep() as tx:
            tx.form_counts.add(kept)

    def months(self) -> tuple[str, ...]:
        """The last two years by months, the present one first, written 2026-11."""
        now = self._workplace.now().astimezone(ZONE)
        numbers = (now.year * 12 + now.month - 1 - back for back in range(SHOWN_MONTHS))
        return tuple(f"{number // 12}-{number % 12 + 1:02}" for number in numbers)

    @property
    def may_see(self) -> bool:
        """Whether the person on duty is shown the figures."""
        return self._workplace.may(Act.CONSULT_FORMS)

    def figures(self, first_month: str, last_month: str) -> tuple[FieldHealth, ...]:
        """Each field in these months, both included; the one with the most trouble first."""
        with self._workplace.look(Act.CONSULT_FORMS) as tx:
            return health_of(tx.form_counts.between(first_month, last_month))


def _month(at: datetime) -> str:
    local = at.astimezone(ZONE)
    return f"{local.year}-{local.month:02}"
