"""Whether the shipped fonts can print Czech."""

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from kkc_desktop.assets import asset_path
from kkc_desktop.printing.fonts import PAPER_FILES

_LETTERS = "áčďéěíňóřšťúůýž"
CZECH_CHARACTERS = f"{_LETTERS}{_LETTERS.upper()}„“–…§"


def shipped_fonts() -> tuple[str, ...]:
    """The names of the files: those the paper needs, and whatever else lies beside them."""
    found = {path.name for path in asset_path("fonts").glob("*.ttf")}
    return tuple(sorted(found | set(PAPER_FILES.values())))


def faulty_fonts() -> tuple[str, ...]:
    """The files that are missing, cannot be read or lack a Czech character."""
    return tuple(name for name in shipped_fonts() if not _is_czech(name))


def _is_czech(name: str) -> bool:
    try:
        known = TTFontFile(str(asset_path("fonts", name))).charToGlyph
    except (TTFError, OSError):
        return False
    return all(ord(char) in known for char in CZECH_CHARACTERS)
