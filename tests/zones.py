"""Zones of documents nobody has, and the specimens of ICAO Doc 9303, with all check digits."""

from datetime import date

from kkc_desktop.domain.mrz import check_digit

TODAY = date(2026, 11, 30)
CARD = (
    "IDCZE9990099997<<<<<<<<<<<<<<<\n8108278F3301155CZE<<<<<<<<<<<2\nNOVAKOVA<<JANA<MARIE<<<<<<<<<<"
)
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
)
LONG_NUMBER = (
    "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"
)
SMALL = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
VISA = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<<<<<<<<<"


def with_check(signs):
    return signs + check_digit(signs)


def card(
    *,
    code="ID",
    issuer="CZE",
    number="123456789",
    rest="",
    born="810827",
    sex="F",
    expires="330115",
    nationality="CZE",
    names="NOVAKOVA<<JANA",
):
    """A TD1 zone put together by the rules of Doc 9303."""
    first = f"{code}{issuer:<<3}{with_check(f'{number:<<9}')}{rest:<<15}"
    second = f"{with_check(born)}{sex}{with_check(expires)}{nationality:<<3}{'':<<11}"
    composite = check_digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    return f"{first}\n{second}{composite}\n{names:<<30}"


def passport(*, number="38001234", rest="", born="710319", expires="310101", nationality="CZE"):
    """A TD3 zone put together by the rules of Doc 9303."""
    first = f"P<{nationality:<<3}{'DVORAK<<PETR':<<39}"
    second = f"{with_check(f'{number:<<9}')}{nationality:<<3}{with_check(born)}M"
    second += f"{with_check(expires)}{with_check(f'{rest:<<14}')}"
    return f"{first}\n{second}{check_digit(second[:10] + second[13:20] + second[21:43])}"
