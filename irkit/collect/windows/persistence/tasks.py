r"""Scheduled tasks, from their XML files below System32\Tasks.

Their schema is Microsoft's [MS-TSCH] 2.5. The files are read as an intruder may have left them: a
document type, with which entities could grow without bound, is refused.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from irkit.collect.reasons import reason_for
from irkit.collect.windows import files, folders, identity
from irkit.collect.windows.registry import shortened
from irkit.records import Item, Persistence, Reason, gap

LIMIT = 1 << 20  # bytes; Windows itself takes no task larger than 64 KiB
_NAMES = {"": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
_NAMESPACE = f"{{{_NAMES['']}}}"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a task runs."""

    command: str
    user: str  # SID or name, as written
    enabled: bool
    trigger: str  # "LogonTrigger, CalendarTrigger"


class NotATask(Exception):
    """A file that does not hold what the task scheduler would run."""


def tasks() -> Iterator[Persistence | Item]:
    """Every action of every task. Raises OSError."""
    root = rf"{folders.system32()}\Tasks"
    for path in files.below(root):
        if isinstance(path, Item):
            yield path
            continue
        try:
            file = files.read(path, LIMIT)
            found = tuple(actions(file.data))
        except OSError as error:
            yield gap(path, reason_for(error), str(error))
        except NotATask as error:
            yield gap(path, Reason.UNREADABLE, str(error))
        else:
            for action in found:
                yield Persistence(
                    mechanism="scheduled task",
                    location=path,
                    name=path.removeprefix(root),
                    command=shortened(action.command),
                    user=identity.name_of(shortened(action.user)),
                    enabled=action.enabled,
                    modified=file.modified,
                    attack="T1053.005",
                    trigger=shortened(action.trigger),
                )


def actions(data: bytes) -> Iterator[Action]:
    """What a task's XML makes Windows run. Raises NotATask."""
    parser = ET.XMLParser(target=_Plain())  # noqa: S314 — _Plain refuses what makes XML unsafe
    try:
        parser.feed(data)
        task = parser.close()
    except (ET.ParseError, LookupError, ValueError) as error:  # of the encoding it names, too
        raise NotATask(f"no task: {error}") from error
    if task.tag != f"{_NAMESPACE}Task":
        raise NotATask("no task: another kind of XML")
    who = {
        one.get("id", ""): _texts(one, "UserId", "GroupId") for one in _all(task, "Principals/*")
    }
    on = not {_text(task, "Settings/Enabled").casefold()} & {"false", "0"}
    trigger = ", ".join(one.tag.removeprefix(_NAMESPACE) for one in _all(task, "Triggers/*"))
    for group in _all(task, "Actions"):
        user = who.get(group.get("Context", ""), "") or ", ".join(who.values())
        for action in group:
            yield Action(_command(action), user, on, trigger)


class _Plain(ET.TreeBuilder):
    def doctype(self, *_: str | None) -> None:
        raise ET.ParseError("it has a document type")


def _command(action: ET.Element) -> str:
    r"""Such as ``C:\evil.exe -x``, or the class of a COM handler, or the kind of another action."""
    kind = action.tag.removeprefix(_NAMESPACE)
    if kind == "Exec":
        return _texts(action, "Command", "Arguments")
    if kind == "ComHandler":
        return f"COM {_texts(action, 'ClassId', 'Data')}"
    return kind


def _all(element: ET.Element, path: str) -> list[ET.Element]:
    return element.findall(path, _NAMES)


def _text(element: ET.Element, path: str) -> str:
    return (element.findtext(path, "", _NAMES) or "").strip()


def _texts(element: ET.Element, *paths: str) -> str:
    return " ".join(filter(None, (_text(element, path) for path in paths)))
