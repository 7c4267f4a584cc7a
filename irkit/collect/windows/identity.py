"""Who is who: security identifiers, their names, and whose a process or a file is.

Names are looked up on this host only. Asking for the name of somebody else's domain account goes
to a domain controller, and on a host cut off from its network waits for it, account by account.
"""

import ctypes
from ctypes import byref, wintypes
from functools import cache

from irkit.collect.windows import registry
from irkit.windows.api import checked, function, nt_status, status
from irkit.windows.files import handle_of

PROFILE_LIST = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
SYSTEM = "S-1-5-18"

_TOKEN_QUERY = 0x0008
_TOKEN_USER, _TOKEN_ELEVATION = 1, 20
_FILE_OBJECT, _OWNER = 1, 1  # SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION
_POLICY_VIEW_LOCAL_INFORMATION, _ACCOUNT_DOMAIN_INFORMATION = 1, 5

# Made by a domain or by the cloud, unless by this machine's own account domain.
MADE_ELSEWHERE = ("S-1-5-21-", "S-1-12-1-")

_handle_p = ctypes.POINTER(wintypes.HANDLE)
_void_pp = ctypes.POINTER(ctypes.c_void_p)
_dword_p = ctypes.POINTER(wintypes.DWORD)
_close_handle = function("kernel32", "CloseHandle", wintypes.BOOL, wintypes.HANDLE)
_current_process = function("kernel32", "GetCurrentProcess", wintypes.HANDLE)
_local_free = function("kernel32", "LocalFree", ctypes.c_void_p, ctypes.c_void_p)
_open_token = checked(
    "advapi32", "OpenProcessToken", wintypes.BOOL, wintypes.HANDLE, wintypes.DWORD, _handle_p
)
_token_information = checked(
    "advapi32",
    "GetTokenInformation",
    wintypes.BOOL,
    wintypes.HANDLE,
    ctypes.c_int,
    ctypes.c_void_p,
    wintypes.DWORD,
    _dword_p,
)
_sid_to_text = checked(
    "advapi32", "ConvertSidToStringSidW", wintypes.BOOL, ctypes.c_void_p, _void_pp
)
_text_to_sid = checked(
    "advapi32", "ConvertStringSidToSidW", wintypes.BOOL, wintypes.LPCWSTR, _void_pp
)
_lookup_sid = checked(
    "advapi32",
    "LookupAccountSidW",
    wintypes.BOOL,
    wintypes.LPCWSTR,
    ctypes.c_void_p,
    wintypes.LPWSTR,
    _dword_p,
    wintypes.LPWSTR,
    _dword_p,
    ctypes.POINTER(ctypes.c_int),
)
_security = status(
    "advapi32",
    "GetSecurityInfo",
    wintypes.HANDLE,
    ctypes.c_int,
    wintypes.DWORD,
    _void_pp,
    _void_pp,
    _void_pp,
    _void_pp,
    _void_pp,
)
_open_policy = nt_status(
    "advapi32",
    "LsaOpenPolicy",
    ctypes.c_void_p,
    ctypes.c_void_p,
    wintypes.DWORD,
    _handle_p,
)
_query_policy = nt_status(
    "advapi32", "LsaQueryInformationPolicy", wintypes.HANDLE, ctypes.c_int, _void_pp
)
_close_policy = function("advapi32", "LsaClose", ctypes.c_long, wintypes.HANDLE)
_free_policy = function("advapi32", "LsaFreeMemory", ctypes.c_long, ctypes.c_void_p)


class _AccountDomain(ctypes.Structure):
    """POLICY_ACCOUNT_DOMAIN_INFO."""

    _fields_ = (
        ("length", ctypes.c_uint16),
        ("room", ctypes.c_uint16),
        ("name", ctypes.c_void_p),
        ("sid", ctypes.c_void_p),
    )


def owner(process: wintypes.HANDLE) -> str:
    """The SID of the account that a process runs as. Raises OSError."""
    answer = _token(process, _TOKEN_USER, 256)
    return text_of_sid(ctypes.c_void_p.from_buffer(answer))  # points into the answer itself


def owner_of_file(descriptor: int) -> str:
    """The SID of the account that an open file belongs to. Raises OSError."""
    sid, security = ctypes.c_void_p(), ctypes.c_void_p()
    handle = handle_of(descriptor)
    _security(handle, _FILE_OBJECT, _OWNER, byref(sid), None, None, None, byref(security))
    try:
        return text_of_sid(sid)
    finally:
        _local_free(security)


def current_user() -> str:
    """The name of the account that this process runs as. Raises OSError."""
    return name_of(owner(_current_process()))


def is_elevated() -> bool:
    """Whether this process has an administrator's rights. Raises OSError."""
    elevated = _token(_current_process(), _TOKEN_ELEVATION, ctypes.sizeof(wintypes.DWORD))
    return any(elevated.raw)


@cache
def name_of(sid: str) -> str:
    r"""``HOST\name`` of a local or well-known account, ``folder (SID)`` of one made elsewhere."""
    if sid.startswith(MADE_ELSEWHERE) and not sid.startswith(f"{machine_sid()}-"):
        folder = profile_folder(sid).rpartition("\\")[2]
        return f"{folder} ({sid})" if folder else sid
    try:
        return _local_name(sid)
    except OSError:  # an account that was deleted
        return sid


@cache
def machine_sid() -> str:
    """The SID that begins those of all local accounts, empty where the system does not tell."""
    attributes = (ctypes.c_uint64 * 6)(48)  # LSA_OBJECT_ATTRIBUTES, all unused
    policy, found = wintypes.HANDLE(), ctypes.c_void_p()
    try:
        _open_policy(None, attributes, _POLICY_VIEW_LOCAL_INFORMATION, byref(policy))
    except OSError:
        return ""
    try:
        _query_policy(policy, _ACCOUNT_DOMAIN_INFORMATION, byref(found))
        sid = ctypes.cast(found, ctypes.POINTER(_AccountDomain)).contents.sid
        return text_of_sid(ctypes.c_void_p(sid))
    except OSError:
        return ""
    finally:
        _free_policy(found)
        _close_policy(policy)


def profile_folder(sid: str) -> str:
    """Where the profile of an account lies, empty where it has none here."""
    try:
        key = registry.find(f"{PROFILE_LIST}\\{sid}")
    except OSError:
        return ""
    return key.text("ProfileImagePath") if key else ""


def text_of_sid(sid: ctypes.c_void_p) -> str:
    """``S-1-5-…`` of a SID in memory. Raises OSError."""
    text = ctypes.c_void_p()
    _sid_to_text(sid, byref(text))
    try:
        return ctypes.wstring_at(text.value or 0)
    finally:
        _local_free(text)


def _local_name(sid: str) -> str:
    binary = ctypes.c_void_p()
    _text_to_sid(sid, byref(binary))
    try:
        name, domain = ctypes.create_unicode_buffer(256), ctypes.create_unicode_buffer(256)
        room, use = [wintypes.DWORD(256), wintypes.DWORD(256)], ctypes.c_int()
        _lookup_sid(None, binary, name, byref(room[0]), domain, byref(room[1]), byref(use))
    finally:
        _local_free(binary)
    return f"{domain.value}\\{name.value}" if domain.value else name.value


def _token(process: wintypes.HANDLE, what: int, room: int) -> ctypes.Array[ctypes.c_char]:
    token, length = wintypes.HANDLE(), wintypes.DWORD()
    answer = ctypes.create_string_buffer(room)
    _open_token(process, _TOKEN_QUERY, byref(token))
    try:
        _token_information(token, what, answer, room, byref(length))
    finally:
        _close_handle(token)
    return answer
