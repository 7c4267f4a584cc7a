"""Local accounts and what they may do: passwd(5), shadow(5), group(5), sudoers(5)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from irkit.collect.linux.passwd import User, users
from irkit.collect.linux.sudoers import Sudoers, asks_no_password, read_sudoers
from irkit.collect.linux.tree import HostText, Tree
from irkit.records import Account, Item
from irkit.text import middle

# Members may become root: by a command, a container's mounts or the raw disk.
_ROOT_GROUPS = frozenset({"root", "sudo", "wheel", "admin", "docker", "lxd", "disk", "shadow"})
_TELLING_GROUPS = _ROOT_GROUPS | {"adm", "systemd-journal", "libvirt", "kvm"}
_IN_SHADOW = "x"  # in place of the password
_RULES, _LENGTH = 10, 300  # sudo rules told of one account, characters of each
_NO_SHELL = re.compile(r".*/(nologin|false|true|sync|halt|shutdown)", re.DOTALL)


@dataclass(slots=True)
class _Rights:
    """What the files beside /etc/passwd say."""

    passwords: dict[str, str] = field(default_factory=dict)  # first character, by account
    groups: dict[str, set[str]] = field(default_factory=dict)  # by member
    group_names: dict[str, str] = field(default_factory=dict)  # by gid
    sudoers: Sudoers = field(default_factory=Sudoers)

    def groups_of(self, user: User) -> set[str]:
        primary = self.group_names.get(user.gid, "")
        return (self.groups.get(user.name, set()) | {primary}) - {""}

    def sudo_of(self, user: User) -> list[str]:
        groups = {f"%{group}" for group in self.groups_of(user)}
        return self.sudoers.rules_for({user.name, f"#{user.number}"} | groups)


def accounts(root: str = "/") -> Iterator[Account | Item]:
    """Every account of /etc/passwd; of a password only its state is kept, never the hash."""
    tree = Tree(root)
    rights = _Rights()
    yield from _read_passwords(tree, rights)
    yield from _read_groups(tree, rights)
    yield from read_sudoers(tree, rights.sudoers)
    found = [*users(tree)]
    uids = Counter(user.number for user in found if isinstance(user, User))
    names = Counter(user.name for user in found if isinstance(user, User))
    for user in found:
        if isinstance(user, Item):
            yield user
        else:
            doubts = [*_doubts(user, uids[user.number], names[user.name])]
            yield _account(user, rights, doubts)


def _account(user: User, rights: _Rights, doubts: list[str]) -> Account:
    groups = rights.groups_of(user)
    sudo = rights.sudo_of(user)
    state = _password_state(user, rights)
    telling = sorted((groups & _TELLING_GROUPS) - {user.name})
    notes = [
        *([state] if state else []),
        *doubts,
        *([f"in {', '.join(telling)}"] if telling else []),
        *(_sudo_note(rule) for rule in sudo[:_RULES]),
        *([f"{len(sudo) - _RULES} more sudo rules"] if len(sudo) > _RULES else []),
    ]
    return Account(
        name=user.name,
        identifier=user.uid,
        home=user.home,
        shell=user.shell,
        can_log_in=not _NO_SHELL.fullmatch(user.shell),
        privileged=user.number == 0 or bool(groups & _ROOT_GROUPS) or bool(sudo),
        note="; ".join(notes),
    )


def _sudo_note(rule: str) -> str:
    how = "sudo without password" if asks_no_password(rule) else "sudo"
    return f"{how}: {middle(rule, _LENGTH)}"


def _doubts(user: User, same_uid: int, same_name: int) -> Iterator[str]:
    if user.number == 0 and user.name != "root":
        yield "root under another name"
    if same_uid > 1 and user.number is not None:
        yield "shares its uid"
    if same_name > 1:
        yield "shares its name"
    if user.name.startswith(("+", "-")):
        yield "stands for accounts of a directory service"


def _password_state(user: User, rights: _Rights) -> str:
    """Empty where /etc/shadow says nothing of the account or may not be read."""
    state = rights.passwords.get(user.name) if user.password == _IN_SHADOW else user.password[:1]
    if state is None:
        return ""
    if not state:
        return "no password needed"
    if state in "!*":
        return "password locked"
    return "password set" if user.password == _IN_SHADOW else "password in /etc/passwd"


def _read_passwords(tree: Tree, rights: _Rights) -> Iterator[Item]:
    for fields in _rows(tree.texts("etc/shadow")):
        if isinstance(fields, Item):
            yield fields
        elif len(fields) > 1:
            rights.passwords.setdefault(fields[0], fields[1][:1])


def _read_groups(tree: Tree, rights: _Rights) -> Iterator[Item]:
    for fields in _rows(tree.texts("etc/group")):
        if isinstance(fields, Item):
            yield fields
        elif len(fields) == 4:
            name, _, gid, members = fields
            rights.group_names.setdefault(gid, name)
            for member in members.split(","):
                rights.groups.setdefault(member.strip(), set()).add(name)


def _rows(texts: Iterable[HostText | Item]) -> Iterator[list[str] | Item]:
    for text in texts:
        if isinstance(text, Item):
            yield text
        else:
            yield from (line.split(":") for line in text.lines if line)
