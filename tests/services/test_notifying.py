"""Who was informed: told, answered once, flagged when silent; the right river of each centre."""

from datetime import timedelta

import pytest
from tests.factories import a_station
from tests.services.test_measures import is_sound, log_of, take

from kkc_desktop.domain.card_lines import NotifyLine
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.incident_lists import IncidentType, LogChannel, LogKind, NotifiedBody
from kkc_desktop.domain.notified_words import (
    AnswerState,
    count_unanswered,
    notified_rows,
    share_words,
)
from kkc_desktop.services.setup import known_centres

FLOOD = IncidentType.FLOOD
RIVERS = {"OL4": "Povodí Moravy", "NNH": "Povodí Moravy", "KON": "Povodí Moravy"}
RIVERS |= {"ZLH": "Povodí Odry"}


@pytest.fixture
def flood(desk):
    """A stored incident."""
    return take(desk).incident


def rows(desk, incident, *, lines=(), now):
    return notified_rows(desk.notifying.of(incident.id), lines, now)


def states(desk, incident):
    return {row.body: row.state for row in desk.notifying.rows(incident.id)}


def test_who_was_told_what_stands_in_its_row_and_in_the_log(desk, flood, clock):
    told = desk.notifying.notify(
        flood.id, "ORP Jeseník, štáb", contact="štáb", told="3. SPA, evakuace", minutes=15
    )
    assert told.answer_due_at == clock() + timedelta(minutes=15)
    entry = log_of(desk, flood)[-1]
    assert (entry.kind, entry.counterpart) == (LogKind.NOTIFICATION, "ORP Jeseník, štáb")
    assert entry.channel is LogChannel.TELEPHONE
    assert entry.text == "Vyrozuměno: ORP Jeseník, štáb. Sděleno: 3. SPA, evakuace."
    clock.pass_by(minutes=4)
    answered = desk.notifying.answer(told.id, "Vysílají autobus", "p. Horák")
    assert (answered.answered_by, answered.answered_at) == ("p. Horák", clock())
    assert log_of(desk, flood)[-1].text.endswith("p. Horák – Vysílají autobus.")
    with pytest.raises(WrongStep):
        desk.notifying.answer(told.id, "Podruhé")
    assert is_sound(desk)


def test_silence_is_flagged_after_the_minutes_and_stands_first(desk, flood, clock):
    minutes = desk.notifying.answer_minutes()
    desk.notifying.notify(flood.id, "Obec Konice")
    silent = desk.notifying.notify(flood.id, "Povodí Moravy", minutes=minutes)
    clock.pass_by(minutes=minutes)
    assert [row.state for row in rows(desk, flood, now=clock())] == [
        AnswerState.WAITING,
        AnswerState.NOTIFIED,
    ]
    assert desk.notifying.unanswered() == ()
    clock.pass_by(seconds=60)
    shown = rows(desk, flood, now=clock())
    assert shown[0].state_words == f"bez odpovědi\u00a0{minutes + 1}\u00a0min"
    assert (count_unanswered(shown), share_words(shown)) == (1, "1 z\u00a02")
    assert desk.notifying.unanswered() == (silent,)
    desk.notifying.answer(silent.id, "")
    assert share_words(rows(desk, flood, now=clock())) == "2 z\u00a02"


def test_the_matrix_says_who_is_still_to_be_told(desk, flood, clock):
    lines = (
        NotifyLine(body="IOS 158", is_always=True, minutes=5),
        NotifyLine(body="Obec  konice", is_always=True),
        NotifyLine(body="Lesy ČR"),
    )
    desk.notifying.notify(flood.id, "Obec Konice", minutes=10)
    shown = rows(desk, flood, lines=lines, now=clock())
    assert [(row.body, row.state) for row in shown] == [
        ("Obec Konice", AnswerState.WAITING),
        ("IOS 158", AnswerState.TO_NOTIFY),
        ("Lesy ČR", AnswerState.AS_NEEDED),
    ]
    assert share_words(shown) == "0 z\u00a02"
    known = notified_rows((), lines[:1], clock(), known={"IOS 158": clock()})
    assert [row.state for row in known] == [AnswerState.NOTIFIED]


def test_a_struck_notification_informs_nobody(desk, flood):
    body = desk.notifying.bodies(FLOOD)[1].body
    desk.notifying.notify(flood.id, body, minutes=15)
    assert states(desk, flood)[body] is AnswerState.WAITING
    desk.incidents.log.strike(log_of(desk, flood)[-1].id, "spletená obec")
    both = [row.state for row in desk.notifying.rows(flood.id) if row.body == body]
    assert both == [AnswerState.TO_NOTIFY, AnswerState.STRUCK]


