"""The papers of a visit are kinds of the catalogue, and each reason has what it may need."""

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.bundle import parse_bundles
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.knowledge import parse_advice
from kkc_desktop.services.templates import shipped_templates
from kkc_desktop.ui.contact_reasons import papers_for

BUNDLES = parse_bundles(asset_path("seed", "bundles.toml").read_text(encoding="utf-8"))
KINDS = {template.code for template in shipped_templates()}
TOPICS = {
    category.code: category
    for category in parse_advice(asset_path("seed", "advice.toml").read_text(encoding="utf-8"))
}
# What no visitor takes part in, and what has a way of its own from its record.
USUAL = ("UZ", "POO")
NOT_OF_A_VISIT = {"OMU", "PSL", "SZ", "TFN", "VYH", "ZPR", "ZVH", "DEN", "PVY", "SOS"}


def test_every_reason_has_its_bundle():
    assert set(BUNDLES) == set(ContactReason)


def test_every_paper_and_receipt_is_a_kind_of_the_catalogue():
    named = {kind for b in BUNDLES.values() for kind in (*b.papers, b.receipt)}
    assert named <= KINDS
    assert named == KINDS - NOT_OF_A_VISIT


def test_no_paper_stands_twice_in_a_bundle():
    for bundle in BUNDLES.values():
        assert len(set(bundle.papers)) == len(bundle.papers), bundle.reason


def test_the_receipt_stands_in_its_own_bundle():
    for bundle in BUNDLES.values():
        assert bundle.receipt in bundle.papers, bundle.reason


def test_a_leaflet_is_a_topic_that_has_one():
    for bundle in BUNDLES.values():
        assert not bundle.leaflet or TOPICS[bundle.leaflet].leaflet_title, bundle.reason


def test_what_the_contact_page_offers_first_is_in_the_bundle():
    for reason in set(ContactReason) - {ContactReason.NONE, ContactReason.PREVENTION}:
        of_its_own = papers_for(reason) != USUAL
        assert not of_its_own or papers_for(reason)[0] in BUNDLES[reason].papers, reason
