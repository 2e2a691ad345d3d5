"""The reminder of the seven questions below a statement."""

import pytest

from kkc_desktop.domain.seven_questions import QUESTIONS, seems_answered


def test_an_empty_text_answers_nothing():
    assert seems_answered("") == frozenset()


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
    assert question in seems_answered(text)


def test_a_whole_statement_answers_all_seven():
    text = (
        "Včera v 17:40 hodin mi neznámý muž v ulici Kafkově odcizil kolo tak, že kleštěmi, "
        "tedy pomocí nástroje, nejprve přeštípl zámek. Udělal to zřejmě kvůli penězům."
    )
    assert seems_answered(text) == frozenset(QUESTIONS)
