"""Where the program of a process comes from: a file that is gone, a temporary folder, memory."""

import re
from collections.abc import Iterator

from irkit.detect.process import folders
from irkit.detect.process.oddity import Oddity, shown
from irkit.detect.process.subject import Image, Subject, System
from irkit.memory import FileState

MEMORY_ONLY = "/memfd:"  # how Linux calls files that are in no folder
# Container tools copy themselves to memory, so that a container cannot overwrite them.
_OWN_COPY = re.compile(r"/memfd:(?:runc_cloned|crun_cloned|lxc-|libcontainer)")
_DISGUISED = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|rtf|txt|csv|jpe?g|png|gif|zip|html?|mp[34]|avi)\s*"
    r"\.(?:exe|scr|com|pif|bat|cmd|cpl)",
    re.IGNORECASE,
)
_BACKWARDS = "\u202e"  # text behind it is shown from right to left


def image_deleted(subject: Subject) -> Iterator[Oddity]:
    """Its file was deleted while it runs."""
    image = subject.image
    if image is None or image.state is not FileState.DELETED or in_memory_only(image):
        return
    where = folders.temporary(image.path, subject.system)
    if folders.tool_behind(image.path):
        score, harmless = 25, f"It looks like {folders.tool_behind(image.path)}."
    elif where:
        score = 78
        harmless = "Only installers and test tools that clean up behind themselves do the same."
    elif folders.of_the_system(image.path, subject.system):
        score = 30
        harmless = "A package that was removed or moved its files leaves it like that, too."
    else:
        score, harmless = 55, "A program that was just replaced or removed looks the same."
    yield Oddity(
        "image_deleted",
        score,
        f"It runs {shown(image.path)}, which was deleted{f' from {where}' if where else ''}: "
        f"intruders do so that nobody can examine the file. {harmless}",
        ("T1070.004",),
    )


def image_replaced(subject: Subject) -> Iterator[Oddity]:
    """Another file stands where its own was."""
    image = subject.image
    if image is not None and image.state is FileState.REPLACED and not in_memory_only(image):
        yield Oddity(
            "image_replaced",
            15 if folders.of_the_system(image.path, subject.system) else 30,
            f"It runs a file that is no longer the one at {shown(image.path)}. It was probably "
            "updated and not started again; else somebody swapped the program.",
            ("T1036.005",),
        )


def image_in_memory(subject: Subject) -> Iterator[Oddity]:
    """Its program was never in a folder."""
    if subject.image is None or not in_memory_only(subject.image):
        return
    if _OWN_COPY.match(subject.image.path):
        score, why = 35, "Container tools named like this do so for safety; that name can be taken."
    elif subject.image.sealed:
        score, why = 60, "It is sealed against changes, as tools that build sandboxes do it."
    else:
        score, why = 85, "Hardly anything honest is started like this."
    yield Oddity(
        "image_in_memory",
        score,
        f"Its program was never a file in a folder: it was started from {shown(subject.image.path)}"
        f", which exists in memory alone, so that no scan of files can see it. {why}",
        ("T1620",),
    )


def image_in_temporary_folder(subject: Subject) -> Iterator[Oddity]:
    """It was started from where anybody may put a file."""
    image = subject.image
    where = folders.temporary(image.path, subject.system) if image else ""
    if image is None or not where or in_memory_only(image):
        return
    tool = folders.tool_behind(image.path)
    score = 15 if tool else _temporary_score(image.path, where, subject.system)
    yield Oddity(
        "image_in_temporary_folder",
        score,
        f"It runs {shown(image.path)}, in {where}: anybody may write there, so that is where "
        "intruders put what they bring along. "
        + (f"It looks like {tool}." if tool else "Installers, updaters and builds do so, too."),
        ("T1036.005",) if score < 70 else ("T1036.005", "T1564"),
    )


def name_disguised(subject: Subject) -> Iterator[Oddity]:
    """Its file name pretends to be a document."""
    path = subject.image.path if subject.image else ""
    name = subject.base(path)
    if _BACKWARDS in name:
        yield Oddity(
            "name_disguised",
            85,
            f"The name of its program, {shown(name)}, holds a sign that turns the text behind it "
            "around, so that it is read as another one. No honest program is called like that.",
            ("T1036.002",),
        )
    elif _DISGUISED.fullmatch(name[_stem(name) :]):
        yield Oddity(
            "name_disguised",
            80,
            f"Its program is called {shown(name)}: a document to whoever does not look at the very "
            "end, as Windows hides it. Such files come with mails that want to be clicked.",
            ("T1036.007", "T1204.002"),
        )


def in_memory_only(image: Image) -> bool:
    """Whether its file is in no folder at all."""
    return image.path.startswith(MEMORY_ONLY)


def _temporary_score(path: str, where: str, system: System) -> int:
    if where == "the recycle bin" or where.endswith("devices"):
        return 75
    if where == "shared memory":
        return 70
    if system is System.WINDOWS and where == "a folder for temporary files":
        return 45  # where every installer unpacks itself
    return 65 if system is System.LINUX and folders.hidden(path) else 55


def _stem(name: str) -> int:
    """Where the last two extensions of a name begin."""
    first = name.rfind(".", 0, max(name.rfind("."), 0))
    return max(first, 0)
