"""What a worker does with one target: open, hash and match it, and say how that ended."""

import hashlib
import os
import stat
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace

import psutil

from irkit import opening
from irkit.detect import matches as detect
from irkit.detect.filetype import file_type
from irkit.engine import Externals, Matcher, RuleMatch, engine
from irkit.errors import EngineError, ItemTimeout
from irkit.records import (
    CommandTarget,
    Examined,
    FileRights,
    FileTarget,
    Finding,
    Item,
    Kind,
    Outcome,
    ProcessTarget,
    Reason,
    Target,
    utc,
)
from irkit.rulebook import Origin, canary
from irkit.rulebook.forms import Forms
from irkit.scan import process
from irkit.scan.memory import Matchers
from irkit.scan.process import is_same
from irkit.scan.reach import out_of_reach, refusal
from irkit.scan.reading import Content, read
from irkit.scan.shared import MemoryTarget, SharedTarget, SharedTraces
from irkit.targets.files import failed, left_out
from irkit.targets.processes import living_thread, name_of, process_item
from irkit.text import storable

Work = Callable[[Target | SharedTarget | MemoryTarget], Examined | SharedTraces]

_MANY = 20  # findings on one process, where it may merely hold the rules
_REMEMBERED = 100_000  # contents


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything a worker needs, sent to it once; calling it gives the function for targets."""

    engine: str
    compiled: bytes = field(repr=False)
    forms: Forms | None = field(repr=False)  # to look at memory fast
    named: bytes = field(repr=False)
    named_spaces: frozenset[str]
    origins: dict[str, Origin] = field(repr=False)
    shipped: frozenset[bytes] = field(repr=False)  # SHA-256 of the files of irkit's own rules
    externals: frozenset[str]  # those that some rule uses
    max_size: int
    seconds: int
    gentle: bool  # low CPU and disk priority

    def __call__(self) -> "Work":
        """Load the rules in this process. Raises EngineError."""
        if self.gentle:
            be_gentle()
        chosen = engine(self.engine)
        rules = chosen.load(self.compiled)
        by_name = chosen.load(self.named) if self.named else None
        memory = Matchers(chosen, rules, self.forms) if self.forms else None
        return _Examiner(self, rules, by_name, memory).work


class _Examiner:
    def __init__(
        self,
        setup: Setup,
        matcher: Matcher,
        by_name: Matcher | None,
        memory: Matchers | None,
    ) -> None:
        self._setup = setup
        self._matcher = matcher
        self._by_name = by_name  # the rules whose answer is not in the content alone
        self._memory = memory
        self._known: dict[bytes, list[RuleMatch]] = {}  # by SHA-256, of the other rules

    def work(self, target: Target | SharedTarget | MemoryTarget) -> Examined | SharedTraces:
        """What a target gives: traces of a shared file, of all else its item of coverage."""
        if isinstance(target, MemoryTarget):
            return self._memory_of(target)
        if not isinstance(target, SharedTarget):
            return self.examine(target)
        if self._memory is None:
            raise EngineError("this worker has no rules for memory")
        return process.look_through(target, self._memory, self._setup.seconds)

    def _memory_of(self, target: MemoryTarget) -> Examined:
        """A process's memory, and what else is odd about it."""
        odd = process.oddities(target)
        if self._memory is None:
            examined = self._process(target.process)
            held = len(examined.findings) > _MANY and self._holds_rules(target.process)
        else:
            looked = process.examine(target, self._memory, self._setup.seconds)
            examined = Examined(looked.item, self._found_in(target.process, looked.matches))
            held = looked.holds_rules
        found = process.held(target.process, examined.findings) if held else examined.findings
        return replace(examined, findings=found + odd)

    def _holds_rules(self, target: ProcessTarget) -> bool:
        """Whether the mark of irkit's rules is in a process."""
        chosen = engine(self._setup.engine)
        mark = chosen.load(chosen.compile({canary.SPACE: canary.TEXT}, {}).data)
        try:
            return bool(mark.match_process(living_thread(target.pid), {}, self._setup.seconds))
        except (EngineError, ItemTimeout, OSError):
            return False

    def examine(self, target: Target) -> Examined:
        """The target's item of coverage with its findings. A target's fault is never raised."""
        if isinstance(target, ProcessTarget):
            return self._process(target)
        if isinstance(target, CommandTarget):
            return self._command(target)
        try:
            descriptor = opening.open_file(target.path)
        except OSError as error:
            return Examined(failed(target.path, error))
        try:
            status = os.fstat(descriptor)
            if target.inode and (status.st_dev, status.st_ino) != (target.device, target.inode):
                return Examined(_file_item(target, Outcome.FAILED, Reason.REPLACED))
            content = read(descriptor, status, self._setup.max_size)
            size = status.st_size or len(content.data)
            target = replace(target, size=size, modified_ns=status.st_mtime_ns)
        except OSError as error:
            return Examined(failed(target.path, error))
        finally:
            os.close(descriptor)
        if content.reason is Reason.TOO_LARGE:
            return Examined(left_out(target.path, Reason.TOO_LARGE, "", size=target.size))
        examined = self._file(target, content)
        return replace(examined, rights=_rights(status)) if examined.findings else examined

    def _file(self, target: FileTarget, content: Content) -> Examined:
        digest = hashlib.sha256(content.data).digest()
        # The hash of a file with holes would have to read them all.
        sha256 = digest.hex() if content.reason is not Reason.HOLES_SKIPPED else ""
        externals = self._externals(target, content.data)
        reason = content.reason
        if reason is Reason.MATCHED_CONTENT and digest in self._setup.shipped:
            # A copy of irkit's rules, which would match itself rule by rule.
            return Examined(_file_item(target, Outcome.SKIPPED, Reason.OWN, sha256, "rules"))
        if digest in self._known and reason is Reason.MATCHED_CONTENT:
            reason = Reason.SAME_CONTENT
        try:
            found = self._matches(digest, content.data, externals)
        except ItemTimeout as error:
            return Examined(
                _file_item(target, Outcome.TIMED_OUT, Reason.DEADLINE, sha256, str(error))
            )
        except EngineError as error:
            return Examined(_file_item(target, Outcome.FAILED, Reason.ENGINE, sha256, str(error)))
        outcome = Outcome.FAILED if reason is Reason.TRUNCATED else Outcome.SCANNED
        item = _file_item(target, outcome, reason, sha256)
        if not found:
            return Examined(item)
        suspect = detect.Suspect(
            kind=Kind.FILE,
            target=target.path,
            size=target.size,
            sha256=sha256,
            sha1=hashlib.sha1(content.data, usedforsecurity=False).hexdigest() if sha256 else "",
            md5=hashlib.md5(content.data, usedforsecurity=False).hexdigest() if sha256 else "",
            modified=item.modified,
        )
        return Examined(item, self._findings(suspect, found, content.file_offset))

    def _externals(self, target: FileTarget, data: bytes) -> dict[str, str | int]:
        """The values of `irkit.rulebook.EXTERNALS` for a file, as far as some rule uses them."""
        folder, name = os.path.split(storable(target.path))
        values: dict[str, str | int] = {
            "filename": name,
            "filepath": folder,
            "extension": os.path.splitext(name)[1].lower(),
            "filetype": file_type(data),
            "owner": storable(target.owner),
            "group": storable(target.group),
            "filemode": target.mode,
        }
        if "md5" in self._setup.externals:
            values["md5"] = hashlib.md5(data, usedforsecurity=False).hexdigest()
        for name in self._setup.externals - values.keys():  # the declared default
            values[name] = ""
        return values

    def _matches(self, digest: bytes, data: bytes, externals: Externals) -> list[RuleMatch]:
        """All matches; of content that is known only the rules that ask for names are asked."""
        known = self._known.get(digest)
        if known is not None:
            named = self._by_name
            return known + (named.match_data(data, externals, self._setup.seconds) if named else [])
        found = self._matcher.match_data(data, externals, self._setup.seconds)
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[digest] = [m for m in found if m.namespace not in self._setup.named_spaces]
        return found

    def _command(self, target: CommandTarget) -> Examined:
        def item(outcome: Outcome, reason: Reason, detail: str = "") -> Item:
            size = len(target.command)
            return Item(
                Kind.PERSISTENCE, target.name, outcome, reason, detail, size, "", target.modified
            )

        data = storable(target.command).encode()
        try:
            found = self._matcher.match_data(data, {}, self._setup.seconds)
        except ItemTimeout as error:
            return Examined(item(Outcome.TIMED_OUT, Reason.DEADLINE, str(error)))
        except EngineError as error:
            return Examined(item(Outcome.FAILED, Reason.ENGINE, str(error)))
        suspect = detect.Suspect(Kind.PERSISTENCE, target.name, modified=target.modified)
        scanned = item(Outcome.SCANNED, Reason.MATCHED_CONTENT)
        return Examined(scanned, self._findings(suspect, found, lambda offset: offset))

    def _process(self, target: ProcessTarget) -> Examined:
        name = name_of(target)
        refused = out_of_reach(target)
        if refused is not None:
            return Examined(refused)
        externals = {"filename": storable(target.name)}
        try:
            thread = living_thread(target.pid)
            found = self._matcher.match_process(thread, externals, self._setup.seconds)
        except ItemTimeout as error:
            return Examined(process_item(name, Outcome.TIMED_OUT, Reason.DEADLINE, str(error)))
        except (EngineError, OSError) as error:
            return Examined(process_item(name, Outcome.FAILED, refusal(target, error), str(error)))
        if is_same(target):
            item = process_item(name, Outcome.SCANNED, Reason.MATCHED_CONTENT)
        else:
            item = process_item(name, Outcome.FAILED, Reason.VANISHED, "ended while it was read")
        return Examined(item, self._found_in(target, found))

    def _found_in(self, target: ProcessTarget, found: Iterable[RuleMatch]) -> tuple[Finding, ...]:
        suspect = detect.Suspect(
            Kind.PROCESS, name_of(target), pid=target.pid, started=utc(target.started)
        )
        return self._findings(suspect, [*found], lambda address: address)

    def _findings(
        self, suspect: detect.Suspect, found: list[RuleMatch], where: Callable[[int], int]
    ) -> tuple[Finding, ...]:
        placed = [
            replace(match, hits=tuple(replace(h, offset=where(h.offset)) for h in match.hits))
            for match in found
        ]
        return detect.findings(suspect, placed, self._setup.origins)


def _rights(status: os.stat_result) -> FileRights | None:
    """Whose a file is, by number; Windows has none."""
    if sys.platform == "win32":
        return None
    return FileRights(status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode))


def _file_item(
    target: FileTarget, outcome: Outcome, reason: Reason, sha256: str = "", detail: str = ""
) -> Item:
    modified = utc(target.modified_ns / 1e9)
    return Item(Kind.FILE, target.path, outcome, reason, detail, target.size, sha256, modified)


def be_gentle() -> None:
    """Leave processor and disk to whoever else wants them, as far as the system lets us.

    This process does so to its end: not every system lets it take that back.
    """
    here = psutil.Process()
    with suppress(psutil.Error, OSError):  # not every system has a priority for the disk
        if sys.platform == "win32":
            here.nice(psutil.IDLE_PRIORITY_CLASS)
            here.ionice(psutil.IOPRIO_LOW)
        else:
            here.nice(19)
            if sys.platform == "linux":
                here.ionice(psutil.IOPRIO_CLASS_IDLE)
