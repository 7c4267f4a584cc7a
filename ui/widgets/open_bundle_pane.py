"""Opening a bundle: first who made it and what is in it, then a new case of it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.facts_card import Facts, FactsCard, Line, Section
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row
from ui.words import number, size

_LISTED = 80  # files that are named


class OpenBundlePane(QWidget):
    """Nothing is unpacked before it was inspected, and nothing into a case that is there."""

    opened = Signal(Path)  # the folder of the new case

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._inspected: Mapping[str, Any] | None = None
        self.inspecting, self.unpacking = JsonCommand(self), JsonCommand(self)
        self.panel = CommandPanel(desk, self.inspecting)
        self.open_panel = CommandPanel(desk, self.unpacking)
        self.file = PathLine(
            Pick.FILE,
            self.tr("The bundle"),
            self.tr("Choose a bundle"),
            title=self.tr("Open a bundle"),
            words=self.tr("Choose the file that you got, or drop it here"),
        )
        self.inspect = QPushButton(self.tr("Inspect"))
        self.passphrase = PassphraseField()
        self.card = FactsCard(
            desk, self.tr("What the bundle is"),
            self.tr(
                "Inspect says who signed it, whether you know them, what is in it and what is "
                "wrong with it. Nothing is unpacked by that."
            ),
        )  # fmt: skip
        self.into = QLineEdit()
        self.into.setAccessibleName(self.tr("Folder of the new case"))
        self.stranger = QCheckBox(
            self.tr("The signer is none of my contacts: open it all the same")
        )
        self.open = QPushButton(self.tr("Open as a new case"), objectName="primary")
        self._lay_out()
        self.file.chosen.connect(self.begin)
        self.inspect.clicked.connect(self.begin)
        self.file.text.returnPressed.connect(self.begin)
        self.file.text.textChanged.connect(self._other_file)
        self.open.clicked.connect(self.unpack)
        self.stranger.toggled.connect(self._show_buttons)
        self.into.textChanged.connect(self._show_buttons)
        for command in (self.inspecting, self.unpacking):
            command.changed.connect(self._show_buttons)
        self.inspecting.ended.connect(self._show_answer)
        self.unpacking.ended.connect(self._unpacked)
        self._other_file()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Bundle"), row(self.file, self.inspect))
        form.addRow(self.tr("Passphrase"), self.passphrase)
        self.after = QWidget()
        below = QFormLayout(self.after)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        below.addRow(self.tr("Into"), row(self.into, self.open))
        below.addRow("", self.stranger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 16, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.panel)
        column.addWidget(self.card, 1)
        column.addWidget(self.after)
        column.addWidget(self.open_panel)
        self.setFocusProxy(self.file)

    def take(self, path: str) -> None:
        """Inspect this file."""
        self.file.put(path)
        self.begin()

    def _other_file(self) -> None:
        self._inspected = None
        self.card.show_facts(None)
        self.stranger.setChecked(False)
        self.open_panel.say("")
        self._show_buttons()

    # Inspecting

    def begin(self) -> None:
        """Say what the bundle is."""
        path = self.file.path
        if path and not self.inspecting.running:
            self._other_file()
            arguments = ["bundle", "inspect", path, "--json"]
            doing = self.tr("Reading it to its end")
            self.panel.begin(arguments, doing, passphrase=self.passphrase.value)

    def _show_answer(self, answer: Answer) -> None:
        found = answer.document
        if not answer.worked or not isinstance(found, dict):
            return  # the panel says why
        self._inspected = found
        self.card.show_facts(self._facts(found))
        if found["faults"]:
            self.panel.say(self.tr("It does not hold: do not open it."), trouble=True)
        else:
            self.panel.say("")
            self._suggest(found["info"])
        self._show_buttons()

    def _suggest(self, info: Mapping[str, Any]) -> None:
        name = re.sub(r"[^A-Za-z0-9]+", "-", str(info["name"])).strip("-")[:60] or "case"
        cases = self._desk.cases_folder()
        place = cases / name
        others = (cases / f"{name}-{n}" for n in range(2, 1_000))
        self.into.setText(str(next((one for one in (place, *others) if not one.exists()), place)))

    def _facts(self, found: Mapping[str, Any]) -> Facts:
        info = found["info"]
        faults = tuple(Line(f"▲ {fault}") for fault in found["faults"])
        return Facts(
            self._title(info),
            (
                Section(self.tr("What is wrong with it"), faults),
                Section(self.tr("Signed by"), tuple(self._sender(found))),
                Section(self.tr("To be known"), tuple(Line(f"▲ {one}") for one in found["notes"])),
                Section(self.tr("For whom"), tuple(self._readers(found))),
                Section(self.tr("The case"), tuple(self._case(info))),
                Section(self.tr("In it"), tuple(self._files(found))),
            ),
        )

    def _title(self, info: Mapping[str, Any]) -> str:
        if not info["case"]:
            return self.tr("Reports alone, of a case that is not named")
        return str(info["name"]) or self.tr("A case without a name")

    def _sender(self, found: Mapping[str, Any]) -> Iterator[Line]:
        sender = found["sender"]
        of = f" ({sender['organisation']})" if sender["organisation"] else ""
        if found["faults"]:
            yield Line(self.tr("▲ Nobody is sure: the signature does not hold for all of it."))
        elif not sender["name"]:
            yield Line(self.tr("▲ Somebody who is none of your contacts."))
        elif sender["checked"]:
            text = self.tr("✓ {0}, whose key was checked.")
            yield Line(text.format(f"{sender['name']}{of}"))
        else:
            text = self.tr("▲ The key of {0}, which nobody checked yet.")
            yield Line(text.format(f"{sender['name']}{of}"))
        yield Line(sender["fingerprint"], self.tr("Fingerprint"), mono=True)
        yield Line(sender["words"], self.tr("In words"))

    def _readers(self, found: Mapping[str, Any]) -> Iterator[Line]:
        if not found["encrypted_to"]:
            yield Line(self.tr("▲ Everybody: it is not encrypted."))
        for one in found["info"]["recipients"]:
            yield Line(one, mono=True)

    def _case(self, info: Mapping[str, Any]) -> Iterator[Line]:
        yield Line(f"TLP:{info['tlp']}  PAP:{info['pap']}", self.tr("Labels"))
        for name, key in (
            (self.tr("Organisation"), "organisation"), (self.tr("Contact"), "contact"),
            (self.tr("Made"), "made"), (self.tr("With"), "software"),
            (self.tr("Case"), "case"), (self.tr("Ledger"), "head"),
        ):  # fmt: skip
            if info[key]:
                yield Line(str(info[key]), name, mono=key in ("case", "head"))

    def _files(self, found: Mapping[str, Any]) -> Iterator[Line]:
        info = found["info"]
        total = self.tr("%n file(s), {0}", "", info["files"]).format(size(info["octets"]))
        yield Line(total)
        if info["left_out"]:
            text = self.tr("%n file(s) of evidence stayed with the sender", "", info["left_out"])
            yield Line(text)
        for one in found["files"][:_LISTED]:
            sign = "✓" if one["holds"] else "▲"
            yield Line(f"{sign} {one['path']} · {size(one['size'])}", mono=True)
        more = len(found["files"]) - _LISTED
        if more > 0:
            yield Line(self.tr("and {0} more").format(number(more)))
        yield Line(found["sha256"], "SHA-256", mono=True)

    # Opening

    @property
    def _may_open(self) -> bool:
        found = self._inspected
        if found is None or found["faults"] or not self.into.text().strip():
            return False
        return bool(found["sender"]["name"]) or self.stranger.isChecked()

    def unpack(self) -> None:
        """Make a case of it."""
        if not self._may_open or self.unpacking.running:
            return
        stranger = ["--unknown-sender"] if self.stranger.isChecked() else []
        into = self.into.text().strip()
        arguments = ["bundle", "open", self.file.path, "--into", into, *stranger]
        doing = self.tr("Unpacking and checking")
        self.open_panel.begin([*arguments, "--json"], doing, passphrase=self.passphrase.value)

    def _unpacked(self, answer: Answer) -> None:
        found = answer.document
        if answer.worked and isinstance(found, dict):
            self.passphrase.clear()
            self.open_panel.say("")
            self.opened.emit(Path(str(found["folder"])))

    def _show_buttons(self) -> None:
        found = self._inspected
        holds = found is not None and not found["faults"]
        self.inspect.setEnabled(bool(self.file.path) and not self.inspecting.running)
        self.after.setVisible(holds)
        self.stranger.setVisible(found is not None and not found["sender"]["name"])
        self.open.setEnabled(self._may_open and not self.unpacking.running)
