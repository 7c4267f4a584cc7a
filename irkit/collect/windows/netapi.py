"""The local accounts and groups of this host, as netapi32 tells them."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, wintypes
from dataclasses import dataclass

from irkit.collect.windows import identity
from irkit.windows.api import function, status

_NORMAL_ACCOUNTS, _NO_LIMIT = 2, 0xFFFFFFFF
_NO_SUCH_GROUP = {1376, 2220}  # ERROR_NO_SUCH_ALIAS, NERR_GroupNotFound
_IN_DOMAIN = 3  # NetSetupDomainName

_void_pp = ctypes.POINTER(ctypes.c_void_p)
_dword_p = ctypes.POINTER(wintypes.DWORD)
_enum_users = status(
    "netapi32",
    "NetUserEnum",
    wintypes.LPCWSTR,
    wintypes.DWORD,
    wintypes.DWORD,
    _void_pp,
    wintypes.DWORD,
    *(_dword_p,) * 3,
)
_enum_members = status(
    "netapi32",
    "NetLocalGroupGetMembers",
    wintypes.LPCWSTR,
    wintypes.LPCWSTR,
    wintypes.DWORD,
    _void_pp,
    wintypes.DWORD,
    _dword_p,
    _dword_p,
    ctypes.c_void_p,
)
_join_information = status(
    "netapi32", "NetGetJoinInformation", wintypes.LPCWSTR, _void_pp, ctypes.POINTER(ctypes.c_int)
)
_free = function("netapi32", "NetApiBufferFree", wintypes.DWORD, ctypes.c_void_p)


class _UserInfo(ctypes.Structure):
    """USER_INFO_20."""

    _fields_ = (
        ("name", wintypes.LPWSTR),
        ("full_name", wintypes.LPWSTR),
        ("comment", wintypes.LPWSTR),
        ("flags", wintypes.DWORD),
        ("rid", wintypes.DWORD),
    )


@dataclass(frozen=True, slots=True)
class LocalUser:
    """An account of this host."""

    sid: str
    name: str
    comment: str
    flags: int  # UF_…


def local_users() -> tuple[LocalUser, ...]:
    """Every account of this host. Raises OSError."""
    with _freed() as found:
        count, total = wintypes.DWORD(), wintypes.DWORD()
        _enum_users(
            None, 20, _NORMAL_ACCOUNTS, byref(found), _NO_LIMIT, byref(count), byref(total), None
        )
        users = ctypes.cast(found, ctypes.POINTER(_UserInfo))[: count.value]
        domain = identity.machine_sid()
        return tuple(
            LocalUser(f"{domain}-{user.rid}", user.name, user.comment or "", user.flags)
            for user in users
        )


def members(group: str) -> tuple[str, ...]:
    """SIDs of the members of a local group, itself named by SID; nothing where there is none.

    Raises OSError.
    """
    name = identity.name_of(group).rpartition("\\")[2]  # in the language of this Windows
    with _freed() as found:
        count, total = wintypes.DWORD(), wintypes.DWORD()
        try:
            _enum_members(None, name, 0, byref(found), _NO_LIMIT, byref(count), byref(total), None)
        except OSError as error:
            if getattr(error, "winerror", 0) in _NO_SUCH_GROUP:
                return ()
            raise
        sids = ctypes.cast(found, _void_pp)[: count.value]
        return tuple(identity.text_of_sid(ctypes.c_void_p(sid)) for sid in sids)


def membership() -> str:
    """The domain or workgroup that this host is in. Raises OSError."""
    with _freed() as found:
        kind = ctypes.c_int()
        _join_information(None, byref(found), byref(kind))
        name = ctypes.wstring_at(found.value) if found.value else ""
        return f"domain {name}" if kind.value == _IN_DOMAIN else f"workgroup {name}"


@contextmanager
def _freed() -> Iterator[ctypes.c_void_p]:
    """Room for a pointer to what netapi32 allocates."""
    found = ctypes.c_void_p()
    try:
        yield found
    finally:
        _free(found)
