"""Names of files that leave the desk: as every system takes them, none hiding what it is."""

import re
import unicodedata
from collections.abc import Collection

from kkc_desktop.domain.typed_text import clean_text

LONGEST_NAME = 100
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_USUAL = "soubor"


def safe_file_name(name: str) -> str:
    """The name without a folder, forbidden letters, marks that turn the text, and devices' names.

    It keeps its suffix and is at most LONGEST_NAME characters long; of nothing is left „soubor“.
    """
    words = " ".join(clean_text(name).split())
    visible = "".join(letter for letter in words if unicodedata.category(letter)[0] != "C")
    plain = _FORBIDDEN.sub("_", visible).strip(" .") or _USUAL
    if _DEVICES.match(plain):
        plain = f"_{plain}"
    stem, dot, suffix = plain.rpartition(".")
    if dot and stem and len(suffix) <= 10:
        return f"{stem[: LONGEST_NAME - len(suffix) - 1].rstrip(' .')}.{suffix}"
    return plain[:LONGEST_NAME].rstrip(" .")


def free_name(stem: str, suffix: str, taken: Collection[str]) -> str:
    """The name itself, or with the next number where it is taken, whatever the case of letters."""
    used = {each.casefold() for each in taken}
    name, number = f"{stem}{suffix}", 1
    while name.casefold() in used:
        number += 1
        name = f"{stem} ({number}){suffix}"
    return name
