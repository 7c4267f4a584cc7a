"""Everything that can be done in the window: one row each, for menus, keys, palette and help."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class Command:
    """An action: its handler is found by its name, in the window or the page that is shown."""

    name: str
    menu: str
    text: str  # marked for translation
    keys: str = ""
    icon: str = ""
    checkable: bool = False

    @property
    def title(self) -> str:
        """The text in the language of the window."""
        return QCoreApplication.translate("Commands", self.text)


# The menus, in their order.
MENUS = {
    "case": QT_TRANSLATE_NOOP("Menus", "&Case"),
    "go": QT_TRANSLATE_NOOP("Menus", "&Go"),
    "scan": QT_TRANSLATE_NOOP("Menus", "&Scan"),
    "finding": QT_TRANSLATE_NOOP("Menus", "&Finding"),
    "evidence": QT_TRANSLATE_NOOP("Menus", "&Evidence"),
    "list": QT_TRANSLATE_NOOP("Menus", "&List"),
    "view": QT_TRANSLATE_NOOP("Menus", "&View"),
    "help": QT_TRANSLATE_NOOP("Menus", "&Help"),
}

COMMANDS = (
    Command("case_new", "case", QT_TRANSLATE_NOOP("Commands", "New case…"), "Ctrl+N", "new"),
    Command("case_open", "case", QT_TRANSLATE_NOOP("Commands", "Open a case…"), "Ctrl+O", "open"),
    Command("bundle_open", "case", QT_TRANSLATE_NOOP("Commands", "Open a bundle…"),
            "Ctrl+Shift+B"),
    Command("contacts", "case", QT_TRANSLATE_NOOP("Commands", "Contacts…")),
    Command("case_labels", "case", QT_TRANSLATE_NOOP("Commands", "Labels: TLP and PAP…"), "Ctrl+B"),
    Command("case_seal", "case", QT_TRANSLATE_NOOP("Commands", "Seal this case…")),
    Command(
        "case_folder", "case", QT_TRANSLATE_NOOP("Commands", "Show the case's folder"),
        "Ctrl+Shift+O", "folder",
    ),
    Command("case_close", "case", QT_TRANSLATE_NOOP("Commands", "Close the case"), "Ctrl+W"),
    Command("quit", "case", QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q"),
    Command("go_overview", "go", QT_TRANSLATE_NOOP("Commands", "Overview"), "Ctrl+1", "overview"),
    Command("go_triage", "go", QT_TRANSLATE_NOOP("Commands", "Triage"), "Ctrl+2", "triage"),
    Command("go_findings", "go", QT_TRANSLATE_NOOP("Commands", "Findings"), "Ctrl+3", "findings"),
    Command(
        "go_processes", "go", QT_TRANSLATE_NOOP("Commands", "Processes"), "Ctrl+4", "processes"
    ),
    Command("go_network", "go", QT_TRANSLATE_NOOP("Commands", "Network"), "Ctrl+5", "network"),
    Command(
        "go_persistence", "go", QT_TRANSLATE_NOOP("Commands", "Persistence"), "Ctrl+6",
        "persistence",
    ),
    Command("go_timeline", "go", QT_TRANSLATE_NOOP("Commands", "Timeline"), "Ctrl+7", "timeline"),
    Command("go_coverage", "go", QT_TRANSLATE_NOOP("Commands", "Coverage"), "Ctrl+8", "coverage"),
    Command("go_report", "go", QT_TRANSLATE_NOOP("Commands", "Report"), "Ctrl+9", "report"),
    Command(
        "go_accounts", "go", QT_TRANSLATE_NOOP("Commands", "Accounts"), "Ctrl+Shift+A", "accounts"
    ),
    Command("go_system", "go", QT_TRANSLATE_NOOP("Commands", "System"), "Ctrl+Shift+S", "system"),
    Command(
        "go_evidence", "go", QT_TRANSLATE_NOOP("Commands", "Evidence"), "Ctrl+Shift+V", "evidence"
    ),
    Command("go_rules", "go", QT_TRANSLATE_NOOP("Commands", "Rules"), "Ctrl+Shift+R", "rules"),
    Command("go_ledger", "go", QT_TRANSLATE_NOOP("Commands", "Ledger"), "Ctrl+Shift+L", "ledger"),
    Command("go_share", "go", QT_TRANSLATE_NOOP("Commands", "Share"), "Ctrl+Shift+H", "share"),
    Command(
        "go_training", "go", QT_TRANSLATE_NOOP("Commands", "Training"), "Ctrl+Shift+G", "training"
    ),
    Command("go_start", "go", QT_TRANSLATE_NOOP("Commands", "Start page"), "Ctrl+0", "start"),
    Command(
        "scan_triage", "scan", QT_TRANSLATE_NOOP("Commands", "Triage this computer"), "Ctrl+T",
        "triage",
    ),
    Command(
        "scan_resume", "scan", QT_TRANSLATE_NOOP("Commands", "Go on with the unfinished scan"),
        "Ctrl+Shift+T", "resume",
    ),
    Command("scan_processes", "scan",
            QT_TRANSLATE_NOOP("Commands", "List processes and connections again"), "Ctrl+R",
            "refresh"),
    Command("scan_pause", "scan", QT_TRANSLATE_NOOP("Commands", "Pause"), "Ctrl+P", "pause"),
    Command("scan_stop", "scan", QT_TRANSLATE_NOOP("Commands", "Stop"), "Ctrl+.", "stop"),
    Command(
        "scan_log", "scan", QT_TRANSLATE_NOOP("Commands", "Show what the engine says"), "Ctrl+L",
        checkable=True,
    ),
    Command("judge_malicious", "finding", QT_TRANSLATE_NOOP("Commands", "Malicious"), "M"),
    Command("judge_suspicious", "finding", QT_TRANSLATE_NOOP("Commands", "Suspicious"), "S"),
    Command("judge_unknown", "finding", QT_TRANSLATE_NOOP("Commands", "Unknown"), "U"),
    Command("judge_benign", "finding", QT_TRANSLATE_NOOP("Commands", "Benign"), "B"),
    Command("judge_false", "finding", QT_TRANSLATE_NOOP("Commands", "False positive"), "F"),
    Command("reason", "finding", QT_TRANSLATE_NOOP("Commands", "Reason of the verdict…"), "R"),
    Command("note", "finding", QT_TRANSLATE_NOOP("Commands", "Note…"), "N", "note"),
    Command("tag", "finding", QT_TRANSLATE_NOOP("Commands", "Tag…"), "T", "tag"),
    Command("keep", "finding", QT_TRANSLATE_NOOP("Commands", "Keep as evidence"), "K", "evidence"),
    Command("evidence_of", "finding",
            QT_TRANSLATE_NOOP("Commands", "From a finding to its evidence, and back"), "E"),
    Command("evidence_add", "evidence", QT_TRANSLATE_NOOP("Commands", "Keep files as evidence…"),
            icon="plus"),
    Command("evidence_collect", "evidence",
            QT_TRANSLATE_NOOP("Commands", "Collect evidence by profile…")),
    Command("evidence_export", "evidence",
            QT_TRANSLATE_NOOP("Commands", "Export evidence…"), icon="export"),
    Command("evidence_verify", "evidence", QT_TRANSLATE_NOOP("Commands", "Verify the evidence"),
            icon="verify"),
    Command("undo", "finding", QT_TRANSLATE_NOOP("Commands", "Undo the last verdict"), "Ctrl+Z",
            "undo"),
    Command("preview", "finding", QT_TRANSLATE_NOOP("Commands", "Show or hide the details"),
            "Space", "detail"),
    Command("next_match", "finding", QT_TRANSLATE_NOOP("Commands", "Next match"), "]", "jump-next"),
    Command("previous_match", "finding", QT_TRANSLATE_NOOP("Commands", "Previous match"), "[",
            "jump-previous"),
    Command("filter", "list", QT_TRANSLATE_NOOP("Commands", "Filter the list"), "/", "filter"),
    Command("filter_clear", "list", QT_TRANSLATE_NOOP("Commands", "Clear the filter"),
            "Ctrl+Shift+F", "clear"),
    Command("copy", "list", QT_TRANSLATE_NOOP("Commands", "Copy as text"), "Ctrl+C", "copy"),
    Command("copy_csv", "list", QT_TRANSLATE_NOOP("Commands", "Copy as CSV"), "Ctrl+Shift+C"),
    Command("copy_json", "list", QT_TRANSLATE_NOOP("Commands", "Copy as JSON"), "Ctrl+Alt+C"),
    Command("export", "list", QT_TRANSLATE_NOOP("Commands", "Export all rows shown…"), "Ctrl+E",
            "export"),
    Command("refresh", "list", QT_TRANSLATE_NOOP("Commands", "Look again"), "F5", "refresh"),
    Command("open_all", "list", QT_TRANSLATE_NOOP("Commands", "Open all of the tree"),
            "Ctrl+Shift+E"),
    Command("close_all", "list", QT_TRANSLATE_NOOP("Commands", "Close all of the tree"),
            "Ctrl+Shift+K"),
    Command("guide", "view", QT_TRANSLATE_NOOP("Commands", "Guide"), "Ctrl+G", checkable=True),
    Command("theme_system", "view", QT_TRANSLATE_NOOP("Commands", "Colours of the system"),
            checkable=True),
    Command("theme_light", "view", QT_TRANSLATE_NOOP("Commands", "Light"), checkable=True),
    Command("theme_dark", "view", QT_TRANSLATE_NOOP("Commands", "Dark"), "Ctrl+D", checkable=True),
    Command("clock", "view", QT_TRANSLATE_NOOP("Commands", "Times of this computer's zone"),
            "Ctrl+U", "clock", checkable=True),
    Command("palette", "help", QT_TRANSLATE_NOOP("Commands", "Find a command…"), "Ctrl+K",
            "palette"),
    Command("keys", "help", QT_TRANSLATE_NOOP("Commands", "All keys"), "?", "help"),
    Command("about", "help", QT_TRANSLATE_NOOP("Commands", "About irkit")),
)  # fmt: skip
