"""What the search page says of what it found, and of what it did not."""

from kkc_desktop.domain.finding import Found
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted

_TITLE_LENGTH = 40


def title_words(query: str) -> str:
    """The head of the page, which quotes what is looked for."""
    shown = query[:_TITLE_LENGTH] + ("…" if len(query) > _TITLE_LENGTH else "")
    return tr("Hledání „{}“").format(shown) if shown else tr("Hledání")


def count_words(found: Found, total: int, took: int, *, is_looking_on: bool) -> str:
    """How much was found, in how many milliseconds, and whether that is all."""
    words = counted(total, "nález", "nálezy", "nálezů")
    if found.is_cut:
        words = tr("prvních {}, nejnovější").format(words)
    parts = [words, f"{took}\u00a0ms"]
    if is_looking_on:
        parts.append(tr("hledá se dál…"))
    elif found.is_stopped:
        parts.append(tr("hledání bylo zastaveno, upřesněte"))
    return " · ".join(parts)


def emptiness(
    query: str, *, only_commands: bool, is_long_enough: bool, is_stopped: bool
) -> tuple[str, str]:
    """What stands in place of hits: what is missing and what to do."""
    if is_stopped:
        return tr("Hledání bylo zastaveno"), tr("Upřesněte je: přidejte slovo, číslo nebo filtr.")
    if only_commands:
        hint = tr("Stačí začátky slov, háčky nejsou potřeba.")
        return tr("Takový příkaz tu není"), hint
    if not query and not is_long_enough:
        hint = tr("Stačí začátek slova, háčky nejsou potřeba. Příkazy vypíše znak >.")
        return tr("Napište číslo, jméno nebo slova"), hint
    if not is_long_enough:
        return tr("Napište aspoň dva znaky"), tr("Hledá se při psaní, Enter otevře první nález.")
    hint = tr("Zkuste jen příjmení, číslo nebo jiné slovo. Osobu zapíšete klávesou F2.")
    return tr("Nic nenalezeno"), hint
