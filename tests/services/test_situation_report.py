"""The situation report and the papers beside it: every figure is the count of its records."""

import re
from dataclasses import replace

import pytest
from tests.services import played_flood, records
from tests.services.calamity_desk import a_flood, an_incident, write

from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.gathering_register import GatheredList
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.listing import listing_of
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.gathering_papers import GatheringPapers
from kkc_desktop.storage.columns import moment_text


def plain(text):
    return text.replace("\u00a0", " ")


def begun(desk, code, incident_id):
    return desk.documents.begin(code, incident_id=incident_id).document


@pytest.fixture
def calamity(desk, clock):
    """The played calamity after two reports, before the third one."""
    calamity_id = played_flood.begin(desk, clock)
    played_flood.first_evening(desk, clock, calamity_id)
    played_flood.closed_report(desk, clock, calamity_id)
    played_flood.night(desk, clock, calamity_id)
    return calamity_id


class Counts:
    """Asks the store itself, by statements that no page or paper uses."""

    def __init__(self, desk, calamity_id):
        self._connection = desk.workplace.database._now_open.connection
        members = self.rows(
            "SELECT linked_id FROM calamity_links WHERE incident_id = ?", calamity_id
        )
        self.ids = (calamity_id, *(row[0] for row in members))
        self.marks = ", ".join("?" * len(self.ids))

    def rows(self, query, *values):
        return self._connection.execute(query, values).fetchall()

    def of(self, table, where="1"):
        """How many rows of all these incidents the condition holds for."""
        query = f"SELECT count(*) FROM {table} WHERE incident_id IN ({self.marks}) AND {where}"
        return self.rows(query, *self.ids)[0][0]

    def member_sum(self, column):
        """The sum over the latest notices of the joined incidents."""
        marks = ", ".join("?" * (len(self.ids) - 1))
        query = f"""SELECT sum({column}) FROM notices n WHERE incident_id IN ({marks}) AND number =
            (SELECT max(number) FROM notices WHERE incident_id = n.incident_id)"""
        return self.rows(query, *self.ids[1:])[0][0]

    def states(self):
        marks = ", ".join("?" * (len(self.ids) - 1))
        query = f"SELECT state, count(*) FROM incidents WHERE id IN ({marks}) GROUP BY state"
        return dict(self.rows(query, *self.ids[1:]))


def figures(text, label):
    """The counts of a line of the report by their names; the one of its first is under ''."""
    line = next(line for line in plain(text).split("\n") if line.startswith(label))
    parts = re.split(r", | – ", line.removeprefix(label).strip(": "))
    found = [re.fullmatch(r"(.*?)\s*(\d+)", part) for part in parts]
    return {each[1]: int(each[2]) for each in found if each}


HELD = "id NOT IN (SELECT entry_id FROM log_strikes)"
STRUCK = "id IN (SELECT entry_id FROM log_strikes)"
NOT_STRUCK = """NOT EXISTS (SELECT 1 FROM log_entries l JOIN log_strikes s ON s.entry_id = l.id
    WHERE l.incident_id = notifications.incident_id AND l.kind = 'NOTIFICATION'
    AND l.counterpart = notifications.body AND l.occurred_at = notifications.notified_at)"""


