"""How much room letters of the chart's font take, so that screen and paper lay it out alike.

Source Sans 3 by groups of its letters, a little more than any weight of it really takes: nobody
here may ask a screen or a printer, and a name that is cut too early is better than one cut through.
"""

PIXELS_OF_POINT = 4 / 3
"""A drawing is measured in pixels of 1/96 inch, letters in points."""

_GROUPS = (
    (0.33, "iíjlIÍ.,;:!()|' \u00a0"),
    (0.38, "fřrtť-/"),
    (0.5, "cčsšvxyýzž?„“"),
    (0.55, "aáeéěgkFJLVXYÝ0123456789–+<"),
    (0.67, "ABCČDĎEÉĚGHKNŇPRŘSŠTŤUÚŮZŽÁ"),
    (0.97, "mwMWOÓQ…%—@"),
)
_USUAL = 0.57
_EMS = {letter: ems for ems, letters in _GROUPS for letter in letters}


def letter_room(text: str, points: float) -> float:
    """The room of a line in pixels of a drawing."""
    return sum(_EMS.get(letter, _USUAL) for letter in text) * points * PIXELS_OF_POINT


def fitted(text: str, points: float, room: float) -> str:
    """The text, cut with an ellipsis where there is no room for it."""
    if letter_room(text, points) <= room:
        return text
    kept = text
    while kept and letter_room(f"{kept}…", points) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…" if kept else ""
