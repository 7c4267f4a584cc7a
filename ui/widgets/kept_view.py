"""The bytes of a file of evidence as it lies in the case; read only, a part at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from irkit.text import visible
from ui.desk import Desk
from ui.evidence_rows import EvidenceRow
from ui.icons import icon
from ui.inspection import Inspection
from ui.widgets.hex_view import MOST, HexView
from ui.words import exact_size

_REST = 300  # milliseconds at one file before it is read: each look is an entry of the ledger


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of a file."""

    start: int
    size: int  # of the whole file
    data: bytes


class KeptView(QWidget):
    """Reads by `irkit evidence show` when it is looked at, never before; a megabyte at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: EvidenceRow | None = None
        self.part: Part | None = None
        self._trouble = ""
        self._wanted = 0
        self.inspection = Inspection(self)
        self.place = QLabel(objectName="quiet", wordWrap=True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.offset = QLineEdit(placeholderText="0x0")
        self.offset.setAccessibleName(self.tr("Go to an offset"))
        self.offset.setToolTip(self.tr("An offset as 4096 or 0x1000; Enter goes there."))
        self.offset.setFixedWidth(120)
        self.previous = self._button("jump-previous", self.tr("The megabyte before"), -1)
        self.next = self._button("jump-next", self.tr("The next megabyte"), 1)
        self.hex = HexView(desk.theme)
        self.note = QLabel(self.tr("The ledger notes who looked at what."), objectName="quiet")
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self.offset.returnPressed.connect(self._go)
        desk.theme.changed.connect(self._paint)
        self._paint()
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.place, 1)
        for widget in (self.offset, self.previous, self.next):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.hex, 1)
        column.addWidget(self.note)

    def _button(self, picture: str, name: str, by: int) -> QToolButton:
        button = QToolButton(objectName="flat")
        button.setProperty("picture", picture)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step(by))
        return button

    # What is wanted

    def show_row(self, row: EvidenceRow | None) -> None:
        """Show the beginning of another file; the same one stays where it is."""
        if row is not None and self._row is not None and row.file == self._row.file:
            return
        self._row, self.part, self._trouble, self._wanted = row, None, "", 0
        self.inspection.stop()
        self._show()
        self._ask_soon()

    def step(self, by: int) -> None:
        """Show the next megabyte, or the one before."""
        self._read_at(self._wanted + by * MOST)

    def _go(self) -> None:
        try:
            wanted = int(self.offset.text(), 0)
        except ValueError:
            self._desk.message.emit(self.tr("An offset is a number as 4096 or 0x1000."))
            return
        part = self.part
        if part is not None and part.start <= wanted < part.start + len(part.data):
            self.hex.go_to(wanted)
        else:
            self._read_at(wanted)
        self.hex.setFocus()

    def _read_at(self, start: int) -> None:
        size = self.part.size if self.part else 0
        self._wanted = max(0, min(start, size - 1)) & ~0xF
        self._ask()

    # Reading

    def _ask_soon(self) -> None:
        if self._row is not None and self.part is None and self.isVisible():
            self._soon.start()

    def _ask(self) -> None:
        row, folder = self._row, self._desk.folder
        if row is None or folder is None or not self.isVisible():
            return
        options = ("--offset", str(self._wanted), "--length", str(MOST))
        self.inspection.ask_kept(str(folder), row.file, self._take, self._refuse, *options)

    def _take(self, found: Mapping[str, Any]) -> None:
        data = bytes.fromhex(found["data"])
        self.part, self._trouble = Part(int(found["offset"]), int(found["size"]), data), ""
        self._show()

    def _refuse(self, why: str) -> None:
        self.part, self._trouble = None, why
        self._show()

    def _show(self) -> None:
        part = self.part
        self.hex.show_bytes(part.data if part else b"", part.start if part else 0)
        size = part.size if part else 0
        self.previous.setEnabled(part is not None and part.start > 0)
        self.next.setEnabled(part is not None and part.start + len(part.data) < size)
        self.offset.setEnabled(size > 0)
        self.place.setText(self._said())

    def _said(self) -> str:
        part = self.part
        if self._trouble:
            return visible(f"⚠ {self._trouble}")
        if part is None:
            return self.tr("Reading …") if self._row else self.tr("Choose a file to see its bytes.")
        if not part.size:
            return self.tr("The file is empty.")
        text = self.tr("{0} to {1} of {2}")
        end = part.start + len(part.data)
        return text.format(f"{part.start:#x}", f"{end:#x}", exact_size(part.size))

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._ask_soon()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().hideEvent(event)
        self._soon.stop()
        self.inspection.stop()

    def _paint(self) -> None:
        for button in (self.previous, self.next):
            button.setIcon(icon(button.property("picture"), self._desk.theme.colours.text))
