"""What an attempt may begin with besides: one's own scenario, a mentor, a seed, a test file."""

import os

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.contact_rows import ContactRow, checked_text
from ui.json_command import Answer, JsonCommand
from ui.widgets.path_line import PathLine, Pick

_SEED = QRegularExpression("[0-9]{1,18}")


class StartOptions(QWidget):
    """A form; `words` are the options of `irkit train start` that it asks for."""

    changed = Signal()
    file_given = Signal()  # a file was chosen or typed, or taken away again

    def __init__(self) -> None:
        super().__init__()
        self.contacts: dict[str, ContactRow] = {}
        self.listing = JsonCommand(self)
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        words = self.tr("In place of the chosen scenario")
        self.file = PathLine(
            Pick.FILE,
            self.tr("Scenario file of your own"),
            self.tr("Choose a scenario file of your own"),
            words=words,
            kinds="YAML (*.yaml *.yml);;*",
        )
        self.mentor = QComboBox()
        self.mentor.setAccessibleName(self.tr("Who holds what is true"))
        self.mentor.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.held = QLabel(objectName="quiet", wordWrap=True)
        self.held.setTextFormat(Qt.TextFormat.PlainText)
        self.seed = QLineEdit(placeholderText=self.tr("For the same names and paths once more"))
        self.seed.setAccessibleName(self.tr("Seed number"))
        self.seed.setValidator(QRegularExpressionValidator(_SEED, self))
        self.test_file = QCheckBox(self.tr("Plant the antivirus test file of EICAR, too"))
        self.test_file.setToolTip(self.tr("To see what the antivirus of this computer does"))
        self._offer()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Your own file"), self.file)
        form.addRow(self.tr("Mentor"), self.mentor)
        form.addRow(self.held)
        form.addRow(self.tr("Seed"), self.seed)
        form.addRow(self.test_file)

    def _connect(self) -> None:
        self.file.text.editingFinished.connect(self.file_given)
        self.file.chosen.connect(self.file_given)
        self.mentor.currentIndexChanged.connect(self._show)
        self.listing.ended.connect(self._take)
        for signal in (self.file.text.textChanged, self.seed.textChanged, self.test_file.toggled):
            signal.connect(self.changed)

    def look(self) -> None:
        """Ask which contacts there are."""
        self.listing.start(["contacts", "list", "--json"])

    def _take(self, answer: Answer) -> None:
        rows = map(ContactRow.of, answer.document) if answer.worked else ()
        self.contacts = {one.key: one for one in rows if one.recipient}
        self._offer()
        self._show()
        if not answer.worked:
            self.held.setText(answer.trouble)

    def _offer(self) -> None:
        """The contacts to choose from; who was chosen stays so."""
        chosen = self.mentor.currentData()
        self.mentor.blockSignals(True)
        self.mentor.clear()
        self.mentor.addItem(self.tr("None: irkit opens what is true at the end"), "")
        for key, one in self.contacts.items():
            self.mentor.addItem(f"{one.who} · {checked_text(one)}", key)
        self.mentor.setCurrentIndex(max(0, self.mentor.findData(chosen)))
        self.mentor.blockSignals(False)

    def _show(self, *_: object) -> None:
        holder = self.contacts.get(self.mentor.currentData())
        self.seed.setEnabled(holder is None)  # who knows it knows what is true
        if holder is not None:
            text = self.tr(
                "What is true is sealed to {0} alone: your score comes with their review. A seed "
                "of your own is not taken then, as whoever knows it knows what is true."
            )
            self.held.setText(text.format(holder.who))
        elif not self.contacts:
            self.held.setText(
                self.tr("To let a mentor hold what is true, add their card: Share, Contacts.")
            )
        else:
            self.held.clear()
        self.held.setVisible(bool(self.held.text()))
        self.changed.emit()

    # What is chosen

    @property
    def own_file(self) -> str:
        """The scenario file of one's own, empty where there is none."""
        typed = self.file.path
        return os.path.abspath(os.path.expanduser(typed)) if typed else ""

    def forget_file(self) -> None:
        """Take the scenario that is chosen in the list."""
        self.file.put("")

    @property
    def words(self) -> list[str]:
        """The options, as one types them."""
        mentor, seed = self.mentor.currentData(), self.seed.text()
        return [
            *(["--mentor", mentor] if mentor else ["--seed", seed] if seed else []),
            *(["--eicar"] if self.test_file.isChecked() else []),
        ]
