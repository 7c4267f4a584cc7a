"""What guards this kernel and what has touched it: taint, modules, security modules, boot."""

from collections.abc import Iterator

from irkit.collect.linux.tree import Tree
from irkit.records import Item, SystemFact

# Bit by bit as in the kernel's own guide, admin-guide/tainted-kernels.
_TAINTS = (
    "proprietary module",
    "module loaded by force",
    "processor out of specification",
    "module unloaded by force",
    "machine check exception",
    "bad memory page",
    "asked for by a program",
    "kernel died lately",
    "ACPI table overridden",
    "kernel warning",
    "staging driver",
    "workaround for faulty firmware",
    "module from outside the kernel tree",
    "unsigned module",
    "soft lock-up",
    "live patch",
    "marked by the distribution",
    "built with randomised structures",
    "in-kernel test",
    "firmware changed through fwctl",
)
_SECURE_BOOT = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"


def protection(tree: Tree) -> Iterator[SystemFact | Item]:
    """One fact for each guard, "unknown" where the kernel does not tell."""
    yield SystemFact("kernel_taint", _taint(tree.line("/proc/sys/kernel/tainted")))
    for path in tree.paths("sys/module/*/taint"):
        flags = path if isinstance(path, Item) else tree.line(path)
        if isinstance(flags, Item):
            yield flags
        elif flags:
            yield SystemFact("kernel_tainting_module", f"{str(path).split('/')[3]} ({flags})")
    for name, path in (
        ("security_modules", "/sys/kernel/security/lsm"),
        ("kernel_lockdown", "/sys/kernel/security/lockdown"),
        ("kernel_command_line", "/proc/cmdline"),
        ("core_pattern", "/proc/sys/kernel/core_pattern"),
        ("modprobe_program", "/proc/sys/kernel/modprobe"),
        ("address_randomisation", "/proc/sys/kernel/randomize_va_space"),
        ("ptrace_scope", "/proc/sys/kernel/yama/ptrace_scope"),
    ):
        yield SystemFact(name, tree.line(path) or "unknown")
    yield SystemFact("selinux", _selinux(tree))
    yield SystemFact("secure_boot", _secure_boot(tree))


def _taint(text: str) -> str:
    if not text.isdecimal():
        return "unknown"
    bits = int(text)
    reasons = [reason for bit, reason in enumerate(_TAINTS) if bits >> bit & 1]
    return f"{bits} ({', '.join(reasons)})" if reasons else text


def _selinux(tree: Tree) -> str:
    states = {"1": "enforcing", "0": "permissive"}
    return states.get(tree.line("/sys/fs/selinux/enforce"), "off")


def _secure_boot(tree: Tree) -> str:
    """The last byte of the firmware's variable."""
    if not tree.is_folder("/sys/firmware/efi"):
        return "no EFI"
    try:
        return "on" if tree.read(_SECURE_BOOT).text.endswith("\1") else "off"
    except OSError:
        return "unknown"
