"""What a reader meant by the signs that arrived: layouts of the keyboard turned back."""

import re
from datetime import date

from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.mrz import MachineZone, may_begin_zone, read_mrz
from kkc_desktop.domain.paper_code import read_paper_code

_CZECH_LAYOUT = str.maketrans("+ěščřžýáíé?=", "1234567890<-")
_SWAPPED = str.maketrans("YZyz", "ZYzy")
_SHORTEST_LINE = 30
_GROUPS = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")
_EVIDENCE_NUMBER = re.compile(r"KKC-[A-Z0-9]{2,6}-[0-9]{4}-[0-9]{6}")
_DOCUMENT_NUMBER = re.compile(r"[0-9]{8,9}|[A-Z]{2}[0-9]{6,9}")


def meant_signs(arrived: str) -> str:
    """The signs with the digits, the filler and the hyphen of a Czech layout read."""
    return arrived.lower().translate(_CZECH_LAYOUT).upper()


def meant_zone(arrived: str, today: date) -> MachineZone | None:
    """The zone in what arrived, also over a Czech layout, where Y and Z change places too."""
    signs = meant_signs(arrived)
    found = [read_mrz(arrived, today), read_mrz(signs, today)]
    if signs != arrived.upper():
        found.append(read_mrz(signs.translate(_SWAPPED), today))
    zones = [zone for zone in found if zone is not None]
    return min(zones, key=lambda zone: len(zone.problems), default=None)


def is_zone_begun(arrived: str) -> bool:
    """Whether at least one line of a zone arrived and more of it may follow."""
    signs = meant_signs(arrived)
    return len("".join(signs.split())) >= _SHORTEST_LINE and may_begin_zone(signs)


def own_code(arrived: str) -> str:
    """The code of a paper of ours or an evidence number; empty when it is neither."""
    signs = meant_signs(arrived.strip())
    if _EVIDENCE_NUMBER.fullmatch(signs):
        return signs
    if not _GROUPS.fullmatch(signs):
        return ""
    try:
        return read_paper_code(signs)
    except NotComplete:
        return ""


def document_number(arrived: str) -> str:
    """The signs when they can be the number of a document of identity; else empty."""
    signs = meant_signs(arrived.strip())
    return signs if _DOCUMENT_NUMBER.fullmatch(signs) else ""
