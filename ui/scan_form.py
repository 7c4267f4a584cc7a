"""What a scan is asked for, as a form and as the command that a responder would type."""

import re
import sys
from dataclasses import dataclass, replace

from irkit.templates import Template, shipped
from ui.desk import Desk

PROFILES = ("quick", "standard", "full")  # of irkit.cli.scanning; a test compares them
DEPTHS = ("fast", "exhaustive")  # of irkit.scan.request; a test compares them, too


@dataclass(frozen=True, slots=True)
class Wish:
    """Everything that the triage page lets somebody choose."""

    what: str = "triage"  # or "files", "processes", "planted": both of an exercise
    profile: str = "standard"
    paths: tuple[str, ...] = ()
    pids: tuple[int, ...] = ()
    rules: tuple[str, ...] = ()  # packs; the enabled ones where none is named
    max_size: str = ""  # as "64M"; empty for the profile's
    timeout: int = 0  # seconds for one item; 0 for the profile's
    workers: int = 0  # 0 for one a core
    exclude: tuple[str, ...] = ()
    depth: str = DEPTHS[0]  # of the look at the memory of processes
    network: bool = False
    gentle: bool = False

    def commands(self, case: str) -> list[list[str]]:
        """The arguments of `irkit` that ask for it, in the order in which one types them.

        Of an exercise the memory of its processes comes first, as it vanishes first; none where
        nothing is planted any more.
        """
        if self.what != "planted":
            return [[*self._subject(), "--case", case, *self._options()]]
        parts = [one for one, some in (("processes", self.pids), ("files", self.paths)) if some]
        return [one for part in parts for one in replace(self, what=part).commands(case)]

    @property
    def lacking(self) -> bool:
        """Whether something has to be named first."""
        return self.what == "files" and not self.paths

    @property
    def _is_deeper(self) -> bool:
        """Whether memory is looked at in another way than usual; files have none."""
        return self.what != "files" and self.depth != DEPTHS[0]

    def _subject(self) -> list[str]:
        match self.what:
            case "files":
                return ["scan", "files", *map(_no_option, self.paths)]
            case "processes":
                pids = [word for pid in self.pids for word in ("--pid", str(pid))]
                return ["scan", "processes", *pids]
        return ["triage", *([] if self.profile == "standard" else ["--profile", self.profile])]

    def _options(self) -> list[str]:
        given = [
            *(("--rules", one) for one in self.rules),
            *((("--max-size", self.max_size),) if self.max_size else ()),
            *((("--timeout", str(self.timeout)),) if self.timeout else ()),
            *((("--workers", str(self.workers)),) if self.workers else ()),
            *(("--exclude", one) for one in self.exclude),
            *((("--depth", self.depth),) if self._is_deeper else ()),
            *((("--network",),) if self.network else ()),
            *((("--gentle",),) if self.gentle else ()),
        ]
        return [word for words in given for word in words]


def patterns(text: str) -> tuple[str, ...]:
    """A line of patterns: parted by spaces, which one in quotation marks may have."""
    found = re.findall(r'"([^"]*)"|(\S+)', text)
    return tuple(quoted or plain for quoted, plain in found if quoted or plain)


def _no_option(path: str) -> str:
    """A path that no command line takes for an option."""
    if path.startswith("-"):
        return f".\\{path}" if sys.platform == "win32" else f"./{path}"
    return path


def pid_words(text: str) -> list[str]:
    """What somebody typed as numbers of processes, parted by spaces or commas."""
    return re.findall(r"[^\s,;]+", text)


def is_pid(word: str) -> bool:
    """Whether it is a number; not one of the digits that are none to the system, as "²"."""
    return word.isascii() and word.isdigit()


def remember_template(desk: Desk, template: Template | None, folder: str) -> None:
    """Note from which template the case in a folder was made."""
    desk.settings.remember("template/name", template.identifier if template else "")
    desk.settings.remember("template/case", folder)


def template_of(desk: Desk) -> Template | None:
    """The template that the case on the desk was made from, where it is the one made last."""
    name = desk.settings.recall("template/name", "")
    if not name or desk.settings.recall("template/case", "") != str(desk.folder):
        return None
    return next((one for one in shipped() if one.identifier == name), None)
