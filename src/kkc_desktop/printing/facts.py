"""Labels with their values one under another, on a sheet that is no document of a template."""

from collections.abc import Iterable

from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.printing.escape import bold, esc, esc_line, run_on, stacked
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.styles import styles


def facts(pairs: Iterable[tuple[str, str]]) -> Text:
    """One line for each label, longer ones broken; an empty value is left out."""
    rows = [
        run_on(bold(esc(f"{label}:")), esc_line(value)) for label, value in pairs if value.strip()
    ]
    return Text(stacked(rows), styles(PrintStyle.STANDARD).field)
