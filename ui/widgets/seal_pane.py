"""Sealing the case: with whose key, with whose time stamp, and the key made first where none is."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.protect.policy import Deed
from irkit.records import Labels
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.permits import asked
from ui.widgets.command_panel import CommandPanel
from ui.widgets.key_field import KeyField
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row


class SealPane(QFrame):
    """Stands below the proof of the case while it is to be sealed."""

    left = Signal()
    sealed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="card")
        self._desk = desk
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        vouches = self.tr(
            "{0} vouches for all that the case holds now: who changes it later without this "
            "key is found out. The key: {1}"
        )
        self.key, self.own = KeyField(desk, vouches), QWidget()
        self._build()
        self._lay_out()
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.stamp = QCheckBox(self.tr("Also let an outside authority say when (RFC 3161)"))
        self.authority = QLineEdit(placeholderText="https://…")
        self.authority.setAccessibleName(self.tr("Address of the time stamp authority"))
        self.roots = PathLine(
            Pick.FILE,
            self.tr("Certificates that the stamp has to lead to"),
            self.tr("Choose the file of certificates"),
            title=self.tr("Certificates of the authority"),
            words=self.tr("None: the stamp is kept, not checked"),
        )
        self.learns = QLabel(wordWrap=True, objectName="quiet")
        self.learns.setTextFormat(Qt.TextFormat.PlainText)
        self.seal = QPushButton(self.tr("Seal this case"), objectName="primary")
        self.back = QPushButton(self.tr("Close"))

    def _lay_out(self) -> None:
        form = QFormLayout(self.own)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.stamp)
        form.addRow(self.learns)
        form.addRow(self.tr("Address"), self.authority)
        form.addRow(self.tr("Certificates"), self.roots)
        form.addRow(self.panel)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        title = QLabel(self.tr("Seal this case"), objectName="heading")
        column.addLayout(row(title, None, self.back, self.seal))
        column.addWidget(self.key)
        column.addWidget(self.own)
        self.own.hide()

    def _connect(self) -> None:
        self.key.known.connect(self._show_key)
        self.key.changed.connect(self._show)
        self.key.entered.connect(self.begin)
        self.stamp.toggled.connect(self._show)
        for line in (self.authority, self.roots.text):
            line.textChanged.connect(self._show)
        self.authority.returnPressed.connect(self.begin)
        self.seal.clicked.connect(self.begin)
        self.back.clicked.connect(self.left)
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)
        self._desk.case_changed.connect(self._show)  # its labels, too

    # The key

    def look(self) -> None:
        """Show the pane, with the key as it is now."""
        self.show()
        self.key.look()

    def _show_key(self) -> None:
        self.own.setVisible(self.key.found is not None)
        self._show()
        self.key.focus_missing(self.seal)

    # The seal

    def arguments(self) -> list[str]:
        """What `irkit` is asked for."""
        return ["case", "seal", "--case", str(self._desk.folder), *self._stamping()]

    def _stamping(self) -> Iterator[str]:
        if not self.stamp.isChecked():
            return
        yield from ("--tsa", self.authority.text().strip())
        if roots := self.roots.path:
            yield from ("--tsa-roots", roots)

    def begin(self) -> None:
        """Seal the case as the form says."""
        if self.seal.isEnabled():
            self.panel.begin(self.arguments(), self.tr("Sealing"), passphrase=self.key.value)

    def _ended(self, answer: Answer) -> None:
        self.key.clear()
        if answer.worked:
            self.panel.say("")
            self._desk.expect_news()
            self.sealed.emit()
        else:  # the panel says why
            self.key.focus_missing(self.seal)

    # What is shown

    def _show(self, *_: object) -> None:
        refused = asked(self._desk.labels or Labels(), Deed.TIMESTAMP).refused
        if refused:
            self.stamp.setChecked(False)
        self.stamp.setEnabled(not refused)
        no = self.tr("{0} does not allow that: it asks on the network.").format(refused)
        learns = self.tr("It learns the SHA-256 of your signature and where it comes from.")
        self.learns.setText(no if refused else learns)
        stamped = self.stamp.isChecked()
        self._form.setRowVisible(self.learns, stamped or bool(refused))
        for widget in (self.authority, self.roots):
            self._form.setRowVisible(widget, stamped)
        if self._desk.folder is not None and not self.command.running:
            self.panel.show_command(self.arguments())
        self._show_buttons()

    def _show_buttons(self) -> None:
        named = bool(self.authority.text().strip()) or not self.stamp.isChecked()
        able = self.key.ready and self._desk.folder is not None
        self.seal.setEnabled(able and named and not self.command.running)
        self.seal.setVisible(not self.own.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
