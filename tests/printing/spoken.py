"""Papers in two languages: the kinds that speak to a person, beside the Czech in another tongue."""

from collections.abc import Sequence

from tests.printing import samples
from tests.printing.reading import printed

from kkc_desktop.domain.document import Thing
from kkc_desktop.domain.person import Person
from kkc_desktop.services.translations import all_translations

BY_TAG = {each.tag: each for each in all_translations()}
SPEAKING = tuple(code for code in samples.KINDS if code in BY_TAG["uk"].kinds)


def spoken(
    code: str,
    tag: str = "uk",
    persons: Sequence[Person] | None = None,
    things: Sequence[Thing] | None = None,
    trail: tuple[int, str] | None = None,
    **changes: object,
) -> bytes:
    """The kind's filled sample in a second language."""
    translation = BY_TAG[tag]
    document = samples.filled(code, second_language=translation.language, **changes)
    return printed(code, document, persons, things, translation=translation, trail=trail)
