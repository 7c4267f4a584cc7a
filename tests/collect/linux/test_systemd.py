import os
import shutil
import subprocess

import pytest

from irkit.collect.linux.persistence.systemd import systemd
from irkit.collect.linux.tree import Tree
from irkit.records import Persistence
from tests.collect.linux.host import Host, entries

TEMPORARY = "/tmp"  # put in when the tests run: irkit's source and its .pyc alarm nobody
SERVICE = "[Unit]\nDescription=x\n[Service]\nUser={user}\nExecStart={command}\n"


def read(host: Host) -> list[Persistence]:
    return entries(systemd(Tree(str(host))))


def by_location(host: Host) -> dict[str, Persistence]:
    return {entry.location: entry for entry in read(host)}


def test_a_service_says_all_it_runs_as_whom_and_when(host: Host) -> None:
    unit = host.write(
        "etc/systemd/system/evil.service",
        f"[Service]\nUser=www-data\nExecStartPre=-/bin/true\nExecStart={TEMPORARY}/.x \\\n"
        "# a comment in between\n  --quiet\nExecStopPost=/bin/rm /tmp/.x\n",
    )
    os.utime(unit, (1_000_000_000, 1_000_000_000))
    host.link("etc/systemd/system/multi-user.target.wants/evil.service", "../evil.service")
    found = read(host)
    assert [(e.trigger, e.command) for e in found] == [
        ("ExecStartPre", "-/bin/true"),
        ("ExecStart", "/tmp/.x --quiet"),
        ("ExecStopPost", "/bin/rm /tmp/.x"),
    ]
    for entry in found:
        assert entry.mechanism == "systemd service"
        assert entry.location == "/etc/systemd/system/evil.service"
        assert entry.name == "evil.service"
        assert (entry.user, entry.enabled, entry.attack) == ("www-data", True, "T1543.002")
        assert entry.modified is not None
        assert entry.modified.timestamp() == 1_000_000_000


def test_enabled_is_what_starts_by_itself(host: Host) -> None:
    unit = SERVICE.format(user="root", command="/bin/x")
    for name in ("wanted", "alone", "pulled", "timed", "instance@", "aliased", "masked"):
        host.write(f"usr/lib/systemd/system/{name}.service", unit)
    host.write("etc/systemd/system/wanted.service.d/more.conf", "[Unit]\nWants=pulled.service\n")
    host.write("usr/lib/systemd/system/timed.timer", "[Timer]\nOnCalendar=daily\n")
    host.write("usr/lib/systemd/system/idle.timer", "[Timer]\nOnBootSec=1\nUnit=alone.service\n")
    (host.root / "dev").mkdir()
    host.link("etc/systemd/system/masked.service", "/dev/null")
    host.link("etc/systemd/system/alias.service", "/usr/lib/systemd/system/aliased.service")
    wants = "etc/systemd/system/multi-user.target.wants"
    for name in (
        "wanted.service",
        "timed.timer",
        "instance@tty1.service",
        "alias.service",
        "masked.service",
    ):
        host.link(f"{wants}/{name}", f"/usr/lib/systemd/system/{name}")
    assert {e.name for e in read(host) if e.enabled} == {
        "wanted.service",
        "pulled.service",
        "timed.service",
        "timed.timer",
        "instance@.service",
        "aliased.service",
    }
    assert {e.name for e in read(host) if not e.enabled} == {
        "alone.service",
        "idle.timer",
        "masked.service",
    }


def test_a_unit_that_another_folder_overrides_is_off(host: Host) -> None:
    host.write("usr/lib/systemd/system/a.service", SERVICE.format(user="", command="/old"))
    host.write("etc/systemd/system/a.service", SERVICE.format(user="", command="/new"))
    host.link("etc/systemd/system/x.target.wants/a.service", "../a.service")
    assert {e.command: e.enabled for e in read(host)} == {"/new": True, "/old": False}


def test_a_drop_in_adds_to_its_unit(host: Host) -> None:
    host.write("usr/lib/systemd/system/ssh.service", SERVICE.format(user="bob", command="/sshd"))
    host.link("etc/systemd/system/x.target.wants/ssh.service", "/x")
    host.write(
        "etc/systemd/system/ssh.service.d/10.conf",
        f"[Service]\nExecStart=\nExecStartPost={TEMPORARY}/x\nEnvironment=LD_PRELOAD=/tmp/x.so\n",
    )
    found = [e for e in read(host) if e.location.endswith("10.conf")]
    assert [(e.mechanism, e.name, e.command, e.user, e.enabled, e.attack) for e in found] == [
        ("systemd service", "ssh.service", "/tmp/x", "bob", True, "T1543.002"),
        (
            "systemd environment",
            "ssh.service",
            "LD_PRELOAD=/tmp/x.so",
            "bob",
            True,
            "T1574.006",
        ),
    ]


