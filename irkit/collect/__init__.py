"""Facts of this host, one subject after the other, with the gaps where it would not tell."""

import sys
from collections.abc import Callable, Collection, Iterator

import psutil

from irkit.collect.reasons import reason_for
from irkit.errors import UsageError
from irkit.records import Collected, Fact, Item, Kind, Outcome, Process, Reason, gap

if sys.platform == "win32":
    from irkit.collect import windows as host
else:
    from irkit.collect import linux as host

Collector = Callable[[], Iterator[Fact | Item]]

# In the order of volatility: what changes first is read first.
COLLECTORS: tuple[tuple[str, Collector], ...] = host.COLLECTORS
SUBJECTS: tuple[str, ...] = tuple(subject for subject, _ in COLLECTORS)


def process(pid: int) -> Process | None:
    """One live process with the SHA-256 of its image, as far as it tells; None where it ended."""
    return host.process(pid)


def collect(subjects: Collection[str] | None = None) -> Iterator[Collected]:
    """Every fact of `subjects` (all of them by default), in the order of `COLLECTORS`.

    After a subject's records comes one `Item` that says it was looked at, or why it ended early.
    Raises `UsageError` for a subject that is not in `SUBJECTS`.
    """
    chosen = SUBJECTS if subjects is None else subjects
    unknown = sorted(set(chosen) - set(SUBJECTS))
    if unknown:
        raise UsageError(f"no such subject: {', '.join(unknown)} (there are {', '.join(SUBJECTS)})")
    return (
        Collected(subject, record)
        for subject, collector in COLLECTORS
        if subject in chosen
        for record in _accounted(subject, collector)
    )


def _accounted(subject: str, collector: Collector) -> Iterator[Fact | Item]:
    count = 0
    try:
        for record in collector():
            yield record
            count += not isinstance(record, Item)
    except (OSError, psutil.Error) as error:
        yield gap(subject, reason_for(error), f"ended after {count} records: {error}")
    else:
        detail = f"{count} records"
        yield Item(Kind.SOURCE, subject, Outcome.SCANNED, Reason.COLLECTED, detail, None, "", None)
