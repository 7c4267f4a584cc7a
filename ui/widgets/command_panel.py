"""A command as one could type it, how it goes in words, and a button that stops it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from irkit.text import middle, visible
from ui.desk import Desk
from ui.engine_process import typed
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_line import CommandLine
from ui.words import duration, size

_PARTS = 1_000  # of the bar
_LONGEST = 80  # characters of what is copied


class CommandPanel(QWidget):
    """Follows one JsonCommand."""

    def __init__(self, desk: Desk, command: JsonCommand) -> None:
        super().__init__()
        self._desk, self._command = desk, command
        self._doing = ""
        self._typed = CommandLine(desk)
        self.line = self._typed.text
        self.state = QLabel(wordWrap=True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(textVisible=False, maximum=_PARTS)
        self.bar.setAccessibleName(self.tr("Progress of the command"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(command.stop)
        self._lay_out()
        command.changed.connect(self._follow)
        command.ended.connect(self._ended)
        self.say("")
        self._follow()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.state, 1)
        below.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._typed)
        column.addLayout(below)
        column.addWidget(self.bar)

    @property
    def running(self) -> bool:
        """Whether the command is under way."""
        return self._command.running

    def show_command(self, arguments: Sequence[str]) -> None:
        """What would be started, before it is."""
        self._typed.say(typed(arguments))

    def begin(
        self,
        arguments: Sequence[str],
        doing: str,
        *,
        seconds: float | None = None,
        passphrase: str = "",
    ) -> None:
        """Start a command; `doing` says in words what goes on. A passphrase is never shown."""
        self._doing = doing
        self._command.start(arguments, seconds=seconds, passphrase=passphrase)

    def say(self, text: str, *, trouble: bool = False) -> None:
        """What came of it; what went wrong is marked by more than its colour."""
        self.state.setObjectName("trouble" if trouble else "quiet")
        self.state.style().polish(self.state)
        self.state.setText(visible(f"⚠ {text}" if trouble else text))
        self.state.setVisible(bool(text))

    def _follow(self) -> None:
        command = self._command
        self.stop.setVisible(command.running)
        if command.running:
            self.show_command(command.arguments)
            self.say(" · ".join((self._doing, duration(command.seconds), *self._how_far())))
        share = command.copying.share if command.running and command.copying else None
        self.bar.setVisible(share is not None)
        self.bar.setValue(round((share or 0) * _PARTS))

    def _how_far(self) -> Iterator[str]:
        copying = self._command.copying
        if copying is None:
            return
        if copying.total:
            yield self.tr("{0} of {1}").format(size(copying.bytes), size(copying.total))
        elif copying.bytes:
            yield size(copying.bytes)
        if copying.seconds_left is not None:
            yield self.tr("{0} left").format(duration(copying.seconds_left))
        if copying.current:
            yield middle(visible(copying.current), _LONGEST)

    def _ended(self, answer: Answer) -> None:
        self.say(answer.trouble, trouble=bool(answer.trouble))
