"""Binary data as SSH writes it (RFC 4251, section 5): numbers of 32 bits, strings with a length."""

import base64
import struct


def number(value: int) -> bytes:
    """A uint32."""
    return struct.pack(">I", value)


def string(data: bytes) -> bytes:
    """A string: its length and its bytes."""
    return number(len(data)) + data


def decoded(text: str) -> bytes:
    """What base64 stands for (RFC 4648), written as `b64encode` writes it.

    Raises ValueError for any other spelling: with one, changed text would pass for the same.
    """
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError("its base64 is not the usual one")
    return data


class Reader:
    """Reads what somebody else wrote. Every method raises ValueError where the data end early."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, size: int) -> bytes:
        """So many bytes."""
        if size > len(self._data) - self._at:
            raise ValueError("the data end early")
        self._at += size
        return self._data[self._at - size : self._at]

    def number(self) -> int:
        """A uint32."""
        return int.from_bytes(self.take(4), "big")

    def string(self) -> bytes:
        """A string."""
        return self.take(self.number())

    def end(self) -> None:
        """Nothing more may follow."""
        if self._at != len(self._data):
            raise ValueError("more data than there should be")
