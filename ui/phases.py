"""What the engine is at, in the language of the window: collectors and places of the walk."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# A test compares these with the engine's own.
PHASES = {
    "starting": QT_TRANSLATE_NOOP("Phases", "Starting"),
    "paused": QT_TRANSLATE_NOOP("Phases", "Paused"),
    "collecting connections": QT_TRANSLATE_NOOP("Phases", "Reading connections"),
    "collecting processes": QT_TRANSLATE_NOOP("Phases", "Reading processes"),
    "collecting sessions": QT_TRANSLATE_NOOP("Phases", "Reading who is logged on"),
    "collecting accounts": QT_TRANSLATE_NOOP("Phases", "Reading accounts"),
    "collecting persistence": QT_TRANSLATE_NOOP("Phases", "Reading what starts by itself"),
    "collecting system": QT_TRANSLATE_NOOP("Phases", "Reading the system"),
    "process image": QT_TRANSLATE_NOOP("Phases", "Programs that run"),
    "persistence point": QT_TRANSLATE_NOOP("Phases", "Persistence points"),
    "temporary folder": QT_TRANSLATE_NOOP("Phases", "Temporary folders"),
    "downloads": QT_TRANSLATE_NOOP("Phases", "Downloads"),
    "web root": QT_TRANSLATE_NOOP("Phases", "Web roots"),
    "process memory": QT_TRANSLATE_NOOP("Phases", "Memory of processes"),
    "home folder": QT_TRANSLATE_NOOP("Phases", "Home folders"),
    "changed lately": QT_TRANSLATE_NOOP("Phases", "Changed lately"),
    "named": QT_TRANSLATE_NOOP("Phases", "Named files"),
    "rest": QT_TRANSLATE_NOOP("Phases", "Everything else"),
}


def phase_text(phase: str) -> str:
    """A phase of a progress event; one of another irkit as it is."""
    return QCoreApplication.translate("Phases", PHASES.get(phase, phase))
