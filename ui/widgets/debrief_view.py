"""What was true of an attempt: each thing beside what was said of it, and what is to be learned."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from irkit.records import Opinion
from irkit.train.words import words
from ui.language import spoken
from ui.theme import Theme
from ui.widgets.headed import Headed
from ui.words import word

_RIGHT = {
    "malicious": (Opinion.MALICIOUS,),
    "benign": (Opinion.BENIGN, Opinion.FALSE_POSITIVE),
}


class DebriefView(QWidget):
    """Shows the debrief of `irkit train status --json`; nothing before an attempt ended."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.happened = Headed(theme, self.tr("What happened"), "heading")
        self.things = Headed(theme, self.tr("What was true, and what you said"), "heading")
        self.not_proven = Headed(theme, self.tr("What the evidence does not show"), "heading")
        self.practise = Headed(theme, self.tr("What to practise"), "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in self._parts:
            column.addWidget(part)
        self.forget()

    @property
    def _parts(self) -> tuple[Headed, ...]:
        return self.happened, self.things, self.not_proven, self.practise

    def forget(self) -> None:
        """Say nothing of any attempt."""
        for part in self._parts:
            part.say([])
        self.hide()

    def show_end(self, judged: list[Mapping[str, Any]], debrief: Mapping[str, Any]) -> None:
        """Say what was true; `judged` are the objects of the result."""
        self.happened.say([debrief["solution"], debrief["text"]])
        self.things.say([_thing(one, debrief["why"][one["artefact"]]) for one in judged])
        self.not_proven.say([f"– {one}" for one in debrief["not_proven"]])
        self.practise.say([f"– {one}" for one in debrief["practise"]])
        self.show()

    def wait_for(self, mentor: str) -> None:
        """Say that somebody else knows what was true; their name may be hostile."""
        text = self.tr("{0} alone knows what was true: hand the case over, and apply their review.")
        self.happened.say([text.format(mentor)])
        self.show()


def _thing(one: Mapping[str, Any], why: str) -> str:
    """As the command says it: "✓ /srv/a: malicious; you said malicious, 80 % sure – …"."""
    truth, opinion, confidence = one["truth"], one["opinion"], one["confidence"]
    values = {"target": one["target"], "truth": word(truth), "opinion": word(opinion or "")}
    say = words(spoken())
    if opinion is None:
        sign, said = "○", say("not_judged", **values)
    else:
        sign = "✓" if opinion in _RIGHT[truth] else "▲"
        sure = "judged" if confidence is None else "judged_sure"
        said = say(sure, **values, confidence=confidence)
    return f"{sign} {said} – {why}"
