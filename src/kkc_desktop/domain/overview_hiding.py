"""Which figures a suppressed overview hides, so that none can be worked out from its sums.

Hidden is every figure of one or two records; then, wherever a shown sum would give a hidden part
away, the smallest part beside it as well, until no sum does.
"""

from kkc_desktop.domain.overview import Figure, FigureSum, Overview, is_hidden


def hidden_codes(overview: Overview) -> frozenset[str]:
    """The codes of the figures that a suppressed overview does not show."""
    inside = (each for table in overview.tables for row in table.rows for each in row)
    figures = {each.code: each for each in (*overview.key, *inside)}
    hidden = {code for code, each in figures.items() if is_hidden(each)}
    while more := {
        code for each in overview.sums if (code := _given_away(each, figures, hidden)) is not None
    }:
        hidden |= more
    return frozenset(hidden)


def _given_away(known: FigureSum, figures: dict[str, Figure], hidden: set[str]) -> str | None:
    """What has to be hidden next so that this sum gives no hidden figure away; None when nothing.

    A hidden total hides one of its parts too: the shown parts would add up to it. No hidden part
    is zero, so that a remainder of as many as there are would say that each is one.
    """
    parts = [code for code in known.parts if code in hidden]
    if known.total in hidden:
        return None if parts else _smallest(known.parts, figures, hidden)
    together = sum(_value(figures[code]) for code in parts)
    if not parts or (len(parts) > 1 and together > len(parts)):
        return None
    return _smallest(known.parts, figures, hidden) or known.total


def _smallest(parts: tuple[str, ...], figures: dict[str, Figure], hidden: set[str]) -> str | None:
    """The smallest part still shown that is not zero; None when there is none."""
    shown = [code for code in parts if code not in hidden and _value(figures[code])]
    return min(shown, key=lambda code: (_value(figures[code]), code), default=None)


def _value(figure: Figure) -> float:
    return figure.value or 0
