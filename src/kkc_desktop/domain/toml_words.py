"""What tomllib's complaints mean, in Czech, for somebody who edits a template."""

import re

_LINE = re.compile(r"line (\d+)")
_WORDS = (
    ("Expected '=' after a key", "za názvem údaje chybí rovnítko"),
    ("Cannot overwrite", "týž údaj je tu podruhé"),
    ("Duplicate inline table key", "týž údaj je tu podruhé"),
    ("Cannot declare", "týž oddíl je tu podruhé"),
    ("Cannot mutate", "tento oddíl už nelze doplnit"),
    ("Unclosed array", "seznam není uzavřený závorkou ]"),
    ("Unclosed inline table", "oddíl není uzavřený závorkou }"),
    ("Expected ']'", "nadpis oddílu není uzavřený závorkou ]"),
    ("Illegal character '\\n'", "text není na témž řádku uzavřený uvozovkami"),
    ("Unterminated string", "text není uzavřený uvozovkami"),
    ("Expected '\"'", "text není uzavřený uvozovkami"),
    ("Unescaped '\\' in a string", "zpětné lomítko v\u00a0textu se píše dvakrát"),
    ("Illegal character", "je tu nedovolený znak"),
    ("Expected newline or end of document", "za hodnotou je na řádku ještě něco navíc"),
    ("Invalid statement", "řádek není ani údaj, ani nadpis oddílu"),
    ("Invalid initial character for a key", "název údaje začíná nedovoleným znakem"),
    ("Invalid date or datetime", "takové datum v\u00a0kalendáři není"),
    ("Invalid value", "hodnota není správně zapsaná; text patří do uvozovek"),
)


def toml_complaint(message: str, text: str) -> tuple[str, int]:
    """Czech words for the complaint about the text and the line it is about."""
    words = next((czech for english, czech in _WORDS if english in message), "není to TOML")
    found = _LINE.search(message)
    return words, int(found.group(1)) if found else text.rstrip().count("\n") + 1
