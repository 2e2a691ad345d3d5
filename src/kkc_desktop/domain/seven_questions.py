"""The seven questions of a statement, and which of them a text seems to answer.

Only a reminder for the person who writes: a few words are looked for, nothing is understood and
nothing depends on it.
"""

import re
from enum import Enum

from kkc_desktop.domain.czech import fold


class Question(Enum):
    """What a good statement answers (domain 2.4)."""

    WHO = "kdo"
    WHAT = "co"
    WHEN = "kdy"
    WHERE = "kde"
    HOW = "jak"
    WITH_WHAT = "čím"
    WHY = "proč"

    @property
    def label(self) -> str:
        """The Czech word of the question."""
        return self.value


# Beginnings of words without háčky, as fold() makes them.
_TRACES = {
    Question.WHO: r"\b(ja|jsem|jsme|muj|moje|muz|zen|pachatel|neznam|osob|pan|pani|soused|syn|dcer"
    r"|manzel|matk|otec|kamarad|ridic|chodec)",
    Question.WHAT: r"\b(odciz|ukrad|kradez|rozbi|poskod|napad|uderi|vyhroz|ztrat|chyb|vnik"
    r"|vylak|podved|zranil|naboura|srazi|nasel|nasla|doslo|stalo)",
    Question.WHEN: r"\b(\d{1,2}[:.]\d{2}\b|\d{1,2}\.\s*\d{1,2}\.|\d{1,2}\.\s*(led|uno|bre|dub|kve"
    r"|cer|srp|zar|rij|lis|pro)|vcera|dnes|rano|vecer|dopoledne|odpoledne|v noci|hodin)",
    Question.WHERE: r"\b(ulic|namest|parkovist|obchod|byt|dum|dom|sklep|zastavk|nadrazi|silnic"
    r"|skol|prac|restaurac|v obci|ve meste|na internetu|v aute|vlak|tramvaj|autobus)",
    Question.HOW: r"\b(kdyz|tak ze|nejprve|potom|pote|nasledne|pres|vytrh|vylomi|rozbi|vypaci"
    r"|strci|preleze|zpusob|odemk|zamk)",
    Question.WITH_WHAT: r"\b(pomoci|nastroj|noz|paklic|klic|kladiv|kamen|pest|zbran|vozidl"
    r"|sroubovak|telefon|kart|lahv|predmet)",
    Question.WHY: r"\b(protoze|kvuli|duvod|aby|nebot|motiv|z pomsty|ze zlosti|domniv)",
}
_PATTERNS = {question: re.compile(pattern) for question, pattern in _TRACES.items()}


def seems_answered(text: str) -> frozenset[Question]:
    """The questions of which the text bears a trace."""
    words = fold(text)
    return frozenset(question for question, trace in _PATTERNS.items() if trace.search(words))
