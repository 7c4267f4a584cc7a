"""What lies on the desk: the open case, the running work, the user's choices."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from irkit import places
from irkit.case import Case
from irkit.case.review import Reviewer
from irkit.errors import IrkitError
from irkit.records import About, Labels, Pap, Tlp
from irkit.text import visible
from irkit.train.folder import Folder
from ui.case_reader import CaseReader
from ui.clock import Clock
from ui.language import Language
from ui.leaving import wait_for_all
from ui.settings import Settings
from ui.theme import Scheme, theme
from ui.work import State, Work

R = TypeVar("R")

_POLL = 2_000  # milliseconds between two looks whether somebody else wrote to the case
_REST = 400  # milliseconds between two changes that the pages are told of


class Desk(QObject):
    """The one place where pages find the case and the work, and hear of both."""

    case_opened = Signal()
    case_closing = Signal()  # what is not saved yet can still be
    case_closed = Signal()
    case_changed = Signal()  # something was recorded or judged; not more than some times a second
    message = Signal(str)  # for the status line
    trouble = Signal(str)  # what went wrong and what to do, for the status line
    fault = Signal(object)  # an exception that nobody expected
    unreadable = Signal(str)  # the case cannot be read, and why
    judged = Signal(int)  # a batch of reviews that can be undone

    def __init__(self, app: QApplication, settings: Settings | None = None) -> None:
        super().__init__(app)
        self.settings = settings or Settings()
        self.theme = theme(app)
        self.theme.choose(_scheme(self.settings.recall("theme", Scheme.SYSTEM.value)))
        self.clock = Clock(local=self.settings.recall("local_times", False), parent=self)
        self.language = Language(app)
        self.language.choose(self.settings.recall("language", self.language.of_system()))
        self.work = Work(self)
        self.reader: CaseReader | None = None
        self.folder: Path | None = None
        self.about: About | None = None
        self.labels: Labels | None = None
        self._seen: object = None
        self._batches: list[int] = []  # of reviews of this session, the newest last
        self._undoing: int | None = None
        self.judged.connect(self._batches.append)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.case_changed)
        self._poll = QTimer(self, interval=_POLL)
        self._poll.timeout.connect(self._look_for_news)
        self.work.found.connect(self.expect_news)
        self.theme.changed.connect(self._remember_choices)
        self.clock.changed.connect(self._remember_choices)

    # The case

    def open_case(self, folder: Path) -> None:
        """Open a case for reading. Raises IrkitError where that cannot be."""
        with Case.open(folder) as case:
            about, labels = case.about, case.labels()
        self.close_case()
        self.folder, self.about, self.labels = folder, about, labels
        self.reader = CaseReader(folder, self)
        self.reader.failed.connect(self._failed)
        self.reader.fault.connect(self.fault)
        self.settings.opened(str(folder.absolute()))
        self._look_for_news()  # what comes after this moment is news
        self._poll.start()
        self.case_opened.emit()

    def close_case(self) -> None:
        """Put the case away; a scan of it goes on."""
        if self.reader is None:
            return
        self.case_closing.emit()
        self._poll.stop()
        self.reader.close()
        self.reader, self.folder, self.about, self.labels = None, None, None, None
        self._seen, self._undoing = None, None
        self._batches.clear()
        self.case_closed.emit()

    def _failed(self, text: str) -> None:
        self._undoing = None  # it can be tried again
        self._seen = _LOST  # when it can be read again, everything is asked anew
        self.unreadable.emit(text)
        self.trouble.emit(text)

    @property
    def own_work(self) -> State:
        """What the latest scan of the case on the desk has said; nothing of another case's."""
        state = self.work.state
        return state if state.case == str(self.folder) else State()

    @property
    def scanning(self) -> bool:
        """Whether a scan of the case on the desk is under way."""
        return self.work.running and self.work.state.case == str(self.folder)

    @property
    def attempt(self) -> Path | None:
        """The folder of the attempt whose case lies on the desk."""
        folder = self.folder.absolute().parent if self.folder else None
        return folder if folder and Folder(folder).truth.is_file() else None

    def expect_news(self) -> None:
        """Tell the pages soon that the case has changed."""
        if self.reader is not None and not self._rest.isActive():
            self._rest.start()

    def _look_for_news(self) -> None:
        if self.reader is not None and not self.work.running:
            self.reader.ask(
                self, "news", lambda case: (case.newest(), case.writer()), self._take_news
            )

    def _take_news(self, newest: object) -> None:
        if self._seen is not None and newest != self._seen:
            self.expect_news()
        self._seen = newest

    # Judging

    def review(self, act: Callable[[Reviewer], R], then: Callable[[R], None] | None = None) -> None:
        """Let somebody's judgement be written down; `then` gets what it returned."""
        reader = self.reader
        if reader is None:
            return

        def answer(result: R) -> None:
            if self.reader is not reader:
                return  # it is written, but another case lies here now
            self.expect_news()
            if then is not None:
                then(result)

        reader.write(self, act, answer)

    def judge(self, things: Sequence[int], act: Callable[[Reviewer], int]) -> None:
        """As `review`, for what can be undone."""
        if things:
            self.review(act, self.judged.emit)

    @property
    def can_undo(self) -> bool:
        """Whether there is a batch of this session left to take back."""
        return bool(self._batches)

    def undo(self) -> None:
        """Take back the newest batch of reviews of this session; the next time, the one before."""
        if not self._batches or self._batches[-1] == self._undoing:
            return
        batch = self._undoing = self._batches[-1]

        def done(_: int) -> None:
            self._undoing = None
            self._batches.remove(batch)
            self.message.emit(self.tr("Taken back."))

        self.review(lambda reviewer: reviewer.undo(batch), done)

    def label(self, tlp: str, pap: str, reason: str = "") -> None:
        """Say how far the case may travel; farther than before needs a reason."""
        labels = Labels(Tlp(tlp), Pap(pap))

        def done(_: object) -> None:
            self.labels = labels
            self.case_changed.emit()

        self.review(lambda reviewer: reviewer.label(labels.tlp, labels.pap, reason), done)

    # Choices

    def choose_theme(self, scheme: Scheme) -> None:
        """Light, dark, or as the system has it."""
        self.theme.choose(scheme)

    def choose_language(self, code: str) -> None:
        """Speak another language; the window is built anew."""
        self.settings.remember("language", code)
        self.language.choose(code)

    def _remember_choices(self) -> None:
        self.settings.remember("theme", self.theme.scheme.value)
        self.settings.remember("local_times", self.clock.local)

    def exports(self) -> Path:
        """Where files of the case go that people ask for."""
        return self.folder / "exports" if self.folder else Path.home()

    def cases_folder(self) -> Path:
        """Where new cases go: as chosen before, beside a portable program, or at home."""
        chosen = self.settings.recall("cases/folder", "")
        if chosen:
            return Path(chosen)
        carried = places.carried()
        return (carried.parent if carried else Path.home()) / "irkit-cases"

    def say(self, error: IrkitError) -> None:
        """Show an expected fault where it does not stand in the way."""
        self.trouble.emit(visible(str(error)))

    def leave(self) -> None:
        """Let go of everything, as when the program ends."""
        self.work.stop()
        wait_for_all()
        self.close_case()
        self.settings.keep()


_LOST = object()


def _scheme(name: str) -> Scheme:
    return Scheme(name) if name in set(Scheme) else Scheme.SYSTEM
