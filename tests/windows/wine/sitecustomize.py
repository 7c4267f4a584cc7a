"""What Wine 8 lacks, for the test machine only: each of these ends the process there."""

import _winapi
import ctypes
import os
import sys

sys.modules.setdefault("_wmi", None)  # the platform module then asks the registry instead of WMI
del _winapi.CopyFile2  # shutil.copy2 then copies in Python


def _parent() -> int:
    """os.getppid without PssCaptureSnapshot: InheritedFromUniqueProcessId."""
    basic = (ctypes.c_size_t * 6)()
    ctypes.windll.ntdll.NtQueryInformationProcess(
        ctypes.c_void_p(-1), 0, basic, ctypes.sizeof(basic), None
    )
    return basic[5]


os.getppid = _parent
# Wine hands no QT_ variable down to its programs.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_FONTDIR", r"Z:\usr\share\fonts\truetype\dejavu")
