"""Each mistake in a template is told with its file, line and value, all of them at once."""

import pytest
from tests.packs import a_pack, head, newer_receipt, shipped

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.pack_check import check_pack, demand_sound
from kkc_desktop.domain.problems import Level

BASE = shipped("clauses")
SOUND = newer_receipt()


def plain(words):
    return words.replace("\u00a0", " ")


def errors_of(files):
    return [finding for finding in check_pack(files, BASE).findings if finding.level is Level.ERROR]


def line_with(text, part):
    return next(n for n, line in enumerate(text.splitlines(), start=1) if part in line)


MISTAKES = [
    ('title = "', 'titel = "', "titel", "„titel“: tu program nezná"),
    ("copies = 2", 'copies = "2"', "copies", "„copies“: není celé číslo"),
    ("copies = 2", "copies = 0", "copies", "„copies“: má být aspoň 1"),
    ('regime = "LED"', 'regime = "TAJNE"', "regime", "„regime“: nezná kód „TAJNE“"),
    ("valid_from = 2026-01-01", 'valid_from = "leden"', "valid_from", "„valid_from“: není datum"),
    ("copies = 2", 'copies = 2\nis_protocol = "ne"', "is_protocol", "„is_protocol“: není ano"),
    ('block = "EVENT"', 'block = "EVENTS"', "EVENTS", "blocks 2 „block“: nezná kód „EVENTS“"),
    (
        'block = "EVENT"',
        'block = "PERSONS"',
        'block = "PERSONS", title = "Přijaté',
        "je tu podruhé",
    ),
    ('field = "measures", words', 'field = "statement", words', '"statement"', "labels 1 „field“"),
    ('field = "measures", words = "', 'field = "measures", slova = "', "slova", "„slova“"),
    ('label = "Oznamovatel"', 'label = ""', 'label = ""', "checklist 2 „label“: chybí"),
    ('field = "event_summary"', 'field = "statement"', '"statement"', "žádný blok šablony nemá"),
    ('code = "P7-LED"', 'code = "P99"', "P99", "instructions 1 „code“: odkazuje na poučení „P99“"),
    ('code = "POO"', 'code = "poo"', '"poo"', "„code“: má být 2 až 8 velkých písmen"),
    ('subtitle = "', 'subtitle = "{kdo} ', "{kdo}", "„subtitle“: má místo {kdo}"),
    ('subtitle = "', 'subtitle = "{ ', '"{ ', "„subtitle“: má závorku { nebo }"),
    ('code = "POO"', 'code = "POO', 'code = "POO', "text není na témž řádku uzavřený uvozovkami"),
    ('code = "POO"', "code = POO", "code = POO", "hodnota není správně zapsaná"),
    ('code = "POO"', 'code "POO"', 'code "POO"', "za názvem údaje chybí rovnítko"),
    ('code = "POO"', 'code = "POO"\ncode = "POO"', None, "týž údaj je tu podruhé"),
    ("copies = 2", "copies = 2\nvalid_until = 2025-01-01", "valid_until", "dřív než valid_from"),
]


@pytest.mark.parametrize(("old", "new", "where", "words"), MISTAKES, ids=[m[3] for m in MISTAKES])
def test_a_mistake_is_told_on_its_line(old, new, where, words):
    assert old in SOUND
    text = SOUND.replace(old, new, 1)
    found = errors_of(a_pack(POO=text))
    line = line_with(text, where) if where else line_with(text, 'code = "POO"') + 1
    assert any(each.line == line and words in plain(each.words) for each in found), found
    assert all(each.words.startswith(f"POO.cs.toml, řádek\u00a0{each.line}") for each in found)


