import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime

import psutil
import pytest

from irkit.collect.linux.protection import protection
from irkit.collect.linux.system import system
from irkit.collect.linux.tree import Tree
from irkit.records import Item, SystemFact
from tests.collect.linux.host import Host, without_rights


def read(root: str = "/") -> dict[str, list[str]]:
    facts: dict[str, list[str]] = {}
    for fact in system(root):
        if isinstance(fact, SystemFact):
            facts.setdefault(fact.name, []).append(fact.value)
    return facts


def one(facts: dict[str, list[str]], name: str) -> str:
    (value,) = facts[name]
    return value


def test_this_machine_as_its_own_tools_tell_it() -> None:
    facts = read()
    assert one(facts, "kernel") == f"{platform.system()} {platform.release()}"
    assert one(facts, "architecture") == platform.machine()
    assert one(facts, "hostname") == platform.node()
    assert one(facts, "memory") == str(psutil.virtual_memory().total)
    assert one(facts, "os") == platform.freedesktop_os_release()["PRETTY_NAME"]
    assert one(facts, "python_version") == platform.python_version()
    assert one(facts, "elevated") == ("yes" if os.geteuid() == 0 else "no")
    booted = datetime.fromisoformat(one(facts, "boot_time"))
    assert booted.timestamp() == psutil.boot_time()
    assert abs((datetime.now(UTC) - datetime.fromisoformat(one(facts, "clock_utc"))).days) == 0
    assert any(mount.startswith("/ ") for mount in facts["mount"])
    assert any(re.match(r"lo: (up|down), .*", value) for value in facts["network_interface"])


def test_the_names_are_those_of_the_docstring() -> None:
    documented = set(re.findall(r"[a-z][a-z0-9]*(?:_[a-z]+)*", system.__doc__ or ""))
    assert set(read()) <= documented


def test_the_clock_is_called_right_only_where_the_kernel_says_so() -> None:
    facts = read()
    assert one(facts, "clock_synchronised") in {"yes", "no", "unknown"}
    known = one(facts, "clock_error") != "unknown"
    assert known == (one(facts, "clock_synchronised") == "yes")


def test_a_tree_that_tells_nothing_is_unknown_and_fails_nowhere(host: Host) -> None:
    facts = read(str(host))
    for name in ("os", "machine_id", "boot_time", "uptime", "time_zone", "cpu", "kernel_taint"):
        assert one(facts, name) == "unknown"
    assert one(facts, "container") == "none seen"
    assert one(facts, "secure_boot") == "no EFI"


def test_a_tree_that_tells(host: Host) -> None:
    host.write("etc/os-release", "PRETTY_NAME=\"Hostile\u202e OS\"\nID=x\nVERSION_ID='1'\nbroken")
    host.write("usr/share/zoneinfo/Asia/Kolkata")
    host.link("etc/localtime", "/usr/share/zoneinfo/Asia/Kolkata")
    host.write("etc/resolv.conf", "# nameserver 1\nnameserver 192.0.2.1\nnameserver\n")
    host.write("proc/stat", "cpu 1\nbtime 1700000000\n")
    host.write("proc/cpuinfo", "model name\t: Fast: one\nflags : a hypervisor\n\nmodel name: two\n")
    host.write("proc/1/cgroup", "0::/kubepods/besteffort\n")
    host.write(
        "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c", b"\6\0\0\0\1"
    )
    host.write("sys/fs/selinux/enforce", "0")
    facts = read(str(host))
    assert {
        name: facts[name]
        for name in (
            *("os", "os_id", "os_version", "time_zone", "name_server", "boot_time", "cpu"),
            *("virtualisation", "container", "secure_boot", "selinux"),
        )
    } == {
        "os": ["Hostile\u202e OS"],
        "os_id": ["x"],
        "os_version": ["1"],
        "time_zone": ["Asia/Kolkata"],
        "name_server": ["192.0.2.1"],
        "boot_time": ["2023-11-14T22:13:20+00:00"],
        "cpu": ["Fast: one"],
        "virtualisation": ["hypervisor"],
        "container": ["kubepods"],
        "secure_boot": ["on"],
        "selinux": ["permissive"],
    }


@pytest.mark.parametrize(
    ("number", "meaning"),
    [
        ("0", "0"),
        (
            "12289",
            "12289 (proprietary module, module from outside the kernel tree, unsigned module)",
        ),
        ("x", "unknown"),
    ],
)
def test_taint_is_explained(host: Host, number: str, meaning: str) -> None:
    host.write("proc/sys/kernel/tainted", f"{number}\n")
    host.write("sys/module/evil/taint", "OE\n")
    host.write("sys/module/good/taint", "\n")
    facts = [f for f in protection(Tree(str(host))) if isinstance(f, SystemFact)]
    assert SystemFact("kernel_taint", meaning) in facts
    assert [f.value for f in facts if f.name == "kernel_tainting_module"] == ["evil (OE)"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may make an interface promiscuous")
def test_a_promiscuous_interface_is_called_so() -> None:
    set_up = 'mount -t sysfs none /sys && ip link set lo promisc on && exec "$@"'
    program = (
        "from irkit.collect.linux.system import system; "
        "print([f.value for f in system() if f.name == 'network_interface'])"
    )
    done = subprocess.run(
        ["unshare", "--net", "--mount", "sh", "-c", set_up, "sh", sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        pytest.skip("no unshare, mount or ip here")
    assert "lo: down, promiscuous" in done.stdout


def test_somebody_without_rights_gets_the_facts_too() -> None:
    records = without_rights(system)
    names = {r.name for r in records if isinstance(r, SystemFact)}
    assert {"os", "kernel", "memory", "mount", "elevated"} <= names
    assert [r for r in records if isinstance(r, Item)] == []
