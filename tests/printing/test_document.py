"""The paper says what was typed, in the order and with the clauses the law wants."""

import re
from dataclasses import replace

import pytest
from tests.printing import samples
from tests.printing.reading import FOOT, body, pages_of, printed, spaced, squeezed

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.code_lists import Language, PersonRole, Sex
from kkc_desktop.domain.document import DocumentId, Signature, SignatureId
from kkc_desktop.domain.document_lists import (
    Answer,
    ClosingManner,
    ExplanationRegime,
    ObjectionsState,
    SignatureState,
)
from kkc_desktop.domain.knowledge import parse_stations
from kkc_desktop.printing.blocks import VERBATIM_BEGINS, VERBATIM_ENDS
from kkc_desktop.printing.document import CHECK_PRINT
from kkc_desktop.printing.fonts import SERIF, text_width
from kkc_desktop.printing.pages import page_count, text_of
from kkc_desktop.printing.sheet import CODE_ROOM, SMALL, TEXT_WIDTH

STATIONS = parse_stations(asset_path("seed", "stations.toml").read_text(encoding="utf-8"))
TRAIL = (12_345_678, "7f3a91c204bd")
PANGRAM = "Příliš žluťoučký kůň úpěl ďábelské ódy"
LONG = "\n".join(f"{number}. řádek výpovědi, který má svůj vlastní konec." for number in range(350))


def whole(code, document=None, **named):
    return " ".join(" ".join(pages_of(code, document, **named)).split())


def test_every_page_of_a_long_paper_says_which_and_how_many():
    pages = pages_of("PTO", samples.filled("PTO", statement=LONG))
    assert len(pages) > 9
    for number, page in enumerate(pages, start=1):
        assert f"Strana {number} (celkem {len(pages)})" in page
        assert "Evid. č. KKC-OL4-2026-000123 · šablona PTO 1\nkód" in page
    assert f"Počet stran: {len(pages)}" in pages[0]


def test_every_foot_carries_the_mark_of_the_trail():
    pages = pages_of("PTO", samples.filled("PTO", statement=LONG), trail=TRAIL)
    for page in pages:
        (foot,) = [line for line in page.splitlines() if line.startswith("kód ")]
        assert foot.endswith(f" · {spaced(paper_mark(*TRAIL))}")


def test_the_longest_foot_leaves_the_square_code_alone():
    first = "Evid. č. KKC-ABCDEF-2026-123456 · verze 99 · šablona PTO 2026.12"
    second = f"kód ABCD-EF01-2345 · {paper_mark(*TRAIL)}"
    page = text_width("Strana 999 (celkem 999)", SERIF, SMALL)
    room = TEXT_WIDTH - CODE_ROOM
    assert text_width(first, SERIF, SMALL) + page + 20 < room
    assert text_width(second, SERIF, SMALL) < room


def test_a_later_version_says_so_at_its_foot():
    assert "verze" not in pages_of("UZ")[0]
    page = pages_of("UZ", samples.filled("UZ", version=2))[0]
    assert "Evid. č. KKC-OL4-2026-000123 · verze 2 · šablona UZ" in page


def test_the_interrogated_person_has_a_line_on_each_page():
    pages = pages_of("PTO", samples.filled("PTO", statement=LONG))
    assert all("Podpis oznamovatele:" in page for page in pages)
    assert "Podpis" not in pages_of("UZ")[0]


def test_the_heading_names_body_station_place_and_day():
    first = pages_of("PTO")[0]
    for words in (
        "POLICIE ČESKÉ REPUBLIKY",
        "KRAJSKÉ ŘEDITELSTVÍ POLICIE OLOMOUCKÉHO KRAJE",
        "Územní odbor Olomouc",
        "Obvodní oddělení Olomouc 4",
        "Olomouc 12. března 2026",
        "(doplní se po přidělení)",
        "Evid. č. stanice: KKC-OL4-2026-000123",
        "Přílohy: 2 / 5 listů",
    ):
        assert words in first