def test_a_drop_in_for_all_services_is_on(host: Host) -> None:
    host.write("etc/systemd/system/service.d/x.conf", f"[Service]\nExecStartPre={TEMPORARY}/x\n")
    (entry,) = read(host)
    assert (entry.mechanism, entry.name, entry.enabled) == ("systemd drop-in", "service", True)


def test_timers_sockets_and_paths_show_the_command_they_start(host: Host) -> None:
    host.write("etc/systemd/system/job.service", SERVICE.format(user="eve", command="/tmp/job"))
    host.write("etc/systemd/system/job.timer", "[Timer]\nOnCalendar=*:0/5\nPersistent=true\n")
    host.write("etc/systemd/system/x.path", "[Path]\nPathExists=/tmp/go\nUnit=job.service\n")
    host.write("etc/systemd/system/per@.service", SERVICE.format(user="", command="/tmp/per"))
    host.write("etc/systemd/system/per.socket", "[Socket]\nListenStream=4444\nAccept=yes\n")
    host.write("etc/systemd/system/lost.timer", "[Timer]\nOnBootSec=5\n")
    found = {e.name: e for e in read(host) if not e.name.endswith(".service")}
    assert {
        name: (e.mechanism, e.command, e.user, e.trigger, e.attack) for name, e in found.items()
    } == {
        "job.timer": ("systemd timer", "/tmp/job", "eve", "OnCalendar=*:0/5", "T1053.006"),
        "x.path": ("systemd path", "/tmp/job", "eve", "PathExists=/tmp/go", "T1543.002"),
        "per.socket": ("systemd socket", "/tmp/per", "root", "ListenStream=4444", "T1543.002"),
        "lost.timer": ("systemd timer", "lost.service", "root", "OnBootSec=5", "T1053.006"),
    }


def test_units_of_users_and_generators(host: Host) -> None:
    host.user("alice", 1000)
    unit = SERVICE.format(user="", command="%h/.x")
    host.write("home/alice/.config/systemd/user/a.service", unit)
    host.link("home/alice/.config/systemd/user/default.target.wants/a.service", "../a.service")
    host.write("usr/lib/systemd/user/all.service", unit)
    host.write("etc/systemd/system-generators/gen", mode=0o755)
    host.write("etc/systemd/user-environment-generators/env", mode=0o644)
    assert {e.location: (e.mechanism, e.command, e.user, e.enabled) for e in read(host)} == {
        "/home/alice/.config/systemd/user/a.service": (
            "systemd user service",
            "%h/.x",
            "alice",
            True,
        ),
        "/usr/lib/systemd/user/all.service": ("systemd user service", "%h/.x", "each user", False),
        "/etc/systemd/system-generators/gen": (
            "systemd generator",
            "/etc/systemd/system-generators/gen",
            "root",
            True,
        ),
        "/etc/systemd/user-environment-generators/env": (
            "systemd generator",
            "/etc/systemd/user-environment-generators/env",
            "each user",
            False,
        ),
    }


def test_a_ring_of_wants_and_aliases_ends(host: Host) -> None:
    for one, other in (("a", "b"), ("b", "a")):
        host.write(
            f"etc/systemd/system/{one}.service",
            f"[Unit]\nWants={other}.service\n[Service]\nExecStart=/{one}\n",
        )
        host.link(f"etc/systemd/system/{one}x.service", f"{other}x.service")
    host.link("etc/systemd/system/x.target.wants/a.service", "../a.service")
    assert {e.command for e in read(host) if e.enabled} == {"/a", "/b"}


def systemctl(root: str, *command: str) -> str:
    if not shutil.which("systemctl"):
        pytest.skip("no systemctl here")
    done = subprocess.run(
        ["systemctl", f"--root={root}", "--no-legend", "--no-pager", *command],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def test_what_systemctl_enables_is_enabled(host: Host) -> None:
    install = "[Install]\nWantedBy=multi-user.target\nAlias=also-{0}\n"
    for name in ("on.service", "on@.service", "on.socket", "off.service", "masked.service"):
        content = SERVICE.format(user="", command=f"/{name}") + install.format(name)
        host.write(f"usr/lib/systemd/system/{name}", content)
    systemctl(str(host), "enable", "on.service", "on@tty1.service", "on.socket")
    systemctl(str(host), "mask", "masked.service")
    assert {e.name for e in read(host) if e.enabled} == {"on.service", "on@.service", "on.socket"}


def test_what_systemctl_calls_enabled_on_this_machine_is_enabled() -> None:
    states = [line.split() for line in systemctl("/", "list-unit-files").splitlines()]
    enabled = {name for name, state, *_ in states if state == "enabled"}
    off = {e.name for e in entries(systemd(Tree())) if not e.enabled}
    on = {e.name for e in entries(systemd(Tree())) if e.enabled}
    assert enabled & off <= on
