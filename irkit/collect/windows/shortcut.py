r"""What a shortcut starts: the target and arguments in a .lnk file, after [MS-SHLLINK].

The target is the path with variables that the shell prefers, else the path of the link information,
else the relative path; the list of shell items is passed over.
"""

import struct

_MAGIC = bytes.fromhex("4c0000000114020000000000c000000000000046")  # header size and class
_HEADER = 76
_HAS_ITEMS, _HAS_INFO, _UNICODE, _NO_INFO = 0x1, 0x2, 0x80, 0x100
_NAME, _RELATIVE, _FOLDER, _ARGUMENTS, _ICON = 0x4, 0x8, 0x10, 0x20, 0x40
_ON_DISK, _UNICODE_HEADER = 0x1, 0x24
_VARIABLES = 0xA0000001  # signature of the block whose target holds variables
_VARIABLES_SIZE = 788


def command(data: bytes) -> str:
    """The target with its arguments, empty where the file is no shortcut or is cut short."""
    if not data.startswith(_MAGIC):
        return ""
    try:
        return _command(data)
    except struct.error:
        return ""


def _command(data: bytes) -> str:
    flags, at, target = _number(data, 20), _HEADER, ""
    if flags & _HAS_ITEMS:
        at += 2 + _short(data, at)
    if flags & _HAS_INFO:
        size = _number(data, at)
        target = "" if flags & _NO_INFO else _target(data[at : at + size])
        at += size
    decoded, width = (_wide, 2) if flags & _UNICODE else (_narrow, 1)
    texts = dict[int, str]()
    for flag in (_NAME, _RELATIVE, _FOLDER, _ARGUMENTS, _ICON):
        if flags & flag:
            length = width * _short(data, at)
            texts[flag] = decoded(data[at + 2 : at + 2 + length])
            at += 2 + length
    target = _with_variables(data, at) or target or texts.get(_RELATIVE, "")
    return f"{target} {texts.get(_ARGUMENTS, '')}".strip()


def _target(info: bytes) -> str:
    """The path of a LinkInfo: on a drive of the host, or below a share."""
    on_disk = _number(info, 8) & _ON_DISK
    if on_disk and _number(info, 4) >= _UNICODE_HEADER:
        return _wide(info[_number(info, 28) :]) + _wide(info[_number(info, 32) :])
    suffix = _narrow(info[_number(info, 24) :])
    if on_disk:
        return _narrow(info[_number(info, 16) :]) + suffix
    share = info[_number(info, 20) :]
    return "\\".join(filter(None, (_narrow(share[_number(share, 8) :]), suffix)))


def _with_variables(data: bytes, at: int) -> str:
    """The target of the block of variables, empty where there is none."""
    while len(data) - at >= 8 and (size := _number(data, at)) >= 8:
        if _number(data, at + 4) == _VARIABLES and size == _VARIABLES_SIZE:
            return _wide(data[at + 268 : at + size])
        at += size
    return ""


def _number(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<I", data, at)[0])


def _short(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<H", data, at)[0])


def _wide(raw: bytes) -> str:
    """UTF-16 up to a NUL."""
    return raw[: len(raw) & ~1].decode("utf-16-le", "surrogatepass").partition("\0")[0]


def _narrow(raw: bytes) -> str:
    """Text in whatever code page the writer had, up to a NUL."""
    return raw.partition(b"\0")[0].decode("latin-1")
