"""Zip files with the traditional PKWARE encryption, which every tool reads and nothing protects.

As section 6.1 of PKWARE's APPNOTE.TXT 6.3.10 describes it. It can be broken within minutes; who
exchanges malware uses it to keep scanners and mail servers from touching a file, not to keep
secrets.

Each byte changes three keys, and the next one is encrypted by them: a loop over bytes, which Python
takes more than a second for with each megabyte. But all that a byte does to a key is linear, so
that data may be cut into lanes: first it is found out what the keys are where each lane begins,
then all lanes go on side by side, in operations on long strings and numbers. A lane is short and
there are many. That takes a third of the time.
"""

import secrets
import struct
import zlib
from itertools import accumulate
from typing import Any

import pyzipper

_KEYS = 0x12345678, 0x23456789, 0x34567890  # 6.1.5
_MULTIPLIER = 134775813
_HEADER = 12  # bytes, 6.1.6
_MASK = 0xFFFFFFFF
_CRC = [zlib.crc32(bytes([byte]), _MASK) ^ _MASK for byte in range(256)]
_CRC_BYTES = [bytes(entry >> shift & 0xFF for entry in _CRC) for shift in (0, 8, 16, 24)]
_STREAM = [(key | 2) * ((key | 2) ^ 1) >> 8 & 0xFF for key in range(1 << 16)]  # 6.1.7

_LANE = 128  # bytes
_FEW = 4 << 10  # bytes, for which one after the other is as fast
_MOST = 1 << 20  # bytes at once: their lanes take sixteen times as many


class Cipher:
    """The stream of key bytes of a password; each byte that is encrypted changes it."""

    def __init__(self, password: bytes) -> None:
        self._keys = _KEYS
        self._one_by_one(password)

    def encrypt(self, data: bytes) -> bytes:
        """The next bytes, encrypted."""
        parts = []
        for begin in range(0, len(data), _MOST):
            part = data[begin : begin + _MOST]
            whole = len(part) - len(part) % _LANE if len(part) >= _FEW else 0
            if whole:
                parts.append(self._in_lanes(part[:whole]))
            parts.append(self._one_by_one(part[whole:]))
        return b"".join(parts)

    def _one_by_one(self, data: bytes) -> bytes:
        """As 6.1.5 and 6.1.7 say it: update_keys() and decrypt_byte()."""
        first, second, third = self._keys
        table, stream, mask, multiplier = _CRC, _STREAM, _MASK, _MULTIPLIER
        out = bytearray(len(data))
        for place, byte in enumerate(data):
            out[place] = byte ^ stream[third & 0xFFFF]
            first = table[(first ^ byte) & 0xFF] ^ first >> 8
            second = ((second + (first & 0xFF)) * multiplier + 1) & mask
            third = table[(third ^ second >> 24) & 0xFF] ^ third >> 8
        self._keys = first, second, third
        return bytes(out)

    def _in_lanes(self, data: bytes) -> bytes:
        """The same for whole lanes."""
        first, second, third = self._keys
        first, low, _ = _crc(first, data)
        second, top = _product(second, low)
        begin = third & 0xFFFF
        third, low, high = _crc(third, top)
        self._keys = first, second, third
        after = bytearray(2 * len(data))
        after[::2], after[1::2] = low, high
        keys = begin, *struct.unpack(f"<{len(data)}H", after)[:-1]
        return _xor(data, bytes([_STREAM[key] for key in keys]))


def _crc(state: int, data: bytes) -> tuple[int, bytes, bytes]:
    """A CRC register after all bytes, and its lowest and second lowest byte after each of them."""
    begins = range(0, len(data), _LANE)
    ends = accumulate(
        (data[begin : begin + _LANE] for begin in begins), _crc_of_lane, initial=state
    )
    *starts, end = ends
    packed = struct.pack(f"<{len(starts)}I", *starts)
    a, b, c, d = (packed[place::4] for place in range(4))  # from the lowest byte, of all lanes
    low, high = bytearray(len(data)), bytearray(len(data))
    for place in range(_LANE):
        index = _xor(a, data[place::_LANE])
        to_a, to_b, to_c, to_d = map(index.translate, _CRC_BYTES)
        a, b, c, d = _xor(to_a, b), _xor(to_b, c), _xor(to_c, d), to_d
        low[place::_LANE], high[place::_LANE] = a, b
    return end, bytes(low), bytes(high)


def _crc_of_lane(state: int, lane: bytes) -> int:
    return zlib.crc32(lane, state ^ _MASK) ^ _MASK


def _product(state: int, added: bytes) -> tuple[int, bytes]:
    """The key that is multiplied after all bytes, and its highest byte after each of them.

    The lanes stand side by side in one number, 64 bits each: no product is longer.
    """
    lanes = len(added) // _LANE
    ones = int.from_bytes(b"\1\0\0\0\0\0\0\0" * lanes, "little")
    mask = ones * _MASK
    steps = [_wide(added[place::_LANE]) for place in range(_LANE)]
    sums = 0  # what each lane comes to that begins with 0
    for step in steps:
        sums = (sums + step) * _MULTIPLIER + ones & mask
    power = pow(_MULTIPLIER, _LANE, 1 << 32)
    *starts, end = accumulate(
        struct.unpack(f"<{lanes}Q", sums.to_bytes(8 * lanes, "little")),
        lambda key, more: key * power + more & _MASK,
        initial=state,
    )
    keys = int.from_bytes(struct.pack(f"<{lanes}Q", *starts), "little")
    top = bytearray(len(added))
    for place, step in enumerate(steps):
        keys = (keys + step) * _MULTIPLIER + ones & mask
        top[place::_LANE] = keys.to_bytes(8 * lanes, "little")[3::8]
    return end, bytes(top)


def _wide(data: bytes) -> int:
    """Bytes as the lanes of a number."""
    wide = bytearray(8 * len(data))
    wide[::8] = data
    return int.from_bytes(wide, "little")


def _xor(one: bytes, other: bytes) -> bytes:
    number = int.from_bytes(one, "little") ^ int.from_bytes(other, "little")
    return number.to_bytes(len(one), "little")


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
