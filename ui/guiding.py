"""What the guide says of the case on the desk: a question for the thread that reads the case."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from irkit.case import Case
from irkit.cli.guided import Guided, guided_in
from irkit.errors import CaseDamaged, UsageError
from irkit.guide import library


@dataclass(frozen=True, slots=True)
class GuideSeen:
    """The guide, or why there is none, and the playbooks to choose from."""

    guided: Guided | None
    fault: str
    playbooks: tuple[tuple[str, str], ...]  # ids and titles
    seconds: float  # of work that the question was, without its waiting for others


def look(name: str, language: str, case: Case) -> GuideSeen:
    """How the case stands in a playbook, by its id; an empty one is as its scenario or host has it.

    An added playbook that is damaged, or an entry that irkit never wrote, is no fault of the pages
    that show the rest of the case.
    """
    began = time.thread_time()
    try:
        found, fault = guided_in(case, name or None, None, language), ""
    except (UsageError, CaseDamaged) as error:
        found, fault = None, str(error)
    playbooks = tuple(_playbooks(language))
    return GuideSeen(found, fault, playbooks, time.thread_time() - began)


def _playbooks(language: str) -> Iterator[tuple[str, str]]:
    for name in library.files() | library.added():
        try:
            yield name, library.find(name).title.text(language)
        except UsageError as error:
            yield name, str(error)
