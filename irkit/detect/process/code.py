"""Code in memory that stands in no file, or no longer as in its file."""

from collections.abc import Iterator

from irkit.detect.process.oddity import Oddity, places, shown
from irkit.detect.process.runtimes import modest_runtime_of, runtime_of
from irkit.detect.process.subject import Subject, System, runs_code
from irkit.memory import Region, RegionKind

_LITTLE = 1 << 20  # bytes of code that a library writes which is no whole runtime
_SMALL = 64 << 10  # bytes of code that hooks of security products need
_HOOKED = ("ntdll.dll", "kernel32.dll", "kernelbase.dll", "user32.dll", "win32u.dll", "ws2_32.dll")


def private_code(subject: Subject) -> Iterator[Oddity]:
    """Memory that may be executed and that no file stands behind."""
    # What starts with a program's header is told by `injected_program`.
    found = [r for r in subject.regions or () if runs_code(r) and not header(subject, r)]
    if not found:
        return
    runtime = runtime_of(subject)
    writable = [region for region in found if region.writable]
    score, harmless = _private_score(subject, found, runtime)
    many = f"{len(found)} regions of memory" if len(found) > 1 else "a region of memory"
    which = f"{len(writable)} of them" if len(found) > 1 else "it"
    also = f" ({which} may be written to at the same time)" if writable else ""
    yield Oddity(
        "private_code",
        score,
        f"It has {many} that may be executed with no file behind{also}, the first at "
        f"{found[0].start:#x} ({found[0].permissions[:3]}, {found[0].size} bytes): code that was "
        f"put into a process lies like that. {harmless}",
        ("T1055", "T1620"),
        places((*writable, *(r for r in found if not r.writable)), dict(subject.heads)),
        len(found),
    )


def injected_program(subject: Subject) -> Iterator[Oddity]:
    """A whole program or library in memory that no file stands behind."""
    found = [
        (region, kind) for region in subject.regions or () if (kind := header(subject, region))
    ]
    if not found:
        return
    region, kind = found[0]
    if _unpacked_itself(subject):
        score = 55
        harmless = "Of its own file nearly nothing is left, so that it has unpacked itself, as UPX does: some honest programs are packed like that, too."  # noqa: E501
    elif runtime_of(subject) in {"Wine", ".NET", "Mono"}:
        score = 35
        harmless = f"It is run by {runtime_of(subject)}, which loads programs like that."
    else:
        score = 85
        harmless = "Libraries are mapped from their files; hardly anything harmless does without."
    yield Oddity(
        "injected_program",
        score,
        f"At {region.start:#x} there is the head of a program ({kind}) in private memory: it was "
        f"loaded without the system, to be in no list. {harmless}",
        ("T1055.002", "T1620") if kind == "PE" else ("T1055", "T1620"),
        places((one for one, _ in found), dict(subject.heads)),
        len(found),
    )


def changed_code(subject: Subject) -> Iterator[Oddity]:
    """Code of a program or library that is not as in its file."""
    found = [one for one in subject.changed or () if one.runs]
    if not found:
        return
    pages = sum(run.size for one in found for run in one.runs)
    names = {subject.base(one.region.backing.path) for one in found if one.region.backing}
    score, harmless = _changed_score(subject, names, relocated=all(one.relocated for one in found))
    yield Oddity(
        "changed_code",
        score,
        f"{pages} bytes of the code of {shown(', '.join(sorted(names)), 80)} are not those of the "
        f"file any more, the first at {found[0].runs[0].start:#x}: hooks and injected code "
        f"overwrite it. {harmless}",
        ("T1055", "T1574"),
        places((one.region for one in found), dict(subject.heads)),
        len(found),
    )


def header(subject: Subject, region: Region) -> str:
    """Whether a region starts with the head of a program: "ELF", "PE" or nothing."""
    data = subject.heads.get(region.start, b"")
    if data.startswith(b"\x7fELF") and data[4:5] in {b"\1", b"\2"} and data[5:6] in {b"\1", b"\2"}:
        return "ELF"
    at = int.from_bytes(data[0x3C:0x40], "little")
    return "PE" if data.startswith(b"MZ") and data[at : at + 4] == b"PE\0\0" else ""


def _private_score(subject: Subject, found: list[Region], runtime: str) -> tuple[int, str]:
    if runtime:
        return 10, (
            f"It is run by {runtime}, which writes code while it runs, so that this is expected; "
            "code of others would not stand out among it."
        )
    size, modest = sum(region.size for region in found), modest_runtime_of(subject)
    if modest and size <= _LITTLE:
        return 25, f"It has loaded {modest}, which writes as little code as this while it runs."
    if any(region.kind is RegionKind.STACK for region in found):
        return 30, (
            "Its stack may be executed: it was built like that, as old programs and those with "
            "nested functions are; and exploits want it so."
        )
    if subject.system is System.WINDOWS and size <= _SMALL:
        return 30, (
            "It is little, as the hooks that security products put into every program; so is the "
            "first stage of an attack."
        )
    return 50, "No runtime that writes code is known to be in it; one unknown to irkit may be."


def _changed_score(subject: Subject, names: set[str], *, relocated: bool) -> tuple[int, str]:
    if relocated:
        return 15, "Its file asks for that (text relocations), as old programs do: it is expected."
    if subject.tracer is not None and subject.tracer.pid:
        return 30, "It is being debugged, and breakpoints are written into the code as well."
    if subject.system is System.WINDOWS and names <= set(_HOOKED):
        return 30, "Security products hook just these libraries in every program."
    if runtime_of(subject) in {"Wine", "Valgrind", "Node.js", "Chromium"}:
        return 20, f"It is run by {runtime_of(subject)}, which changes code as it loads it."
    return 60, "Debuggers, tracers (uprobes) and live patches do so, too."


def _unpacked_itself(subject: Subject) -> bool:
    """Whether no code is left that its own file stands behind."""
    image = subject.image.path if subject.image else ""
    return bool(image) and not any(
        region.executable and region.backing and region.backing.path == image
        for region in subject.regions or ()
    )
