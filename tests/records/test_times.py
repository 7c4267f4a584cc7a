"""Times of any file and process become records, also where the system's own calendar ends."""

from datetime import UTC, datetime

import pytest

from irkit.records import utc


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (1.5, datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)),
        (-11_644_473_600, datetime(1601, 1, 1, tzinfo=UTC)),  # a zero FILETIME
        (1e12, None),
        (float("inf"), None),
        (float("nan"), None),
    ],
)
def test_seconds_since_the_epoch(seconds: float, expected: datetime | None) -> None:
    assert utc(seconds) == expected
