"""The seven questions of a statement, and which of them a text seems to answer.

Only a reminder for the person who writes: a few words are looked for, nothing is understood and
nothing depends on it.
"""

import re

from kkc_desktop.domain.czech import fold

# Beginnings of words without háčky, as fold() makes them.
_TRACES = {
    "kdo": r"\b(ja\b|jsem|jsme|muj|moje|muz|zen|pachatel|neznam|osob|pan|pani|soused|syn|dcer"
    r"|manzel|matk|otec|kamarad|ridic|chodec)",
    "co": r"\b(odciz|ukrad|kradez|rozbi|poskod|napad|uderi|vyhroz|ztrat|chyb|vnik"
    r"|vylak|podved|zranil|naboura|srazi|nasel|nasla|doslo|stalo)",
    "kdy": r"\b(\d{1,2}[:.]\d{2}\b|\d{1,2}\.\s*\d{1,2}\.|\d{1,2}\.\s*(led|uno|bre|dub|kve"
    r"|cer|srp|zar|rij|lis|pro)|vcera|dnes|rano|vecer|dopoledne|odpoledne|v noci|hodin)",
    "kde": r"\b(ulic|namest|parkovist|obchod|byt|dum|dom|sklep|zastavk|nadrazi|silnic"
    r"|skol|prac|restaurac|v obci|ve meste|na internetu|v aute|vlak|tramvaj|autobus)",
    "jak": r"\b(kdyz|tak ze|nejprve|potom|pote|nasledne|pres|vytrh|vylomi|rozbi|vypaci"
    r"|strci|preleze|zpusob|odemk|zamk)",
    "čím": r"\b(pomoci|nastroj|noz|paklic|klic|kladiv|kamen|pest|zbran|vozidl"
    r"|sroubovak|telefon|kart|lahv|predmet)",
    "proč": r"\b(protoze|kvuli|duvod|aby|nebot|motiv|z pomsty|ze zlosti|domniv)",
}
_PATTERNS = {question: re.compile(trace) for question, trace in _TRACES.items()}
QUESTIONS = tuple(_TRACES)


def heading_of(question: str) -> str:
    """The question as it is written into a text to be answered."""
    return f"{question.capitalize()}: "


def answers_in(text: str) -> dict[str, tuple[int, int]]:
    """The questions of which the text bears a trace, and where the first one begins and ends.

    Folding lengthens some rare letters; then the answer is only known to be somewhere.
    """
    words = fold(text)
    found = {question: trace.search(words) for question, trace in _PATTERNS.items()}
    is_in_place = len(words) == len(text)
    return {
        question: trace.span() if is_in_place else (0, 0)
        for question, trace in found.items()
        if trace
    }
