"""The slip: what one citizen was told, whom to call, where to turn and when to come; no name."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from tests.printing import samples
from tests.printing.test_leaflet import LINES, PHONE_FRAUD, TODAY, squeezed

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.prevention import Appointment, AppointmentId
from kkc_desktop.domain.prevention_lists import AppointmentKind
from kkc_desktop.domain.slip import AdviceSlip
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.printing.slip import render_slip
from kkc_desktop.services.voices import LEAFLET_LANGUAGES, moment_in, pictures_for, voice_of

STATION = replace(samples.STATION, address="Povelská 12, Olomouc", phone="974 766 111")
STARTS = datetime(2026, 12, 1, 9, 30, tzinfo=ZONE)
BOOKED = Appointment(
    id=AppointmentId("a"),
    starts_at=STARTS,
    duration_minutes=30,
    name="Jan Novák",
    phone="777 111 222",
    things="dvě kola",
    recorded_at=STARTS,
    recorded_by=OfficerId("o"),
)


def slip(language, size=LeafletSize.NORMAL, *, items=PHONE_FRAUD.items, booked=BOOKED, **more):
    told = AdviceSlip(
        items=items,
        help_lines=LINES[:2],
        referral=("obec (odbor dopravy)", "telefon 585 111 222"),
        next_step="pozvánka na besedu",
        appointment=booked,
        appointment_moment=moment_in(language, STARTS),
    )
    told = replace(told, **more)
    words = voice_of(language, size)
    pictures = pictures_for(size)
    return render_slip(told, STATION, words, size=size, today=TODAY, pictures=pictures)


def bare(text):
    return "".join(text.split())


@pytest.mark.parametrize("language", LEAFLET_LANGUAGES)
def test_everything_told_is_on_the_slip_in_the_citizens_language(language):
    words = voice_of(language, LeafletSize.NORMAL)
    found = squeezed(slip(language))
    for text in (
        words.phrases.slip_title,
        words.item(PHONE_FRAUD.items[0]).text,
        words.phrases.bring,
        words.phrases.emergency,
        words.phrases.cannot_come,
        moment_in(language, STARTS),
        "obec (odbor dopravy)",
        "telefon 585 111 222",
        "dvě kola",
        "pozvánka na besedu",
        "Povelská 12, Olomouc",
        "974 766 111",
    ):
        assert bare(text) in found, text


def test_nobody_is_named_on_it():
    found = squeezed(slip(Language.CZECH))
    assert "Novák" not in found
    assert "777" not in found


def test_the_time_is_written_as_the_language_writes_it():
    assert moment_in(Language.CZECH, STARTS) == "úterý 1.\u00a0prosince\u00a02026 v\u00a09:30"
    assert "грудня" in moment_in(Language.UKRAINIAN, STARTS)
    assert "December" in moment_in(Language.ENGLISH, STARTS)


def test_a_slip_of_an_appointment_alone_is_called_so_and_names_no_lines():
    found = squeezed(slip(Language.CZECH, items=()))
    assert "Váštermín" in found
    assert "Přinesteobčanskýprůkazadokladonabytívěci" in found
    assert "Kamzavolat" not in found


def test_a_meeting_with_the_prevention_officer_asks_for_other_things():
    meeting = replace(BOOKED, kind=AppointmentKind.CONSULTATION)
    found = squeezed(slip(Language.CZECH, booked=meeting))
    assert "Schůzkaspreventistou" in found
    assert "dokladonabytí" not in found


def test_an_expired_sentence_does_not_get_on_it():
    first = replace(PHONE_FRAUD.items[0], valid_until=date(2026, 11, 21))
    found = squeezed(slip(Language.CZECH, items=(first, PHONE_FRAUD.items[1])))
    assert bare(PHONE_FRAUD.items[0].text) not in found
    assert bare(PHONE_FRAUD.items[1].text) in found
