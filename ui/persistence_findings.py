"""What was found on the files and commands that the host starts by itself."""

from collections.abc import Mapping

from irkit.case import Case
from irkit.records import Kind, Level, Persistence, ThingRow
from irkit.text import storable
from ui.host_snapshot import things_of, words_of

Found = Mapping[tuple[Kind, str], ThingRow]
_LOUD = (Level.NOTICE, Level.WARNING, Level.ALERT)


def read_found(case: Case) -> Found:
    """Things with findings that any entry names."""
    files: set[str] = set()
    commands: set[str] = set()
    for entry in case.facts(Persistence):
        files.update(_files(entry))
        commands.add(_command_name(entry))
    things = [*things_of(case, files, Kind.FILE), *things_of(case, commands, Kind.PERSISTENCE)]
    return {(one.kind, one.target): one for one in things}


def found_on(entry: Persistence, found: Found) -> list[ThingRow]:
    """What was found on an entry, the loudest first."""
    names = [(Kind.FILE, storable(one)) for one in _files(entry)]
    names.append((Kind.PERSISTENCE, storable(_command_name(entry))))
    things = {found[one].identifier: found[one] for one in names if one in found}
    return sorted(things.values(), key=lambda one: (_LOUD.index(one.level), one.score))[::-1]


def _files(entry: Persistence) -> set[str]:
    """Where it stands, and what of its command may be a file."""
    # A case may come from a host of the other system.
    named = {one for one in words_of(entry.command) if one[:1] == "/" or one[1:3] == ":\\"}
    if entry.command[1:3] == ":\\":
        named.add(entry.command)  # Windows: a path with spaces may stand without quotes
    return {entry.location, *named}


def _command_name(entry: Persistence) -> str:
    """The name under which a command without a file of its own is matched."""
    return " ".join(part for part in (entry.mechanism, entry.location, entry.name) if part)
