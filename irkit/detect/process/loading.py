"""Libraries and start-up code that were slipped into a process."""

import posixpath
from collections.abc import Iterator

from irkit.detect.process import folders
from irkit.detect.process.image import MEMORY_ONLY
from irkit.detect.process.oddity import Oddity, places, shown
from irkit.detect.process.runtimes import is_scratch
from irkit.detect.process.subject import Subject, System
from irkit.memory import FileState, Region

LOADED_FIRST = ("LD_PRELOAD", "LD_AUDIT")
SEARCHED = ("LD_LIBRARY_PATH",)
# What each of these names is run at the start of a shell or an interpreter.
RUN_AT_START = (
    "BASH_ENV",
    "PYTHONSTARTUP",
    "PYTHONPATH",
    "PERL5OPT",
    "PERL5LIB",
    "PERL5DB",
    "RUBYOPT",
    "NODE_OPTIONS",
    "JAVA_TOOL_OPTIONS",
    "CORECLR_PROFILER_PATH",
    "DOTNET_STARTUP_HOOKS",
    "GCONV_PATH",
    "PROMPT_COMMAND",
)

_TOOLS = tuple(  # what keeps libraries in a hidden folder of a user
    """
    .local .cache .cargo .rustup .pyenv .venv .config .steam .vscode .vscode-server .nvm .conda
    .dotnet .mozilla .nix-profile .linuxbrew .sdkman .asdf .rbenv .tox .npm .gem .julia .wine
    .cursor-server .var .nuget .bun .deno .jdks .gradle .m2
    """.split()
)


def preloaded_library(subject: Subject) -> Iterator[Oddity]:
    """A library that its environment puts before all others."""
    for name in LOADED_FIRST:
        value = subject.variable(name) or ""
        odd = [path for path in value.replace(":", " ").split() if _is_odd(path, subject)]
        if odd:
            temporary = any(folders.temporary(path, subject.system) for path in odd)
            yield Oddity(
                "preloaded_library",
                70 if temporary else 45 if subject.foreign else 55,
                f"{name} puts {shown(' '.join(odd))} before all other libraries: it can change "
                "what the program does and sees, as user-mode rootkits and password thieves do. "
                "Tools for tests, memory and games do so as well"
                + ("; in a container a folder may mean another." if subject.foreign else "."),
                ("T1574.006",),
            )


def library_path(subject: Subject) -> Iterator[Oddity]:
    """Libraries are looked for where anybody may put some."""
    for name in SEARCHED:
        value = subject.variable(name) or ""
        odd = [path for path in value.split(":") if folders.temporary(f"{path}/", subject.system)]
        if odd:
            yield Oddity(
                "library_path",
                35,
                f"{name} lets it load libraries from {shown(':'.join(odd))}, where anybody may put "
                "one. Programs that unpack themselves do so.",
                ("T1574.006",),
            )


def start_up_code(subject: Subject) -> Iterator[Oddity]:
    """Something in a temporary folder is run whenever it starts."""
    for name in RUN_AT_START:
        value = subject.variable(name) or ""
        words = value.replace("=", " ").replace(":", " ").replace(";", " ").split()
        odd = [
            word
            for word in words
            if (at := word.find("/")) >= 0
            and folders.temporary(f"{word[at:]}/", subject.system)
            and not folders.tool_behind(f"{word[at:]}/")
        ]
        if odd:
            yield Oddity(
                "start_up_code",
                45 if name != "PYTHONPATH" else 25,
                f"{name} makes it run or load {shown(' '.join(odd))} as it starts, out of a folder "
                "that anybody may write to. Build and test tools do so for a while.",
                ("T1574", "T1546"),
            )


def library_from_odd_place(subject: Subject) -> Iterator[Oddity]:
    """It has mapped code from a temporary folder, from memory or from a file that is gone."""
    worst: dict[str, tuple[int, str, Region]] = {}
    for region in subject.regions or ():
        if region.executable and region.backing and not _is_image(region, subject):
            score, where = _oddness(region, subject)
            if score:
                worst.setdefault(region.backing.path, (score, where, region))
    if not worst:
        return
    path, (score, where, _) = max(worst.items(), key=lambda one: one[1][0])
    yield Oddity(
        "library_from_odd_place",
        score,
        f"It has loaded code from {shown(path)}, {where}: packages put libraries into folders of "
        "the system, intruders put them where they may write. Builds, programs that unpack "
        "themselves and libraries that were just updated look the same."
        + (f" {len(worst) - 1} more are like that." if len(worst) > 1 else ""),
        ("T1574.006", "T1055.001"),
        places(region for _, _, region in worst.values()),
        len(worst),
    )


def _oddness(region: Region, subject: Subject) -> tuple[int, str]:
    """How odd it is that code comes from a file, and what is odd about it; 0 if it is not."""
    assert region.backing is not None  # noqa: S101 - for mypy
    path, state = region.backing.path, region.backing.state
    if is_scratch(path):
        return 0, ""
    if path.startswith(MEMORY_ONLY):
        return 70, "which was never in a folder and exists in memory alone"
    where = folders.temporary(path, subject.system)
    gone = state is FileState.DELETED
    if where and folders.tool_behind(path):
        return 15, f"which looks like {folders.tool_behind(path)}"
    if where and subject.system is System.WINDOWS:
        return 30, f"in {where}"
    if where:
        return (70 if gone else 50), f"in {where}{', and deleted since' if gone else ''}"
    if posixpath.dirname(path) in subject.open_folders:
        return 45, "in a folder that anybody may write to"
    if gone and not folders.of_the_system(path, subject.system):
        return 35, "which was deleted since"
    if gone:
        return 15, "which was deleted since"
    if subject.privileged and not subject.foreign and path.startswith("/home/"):
        return 30, "which belongs to a user, while the process may do everything"
    if subject.system is System.LINUX and folders.hidden(path) and not _is_usual_home(path):
        return 25, "in a hidden folder"
    return 0, ""


def _is_odd(path: str, subject: Subject) -> bool:
    """Whether a library that is put first comes from elsewhere than packages put them."""
    if "/" not in path:  # looked up in the usual folders: ask where it was found
        path = next(
            (
                region.backing.path
                for region in subject.regions or ()
                if region.backing and subject.base(region.backing.path) == path
            ),
            "",
        )
    known = ("$LIB", "${LIB}", "$PLATFORM")  # of the loader, for one folder of the system
    for one in known:
        path = path.replace(f"/{one}/", "/lib/")
    return bool(path) and not folders.of_system_libraries(path) and not path.startswith("/opt/")


def _is_usual_home(path: str) -> bool:
    """Hidden folders where tools of a user keep libraries as a rule."""
    return any(f"/{folder}/" in path for folder in _TOOLS)


def _is_image(region: Region, subject: Subject) -> bool:
    """Whether it is the program itself, which has checks of its own."""
    image = subject.image
    return image is not None and region.backing is not None and region.backing.path == image.path
