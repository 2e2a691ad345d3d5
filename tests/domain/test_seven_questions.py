"""The reminder of the seven questions below a statement."""

import pytest

from kkc_desktop.domain.seven_questions import QUESTIONS, answers_in, heading_of


def test_an_empty_text_answers_nothing():
    assert answers_in("") == {}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Pachatele jsem neviděl.", "kdo"),
        ("Odcizil mi kolo.", "co"),
        ("Dne 11.\u00a03. v 17:40", "kdy"),
        ("Včera večer", "kdy"),
        ("V ulici Kafkově u obchodu", "kde"),
        ("Nejprve rozbil okno, potom vnikl dovnitř", "jak"),
        ("Udeřil mě pomocí tyče", "čím"),
        ("Udělal to, protože jsme se hádali.", "proč"),
    ],
)
def test_a_trace_of_the_answer_is_found_with_and_without_hacky(text, question):
    assert question in answers_in(text)


def test_a_whole_statement_answers_all_seven():
    text = (
        "Včera v 17:40 hodin mi neznámý muž v ulici Kafkově odcizil kolo tak, že kleštěmi, "
        "tedy pomocí nástroje, nejprve přeštípl zámek. Udělal to zřejmě kvůli penězům."
    )
    assert answers_in(text).keys() == set(QUESTIONS)


def test_the_place_of_an_answer_is_where_it_stands():
    text = "Stalo se to včera."
    start, end = answers_in(text)["kdy"]
    assert text[start:end] == "včera"
    assert answers_in(f"ﬀ {text}")["kdy"] == (0, 0)


def test_a_question_written_as_a_heading_answers_nothing():
    assert not any(answers_in(heading_of(question)) for question in QUESTIONS)
