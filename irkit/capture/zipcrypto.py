"""Zip files with the traditional PKWARE encryption, which every tool reads and nothing protects.

As section 6.1 of PKWARE's APPNOTE.TXT 6.3.10 describes it. It can be broken within minutes; who
exchanges malware uses it to keep scanners and mail servers from touching a file, not to keep
secrets. The key depends on each byte before, so that Python takes about a second for a megabyte.
"""

import secrets
import zlib
from typing import Any

import pyzipper

_KEYS = 0x12345678, 0x23456789, 0x34567890  # 6.1.5
_MULTIPLIER = 134775813
_HEADER = 12  # bytes, 6.1.6
_MASK = 0xFFFFFFFF
_CRC = [zlib.crc32(bytes([byte]), _MASK) ^ _MASK for byte in range(256)]


class Cipher:
    """The stream of key bytes of a password; each byte that is encrypted changes it."""

    def __init__(self, password: bytes) -> None:
        self._keys = _KEYS
        self.encrypt(password)

    def encrypt(self, data: bytes) -> bytes:
        """The next bytes, encrypted: update_keys() and decrypt_byte() of 6.1.5 and 6.1.7."""
        first, second, third = self._keys
        table, mask, multiplier = _CRC, _MASK, _MULTIPLIER
        out = bytearray(len(data))
        for place, byte in enumerate(data):
            key = third | 2
            out[place] = byte ^ (key * (key ^ 1) >> 8 & 0xFF)
            first = table[(first ^ byte) & 0xFF] ^ first >> 8
            second = ((second + (first & 0xFF)) * multiplier + 1) & mask
            third = table[(third ^ second >> 24) & 0xFF] ^ third >> 8
        self._keys = first, second, third
        return bytes(out)


class _Encrypter:
    """One member, as pyzipper encrypts it: a header whose last byte proves the password."""

    def __init__(self, password: bytes, crc: int) -> None:
        self._cipher = Cipher(password)
        self._crc = crc

    def update_zipinfo(self, member: Any) -> None:
        """Nothing more than the flag stands in the member's own header."""

    finalize_zipinfo = update_zipinfo

    def encryption_header(self) -> bytes:
        return self.encrypt(secrets.token_bytes(_HEADER - 1) + bytes([self._crc >> 24]))

    def encrypt(self, data: bytes) -> bytes:
        return self._cipher.encrypt(data)

    def flush(self) -> bytes:
        return b""


class ZipCryptoFile(pyzipper.ZipFile):  # type: ignore[misc]  # it has no types
    """Writes members whose `crc` (CRC-32 of the content) is told before each is opened."""

    crc = 0

    def get_encrypter(self) -> _Encrypter:
        """Called by pyzipper for each new member."""
        return _Encrypter(self.pwd, self.crc)
