"""Places to fill in the texts of templates, such as {noun}: which of them the print knows."""

from string import Formatter

OF_CLAUSES = frozenset({"noun", "Noun", "noun_genitive", "language", "note"})
OF_RESULTS = OF_CLAUSES | {"party", "reason", "witness"}
OF_INTERPRETER = OF_CLAUSES | {"interpreter"}
OF_END = frozenset({"time"})
OF_INSTRUCTIONS = frozenset({"directorate"})
OF_VERSION = frozenset({"version"})
OF_HANDING_OVER = OF_VERSION | {"moment"}
OF_NOTIFICATION = frozenset({"day"})
OF_DAY = frozenset({"day", "month", "year"})
OF_MOMENT = OF_DAY | {"time"}
OF_SUBTITLE = frozenset({"explanation_regime"})


def place_faults(text: str, known: frozenset[str]) -> list[str]:
    """What is wrong with the places of the text; the print would stop at each of them."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return ["má závorku { nebo }, ke které chybí druhá"]
    named = [name for _, name, _, _ in parts if name is not None]
    return [f"má místo {{{name}}}, které tu tisk nezná" for name in named if name not in known]