def test_every_figure_of_the_report_is_the_count_of_its_records(desk, clock, calamity):
    count = Counts(desk, calamity)
    (last,) = count.rows("SELECT recorded_at FROM documents WHERE template_code = 'SZ'")
    now, since = moment_text(clock()), f"> '{last[0]}'"
    report = begun(desk, "SZ", calamity)
    text = report.situation
    by_state = figures(text, "Připojené události")
    assert by_state.pop("") == len(count.ids) - 1 == 12
    assert by_state == {
        IncidentState[name].label: amount for name, amount in count.states().items()
    }
    assert figures(text, "Postižení podle posledních hlášení událostí") == {
        "ohroženo": count.member_sum("endangered_count"),
        "zraněno": count.member_sum("injured_count"),
        "mrtvých": count.member_sum("dead_count"),
    }
    assert figures(text, "Lidé ve středisku") == {
        "přijato": count.of("gathered_persons"),
        "nyní": count.of("gathered_persons", "left_at IS NULL"),
        "odjelo": count.of("gathered_persons", "left_at IS NOT NULL"),
        "hledá se": count.of("sought_persons", "state = 'SOUGHT'"),
    }
    assert count.of("gathered_persons") == 60
    needs = {
        need.label: count.of("gathered_persons", f"left_at IS NULL AND needs LIKE '%{need.name}%'")
        for need in Need
    }
    assert figures(text, "Potřeby lidí ve středisku") == {k: v for k, v in needs.items() if v}
    assert figures(text, "Opatření") == {
        "otevřená": count.of("measures", "state IN ('OPEN', 'IN_PROGRESS')"),
        "z toho po termínu": count.of(
            "measures", f"state IN ('OPEN', 'IN_PROGRESS') AND due_at < '{now}'"
        ),
        "v období splněná": count.of("measures", f"state = 'DONE' AND settled_at {since}"),
        "v období zrušená": count.of("measures", f"state = 'CANCELLED' AND settled_at {since}"),
    }
    open_ones = plain(report.open_measures).split("\n")
    assert len(open_ones) == count.of("measures", "state IN ('OPEN', 'IN_PROGRESS')") == 4
    told = figures(text, "Vyrozumění")
    assert told["celkem"] == count.of("notifications") == 7
    assert told["s odpovědí"] == count.of(
        "notifications", f"answered_at IS NOT NULL AND {NOT_STRUCK}"
    )
    assert told["bez odpovědi"] == count.of(
        "notifications", f"answered_at IS NULL AND answer_due_at < '{now}' AND {NOT_STRUCK}"
    )
    assert told["z toho škrtnuto"] == count.of("notifications", f"NOT ({NOT_STRUCK})") == 1
    lines = figures(text, "Zápisy v deníku")
    assert lines["celkem"] == count.of("log_entries")
    assert lines["v období"] == count.of("log_entries", f"recorded_at {since}")
    assert plain(text).count("hladina dosáhla") == 1


def test_what_is_new_names_or_counts_every_line_of_the_period(desk, clock, calamity):
    count = Counts(desk, calamity)
    (last,) = count.rows("SELECT recorded_at FROM documents WHERE template_code = 'SZ'")
    played_flood.closed_report(desk, clock, calamity)
    first, second = count.rows(
        "SELECT changes_since_last, situation FROM documents WHERE template_code = 'SZ'"
        " ORDER BY report_number"
    )
    for (changes, situation), held, struck in (
        (first, f"recorded_at <= '{last[0]}' AND {HELD}", f"recorded_at <= '{last[0]}'"),
        (second, f"recorded_at > '{last[0]}' AND {HELD}", f"recorded_at > '{last[0]}'"),
    ):
        lines = [line for line in plain(changes).split("\n") if line.startswith("č. ")]
        named = [line for line in lines if "škrtnuto:" not in line]
        only_counted = sum(figures(changes, "Jen v deníku").values())
        assert len(named) + only_counted == count.of("log_entries", held)
        assert len(lines) - len(named) == count.of("log_entries", f"{struck} AND {STRUCK}")
        written = figures(situation, "Zápisy v deníku")
        assert written["v období"] == len(lines) + only_counted
    assert "(zapsáno dodatečně)" in first[0]


def test_a_later_report_says_what_is_new_and_names_what_was_struck_since(desk, clock, calamity):
    second = played_flood.closed_report(desk, clock, calamity)
    assert "3. SPA ohrožení, Zlatý potok" in second.changes_since_last
    assert "dříve: nevyhlášena" in second.changes_since_last
    played_flood.morning(desk, clock, calamity)
    third = played_flood.closed_report(desk, clock, calamity)
    assert (second.report_number, third.report_number) == (2, 3)
    assert third.period_started_at == second.period_ended_at
    fresh, head, struck = plain(third.changes_since_last).split("\n")
    assert fresh.endswith("Voda opadla, sklep se čerpá")
    assert head == "Škrtnuto v období: 1 zápis"
    assert struck.startswith("č. 3/")
    assert "škrtnuto: „Most je neprůjezdný“ (důvod: omyl)" in struck


