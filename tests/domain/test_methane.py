"""METHANE: seven answers of every notice, and what of them is new."""

from datetime import timedelta

import pytest
from tests.factories import NOW, OFFICER_ID, a_notice

from kkc_desktop.domain.declaration import Declaration, DeclarationId
from kkc_desktop.domain.event_lists import AlarmLevel, CrisisState, DeclarationKind, FloodDegree
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import NotifiedBody
from kkc_desktop.domain.methane import (
    NOT_DECLARED,
    MethaneLetter,
    changes,
    in_force,
    major_words,
    methane_of,
    versions,
)


def declared(kind=DeclarationKind.ALARM_LEVEL, *, minutes=0, **more):
    at = NOW + timedelta(minutes=minutes)
    values = {"declared_at": at, "recorded_at": at, "declared_by": "KOPIS HZS"} | more
    return Declaration(
        id=DeclarationId(f"d{minutes}"),
        incident_id=IncidentId("incident"),
        kind=kind,
        recorded_by=OFFICER_ID,
        **values,
    )


def test_the_letters_spell_the_word():
    assert "".join(letter.letter for letter in MethaneLetter) == "METHANE"


def test_nothing_declared_is_said_so():
    assert methane_of(a_notice())[0] == NOT_DECLARED


def test_what_was_declared_names_who_and_when():
    words = major_words([declared(alarm_level=AlarmLevel.THIRD, territory="Zlaté Hory")])
    assert (
        words == "třetí stupeň poplachu, Zlaté Hory (KOPIS HZS, 22.\u00a011.\u00a02026\u00a09:05)"
    )


def test_a_crisis_state_says_until_when():
    words = major_words(
        [
            declared(
                DeclarationKind.CRISIS_STATE,
                crisis_state=CrisisState.DANGER,
                declared_by="hejtman",
                valid_until=NOW + timedelta(days=30),
            )
        ]
    )
    assert words.startswith("stav nebezpečí (hejtman, ")
    assert "do 22.\u00a012.\u00a02026" in words


def test_a_later_level_replaces_the_earlier_and_a_revocation_ends_it():
    second = declared(DeclarationKind.FLOOD_DEGREE, flood_degree=FloodDegree.SECOND)
    third = declared(DeclarationKind.FLOOD_DEGREE, flood_degree=FloodDegree.THIRD, minutes=5)
    end = declared(DeclarationKind.FLOOD_DEGREE, is_revoked=True, minutes=9)
    assert in_force([second, third]) == (third,)
    assert in_force([second, third, end]) == ()


def test_two_rivers_have_each_its_own_degree():
    found = [
        declared(
            DeclarationKind.FLOOD_DEGREE,
            flood_degree=FloodDegree.SECOND,
            territory=river,
            minutes=minutes,
        )
        for minutes, river in enumerate(("Zlatý potok", "Bělá"))
    ]
    assert in_force(found) == tuple(found)


@pytest.mark.parametrize(
    ("notified", "required", "words"),
    [
        ((), "vrtulník", "požadováno: vrtulník"),
        (("HZS",), "", "vyrozuměno: HZS\u00a0150"),
        (("HZS",), "vrtulník", "vyrozuměno: HZS\u00a0150; požadováno: vrtulník"),
    ],
    ids=["required", "notified", "both"],
)
def test_services_notified_and_required_are_kept_apart(notified, required, words):
    bodies = tuple(NotifiedBody.FIRE_BRIGADE for _ in notified)
    notice = a_notice(notified=bodies, services_required=required)
    assert methane_of(notice)[6].replace("\u00a0", " ") == words.replace("\u00a0", " ")


def test_bodies_that_the_notice_does_not_name_are_told_once_by_the_time_they_knew():
    bodies = (NotifiedBody.OPERATIONS,)
    notices = [a_notice(notified=bodies), a_notice(number=2, notified=bodies)]
    told = {"IOS 158": NOW, "ORP Jeseník, štáb": NOW + timedelta(minutes=5)}
    first, second = versions(notices, (), told)
    assert first[-1] == "vyrozuměno: IOS 158"
    assert second[-1] == "vyrozuměno: IOS 158; ORP Jeseník, štáb"


def test_the_place_ends_with_its_coordinates():
    notice = a_notice(place="most", place_detail="", latitude=50.2647, longitude=17.39566)
    assert methane_of(notice)[1] == "most, 50.26470\u00a0N, 17.39566\u00a0E"


def test_only_the_changed_words_of_a_letter_are_marked():
    first = methane_of(a_notice(hazards=(), hazards_note="voda u zahrad", injured_count=0))
    second = methane_of(a_notice(hazards=(), hazards_note="voda u domů", injured_count=2))
    found = {each.letter: each for each in changes(first, second)}
    hazards = found[MethaneLetter.HAZARDS]
    assert [(p.text, p.is_changed) for p in hazards.new] == [("voda u ", False), ("domů", True)]
    assert [(p.text, p.is_changed) for p in hazards.old] == [("voda u ", False), ("zahrad", True)]
    changed = [letter for letter, each in found.items() if each.is_changed]
    assert changed == [MethaneLetter.HAZARDS, MethaneLetter.NUMBERS]


def test_the_first_notice_has_nothing_to_differ_from():
    assert not any(each.is_changed for each in changes(None, methane_of(a_notice())))


def test_an_earlier_notice_knew_only_what_was_recorded_by_then():
    notices = [a_notice(number=1), a_notice(number=2, recorded_at=NOW + timedelta(minutes=10))]
    later = declared(alarm_level=AlarmLevel.SECOND, minutes=20)
    first, second = versions(notices, [later])
    assert first[0] == NOT_DECLARED
    assert second[0].startswith("druhý stupeň poplachu")
