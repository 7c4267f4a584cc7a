"""Jobs of cron, anacron and at: crontab(5), anacrontab(5), at(1)."""

import re
from collections.abc import Iterator
from functools import partial

from irkit.collect.linux.passwd import user_names
from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.tree import HostFile, HostText, Tree
from irkit.records import Item, Persistence, utc

_CRON, _AT = "T1053.003", "T1053.002"
_OF_USERS = (
    "var/spool/cron/crontabs/*",
    "var/spool/cron/tabs/*",
    "var/spool/cron/*",
    "etc/crontabs/*",
)
_PERIODS = ("hourly", "daily", "weekly", "monthly", "yearly")
_ASSIGNMENT = re.compile(r"[\"']?\w+[\"']?\s*=")
_AT_NAME = re.compile(r"[a-zA-Z=][0-9a-f]{5}([0-9a-f]{8})")


def cron(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each line of a crontab and each script that cron runs from a folder."""
    yield from entries(tree.texts("etc/crontab", "etc/cron.d/*"), _lines)
    yield from entries(tree.texts(*_OF_USERS), lambda text: _lines(text, user=text.name))
    yield from entries(tree.texts("etc/anacrontab"), _anacron_lines)
    for period in _PERIODS:
        scripts = tree.files(f"etc/cron.{period}/*", f"etc/periodic/{period}/*")
        yield from entries(scripts, partial(_script, period=period))


def at(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each job that waits for its hour; the user is the owner of its file."""
    spools = ("var/spool/cron/atjobs/*", "var/spool/at/*", "var/spool/atjobs/*")
    yield from entries(tree.texts(*spools), partial(_job, names=user_names(tree)))


def _script(file: HostFile, period: str) -> Iterator[Persistence]:
    enabled = file.executable
    yield entry(
        file, "cron script", _CRON, command=file.path, enabled=enabled, trigger=f"cron {period}"
    )


def _lines(text: HostText, user: str | None = None) -> Iterator[Persistence]:
    """The jobs of a crontab; its sixth field is the user where the file is nobody's own."""
    for line in text.lines:
        if not line or line.startswith("#") or _ASSIGNMENT.match(line):
            continue
        times = 1 if line.startswith("@") else 5
        fields = line.split(None, times + (user is None))
        if len(fields) <= times + (user is None):
            continue  # cron takes no such line
        yield entry(
            text,
            "cron",
            _CRON,
            command=fields[-1],
            user=fields[times] if user is None else user,
            trigger=" ".join(fields[:times]),
        )


def _anacron_lines(text: HostText) -> Iterator[Persistence]:
    for line in text.lines:
        fields = line.split(None, 3)
        if len(fields) == 4 and not line.startswith("#") and not _ASSIGNMENT.match(line):
            period, _, name, command = fields
            days = f"every {period} days" if period.isdecimal() else period
            yield entry(text, "anacron", _CRON, name=name, command=command, trigger=days)


def _job(text: HostText, names: dict[int, str]) -> Iterator[Persistence]:
    """A job's name holds its queue, number and hour in minutes since the epoch."""
    match = _AT_NAME.fullmatch(text.name)
    if match:
        time = utc(int(match[1], 16) * 60)
        # The commands follow the environment that at(1) saved, which ends with a braced check.
        yield entry(
            text,
            "at job",
            _AT,
            command=text.text.rpartition("\n}\n")[2].strip(),
            user=names.get(text.owner, str(text.owner)),
            enabled=text.executable,
            trigger=time.strftime("at %Y-%m-%d %H:%M UTC") if time else "",
        )
