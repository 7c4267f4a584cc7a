"""Every typed record that flows through irkit.

A record's fields are its SQLite row, its table columns, its CSV header and its JSON keys, in this
order. Paths are `str` as Python decodes them (undecodable bytes as surrogate escapes); times are
aware datetimes in UTC; sizes are bytes.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from operator import attrgetter

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class _Sent:
    """Crosses processes by the thousand: pickled as its class and its fields, which is fastest."""

    __slots__ = ()

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        names = self.__match_args__  # type: ignore[attr-defined]  # of every dataclass
        return type(self), attrgetter(*names)(self)


class Kind(StrEnum):
    """What sort of thing was looked at."""

    FILE = "file"
    PROCESS = "process"
    PERSISTENCE = "persistence"  # a command that stands in no file, as that of a Run key
    SOURCE = "source"  # what a collector reads: /etc/passwd, a registry key


class Outcome(StrEnum):
    """How the look at one thing ended."""

    SCANNED = "scanned"
    SKIPPED = "skipped"
    FAILED = "failed"
    TIMED_OUT = "timed_out"


class Reason(StrEnum):
    """Why a look ended as it did; the closed set that coverage counts by."""

    MATCHED_CONTENT = "read and matched"
    SAME_CONTENT = "same content as one already matched"
    HOLES_SKIPPED = "read and matched without the holes of a sparse file"
    COLLECTED = "collected"

    OWN = "irkit itself"
    KERNEL_THREAD = "kernel thread, has no memory of its own"
    PSEUDO = "pseudo file system"
    SPECIAL = "not a regular file"
    HARD_LINK = "hard link to a file already listed"
    EXCLUDED = "excluded by the caller"

    NETWORK = "network or user file system, not asked for"
    TOO_LARGE = "larger than the size limit"
    OTHER_CASE = "another irkit case"
    DEVICE_MAPPED = "maps a device, reading could hang the machine"
    CANCELLED = "cancelled"

    DENIED = "permission denied"
    VANISHED = "vanished before it was read"
    REPLACED = "replaced by another file while the scan ran"
    TRUNCATED = "truncated while read"
    UNREADABLE = "read error"
    CRASHED = "the worker crashed on it"
    MEMORY = "the worker outgrew its memory on it"
    ENGINE = "the engine gave up on it"
    UNAVAILABLE = "not available on this system"
    DEADLINE = "took longer than its deadline"


# Nothing hides behind these: leaving them out does not weaken a verdict.
HARMLESS_SKIPS = frozenset(
    {
        Reason.OWN,
        Reason.KERNEL_THREAD,
        Reason.PSEUDO,
        Reason.SPECIAL,
        Reason.HARD_LINK,
        Reason.UNAVAILABLE,
    }
)


class Level(StrEnum):
    """How loud a finding is; alert needs one reason above 75."""

    ALERT = "alert"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class FileTarget(_Sent):
    """A regular file to look at, as the walker saw it."""

    path: str
    device: int
    inode: int
    size: int
    allocated: int  # bytes on disk; fewer than size where the file has holes
    modified_ns: int
    owner: str
    group: str
    mode: int
    place: str  # why it comes at this point of the order: "process image", "temporary folder", …


@dataclass(frozen=True, slots=True)
class ProcessTarget:
    """A live process to look at; `started` (seconds since the epoch) tells it from a later one."""

    pid: int
    started: float
    name: str


@dataclass(frozen=True, slots=True)
class CommandTarget:
    """A command that the host starts by itself and that stands in no file of its own."""

    name: str  # mechanism and where it stands
    command: str
    modified: datetime | None


Target = FileTarget | ProcessTarget | CommandTarget


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
class Item(_Sent):
    """One thing in scope and how the look at it ended: a row of coverage."""

    kind: Kind
    target: str
    outcome: Outcome
    reason: Reason
    detail: str  # free text, may be empty
    size: int | None
    sha256: str
    modified: datetime | None
    count: int = 1  # more where a whole folder was passed over


@dataclass(frozen=True, slots=True)
class Examined(_Sent):
    """An item with what was found on it; the scan yields one for every target."""

    item: Item
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class SystemFact:
    """One fact of the host, such as ("os", "Debian GNU/Linux 12")."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Process:
    """A process as the host listed it."""

    pid: int
    parent: int | None
    name: str
    image: str  # path of the executable, empty where the system does not tell
    image_deleted: bool
    kernel_thread: bool
    command: tuple[str, ...]
    user: str
    started: datetime | None
    folder: str  # working directory
    sha256: str  # of the image


@dataclass(frozen=True, slots=True)
class Connection:
    """A socket as the host listed it."""

    protocol: str  # "tcp", "udp", "tcp6", "udp6"
    local_address: str
    local_port: int
    remote_address: str
    remote_port: int | None
    status: str
    pid: int | None
    process: str


