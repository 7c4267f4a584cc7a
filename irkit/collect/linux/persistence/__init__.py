"""What a Linux host starts by itself, one mechanism a function."""

from collections import Counter
from collections.abc import Callable, Iterator

from irkit.collect.linux.persistence.cron import at, cron
from irkit.collect.linux.persistence.hooks import package_hooks, pam, python_hooks
from irkit.collect.linux.persistence.kernel import modules, udev
from irkit.collect.linux.persistence.loader import environment, preload
from irkit.collect.linux.persistence.scripts import init_scripts, scripts
from irkit.collect.linux.persistence.shells import autostart, profiles
from irkit.collect.linux.persistence.ssh import authorized_keys, sshd_options
from irkit.collect.linux.persistence.systemd import systemd
from irkit.collect.linux.tree import Tree
from irkit.records import Item, Persistence, Reason, gap

FROM_ONE_FILE = 1000  # entries: more than any honest file holds, fewer than would bury the rest

MECHANISMS: tuple[Callable[[Tree], Iterator[Persistence | Item]], ...] = (
    preload,
    environment,
    systemd,
    cron,
    at,
    authorized_keys,
    sshd_options,
    init_scripts,
    scripts,
    profiles,
    autostart,
    modules,
    udev,
    pam,
    package_hooks,
    python_hooks,
)


def persistence(root: str = "/") -> Iterator[Persistence | Item]:
    """All that the host below `root` starts by itself, each gap told once."""
    tree = Tree(root)
    told: set[Item] = set()
    from_file: Counter[str] = Counter()
    for mechanism in MECHANISMS:
        for record in mechanism(tree):
            if isinstance(record, Item):
                if record not in told:
                    yield record
                told.add(record)
                continue
            from_file[record.location] += 1
            if from_file[record.location] <= FROM_ONE_FILE:
                yield record
    for location, count in from_file.items():
        if count > FROM_ONE_FILE:
            yield gap(location, Reason.TOO_LARGE, f"kept {FROM_ONE_FILE} of {count} entries")
