"""The situation report on paper: heads in bold, lines close together, long ones over pages."""

from dataclasses import replace
from time import process_time

import pytest
from tests.printing import samples
from tests.printing.reading import pages_of, printed
from tests.printing.verapdf import PROFILES, faults

from kkc_desktop.printing.duty_blocks import _report_line

LONG = "\n".join(f"č.\u00a0{number} 16:{number % 60:02} Zápis deníku." for number in range(1, 401))


def long_report():
    sample = samples.filled("SZ")
    return replace(sample, changes_since_last=LONG, open_measures=f"{LONG}\n\n{LONG}")


def test_a_head_of_the_report_is_bold_and_what_somebody_typed_is_not():
    assert _report_line("N – Postižení: ohroženo 20") == "<b>N – Postižení:</b> ohroženo 20"
    assert _report_line("Starosta: most drží") == "Starosta: most drží"
    assert "<b>" not in _report_line("<b>N – Postižení</b>: 20").replace("&lt;b&gt;", "")


def test_a_long_report_is_printed_whole_over_pages():
    started = process_time()
    text = "\n".join(pages_of("SZ", long_report()))
    assert process_time() - started < 10
    for number in (1, 200, 400):
        assert text.count(f"č. {number} 16:{number % 60:02} Zápis deníku.") == 3


@pytest.mark.parametrize("flavour", sorted(PROFILES))
def test_a_long_report_is_archival_and_accessible(flavour):
    assert faults(printed("SZ", long_report()), flavour) == []
