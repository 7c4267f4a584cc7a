"""The verdict in plain words: the facts of irkit.case.verdict in the window's language."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from irkit.records import HARMLESS_SKIPS, Answer, Coverage, Verdict
from irkit.report.plain import plain
from ui.words import number, word

_NAMED = 3  # reasons that the sentence names


def verdict_sentence(
    verdict: Verdict | Mapping[str, Any], coverage: Coverage | Mapping[str, Any]
) -> str:
    """What a case says of the host. Takes records, or the objects of an `ended` event."""
    said: Mapping[str, Any] = plain(verdict)
    counts: Mapping[str, Any] = plain(coverage)
    gaps = gaps_sentence(counts)
    found = found_text(said["alerts"], said["warnings"], said["notices"])
    match said["answer"]:
        case Answer.COMPROMISED:
            head = QCoreApplication.translate("Verdict", "Signs of compromise: {0}.")
        case Answer.SUSPICIOUS:
            head = QCoreApplication.translate("Verdict", "No alert, but signs to look into: {0}.")
        case Answer.CLEAN:
            head = QCoreApplication.translate(
                "Verdict", "Nothing found in what was looked at, and nothing in scope was left out."
            )
        case _ if not any(counts["scanned"].values()):
            return QCoreApplication.translate("Verdict", "Nothing has been looked at yet.")
        case _:
            head = QCoreApplication.translate(
                "Verdict", "Nothing found so far, but not everything in scope was looked at."
            )
    return " ".join(filter(None, (head.format(found), *_besides(said), gaps)))


def _besides(said: Mapping[str, Any]) -> list[str]:
    """What people decided, and scans that did not come to their end."""
    texts = (
        (
            said["malicious"],
            QCoreApplication.translate("Verdict", "Judged malicious by people: {0}."),
        ),
        (
            said["suspicious"],
            QCoreApplication.translate("Verdict", "Judged suspicious by people: {0}."),
        ),
        (
            said["harmless"],
            QCoreApplication.translate("Verdict", "Judged harmless by people: {0}."),
        ),
        (
            said["unfinished"],
            QCoreApplication.translate("Verdict", "Scans that did not come to their end: {0}."),
        ),
    )
    return [text.format(number(count)) for count, text in texts if count]


def gaps_sentence(coverage: Mapping[str, Any]) -> str:
    """How much was not looked at, and the most frequent reasons; empty where nothing was."""
    missed = coverage["not_looked_at"]
    if not missed:
        return ""
    reasons = Counter(
        {one: n for one, n in coverage["skipped"].items() if one not in HARMLESS_SKIPS}
    )
    reasons.update(coverage["failed"])
    reasons.update(coverage["timed_out"])
    named = [f"{number(count)} {word(one)}" for one, count in reasons.most_common(_NAMED)]
    if len(reasons) > _NAMED:
        named.append(QCoreApplication.translate("Verdict", "and others"))
    text = QCoreApplication.translate("Verdict", "Not looked at: {0} of {1} ({2}).")
    return text.format(number(missed), number(coverage["total"]), ", ".join(named))


def found_text(alerts: int, warnings: int, notices: int) -> str:
    """As "1 alert, 3 warnings"; what there is none of is not named."""
    return ", ".join(_Plurals().of(alerts, warnings, notices))


class _Plurals(QObject):
    """Qt finds plurals in the texts of objects only."""

    def of(self, alerts: int, warnings: int, notices: int) -> list[str]:
        """Each count in words, without those of nothing."""
        texts = (
            (alerts, self.tr("%n alert(s)", "", alerts)),
            (warnings, self.tr("%n warning(s)", "", warnings)),
            (notices, self.tr("%n notice(s)", "", notices)),
        )
        return [text for count, text in texts if count]
