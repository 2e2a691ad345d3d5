"""A certificate authority of one test and the seal that it issued to the station."""

from datetime import timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID
from tests.factories import NOW

SEAL_PASSWORD = "Žabí kuňk"
OWNER = "Policie ČR – KKC Konice"


@cache
def authority():
    """The certificate of the authority in DER and the station's PKCS#12 file, valid for a year."""
    root_key, seal_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root_name = _name("Cvičná autorita")
    usage = _usage(signs=False, certifies=True)
    root = _certificate(root_name, root_name, root_key, root_key, usage, is_authority=True)
    usage = _usage(signs=True, certifies=False)
    own = _certificate(_name(OWNER), root_name, seal_key, root_key, usage, is_authority=False)
    encryption = BestAvailableEncryption(SEAL_PASSWORD.encode())
    packed = serialize_key_and_certificates(b"pecet", seal_key, own, [root], encryption)
    return root.public_bytes(Encoding.DER), packed


def _name(words):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _usage(*, signs, certifies):
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=signs,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certifies,
        crl_sign=certifies,
        encipher_only=False,
        decipher_only=False,
    )


def _certificate(subject, issuer, key, signed_by, usage, *, is_authority):
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=365))
        .not_valid_after(NOW + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(signed_by, hashes.SHA256())
    )
