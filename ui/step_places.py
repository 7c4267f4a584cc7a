"""Where in the window a step of the guide is done, and where one sees that it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from irkit.cli.guided import Guided
from irkit.guide.playbook import Wanted
from irkit.guide.progress import Standing
from ui.commands import COMMANDS
from ui.pages import PAGES


@dataclass(frozen=True, slots=True)
class Place:
    """A page with what it should show, or a command of the window."""

    page: str = ""
    target: Mapping[str, Any] | None = None
    command: str = ""

    @property
    def verb(self) -> str:
        """What stands on a button that leads there."""
        if self.command:
            return next(one.title for one in COMMANDS if one.name == self.command)
        if self == HYPOTHESES:
            return QCoreApplication.translate("Guide", "Write it down")
        heading = next(one.heading for one in PAGES if one.name == self.page)
        return QCoreApplication.translate("Guide", "Go to {0}").format(heading)


HYPOTHESES = Place("hypotheses")  # of the guide itself

_NOT_JUDGED = {"opinion": ("",)}
_DONE_AT = {
    "labelled": Place(command="case_labels"),
    "scanned": Place("triage"),
    "collected": Place("triage"),
    "collected connections": Place("network"),
    "collected processes": Place("processes"),
    "taken": Place(command="evidence_collect"),
    "judged alerts": Place("findings", {"level": ("alert",), **_NOT_JUDGED}),
    "judged warnings": Place("findings", {"level": ("warning",), **_NOT_JUDGED}),
    "rated": Place("findings"),
    "kept": Place("findings"),
    "expected": HYPOTHESES,
    "settled": HYPOTHESES,
    "covered": Place("coverage"),
    "written": Place("report", {"tab": "texts"}),
    "reported": Place("report", {"tab": "make"}),
    "sealed": Place(command="case_seal"),
    "logged bundle made": Place("share"),
}
_SEEN_AT = {
    "scanned": Place("findings"),
    "collected persistence": Place("persistence"),
    "collected accounts": Place("accounts"),
    "collected sessions": Place("accounts"),
    "collected system": Place("system"),
    "taken": Place("evidence"),
    "judged": Place("findings"),
    "kept": Place("evidence"),
    "reported": Place("report"),
    "sealed": Place("ledger"),
    "logged": Place("ledger"),
}


def place_of(standing: Standing, guided: Guided) -> Place | None:
    """Where to do what is missing first; of a step that is done, where the last of it is seen."""
    missing = [wanted for wanted, one in standing.seen if not one.done]
    if missing and not standing.done:
        return _of_attempt(missing[0], guided) or _named(missing[0], _DONE_AT)
    if not standing.seen:
        return None
    last = standing.seen[-1][0]
    return _named(last, _SEEN_AT) or _named(last, _DONE_AT)


def _of_attempt(wanted: Wanted, guided: Guided) -> Place | None:
    """In training only what was planted is looked at."""
    there = wanted.name == "scanned" and "path" in guided.wording.places
    return Place("triage", {"planted": True}) if there else None


def _named(wanted: Wanted, places: Mapping[str, Place]) -> Place | None:
    return places.get(str(wanted)) or places.get(wanted.name)
