"""Where the shipped files lie: icons, fonts, templates, seed texts, stylesheet, manual."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def asset_path(*parts: str) -> Path:
    """The file or folder `parts` of the installed package, or of the checkout's `resources/`."""
    packed = _PACKAGE / "_resources"
    root = packed if packed.is_dir() else _PACKAGE.parents[1] / "resources"
    return root.joinpath(*parts)
