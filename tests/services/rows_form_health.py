"""The rows of the forms' health: whoever fills forms in counts, head and administrator look."""

from tests.services.rights_rows import EVERYBODY, MANAGING, RECEPTION, rows

from kkc_desktop.domain.data_lists import FieldEvent
from kkc_desktop.domain.form_count import CountedForm

VISIT = {(CountedForm.CONTACT, "subject", FieldEvent.VISIT): 3}

rows(RECEPTION, FormHealth__keep=lambda d: d.services.form_health.keep(VISIT))
rows(MANAGING, FormHealth__figures=lambda d: d.services.form_health.figures("2026-01", "2026-12"))
rows(
    EVERYBODY,
    FormHealth__months=lambda d: d.services.form_health.months(),
    FormHealth__may_see=lambda d: d.services.form_health.may_see,
)
