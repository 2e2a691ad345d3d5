"""Reading a sheet back as a person would: words without line ends, pages without their feet."""

import re

from tests.printing import samples

from kkc_desktop.printing.document import render
from kkc_desktop.printing.pages import text_of

FOOT = re.compile(r"^(Podpis [^\n]*:|Evid\. č\. KKC|bez evidenčního čísla)", re.MULTILINE)


def printed(code: str, document=None, persons=None, things=None, **named) -> bytes:
    return render(
        samples.filled(code) if document is None else document,
        samples.persons_of(code) if persons is None else persons,
        samples.things_of(code) if things is None else things,
        samples.template(code),
        samples.STATION,
        samples.officer_of(code),
        now=samples.NOW,
        **named,
    )


def pages_of(code: str, document=None, **named) -> list[str]:
    return [spaced(page) for page in text_of(printed(code, document, **named))]


def spaced(text: str) -> str:
    """The text with ordinary spaces only, none of them at the end of a line."""
    return re.sub(r" +$", "", re.sub(r"[\u00a0 ]+", " ", text), flags=re.MULTILINE)


def squeezed(text: str) -> str:
    """The letters without any spaces and line ends."""
    return re.sub(r"\s+", "", text)


def body(pdf: bytes) -> str:
    """All letters of the pages without what stands at their feet."""
    return squeezed("".join(FOOT.split(page)[0] for page in text_of(pdf)))
