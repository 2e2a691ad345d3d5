"""The papers of the demo, read back as the officer and the citizen get them."""

import io
from dataclasses import replace
from itertools import count

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from tests.desk import Clock
from tests.printing.reading import squeezed

from kkc_desktop.demo.account_papers import account_for, account_papers
from kkc_desktop.demo.flood import StoryClock, found_flood
from kkc_desktop.demo.flood_papers import flood_papers
from kkc_desktop.demo.old_station import found_old
from kkc_desktop.demo.papers import PANGRAM, make_papers
from kkc_desktop.demo.returned_scans import take_papers_back
from kkc_desktop.domain.scan_sorting import PageVerdict
from kkc_desktop.domain.scenario import ExpectationState
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.exercise import exercise_station, found_exercise
from kkc_desktop.services.templates import COUNTER_ORDER
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish

SPECIAL = {
    "obet-ukrajinsky": "Права жертви та інформація для неї",
    "potvrzeni-polsky": "Potwierdzenie przyjęcia zawiadomienia",
    "obet-snadne-cteni": "Někdo vám ublížil.",
    "opravny-zaznam": "OPRAVNÝ ZÁZNAM",
    "opravena-listina-s-pruvodnim-listem": "PRŮVODNÍ LIST VÝTISKU",
    "soubor-navstevy": "POTVRZENÍ O PŘIJETÍ OZNÁMENÍ",
    "tiskopis-PTO": "TISKOPIS PRO NOUZOVÝ PROVOZ",
    "tiskopis-UZ": "TISKOPIS PRO NOUZOVÝ PROVOZ",
    "tiskopis-OMU": "TISKOPIS PRO NOUZOVÝ PROVOZ",
    "tiskopis-TFN": "TISKOPIS PRO NOUZOVÝ PROVOZ",
    "letak-ukrajinsky": "Вам телефонував поліцейський або банкір?",
    "letak-polsky": "Dzwonił policjant albo bankowiec?",
    "letak-anglicky": "Did a policeman or a banker call you?",
    "letak-nemecky": "Rief ein Polizist oder Banker an?",
    "letak-snadne-cteni": "Slyšíte „bezpečný účet“?",
    "listek-s-radou-ukrajinsky": "Що ми вам порадили",
    "listek-na-znaceni": "Přineste občanský průkaz",
    "seznam-kontaktu": "SEZNAM KONTAKTŮ",
    "prehled": "PŘEHLED ČINNOSTI",
    "rejstrik-cisel": "REJSTŘÍK ČÍSEL",
    "poruseni-zabezpeceni": "ZÁZNAM O PORUŠENÍ ZABEZPEČENÍ OSOBNÍCH ÚDAJŮ",
    "vypis-o-osobe": "Telefonní číslo prý už dva roky nemá.",
    "kdo-nahlizel": "KDO NAHLÍŽEL DO ÚDAJŮ",
    "informace-o-zpracovani-gdpr": "podle čl. 13 a 14",
    "informace-o-zpracovani-hlava-iii": "podle § 27",
    "skartacni-navrh": "Stav návrhu: čeká na schválení.",
    "zaznam-o-zneplatneni": "ZÁZNAM O ZNEPLATNĚNÍ NEPOUŽITÝCH TISKOPISŮ",
}
JOINED = ("soubor-navstevy", "opravena-listina-s-pruvodnim-listem")


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    """The made-up station of the demo."""
    clock, numbers = Clock(), count(1)
    path = tmp_path_factory.mktemp("demo") / "stanice.kkc"
    station = replace(exercise_station(), is_exercise=False)
    services = found_exercise(path, clock, lambda: f"id-{next(numbers)}", station)
    yield services
    services.workplace.database.close()


@pytest.fixture(scope="module")
def flood(tmp_path_factory):
    """The demo's flood, half-way."""
    numbers = count(1)
    path = tmp_path_factory.mktemp("flood") / "povoden.kkc"
    flood = found_flood(path, StoryClock(Clock()), lambda: f"id-{next(numbers)}")
    yield flood
    flood.services.workplace.database.close()


