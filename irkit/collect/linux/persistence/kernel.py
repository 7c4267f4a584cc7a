"""Kernel modules loaded at boot and programs that device events run."""

import re
from collections.abc import Iterator

from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.tree import HostText, Tree
from irkit.records import Item, Persistence

_MODULE, _UDEV = "T1547.006", "T1546.017"
_PLACES = ("etc", "run", "usr/local/lib", "usr/lib", "lib")
# RUN+="…", RUN{program}="…", PROGRAM=="…", IMPORT{program}="…" of udev(7)
_RULE = re.compile(
    r"\b(RUN(?:\{program\})?|PROGRAM|IMPORT\{program\})\s*(?:\+=|:=|==|!=|=)\s*"
    r"e?\"((?:[^\"\\]|\\.)*)\""
)


def modules(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each module of modules-load.d(5) and each command of modprobe.d(5)."""
    lists = (f"{place}/modules-load.d/*.conf" for place in _PLACES)
    yield from entries(tree.texts("etc/modules", *lists), _loaded)
    yield from entries(tree.texts(*(f"{place}/modprobe.d/*.conf" for place in _PLACES)), _commands)


def udev(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each program that a udev rule runs."""
    yield from entries(tree.texts(*(f"{place}/udev/rules.d/*.rules" for place in _PLACES)), _rules)


def _loaded(text: HostText) -> Iterator[Persistence]:
    for line in text.lines:
        if line and not line.startswith(("#", ";")):
            module = line.split()[0]
            yield entry(text, "kernel module", _MODULE, name=module, trigger="at boot")


def _commands(text: HostText) -> Iterator[Persistence]:
    for line in text.text.replace("\\\n", " ").split("\n"):
        words = line.split(None, 2)
        if len(words) == 3 and words[0] in {"install", "remove"}:
            verb, module, command = words
            trigger = f"{verb} of the module"
            yield entry(
                text, "modprobe command", _MODULE, name=module, command=command, trigger=trigger
            )


def _rules(text: HostText) -> Iterator[Persistence]:
    for line in text.text.replace("\\\n", " ").split("\n"):
        rule = line.strip()
        for match in _RULE.finditer("" if rule.startswith("#") else rule):
            yield entry(text, "udev rule", _UDEV, command=match[2], trigger=rule[: match.start()])
