"""Why a thing is suspected: its reasons, how they add up, and the rule behind each."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from irkit import attack
from irkit.case import Case
from irkit.detect.score import shares
from irkit.records import Finding
from irkit.text import visible
from ui.desk import Desk
from ui.theme import SHAPES
from ui.thing import Seen, is_check
from ui.widgets.fact_tree import FactTree, Group, Row
from ui.widgets.rule_text import RuleText
from ui.widgets.scrolled import scrolled
from ui.words import number

_MOST = 200  # reasons that are listed
_REASONS, _META = 4, 8  # rows in sight
_ADDENDS = 4  # of the sum that are written out


class WhyView(QWidget):
    """The reasons above; below, who wrote the rule of the chosen one, and its text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._finding: Finding | None = None
        self.sum = QLabel(objectName="quiet", wordWrap=True)
        self.reasons = FactTree(desk, self.tr("Reasons, strongest first"), mono=False)
        self.meta = FactTree(desk, self.tr("Where the rule comes from"), mono=False)
        self.missing = QLabel(objectName="empty", wordWrap=True)
        self.missing.setTextFormat(Qt.TextFormat.PlainText)
        self.said = QLabel(wordWrap=True)  # what a check says, whole: no rule stands behind it
        self.said.setAccessibleName(self.tr("What the check says"))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = RuleText(desk.theme)
        self._lay_out()
        self.missing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.hide()
        self.missing.hide()  # until the case has been asked
        self.reasons.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for widget in (self.sum, self.reasons, self.said, self.meta, self.missing):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside, self.tr("Why it is one")))

    def show_thing(self, seen: Seen) -> None:
        """Show the reasons of a thing."""
        self.sum.setText(score_sum([one.score for one in seen.findings], seen.row.score))
        listed = seen.findings[:_MOST]
        rows = [
            Row(f"{SHAPES[one.level]} {one.score}", one.reason or one.rule, value_of=one)
            for one in listed
        ]
        if len(seen.findings) > _MOST:
            more = number(len(seen.findings) - _MOST)
            rows.append(Row("…", self.tr("and {0} weaker ones").format(more)))
        if self.reasons.fill((Group("", tuple(rows)),)):
            self.reasons.fit(_REASONS)
            self.reasons.choose(0)

    def _choose(self, finding: Finding | None) -> None:
        if finding is None or finding == self._finding:
            return
        self._finding = finding
        self.meta.fill((Group("", tuple(meta_rows(finding))),))
        self.meta.fit(_META)
        check = is_check(finding)
        self.said.setVisible(check)
        if check:
            self.said.setText(visible(finding.reason))
            self._show_check()
            return
        self.missing.hide()
        reader = self._desk.reader
        if reader is not None:
            reader.ask(self, "rule", lambda case: _text(case, finding), self._show_rule)

    def _show_check(self) -> None:
        """The explanation stands in place of a rule's text."""
        self.text.hide()
        self.missing.setText(self.tr("A check of irkit's own: there is no rule to be shown."))
        self.missing.show()

    def _show_rule(self, answer: tuple[Finding, str | None]) -> None:
        finding, text = answer
        if finding != self._finding:
            return
        self.text.setVisible(text is not None)
        self.missing.setVisible(text is None)
        if text is None:
            self.missing.setText(self.tr("The case does not hold the text of this rule."))
        else:
            self.text.show_rule(text, {hit.identifier for hit in finding.hits})


def _text(case: Case, finding: Finding) -> tuple[Finding, str | None]:
    return finding, case.rule_text(finding)


def score_sum(scores: Sequence[int], score: int) -> str:
    """How reasons add up, as "Score 96 = 92.0 + 3.6 + 0.4"."""
    if len(scores) == 1:
        said = QCoreApplication.translate("WhyView", "Score {0}, from one reason.")
        return said.format(number(score))
    added = shares(scores)
    shown = [f"{one:.1f}" for one in added[:_ADDENDS]]
    if len(added) > _ADDENDS:
        shown.append("…")
    said = QCoreApplication.translate(
        "WhyView", "Score {0} = {1}: the strongest reason counts whole, each next one less."
    )
    return said.format(number(score), " + ".join(shown))


def meta_rows(finding: Finding) -> Iterator[Row]:
    """Who says so, with what right, and what intruders do with it."""
    pack = f"{finding.pack} {finding.pack_version}".strip()
    by = finding.author, finding.licence
    name = QCoreApplication.translate("WhyView", "Rule")
    if is_check(finding):
        name = QCoreApplication.translate("WhyView", "Check")
    for label, value in (
        (name, finding.rule),
        (QCoreApplication.translate("WhyView", "Pack and file"),
         ": ".join(filter(None, (pack, finding.rule_file)))),
        (QCoreApplication.translate("WhyView", "Author, licence"), ", ".join(filter(None, by))),
        (QCoreApplication.translate("WhyView", "Reference"), finding.reference),
        (QCoreApplication.translate("WhyView", "ATT&CK"),
         "; ".join(map(attack.named, finding.attack))),
        (QCoreApplication.translate("WhyView", "Tags"), ", ".join(finding.tags)),
    ):  # fmt: skip
        if value:
            yield Row(label, value)
