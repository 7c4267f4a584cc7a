"""What was seen on the host as cyber-observable objects of STIX 2.1 (SCOs).

Their ids follow from their content (section 2.9 of the specification), so that the same file has
the same id in the bundles of everybody.
"""

import ipaddress
import uuid
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

from irkit.case.codec import canonical, plain
from irkit.records import Connection, Finding, Kind, Persistence, Process, Thing
from irkit.report.exchange import Host, base, hashes

_SPACE = uuid.UUID("00abedb4-aa42-466c-9c01-fed23315a9b7")
_HASHES = {"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256"}
# What makes the id of each type; a process has none, since a number is taken by many in turn.
_CONTRIBUTING = {
    "artifact": ("payload_bin",),
    "directory": ("path",),
    "file": ("hashes", "name", "parent_directory_ref"),
    "ipv4-addr": ("value",),
    "ipv6-addr": ("value",),
    "network-traffic": ("src_ref", "dst_ref", "src_port", "dst_port", "protocols"),
    "user-account": ("account_login",),
    "windows-registry-key": ("key", "values"),
}

Object = dict[str, Any]


def observed(thing: Thing, host: Host, process_id: str) -> list[Object]:
    """What a thing is, the thing itself first; `process_id` is the UUID that a process gets."""
    finding = thing.findings[0]
    if thing.kind is Kind.FILE:
        return [*_file(finding.target, finding)]
    if thing.kind is Kind.PROCESS and finding.pid is not None:
        return [*_process(finding, host, process_id)]
    entry = host.persistence(thing)
    return [_registry_key(entry) if entry and _of_registry(entry) else _command(thing, entry)]


def _object(kind: str, properties: Object) -> Object:
    """An object with the id that its content gives it; without what is not known."""
    known = {key: one for key, one in properties.items() if one not in (None, "", [], {})}
    seed = {key: known[key] for key in _CONTRIBUTING[kind] if key in known}
    if "hashes" in seed:  # one of them: the first, in the order of the specification
        seed["hashes"] = dict([next(iter(known["hashes"].items()))])
    identifier = f"{kind}--{uuid.uuid5(_SPACE, canonical(plain(seed)))}"
    return {"type": kind, "spec_version": "2.1", "id": identifier, **known}


def _file(path: str, finding: Finding | None = None) -> Iterator[Object]:
    name = base(path)
    folder = path[: len(path) - len(name)]
    directory = _object("directory", {"path": folder}) if folder else None
    about: Object = {}
    if finding:
        about = {
            "hashes": {_HASHES[key]: text for key, text in hashes(finding).items()},
            "size": finding.size,
            "mtime": finding.modified,
        }
    parent = directory["id"] if directory else None
    yield _object("file", {**about, "name": name, "parent_directory_ref": parent})
    if directory:
        yield directory


def _process(finding: Finding, host: Host, identifier: str) -> Iterator[Object]:
    known = host.process(finding)
    found: Object = {
        "type": "process",
        "spec_version": "2.1",
        "id": f"process--{identifier}",
        "pid": finding.pid,
    }
    if finding.started:
        found["created_time"] = finding.started
    below = [*_around(known, found)] if known else []
    traffic = [*_traffic(host, known, found)] if known else []
    yield found
    yield from below
    yield from traffic


def _around(known: Process, found: Object) -> Iterator[Object]:
    """Image and user of a process, which then refers to them."""
    for key, text in (("command_line", " ".join(known.command)), ("cwd", known.folder)):
        if text:
            found[key] = text
    if known.image:
        image, *folder = _file(known.image)
        found["image_ref"] = image["id"]
        yield from (image, *folder)
    if known.user:
        user = _object("user-account", {"account_login": known.user})
        found["creator_user_ref"] = user["id"]
        yield user


def _traffic(host: Host, known: Process, found: Object) -> Iterator[Object]:
    opened = []
    for one in host.connections(known):
        for made in _connection(one):
            yield made
            if made["type"] == "network-traffic":
                opened.append(made["id"])
    if opened:
        found["opened_connection_refs"] = [*dict.fromkeys(opened)]


def _connection(one: Connection) -> Iterator[Object]:
    """A connection with its addresses; nothing where no address is one."""
    local, remote = _address(one.local_address), _address(one.remote_address)
    if local is None and remote is None:
        return
    ends = [end for end in (local, remote) if end]
    yield from ends
    protocols = [ends[0]["type"].partition("-")[0], one.protocol.rstrip("46") or "unknown"]
    yield _object(
        "network-traffic",
        {
            "protocols": protocols,
            "src_ref": local["id"] if local else None,
            "src_port": _port(one.local_port),
            "dst_ref": remote["id"] if remote else None,
            "dst_port": _port(one.remote_port),
        },
    )


def _address(text: str) -> Object | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return _object(f"ipv{address.version}-addr", {"value": str(address)})


def _port(number: int | None) -> int | None:
    return number if number is not None and 0 <= number <= 65_535 else None


def _of_registry(entry: Persistence) -> bool:
    return entry.location.startswith(("HKLM\\", "HKU\\", "HKCU\\"))


def _registry_key(entry: Persistence) -> Object:
    value = {"name": entry.name, "data": entry.command, "data_type": "REG_SZ"}
    about = {"key": entry.location, "values": [value], "modified_time": entry.modified}
    return _object("windows-registry-key", about)


def _command(thing: Thing, entry: Persistence | None) -> Object:
    """A command that the host starts from somewhere else: its text, as STIX knows no such thing."""
    text = plain(entry.command if entry and entry.command else thing.target)
    payload = b64encode(text.encode()).decode("ascii")
    return _object("artifact", {"mime_type": "text/plain", "payload_bin": payload})
