"""The pages of the window, in the order of the rail; each is made when it is first shown."""

import importlib
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageOf:
    """Where a page is made: class `made` of the module ui.pages.NAME."""

    name: str  # its icon, too
    title: str  # marked for translation
    made: str
    needs_case: bool = True

    @property
    def heading(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Pages", self.title)

    def load(self) -> type[Page]:
        """The class of the page."""
        page: type[Page] = getattr(importlib.import_module(f"ui.pages.{self.name}"), self.made)
        return page


START = PageOf("start", QT_TRANSLATE_NOOP("Pages", "Start"), "StartPage", needs_case=False)
PAGES = (
    PageOf("overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "OverviewPage"),
    PageOf("triage", QT_TRANSLATE_NOOP("Pages", "Triage"), "TriagePage"),
    PageOf("findings", QT_TRANSLATE_NOOP("Pages", "Findings"), "FindingsPage"),
    PageOf("processes", QT_TRANSLATE_NOOP("Pages", "Processes"), "ProcessesPage"),
    PageOf("network", QT_TRANSLATE_NOOP("Pages", "Network"), "NetworkPage"),
    PageOf("persistence", QT_TRANSLATE_NOOP("Pages", "Persistence"), "PersistencePage"),
    PageOf("accounts", QT_TRANSLATE_NOOP("Pages", "Accounts"), "AccountsPage"),
    PageOf("system", QT_TRANSLATE_NOOP("Pages", "System"), "SystemPage"),
    PageOf("timeline", QT_TRANSLATE_NOOP("Pages", "Timeline"), "TimelinePage"),
    PageOf("evidence", QT_TRANSLATE_NOOP("Pages", "Evidence"), "EvidencePage"),
    PageOf("coverage", QT_TRANSLATE_NOOP("Pages", "Coverage"), "CoveragePage"),
    PageOf("rules", QT_TRANSLATE_NOOP("Pages", "Rules"), "RulesPage", needs_case=False),
    PageOf("ledger", QT_TRANSLATE_NOOP("Pages", "Ledger"), "LedgerPage"),
    PageOf("report", QT_TRANSLATE_NOOP("Pages", "Report"), "ReportPage"),
    PageOf("share", QT_TRANSLATE_NOOP("Pages", "Share"), "SharePage", needs_case=False),
    PageOf("training", QT_TRANSLATE_NOOP("Pages", "Training"), "TrainingPage", needs_case=False),
)
