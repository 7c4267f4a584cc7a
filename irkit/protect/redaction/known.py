"""What a case itself knows to be sensitive: its users, hosts, domains, own addresses, secrets.

Each source is a function from a case to values of a kind, all in `SOURCES`. A value is looked for
in every text unless it is too short or too common a word; then it is hidden only where its place
says what it is (a user's field, a home folder), and `Known.left` says so.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address
from itertools import chain

from irkit.case import Case, Query, seals
from irkit.case.ledger import said_in
from irkit.keys import PublicKey
from irkit.protect.redaction.names import is_path
from irkit.protect.redaction.patterns import (
    DOMAIN_BEHIND,
    IPV4,
    IPV6,
    address_of,
    home_owners,
    names_nobody,
    secrets,
)
from irkit.protect.redaction.profile import Profile, words
from irkit.protect.redaction.sensitive import Sensitive
from irkit.protect.redaction.values import FEWEST, Value, actor_values, host_values, user_values
from irkit.records import (
    Account,
    Connection,
    Entry,
    Persistence,
    Process,
    Review,
    Session,
    SystemFact,
    ThingRow,
)

HIDDEN_AS = {  # the name in profiles
    Sensitive.USER: "users",
    Sensitive.CONTACT: "users",
    Sensitive.HOST: "hosts",
    Sensitive.DOMAIN: "hosts",
    Sensitive.ADDRESS: "addresses",
    Sensitive.SECRET: "secrets",
    Sensitive.NAME: "paths",
    Sensitive.TEXT: "texts",
}

_SECRET = 6  # of a secret
_HOST_FACTS = frozenset({"hostname", "host"})
_NAMING = ("sender", "recipients", "mentor")  # in bodies of the ledger
_UNIQUE_FACTS = frozenset({"machine_id"})


@dataclass(slots=True)
class Known:
    """The values of a case: those to be looked for everywhere, and those that are not, with why."""

    everywhere: dict[str, Sensitive] = field(default_factory=dict)
    left: dict[str, tuple[Sensitive, str]] = field(default_factory=dict)
    domains: set[str] = field(default_factory=set)  # casefolded
    paths: set[str] = field(default_factory=set)  # those with white space, as no pattern sees them

    def add(self, kind: Sensitive, value: str, keep: frozenset[str]) -> None:
        """Take a value in, as far as it may be looked for."""
        folded = value.casefold()
        if not folded.strip() or folded in keep or value in self.everywhere:
            return
        if why := _unfit(kind, value):
            self.left[value] = (kind, why)
        else:
            self.everywhere[value] = kind
        if kind is Sensitive.DOMAIN:
            self.domains.add(folded)


def of_case(case: Case, profile: Profile) -> Known:
    """All that the sources know and the profile hides."""
    known = Known()
    kept = profile.keep | words().accounts
    for source in SOURCES:
        for kind, value in source(case):
            if HIDDEN_AS[kind] in profile.hides:
                known.add(kind, value, kept)
    for text in profile.hide:
        known.everywhere[text] = Sensitive.TEXT
    if "paths" in profile.hides:
        known.paths.update(path for path in _paths(case) if " " in path and is_path(path))
    return known


def _paths(case: Case) -> Iterator[str]:
    yield from case.facets(Query(ThingRow), "target")
    for process in case.facts(Process):
        yield from (process.image, process.folder)
    yield from (one.location for one in case.facts(Persistence))


def _unfit(kind: Sensitive, value: str) -> str:
    """Why a value is not looked for in texts; empty where it is."""
    letters = sum(char.isalnum() for char in value)
    if letters < (_SECRET if kind is Sensitive.SECRET else FEWEST) and value.isascii():
        return "too short to be looked for in texts"
    if value.isdecimal():
        return "a number"
    return "a common word" if value.casefold() in words().common else ""


def _users(case: Case) -> Iterator[Value]:
    for account in case.facts(Account):
        yield from user_values(account.name)
        if account.name.isdecimal():
            yield Sensitive.USER, account.name
    for process_user in case.facets(Query(Process), "user"):
        yield from user_values(process_user)
    for session in case.facts(Session):
        yield from user_values(session.user)
    for point_user in case.facets(Query(Persistence), "user"):
        if not names_nobody(point_user):
            yield from user_values(point_user)
    for scan in case.scans():
        yield from user_values(scan.user)
    for name in (case.about.examiner, *(one.name for one in case.report_texts().people)):
        yield from user_values(name)


def _signers(case: Case) -> Iterator[Value]:
    """Who sealed it and who may, from whom it came, to whom something went, who mentors."""
    for entry in case.ledger():
        if entry.action in seals.ACTIONS:
            names = _names_of_seal(entry)
        elif any(f'"{name}":' in entry.body for name in _NAMING):
            names = _named_in(entry)
        else:
            continue
        for name in names:
            yield from user_values(name)


def _names_of_seal(entry: Entry) -> list[str]:
    try:
        said = seals.parsed(entry.body).statement
    except ValueError:
        return []
    return [PublicKey.parse(one).name for one in (said.key, said.to) if one]


def _named_in(entry: Entry) -> list[str]:
    body = said_in(entry)
    found = [one for name in _NAMING for one in _listed(body.get(name))]
    names = [one.get("name") if isinstance(one, dict) else one for one in found]
    return [one for one in names if isinstance(one, str)]


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _actors(case: Case) -> Iterator[Value]:
    for record, column in ((Entry, "actor"), (Review, "author")):
        for actor in case.facets(Query(record), column):
            yield from actor_values(actor)


def _home_owners(case: Case) -> Iterator[Value]:
    for folder in ("/home/", "/var/home/", "/export/home/", "C:\\Users\\", "D:\\Users\\"):
        for name in case.names_below(folder):
            yield from _owner(folder + name)
    for account in case.facts(Account):
        yield from _owner(account.home)


def _owner(path: str) -> Iterator[Value]:
    for found in home_owners(path + "/"):
        yield Sensitive.USER, (path + "/")[found.begin : found.end]


def _hosts(case: Case) -> Iterator[Value]:
    for scan in case.scans():
        yield from host_values(scan.host)
    for fact in case.facts(SystemFact):
        if fact.name in _HOST_FACTS:
            yield from host_values(fact.value)
        elif fact.name in _UNIQUE_FACTS and fact.value != "unknown":
            yield Sensitive.HOST, fact.value
        elif fact.name == "membership":
            yield from _membership(fact.value)
        elif fact.name == "mount":
            yield from _server(fact.value)


def _domains(case: Case) -> Iterator[Value]:
    """What stands behind the names of the case's hosts, and behind the mailboxes of its people."""
    hosts = [value for kind, value in _hosts(case) if kind is Sensitive.HOST]
    for command in _commands(case):
        for host in hosts:
            for place in re.finditer(rf"(?<![\w.-]){re.escape(host)}", command, re.IGNORECASE):
                if behind := DOMAIN_BEHIND.match(command, place.end()):
                    yield Sensitive.DOMAIN, behind[1]
    for person in case.report_texts().people:
        _, at, domain = person.contact.rpartition("@")
        if at and domain.casefold() not in words().mail:
            yield Sensitive.DOMAIN, domain


