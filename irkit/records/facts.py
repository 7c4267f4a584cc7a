"""What the host tells of itself: facts, a subject a record."""

from dataclasses import dataclass
from datetime import datetime


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


Fact = SystemFact | Process | Connection | Account | Session | Persistence
FACTS: tuple[type, ...] = (SystemFact, Process, Connection, Account, Session, Persistence)