@pytest.mark.parametrize("key", ["law", "text", "fix"])
def test_what_an_item_lacks_is_told_at_its_head(key):
    lines = SOUND.splitlines()
    second = [n for n, line in enumerate(lines) if line == "[[checklist]]"][1]
    gone = next(n for n in range(second, len(lines)) if lines[n].startswith(f"{key} = "))
    (found,) = errors_of(a_pack(POO="\n".join(lines[:gone] + lines[gone + 1 :])))
    assert found.words == f"POO.cs.toml, řádek\u00a0{second + 1}, checklist\u00a02 „{key}“: chybí"


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file():
    text = SOUND.replace("copies = 2", "copies = 0").replace('block = "EVENT"', 'block = "X"')
    text = text.replace('code = "P7-LED"', 'code = "P99"')
    found = errors_of(a_pack(POO=text, head=head(valid_from='"dnes"')))
    assert [each.file for each in found] == ["POO.cs.toml"] * (len(found) - 1) + ["pack.toml"]
    assert [each.line for each in found[:-1]] == sorted(each.line for each in found[:-1])
    assert len(found) >= 4


def test_shared_texts_of_the_pack_are_checked_on_their_lines():
    texts = BASE.replace("{language}", "{jazyk}", 1)
    (found,) = errors_of(a_pack(POO=SOUND, clauses=texts))
    assert (found.file, found.line) == ("clauses.cs.toml", line_with(texts, "{jazyk}"))
    assert "{jazyk}" in found.what


def test_two_files_of_one_version_and_strange_files_are_told():
    files = a_pack(POO=SOUND) | {"POO-2.cs.toml": SOUND, "ctete.toml": "a = 1"}
    words = [each.words for each in errors_of(files)]
    assert len(words) == 2
    assert any("verze 2 je už v\u00a0souboru" in each for each in words)
    assert any(each.startswith("ctete.toml") for each in words)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"POO.cs.toml": SOUND}, "pack.toml, řádek 1: soubor v sadě chybí"),
        ({"pack.toml": head()}, "není šablona"),
        (a_pack(POO=SOUND, head=head() + 'co = "x"'), "„co“: tu program nezná"),
        (a_pack(POO=SOUND, head=head("9" * 21)), "„version“: má přes 20 znaků"),
    ],
)
def test_a_pack_without_its_head_or_its_kinds_is_no_pack(files, words):
    with pytest.raises(PackUnreadable) as refused:
        demand_sound(check_pack(files, BASE))
    assert words in plain(refused.value.text)


def test_a_refusal_tells_the_first_error_and_how_many_more_there_are():
    text = SOUND.replace("copies = 2", "copies = 0").replace('regime = "LED"', 'regime = "X"')
    with pytest.raises(PackUnreadable, match="další závada") as refused:
        demand_sound(check_pack(a_pack(POO=text), BASE))
    assert refused.value.text.count("řádek") == 1


REMARKS = [
    ('review_note = "', 'review_note = "', "review_note", "čeká na odbornou kontrolu"),
    ("copies = 2", 'copies = 2\npage_signature = "Podpis"', "page_signature", "nikdy nevytiskne"),
    ("copies = 2", "copies = 2\nsigns_each_page = true", "signs_each_page", "nic netiskne"),
    ("copies = 2", 'copies = 2\nsigner_roles = ["WITNESS"]', '["WITNESS"]', "person_roles není"),
    ('\nroles = ["', '\nroles = ["WITNESS"] # "', '["WITNESS"]', "nelze zvolit"),
    ('code = "P7-LED"', 'code = "P7-LED"\nrole = "WITNESS"', None, "nikdy se nevytiskne: roli"),
    (
        'code = "P7-LED"',
        'code = "P7-LED"\nexplanation_regime = "POLICE_ACT"',
        None,
        "nemá blok EXPLANATION",
    ),
]


@pytest.mark.parametrize(("old", "new", "where", "words"), REMARKS, ids=[r[3] for r in REMARKS])
def test_what_the_author_hardly_meant_is_only_a_warning(old, new, where, words):
    assert old in SOUND
    text = SOUND.replace(old, new, 1)
    checked = check_pack(a_pack(POO=text), BASE)
    assert not checked.errors
    line = line_with(text, where) if where else line_with(text, "[[instructions]]")
    assert any(each.line == line and words in plain(each.words) for each in checked.findings)
