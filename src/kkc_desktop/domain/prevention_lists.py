"""Číselníky of appointments, talks and campaigns (domain 4.1)."""

from kkc_desktop.domain.code_lists import CodeList


class AppointmentKind(CodeList):
    """What the time is booked for."""

    MARKING = "forenzní identifikační značení (FIZ)"
    CONSULTATION = "schůzka s preventistou"


class AppointmentState(CodeList):
    """What became of the booked time."""

    BOOKED = "objednáno"
    DONE = "provedeno"
    REFUSED = "odmítnuto, nedoložen původ věci"
    MISSED = "nedostavil se"
    CANCELLED = "zrušeno"


class PreventionKind(CodeList):
    """How prevention came to people."""

    TALK = "beseda"
    CAMPAIGN = "kampaň"
    DAY = "den prevence, ukázka"
    EXCURSION = "exkurze na stanici"