@pytest.mark.parametrize("seed", STATIONS, ids=lambda seed: seed.code)
def test_the_longest_date_of_each_centre_does_not_touch_the_reference_number(seed):
    left = f"Č. j.: {'…' * 12} (doplní se po přidělení)"
    right = f"{seed.town} 30. listopadu 2026"
    assert left in pages_of("PTO")[0]
    both = text_width(left, SERIF, 10.5) + text_width(right, SERIF, 10.5)
    assert both + 10 < TEXT_WIDTH


def test_a_given_reference_number_is_printed_instead_of_the_dots():
    number = "KRPM-12345-1/ČJ-2026-140512"
    first = pages_of("PTO", samples.filled("PTO", reference_number=number))[0]
    assert f"Č. j.: {number}" in first
    assert "doplní se" not in first


@pytest.mark.parametrize("length", [0, 1, 900, 5_000, 20_000])
def test_a_statement_prints_letter_by_letter_whatever_its_length(length):
    statement = (f"{PANGRAM}, řekl <b>O'Brien & synové</b>. " * 500)[:length].strip()
    pdf = printed("PTO", samples.filled("PTO", statement=statement))
    assert squeezed(statement) in body(pdf)


def test_a_word_of_twenty_thousand_letters_is_broken_not_lost():
    pdf = printed("UZ", samples.filled("UZ", statement="ž" * 20_000))
    assert body(pdf).count("ž") > 20_000


def test_lines_and_paragraphs_stay_as_typed():
    text = "\n".join(pages_of("UZ", samples.filled("UZ", statement="první\n  druhý\n\ntřetí")))
    assert re.search(r"první\n *druhý\n+ *třetí\n", text)


def test_names_in_cyrillic_and_polish_and_vietnamese_are_printed():
    names = ["Олена Ковальчук-Їжакевич", "Łukasz Gżegżółka", "Nguyễn Thị Hằng"]
    persons = tuple(samples.a_person(given_names=name, surname="") for name in names)
    text = whole("PTO", persons=persons)
    assert all(name in text for name in [*names])


def test_check_print_and_exercise_are_marked_on_every_page():
    document = samples.filled("PTO", statement=LONG)
    pages = pages_of("PTO", document, watermark=CHECK_PRINT, exercise=True)
    assert all("KONCEPT" in page for page in pages)
    assert all(page.count("CVIČENÍ") == 3 for page in pages)
    plain = whole("PTO", document)
    assert "KONCEPT" not in plain
    assert "CVIČENÍ" not in plain


def test_a_draft_is_dated_by_the_moment_of_its_check_print():
    draft = samples.filled("PTO", closed_at=None, evidence_number="")
    first = pages_of("PTO", draft)[0]
    assert "přidělí se při uzavření" in first
    assert "Olomouc 12. března 2026" in first


def test_empty_parts_are_left_out_and_the_rest_is_numbered_in_a_row():
    document = samples.filled("PTO", reported_person="", proofs="", damage_czk=None, damage_note="")
    text = whole("PTO", document, things=())
    assert ". Škoda" not in text
    assert re.findall(r"(?<=\s)(\d+)\. [A-ZÚ]", text.split("Úkon", 1)[1])[:3] == ["2", "3", "4"]
    assert "5. Návrhy a nároky" in text


def test_no_objections_are_said_too():
    assert "Bez námitek." in whole("PTO")
    assert "Námitky" not in whole("PTO", samples.empty("PTO"))


def test_a_person_who_objects_does_not_say_to_agree():
    document = samples.filled(
        "PTO", objections_state=ObjectionsState.RAISED, objections="Chybí barva vozidla."
    )
    text = whole("PTO", document)
    assert "uvádím tyto námitky" in text
    assert "Chybí barva vozidla." in text
    assert "s jeho obsahem souhlasím" not in text


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        (ClosingManner.READ_PERSONALLY, "Protokol jsem si osobně přečetl, s jeho obsahem"),
        (ClosingManner.READ_ALOUD, "Protokol mi byl hlasitě přečten, s jeho obsahem souhlasím"),
        (ClosingManner.INTERPRETED, "přetlumočen do jazyka ukrajinského, jeho obsahu rozumím"),
        (ClosingManner.CANNOT_WRITE, "Důvod a přítomná osoba: sádra; čteno před M. Zeleným"),
    ],
)
def test_the_closing_clause_follows_the_situation(manner, expected):
    document = samples.filled(
        "PTO", closing_manner=manner, closing_note="sádra; čteno před M. Zeleným"
    )
    persons = (samples.a_person(language=Language.UKRAINIAN, interpreter="Olena Koval"),)
    assert expected in whole("PTO", document, persons=persons)


