r"""Files of a hostile Windows, opened for reading without harm to anybody.

Nobody is kept from writing, renaming or deleting what we read, the access time stays, and no link
is followed. Paths are those of `irkit.opening.extended`.
"""

import ctypes
import errno
import os
import stat
import struct
import sys
from ctypes import byref, wintypes

from irkit.windows.api import checked, function, last_error

_READ, _WRITE_ATTRIBUTES = 0x80000000, 0x100  # GENERIC_READ, FILE_WRITE_ATTRIBUTES
_SHARE_ALL = 7  # FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE
OPEN_EXISTING = 3
# FILE_FLAG_SEQUENTIAL_SCAN, and FILE_FLAG_BACKUP_SEMANTICS: a folder opens, and is told from a file
_FLAGS = 0x08000000 | 0x02000000
_NOT_FOLLOWED = 0x00200000  # FILE_FLAG_OPEN_REPARSE_POINT
_ATTRIBUTE_TAG_INFO = 9  # FileAttributeTagInfo
_STREAM_INFO = 7  # FileStreamInfo
_STREAM_ROOM = 64 << 10  # bytes: what NTFS allows
_END_OF_FILE = 38  # ERROR_HANDLE_EOF
_REPARSE_POINT = 0x400
_KEEP_TIME = ctypes.c_uint64(0xFFFFFFFF_FFFFFFFF)  # for SetFileTime: no more changes by this handle
INVALID_HANDLE = ctypes.c_void_p(-1).value

_ACCESS_DENIED, _WRITE_PROTECT = 5, 19
_REFUSALS = {
    32: "in use by another program",  # ERROR_SHARING_VIOLATION
    33: "in use by another program",  # ERROR_LOCK_VIOLATION
    225: "refused by the antivirus program, which takes it for malware",  # ERROR_VIRUS_INFECTED
    226: "deleted by the antivirus program, which took it for malware",  # ERROR_VIRUS_DELETED
}


class _AttributeTag(ctypes.Structure):
    """FILE_ATTRIBUTE_TAG_INFO."""

    _fields_ = (("attributes", wintypes.DWORD), ("tag", wintypes.DWORD))


create_file = function(
    "kernel32",
    "CreateFileW",
    wintypes.HANDLE,
    wintypes.LPCWSTR,
    wintypes.DWORD,
    wintypes.DWORD,
    ctypes.c_void_p,
    wintypes.DWORD,
    wintypes.DWORD,
    wintypes.HANDLE,
)
_close_handle = function("kernel32", "CloseHandle", wintypes.BOOL, wintypes.HANDLE)
_information = checked(
    "kernel32",
    "GetFileInformationByHandleEx",
    wintypes.BOOL,
    wintypes.HANDLE,
    ctypes.c_int,
    ctypes.c_void_p,
    wintypes.DWORD,
)
_final_path = checked(
    "kernel32",
    "GetFinalPathNameByHandleW",
    wintypes.DWORD,
    wintypes.HANDLE,
    wintypes.LPWSTR,
    wintypes.DWORD,
    wintypes.DWORD,
)
_LONGEST_PATH = 1 << 15  # characters, with the final NUL
_time_p = ctypes.POINTER(ctypes.c_uint64)
_set_times = function(
    "kernel32", "SetFileTime", wintypes.BOOL, wintypes.HANDLE, _time_p, _time_p, _time_p
)


def open_for_reading(path: str) -> int:
    """A descriptor for a file or folder. Raises OSError, ELOOP for a link as Linux does.

    PermissionError says whether another program or the antivirus keeps the file.
    """
    descriptor = _descriptor(path, _NOT_FOLLOWED)
    try:
        status = os.fstat(descriptor)
        tag = _reparse_tag(descriptor) if _is_reparse_point(status) else 0
    except OSError:
        os.close(descriptor)
        raise
    if not tag or stat.S_ISDIR(status.st_mode):
        return descriptor
    os.close(descriptor)
    if is_link(tag):
        raise OSError(errno.ELOOP, "a link stands there", path)
    return _through_file_system(path, status)


