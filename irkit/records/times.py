"""The time of seconds since the epoch, as files and processes carry it."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def utc(seconds: float) -> datetime | None:
    """The time in UTC of seconds since the epoch; None for one that no calendar has.

    Files and processes may carry such times, by damage or by design.
    """
    try:  # not fromtimestamp, which on Windows takes nothing before 1970
        return _EPOCH + timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None
