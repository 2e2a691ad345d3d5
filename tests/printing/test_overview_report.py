"""The report of an overview: every number stands in it, it can be checked, and it is archival."""

import io
from dataclasses import replace

import pikepdf
import pytest
from tests.overviews import a_table, an_overview
from tests.printing.reading import squeezed
from tests.printing.verapdf import faults

from kkc_desktop.domain.figure_words import HIDDEN, figure_words
from kkc_desktop.domain.overview import Overview
from kkc_desktop.domain.overview_hiding import hidden_codes
from kkc_desktop.printing.overview_report import digest_words, render_overview
from kkc_desktop.printing.pages import page_count, text_of

WHOLE = an_overview()
TRAIL = "stopa 12 · F932 A547"


def emptied(overview: Overview) -> Overview:
    key = tuple(replace(each, value=None, earlier=None, records=()) for each in overview.key)
    bare = {"hours", "waits"}
    tables = tuple(
        replace(
            table,
            rows=tuple(
                tuple(replace(each, value=None, earlier=None, records=()) for each in row)
                for row in table.rows
            ),
        )
        if table.code in bare
        else replace(table, rows=(), row_titles=())
        for table in overview.tables
    )
    return replace(overview, key=key, tables=tables, record_count=0)


def many(overview: Overview) -> Overview:
    rows = [
        (f"místo {n} s\u00a0dlouhým názvem, který se na řádek nevejde", row)
        for n, row in enumerate(overview.table("referrals").rows * 60)
    ]
    long = a_table("referrals", "Odkazy jinam", ("Kontakty",), rows)
    tables = [long if each.code == "referrals" else each for each in overview.tables]
    return replace(overview, tables=tuple(tables))


CASES = {"usual": WHOLE, "empty": emptied(WHOLE), "many": many(WHOLE)}


def words_of(overview, hidden=None):
    return squeezed("".join(text_of(render_overview(overview, TRAIL, hidden))))


def test_every_figure_stands_in_it_with_its_row_and_the_one_before():
    words = words_of(WHOLE)
    for figure in WHOLE.key:
        assert squeezed(figure.title + figure_words(figure)) in words, figure.code
    for table in WHOLE.tables:
        assert squeezed(table.title) in words
        assert squeezed(table.definition) in words
        is_wide = len(table.column_titles) > 8
        for title, row in zip(table.row_titles, table.rows, strict=True):
            cells = "".join(
                figure_words(each)
                + ("" if is_wide or each.earlier is None else f"({each.earlier})")
                for each in row
            )
            assert squeezed(title + cells) in words, (table.code, title)


def test_it_says_what_it_was_counted_from_and_how_to_count_it_again():
    words = words_of(WHOLE)
    for said in (
        WHOLE.digest,
        digest_words(WHOLE.digest),
        "412 záznamů",
        "únor 2026",
        "leden 2026",
        "Filtr: vše",
        WHOLE.author.full_name,
        WHOLE.station.name,
        "Jak přehled přepočítat",
        "Svislá čárka: leden 2026",
        TRAIL,
        *(f"{each.title} – {each.definition}" for each in WHOLE.key),
    ):
        assert squeezed(said) in words, said


def test_hidden_numbers_stand_nowhere_not_even_for_who_listens():
    hidden = hidden_codes(WHOLE)
    pdf = render_overview(WHOLE, TRAIL, hidden)
    words = squeezed("".join(text_of(pdf)))
    assert squeezed(f"dopravní nehoda{HIDDEN}") in words, "in the table"
    assert squeezed(f"Nejdelší předání IOS{HIDDEN}") in words
    assert squeezed("× je skryté číslo") in words
    assert "(71)" not in words, "the compared period would give hidden numbers away"
    with pikepdf.open(io.BytesIO(pdf)) as file:
        said = " ".join(str(each.Alt) for each in file.objects if is_figure(each))
    assert "Kontakty podle důvodu" in said
    assert f"dopravní nehoda: {HIDDEN}" in said
    assert "nehoda: 2" not in said


def is_figure(thing):
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure"


@pytest.mark.parametrize("hides", [True, False])
@pytest.mark.parametrize("name", CASES)
def test_each_is_archival_and_can_be_read_aloud(name, hides):
    overview = CASES[name]
    pdf = render_overview(overview, TRAIL, hidden_codes(overview) if hides else None)
    assert faults(pdf, "2a") == []
    assert faults(pdf, "ua1") == []
    assert 3 <= page_count(pdf) <= 14
    assert pdf == render_overview(overview, TRAIL, hidden_codes(overview) if hides else None)


def test_an_exercise_is_marked():
    exercise = replace(WHOLE, station=replace(WHOLE.station, is_exercise=True))
    assert "CVIČENÍ" in words_of(exercise)


def test_a_suppressed_report_speaks_of_no_other_period_even_where_nothing_is_hidden():
    words = squeezed("".join(text_of(render_overview(WHOLE, TRAIL, frozenset()))))
    assert squeezed(WHOLE.compared.words) not in words
    assert squeezed("Svislá čárka") not in words