def streams(descriptor: int) -> list[tuple[str, int]]:
    """Name and size of each alternate data stream of an open file. Raises OSError."""
    answer = ctypes.create_string_buffer(_STREAM_ROOM)
    try:
        _information(handle_of(descriptor), _STREAM_INFO, answer, _STREAM_ROOM)
    except OSError as error:
        if getattr(error, "winerror", 0) == _END_OF_FILE:  # the file has no stream at all
            return []
        raise
    named = parsed_streams(answer.raw)
    return [(name, size) for name, size in named if name != "::$DATA"]


def final_path(descriptor: int) -> str:
    r"""Where an open file lies when every link is followed, as ``C:\a``. Raises OSError."""
    answer = ctypes.create_unicode_buffer(_LONGEST_PATH)
    _final_path(handle_of(descriptor), answer, _LONGEST_PATH, 0)
    path = answer.value
    if path.startswith("\\\\?\\UNC\\"):
        return f"\\\\{path[8:]}"
    return path.removeprefix("\\\\?\\")


def parsed_streams(data: bytes) -> list[tuple[str, int]]:
    """Names and sizes in a chain of FILE_STREAM_INFO."""
    found: list[tuple[str, int]] = []
    at = 0
    while len(data) - at >= 24:
        following, length, size = struct.unpack_from("<IIQ", data, at)
        name = data[at + 24 : at + 24 + length].decode("utf-16-le", "surrogatepass")
        found.append((name, size))
        if not following:
            break
        at += following
    return found


def handle_of(descriptor: int) -> int:
    """The handle below a descriptor. Raises OSError."""
    if sys.platform != "win32":
        raise NotImplementedError("Win32 is not here")
    import msvcrt

    return msvcrt.get_osfhandle(descriptor)


def is_link(tag: int) -> bool:
    """Whether a reparse tag stands for another name (IsReparseTagNameSurrogate)."""
    return bool(tag & 0x20000000)


def _is_reparse_point(status: os.stat_result) -> bool:
    """Whether a file system or a driver gives it a meaning of its own."""
    return bool(getattr(status, "st_file_attributes", 0) & _REPARSE_POINT)


def _through_file_system(path: str, expected: os.stat_result) -> int:
    """A deduplicated or compressed file, whose content only the file system puts together."""
    descriptor = _descriptor(path, 0)
    if not os.path.samestat(expected, os.fstat(descriptor)):
        os.close(descriptor)
        raise OSError(errno.ELOOP, "a link took its place", path)
    return descriptor


def _descriptor(path: str, flags: int) -> int:
    if sys.platform != "win32":
        raise NotImplementedError("Win32 is not here")
    import msvcrt

    handle = _handle(path, flags)
    try:
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT)
    except OSError:  # no descriptor is left
        _close_handle(handle)
        raise


def _handle(path: str, flags: int) -> int:
    """Keeps the access time where we may; a file on a read-only disk has none to keep."""
    try:
        handle = _created(path, _READ | _WRITE_ATTRIBUTES, flags)
    except OSError as error:
        if getattr(error, "winerror", 0) not in (_ACCESS_DENIED, _WRITE_PROTECT):
            raise
        return _created(path, _READ, flags)
    _set_times(
        handle, None, byref(_KEEP_TIME), None
    )  # where it fails, the file is read all the same
    return handle


def _created(path: str, access: int, flags: int) -> int:
    handle = create_file(path, access, _SHARE_ALL, None, OPEN_EXISTING, _FLAGS | flags, None)
    if handle != INVALID_HANDLE:
        return int(handle)
    error = last_error()
    said = _REFUSALS.get(getattr(error, "winerror", 0))
    if said:
        raise PermissionError(errno.EACCES, said, path)
    error.filename = path
    raise error


def _reparse_tag(descriptor: int) -> int:
    answer = _AttributeTag()
    _information(handle_of(descriptor), _ATTRIBUTE_TAG_INFO, byref(answer), ctypes.sizeof(answer))
    return int(answer.tag)
