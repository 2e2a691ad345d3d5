"""The seal stands behind the unchanged bytes of the paper, proves them, and shows no picture."""

from datetime import timedelta
from io import BytesIO

import pytest
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from tests.factories import NOW
from tests.printing.reading import printed
from tests.printing.verapdf import PROFILES, faults
from tests.seal_certificate import OWNER, SEAL_PASSWORD, authority

from kkc_desktop.domain.errors import SealUnavailable, WrongPassword
from kkc_desktop.printing import seal as seal_module
from kkc_desktop.printing.pages import PagePictures, page_count
from kkc_desktop.printing.seal import seal


@pytest.fixture(scope="module")
def paper():
    return printed("POO")


@pytest.fixture(scope="module")
def sealed(paper):
    return seal(paper, authority()[1], SEAL_PASSWORD, "KKC Konice", NOW)


def verdict(content):
    """What an independent validator says of the only seal, trusting the authority alone."""
    reader = PdfFileReader(BytesIO(content))
    (found,) = reader.embedded_signatures
    root = Certificate.load(authority()[0])
    context = ValidationContext(trust_roots=[root], moment=NOW, allow_fetching=False)
    return found, validate_pdf_signature(found, context)


def test_the_seal_follows_the_unchanged_bytes_of_the_paper(paper, sealed):
    assert sealed.content.startswith(paper)
    assert OWNER in sealed.owner


def test_the_seal_is_whole_trusted_and_covers_the_whole_file(sealed):
    found, status = verdict(sealed.content)
    assert status.intact
    assert status.valid
    assert status.trusted
    assert status.modification_level is ModificationLevel.NONE
    assert found.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert found.self_reported_timestamp == NOW


def test_the_pages_look_as_before_and_bear_no_picture_of_a_signature(paper, sealed):
    assert page_count(sealed.content) == page_count(paper)
    with PagePictures(paper) as before, PagePictures(sealed.content) as after:
        for index in range(len(before)):
            assert after.image(index, 1.0).bgrx == before.image(index, 1.0).bgrx
    found, _ = verdict(sealed.content)
    assert [float(edge) for edge in found.sig_field["/Rect"]] == [0, 0, 0, 0]


@pytest.mark.parametrize("flavour", PROFILES)
def test_a_sealed_copy_is_archival_and_accessible_still(sealed, flavour):
    assert faults(sealed.content, flavour) == []


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_one_changed_byte_breaks_the_seal(paper, sealed, place):
    content = bytearray(sealed.content)
    at = content.index(b"stream", int(len(paper) * place * 0.9)) + 40
    content[at] ^= 1
    _, status = verdict(bytes(content))
    assert not status.intact


def test_a_wrong_password_opens_no_certificate(paper):
    with pytest.raises(WrongPassword, match="Certifikát"):
        seal(paper, authority()[1], "jiné", "KKC Konice", NOW)


def test_a_file_that_is_no_certificate_is_refused(paper):
    with pytest.raises(WrongPassword, match="neotevřel"):
        seal(paper, b"no certificate", SEAL_PASSWORD, "KKC Konice", NOW)


def test_an_expired_certificate_is_refused_with_its_days(paper):
    with pytest.raises(SealUnavailable, match=r"22\.\s11\.\s2027"):
        seal(paper, authority()[1], SEAL_PASSWORD, "KKC Konice", NOW + timedelta(days=500))


def test_without_the_extra_the_program_says_so(paper, monkeypatch):
    monkeypatch.setattr(seal_module, "can_seal", lambda: False)
    with pytest.raises(SealUnavailable, match="není v\u00a0tomto programu nainstalován"):
        seal(paper, authority()[1], SEAL_PASSWORD, "KKC Konice", NOW)
