"""The preview for an editor of templates prints every kind, empty and filled, marked so."""

import pytest
from tests.factories import NOW

from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.sample_paper import WATERMARK, Sample, sample_paper
from kkc_desktop.services.templates import shipped_templates

each_kind = pytest.mark.parametrize("template", shipped_templates(), ids=lambda each: each.code)


def words_of(content):
    return " ".join("".join(text_of(content)).split())


@each_kind
@pytest.mark.parametrize("sample", Sample)
def test_every_kind_is_printed_in_every_way(template, sample):
    text = words_of(sample_paper(template, sample, NOW))
    assert template.title.upper() in text.replace("\u00a0", " ")
    assert WATERMARK in text


@each_kind
def test_every_block_of_a_filled_sample_is_there(template):
    text = words_of(sample_paper(template, Sample.TYPICAL, NOW)).replace("\u00a0", " ")
    missing = [use.title for use in template.blocks if use.title not in text]
    assert missing == []


def test_the_same_template_gives_the_same_bytes():
    template = shipped_templates()[0]
    first = sample_paper(template, Sample.TYPICAL, NOW)
    assert sample_paper(template, Sample.TYPICAL, NOW) == first


def test_the_longest_sample_takes_more_pages():
    template = next(each for each in shipped_templates() if each.code == "PTO")
    pages = [len(text_of(sample_paper(template, sample, NOW))) for sample in Sample]
    typical, empty, longest = pages
    assert empty <= typical < longest
