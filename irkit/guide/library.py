"""The playbooks there are: those that irkit ships, and those that the user added."""

from dataclasses import dataclass
from pathlib import Path

from irkit import places, saving
from irkit.errors import UsageError
from irkit.guide import playbook_file
from irkit.guide.playbook import Playbook
from irkit.text import visible

_FOLDER = "playbooks"  # of the resources, and of irkit's home


@dataclass(frozen=True, slots=True)
class Listed:
    """A playbook and whether irkit ships it."""

    playbook: Playbook
    shipped: bool


def files() -> dict[str, Path]:
    """The files of the playbooks that irkit ships, by id."""
    return _files(places.resources())


def added() -> dict[str, Path]:
    """The files of those that the user added, by id."""
    return _files(places.home())


def _files(folder: Path) -> dict[str, Path]:
    return {one.stem: one for one in sorted((folder / _FOLDER).glob("*.json"))}


def listed() -> tuple[Listed, ...]:
    """All of them, the shipped ones first. Raises UsageError where an added one is damaged."""
    own = [Listed(playbook_file.read(one), True) for one in files().values()]
    return (*own, *(Listed(playbook_file.read(one), False) for one in added().values()))


def find(name: str) -> Playbook:
    """A playbook by its id, or in a file. Raises UsageError, which names the ids."""
    known = added() | files()
    if name in known:
        return playbook_file.read(known[name])
    if Path(name).is_file():
        return playbook_file.read(Path(name))
    raise UsageError(f"no playbook {visible(name)}: there are {', '.join(sorted(known))}")


def add(playbook: Playbook, *, replace: bool = False) -> None:
    """Keep a playbook in irkit's home.

    Raises UsageError where irkit ships one with its id, or one is there that may not be replaced.
    """
    name = playbook.identifier
    if name in files():
        raise UsageError(f"irkit ships a playbook {name}: give yours another id")
    if name in added() and not replace:
        raise UsageError(f"there is a playbook {name} already: --replace puts this in its place")
    folder = places.home() / _FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        saving.save(folder / f"{name}.json", playbook_file.written(playbook), replace=replace)
    except OSError as error:
        raise UsageError(f"cannot keep {name}: {error.strerror or error}") from error


def twin(playbook: Playbook) -> str:
    """The id of the shipped playbook of which this one is a copy under another; else empty."""
    for one in map(playbook_file.read, files().values()):
        same = (one.system, one.title, one.when, one.steps)
        if one.identifier != playbook.identifier and same == (
            playbook.system, playbook.title, playbook.when, playbook.steps
        ):  # fmt: skip
            return one.identifier
    return ""


def remove(name: str) -> None:
    """Remove a playbook that the user added. Raises UsageError where there is none."""
    found = added().get(name)
    if found is None:
        known = ", ".join(added()) or "none"
        raise UsageError(f"no added playbook {visible(name)}: there are {known}")
    try:
        found.unlink()
    except OSError as error:
        raise UsageError(f"cannot remove {name}: {error.strerror or error}") from error
