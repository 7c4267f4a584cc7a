"""What makes the dynamic linker load a library into every program: ld.so(8)."""

import posixpath
import re
from collections.abc import Iterator
from functools import partial

from irkit.collect.linux.passwd import homes
from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.tree import HostText, Tree
from irkit.records import Item, Persistence

_LOADER, _PROFILE = "T1574.006", "T1546.004"
_USUAL_FOLDER = re.compile(r"(/usr(/local)?)?/lib(32|64|x32)?(/.*)?")
_VARIABLE = re.compile(r"(?:export\s+)?(LD_PRELOAD|LD_AUDIT|LD_LIBRARY_PATH|BASH_ENV|ENV)\b")


def preload(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each library of ld.so.preload and each unusual folder of ld.so.conf."""
    yield from entries(tree.texts("etc/ld.so.preload"), _preloaded)
    yield from entries(tree.texts("etc/ld.so.conf", "etc/ld.so.conf.d/*.conf"), _folders)


def environment(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each environment variable that makes programs or shells load a file."""
    system = ("etc/environment", "etc/environment.d/*", "usr/lib/environment.d/*")
    found = tree.texts(*system, "etc/security/pam_env.conf")
    yield from entries(found, partial(_variables, user="each user"))
    for home in homes(tree):
        if isinstance(home, Item):
            yield home
        else:
            own = (".config/environment.d/*", ".pam_environment", ".ssh/environment")
            found = tree.texts(*own, under=home.path)
            yield from entries(found, partial(_variables, user=home.user))


def _preloaded(text: HostText) -> Iterator[Persistence]:
    for line in text.lines:
        for library in re.split(r"[\s:]+", line.partition("#")[0]):
            if library:
                yield entry(
                    text,
                    "preloaded library",
                    _LOADER,
                    name=library.rpartition("/")[2],
                    command=library,
                    user="each user",
                    trigger="start of any program",
                )


def _folders(text: HostText) -> Iterator[Persistence]:
    for line in text.lines:
        folder = line.partition("#")[0].strip()
        usual = _USUAL_FOLDER.fullmatch(posixpath.normpath(folder))
        if folder and not usual and not folder.startswith(("include", "hwcap")):
            yield entry(
                text, "library folder", _LOADER, name=folder, command=folder, user="each user"
            )


def _variables(text: HostText, user: str) -> Iterator[Persistence]:
    for line in text.lines:
        match = _VARIABLE.match(line)
        if match:
            attack = _LOADER if match[1].startswith("LD_") else _PROFILE
            yield entry(
                text, "environment variable", attack, name=match[1], command=line, user=user
            )
