"""A private Ed25519 key as text: PKCS#8 in PEM, which OpenSSL and most libraries read.

With a passphrase by PBES2 (RFC 8018) of scrypt (RFC 7914) and AES-256-CBC. cryptography reads that,
but writes only PBKDF2 with few rounds: so the few bytes of DER are put together here.
"""

import base64
import os
import textwrap

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

# What OWASP's Password Storage Cheat Sheet asks for, in the form that needs 16 MiB: OpenSSL's tools
# refuse to use more than 32.
_N, _R, _P = 1 << 14, 8, 5

_PBES2 = bytes.fromhex("06092a864886f70d01050d")  # 1.2.840.113549.1.5.13
_SCRYPT = bytes.fromhex("06092b06010401da47040b")  # 1.3.6.1.4.1.11591.4.11
_AES_256_CBC = bytes.fromhex("060960864801650304012a")  # 2.16.840.1.101.3.4.1.42
_INTEGER, _OCTETS, _SEQUENCE = 0x02, 0x04, 0x30


def plain(key: Ed25519PrivateKey) -> str:
    """The key for whoever can read the file."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def encrypted(key: Ed25519PrivateKey, passphrase: str) -> str:
    """The key for whoever knows the passphrase, too."""
    salt, start = os.urandom(16), os.urandom(16)
    derived = Scrypt(salt=salt, length=32, n=_N, r=_R, p=_P).derive(passphrase.encode())
    padding = PKCS7(128).padder()
    whole = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    padded = padding.update(whole) + padding.finalize()
    cipher = Cipher(algorithms.AES256(derived), modes.CBC(start)).encryptor()
    hidden = cipher.update(padded) + cipher.finalize()
    costs = b"".join(map(_integer, (_N, _R, _P)))
    derivation = _sequence(_SCRYPT, _sequence(_der(_OCTETS, salt), costs))
    scheme = _sequence(_AES_256_CBC, _der(_OCTETS, start))
    algorithm = _sequence(_PBES2, _sequence(derivation, scheme))
    return _pem("ENCRYPTED PRIVATE KEY", _sequence(algorithm, _der(_OCTETS, hidden)))


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 0x80 else bytes([0x81, size])  # nothing here has 256 bytes
    return bytes([tag]) + length + content


def _sequence(*parts: bytes) -> bytes:
    return _der(_SEQUENCE, b"".join(parts))


def _integer(value: int) -> bytes:
    return _der(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _pem(label: str, data: bytes) -> str:
    lines = textwrap.wrap(base64.b64encode(data).decode(), 64)
    return "\n".join((f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""))