def test_the_same_records_give_the_same_report_byte_for_byte(desk, clock, calamity):
    first, second = (begun(desk, "SZ", calamity) for _ in range(2))
    assert replace(first, id="") == replace(second, id="")
    clock.pass_by(seconds=20)
    later = begun(desk, "SZ", calamity)
    for name in ("situation", "changes_since_last", "open_measures", "measures"):
        assert getattr(later, name) == getattr(first, name)


def test_no_report_names_anybody_who_was_gathered_or_is_sought(desk, calamity):
    report = begun(desk, "SZ", calamity)
    words = " ".join((report.situation, report.changes_since_last, report.open_measures))
    for name in ("Kovář", "Vlček", "Osoba1", "Hledaná", "Xenie", "603 000"):
        assert name not in words


def test_nothing_written_between_begin_and_close_is_lost(desk, clock):
    incident_id = records.a_taken_notice(desk).incident.id
    dossier = desk.documents.begin("SZ", incident_id=incident_id)
    clock.pass_by(minutes=5)
    write(desk, incident_id, "Hasiči na místě")
    clock.pass_by(minutes=5)
    ended = replace(dossier.document, period_ended_at=clock())
    desk.documents.close(replace(dossier, document=ended))
    clock.pass_by(minutes=5)
    second = begun(desk, "SZ", incident_id)
    assert "Hasiči na místě" in second.changes_since_last
    assert second.period_started_at == ended.period_ended_at


def test_a_voided_report_is_not_counted_and_an_ended_event_is_reported_last(desk, clock):
    incident_id = records.a_taken_notice(desk).incident.id
    clock.pass_by(minutes=9)
    first = desk.documents.close(desk.documents.begin("SZ", incident_id=incident_id)).document
    assert begun(desk, "SZ", incident_id).report_number == 2
    desk.signing.void(first.id, "omylem")
    desk.incidents.change_state(incident_id, IncidentState.ENDED)
    report = begun(desk, "SZ", incident_id)
    assert report.report_number == 1
    assert report.next_report_note == "závěrečná zpráva"
    assert report.open_measures == "žádná"


def test_a_report_of_one_incident_says_only_its_own(desk, clock):
    picture = a_flood(desk)
    member, other = (each.incident.id for each in picture.members)
    write(desk, member, "Sklep vyčerpán")
    desk.measures.add(other, "Odvézt lidi")
    report = begun(desk, "SZ", member)
    assert "Připojené události" not in report.situation
    assert "Sklep vyčerpán" in report.changes_since_last
    assert report.open_measures == "žádná"
    whole = begun(desk, "SZ", picture.incident.id)
    assert "Odvézt lidi" in whole.open_measures


def test_an_incident_taken_out_is_in_no_paper_of_the_whole(desk, clock):
    picture = a_flood(desk)
    out = picture.members[1]
    write(desk, out.incident.id, "Jen tady")
    desk.calamities.unlink(picture.incident.id, out.incident.id, "jiné místo")
    for code in ("SZ", "DEN"):
        document = begun(desk, code, picture.incident.id)
        assert "Jen tady" not in document.changes_since_last + document.listing


