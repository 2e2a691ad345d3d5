"""The evaluation: begun from what is known, explained, numbered, and never rewritten."""

from dataclasses import replace

import pytest
from tests.services.conftest import RECEPTIONIST
from tests.services.records import a_taken_notice

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NoRight, NotComplete
from kkc_desktop.domain.evaluation_rules import parse_rules
from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.measure import Measure, MeasureId
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.text_limits import check_texts
from kkc_desktop.services.evaluating import Evaluating, task_lines
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def file(desk):
    return a_taken_notice(desk)


def changed(desk, file, **values):
    notice = replace(desk.incidents.next_notice(file), **values)
    return desk.incidents.take_notice(replace(file, notices=(*file.notices, notice)))


def saved(desk, file, **values):
    return desk.evaluating.save(replace(desk.evaluating.blank(file), **values))


def broken(desk):
    """What is wrong with the incident; the station of these tests was founded without a line."""
    found = verify(desk.workplace.database).breaches
    return [breach for breach in found if breach.record_kind is not RecordKind.STATION]


def plain(text):
    return text.replace("\u00a0", " ")


def test_the_blank_is_filled_from_the_latest_notice(desk, file):
    file = changed(
        desk, file, description="voda v domech", endangered_count=250, services_required="člun"
    )
    evaluation = desk.evaluating.blank(file)
    assert (evaluation.number, evaluation.notice_number) == (1, 2)
    assert evaluation.endangered_count == 250
    assert evaluation.extent == "voda v domech"
    assert "požadováno: člun" in evaluation.services_on_site
    assert evaluation.suggested_level is AlarmLevel.THIRD


def test_the_next_one_goes_on_from_the_one_before(desk, file):
    first = saved(desk, file, extent="náves", threat_6h="3. SPA", endangered_count=12)
    file = changed(desk, file, endangered_count=40)
    second = desk.evaluating.blank(file)
    assert (second.number, second.extent, second.threat_6h) == (2, "náves", "3. SPA")
    assert second.endangered_count == 40
    assert second.id != first.id


def test_what_was_counted_by_hand_stays_while_no_notice_is_newer(desk, file):
    saved(desk, file, endangered_count=12)
    assert desk.evaluating.blank(file).endangered_count == 12


def test_open_measures_are_its_tasks(desk, file, clock):
    measure = Measure(
        id=MeasureId("m1"),
        incident_id=file.incident.id,
        number=1,
        text="Zavřít most",
        owner="hlídka",
        due_at=clock(),
        recorded_at=clock(),
        recorded_by=desk.workplace.officer.id,
    )
    with desk.workplace.database.transaction() as tx:
        tx.events.measures.add(measure)
    tasks = plain(desk.evaluating.blank(file).open_tasks)
    assert tasks == "1. Zavřít most – hlídka, do 22. 11. 2026 9:05"


def test_saving_gives_the_next_number_a_line_of_the_log_and_keeps_the_earlier(desk, file, trail):
    saved(desk, file, endangered_count=12, extent="první")
    second = saved(desk, file, endangered_count=250, extent="druhé")
    stored = desk.evaluating.of_incident(file.incident.id)
    assert [(e.number, e.extent) for e in stored] == [(1, "první"), (2, "druhé")]
    assert plain(second.rules_version).startswith("1 (vyhl. č. 328/2001 Sb.")
    assert [plain(s) for s in second.sentences] == ["ohroženo je více než 100 osob (250)"]
    with desk.workplace.database.reading() as tx:
        line = tx.incidents.log_of(file.incident.id)[-1]
    assert line.kind is LogKind.EVALUATION
    assert plain(line.text) == "Vyhodnocení č. 2: navržený rozsah třetí stupeň."
    assert (Act.EVALUATE_INCIDENT, file.incident.id) in trail()
    assert broken(desk) == []


def test_another_estimate_needs_a_reason(desk, file):
    evaluation = replace(
        desk.evaluating.blank(file), endangered_count=250, desk_level=AlarmLevel.SECOND
    )
    with pytest.raises(NotComplete) as refused:
        desk.evaluating.save(evaluation)
    assert [p.field for p in refused.value.problems] == ["override_reason"]
    kept = desk.evaluating.save(replace(evaluation, override_reason="většina už odešla"))
    assert (kept.suggested_level, kept.estimate) == (AlarmLevel.THIRD, AlarmLevel.SECOND)
    assert desk.evaluating.of_incident(file.incident.id) == (kept,)


def test_who_agrees_with_the_suggestion_gives_no_reason(desk, file):
    kept = saved(desk, file, endangered_count=250, override_reason="zbylo z dřívějška")
    assert (kept.estimate, kept.override_reason) == (AlarmLevel.THIRD, "")
    assert not kept.is_overridden


def test_the_receptionist_reads_and_does_not_evaluate(desk, file):
    evaluation = desk.evaluating.blank(file)
    desk.duty.begin(RECEPTIONIST)
    assert desk.evaluating.of_incident(file.incident.id) == ()
    with pytest.raises(NoRight):
        desk.evaluating.save(evaluation)


def test_other_rules_leave_an_old_evaluation_as_it_was(desk, file):
    old = saved(desk, file, endangered_count=250)
    text = asset_path("seed", "evaluation_rules.toml").read_text(encoding="utf-8")
    text = text.replace('version = "1"', 'version = "2"').replace(
        "ohroženo je více než 100 osob", "je to zlé"
    )
    later = Evaluating(desk.workplace, lambda: parse_rules(text))
    fresh = later.save(later.blank(file))
    assert later.of_incident(file.incident.id) == (old, fresh)
    assert plain(fresh.sentences[0]) == "je to zlé (250)"
    assert plain(old.sentences[0]) == "ohroženo je více než 100 osob (250)"
    assert (old.rules_version[0], fresh.rules_version[0]) == ("1", "2")


def test_a_notice_as_long_as_it_may_be_still_gives_an_evaluation_that_can_be_kept(desk, file):
    file = changed(desk, file, description="dlouhý popis " * 4_000)
    evaluation = desk.evaluating.blank(file)
    assert check_texts(evaluation) == []
    assert plain(evaluation.extent).endswith("… pokračuje v hlášení č. 2")


def test_tasks_that_do_not_fit_are_counted(clock):
    measures = [
        Measure(
            id=MeasureId(str(number)),
            incident_id=IncidentId("incident"),
            number=number,
            text="Zkontrolovat ulici " * 10,
            recorded_at=clock(),
            recorded_by=OfficerId("officer"),
        )
        for number in range(1, 41)
    ]
    lines = task_lines(measures).split("\n")
    assert len("\n".join(lines)) <= 2_000
    assert plain(lines[-1]) == f"… a dalších opatření: {40 - len(lines) + 1}"
