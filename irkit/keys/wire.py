"""Binary data as SSH writes it (RFC 4251, section 5): numbers of 32 bits, strings with a length."""

import struct


def number(value: int) -> bytes:
    """A uint32."""
    return struct.pack(">I", value)


def string(data: bytes) -> bytes:
    """A string: its length and its bytes."""
    return number(len(data)) + data


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
