"""The language of the window: English in the source, others from resources/translations."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from irkit import places

LANGUAGES = {"en": "English", "hi": "हिन्दी", "mr": "मराठी"}
_INDIAN = QLocale(QLocale.Language.Hindi, QLocale.Country.India)
# How numbers are written. Marathi's own way has digits of its own, but times, hashes and addresses
# have Latin ones in every language: so it takes that of Hindi, which groups them alike.
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "hi": _INDIAN,
    "mr": _INDIAN,
}
_SPOKEN = "language"  # a property of the application


class Language(QObject):
    """Installs the translation of the chosen language."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = "en"
        for font in sorted((places.resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))

    @staticmethod
    def of_system() -> str:
        """The first language of this user that the window speaks."""
        for name in QLocale.system().uiLanguages():
            code = name.split("-")[0]
            if code in LANGUAGES:
                return code
        return "en"

    def choose(self, code: str) -> None:
        """Speak a language from now on; texts that are shown already have to be asked for anew."""
        code = code if code in LANGUAGES else "en"
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        self._install(code)  # English, too: it has the plurals
        self._app.setProperty(_SPOKEN, code)
        locale = _LOCALES[code]
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        QLocale.setDefault(locale)
        if code != self.code:
            self.code = code
            self.changed.emit()

    def _install(self, code: str) -> None:
        translator = QTranslator(self)
        if translator.load(str(places.resources() / "translations" / f"irkit_{code}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def spoken() -> str:
    """The code of the language that the window speaks: for words that irkit has in data files."""
    app = QCoreApplication.instance()
    return (app.property(_SPOKEN) if app else None) or "en"