@pytest.fixture(scope="module")
def papers(services, flood, tmp_path_factory):
    """Every paper of the demo by the name of its file."""
    made = make_papers(services) | flood_papers(flood.services, flood.calamity_id)
    folder, numbers = tmp_path_factory.mktemp("old"), count(1)
    made |= account_papers(services, account_for(services), folder)
    assert len(list(folder.iterdir())) == 1  # the hand-over package
    old = found_old(folder / "davno.kkc", Clock(), lambda: f"id-{next(numbers)}")
    made["skartacni-navrh"] = old.services.retention.sheet(old.proposed.id)
    old.services.workplace.database.close()
    return made


@pytest.fixture(scope="module")
def returned(services, papers):
    """What came back of them; the papers were made before."""
    assert papers
    return take_papers_back(services)


def test_there_are_papers_of_every_kind(papers):
    assert len(papers) >= 17
    assert [kind for kind in COUNTER_ORDER if not any(name.endswith(kind) for name in papers)] == []


def test_the_flood_is_told_half_way_with_everything_it_expects(flood):
    assert flood.play.left_out == []
    states = [finding.state for finding in flood.debriefing.findings]
    assert states.count(ExpectationState.MET) == len(states) - 1  # the shift is still to be handed


def test_every_paper_of_the_flood_is_an_exercise_and_reports_follow(papers):
    own = {name: text_of(content) for name, content in papers.items() if "povoden" in name}
    assert {"povoden-SZ1", "povoden-SZ2", "povoden-VYH", "povoden-vyveska"} <= set(own)
    assert [name for name, pages in own.items() if not all("CVIČENÍ" in p for p in pages)] == []


def test_what_was_typed_stands_on_the_paper_letter_by_letter(papers):
    said = squeezed("".join("".join(text_of(content)) for content in papers.values()))
    for words in (PANGRAM, "Оксана Марія Шевченко", "<b>Seán</b> O'Brien & synové"):
        assert squeezed(words) in said


@pytest.mark.parametrize("name", SPECIAL)
def test_papers_of_the_whole_job_are_there_and_say_what_they_are(papers, name):
    said = squeezed("".join(text_of(papers[name])))
    assert squeezed(SPECIAL[name]) in said


def test_large_print_is_the_same_paper_on_more_pages(papers):
    usual = next(content for name, content in papers.items() if name.endswith("-POB"))
    assert len(text_of(papers["obet-velke-pismo"])) > len(text_of(usual))


def test_scans_came_home_one_with_a_page_missing(services, returned):
    assert services.returning.returned(returned.incomplete).missing == (2,)
    assert services.returning.returned(returned.whole).missing == ()
    assert [page.verdict for page in returned.scan.pages] == [
        PageVerdict.FITS,
        PageVerdict.OLDER_VERSION,
    ]


def test_the_fullest_pages_need_no_scroll_bar_at_1280_by_800(qtbot, qapp, services, returned):
    window = MainWindow(services, services.workplace.now, qapp)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    for contact in services.reception.page():
        services.reception.open(contact.id, "zkouška")
        window.go(Wish(place=Place.CONTACT, record_id=contact.id))
        assert not scrolled(window), contact.reason
    for document_id in (returned.incomplete, returned.whole):
        window.go(Wish(place=Place.SIGNING, record_id=document_id))
        assert not scrolled(window)
        assert window.page.bundle.isVisible()


def scrolled(window):
    """The areas of the page that do not show everything."""
    QApplication.processEvents()
    areas = [area for area in window.page.findChildren(QScrollArea) if area.isVisible()]
    return [area.objectName() for area in areas if area.verticalScrollBar().maximum() > 0]


def test_every_page_says_which_it_is_and_of_how_many(papers):
    for name, content in papers.items():
        pages = text_of(content)
        for number, page in enumerate(pages, start=1):
            if name not in ("letak", *JOINED):
                assert squeezed(f"Strana {number} (celkem {len(pages)})") in squeezed(page), name


def test_every_font_is_embedded(papers):
    for name, content in papers.items():
        with pikepdf.open(io.BytesIO(content)) as pdf:
            fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
            assert fonts
            assert all("/FontFile2" in font.FontDescriptor for font in fonts), name
