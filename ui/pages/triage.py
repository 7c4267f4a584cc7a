"""The triage page: what to look at, the command that does it, and how it goes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irkit.case import Case
from irkit.case.query import Query
from irkit.records import HARMLESS_SKIPS, Item, Reason
from irkit.text import visible
from ui.desk import Desk
from ui.elevation import can_ask
from ui.engine_process import typed
from ui.icons import icon
from ui.pages.page import Page
from ui.planted import Planted, planted
from ui.scan_form import Wish, is_pid, pid_words, template_of
from ui.tables.cell_delegate import mono_font
from ui.tables.filter_bar import OUTCOMES
from ui.tables.pane import TablePane
from ui.widgets.choices import choices, choose, indented
from ui.widgets.fold import Fold
from ui.widgets.path_list import PathList
from ui.widgets.progress_panel import ProgressPanel
from ui.widgets.rights_note import rights_note
from ui.widgets.scan_limits import ScanLimits

_MISSED = ("failed", "timed_out", "skipped")
_GAPS = tuple(one.value for one in Reason if one.value not in HARMLESS_SKIPS)


class TriagePage(Page):
    """The form at the left, the progress and what was not looked at, at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._planted: Planted | None = None  # for the exercise, as soon as it is known
        self.progress = ProgressPanel(desk)
        self.missed = TablePane(
            desk,
            Query(Item, only=(("outcome", _MISSED), ("reason", _GAPS))),
            "missed",
            name=self.tr("Not looked at"),
            empty=lambda: self.tr("A scan lists here what it could not look at, and why."),
            facets=(OUTCOMES,),
        )
        self._build_form()
        self._lay_out()
        for signal in (desk.work.started, desk.work.ended):
            signal.connect(self._show_state)
        desk.theme.changed.connect(self._paint)
        self._take_template()
        self._show()
        self._paint()

    def pane(self) -> TablePane:
        return self.missed

    # The form

    def _build_form(self) -> None:
        whats = {"planted": self.tr("What was planted for the exercise")}
        self.what = choices(
            self,
            {
                **(whats if self.desk.attempt else {}),
                "triage": self.tr("This whole computer"),
                "files": self.tr("Files and folders"),
                "processes": self.tr("Memory of processes"),
            },
        )
        self.exercise = QLabel(wordWrap=True, objectName="quiet")
        self.exercise.setTextFormat(Qt.TextFormat.PlainText)
        self.astray = QLabel(
            self.tr("▲ That looks at this computer, and not at the exercise."), wordWrap=True
        )
        self.profile = choices(
            self,
            {
                "quick": self.tr("Quick: running programs, memory and hot places, in minutes"),
                "standard": self.tr("Standard: the same, then every local file up to 64 MiB"),
                "full": self.tr("Full: every local file up to 1 GiB"),
            },
        )
        choose(self.profile, "standard")
        self.paths = PathList(self.tr("Files and folders to look at"), drives=True)
        self.pids = QLineEdit(placeholderText=self.tr("Every process; or numbers such as 412 733"))
        self.pids.setAccessibleName(self.tr("Numbers of processes"))
        self.limits = ScanLimits()
        self.rights = QCheckBox(self.tr("Ask for administrator rights, to see everything"))
        self.rights.setChecked(True)
        self.rights.setVisible(can_ask())
        self.command = QPlainTextEdit(readOnly=True)
        self.command.setAccessibleName(self.tr("The command that is started"))
        self.command.setMaximumHeight(88)
        self.more = Fold(self.desk.theme, self.tr("Rules and limits"), self.limits)
        self.start = QPushButton(self.tr("Start"), objectName="primary")
        self.start.clicked.connect(self.begin)
        for signal in (
            self.what.idToggled, self.profile.idToggled, self.paths.changed,
            self.pids.textChanged, self.limits.changed,
        ):  # fmt: skip
            signal.connect(self._show)

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setContentsMargins(16, 16, 16, 16)
        form.setSpacing(10)
        form.addWidget(QLabel(self.tr("What to look at"), objectName="heading"))
        exercise = ((self.exercise,),) if self.desk.attempt else ()
        parts = (*exercise, self.profile.buttons(), (self.paths,), (self.pids,))
        self.subjects = tuple(map(indented, parts))
        for button, subject in zip(self.what.buttons(), self.subjects, strict=True):
            form.addWidget(button)
            form.addWidget(subject)
        form.addWidget(self.astray)
        form.addWidget(self.more)
        form.addWidget(self.limits)
        form.addWidget(QLabel(rights_note(), wordWrap=True, objectName="quiet"))
        form.addWidget(self.rights)
        form.addWidget(QLabel(self.tr("The command, as you could type it"), objectName="quiet"))
        form.addWidget(self.command)
        form.addWidget(self.start)
        form.addStretch()
        inside = QWidget()
        inside.setLayout(form)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What to look at"))
        area.setWidget(inside)
        area.setMinimumWidth(340)
        area.setMaximumWidth(464)
        right = QVBoxLayout()
        right.setContentsMargins(16, 16, 16, 16)
        right.setSpacing(12)
        right.addWidget(self.progress)
        right.addWidget(QLabel(self.tr("Not looked at"), objectName="heading"))
        right.addWidget(self.missed, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area, 1)
        row.addLayout(right, 1)

    @property
    def wish(self) -> Wish:
        """What the form asks for."""
        what = self.what.checkedButton().property("value")
        paths = self.paths.paths
        pids = tuple(map(int, filter(is_pid, pid_words(self.pids.text()))))
        if what == "planted":
            one = self._planted
            paths, pids = (one.paths, one.pids) if one else ((), ())
        profile = self.profile.checkedButton().property("value")
        return Wish(what=what, profile=profile, paths=paths, pids=pids, **self.limits.chosen)

    # What is done

    def begin(self) -> None:
        """Start what the form asks for."""
        if self.wish.lacking:
            self.desk.trouble.emit(self.tr("Name at least one file or folder to look at."))
            return
        odd = [one for one in pid_words(self.pids.text()) if not is_pid(one)]
        if odd and self.wish.what == "processes":  # without them it could be every process
            self.desk.trouble.emit(self.tr("No number of a process: {0}").format(odd[0]))
            return
        first, *then = self._commands
        self._start(first, then)

    def start_triage(self) -> None:
        """Triage the whole computer, as the form says otherwise; in an exercise only offer it.

        What was planted is looked at there, and nothing of the machine unless somebody asks for it.
        """
        if self.desk.attempt is None:
            choose(self.what, "triage")
            self.begin()

    def scan_files(self, paths: list[str]) -> None:
        """Look at these files, as when another page says "scan these now"."""
        self._choose_paths(paths)
        self.begin()

    def _choose_paths(self, paths: Iterable[str]) -> None:
        choose(self.what, "files")
        self.paths.clear()
        self.paths.add(*paths)

    def resume(self) -> None:
        """Go on with the unfinished scan of the case, if there is one."""
        reader = self.desk.reader
        if reader is not None:
            reader.ask(self, "unfinished", Case.unfinished_scan, self._take_up)

    def _take_up(self, scan: Any) -> None:
        if scan is None:
            self.desk.message.emit(self.tr("Every scan of this case came to its end."))
            return
        what = list(scan.command[1:3]) if scan.command[1:2] == ("scan",) else ["triage"]
        self._start([*what, "--case", str(self.desk.folder), "--resume"])

    def _start(self, arguments: list[str], then: Sequence[list[str]] = ()) -> None:
        raised = self.rights.isChecked() and can_ask()
        self.desk.work.start(arguments, raised=raised, then=then)

    # What is shown

    def enter(self, target: Any = None) -> None:
        if target and "resume" in target:
            self.resume()
        elif target:
            self._take(target)
        if self.desk.attempt is not None and self.desk.reader is not None:
            self.desk.reader.ask(self, "planted", planted, self._take_planted)
        self._show()

    def _take(self, target: Mapping[str, Any]) -> None:
        """Fill the form as another page asks: paths or pids, and the limits that they need."""
        if target.get("planted"):
            choose(self.what, "planted")
        elif target.get("paths"):
            self._choose_paths(target["paths"])
        elif target.get("pids"):
            choose(self.what, "processes")
            self.pids.setText(" ".join(map(str, target["pids"])))
        self.limits.max_size.setText(target.get("max_size", ""))
        self.limits.timeout.setValue(target.get("timeout", 0))
        if target.get("max_size") or target.get("timeout"):
            self.more.setChecked(True)  # what is not as usual has to be seen
        if target.get("rights"):
            self.rights.setChecked(True)

    def _take_planted(self, found: Planted) -> None:
        if self._planted is None:
            self.rights.setChecked(bool(found.pids))  # the files are one's own
        self._planted = found
        self._show()

    def _take_template(self) -> None:
        """Begin as the template says that the case was made from."""
        template = template_of(self.desk)
        if template is None:
            return
        if template.roots:
            self._choose_paths(template.roots)
        choose(self.profile, template.profile)
        self.limits.gentle.setChecked(template.gentle)
        self.limits.exclude.setText(" ".join(template.excludes))
        self.more.setChecked(template.gentle or bool(template.excludes))

    def _show(self) -> None:
        for number, widget in enumerate(self.subjects):
            widget.setVisible(number == self.what.checkedId())
        self.astray.setVisible(self.desk.attempt is not None and self.wish.what == "triage")
        self.exercise.setText(self._what_was_planted())
        self.command.setPlainText("\n".join(map(typed, self._commands)))
        self._show_state()

    @property
    def _commands(self) -> list[list[str]]:
        return self.wish.commands(str(self.desk.folder or ""))

    def _what_was_planted(self) -> str:
        """What Start looks at in an exercise; nothing else of the machine is part of it."""
        one = self._planted
        if one is None:
            return self.tr("Looking at what was planted …")
        if not one.there:
            return self.tr("What was planted has been removed: there is nothing left to look at.")
        files = self.tr("Its files, in {0}.").format(visible(one.host))
        if not one.pids:
            return f"{files} {one.fault}".rstrip()
        first = self.tr("Its processes, {0}: first, as they vanish first.")
        return " ".join((first.format(", ".join(map(str, one.pids))), files))

    def _show_state(self) -> None:
        idle = not self.desk.work.running
        if self.start.hasFocus() and not idle:
            self.missed.view.setFocus()  # else Qt takes the filter, and keys would be typed there
        self.start.setEnabled(idle and bool(self._commands))

    def _paint(self) -> None:
        self.command.setFont(mono_font(self.font()))
        self.start.setIcon(icon("triage", self.desk.theme.colours.on_accent))
