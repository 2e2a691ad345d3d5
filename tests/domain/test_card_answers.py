"""Answers to a card's questions: kept in the words of that moment, missed only with a warning."""

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.card_answers import (
    CardAnswer,
    answers_of,
    check_answers,
    kept_answers,
    spoken_answers,
    unanswered,
)
from kkc_desktop.domain.card_file import parse_cards
from kkc_desktop.domain.card_lines import Question, question_of
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.problems import Level

SEEN = Question(words="Kdy byl naposledy viděn?", is_mandatory=True)
WORN = Question(words="Co měl na sobě?", is_mandatory=True)
WHERE = Question(words="Kam mohl jít?")
CARD = (SEEN, WORN, WHERE)
CARDS = parse_cards(asset_path("seed", "question_cards.toml").read_text(encoding="utf-8"))
ASKED = {
    IncidentType.MISSING_PERSON,
    IncidentType.BOMB_THREAT,
    IncidentType.DOMESTIC_VIOLENCE,
    IncidentType.TRAFFIC_ACCIDENT,
    IncidentType.FLOOD,
    IncidentType.GAS_LEAK,
    IncidentType.CHEMICAL_LEAK,
    IncidentType.FIRE,
    IncidentType.ACTIVE_ATTACKER,
    IncidentType.AMMUNITION,
    IncidentType.OUTAGE,
    IncidentType.SUICIDE_THREAT,
    IncidentType.DEATH,
    IncidentType.DANGEROUS_ANIMAL,
    IncidentType.DISORDERLY_CONDUCT,
    IncidentType.THEFT_IN_PROGRESS,
    IncidentType.UNIDENTIFIED_PERSON,
    IncidentType.ROAD_DEFECT,
}


def answer(question, words):
    return CardAnswer(question=question.words, answer=words)


def test_an_answer_is_kept_with_its_question_and_read_back():
    kept = kept_answers([answer(SEEN, "v\tpoledne\nu školy"), answer(WORN, "  ")])
    assert kept == ("Kdy byl naposledy viděn?\tv poledne u školy",)
    assert answers_of(kept) == (answer(SEEN, "v poledne u školy"),)


def test_answers_are_read_out_with_their_questions():
    kept = kept_answers([answer(SEEN, "v poledne"), answer(WHERE, "k řece")])
    assert spoken_answers(kept) == "Kdy byl naposledy viděn? v poledne\nKam mohl jít? k řece"


def test_only_what_must_be_answered_is_missed():
    kept = kept_answers([answer(SEEN, "v poledne")])
    assert unanswered(CARD, kept) == (WORN,)
    assert unanswered(CARD, ()) == (SEEN, WORN)


def test_a_missing_answer_warns_by_the_name_of_the_question_and_stops_nothing():
    (problem,) = check_answers(CARD, kept_answers([answer(SEEN, "v poledne")]))
    assert problem.level is Level.WARNING
    assert "Co měl na sobě?" in problem.text
    assert problem.title == "Co měl na sobě?"
    assert "Otázky" in problem.fix


def test_an_answer_to_a_question_that_the_card_no_longer_asks_stays():
    kept = ("Jaká je jeho přezdívka?\tMíša",)
    assert answers_of(kept)[0].answer == "Míša"
    assert unanswered(CARD, kept) == (SEEN, WORN)


def test_each_urgent_type_has_its_card():
    cards = {card.incident_type: card.lines for card in CARDS}
    assert set(cards) >= ASKED
    assert all(card.kind is CardKind.QUESTIONS for card in CARDS)
    for lines in cards.values():
        questions = [question_of(line) for line in lines]
        assert all(question.words.endswith("?") for question in questions)
        assert len({question.words for question in questions}) == len(questions) <= 8
        assert any(question.is_mandatory for question in questions)