@dataclass(frozen=True, slots=True)
class Account:
    """A local account."""

    name: str
    identifier: str  # uid or SID
    home: str
    shell: str
    can_log_in: bool
    privileged: bool
    note: str


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody logged on."""

    user: str
    terminal: str
    remote_host: str
    started: datetime | None


@dataclass(frozen=True, slots=True)
class Persistence:
    """One thing that the host starts by itself."""

    mechanism: str  # "systemd service", "cron", "run key", …
    location: str  # file or registry key that says so
    name: str
    command: str
    user: str
    enabled: bool
    modified: datetime | None
    attack: str  # ATT&CK technique id
    trigger: str = ""  # when: "*/5 * * * *", "OnCalendar=daily", "at boot"; empty where not told


@dataclass(frozen=True, slots=True)
class RuleText:
    """The source of a rule that matched, so that a case explains itself without the pack."""

    pack_sha256: str
    rule_file: str
    rule: str
    text: str


Fact = SystemFact | Process | Connection | Account | Session | Persistence
Record = Examined | Item | Fact | RuleText

FACTS: tuple[type, ...] = (SystemFact, Process, Connection, Account, Session, Persistence)


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of YARA rules with a name."""

    name: str
    version: str
    sha256: str
    files: int
    rules: int


@dataclass(frozen=True, slots=True)
class About:
    """What a case is called and who leads it."""

    identifier: str  # UUID
    name: str
    number: str
    examiner: str
    organisation: str
    created: datetime
    irkit_version: str


class State(StrEnum):
    """How far a scan came."""

    RUNNING = "running"  # or interrupted, when nobody holds the case's lock
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Scan:
    """One run of the scanner over a host."""

    identifier: int  # row id in the case, 0 before it has one
    command: tuple[str, ...]  # as a user would type it
    scope: str  # canonical JSON of what was asked for, so that it can be resumed
    state: State
    started: datetime
    finished: datetime | None
    host: str
    user: str
    elevated: bool  # root or administrator
    rules_sha256: str
    packs: tuple[Pack, ...]
    engine: str  # "yara-python 4.5.4"
    irkit_version: str
    clock_note: str  # time zone and whether the clock is known to be right


class Opinion(StrEnum):
    """What a person says of a thing; it outranks the score, which is kept beside it."""

    MALICIOUS = "malicious"
    SUSPICIOUS = "suspicious"
    UNKNOWN = "unknown"
    BENIGN = "benign"
    FALSE_POSITIVE = "false positive"


HARMLESS = frozenset({Opinion.BENIGN, Opinion.FALSE_POSITIVE})


class Aspect(StrEnum):
    """What a review says something about."""

    OPINION = "opinion"
    NOTE = "note"
    TAG = "tag"
    UNTAG = "untag"
    UNDO = "undo"  # takes back all reviews of the batch that its value names


@dataclass(frozen=True, slots=True)
class Review:
    """What a person said of one thing."""

    kind: Kind
    target: str
    aspect: Aspect
    value: str  # the opinion, the text of a note, a tag, or the number of a batch
    confidence: int | None  # in an opinion, 0 to 100
    reason: str
    author: str
    time: datetime
    batch: int  # reviews made at once, and undone at once


@dataclass(frozen=True, slots=True)
class Thing:
    """All findings of one target, with their common score."""

    kind: Kind
    target: str
    level: Level  # of the score
    score: int
    findings: tuple[Finding, ...]  # strongest first
    opinion: Opinion | None = None
    confidence: int | None = None
    notes: tuple[Review, ...] = ()  # oldest first
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ThingRow:
    """A thing as a row of a list; `rule` and `reason` are those of its strongest finding."""

    identifier: int
    kind: Kind
    target: str
    level: Level
    score: int
    findings: int
    rule: str
    reason: str
    attack: tuple[str, ...]
    pid: int | None
    sha256: str
    size: int | None
    modified: datetime | None
    opinion: Opinion | None
    confidence: int | None
    notes: int
    tags: tuple[str, ...]


