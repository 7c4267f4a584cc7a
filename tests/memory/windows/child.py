"""Another Python that does as it is told by a pipe, and where to find things in it."""

import subprocess
import sys

from irkit.memory import ProcessMemory, Region, Run
from irkit.windows.memory import PAGE as PAGE

OBEDIENT = """
import ctypes, mmap, os, sys, threading
kernel = ctypes.WinDLL("kernel32")
word, word_p = ctypes.c_size_t, ctypes.c_void_p
kernel.VirtualAlloc.restype = word
kernel.VirtualAlloc.argtypes = word, word, ctypes.c_ulong, ctypes.c_ulong
kernel.VirtualFree.argtypes = word, word, ctypes.c_ulong
kernel.VirtualProtect.argtypes = word, word, ctypes.c_ulong, ctypes.c_void_p
kernel.GetProcessHeap.restype = word

def protect(start, size, protection):
    assert kernel.VirtualProtect(start, size, protection, ctypes.byref(ctypes.c_ulong()))

def allocate(size, protection, fill=b""):
    start = kernel.VirtualAlloc(0, size, 0x3000, protection)
    ctypes.memmove(start, fill, len(fill))
    return start

def address(view):
    return ctypes.addressof(ctypes.c_char.from_buffer(view))

for line in sys.stdin:
    answer = 0
    exec(eval(line))
    print(answer, flush=True)
"""


class Child:
    """Another process, told what to do and asked for what comes of it."""

    def __init__(self) -> None:
        command = [sys.executable, "-c", OBEDIENT]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)

    def ask(self, expression: str) -> int:
        return self.do(f"answer = {expression}")

    def do(self, code: str) -> int:
        assert self.process.stdin
        assert self.process.stdout
        print(repr(code), file=self.process.stdin, flush=True)
        return int(self.process.stdout.readline())

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


def region_at(memory: ProcessMemory, address: int) -> Region:
    (found,) = (one for one in memory.regions() if one.start <= address < one.end)
    return found


def covered(runs: list[Run], address: int) -> bool:
    return any(run.start <= address < run.start + run.size for run in runs)
