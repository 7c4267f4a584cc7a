r"""What a user switched off in the Task Manager: the values below Explorer\StartupApproved."""

from irkit.collect.windows import registry

_KEY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved"


def disabled(root: str, list_name: str) -> frozenset[str]:
    """Names (casefolded) that are off in one list: Run, Run32 or StartupFolder.

    `root` is HKLM or a user's part of HKU. The first byte of a value is odd when its entry is off.
    Raises OSError.
    """
    key = registry.find(rf"{root}\{_KEY}\{list_name}")
    values = key.values if key else ()
    return frozenset(v.name.casefold() for v in values if v.data and v.data[0] & 1)
