"""Why a thing is suspected, and the rule that says so."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from irkit.records.sent import Sent
from irkit.records.targets import Kind


class Level(StrEnum):
    """How loud a finding is; alert needs one reason above 75."""

    ALERT = "alert"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a string of a rule matched."""

    identifier: str  # "$a"
    offset: int  # in the file, or the address in the process
    length: int
    data: bytes  # the first bytes of the match
    before: bytes  # context
    after: bytes
    region: str = ""  # of a process: what lies there, as "private rwxp" or "image r-xp /bin/sh"


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason to suspect one thing."""

    level: Level
    score: int  # 0 to 100, of this reason alone
    kind: Kind
    target: str  # the path, or "pid 12 (name)"
    detector: str  # "yara"
    rule: str
    reason: str  # one sentence
    attack: tuple[str, ...]  # ATT&CK technique ids
    pack: str
    pack_version: str
    pack_sha256: str
    rule_file: str
    author: str
    reference: str
    licence: str
    tags: tuple[str, ...]
    hits: tuple[Hit, ...]
    hit_count: int  # all matches of its strings; `hits` keeps the first few
    size: int | None
    sha256: str
    sha1: str
    md5: str
    pid: int | None
    modified: datetime | None  # of the file
    started: datetime | None  # of the process


@dataclass(frozen=True, slots=True)
class FileRights(Sent):
    """Whose a file is and what they may do with it, as stat(2) says it; Windows has no numbers."""

    uid: int
    gid: int
    mode: int  # permissions alone, not what kind of file it is


@dataclass(frozen=True, slots=True)
class RuleText:
    """The source of a rule that matched, so that a case explains itself without the pack."""

    pack_sha256: str
    rule_file: str
    rule: str
    text: str