def a_signature(**changes):
    values = {
        "id": SignatureId("s"),
        "document_id": DocumentId("d0"),
        "position": 0,
        "party": "Radek Tománek",
        "role_words": "oznamovatel",
    }
    return Signature(**(values | changes))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"state": SignatureState.REFUSED, "reason": "chce advokáta"},
            "osoba odmítla protokol podepsat. Důvod odmítnutí: chce advokáta",
        ),
        ({"state": SignatureState.REFUSED}, "odmítla protokol podepsat, důvod nesdělila."),
        (
            {"state": SignatureState.COULD_NOT, "reason": "ruka v sádře", "witness": "M. Zelený"},
            "pro tuto překážku: ruka v sádře; protokol jí byl přečten za přítomnosti: M. Zelený.",
        ),
    ],
)
def test_a_refusal_or_obstacle_is_recorded_with_its_reason(changes, expected):
    officer = a_signature(position=1, party="prap. Dvořáková", role_words="", is_officer=True)
    text = whole("PTO", signatures=(a_signature(**changes), officer))
    assert expected in text


def test_under_each_line_stands_the_name_and_the_officer_has_a_stamp():
    last = pages_of("PTO")[-1]
    for words in ("Ing. Radek Tománek", "prap. Kateřina Dvořáková", "otisk úředního razítka"):
        assert words in last
    assert "vrchní asistentka, sl. č. 214508" in last


def test_nobody_signs_advice_but_it_says_who_wrote_it():
    text = whole("ZPR")
    assert "Záznam pořídil(a): Marek Zelený, recepční" in text
    assert "razítka" not in text


def test_a_protected_person_is_printed_without_identity():
    person = samples.a_person(is_protected=True, note="tajné", interpreter="")
    text = whole("PTO", persons=(person,))
    for secret in ("Tománek", "1979", "Zámecká", "777 123 456", "203118447", "Prostějov", "tajné"):
        assert secret not in text
    assert "osoba s utajenou totožností" in text


def test_an_addendum_says_what_it_belongs_to_and_why():
    document = samples.filled(
        "UZ", corrects_id=DocumentId("d9"), correction_reason="chybná registrační značka"
    )
    text = whole("UZ", document, corrects="KKC-OL4-2026-000101")
    expected = "Dodatek k dokumentu evid. č. KKC-OL4-2026-000101, důvod: chybná registrační značka"
    assert expected in text


def test_the_month_for_notification_ends_in_february_too():
    closed_at = samples.NOW.replace(month=1, day=31)
    document = samples.filled("PTO", closed_at=closed_at, wants_notification=Answer.YES)
    assert "tedy do 28. února 2026" in whole("PTO", document)


@pytest.mark.parametrize(
    ("regime", "law", "advocate"),
    [
        (ExplanationRegime.POLICE_ACT, "podle § 61 zákona č. 273/2008 Sb.", False),
        (ExplanationRegime.CRIMINAL_CODE, "podle § 158 odst. 3 a 6 trestního řádu", True),
    ],
)
def test_an_explanation_bears_the_instruction_of_its_regime(regime, law, advocate):
    text = whole("UZV", samples.filled("UZV", explanation_regime=regime))
    assert law in text
    assert ("právní pomoc advokáta" in text) is advocate


def test_a_woman_is_instructed_as_a_woman():
    assert "Byla jsem poučena, že vysvětlení mohu odepřít" in whole("UZV")
    person = replace(samples.persons_of("UZV")[0], sex=Sex.NOT_STATED)
    assert "Byl(a) jsem poučen(a)" in whole("UZV", persons=(person,))


def test_the_injured_party_is_instructed_and_others_are_not():
    reporter = samples.a_person(roles=(PersonRole.REPORTING_PERSON,))
    assert "poškozený jsem byl poučen" in whole("PTO")
    assert "poškozený jsem byl poučen" not in whole("PTO", persons=(reporter,))


