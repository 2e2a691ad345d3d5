"""Tool tips that show what was typed letter by letter."""

from html import escape


def plain_tip(text: str) -> str:
    """The text for setToolTip: a tip guesses markup, inside <qt> everything escaped stays plain."""
    return f"<qt>{escape(text)}</qt>" if text else ""
