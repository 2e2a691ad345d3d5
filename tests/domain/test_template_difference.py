"""The preview of a pack tells every change of a kind, and what the law may miss in it."""

import pytest
from tests.packs import changed, shipped

from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.template_difference import difference, warnings_for
from kkc_desktop.domain.template_file import parse_template

CLAUSES = shipped("clauses")
TEXT = shipped("PTO")
OLD = parse_template(TEXT, CLAUSES)


def new(text=TEXT, *texts):
    return parse_template(text, CLAUSES, *texts)


def without_item(label):
    """The protocol without one item of its legal checklist."""
    items = TEXT.split("[[checklist]]")
    kept = [each for each in items if f'label = "{label}"' not in each]
    assert len(kept) == len(items) - 1
    return "[[checklist]]".join(kept)


def test_the_same_words_differ_in_nothing():
    assert difference(OLD, new(changed(TEXT, valid_from="2026-05-01"))) == ()


@pytest.mark.parametrize(
    ("key", "value", "change"),
    [
        ("title", '"Protokol"', Change("Druh", "Název", OLD.title, "Protokol")),
        ("copies", "3", Change("Druh", "Výtisků", "1", "3")),
        ("is_protocol", "false", Change("Druh", "Protokol", "ano", "ne")),
        ("regime", '"GDPR"', Change("Druh", "Režim údajů", OLD.regime.label, "GDPR")),
    ],
)
def test_a_changed_value_is_told_in_czech(key, value, change):
    assert change in difference(OLD, new(changed(TEXT, **{key: value})))


def test_a_removed_block_is_told_in_the_order_of_the_blocks():
    gone = TEXT.replace('    { block = "THINGS", title = "Věci, kterých', '    # "Věci, kterých')
    (change,) = [c for c in difference(OLD, new(gone)) if c.label == "Bloky v\u00a0pořadí"]
    assert "Věci, kterých" in change.old
    assert "Věci, kterých" not in change.new


def test_an_item_of_the_legal_list_that_goes_or_comes_is_told():
    found = difference(OLD, new(without_item("Předmět")))
    (change,) = found
    assert (change.place, change.label, change.new) == ("Zákonný seznam", "Předmět", "")
    (back,) = difference(new(without_item("Předmět")), OLD)
    assert back.old == ""


def test_a_newer_instruction_shows_its_new_words_and_version():
    texts = """
[[instructions]]
code = "P1"
version = "2"
valid_from = 2026-01-01
text = "Nové znění."
"""
    (change,) = difference(OLD, new(TEXT, texts))
    assert change.place == "Poučení"
    assert change.new.endswith("Nové znění.")
    assert "verze 2" in change.new


def test_a_new_kind_is_told_whole():
    found = difference(None, OLD)
    assert {change.place for change in found} == {
        "Druh",
        "Bloky",
        "Zákonný seznam",
        "Poučení",
        "Závěrečné doložky",
    }
    assert all(not change.old for change in found)


LOSSES = [
    (without_item("Předmět"), "Odpadá 1\u00a0povinná položka zákonného seznamu: „Předmět“."),
    (TEXT.replace('label = "Předmět"', 'label = "Věc"'), None),
    (changed(TEXT, signs_each_page="false"), "Nepodepisuje se už každá strana."),
    (TEXT.replace('code = "P4"', 'code = "P6"', 1), "Chybí poučení P4."),
    (changed(TEXT, signer_roles='["REPORTING_PERSON"]'), "Nepodepíše už: poškozený, "),
    (
        TEXT.replace('    { block = "DAMAGE", title = "Škoda" },\n', "").replace(
            'field = "damage_czk"', 'field = "proofs"'
        ),
        "Proti dodané šabloně chybí blok: „Škoda“.",
    ),
]


@pytest.mark.parametrize(("text", "words"), LOSSES, ids=[str(words) for _, words in LOSSES])
def test_what_the_shipped_kind_has_and_the_new_one_lacks_is_warned_of(text, words):
    found = [w for w in warnings_for(new(text), OLD) if "kontrolu" not in w]
    assert len(found) == (1 if words else 0)
    assert not words or found[0].startswith(words)


def test_an_item_that_no_longer_stops_the_closing_counts_as_lost():
    text = TEXT.replace('field = "act_subject"', 'field = "act_subject"\nlevel = "WARNING"', 1)
    assert any("Odpadá" in words for words in warnings_for(new(text), OLD))


def test_texts_that_await_a_lawyer_are_warned_of_in_a_new_kind_too():
    found = warnings_for(OLD, None)
    assert len(found) == 2
    assert all("odbornou kontrolu" in words for words in found)