def test_the_text_is_marked_where_the_verbatim_part_begins_and_ends():
    text = whole("UZV")
    assert text.index(VERBATIM_BEGINS) < text.index("Stála jsem na zastávce")
    assert text.index("k náměstí.") < text.index(VERBATIM_ENDS)


def test_marks_that_the_officer_set_are_not_doubled():
    statement = f"Pak křičel: {VERBATIM_BEGINS} „Stůj!“ {VERBATIM_ENDS} a utekl."
    text = whole("UZV", samples.filled("UZV", statement=statement))
    assert text.count(VERBATIM_BEGINS) == text.count(VERBATIM_ENDS) == 1


def test_another_word_gives_another_fingerprint_on_the_paper():
    def fingerprint(document):
        return re.search(r"kód ([0-9A-Z-]{14})", pages_of("UZ", document)[0]).group(1)

    one = samples.filled("UZ")
    assert fingerprint(one) == fingerprint(replace(one, reference_number="KRPM-1/ČJ-2026-1405"))
    assert fingerprint(one) != fingerprint(replace(one, statement="Něco jiného."))


@pytest.mark.parametrize("length", range(0, 20_001, 1_000))
def test_signatures_never_stand_alone_on_a_page(length):
    statement = (f"{PANGRAM}. " * 520)[:length]
    for code, document in (
        (
            "UZ",
            samples.filled(
                "UZ",
                statement=statement,
                measures="",
                assessment="",
                attachments="",
                attachments_count=0,
            ),
        ),
        ("PTO", samples.filled("PTO", statement=statement)),
    ):
        last = pages_of(code, document)[-1]
        before = last.split("prap. Kateřina Dvořáková")[0]
        lines = [line for line in before.splitlines() if line.strip()]
        assert len(lines) >= 3, (code, length, lines)
        assert any(word in before for word in ("PANGRAM", "kůň", "Úkon byl skončen", "Zjištěno"))


@pytest.mark.parametrize("lines", range(0, 60, 4))
@pytest.mark.parametrize("code", ["OMU", "UZ", "POO", "PTO"])
def test_no_heading_is_left_alone_at_the_foot_of_a_page(code, lines):
    text = "\n".join("Řádek, který posouvá konec papíru." for _ in range(lines))
    name = "event_summary" if code in ("OMU", "POO") else "statement"
    for page in text_of(printed(code, samples.filled(code, **{name: text}))):
        last = FOOT.split(page)[0].strip().splitlines()[-1]
        assert not re.match(r"\d+\. [A-ZÚČŘŠŽ]\D+$", last), last


def test_as_many_signers_as_there_are_get_their_lines():
    persons = tuple(
        samples.a_person(given_names=f"Osoba {number}", position=number) for number in range(40)
    )
    text = whole("PTO", persons=persons)
    assert all(text.count(f"Ing. Osoba {number} Tománek") == 2 for number in range(40))


def text_golden(code: str, document) -> str:
    pages = text_of(
        printed(
            code,
            document,
            () if document is not None else None,
            () if document is not None else None,
        )
    )
    return "".join(
        f"=== strana {number} ===\n{spaced(page).strip()}\n"
        for number, page in enumerate(pages, start=1)
    )


@pytest.mark.parametrize("fill", ["full", "empty"])
@pytest.mark.parametrize("code", samples.KINDS)
def test_the_paper_reads_as_agreed(code, fill, regenerate):
    golden = samples.GOLDEN / f"{code}-{fill}.txt"
    found = text_golden(code, None if fill == "full" else samples.empty(code))
    if regenerate:
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_a_paper_of_one_page_has_one_page():
    assert page_count(printed("POO")) == 1


def test_a_paper_closed_after_midnight_bears_the_new_day():
    """At the station it is half past midnight, by the world's clock still the day before."""
    after_midnight = samples.NOW.replace(hour=23, minute=30)
    text = whole("PTO", samples.filled("PTO", closed_at=after_midnight))
    assert "Olomouc 13. března 2026" in spaced(text)
    assert "tedy do 13. dubna 2026" in spaced(text)
