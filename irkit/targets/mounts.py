"""Mounted file systems and network drives, and which of them a walk enters."""

import os
import re
import sys
from dataclasses import dataclass

from irkit.records import Reason
from irkit.windows import drives


@dataclass(frozen=True, slots=True)
class Mount:
    """A mount point with its file system's type."""

    path: str
    type: str

    @property
    def reason(self) -> Reason | None:
        """Why a walk does not enter it: the kernel's own, or one that may hang or cost money."""
        if self.type in _PSEUDO:
            return Reason.PSEUDO
        network = self.type in (_DRIVE, _SHARE) or self.type.split(".", 1)[0] in _NETWORK
        return Reason.NETWORK if network else None


# Kernel interfaces: reading them is no look at stored files, and can hang or change the system.
_PSEUDO = frozenset(
    "autofs binfmt_misc bpf cgroup cgroup2 configfs debugfs devpts efivarfs fusectl hugetlbfs "
    "mqueue nfsd nsfs proc pstore resctrl rpc_pipefs securityfs selinuxfs smackfs sysfs "
    "tracefs".split()
)
_NETWORK = frozenset(
    "9p afs beegfs ceph cifs coda davfs fuse gfs2 glusterfs gpfs lustre ncpfs nfs nfs4 ocfs2 "
    "orangefs smb3 smbfs sshfs vboxsf virtiofs vmhgfs".split()
)
_DRIVE, _SHARE = "network drive", "share"  # of Windows
_OCTAL = re.compile(rb"\\([0-7]{3})")


def mounts(process: int | str = "self") -> dict[str, Mount]:
    """Mount point → mount, as a process sees them in its mountinfo (proc(5)).

    On Windows the network drives; empty elsewhere.
    """
    if sys.platform == "win32":
        return {top: Mount(top, _DRIVE) for top in drives.of_kind(drives.REMOTE)}
    if sys.platform != "linux":
        return {}
    with open(f"/proc/{process}/mountinfo", "rb") as file:
        return {mount.path: mount for mount in map(_parsed, file.read().splitlines())}


def share(path: str) -> Mount | None:
    """The share of Windows that a path leads to by the name of its server."""
    if sys.platform != "win32" or not path.startswith("\\\\") or path.startswith("\\\\?\\"):
        return None
    return Mount(os.path.splitdrive(path)[0], _SHARE)


def _parsed(line: bytes) -> Mount:
    """Fields: id parent major:minor root MOUNT-POINT options [tags…] - TYPE source options."""
    before, _, after = line.partition(b" - ")
    return Mount(_unescaped(before.split(b" ")[4]), _unescaped(after.split(b" ")[0]))


def _unescaped(word: bytes) -> str:
    return os.fsdecode(_OCTAL.sub(lambda m: bytes([int(m[1], 8) & 0xFF]), word))
