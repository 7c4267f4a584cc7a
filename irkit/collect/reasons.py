"""The reason that a system error stands for in coverage."""

from errno import EFBIG, EREMOTE

import psutil

from irkit.opening import NotRegular, Replaced
from irkit.records import Reason

_BY_NUMBER = {EFBIG: Reason.TOO_LARGE, EREMOTE: Reason.NETWORK}


def reason_for(error: OSError | psutil.Error) -> Reason:
    """Why a read of the host failed, in the words that coverage counts by."""
    if isinstance(error, (PermissionError, psutil.AccessDenied)):
        return Reason.DENIED
    if isinstance(error, (FileNotFoundError, ProcessLookupError, psutil.NoSuchProcess)):
        return Reason.VANISHED
    if isinstance(error, NotRegular):
        return Reason.SPECIAL
    if isinstance(error, Replaced):
        return Reason.REPLACED
    return _BY_NUMBER.get(getattr(error, "errno", 0) or 0, Reason.UNREADABLE)
