"""The guide at the right edge of every page: folded to a handle, or open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
)

from ui.desk import Desk
from ui.icons import icon

if TYPE_CHECKING:
    from ui.widgets.guide_pane import GuidePane

_WIDTH, _NARROW = 300, 264  # pixels, open


class GuideSide(QFrame):
    """Open at first in training, folded at first in an incident; each is remembered."""

    wanted = Signal(str)  # a command
    page_wanted = Signal(str, object)
    folded = Signal()  # or unfolded
    left = Signal()  # back to the page

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="guide")
        self._desk = desk
        self.pane: GuidePane | None = None  # made when it is first open
        self._unguided = False
        self.handle = _Handle(self.tr("Guide"))
        self.handle.setToolTip(self.tr("Show the guide: what comes next, and why (Ctrl+G)"))
        self.fold = QToolButton(objectName="flat")
        self.fold.setAccessibleName(self.tr("Fold the guide away"))
        self.fold.setToolTip(self.tr("Fold the guide away (Ctrl+G)"))
        self._lay_out()
        self.handle.clicked.connect(self.toggle)
        self.fold.clicked.connect(self.toggle)
        desk.case_opened.connect(self._begin_anew)
        desk.case_closed.connect(self._begin_anew)
        desk.theme.changed.connect(self._paint)
        self._begin_anew()
        self._paint()

    def _lay_out(self) -> None:
        self.body = QFrame()
        self.body.setFixedWidth(_WIDTH)
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("Guide"), objectName="heading"))
        top.addStretch()
        top.addWidget(self.fold)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(12, 8, 8, 8)
        self._column.setSpacing(8)
        self._column.addLayout(top)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.body)
        row.addWidget(self.handle, 0, Qt.AlignmentFlag.AlignTop)

    def narrow(self, narrow: bool) -> None:
        """Leave room to the page, or take it again."""
        self.body.setFixedWidth(_NARROW if narrow else _WIDTH)

    @property
    def open(self) -> bool:
        """Whether it is open, not folded to its handle."""
        return not self.body.isHidden()

    def toggle(self) -> None:
        """Open it, or fold it away; it stays so until somebody says otherwise."""
        if self._unguided:
            self._desk.message.emit(self._why_folded)
            return
        self._desk.settings.remember(self._key, not self.open)
        self._show(not self.open)
        if self.open and self.pane is not None:
            self.pane.enter()
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @property
    def _key(self) -> str:
        return "guide/open in training" if self._desk.attempt else "guide/open"

    @property
    def _why_folded(self) -> str:
        return self.tr("This attempt was started without the guide.")

    def _begin_anew(self) -> None:
        """Nothing of another case stays here; without a case there is nothing to guide."""
        if self.pane is not None:
            self.pane.hide()
            self.pane.deleteLater()
        self.pane, self._unguided = None, False
        here = self._desk.reader is not None
        self.setVisible(here)
        usual = self._desk.attempt is not None
        self._show(here and self._desk.settings.recall(self._key, usual))

    def _show(self, open_: bool) -> None:
        self.body.setVisible(open_)
        self.handle.setVisible(not open_)
        if open_:
            self.pane = self.pane or self._made()
            self.pane.look()
        self.folded.emit()

    def _made(self) -> "GuidePane":
        from ui.widgets.guide_pane import GuidePane  # with what it needs: most never open it

        pane = GuidePane(self._desk)
        pane.wanted.connect(self.wanted)
        pane.page_wanted.connect(self.page_wanted)
        pane.unguided.connect(self._keep_folded)
        self._column.addWidget(pane, 1)
        pane.show()  # before it is given the keyboard
        return pane

    def _keep_folded(self) -> None:
        self._unguided = True
        self.handle.setToolTip(self._why_folded)
        self._show(False)
        self._desk.message.emit(self._why_folded)

    def _paint(self) -> None:
        colour = self._desk.theme.colours.text
        self.fold.setIcon(icon("chevron-right", colour))
        self.handle.setIcon(icon("help", colour))


class _Handle(QToolButton):
    """A button that stands upright; its text reads downwards."""

    def __init__(self, text: str) -> None:
        super().__init__(objectName="flat", text=text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().transposed()

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.rect = option.rect.transposed()
        painter = QStylePainter(self)
        painter.rotate(90)
        painter.translate(0, -self.width())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
