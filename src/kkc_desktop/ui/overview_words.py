"""What the overview says about its figures on the screen."""

from kkc_desktop.domain.czech import HARD, NOMINATIVE_MONTHS
from kkc_desktop.domain.figure_words import value_words
from kkc_desktop.domain.overview import Figure, FigureUnit
from kkc_desktop.domain.period import MONTHS_OF_QUARTER, Period, PeriodKind
from kkc_desktop.ui.screen_language import tr

_IN_MONTHS = (
    *("v\u00a0lednu", "v\u00a0únoru", "v\u00a0březnu", "v\u00a0dubnu", "v\u00a0květnu"),
    *("v\u00a0červnu", "v\u00a0červenci", "v\u00a0srpnu", "v\u00a0září", "v\u00a0říjnu"),
    *("v\u00a0listopadu", "v\u00a0prosinci"),
)


def period_words(period: Period) -> str:
    """The period as its list says it: Únor 2026, 1. čtvrtletí 2026, Rok 2026, Vlastní období."""
    year = period.first.year
    match period.kind:
        case PeriodKind.MONTH:
            month = tr(NOMINATIVE_MONTHS[period.first.month - 1])
            return f"{month[:1].upper()}{month[1:]} {year}"
        case PeriodKind.QUARTER:
            return tr("{}. čtvrtletí {}").format(period.last.month // MONTHS_OF_QUARTER, year)
        case PeriodKind.YEAR:
            return tr("Rok {}").format(year)
        case _:
            return tr("Vlastní období")


def compared_words(compared: Period, shown: Period) -> str:
    """When the compared period was, as it goes into a sentence: v lednu, v roce 2025."""
    year = "" if compared.first.year == shown.first.year else f"{HARD}{compared.first.year}"
    if compared.kind is PeriodKind.MONTH:
        return f"{tr(_IN_MONTHS[compared.first.month - 1])}{year}"
    if compared.kind is PeriodKind.YEAR:
        return tr("v\u00a0roce {}").format(compared.first.year)
    if compared.kind is PeriodKind.OWN:
        return tr("ve srovnávaném období")
    return tr("v\u00a0období {}").format(period_words(compared))


def difference_words(figure: Figure, when: str) -> tuple[str, str]:
    """How the figure differs from before, and the icon of the way; both empty where unknown."""
    if figure.value is None or figure.earlier is None:
        return "", ""
    by = figure.value - figure.earlier
    if not by:
        return tr("stejně jako {}").format(when), "same"
    said = tr("o\u00a0{} víc než {}" if by > 0 else "o\u00a0{} méně než {}")
    words = value_words(abs(by), figure.unit)
    return said.format(words, when), "more-than-before" if by > 0 else "fewer-than-before"


def share_words(share: float) -> str:
    """94 %."""
    return value_words(share, FigureUnit.SHARE)
