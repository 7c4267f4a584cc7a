"""The triage page: what to look at, the command that does it, and how it goes."""

from collections.abc import Mapping
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
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from irkit.case import Case
from irkit.case.query import Query
from irkit.records import HARMLESS_SKIPS, Item, Reason
from ui.desk import Desk
from ui.elevation import can_ask
from ui.engine_process import typed
from ui.icons import icon
from ui.pages.page import Page
from ui.scan_form import PROFILES, Wish, is_pid, pid_words, template_of
from ui.tables.cell_delegate import mono_font
from ui.tables.filter_bar import OUTCOMES
from ui.tables.pane import TablePane
from ui.widgets.choices import choices, indented
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
        self._show_state()
        self._paint()

    def pane(self) -> TablePane:
        return self.missed

    # The form

    def _build_form(self) -> None:
        self.what = choices(
            self,
            {
                "triage": self.tr("This whole computer"),
                "files": self.tr("Files and folders"),
                "processes": self.tr("Memory of processes"),
            },
        )
        self.profile = choices(
            self,
            {
                "quick": self.tr("Quick: running programs, memory and hot places, in minutes"),
                "standard": self.tr("Standard: the same, then every local file up to 64 MiB"),
                "full": self.tr("Full: every local file up to 1 GiB"),
            },
        )
        self.profile.button(PROFILES.index("standard")).setChecked(True)
        self.paths = PathList(self.tr("Files and folders to look at"), drives=True)
        self.pids = QLineEdit(placeholderText=self.tr("Every process; or numbers such as 412 733"))
        self.pids.setAccessibleName(self.tr("Numbers of processes"))
        self.limits = ScanLimits()
        self.limits.hide()
        self.rights = QCheckBox(self.tr("Ask for administrator rights, to see everything"))
        self.rights.setChecked(True)
        self.rights.setVisible(can_ask())
        self.command = QPlainTextEdit(readOnly=True)
        self.command.setAccessibleName(self.tr("The command that is started"))
        self.command.setMaximumHeight(64)
        self.more = QToolButton(text=self.tr("Rules and limits"), checkable=True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.toggled.connect(self._paint)
        self.more.toggled.connect(self.limits.setVisible)
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
        self.subjects = tuple(map(indented, (self.profile.buttons(), (self.paths,), (self.pids,))))
        for button, subject in zip(self.what.buttons(), self.subjects, strict=True):
            form.addWidget(button)
            form.addWidget(subject)
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
        area.setFixedWidth(464)
        right = QVBoxLayout()
        right.setContentsMargins(16, 16, 16, 16)
        right.setSpacing(12)
        right.addWidget(self.progress)
        right.addWidget(QLabel(self.tr("Not looked at"), objectName="heading"))
        right.addWidget(self.missed, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area)
        row.addLayout(right, 1)

    @property
    def wish(self) -> Wish:
        """What the form asks for."""
        return Wish(
            what=self.what.checkedButton().property("value"),
            profile=self.profile.checkedButton().property("value"),
            paths=self.paths.paths,
            pids=tuple(map(int, filter(is_pid, pid_words(self.pids.text())))),
            **self.limits.chosen,
        )

    # What is done

    def begin(self) -> None:
        """Start what the form asks for."""
        wish = self.wish
        if wish.lacking:
            self.desk.trouble.emit(self.tr("Name at least one file or folder to look at."))
            return
        odd = [one for one in pid_words(self.pids.text()) if not is_pid(one)]
        if odd and wish.what == "processes":  # without them it could be every process
            self.desk.trouble.emit(self.tr("No number of a process: {0}").format(odd[0]))
            return
        self._start(wish.arguments(str(self.desk.folder)))

    def start_triage(self) -> None:
        """Triage the whole computer, as the form says otherwise."""
        self.what.button(0).setChecked(True)
        self.begin()

    def scan_files(self, paths: list[str]) -> None:
        """Look at these files, as when another page says "scan these now"."""
        self.what.button(1).setChecked(True)
        self.paths.clear()
        self.paths.add(*paths)
        self.begin()

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

    def _start(self, arguments: list[str]) -> None:
        self.desk.work.start(arguments, raised=self.rights.isChecked() and can_ask())

    # What is shown

    def enter(self, target: Any = None) -> None:
        if target and "resume" in target:
            self.resume()
        elif target:
            self._take(target)
        self._show()

    def _take(self, target: Mapping[str, Any]) -> None:
        """Fill the form as another page asks: paths or pids, and the limits that they need."""
        if target.get("paths"):
            self.what.button(1).setChecked(True)
            self.paths.clear()
            self.paths.add(*target["paths"])
        elif target.get("pids"):
            self.what.button(2).setChecked(True)
            self.pids.setText(" ".join(map(str, target["pids"])))
        self.limits.max_size.setText(target.get("max_size", ""))
        self.limits.timeout.setValue(target.get("timeout", 0))
        if target.get("max_size") or target.get("timeout"):
            self.more.setChecked(True)  # what is not as usual has to be seen
        if target.get("rights"):
            self.rights.setChecked(True)

    def _take_template(self) -> None:
        """Begin as the template says that the case was made from."""
        template = template_of(self.desk)
        if template is None:
            return
        if template.roots:
            self.what.button(1).setChecked(True)
            self.paths.add(*template.roots)
        self.profile.button(PROFILES.index(template.profile)).setChecked(True)
        self.limits.gentle.setChecked(template.gentle)
        self.limits.exclude.setText(" ".join(template.excludes))
        self.more.setChecked(template.gentle or bool(template.excludes))

    def _show(self) -> None:
        for number, widget in enumerate(self.subjects):
            widget.setVisible(number == self.what.checkedId())
        folder = str(self.desk.folder or "")
        self.command.setPlainText(typed(self.wish.arguments(folder)))

    def _show_state(self) -> None:
        idle = not self.desk.work.running
        if self.start.hasFocus() and not idle:
            self.missed.view.setFocus()  # else Qt takes the filter, and keys would be typed there
        self.start.setEnabled(idle)

    def _paint(self) -> None:
        self.command.setFont(mono_font(self.font()))
        arrow = "chevron-down" if self.more.isChecked() else "chevron-right"
        self.more.setIcon(icon(arrow, self.desk.theme.colours.text))
        self.start.setIcon(icon("triage", self.desk.theme.colours.on_accent))
