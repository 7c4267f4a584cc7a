"""Keys that open an account over ssh, and what sshd runs at login: sshd(8), sshd_config(5)."""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from functools import partial

from irkit.collect.linux.passwd import Home, homes
from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.tree import HostText, Tree
from irkit.records import Item, Persistence

_KEYS = "T1098.004"
_CONFIGURATION = ("etc/ssh/sshd_config", "etc/ssh/sshd_config.d/*.conf")
_USUAL_FILES = (".ssh/authorized_keys", ".ssh/authorized_keys2")
_RUNS = {
    "authorizedkeyscommand",
    "authorizedprincipalscommand",
    "forcecommand",
    "trustedusercakeys",
    "subsystem",
}
_KEY = re.compile(
    r"(?:(?P<options>(?:[^\s\"]|\"(?:[^\"\\]|\\.)*\")+)\s+)?"
    r"(?P<kind>(?:ssh-|ecdsa-|sk-)\S+)\s+(?P<blob>[A-Za-z0-9+/]+=*)(?:\s+(?P<comment>.*))?"
)


def authorized_keys(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each key: its kind, SHA-256 fingerprint and comment; options as command."""
    files = dict.fromkeys(_USUAL_FILES)
    for text in tree.texts(*_CONFIGURATION):
        if isinstance(text, HostText):
            for keyword, value in _options(text):
                if keyword.lower() == "authorizedkeysfile":
                    files |= dict.fromkeys(value.split())
    for home in homes(tree):
        if isinstance(home, Item):
            yield home
            continue
        for file in files:
            path = _expanded(file, home)
            found = tree.texts(path, under="/" if path.startswith("/") else home.path)
            yield from entries(found, partial(_keys, user=home.user))


def sshd_options(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each option that makes sshd run a program or trust a file of keys."""
    yield from entries(tree.texts(*_CONFIGURATION), _running_options)


def _keys(text: HostText, user: str) -> Iterator[Persistence]:
    for line in text.lines:
        match = _KEY.fullmatch(line)
        fingerprint = _fingerprint(match["blob"]) if match else ""
        if match and fingerprint:
            yield entry(
                text,
                "authorized key",
                _KEYS,
                name=f"{match['kind']} {fingerprint} {match['comment'] or ''}".strip(),
                command=match["options"] or "",
                user=user,
                trigger="at ssh login",
            )


def _running_options(text: HostText) -> Iterator[Persistence]:
    for keyword, value in _options(text):
        if keyword.lower() in _RUNS and value.lower() != "none":
            yield entry(
                text, "sshd option", _KEYS, name=keyword, command=value, trigger="at ssh login"
            )


def _options(text: HostText) -> Iterator[tuple[str, str]]:
    for line in text.lines:
        keyword, _, value = re.sub(r"[\s=]+", " ", line, count=1).partition(" ")
        if value and not keyword.startswith("#"):
            yield keyword, value.strip()


def _expanded(file: str, home: Home) -> str:
    tokens = {"%h": home.path, "%u": home.user, "%%": "%"}
    return re.sub("%[hu%]", lambda token: tokens[token[0]], file)


def _fingerprint(blob: str) -> str:
    """As ssh-keygen -l prints it, empty where the blob is none and sshd passes it over."""
    try:
        key = base64.b64decode(blob, validate=True)
    except binascii.Error:
        return ""
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")