def _commands(case: Case) -> Iterator[str]:
    yield from (" ".join(one.command) for one in case.facts(Process))
    yield from (one.command for one in case.facts(Persistence))


def _server(mount: str) -> Iterator[Value]:
    """Of ``/mnt nfs4 nas01:/export rw`` (point, type, source, options)."""
    fields = mount.split(" ")
    if len(fields) > 2 and ":/" in fields[2]:
        yield from host_values(fields[2].partition(":/")[0])


def _membership(text: str) -> Iterator[Value]:
    """Of ``domain ACME`` or ``workgroup WORKGROUP``."""
    name = text.partition(" ")[2]
    if name and name.casefold() not in words().hosts:
        yield (Sensitive.DOMAIN if "." in name else Sensitive.HOST), name


def _remote_hosts(case: Case) -> Iterator[Value]:
    """Where sessions come from: only names of this network, an intruder's host is no secret."""
    domains = {value.casefold() for kind, value in _hosts(case) if kind is Sensitive.DOMAIN}
    for session in case.facts(Session):
        _, _, domain = session.remote_host.partition(".")
        if not domain or domain.casefold() in domains:
            yield from host_values(session.remote_host)


def _own_addresses(case: Case) -> Iterator[Value]:
    """Addresses of the host itself, also public ones."""
    texts = [one.local_address for one in case.facts(Connection)]
    texts += [one.value for one in case.facts(SystemFact) if one.name == "network_interface"]
    for text in texts:
        for found in chain(IPV4.finditer(text), IPV6.finditer(text)):
            address = address_of(found[0])
            if address and (address.is_global or address.is_private) and not _is_nobodys(address):
                yield Sensitive.ADDRESS, found[0].partition("%")[0]


def _is_nobodys(address: IPv4Address | IPv6Address) -> bool:
    return address.is_loopback or address.is_unspecified or address.is_multicast


def _secrets(case: Case) -> Iterator[Value]:
    """Secrets of command lines, which may stand elsewhere, too."""
    for command in _commands(case):
        for found in secrets(command):
            yield Sensitive.SECRET, command[found.begin : found.end]


def _descriptions(case: Case) -> Iterator[Value]:
    about = case.about
    for text in (about.name, about.number, about.organisation):
        yield Sensitive.TEXT, text


SOURCES: tuple[Callable[[Case], Iterator[Value]], ...] = (
    _users,
    _signers,
    _actors,
    _home_owners,
    _hosts,
    _domains,
    _remote_hosts,
    _own_addresses,
    _secrets,
    _descriptions,
)