def test_the_lists_of_a_calamity_are_of_the_whole(desk, calamity):
    count = Counts(desk, calamity)
    log = begun(desk, "DEN", calamity)
    rows = listing_of(log.listing).rows
    assert len(rows) == count.of("log_entries")
    assert sum(row.is_struck for row in rows) == count.of("log_strikes") == 2
    assert f"{len(rows)}\u00a0řádků, z\u00a0toho škrtnuto 2" in log.listing_heading
    told = begun(desk, "PVY", calamity)
    listing = listing_of(told.listing)
    assert listing.heads[0] == "Ud."
    assert len(listing.rows) == count.of("notifications") == 7
    (struck,) = (row for row in listing.rows if row.is_struck)
    assert struck.cells[1] == "Povodí Moravy, dispečink"
    assert struck.cells[-1].endswith("důvod: omyl")
    picture = desk.calamities.picture(calamity)
    assert len(picture.notifications) == len(listing.rows) - 1
    answered = count.of("notifications", f"answered_at IS NOT NULL AND {NOT_STRUCK}")
    heading = plain(told.listing_heading)
    assert heading.endswith(f"7 vyrozumění, odpovědí {answered}, z toho škrtnuto 1")
    people = begun(desk, "SOS", calamity)
    rows = listing_of(people.listing).rows
    here, left = (count.of("gathered_persons", f"left_at IS {state} NULL") for state in ("", "NOT"))
    assert len(rows) == here + left == 60
    assert sum("→" in row.cells[-1] for row in rows) == left == 9
    heading = plain(people.listing_heading)
    assert heading.endswith(f"60 osob, ve středisku {here}, odjelo {left}")
    own = [row for row in rows if row.cells[0] == "–"]
    assert len(own) == 48


def test_the_final_paper_counts_the_whole(desk, calamity):
    count = Counts(desk, calamity)
    listing = plain(begun(desk, "ZVH", calamity).listing)
    found = dict(line.split("\t") for line in listing.split("\n")[1:])
    expected = {
        "události": len(count.ids) - 1,
        "hlášení": count.of("notices"),
        "zápisy v deníku": count.of("log_entries"),
        "z toho škrtnuté": count.of("log_strikes"),
        "vyhodnocení": count.of("evaluations"),
        "vyhlášení a odvolání": count.of("declarations"),
        "opatření": count.of("measures"),
        "z toho splněná": count.of("measures", "state = 'DONE'"),
        "z toho zrušená": count.of("measures", "state = 'CANCELLED'"),
        "z toho nedokončená": count.of("measures", "state IN ('OPEN', 'IN_PROGRESS')"),
        "vyrozumění": count.of("notifications"),
        "z toho s odpovědí": count.of("notifications", f"answered_at <> '' AND {NOT_STRUCK}"),
        "osoby evidované ve středisku": count.of("gathered_persons"),
        "z toho odjely": count.of("gathered_persons", "left_at IS NOT NULL"),
        "odečty vodních stavů": count.of("gauge_readings"),
    }
    assert {name: found[name] for name in expected} == {k: str(v) for k, v in expected.items()}
    assert found["nejvyšší stupeň povodňové aktivity"] == "3. SPA ohrožení"


def test_the_printed_lists_of_the_centre_count_their_rows(desk, calamity):
    count = Counts(desk, calamity)
    own = f"incident_id = '{calamity}'"
    register = desk.gathering.read(calamity)
    papers = GatheringPapers(desk.workplace)
    groups = plain(" ".join(text_of(papers.sheet(register, GatheredList.GROUPS))))
    here = count.of("gathered_persons", f"left_at IS NULL AND {own}")
    left = count.of("gathered_persons", f"left_at IS NOT NULL AND {own}")
    assert f"Ve středisku je {here} osob" in groups
    assert f"přijato celkem {here + left}, odjelo {left}" in " ".join(groups.split())
    needs = plain(" ".join(text_of(papers.sheet(register, GatheredList.NEEDS))))
    for need in Need:
        amount = count.of(
            "gathered_persons", f"left_at IS NULL AND needs LIKE '%{need.name}%' AND {own}"
        )
        assert (f"{need.label} {amount}" in needs) == bool(amount)


def test_a_calamity_of_nothing_yet_reports_itself(desk):
    incident = an_incident(desk)
    calamity = desk.calamities.begin("Povodeň", place="Zlaté Hory").incident
    report = begun(desk, "SZ", calamity.id)
    assert "Připojené události: 0" in report.situation
    assert incident.evidence_number not in report.situation