class What(StrEnum):
    """What an event of the timeline is."""

    FILE_MODIFIED = "file modified"  # of files with findings
    PROCESS_STARTED = "process started"
    PERSISTENCE_CHANGED = "persistence changed"
    SESSION_BEGAN = "session began"
    SCAN_BEGAN = "scan began"
    SCAN_ENDED = "scan ended"
    CASE_MADE = "case made"
    REVIEWED = "reviewed"
    LABELLED = "labelled"
    REPORT_WRITTEN = "report written"
    OTHER = "other action"  # that the ledger holds


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on the host, or that was done about it."""

    time: datetime
    what: What
    target: str
    source: str  # which list tells more: "thing", "process", "persistence", "session", …


class Tlp(StrEnum):
    """To whom a case may go on: the Traffic Light Protocol 2.0."""

    RED = "RED"
    AMBER_STRICT = "AMBER+STRICT"
    AMBER = "AMBER"
    GREEN = "GREEN"
    CLEAR = "CLEAR"


class Pap(StrEnum):
    """What may be done with a case: the Permissible Actions Protocol."""

    RED = "RED"
    AMBER = "AMBER"
    GREEN = "GREEN"
    CLEAR = "CLEAR"


@dataclass(frozen=True, slots=True)
class Labels:
    """How a case may be passed on and used."""

    tlp: Tlp = Tlp.AMBER
    pap: Pap = Pap.AMBER


@dataclass(frozen=True, slots=True)
class Release:
    """To whom and how what is read of a case goes on; documents say so."""

    recipients: tuple[str, ...] = ()  # people or organisations, by name
    redaction: str = ""  # the profile; empty where nothing is hidden
    defanged: bool = True  # in documents for people: addresses that nobody follows by accident


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was looked at and what was not, counted by outcome and reason."""

    scanned: dict[str, int]
    skipped: dict[str, int]
    failed: dict[str, int]
    timed_out: dict[str, int]
    total: int
    not_looked_at: int  # of the total: everything that is neither scanned nor a harmless skip

    @property
    def nothing_matched(self) -> bool:
        """Whether no file, process or command was looked at."""
        return set(self.scanned) <= {Reason.COLLECTED.value}


class Answer(StrEnum):
    """The verdict in one word."""

    COMPROMISED = "compromised"
    SUSPICIOUS = "suspicious"
    UNDECIDED = "undecided"  # nothing found, but not everything in scope was looked at
    CLEAN = "nothing found"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the case says of the host, computed from findings and coverage."""

    answer: Answer
    sentence: str  # plain words
    gaps: tuple[str, ...]  # what was not looked at, most first
    alerts: int  # things, not findings
    warnings: int
    notices: int
    harmless: int = 0  # things with findings that people judged so; they count nowhere else
    unfinished: int = 0  # scans without an end that no later one made up for


class Severity(StrEnum):
    """How bad an incident is, in the steps that most organisations have."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a part in the case."""

    name: str
    role: str = ""
    organisation: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ReportTexts:
    """What people write into the report of a case; empty where they did not."""

    summary: str = ""
    scope: str = ""
    limitations: str = ""
    recommendations: tuple[str, ...] = ()  # in place of those that follow from the findings
    people: tuple[Person, ...] = ()
    severity: Severity | None = None  # in place of the one that follows from the verdict
    zone: str = ""  # of the case, such as "Asia/Kolkata"; UTC where there is none
    aware_at: datetime | None = None  # when the organisation became aware of the incident
    material_at: datetime | None = None  # when it determined that the incident is material
    sent: tuple[tuple[str, datetime], ...] = ()  # reporting clock, when its report was handed in


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger."""

    seq: int
    time: datetime
    actor: str
    action: str
    object: str
    body: str  # canonical JSON
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file in the folder evidence/ of a case."""

    entry: int  # of the ledger
    file: str  # its name in the folder
    action: str  # "file copied", "memory dumped" or "host listed"
    source: str  # the path that it had, the process, or what was listed
    sha256: str
    size: int
    time: datetime
    actor: str
    profile: str = ""  # of the collection that took it


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a case that does not hold."""

    table: str
    row: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal that holds: a responder signed all entries of the ledger up to one."""

    entry: int  # of the ledger: the seal itself
    action: str  # "sealed" or "handed over"
    until: int  # the newest entry that it holds
    time: datetime  # by the signer's clock
    name: str  # which proves nothing
    fingerprint: str
    to: str  # the fingerprint of the key that may seal from then on, too; else empty
    stamped: datetime | None  # by the clock of an outside authority
    authority: str
    stamp_checked: bool  # whether its signature leads to a certificate that is known


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of verifying a case."""

    faults: tuple[Fault, ...]
    entries: int  # of the ledger
    unsealed: int  # entries after the last seal that holds
    seals: tuple[Seal, ...]
    unproven: tuple[str, ...]  # what nothing that was looked at can tell, a sentence each


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a scan is; totals are None until they are counted."""

    phase: str
    items: int
    bytes: int
    total_items: int | None
    total_bytes: int | None
    seconds: float
    current: str
    findings: int


@dataclass(frozen=True, slots=True)
class Collected:
    """A fact or a gap that a collector yields, with the subject it belongs to."""

    subject: str
    record: Fact | Item


def gap(source: str, reason: Reason, detail: str = "") -> Item:
    """What a collector yields in place of facts it could not read."""
    chosen = HARMLESS_SKIPS | {Reason.NETWORK, Reason.TOO_LARGE}
    outcome = Outcome.SKIPPED if reason in chosen else Outcome.FAILED
    return Item(Kind.SOURCE, source, outcome, reason, detail, None, "", None)


def utc(seconds: float) -> datetime | None:
    """The time in UTC of seconds since the epoch; None for one that no calendar has.

    Files and processes may carry such times, by damage or by design.
    """
    try:  # not fromtimestamp, which on Windows takes nothing before 1970
        return _EPOCH + timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None
