"""What Windows remembers of its network: neighbours, routes, and names that were looked up."""

import ctypes
import ipaddress
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, wintypes

from irkit.windows.api import checked, failure, function

_TOO_SMALL, _NO_DATA = 122, 232  # ERROR_INSUFFICIENT_BUFFER, ERROR_NO_DATA
_KINDS = {1: "other", 2: "invalid", 3: "dynamic", 4: "static"}  # MIB_IPNET_TYPE
_TRIES = 5  # a table may grow between its size and itself


class _Neighbour(ctypes.Structure):
    """MIB_IPNETROW."""

    _fields_ = (
        ("interface", wintypes.DWORD),
        ("length", wintypes.DWORD),
        ("hardware", ctypes.c_ubyte * 8),
        ("address", ctypes.c_ubyte * 4),
        ("kind", wintypes.DWORD),
    )


class _Route(ctypes.Structure):
    """MIB_IPFORWARDROW."""

    _fields_ = (
        ("destination", ctypes.c_ubyte * 4),
        ("mask", ctypes.c_ubyte * 4),
        ("policy", wintypes.DWORD),
        ("gateway", ctypes.c_ubyte * 4),
        ("interface", wintypes.DWORD),
        ("kind", wintypes.DWORD),
        ("protocol", wintypes.DWORD),
        ("age", wintypes.DWORD),
        ("next_system", wintypes.DWORD),
        ("metrics", wintypes.DWORD * 5),
    )


class _CacheEntry(ctypes.Structure):
    """DNS_CACHE_ENTRY, which Microsoft's headers do not have and ipconfig /displaydns uses."""


_CacheEntry._fields_ = (
    ("next", POINTER(_CacheEntry)),
    ("name", wintypes.LPWSTR),
    ("type", wintypes.WORD),
    ("data_length", wintypes.WORD),
    ("flags", wintypes.ULONG),
)

_neighbour_table = function(
    "iphlpapi", "GetIpNetTable", wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p, wintypes.BOOL
)
_route_table = function(
    "iphlpapi", "GetIpForwardTable", wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p, wintypes.BOOL
)
_cache_table = checked("dnsapi", "DnsGetCacheDataTable", wintypes.BOOL, ctypes.c_void_p)


def neighbours() -> Iterator[dict[str, object]]:
    """The ARP table. Raises OSError."""
    for one in _table(_neighbour_table, _Neighbour):
        yield {
            "address": _address(one.address),
            "hardware": bytes(one.hardware[: min(one.length, 8)]).hex(":"),
            "interface": one.interface,
            "kind": _KINDS.get(one.kind, str(one.kind)),
        }


def routes() -> Iterator[dict[str, object]]:
    """The routes of IPv4. Raises OSError."""
    for one in _table(_route_table, _Route):
        yield {
            "destination": _address(one.destination),
            "mask": _address(one.mask),
            "gateway": _address(one.gateway),
            "interface": one.interface,
            "age": one.age,
            "metric": one.metrics[0],
        }


def dns_cache() -> Iterator[dict[str, object]]:
    """Names that were looked up, with the types of their records. Raises OSError."""
    head = POINTER(_CacheEntry)()
    try:
        _cache_table(byref(head))
    except AttributeError as error:  # a Windows without it
        raise OSError("this Windows has no such call") from error
    entry = head  # never given back: how is not documented, and irkit ends soon
    while entry:
        yield {"name": entry.contents.name, "type": entry.contents.type}
        entry = entry.contents.next


def _table(ask: Callable[..., int], row: type[ctypes.Structure]) -> list[ctypes.Structure]:
    """The rows of a table that begins with their number."""
    size = wintypes.ULONG(0)
    data = ctypes.create_string_buffer(4)
    for _ in range(_TRIES):
        code = ask(data, byref(size), True)
        if code == _NO_DATA:
            return []
        if code == 0:
            (count,) = (wintypes.DWORD * 1).from_buffer_copy(data)
            return [*(row * count).from_buffer_copy(data, 4)]
        if code != _TOO_SMALL:
            raise failure(code)
        data = ctypes.create_string_buffer(max(size.value, 4))
    raise failure(_TOO_SMALL)


def _address(parts: "ctypes.Array[ctypes.c_ubyte]") -> str:
    return str(ipaddress.IPv4Address(bytes(parts)))
