"""Sharing a case: what, for whom, and beside it at any time who will be able to read what."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.records import Labels, Tlp
from ui.contact_rows import ContactRow, checked_text
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.share_plan import Held, Plan, Sentences, What, held
from ui.widgets.check_list import CheckList
from ui.widgets.command_panel import CommandPanel
from ui.widgets.cut_buttons import CutCheck, CutRadio
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row
from ui.widgets.scrolled import scrolled
from ui.widgets.sentence_list import SentenceList
from ui.widgets.side_by_side import SideBySide
from ui.words import size

_LISTED = 140  # pixels of a list


class SharePane(QWidget):
    """The choices at the left, the sentences at the right."""

    wanted = Signal(str)  # another pane of the page: "contacts"
    page_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._held: Held | None = None  # until it is counted
        self._contacts: dict[str, ContactRow] = {}
        self._suggested = ""
        self._asked: Plan | None = None
        self._made: Plan | None = None  # the bundle that was made, until another is chosen
        self.sentences = Sentences(self)
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self._build()
        self._lay_out()
        self._connect()
        self.show_plan()

    def _build(self) -> None:
        self.whats = QButtonGroup(self)
        for what, text in {
            What.ALL: self.tr("The whole case: database, reports, evidence"),
            What.FINDINGS: self.tr("The case, of its evidence only what is ticked"),
            What.REPORTS: self.tr("The reports that were made, nothing else"),
        }.items():
            button = CutRadio(text)
            button.setProperty("value", what)
            self.whats.addButton(button)
        self.whats.buttons()[0].setChecked(True)
        self.evidence = CheckList(self.tr("Evidence that goes along"))
        self.reports = CheckList(self.tr("Reports that go along"))
        self.contacts = CheckList(self.tr("Who can open it"))
        self.agreed = CutCheck(self.tr("It may go there: only as far as needed, and allowed"))
        self.none_yet = QLabel(
            self.tr("No contact yet: add the card that somebody gave you."),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        self.everybody = CutCheck(self.tr("Everybody: not encrypted (TLP:CLEAR only)"))
        self.to_contacts = QPushButton(self.tr("Contacts…"))
        self.report = QPushButton(self.tr("Write a redacted report…"))
        self.file = PathLine(
            Pick.NEW_FILE,
            self.tr("Where to"),
            self.tr("Choose where to write the bundle"),
            title=self.tr("Make a bundle"),
        )
        self.passphrase = PassphraseField()
        self.make = QPushButton(self.tr("Make the bundle"), objectName="primary")
        self.title = QLabel(objectName="title", wordWrap=True)
        who_reads = self.tr("Who will be able to read what")
        self.said = SentenceList(self._desk.theme, who_reads)
        self.why_not = QLabel(wordWrap=True, objectName="trouble")
        self.again = QPushButton(self.tr("Share something else"))

    def _lay_out(self) -> None:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("1. What"), objectName="heading"))
        for button in self.whats.buttons():
            column.addWidget(button)
        column.addWidget(self.evidence)
        column.addWidget(self.reports)
        column.addWidget(QLabel(self.tr("2. For whom"), objectName="heading"))
        column.addWidget(self.contacts)
        column.addWidget(self.none_yet)
        column.addWidget(self.everybody)
        column.addWidget(self.agreed)
        column.addLayout(row(self.to_contacts, None))
        column.addWidget(QLabel(self.tr("3. Protection"), objectName="heading"))
        column.addWidget(
            QLabel(
                self.tr(
                    "A bundle is signed by you and holds the case as it is. Where names and "
                    "addresses have to stay here, write a redacted report instead."
                ),
                wordWrap=True, objectName="quiet",
            )
        )  # fmt: skip
        column.addLayout(row(self.report, None))
        secret = QFormLayout()
        secret.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        secret.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        secret.addRow(self.tr("Passphrase of your key"), self.passphrase)
        column.addLayout(secret)
        column.addWidget(QLabel(self.tr("4. Where to"), objectName="heading"))
        column.addWidget(self.file)
        column.addStretch()
        area = scrolled(choices, self.tr("What to share, and with whom"))
        for one in (self.evidence, self.reports, self.contacts):
            one.setFixedHeight(_LISTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide(self._desk.settings, "share", area, self._summary()))
        self.setFocusProxy(self.whats.buttons()[0])

    def _summary(self) -> QWidget:
        card = QFrame(objectName="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        inside.addWidget(self.title)
        inside.addWidget(self.said)
        inside.addStretch()
        text = scrolled(card, self.tr("Who will be able to read what"))
        beside = QWidget()
        beside.setMinimumWidth(360)
        column = QVBoxLayout(beside)
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(8)
        column.addWidget(text, 1)
        column.addWidget(self.why_not)
        column.addWidget(self.panel)
        column.addLayout(row(self.again, None, self.make))
        return beside

    def _connect(self) -> None:
        self.whats.buttonToggled.connect(self.show_plan)
        for listed in (self.evidence, self.reports, self.contacts):
            listed.ticked.connect(self.show_plan)
        for box in (self.everybody, self.agreed):
            box.toggled.connect(self.show_plan)
        self.file.text.textChanged.connect(self.show_plan)
        self.to_contacts.clicked.connect(lambda: self.wanted.emit("contacts"))
        self.report.clicked.connect(lambda: self.page_wanted.emit("report", {"tab": "protection"}))
        self.make.clicked.connect(self.begin)
        self.again.clicked.connect(self._begin_anew)
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)

    # What there is

    def look(self) -> None:
        """Count anew what the case holds."""
        if self._desk.reader is not None and self.isVisible():
            self._desk.reader.ask(self, "held", held, self._take, sums=True)
        idle = self._made is None and not self.command.running
        if idle and self.file.path == self._suggested:
            self._suggest()

    def _take(self, found: Held) -> None:
        self._held = found
        files = {one.file: one for one in reversed(found.evidence)}
        self.evidence.put((name, f"{one.source} · {size(one.size)}") for name, one in files.items())
        self.reports.put((name, f"{name} · {size(octets)}") for name, octets in found.reports)
        self.show_plan()

    def show_contacts(self, contacts: list[ContactRow]) -> None:
        """Offer these people."""
        self._contacts = {one.key: one for one in contacts}
        self.contacts.put(
            (key, f"{one.who} · {checked_text(one)}\n{one.shown_key}")
            for key, one in self._contacts.items()
        )
        self.contacts.setVisible(bool(contacts))
        self.none_yet.setVisible(not contacts)
        self.show_plan()

    def _suggest(self) -> None:
        """Another name, which does not tell whoever carries the bundle what it is of."""
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        self._suggested = str(self._desk.exports() / f"bundle-{stamp}.irkit")
        self.file.put(self._suggested)

    # What is chosen

    @property
    def plan(self) -> Plan:
        """What the form says."""
        what = self.whats.checkedButton().property("value")
        everybody = self.everybody.isChecked()
        named = () if everybody else self.contacts.chosen
        plan = Plan(
            what=What(what),
            contacts=tuple(self._contacts[key] for key in named if key in self._contacts),
            everybody=everybody,
            evidence=self.evidence.chosen if what == What.FINDINGS else (),
            reports=self.reports.chosen if what == What.REPORTS else (),
            confirmed=False,
            path=self.file.path,
        )
        asks = self.sentences.asks(plan, self._labels)
        return replace(plan, confirmed=asks and self.agreed.isChecked())

    @property
    def _labels(self) -> Labels:
        return self._desk.labels or Labels()

    def show_plan(self, *_: object) -> None:
        """Say who will be able to read what, as things stand."""
        plan = self.plan
        if self._made == plan:
            return  # what was made stays in sight until something else is chosen
        if self._made is not None and self._made.path == plan.path:
            self._begin_anew()  # what was made is not to be written over
            return
        self._made = None
        evidence, reports = (self._held.evidence, self._held.reports) if self._held else ((), ())
        self.evidence.setVisible(plan.what is What.FINDINGS and bool(evidence))
        self.reports.setVisible(plan.what is What.REPORTS and len(reports) > 1)
        self.agreed.setVisible(self.sentences.asks(plan, self._labels))
        self.contacts.setEnabled(not plan.everybody)
        self.everybody.setEnabled(plan.everybody or self._labels.tlp is Tlp.CLEAR)
        self.title.setText(self.tr("Who will be able to read what"))
        self.said.say(self.sentences.of(plan, self._held, self._labels))
        self.why_not.setText(self.sentences.missing(plan, self._held, self._labels))
        if self._desk.folder is not None and not self.command.running:
            self.panel.show_command(plan.arguments(self._desk.folder))
            self.panel.say("")
        self._show_buttons()

    def _show_buttons(self) -> None:
        missing = self.sentences.missing(self.plan, self._held, self._labels)
        self.why_not.setVisible(bool(missing) and self._made is None)
        idle = not self.command.running and self._desk.folder is not None
        self.make.setEnabled(idle and not missing)
        self.make.setVisible(self._made is None)
        self.again.setVisible(self._made is not None)

    # Making it

    def begin(self) -> None:
        """Make the bundle that the form asks for."""
        plan, folder = self.plan, self._desk.folder
        if folder is None or self.command.running:
            return
        self._asked = plan
        doing = self.tr("Verifying the case, sealing it, packing")
        self.panel.begin(plan.arguments(folder), doing, passphrase=self.passphrase.value)

    def _ended(self, answer: Answer) -> None:
        self.passphrase.clear()
        found = answer.document
        if not answer.worked or not isinstance(found, dict) or self._asked is None:
            return  # the panel says why
        plan = self._made = self._asked
        self.title.setText(self.tr("✓ Made: {0}").format(size(found["size"])))
        steps = self.sentences.next_steps(plan, str(found["sha256"]))
        numbered = [f"{number}. {text}" for number, text in enumerate(steps, 1)]
        self.said.say([str(found["path"]), *numbered])
        self.panel.say("")
        self._desk.expect_news()
        self._show_buttons()

    def _begin_anew(self) -> None:
        self._made = None
        self._suggest()
        self.show_plan()
