"""For whom a report is, and what of it is hidden from them: seen before it goes out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from irkit.records import Release
from irkit.text import visible
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.tables.columns import Column
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.command_panel import CommandPanel
from ui.words import number

# The profiles that irkit ships, and what they are for; a test compares them.
_PROFILES = {
    "": QT_TRANSLATE_NOOP("Redaction", "Nothing is hidden"),
    "partner": QT_TRANSLATE_NOOP("Redaction", "Who and where, not what: for a partner who helps"),
    "public": QT_TRANSLATE_NOOP("Redaction", "All that names somebody: for the public"),
}
PROFILES = tuple(name for name in _PROFILES if name)
_KINDS = {
    "user": QT_TRANSLATE_NOOP("Redaction", "user"),
    "contact": QT_TRANSLATE_NOOP("Redaction", "contact"),
    "host": QT_TRANSLATE_NOOP("Redaction", "host"),
    "domain": QT_TRANSLATE_NOOP("Redaction", "domain"),
    "address": QT_TRANSLATE_NOOP("Redaction", "address"),
    "email": QT_TRANSLATE_NOOP("Redaction", "e-mail address"),
    "secret": QT_TRANSLATE_NOOP("Redaction", "secret"),
    "path": QT_TRANSLATE_NOOP("Redaction", "path"),
    "name": QT_TRANSLATE_NOOP("Redaction", "name"),
    "text": QT_TRANSLATE_NOOP("Redaction", "text"),
}


@dataclass(frozen=True, slots=True)
class Protection:
    """For whom, and with what hidden."""

    profile: str = ""  # empty: nothing is hidden
    release: Release = field(default_factory=Release)

    @property
    def arguments(self) -> list[str]:
        """The options of `irkit report`."""
        to = [word for one in self.release.recipients for word in ("--recipient", one)]
        hidden = ["--redact", self.profile] if self.profile else []
        return [*to, *hidden, *([] if self.release.defanged else ["--no-defang"])]


@dataclass(frozen=True, slots=True)
class PseudonymRow:
    """A value and what stands in its place; one that stays in texts has a note in place of it."""

    kind: str
    value: str
    pseudonym: str
    note: str


def rows_of(document: Mapping[str, Any]) -> list[PseudonymRow]:
    """The rows of `irkit redact preview --json`, what stays first."""
    left = (PseudonymRow(one["kind"], one["value"], "", one["reason"]) for one in document["left"])
    hidden = (
        PseudonymRow(one["kind"], one["value"], one["pseudonym"], "") for one in document["hidden"]
    )
    return [*left, *hidden]


def kind_text(kind: str) -> str:
    """What kind of thing is hidden."""
    return QCoreApplication.translate("Redaction", _KINDS.get(kind, kind))


def _instead(one: PseudonymRow) -> str:
    return f"▲ {one.note}" if one.note else one.pseudonym


COLUMNS = (
    Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 90, lambda one: kind_text(one.kind)),
    Column("value", QT_TRANSLATE_NOOP("Columns", "In the case"), 190, mono=True),
    Column("pseudonym", QT_TRANSLATE_NOOP("Columns", "They read"), 200, _instead, mono=True,
           colour=lambda one: "warning" if one.note else ""),
)  # fmt: skip


class ProtectionPane(QWidget):
    """The form, and below it what the profile does to this very case."""

    changed = Signal()
    seen = Signal()  # what it does to the case is known: a preview can follow

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen = ""  # the profile of which is known what it does
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.recipients = QLineEdit(placeholderText=self.tr("Names, with commas between them"))
        self.recipients.setAccessibleName(self.tr("For whom the report is"))
        self.profile = QComboBox()
        self.profile.setAccessibleName(self.tr("What is hidden"))
        self.profile.view().setAccessibleName(self.tr("What is hidden"))
        self.profile.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for name, text in _PROFILES.items():
            said = QCoreApplication.translate("Redaction", text)
            self.profile.addItem(f"{name}: {said}" if name else said, name)
        self.defanged = QCheckBox(
            self.tr("Write addresses so that nobody follows them by accident")
        )
        self.defanged.setChecked(True)
        self.said = QLabel(wordWrap=True, objectName="quiet")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        model = ShortModel(desk, PseudonymRow, COLUMNS)
        view = ShortTable(desk, model, self.tr("What stands in place of what"), key="value")
        self.list = ShortPane(desk, model, view, "pseudonyms", empty=self._empty)
        self._lay_out()
        self.recipients.editingFinished.connect(self._tell)
        self.defanged.toggled.connect(self._tell)
        self.profile.activated.connect(self.look)
        self.command.ended.connect(self._take)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("For whom"), self.recipients)
        form.addRow(self.tr("Hidden"), self.profile)
        form.addRow(self.defanged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.panel)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.recipients)

    def _empty(self) -> str:
        if self.protection.profile:
            return self.tr("Nothing of this kind is in the case.")
        return self.tr("A profile shows here what it hides, and what stands in its place.")

    @property
    def protection(self) -> Protection:
        """What the form says."""
        names = (one.strip() for one in self.recipients.text().split(","))
        release = Release(tuple(filter(None, names)), defanged=self.defanged.isChecked())
        return Protection(self.profile.currentData(), release)

    @property
    def ready(self) -> bool:
        """Whether the key of the pseudonyms is there, if one is needed."""
        return self._seen == self.protection.profile

    def _tell(self) -> None:
        self.changed.emit()
        if self.ready:
            self.seen.emit()

    def look(self) -> None:
        """Go through the case as the profile shows it; the key of its pseudonyms is made first."""
        profile, folder = self.protection.profile, self._desk.folder
        self.list.put([])
        self.said.clear()
        self._seen = ""
        self._tell()
        if not profile or folder is None:
            self.command.stop()
            return
        arguments = ["redact", "preview", "--case", str(folder), "--profile", profile, "--json"]
        self.panel.begin(arguments, self.tr("Going through the case"))

    def _take(self, answer: Answer) -> None:
        found = answer.document
        if not answer.worked or not isinstance(found, dict):
            return  # the panel says why
        self.panel.say("")
        self.list.put(rows_of(found))
        self.said.setText(self._summary(found))
        self._desk.expect_news()
        self._seen = str(found["profile"])
        self._tell()

    def _summary(self, found: Mapping[str, Any]) -> str:
        hidden = self.tr("%n value(s) hidden: the same one has the same pseudonym everywhere.", "",
                         len(found["hidden"]))  # fmt: skip
        said = [hidden]
        if found["left"]:
            text = self.tr("▲ {0} too common to be looked for in texts: read those yourself.")
            said.append(text.format(number(len(found["left"]))))
        if found["unhidden"]:
            text = self.tr("Not hidden by this profile: {0}.")
            said.append(text.format(visible(", ".join(_kinds(found["unhidden"])))))
        said.append(self.tr("Hashes, rules, scores and times always stay."))
        return " ".join(said)


def _kinds(plural: Iterable[str]) -> list[str]:
    """Kinds as a profile names them, in the language of the window."""
    return [kind_text(_SINGULAR.get(one, one)) for one in plural]


_SINGULAR = {
    "users": "user", "hosts": "host", "addresses": "address", "emails": "email",
    "secrets": "secret", "paths": "path", "texts": "text",
}  # fmt: skip
