"""A short list of paths: add by dialog or by dropping them here, Delete takes one out."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QDir, QStorageInfo, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.text import visible
from ui.words import size


class PathList(QWidget):
    """Paths as the user named them."""

    changed = Signal()

    def __init__(
        self, name: str, *, files: bool = True, folders: bool = True, drives: bool = False
    ) -> None:
        super().__init__()
        self.list = _Dropped()
        self.list.setAccessibleName(name)
        self.list.dropped.connect(self.add)
        self.list.removed.connect(self.changed)
        row = QHBoxLayout()
        if folders:
            row.addWidget(self._button(self.tr("Add folder…"), self._ask_folder))
        if files:
            row.addWidget(self._button(self.tr("Add files…"), self._ask_files))
        if drives:
            row.addWidget(self._drives_button())
        row.addWidget(self._button(self.tr("Remove"), self.list.remove_chosen))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(row)

    @property
    def paths(self) -> tuple[str, ...]:
        """All paths, in the order of the list."""
        items = map(self.list.item, range(self.list.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items)

    def add(self, *paths: str) -> None:
        """Put paths at the end, each once."""
        known = set(self.paths)
        for path in paths:
            if path and path not in known:
                known.add(path)
                item = QListWidgetItem(visible(path))
                item.setData(Qt.ItemDataRole.UserRole, path)
                self.list.addItem(item)
        self.changed.emit()

    def clear(self) -> None:
        """Take all out."""
        self.list.clear()
        self.changed.emit()

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        return button

    def _drives_button(self) -> QPushButton:
        button = QPushButton(self.tr("Add drive"))
        menu = QMenu(button)
        menu.aboutToShow.connect(partial(self._fill_drives, menu))
        button.setMenu(menu)
        return button

    def _fill_drives(self, menu: QMenu) -> None:
        """What is mounted now; a stick that was put in a moment ago is there."""
        menu.clear()
        for drive in QStorageInfo.mountedVolumes():
            if drive.isValid() and drive.isReady() and drive.bytesTotal() > 0:
                text = f"{drive.rootPath()}   {size(drive.bytesTotal())}"
                menu.addAction(visible(text), partial(self.add, drive.rootPath()))

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        self.add(QDir.toNativeSeparators(folder))

    def _ask_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        self.add(*map(QDir.toNativeSeparators, paths))


def local_paths(urls: Iterable[QUrl]) -> list[str]:
    """The files and folders among what was dropped, as this system writes them."""
    return [QDir.toNativeSeparators(url.toLocalFile()) for url in urls if url.isLocalFile()]


class _Dropped(QListWidget):
    """Takes what is dropped from a file manager."""

    dropped = Signal(str)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setMaximumHeight(110)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def remove_chosen(self) -> None:
        """Take the selected paths out."""
        for item in self.selectedItems():
            self.takeItem(self.row(item))
        self.removed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            area = self.viewport().rect().adjusted(8, 8, -8, -8)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("Drop paths here"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in local_paths(event.mimeData().urls()):
            self.dropped.emit(path)
        event.acceptProposedAction()
