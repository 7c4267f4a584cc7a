"""A mount namespace of its own for a test on Linux, and a file system that never answers."""

import ctypes
import os
import struct
import subprocess
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache

import pytest

_CLONE_NEWNS = 0x20000
_INIT = 26  # opcodes and layouts: linux/fuse.h
_REQUEST = struct.Struct("<IIQQIIIHH")
_ANSWER = struct.Struct("<IiQ")


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


@cache
def _permitted() -> bool:
    """Tried in a process of its own, because there is no way back."""
    child = os.fork()
    if child == 0:
        os._exit(_libc().unshare(_CLONE_NEWNS) != 0)
    return os.waitpid(child, 0)[1] == 0


def in_own_namespace(look: Callable[[], None]) -> None:
    """Run a test in a process whose mounts nobody else sees; skipped where it may not mount."""
    if not _permitted():
        pytest.skip("may not mount")
    child = os.fork()
    if child == 0:
        status = 1
        try:
            assert _libc().unshare(_CLONE_NEWNS) == 0
            mount("--make-rprivate", "/")
            look()
            status = 0
        except BaseException:  # noqa: BLE001 - the parent sees the status
            traceback.print_exc()
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0, "failed in its own process: see standard error"


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


@contextmanager
def hung(point: str) -> Iterator[None]:
    """A user file system at `point`; whoever asks it for anything waits, even when killed."""
    device = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other".encode()
    if _libc().mount(b"hung", os.fsencode(point), b"fuse", 0, options) != 0:
        raise OSError(ctypes.get_errno(), "cannot mount")
    threading.Thread(target=_answer_nothing, args=(device,), daemon=True).start()
    try:
        yield
    finally:
        _libc().umount2(os.fsencode(point), 2)  # MNT_DETACH
        for connection in os.listdir("/sys/fs/fuse/connections"):
            with suppress(OSError), open(f"/sys/fs/fuse/connections/{connection}/abort", "w") as f:
                f.write("1")


def _answer_nothing(device: int) -> None:
    """Take every request, so that it counts as begun, and answer only the greeting."""
    with suppress(OSError):  # aborted at the end
        while True:
            request = os.read(device, 1 << 20)
            _, opcode, unique, *_ = _REQUEST.unpack_from(request)
            if opcode == _INIT:
                body = struct.pack("<IIIIHHIIHHI28x", 7, 31, 65536, 0, 16, 12, 65536, 1, 0, 0, 0)
                os.write(device, _ANSWER.pack(_ANSWER.size + len(body), 0, unique) + body)