def test_the_handover_counts_as_knowing(desk, flood, clock):
    assert states(desk, flood)["IOS 158"] is AnswerState.TO_NOTIFY
    desk.incidents.hand_to_operations(flood.id, "por. Malá", clock())
    assert states(desk, flood)["IOS 158"] is AnswerState.NOTIFIED


def test_neither_nobody_nor_tomorrow_can_be_informed(desk, flood, clock):
    with pytest.raises(NotComplete):
        desk.notifying.notify(flood.id, " ")
    with pytest.raises(NotComplete):
        desk.notifying.notify(flood.id, "Obec", at=clock() + timedelta(minutes=1))
    told = desk.notifying.notify(flood.id, "Obec")
    with pytest.raises(NotComplete):
        desk.notifying.answer(told.id, "", at=clock() - timedelta(minutes=5))


def test_a_chip_makes_a_row_and_the_handover_answers_for_operations(desk, clock):
    file = take(desk)
    desk.incidents.notify(file, NotifiedBody.OPERATIONS, clock())
    (told,) = desk.notifying.of(file.incident.id)
    assert told.answer_due_at == clock() + timedelta(minutes=5)
    clock.pass_by(seconds=60)
    desk.incidents.hand_to_operations(file.incident.id, "por. Malá", clock())
    (told,) = desk.notifying.of(file.incident.id)
    assert (told.answered_by, told.answered_at) == ("por. Malá", clock())
    assert is_sound(desk)


def words(desk, incident):
    return {row.body: row.state_words for row in desk.notifying.rows(incident.id)}


def test_a_calamity_and_its_incidents_know_of_each_other_whom_they_informed(desk, flood, clock):
    other = take(desk).incident
    calamity = desk.calamities.begin("Povodeň", from_incident_id=flood.id).incident
    desk.calamities.link(calamity.id, [other.id])
    body = next(line.body for line in desk.notifying.bodies(FLOOD)[1:] if line.is_always)
    desk.notifying.notify(calamity.id, body, minutes=15)
    assert words(desk, flood)[body] == words(desk, other)[body] == "vyrozuměno přes kalamitu"
    assert states(desk, flood)["IOS 158"] is AnswerState.TO_NOTIFY
    clock.pass_by(minutes=1)
    desk.incidents.hand_to_operations(other.id, "por. Malá", clock())
    at_second = "vyrozuměno u\u00a0události č.\u00a02"
    assert words(desk, calamity)["IOS 158"] == at_second
    assert states(desk, flood)["IOS 158"] is AnswerState.TO_NOTIFY
    assert len(desk.notifying.of(flood.id, other.id, calamity.id)) == 1
    desk.calamities.unlink(calamity.id, other.id, "jiný tok")
    assert states(desk, calamity)["IOS 158"] is AnswerState.TO_NOTIFY
    assert states(desk, other)[body] is AnswerState.TO_NOTIFY


def test_a_struck_notification_of_the_calamity_informs_none_of_its_incidents(desk, flood):
    calamity = desk.calamities.begin("Povodeň", from_incident_id=flood.id).incident
    body = next(line.body for line in desk.notifying.bodies(FLOOD)[1:] if line.is_always)
    desk.notifying.notify(calamity.id, body)
    desk.incidents.log.strike(log_of(desk, calamity)[-1].id, "spletená obec")
    assert states(desk, flood)[body] is AnswerState.TO_NOTIFY


@pytest.mark.parametrize("code", sorted(RIVERS))
def test_a_flood_is_told_to_the_authority_of_the_centres_own_river(desk, code):
    centre = next(known for known in known_centres() if known.code == code)
    desk.workplace.adopt(
        a_station(
            code=code,
            town=centre.town,
            river_basin=centre.river_basin,
            extended_municipality=centre.municipality_with_extended_powers,
        )
    )
    bodies = [line.body for line in desk.notifying.bodies(FLOOD)]
    assert any(body.startswith(RIVERS[code]) for body in bodies)
    assert not any(
        body.startswith(other)
        for body in bodies
        for other in RIVERS.values()
        if other != RIVERS[code]
    )
    assert any("ČHMÚ" in body and ("Ostrava" in body) == (code == "ZLH") for body in bodies)
    assert any("Chotěbuz" in body for body in bodies) == (code == "ZLH")
