"""Commands that package managers, logins and Python run on the way: hooks in their settings."""

import re
from collections.abc import Iterator
from functools import partial

from irkit.collect.linux.passwd import homes
from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.tree import HostFile, HostText, Tree
from irkit.records import Item, Persistence

_PACKAGES, _PAM, _PYTHON = "T1546.016", "T1556.003", "T1546.018"
_APT_HOOK = re.compile(
    r"(Pre-Invoke|Post-Invoke(-Success|-Stats)?|Pre-Install-Pkgs|Proxy-?Auto-?Detect)",
    re.IGNORECASE,
)
# A text, comment or word that nothing closes ends with the line or the file: no second look at it.
_APT_TOKEN = re.compile(
    r"(?P<comment>(?://|\#)[^\n]*|/\*(?:.*?\*/|.*))"
    r"|\"(?P<text>(?:[^\"\\\n]|\\.)*)[\"\n\\]?"
    r"|(?P<mark>[{};])"
    r"|(?P<word>[^\s{};\"]+)",
    re.DOTALL,
)
_DPKG_HOOK = re.compile(r"(?:--)?(pre-invoke|post-invoke|status-logger)[=\s]\s*(.+)")
_PAM_RUNS = re.compile(r"pam_(exec|script|python\w*|lua)\.so")
_PAM_FOLDER = re.compile(r"(/usr)?/lib(32|64)?(/[\w-]+)?/security/[^/]+")
_PYTHON_PLACES = tuple(
    f"{lib}/python*/{packages}"
    for lib in ("usr/lib", "usr/lib64", "usr/local/lib", "usr/local/lib64")
    for packages in ("site-packages", "dist-packages")
)
_PYTHON_STARTS = ("sitecustomize.py", "usercustomize.py")


def package_hooks(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each command that apt.conf(5) or dpkg.cfg(5) runs around their work."""
    yield from entries(tree.texts("etc/apt/apt.conf", "etc/apt/apt.conf.d/*"), _apt)
    yield from entries(tree.texts("etc/dpkg/dpkg.cfg", "etc/dpkg/dpkg.cfg.d/*"), _dpkg)


def pam(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each PAM module that runs programs or lies outside the usual folder."""
    yield from entries(tree.texts("etc/pam.d/*", "etc/pam.conf"), _pam_modules)


def python_hooks(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each line of code in a .pth file, and each sitecustomize or usercustomize."""
    yield from _python_hooks(tree, _PYTHON_PLACES, "/", "each user")
    starts = tuple(f"usr/lib/python*/{name}" for name in _PYTHON_STARTS)
    yield from entries(tree.files(*starts), partial(_python_start, user="each user"))
    for home in homes(tree):
        if isinstance(home, Item):
            yield home
        else:
            places = (".local/lib/python*/site-packages",)
            yield from _python_hooks(tree, places, home.path, home.user)


def _apt(text: HostText) -> Iterator[Persistence]:
    """Options are written `A::B "x";`, `A { B "x"; }` or `A::B { "x"; "y"; }`."""
    scopes: list[str] = []
    words: list[str] = []
    for token in _APT_TOKEN.finditer(text.text):
        if token["word"]:
            words.append(token["word"])
        elif token["text"] is not None:
            option = "::".join([*scopes, *words[-1:]])
            if _APT_HOOK.search(option) and token["text"]:
                yield entry(
                    text,
                    "apt hook",
                    _PACKAGES,
                    name=option,
                    command=token["text"],
                    trigger="run of apt",
                )
        elif token["mark"] == "{":
            scopes.append("::".join(words[-1:]))
            words = []
        elif token["mark"]:
            scopes = scopes[:-1] if token["mark"] == "}" else scopes
            words = []


def _dpkg(text: HostText) -> Iterator[Persistence]:
    for line in text.lines:
        if match := _DPKG_HOOK.fullmatch(line):
            trigger = "run of dpkg"
            yield entry(
                text, "dpkg hook", _PACKAGES, name=match[1], command=match[2], trigger=trigger
            )


def _pam_modules(text: HostText) -> Iterator[Persistence]:
    for line in text.text.replace("\\\n", " ").split("\n"):
        rule = line.partition("#")[0]
        for word in rule.split():
            outside = word.startswith("/") and word.endswith(".so")
            if _PAM_RUNS.search(word) or (outside and not _PAM_FOLDER.fullmatch(word)):
                command = rule[rule.index(word) :].strip()
                yield entry(text, "PAM module", _PAM, command=command, trigger="at login")
                break


def _python_hooks(
    tree: Tree, places: tuple[str, ...], under: str, user: str
) -> Iterator[Persistence | Item]:
    paths = tree.texts(*(f"{place}/*.pth" for place in places), under=under)
    yield from entries(paths, partial(_python_paths, user=user))
    starts = (f"{place}/{name}" for place in places for name in _PYTHON_STARTS)
    yield from entries(tree.files(*starts, under=under), partial(_python_start, user=user))


def _python_paths(text: HostText, user: str) -> Iterator[Persistence]:
    """site.py executes the lines of a .pth file that begin with import."""
    for line in text.text.split("\n"):
        if line.startswith(("import ", "import\t")):
            yield entry(
                text, "Python path file", _PYTHON, command=line.strip(), user=user, trigger="python"
            )


def _python_start(file: HostFile, user: str) -> Iterator[Persistence]:
    yield entry(file, "Python start file", _PYTHON, command=file.path, user=user, trigger="python")
