"""Runtimes that write code into memory as a matter of course; known by what they have mapped."""

import ntpath
import posixpath
import re
from collections.abc import Iterable

from irkit.detect.process.subject import Subject, System

# Beginnings of the names of mapped files, or of the program itself, and what they belong to.
_LINUX = (
    ("libjvm.so", "Java"),
    ("libj9vm", "Java"),
    ("libcoreclr.so", ".NET"),
    ("libclrjit.so", ".NET"),
    ("libmono", "Mono"),
    ("libxul.so", "Firefox"),
    ("libmozjs", "JavaScript (SpiderMonkey)"),
    ("libjavascriptcoregtk", "JavaScript (WebKit)"),
    ("libnode.so", "Node.js"),
    ("libv8", "JavaScript (V8)"),
    ("v8_context_snapshot", "JavaScript (V8)"),
    ("libcef.so", "Chromium"),
    ("libQt5WebEngineCore", "Qt WebEngine"),
    ("libQt6WebEngineCore", "Qt WebEngine"),
    ("libQt5Qml", "Qt QML"),
    ("libQt6Qml", "Qt QML"),
    ("libluajit", "LuaJIT"),
    ("libLLVM", "LLVM"),
    ("liborc-", "ORC"),
    ("libguile-", "Guile"),
    ("libruby", "Ruby"),
    ("libphp", "PHP"),
    ("opcache.so", "PHP"),
    ("libjulia", "Julia"),
    ("libwasm", "WebAssembly"),
    ("libgccjit", "GCC's JIT"),
    ("libnvidia", "graphics driver"),
    ("ntdll.so", "Wine"),
)
_LINUX_PROGRAMS = (
    ("node", "Node.js"),
    ("chrom", "Chromium"),
    ("electron", "Electron"),
    ("msedge", "Chromium"),
    ("brave", "Chromium"),
    ("firefox", "Firefox"),
    ("deno", "Deno"),
    ("bun", "Bun"),
    ("luajit", "LuaJIT"),
    ("mono", "Mono"),
    ("pypy", "PyPy"),
    ("ruby", "Ruby"),
    ("php", "PHP"),
    ("beam.smp", "Erlang"),
    ("qemu-", "QEMU"),
    ("valgrind", "Valgrind"),
    ("memcheck-", "Valgrind"),
    ("wine", "Wine"),
    ("box64", "Box64"),
    ("FEXInterpreter", "FEX"),
    ("sbcl", "SBCL"),
)
_WINDOWS = (
    ("clr.dll", ".NET"),
    ("clrjit.dll", ".NET"),
    ("coreclr.dll", ".NET"),
    ("mscorwks.dll", ".NET"),
    ("jvm.dll", "Java"),
    ("j9vm", "Java"),
    ("chrome.dll", "Chromium"),
    ("msedge.dll", "Chromium"),
    ("libcef.dll", "Chromium"),
    ("v8.dll", "JavaScript (V8)"),
    ("ffmpeg.dll", "Electron"),
    ("xul.dll", "Firefox"),
    ("mozjs", "JavaScript (SpiderMonkey)"),
    ("jscript9", "JavaScript (Internet Explorer)"),
    ("chakra", "JavaScript (Chakra)"),
    ("node.exe", "Node.js"),
    ("mono-2.0", "Mono"),
    ("lua51.dll", "LuaJIT"),
    ("qt5webengine", "Qt WebEngine"),
    ("qt6webengine", "Qt WebEngine"),
    ("qt5qml", "Qt QML"),
    ("qt6qml", "Qt QML"),
    ("d3d10warp.dll", "graphics driver"),
    ("nvwgf2um", "graphics driver"),
    ("amdxx", "graphics driver"),
    ("igc", "graphics driver"),
)
# Libraries that write a little code, and that many programs have mapped without using that.
_MODEST = (("libpcre", "PCRE"), ("libffi", "libffi"), ("pcre", "PCRE"))
# Files that such runtimes map to execute, under names that change.
_SCRATCH = re.compile(
    r"/memfd:(?:doublemapper|JITCode|/?\.?(?:nvidia|gl|nv)|libffi|ffi|dotnet|wasm)"
    r"|(?:/tmp|/var/tmp|/dev/shm|/run/user/\d+|/home/[^/]+|/root)"
    r"/(?:ffi\w{6}|orcexec\.\w{6}|\.gl\w{6}|\.nvidia\w*|clr-debug\w*|hsperf\w*)$"
    r"|/dev/zero$|/SYSV|/anon_hugepage"
)


def runtime_of(subject: Subject) -> str:
    """Which runtime it has mapped, empty where none is known."""
    windows = subject.system is System.WINDOWS
    names = _mapped(subject)
    for start, what in _WINDOWS if windows else _LINUX:
        if any(name.startswith(start) for name in names):
            return what
    programs = () if windows else _LINUX_PROGRAMS
    return next((what for start, what in programs if subject.program.startswith(start)), "")


def modest_runtime_of(subject: Subject) -> str:
    """Which library it has mapped that writes a little code at most."""
    names = _mapped(subject)
    return next((what for start, what in _MODEST if any(n.startswith(start) for n in names)), "")


def is_scratch(path: str) -> bool:
    """Whether a mapped file is one that runtimes write code to."""
    return bool(_SCRATCH.match(path))


def _mapped(subject: Subject) -> list[str]:
    """The file names of its programs and libraries; on Windows in lower case."""
    paths: Iterable[str] = (r.backing.path for r in subject.regions or () if r.backing)
    paths = (*([subject.image.path] if subject.image else []), *paths)
    if subject.system is System.WINDOWS:
        return [ntpath.basename(path).lower() for path in dict.fromkeys(paths)]
    return [posixpath.basename(path) for path in dict.fromkeys(paths)]
