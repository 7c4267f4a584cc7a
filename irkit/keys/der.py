"""Time stamps with certificates in another order than DER has them, as OpenSSL sends them."""

from collections.abc import Iterator

_SEQUENCE, _TAGGED = 0x30, 0xA0  # the second: [0], the content of CMS and then its certificates


def sorted_certificates(response: bytes) -> bytes:
    """The same response with its certificates in the order that strict readers ask for.

    They are not in what is signed. Whatever is no such response comes back as it is.
    """
    try:
        _, token = _parts(response, *_inside(response, 0, _SEQUENCE))
        _, content = _parts(response, *_inside(response, token[0], _SEQUENCE))
        start, end = _inside(response, content[0], _TAGGED)
        signed = _parts(response, *_inside(response, start, _SEQUENCE))
        (certificates,) = (part for part in signed if response[part[0]] == _TAGGED)
        start, end = _inside(response, certificates[0], _TAGGED)
        found = [response[first:last] for first, last in _parts(response, start, end)]
    except (ValueError, IndexError):
        return response
    return response[:start] + b"".join(sorted(found)) + response[end:]


def _parts(data: bytes, start: int, end: int) -> list[tuple[int, int]]:
    """Where the values between two places begin and end. Raises ValueError, IndexError."""
    return [*_each(data, start, end)]


def _each(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        _, last = _inside(data, start, data[start])
        yield start, last
        start = last


def _inside(data: bytes, at: int, tag: int) -> tuple[int, int]:
    """Where the content of a value begins and ends. Raises ValueError, IndexError."""
    length, start = data[at + 1], at + 2
    if length & 0x80:
        size = length & 0x7F
        length, start = int.from_bytes(data[start : start + size]), start + size
    if data[at] != tag or start + length > len(data):
        raise ValueError("it is of another kind, or not whole")
    return start, start + length
