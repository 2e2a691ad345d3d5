"""Overviews as files: typed cells, a head to count them again by, small numbers left out."""

import csv
import io
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook
from tests.desk import Clock, open_desk
from tests.factories import an_officer
from tests.overview_desk import MadeUpYear

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight, NotComplete
from kkc_desktop.domain.exported_table import CellType
from kkc_desktop.domain.overview_export import exported_tables
from kkc_desktop.domain.overview_hiding import hidden_codes, shown_tables
from kkc_desktop.domain.period import Period
from kkc_desktop.domain.station import OfficerId, Role

OCTOBER = Period.month(2026, 10)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    path = tmp_path_factory.mktemp("files") / "stanice.kkc"
    services = open_desk(path, Clock(datetime(2026, 12, 1, 8, tzinfo=UTC)))
    with services.workplace.database.transaction() as tx:
        MadeUpYear(tx, seed=3).everything(160)
    yield services
    services.workplace.database.close()


@pytest.fixture(scope="module")
def october(desk):
    return desk.overviews.overview(OCTOBER)


def by_title(tables, title):
    return next(each for each in tables if each.title == title)


def last_line(desk):
    with desk.workplace.database.reading() as tx:
        return tx.audit.all()[-1]


def test_every_table_says_of_what_when_and_by_whom_it_was_counted(desk, october):
    key, *tables = exported_tables(october, hides_small=False)
    assert [each.title for each in tables] == [each.title for each in october.tables]
    heading = dict(tables[0].heading)
    assert heading["období"] == "říjen 2026"
    assert heading["srovnávané období"] == "září 2026"
    assert heading["filtr"] == "vše"
    assert heading["otisk dat SHA-256"] == october.digest
    assert heading["počet záznamů"] == str(october.record_count)
    assert heading["sestavil(a)"] == desk.workplace.officer.full_name
    assert heading["sestaveno"] == "1.\u00a012.\u00a02026\u00a09:00"
    assert heading["definice"] == october.tables[0].definition
    assert key.rows[0][:3] == ("contacts", "Kontakty", october.figure("contacts").value)


def test_cells_have_the_type_of_their_column_and_the_value_of_their_figure(desk, october):
    tables = exported_tables(october, hides_small=False)[1:]
    for table, source in zip(tables, october.tables, strict=True):
        is_compared = len(table.columns) > len(source.column_titles) + 1
        step = 2 if is_compared else 1
        for row, figures in zip(table.rows, source.rows, strict=True):
            for place, figure in enumerate(figures):
                cell = row[1 + place * step]
                assert cell == (
                    None if figure.value is None else pytest.approx(figure.value, abs=1)
                )
                is_whole = table.columns[1 + place * step].cell_type is CellType.COUNT
                assert cell is None or isinstance(cell, int if is_whole else float)
    waits = by_title(tables, "Doby")
    kinds = [column.cell_type for column in waits.columns[1::2]]
    assert kinds == [CellType.COUNT, CellType.DECIMAL, CellType.DECIMAL, CellType.SHARE]


def test_a_suppressed_file_has_neither_small_numbers_nor_compared_ones(desk, october):
    hidden = hidden_codes(october)
    assert len(hidden) > 20
    key, *tables = exported_tables(october, hides_small=True)
    assert all(row[4] is None for row in key.rows)
    assert "srovnávané období" not in dict(key.heading)
    for table, source in zip(tables, shown_tables(october, hidden), strict=True):
        assert len(table.columns) == len(source.column_titles) + 1
        for row, figures in zip(table.rows, source.rows, strict=True):
            for cell, figure in zip(row[1:], figures, strict=True):
                assert (cell is None) == (figure.code in hidden or figure.value is None)


def test_a_workbook_and_a_csv_are_read_back(desk, october, tmp_path):
    book, sheet = tmp_path / "prehled.xlsx", tmp_path / "prehled.csv"
    digest = desk.overviews.save(october, book, "OŘP Prostějov", hides_small=False)
    line = last_line(desk)
    assert line.act is Act.EXPORT_OVERVIEW
    for words in ("OŘP Prostějov", "prehled.xlsx", "říjen 2026", october.digest, digest):
        assert words in line.reason
    titles = load_workbook(book).sheetnames
    assert len(titles) == len(october.tables) + 1
    cells = [cell.value for row in load_workbook(book)["Důvody"].iter_rows() for cell in row]
    assert october.digest in cells
    assert october.tables[0].rows[0][0].value in cells
    desk.overviews.save(october, sheet, "OŘP", hides_small=True)
    rows = list(csv.reader(io.StringIO(sheet.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert any(october.digest in row for row in rows)
    inside = sum(len(row) for table in october.tables for row in table.rows)
    assert sum(len(row) == 7 for row in rows) >= inside + len(october.key)


@pytest.mark.parametrize(("name", "who"), [("p.xlsx", " "), ("p.pdf", "OŘP")])
def test_a_file_needs_a_recipient_and_a_known_suffix(desk, october, tmp_path, name, who):
    with pytest.raises(NotComplete):
        desk.overviews.save(october, tmp_path / name, who, hides_small=True)
    assert not (tmp_path / name).exists()


def test_the_reception_counts_and_takes_nothing_away(desk, october, tmp_path):
    officer = desk.workplace.officer
    desk.workplace.seat(an_officer(id=OfficerId("r"), role=Role.RECEPTIONIST, rank=""))
    try:
        assert desk.overviews.may(Act.VIEW_OVERVIEW)
        with pytest.raises(NoRight):
            desk.overviews.save(october, tmp_path / "p.xlsx", "OŘP", hides_small=True)
    finally:
        desk.workplace.seat(officer)
