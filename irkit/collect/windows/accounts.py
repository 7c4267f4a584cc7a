"""Local accounts, the members of the groups that matter, and everybody else who has a profile."""

from collections import defaultdict
from collections.abc import Iterator

from irkit.collect.reasons import reason_for
from irkit.collect.windows import folders, identity, netapi, registry
from irkit.collect.windows.netapi import LocalUser
from irkit.records import Account, Item, gap

# Who may back up may read and write everything.
_PRIVILEGED = ("S-1-5-32-544", "S-1-5-32-551")  # Administrators, Backup Operators
_GROUPS = (*_PRIVILEGED, "S-1-5-32-555", "S-1-5-32-580")  # Remote Desktop, Remote Management Users
_HIDDEN = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\SpecialAccounts\UserList"
_DISABLED, _LOCKED = 0x2, 0x10
_NOTES = {
    _DISABLED: "disabled",
    _LOCKED: "locked out",
    0x20: "no password needed",
    0x10000: "password never expires",
}

Groups = dict[str, list[str]]  # of each member, all by SID


def accounts() -> Iterator[Account | Item]:
    """Every local account, then members of `_GROUPS` and owners of profiles from elsewhere."""
    groups: Groups = defaultdict(list)
    homes: dict[str, str] = {}
    hidden: set[str] = set()
    yield from _read_groups(groups)
    yield from _read_homes(homes)
    yield from _read_hidden(hidden)
    local: tuple[LocalUser, ...] = ()
    try:
        local = netapi.local_users()
    except OSError as error:
        yield gap("local accounts", reason_for(error), str(error))
    for user in local:
        yield _local(
            user, homes.get(user.sid, ""), groups[user.sid], hidden=user.name.casefold() in hidden
        )
    for sid in sorted({*groups, *homes} - {user.sid for user in local}):
        yield _foreign(sid, homes.get(sid, ""), groups[sid])


def _local(user: LocalUser, home: str, groups: list[str], *, hidden: bool) -> Account:
    notes = [note for flag, note in _NOTES.items() if user.flags & flag]
    return Account(
        name=user.name,
        identifier=user.sid,
        home=home,
        shell="",
        can_log_in=not user.flags & (_DISABLED | _LOCKED),
        privileged=_privileged(groups),
        note="; ".join(
            [
                *notes,
                *_named(groups),
                *(["hidden from the logon screen"] if hidden else []),
                *([registry.shortened(user.comment)] if user.comment else []),
            ]
        ),
    )


def _foreign(sid: str, home: str, groups: list[str]) -> Account:
    """An account of a domain, a service or a group, of which this host knows little."""
    return Account(
        name=identity.name_of(sid),
        identifier=sid,
        home=home,
        shell="",
        can_log_in=sid.startswith(identity.MADE_ELSEWHERE),
        privileged=_privileged(groups) or sid == identity.SYSTEM,
        note="; ".join(_named(groups)),
    )


def _privileged(groups: list[str]) -> bool:
    return any(group in _PRIVILEGED for group in groups)


def _named(groups: list[str]) -> list[str]:
    return [f"in {identity.name_of(group).rpartition(chr(92))[2]}" for group in groups]


def _read_groups(groups: Groups) -> Iterator[Item]:
    for group in _GROUPS:
        try:
            for member in netapi.members(group):
                groups[member].append(group)
        except OSError as error:
            yield gap(f"members of {identity.name_of(group)}", reason_for(error), str(error))


def _read_homes(homes: dict[str, str]) -> Iterator[Item]:
    for profile in folders.profiles():
        if isinstance(profile, Item):
            yield profile
        else:
            homes[profile.sid] = profile.folder


def _read_hidden(names: set[str]) -> Iterator[Item]:
    for key in registry.keys(_HIDDEN):
        if isinstance(key, Item):
            yield key
        else:
            names.update(value.name.casefold() for value in key.values if value.number == 0)
