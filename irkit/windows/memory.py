"""The memory of another process as Windows shows it: ranges, files, working set and bytes."""

import ctypes
import struct
from array import array
from collections.abc import Iterator
from ctypes import byref, wintypes

from irkit.windows.api import checked, function, last_error, nt_status

PAGE = 4096  # bytes, on every processor that Windows runs on
WORKING_SET_PAGES = 1 << 16  # asked for at once

COMMITTED, FREE = 0x1000, 0x10000  # MEM_COMMIT, MEM_FREE
IMAGE, MAPPED, PRIVATE = 0x1000000, 0x40000, 0x20000  # MEM_…
GUARD, NO_CACHE, WRITE_COMBINE = 0x100, 0x200, 0x400  # PAGE_…, beside one of those below 0x100
VALID, SHARED = 1, 1 << 15  # bits of PSAPI_WORKING_SET_EX_BLOCK

_QUERY_INFORMATION, _VM_READ = 0x400, 0x10
_ACCESS_DENIED, _INVALID_PARAMETER = 5, 87
_LONGEST_PATH = 32_768
_WORD = "Q" if ctypes.sizeof(ctypes.c_void_p) == 8 else "L"  # a ULONG_PTR for `array`
_PEB_SIZE, _PROCESS_HEAP, _NUMBER_OF_HEAPS, _PROCESS_HEAPS = 0xF8, 0x30, 0xE8, 0xF0  # 64-bit PEB
_MOST_HEAPS = 4096  # the number is read from the process itself, which may lie


class Range(ctypes.Structure):
    """MEMORY_BASIC_INFORMATION."""

    _fields_ = (
        ("start", ctypes.c_size_t),
        ("allocation", ctypes.c_size_t),
        ("allocation_protect", wintypes.DWORD),
        ("size", ctypes.c_size_t),
        ("state", wintypes.DWORD),
        ("protect", wintypes.DWORD),
        ("type", wintypes.DWORD),
    )

    @property
    def end(self) -> int:
        """The first address behind it."""
        return int(self.start + self.size)


_open_process = checked(
    "kernel32", "OpenProcess", wintypes.HANDLE, wintypes.DWORD, wintypes.BOOL, wintypes.DWORD
)
_close_handle = function("kernel32", "CloseHandle", wintypes.BOOL, wintypes.HANDLE)
_query = function(
    "kernel32",
    "VirtualQueryEx",
    ctypes.c_size_t,
    wintypes.HANDLE,
    ctypes.c_void_p,
    ctypes.POINTER(Range),
    ctypes.c_size_t,
)
_mapped_file = function(
    "kernel32",
    "K32GetMappedFileNameW",
    wintypes.DWORD,
    wintypes.HANDLE,
    ctypes.c_void_p,
    wintypes.LPWSTR,
    wintypes.DWORD,
)
_working_set = checked(
    "kernel32",
    "K32QueryWorkingSetEx",
    wintypes.BOOL,
    wintypes.HANDLE,
    ctypes.c_void_p,
    wintypes.DWORD,
)
_read = function(
    "kernel32",
    "ReadProcessMemory",
    wintypes.BOOL,
    wintypes.HANDLE,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_size_t,
    ctypes.POINTER(ctypes.c_size_t),
)
_information = nt_status(
    "ntdll",
    "NtQueryInformationProcess",
    wintypes.HANDLE,
    ctypes.c_int,
    ctypes.c_void_p,
    wintypes.ULONG,
    ctypes.c_void_p,
)


def opened(pid: int) -> int:
    """A handle that may read a process, to be given to `closed`; raises OSError.

    PermissionError where it is protected or another's, ProcessLookupError where there is none.
    """
    try:
        handle = int(_open_process(_QUERY_INFORMATION | _VM_READ, False, pid))
    except OSError as error:
        if getattr(error, "winerror", 0) == _INVALID_PARAMETER:
            raise ProcessLookupError(f"no process {pid}") from error
        raise
    try:
        query(handle, 0)  # one that has ended keeps its number while somebody has a handle to it
    except OSError:
        closed(handle)
        raise
    return handle


def closed(handle: int) -> None:
    """Let go of a handle."""
    _close_handle(handle)


def query(handle: int, address: int) -> Range | None:
    """The range from the page of an address on, None above the last one.

    Raises OSError: ProcessLookupError where the process has ended.
    """
    answer = Range()
    if _query(handle, address, byref(answer), ctypes.sizeof(answer)):
        return answer
    error = last_error()
    code = getattr(error, "winerror", 0)
    if code == _INVALID_PARAMETER:
        return None
    if code == _ACCESS_DENIED:  # not to us, who have the right: STATUS_PROCESS_IS_TERMINATING
        raise ProcessLookupError("the process has ended") from error
    raise error


def ranges(handle: int) -> Iterator[Range]:
    """All of a process's addresses, free ones too. Raises OSError as `query`.

    It ends whatever the process does meanwhile, as the addresses only rise.
    """
    address = 0
    while (found := query(handle, address)) and found.end > address:
        yield found
        address = found.end


def mapped_file(handle: int, address: int) -> str:
    r"""The kernel's name (``\Device\…``) of the file mapped at an address, empty for none."""
    name = ctypes.create_unicode_buffer(_LONGEST_PATH)
    return name.value if _mapped_file(handle, address, name, _LONGEST_PATH) else ""


def working_set(handle: int, start: int, size: int) -> Iterator[int]:
    """PSAPI_WORKING_SET_EX_BLOCK of each page; touches none of them. Raises OSError."""
    pages = range(start, start + size, PAGE)
    for first in range(0, len(pages), WORKING_SET_PAGES):
        asked = array(_WORD, pages[first : first + WORKING_SET_PAGES])
        answer = array(_WORD, [0]) * (2 * len(asked))  # address and state of each in turn
        answer[::2] = asked
        _working_set(handle, answer.buffer_info()[0], len(answer) * answer.itemsize)
        yield from answer[1::2]


def copied(handle: int, start: int, size: int) -> bytes:
    """All the bytes of a range, none where one of them cannot be read."""
    buffer, length = ctypes.create_string_buffer(size), ctypes.c_size_t()
    return buffer.raw if _read(handle, start, buffer, size, byref(length)) else b""


def heaps(handle: int) -> frozenset[int]:
    """Where the heaps begin that a 64-bit process itself lists; empty where it cannot be read."""
    basic = (ctypes.c_size_t * 6)()  # PROCESS_BASIC_INFORMATION
    try:
        _information(handle, 0, basic, ctypes.sizeof(basic), None)
    except OSError:
        return frozenset()
    head = copied(handle, basic[1], _PEB_SIZE)
    if not head or _WORD != "Q":
        return frozenset()
    first, table = (struct.unpack_from("<Q", head, at)[0] for at in (_PROCESS_HEAP, _PROCESS_HEAPS))
    count = min(struct.unpack_from("<I", head, _NUMBER_OF_HEAPS)[0], _MOST_HEAPS)
    listed = copied(handle, table, 8 * count) if count else b""
    return frozenset((first, *(one for (one,) in struct.iter_unpack("<Q", listed))))
