"""Whether a case may go on to others: the one place that decides it."""

from collections.abc import Sequence

from irkit.errors import UsageError
from irkit.protect import policy
from irkit.records import Labels, Tlp


def check_may_go(labels: Labels, names: Sequence[str]) -> None:
    """Do nothing where the labels let a bundle go to these people; none: to everybody, unencrypted.

    Raises UsageError, which says why not.
    """
    if not names and labels.tlp is not Tlp.CLEAR:
        raise UsageError(
            f"TLP:{labels.tlp} does not go to everybody: name recipients with --to, "
            "or label the case TLP:CLEAR first"
        )
    # Who is named can read it and nobody else: that says all that is to be confirmed.
    policy.check(labels, policy.Deed.BUNDLE, names, confirmed=bool(names))
