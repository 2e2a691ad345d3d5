"""Many scans through the real services: each page is attached rightly, or honestly left out.

The tests do some dozens of them, ./kkc soak the rest.
"""

from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import cycle, islice
from pathlib import Path

import zxingcpp
from PIL import Image
from tests.closed_paper import a_workplace, closed_protocol
from tests.printing.scanning import as_jpeg, as_pdf, pictures_of, random_treatment, signed, treated

from kkc_desktop.domain.page_mark import PageMark
from kkc_desktop.domain.paper_code import code_of_text
from kkc_desktop.domain.scan_sorting import PageVerdict
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.returning import Returning

_ELSEWHERE = "KKC-JINA-2026-000001"


@dataclass
class Tally:
    """What came of the scans; `wrong` names each page that was put where it does not belong."""

    read: int = 0
    refused: int = 0
    foreign: int = 0
    wrong: list = field(default_factory=list)

    @property
    def count(self):
        return self.read + self.refused + self.foreign + len(self.wrong)


@dataclass(frozen=True)
class _Printed:
    """A page on paper at 300 dpi and where it belongs: document and page, or nowhere."""

    name: str
    picture: Image.Image
    home: tuple | None


def many_scans(folder, count, first=0):
    """Scans pages of three papers, of another version and of another station, `count` in all."""
    tally = Tally()
    workplace = a_workplace(Path(folder) / "stanice.kkc")
    with closing(workplace.database):
        printed = _printed(Documents(workplace))
        returning = Returning(workplace)
        for seed, page in islice(enumerate(cycle(printed)), first, first + count):
            _scan(returning, page, seed, tally)
    return tally


def _scan(returning, page, seed, tally):
    treatment = random_treatment(seed)
    worn = treated(page.picture, treatment, seed)
    is_pdf = seed % 5 == 0
    content = as_pdf([worn], treatment.dpi) if is_pdf else as_jpeg(worn, treatment)
    (found,) = returning.sort("sken", returning.read(content)).pages
    if found.verdict is not PageVerdict.FITS:
        if page.home is None:
            tally.foreign += 1
        else:
            tally.refused += 1
    elif page.home == (found.document_id, found.number):
        tally.read += 1
    else:
        tally.wrong.append(f"{page.name}, seed {seed}: {treatment}")


def _printed(documents):
    found = []
    for _ in range(3):
        document = closed_protocol(documents).document
        pages = pictures_of(documents.paper(document.id).content)
        home = document.id
        found += [
            _Printed(f"{document.evidence_number} {number}", signed(page), (home, number))
            for number, page in enumerate(pages, 1)
        ]
    last = document
    other_code = code_of_text("jiná podoba téhož")
    mark = PageMark(
        evidence_number=last.evidence_number, version=1, page=1, pages=3, paper_code=other_code
    )
    found += [
        _Printed("other version", with_mark(pages[0], mark), None),
        _Printed("later version", with_mark(pages[0], replace(mark, version=2)), None),
        _Printed("elsewhere", with_mark(pages[0], replace(mark, evidence_number=_ELSEWHERE)), None),
    ]
    return found


def with_mark(picture, mark):
    """The page with another square code in the place of its own."""
    drawn = picture.copy()
    width, height = drawn.size
    drawn.paste(255, (round(width * 0.75), round(height * 0.85), width, height))
    code = zxingcpp.create_barcode(mark.text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    side = round(16 / 25.4 * 300)
    square = Image.fromarray(code.to_image(scale=8, add_quiet_zones=False))
    drawn.paste(square.convert("L").resize((side, side)), (width - side - 240, height - side - 120))
    return drawn
