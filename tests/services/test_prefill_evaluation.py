"""Papers of an evaluated incident: the words of the rules of then, and figures that are counts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.printing.reading import spaced, squeezed
from tests.services.records import a_notice, a_taken_notice

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.calamity import GaugeReading, GaugeReadingId
from kkc_desktop.domain.evaluation_rules import parse_rules
from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    DeclarationKind,
    FloodDegree,
    MeasureState,
)
from kkc_desktop.domain.gathering import GatheredPerson, GatheredPersonId
from kkc_desktop.domain.incident_lists import IncidentState, LogChannel, NotifiedBody
from kkc_desktop.domain.measure import Measure, MeasureId
from kkc_desktop.domain.notification import Notification, NotificationId
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.evaluating import Evaluating


@pytest.fixture
def file(desk):
    return a_taken_notice(desk)


def plain(text):
    return text.replace("\u00a0", " ")


def stamps(desk):
    return {"recorded_at": desk.workplace.now(), "recorded_by": desk.workplace.officer.id}


def evaluated(desk, file, **values):
    return desk.evaluating.save(replace(desk.evaluating.blank(file), **values))


def begun(desk, code, file):
    return desk.documents.begin(code, incident_id=file.incident.id).document


def counts(document):
    rows = [line.split("\t") for line in plain(document.listing).split("\n")]
    assert rows[0] == ["Údaj", "Počet"]
    return dict(rows[1:])


def test_the_paper_says_the_newest_evaluation_and_by_which_rules(desk, file):
    evaluated(desk, file, endangered_count=12)
    evaluated(
        desk,
        file,
        endangered_count=250,
        signs=("PART_OF_TOWN",),
        desk_level=AlarmLevel.SECOND,
        override_reason="většina už odešla",
        threat_6h="3. SPA",
        public_information="Most je uzavřen.",
        public_approved_by="vedoucí",
    )
    document = begun(desk, "VYH", file)
    level = plain(document.evaluation_level)
    assert "třetí, protože: ohroženo je více než 100 osob (250); zasažena je část obce" in level
    assert "Pravidla verze 1 (vyhl. č. 328/2001 Sb." in level
    assert "Vyhodnocení č. 2" in level
    assert document.evaluation_override == "druhý stupeň: většina už odešla"
    assert plain(document.evaluation_threats) == "za 6 hodin: 3. SPA"
    assert document.evaluation_public == "Most je uzavřen.\nSchválil(a): vedoucí"
    assert document.evaluation_declared == "nic nevyhlášeno"


def test_an_incident_nobody_evaluated_gives_an_empty_sheet(desk, file):
    document = begun(desk, "VYH", file)
    assert document.evaluation_level == ""
    assert document.event_summary == file.latest.description


def test_other_rules_do_not_change_the_paper_of_an_old_evaluation(desk, file):
    evaluated(desk, file, endangered_count=250, extent="zaplavená náves")
    before = begun(desk, "VYH", file)
    text = asset_path("seed", "evaluation_rules.toml").read_text(encoding="utf-8")
    text = text.replace('version = "1"', 'version = "2"')
    text = text.replace("ohroženo je více než 100 osob", "je to zlé").replace("§ 23", "§ 99")
    desk.__dict__["evaluating"] = Evaluating(desk.workplace, lambda: parse_rules(text))
    after = begun(desk, "VYH", file)
    assert after.evaluation_level == before.evaluation_level
    dossier = desk.documents.begin("VYH", incident_id=file.incident.id)
    page = " ".join(spaced(text_of(desk.documents.check_print(dossier))[0]).split())
    assert "ohroženo je více než 100 osob (250)" in page
    assert "Pravidla verze 1 (vyhl. č. 328/2001 Sb." in page


def test_who_was_told_stands_with_the_answer(desk, file, clock):
    told = Notification(
        id=NotificationId("n1"),
        incident_id=file.incident.id,
        body="Povodí Moravy, s. p.",
        channel=LogChannel.TELEPHONE,
        notified_at=clock(),
        answer_due_at=clock() + timedelta(minutes=15),
        **stamps(desk),
    )
    with desk.workplace.database.transaction() as tx:
        tx.events.notifications.add(told)
    words = plain(begun(desk, "VYH", file).evaluation_informed)
    assert words == "22. 11. 2026 9:05 Povodí Moravy, s. p., telefonem; zatím bez odpovědi"


def test_without_such_rows_the_notice_says_who_knows(desk):
    blank = a_notice(desk)
    notice = replace(blank.latest, notified=(NotifiedBody.FIRE_BRIGADE,))
    file = desk.incidents.take_notice(replace(blank, notices=(notice,)))
    assert plain(begun(desk, "VYH", file).evaluation_informed) == "HZS 150"


def put_records(desk, incident_id, clock):
    """Three measures, two notifications, four gathered persons, two readings."""
    at = stamps(desk)
    states = (MeasureState.DONE, MeasureState.CANCELLED, MeasureState.OPEN)
    with desk.workplace.database.transaction() as tx:
        for number, state in enumerate(states, start=1):
            tx.events.measures.add(
                Measure(
                    id=MeasureId(f"{incident_id}-m{number}"),
                    incident_id=incident_id,
                    number=number,
                    text=f"opatření {number}",
                    state=state,
                    **at,
                )
            )
        for number in range(2):
            tx.events.notifications.add(
                Notification(
                    id=NotificationId(f"{incident_id}-n{number}"),
                    incident_id=incident_id,
                    body="obec",
                    notified_at=clock(),
                    answered_at=clock() if number else None,
                    **at,
                )
            )
        for band in range(1, 5):
            tx.events.gathered.add(
                GatheredPerson(
                    id=GatheredPersonId(f"{incident_id}-g{band}"),
                    incident_id=incident_id,
                    band=band,
                    arrived_at=clock(),
                    left_at=clock() if band == 1 else None,
                    **at,
                )
            )
        for number, degree in enumerate((FloodDegree.FIRST, FloodDegree.THIRD)):
            tx.events.readings.add(
                GaugeReading(
                    id=GaugeReadingId(f"{incident_id}-r{number}"),
                    incident_id=incident_id,
                    river="Zlatý potok",
                    profile="Zlaté Hory",
                    level=120,
                    flood_degree=degree,
                    read_at=clock(),
                    **at,
                )
            )


def test_every_figure_of_the_final_paper_is_the_count_of_its_records(desk, file, clock):
    incident_id = file.incident.id
    put_records(desk, incident_id, clock)
    evaluated(desk, file, endangered_count=250)
    blank = desk.declaring.blank(incident_id, DeclarationKind.FLOOD_DEGREE)
    desk.declaring.record(
        replace(blank, flood_degree=FloodDegree.SECOND, declared_by="obec", territory="potok")
    )
    clock.pass_by(hours=4, minutes=35)
    desk.incidents.change_state(incident_id, IncidentState.ENDED, "dokončí obec")
    clock.pass_by(hours=1)
    desk.incidents.change_state(incident_id, IncidentState.EVALUATED)
    document = begun(desk, "ZVH", file)
    assert plain(document.listing_note) == "Ukončeno s otevřenými opatřeními: dokončí obec"
    found = counts(document)
    with desk.workplace.database.reading() as tx:
        events = tx.events
        log, notices = tx.incidents.log_of(incident_id), tx.incidents.notices_of(incident_id)
        measures = [m.state for m in events.measures.of(incident_id)]
        assert found == {
            "trvání": "4 h 35",
            "události": "1",
            "hlášení": str(len(notices)),
            "zápisy v deníku": str(len(log)),
            "z toho škrtnuté": str(events.strikes.count_of(incident_id)),
            "vyhodnocení": str(events.evaluations.count_of(incident_id)),
            "vyhlášení a odvolání": str(events.declarations.count_of(incident_id)),
            "opatření": str(len(measures)),
            "z toho splněná": str(measures.count(MeasureState.DONE)),
            "z toho zrušená": str(measures.count(MeasureState.CANCELLED)),
            "z toho nedokončená": str(measures.count(MeasureState.OPEN)),
            "vyrozumění": str(events.notifications.count_of(incident_id)),
            "z toho s odpovědí": "1",
            "osoby evidované ve středisku": str(events.gathered.count_of(incident_id)),
            "z toho odjely": "1",
            "odečty vodních stavů": str(events.readings.count_of(incident_id)),
            "nejvyšší stupeň povodňové aktivity": "3. SPA ohrožení",
        }
    assert (found["opatření"], found["vyrozumění"]) == ("3", "2")
    assert found["osoby evidované ve středisku"] == "4"


def test_an_incident_that_goes_on_says_so(desk, file, clock):
    clock.pass_by(minutes=20)
    assert counts(begun(desk, "ZVH", file))["trvání"] == "20 min (dosud trvá)"


def test_a_calamity_counts_the_incidents_that_are_joined_to_it_and_no_others(desk, clock):
    joined, taken_out = a_taken_notice(desk), a_taken_notice(desk)
    put_records(desk, joined.incident.id, clock)
    put_records(desk, taken_out.incident.id, clock)
    calamity = desk.calamities.begin("Povodeň", from_incident_id=joined.incident.id).incident
    desk.calamities.link(calamity.id, [taken_out.incident.id])
    desk.calamities.unlink(calamity.id, taken_out.incident.id, "jiné místo")
    found = counts(desk.documents.begin("ZVH", incident_id=calamity.id).document)
    assert (found["události"], found["hlášení"], found["opatření"]) == ("1", "2", "3")
    assert found["osoby evidované ve středisku"] == "4"


def test_the_listing_is_printed_row_by_row(desk, file):
    dossier = desk.documents.begin("ZVH", incident_id=file.incident.id)
    words = squeezed(" ".join(text_of(desk.documents.check_print(dossier))))
    assert "hlášení1" in words
    assert "nejvyššístupeňpovodňovéaktivityžádný" in words
