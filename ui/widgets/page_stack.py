"""Places of which one is shown at a time, as large as that one has to be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class CurrentStack(QStackedWidget):
    """How much room one has to have is no matter of the others, as it is in Qt's."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        return current.minimumSizeHint() if current is not None else QSize()

    def heightForWidth(self, width: int) -> int:
        current = self.currentWidget()
        layout = current.layout() if current is not None else None
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class PageStack(QScrollArea):
    """The place of the pages in the window; it scrolls where the window is too small for one."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The page"))
        self._stack = CurrentStack()
        self.setWidget(self._stack)

    def show_page(self, page: QWidget) -> None:
        """Show a page; one that is not here yet is taken in."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(0)

    def forget(self, page: QWidget) -> None:
        """Let go of a page."""
        self._stack.removeWidget(page)
