"""Evidence for somebody else in a zip that is encrypted; says who can open it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from irkit.protect.policy import Deed
from irkit.records import Labels
from ui.desk import Desk
from ui.evidence_rows import EvidenceRow, files_of
from ui.json_command import Answer, JsonCommand
from ui.permits import Asked, asked
from ui.widgets.choices import choices
from ui.widgets.command_panel import CommandPanel
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row
from ui.words import size


class ExportPane(QFrame):
    """Stands above the list while rows for it are chosen."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="card")
        self._desk = desk
        self._all: Sequence[EvidenceRow] = ()
        self._chosen: Sequence[EvidenceRow] = ()
        self._suggested = ""
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.what = QLabel(objectName="heading")
        self.file = PathLine(
            Pick.NEW_FILE,
            self.tr("Where to"),
            self.tr("Choose where to write the zip"),
            title=self.tr("Export evidence"),
            kinds="ZIP (*.zip)",
        )
        self.which = choices(self, {
            "all": self.tr("All that is kept"),
            "chosen": self.tr("Only what is chosen in the list"),
        })  # fmt: skip
        self.kinds = choices(self, {
            "aes": self.tr("AES-256: for people with 7-Zip and the like"),
            "zipcrypto": self.tr("ZipCrypto: for MISP and old tools; weaker"),
        })  # fmt: skip
        self.who = QLabel(wordWrap=True)
        self.who.setText(
            self.tr(
                "▲ Who can open it: everybody who has the file. The password is ‘infected’, as the "
                "field has agreed; it keeps virus scanners away, not people. To keep it for some "
                "people, share it as a bundle."
            )
        )
        self.recipients = QLineEdit(placeholderText=self.tr("Names, with commas between them"))
        self.recipients.setAccessibleName(self.tr("For whom"))
        self.agreed = QCheckBox(self.tr("It may go there: only as far as needed, and allowed"))
        self.begin = QPushButton(self.tr("Export"), objectName="primary")
        self.back = QPushButton(self.tr("Close"))
        self._lay_out()
        self.begin.clicked.connect(self.export)
        self.back.clicked.connect(self.left)
        for line in (self.file.text, self.recipients):
            line.textChanged.connect(self._show)
        self.agreed.toggled.connect(self._show)
        for group in (self.which, self.kinds):
            group.idToggled.connect(self._show)
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("What"), row(*self.which.buttons(), None))
        form.addRow(self.tr("Encryption"), row(*self.kinds.buttons(), None))
        form.addRow(self.tr("For whom"), self.recipients)
        form.addRow(self.tr("Where to"), self.file)
        form.addRow("", self.agreed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row(self.what, None, self.back, self.begin))
        column.addLayout(form)
        column.addWidget(self.who)
        column.addWidget(self.panel)
        self.setFocusProxy(self.file)

    def show_rows(self, chosen: Sequence[EvidenceRow], everything: Sequence[EvidenceRow]) -> None:
        """Offer everything, or what is chosen of it."""
        self._chosen, self._all = chosen, everything
        self._suggest()
        self._show()

    @property
    def _only_chosen(self) -> bool:
        return bool(self.which.checkedButton().property("value") == "chosen")

    def _suggest(self) -> None:
        if self.file.path == self._suggested:
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
            self._suggested = str(self._desk.exports() / f"evidence-{stamp}.zip")
            self.file.put(self._suggested)

    def arguments(self) -> list[str]:
        """What `irkit` is asked for."""
        kind = self.kinds.checkedButton().property("value")
        old = ["--zipcrypto"] if kind == "zipcrypto" else []
        case = ["--case", str(self._desk.folder), "-o", self.file.path]
        names = files_of(self._chosen) if self._only_chosen else ()
        people = (one.strip() for one in self.recipients.text().split(","))
        to = [word for one in people if one for word in ("--recipient", one)]
        yes = ["--yes"] if self._asked_for.confirmation and self.agreed.isChecked() else []
        return ["evidence", "export", *names, *case, *old, *to, *yes, "--json"]

    @property
    def _asked_for(self) -> Asked:
        return asked(self._desk.labels or Labels(), Deed.EVIDENCE_EXPORT)

    def export(self) -> None:
        """Write the zip."""
        if not self.command.running and self.file.path:
            self.panel.begin(self.arguments(), self.tr("Exporting"))

    def _ended(self, answer: Answer) -> None:
        found = answer.document
        if not isinstance(found, dict):
            return  # the panel says why
        path = Path(str(found["path"]))
        lines = [
            self.tr("Written: {0}, {1}").format(path.name, size(found["size"])),
            f"SHA-256 {found['sha256']}",
        ]
        lines += [f"▲ {reason}" for reason in found["left_out"].values()]
        self.panel.say(" · ".join(lines), trouble=bool(found["left_out"]))
        self._suggested = self.file.path
        self._desk.expect_news()

    def _show(self, *_: object) -> None:
        files = files_of(self._chosen if self._only_chosen else self._all)
        text = self.tr("Export %n file(s), {0}", "", len(files))
        self.what.setText(text.format(size(sum(files.values()))))
        if self._desk.folder is not None and not self.command.running:
            self.panel.show_command(self.arguments())
        self._show_buttons()

    def _show_buttons(self) -> None:
        wanted = self._asked_for
        self.agreed.setVisible(bool(wanted.confirmation))
        some = bool(self._chosen if self._only_chosen else self._all)
        named = bool(self.recipients.text().strip()) or not wanted.recipients
        agreed = self.agreed.isChecked() or not wanted.confirmation
        idle = not self.command.running and bool(self.file.path)
        self.begin.setEnabled(idle and some and named and agreed and not wanted.refused)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
