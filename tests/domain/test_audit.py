"""The chain names the first line that does not follow from the one before."""

from dataclasses import replace

import pytest
from tests.chain import first_broken
from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.audit import Act, AuditEntry
from kkc_desktop.domain.audit_chain import CHAIN_START, chain_mac

KEY = bytes(32)


@pytest.fixture
def chain():
    entries, previous = [], CHAIN_START
    for number in range(1, 6):
        entry = AuditEntry(
            number=number, recorded_at=NOW, officer_id=OFFICER_ID, act=Act.CONSULT, record_id="r"
        )
        previous = chain_mac(KEY, previous, entry)
        entries.append(replace(entry, chain=previous))
    return tuple(entries)


def test_a_whole_chain_has_no_broken_line(chain):
    assert first_broken(chain, KEY) is None
    assert first_broken((), KEY) is None


@pytest.mark.parametrize(
    "changes",
    [{"reason": "jiný"}, {"record_id": "x"}, {"act": Act.SEARCH}, {"officer_id": "kdosi"}],
    ids=lambda changes: next(iter(changes)),
)
def test_a_changed_line_is_named(chain, changes):
    forged = (*chain[:2], replace(chain[2], **changes), *chain[3:])
    assert first_broken(forged, KEY) == 3


def test_a_line_taken_out_is_named(chain):
    assert first_broken((*chain[:1], *chain[2:]), KEY) == 2


def test_two_lines_that_changed_places_are_named(chain):
    assert first_broken((chain[0], chain[2], chain[1], *chain[3:]), KEY) == 2
