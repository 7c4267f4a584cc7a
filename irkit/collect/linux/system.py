"""What this host is: its name, system, hardware, clock, guards, mounts and network interfaces."""

import os
import platform
import re
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import psutil

from irkit import __version__
from irkit.collect.linux.clock import boot_time, clock
from irkit.collect.linux.passwd import user_names
from irkit.collect.linux.protection import protection
from irkit.collect.linux.settings import settings
from irkit.collect.linux.tree import Tree
from irkit.records import Item, SystemFact

_PROMISCUOUS = 0x100  # IFF_PROMISC
_CONTAINER_CGROUP = re.compile(r"docker|kubepods|lxc|libpod|containerd|garden")


def system(root: str = "/") -> Iterator[SystemFact | Item]:
    """The host as name and value; a value that cannot be learned is "unknown".

    os, os_id, os_version, kernel, kernel_build, architecture, hostname, machine_id;
    boot_time, uptime; clock_utc, time_zone, utc_offset, clock_synchronised, clock_error,
    clock_minus_rtc; cpu, cpu_count, memory and swap in bytes, hardware, virtualisation, container;
    user and elevated (of irkit), irkit_version, python_version; kernel_taint,
    kernel_tainting_module (each), security_modules, kernel_lockdown, kernel_command_line,
    core_pattern, modprobe_program, address_randomisation, ptrace_scope, selinux, secure_boot;
    mount (each: point, type, source, options; white space as \\\\040), network_interface (each),
    name_server (each).
    """
    tree = Tree(root)
    for part in _PARTS:
        yield from part(tree)


def _identity(tree: Tree) -> Iterator[SystemFact]:
    release = _os_release(tree)
    yield SystemFact("os", release.get("PRETTY_NAME") or release.get("NAME") or "unknown")
    yield SystemFact("os_id", release.get("ID", "unknown"))
    yield SystemFact("os_version", release.get("VERSION_ID", "unknown"))
    host = os.uname()
    yield SystemFact("kernel", f"{host.sysname} {host.release}")
    yield SystemFact("kernel_build", host.version)
    yield SystemFact("architecture", host.machine)
    yield SystemFact("hostname", host.nodename)
    machine = tree.line("/etc/machine-id") or tree.line("/var/lib/dbus/machine-id")
    yield SystemFact("machine_id", machine or "unknown")


def _boot(tree: Tree) -> Iterator[SystemFact]:
    booted = boot_time(tree)
    yield SystemFact("boot_time", booted.isoformat() if booted else "unknown")
    up = datetime.now(UTC) - booted if booted else None
    yield SystemFact("uptime", str(timedelta(seconds=int(up.total_seconds()))) if up else "unknown")


def _hardware(tree: Tree) -> Iterator[SystemFact]:
    cpu = dict(_pairs(tree.text("/proc/cpuinfo")))
    yield SystemFact("cpu", cpu.get("model name") or cpu.get("Hardware") or "unknown")
    yield SystemFact("cpu_count", str(os.cpu_count() or "unknown"))
    yield SystemFact("memory", str(psutil.virtual_memory().total))
    yield SystemFact("swap", str(psutil.swap_memory().total))
    maker = tree.line("/sys/class/dmi/id/sys_vendor")
    product = tree.line("/sys/class/dmi/id/product_name")
    yield SystemFact("hardware", f"{maker} {product}".strip() or "unknown")
    signs = [
        tree.line("/sys/hypervisor/type"),
        "WSL" if "microsoft" in os.uname().release.lower() else "",
        "hypervisor" if "hypervisor" in cpu.get("flags", "").split() else "",
    ]
    yield SystemFact("virtualisation", ", ".join(filter(None, signs)) or "none seen")
    yield SystemFact("container", _container(tree))


def _irkit(tree: Tree) -> Iterator[SystemFact]:
    uid = os.geteuid()
    yield SystemFact("user", user_names(tree).get(uid, str(uid)))
    yield SystemFact("elevated", "yes" if uid == 0 else "no")
    yield SystemFact("irkit_version", __version__)
    yield SystemFact("python_version", platform.python_version())


def _mounts(tree: Tree) -> Iterator[SystemFact | Item]:
    for text in tree.texts("proc/self/mounts"):
        if isinstance(text, Item):
            yield text
            continue
        for line in text.lines:
            fields = line.split(" ")
            if len(fields) >= 4:
                source, point, kind, options = fields[:4]
                yield SystemFact("mount", f"{point} {kind} {source} {options}")


def _network(tree: Tree) -> Iterator[SystemFact | Item]:
    states = psutil.net_if_stats()
    for name, addresses in sorted(psutil.net_if_addrs().items()):
        flags = tree.line(f"/sys/class/net/{name}/flags")
        parts = [
            "up" if name in states and states[name].isup else "down",
            *(["promiscuous"] if flags and int(flags, 16) & _PROMISCUOUS else []),
            *(_address(one.family, one.address, one.netmask) for one in addresses),
        ]
        yield SystemFact("network_interface", f"{name}: {', '.join(parts)}")
    for text in tree.texts("etc/resolv.conf"):
        if isinstance(text, Item):
            yield text
            continue
        for line in text.lines:
            words = line.split()
            if len(words) > 1 and words[0] == "nameserver":
                yield SystemFact("name_server", words[1])


_PARTS: tuple[Callable[[Tree], Iterator[SystemFact | Item]], ...] = (
    _identity,
    _boot,
    clock,
    _hardware,
    _irkit,
    protection,
    _mounts,
    _network,
)


def _os_release(tree: Tree) -> dict[str, str]:
    """os-release(5): values are quoted where they hold spaces."""
    text = tree.text("/etc/os-release") or tree.text("/usr/lib/os-release")
    return {one.key: one.value.strip("\"'") for one in settings(text)}


def _container(tree: Tree) -> str:
    signs = [
        tree.line("/run/systemd/container"),
        "docker" if tree.is_file("/.dockerenv") else "",
        "podman" if tree.is_file("/run/.containerenv") else "",
        *_CONTAINER_CGROUP.findall(tree.text("/proc/1/cgroup")),
    ]
    return ", ".join(dict.fromkeys(filter(None, signs))) or "none seen"


def _address(family: int, address: str, mask: str | None) -> str:
    if family not in {socket.AF_INET, socket.AF_INET6}:
        return f"MAC {address}"
    return f"{address}/{int(ip_address(mask)).bit_count()}" if mask else address


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Name and value of the lines of /proc/cpuinfo, of the first processor."""
    for line in text.partition("\n\n")[0].split("\n"):
        name, _, value = line.partition(":")
        yield name.strip(), value.strip()
