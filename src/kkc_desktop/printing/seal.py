"""The station's electronic seal on a copy of a paper: PAdES B-B, invisible, added behind its bytes.

No picture of a signature is drawn (domain 5.5): the hand-written original stays on paper. The
library is an optional extra of the program and is imported only here, when it is needed.
"""

from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING

from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.errors import SealUnavailable, WrongPassword

if TYPE_CHECKING:
    from pyhanko.sign.signers import PdfSigner, SimpleSigner

_FIELD = "Pecet"
_REASON = "Elektronická pečeť stanice na kopii listiny"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A sealed copy and whose seal it bears."""

    content: bytes
    owner: str


def can_seal() -> bool:
    """Whether the extra part of the program is installed."""
    return find_spec("pyhanko") is not None


def seal(pdf: bytes, certificate: bytes, password: str, location: str, at: datetime) -> Sealed:
    """The PDF with the seal behind its unchanged bytes; `certificate` is a PKCS#12 file.

    Refused with SealUnavailable when the extra is not installed or the certificate is not valid at
    the moment, with WrongPassword when the password does not open it.
    """
    if not can_seal():
        raise SealUnavailable(
            "Doplněk pro elektronickou pečeť není v\u00a0tomto programu nainstalován.",
            "Listinu uložte bez pečeti; doplněk doinstaluje správce.",
        )
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    signer = _opened(certificate, password)
    _demand_valid(signer, at)
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    target = BytesIO()
    _at_moment(signer, location, at).sign_pdf(writer, output=target)
    owner = signer.signing_cert
    name = str(owner.subject.human_friendly) if owner is not None else ""
    return Sealed(content=target.getvalue(), owner=name)


def _opened(certificate: bytes, password: str) -> "SimpleSigner":
    from pyhanko.sign.signers import SimpleSigner

    try:
        signer: SimpleSigner = SimpleSigner.load_pkcs12_data(certificate, (), password.encode())
    except ValueError as error:
        raise WrongPassword(
            "Certifikát se tímto heslem neotevřel.",
            "Zapište heslo k\u00a0certifikátu znovu; soubor musí být typu PKCS#12 (p12, pfx).",
        ) from error
    return signer


def _demand_valid(signer: "SimpleSigner", at: datetime) -> None:
    certificate = signer.signing_cert
    if certificate is None:
        raise SealUnavailable(
            "V\u00a0souboru není certifikát, jen klíč.", "Vyžádejte si celý soubor PKCS#12."
        )
    first, last = certificate.not_valid_before, certificate.not_valid_after
    if not first <= at <= last:
        days = " do ".join(day_words(each.astimezone(ZONE).date()) for each in (first, last))
        raise SealUnavailable(
            f"Certifikát pečeti teď neplatí, jeho platnost je od {days}.",
            "Vyberte ve Správě platný certifikát; listinu lze uložit i\u00a0bez pečeti.",
        )


def _at_moment(signer: "SimpleSigner", location: str, at: datetime) -> "PdfSigner":
    """The signer whose seal bears the desk's own time."""
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    class AtMoment(PdfSigner):
        def init_signing_session(self, pdf_out, existing_fields_only=False):  # type: ignore[no-untyped-def] # as the library has it
            session = super().init_signing_session(pdf_out, existing_fields_only)
            session.system_time = at
            return session

    metadata = PdfSignatureMetadata(
        field_name=_FIELD,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        reason=_REASON,
        location=location,
    )
    return AtMoment(metadata, signer)
