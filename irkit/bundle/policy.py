"""Whether a case may go on to others: the one place that decides it."""

from collections.abc import Sequence

from irkit.errors import NotPermitted
from irkit.protect import policy
from irkit.protect.policy import Deed, Permit
from irkit.records import Labels, Tlp
from irkit.text import visible


def check_may_go(
    labels: Labels, names: Sequence[str], unchecked: Sequence[str] = (), *, confirmed: bool
) -> None:
    """Do nothing where the labels let a bundle go to these people; none: to everybody, unencrypted.

    A name is empty where only a key is known; of the names in `unchecked` nobody made sure whose
    keys they have. `confirmed` says that somebody was asked and agreed.
    Raises NotPermitted, which says why not and what to do.
    """
    if not names and labels.tlp is not Tlp.CLEAR:
        raise NotPermitted(
            f"TLP:{labels.tlp} does not go to everybody: name recipients with --to, "
            "or label the case TLP:CLEAR first"
        )
    for ruling in policy.rulings(labels, Deed.BUNDLE):
        if ruling.permit is Permit.RECIPIENTS and not all(names):
            raise NotPermitted(
                f"{ruling.label} ({ruling.why}) asks for named recipients: add them to your "
                "contacts (irkit contacts add), and name these with --to"
            )
        if ruling.permit is Permit.RECIPIENTS and unchecked and not confirmed:
            who = visible(", ".join(unchecked))
            raise NotPermitted(
                f"{ruling.label} ({ruling.why}) goes to people whom you know, and nobody checked "
                f"the keys of {who}: irkit contacts check, or confirm with --yes that it may go"
            )
    policy.check(labels, Deed.BUNDLE, [name or "unnamed" for name in names], confirmed=confirmed)
