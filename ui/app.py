"""The entry point of `irkit-desktop`."""

import sys
from pathlib import Path


def main() -> int:
    """Open the window, with the case of a folder if one is named; the program's exit status."""
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        print(
            f"irkit-desktop: the window needs Qt ({error}); install irkit[desktop], or use the "
            "command irkit",
            file=sys.stderr,
        )
        return 2
    from ui.windows import Windows

    app = QApplication(sys.argv)
    app.setApplicationName("irkit")
    app.setDesktopFileName("irkit")
    windows = Windows(app)
    windows.show()
    for folder in app.arguments()[1:2]:
        windows.window.open_case(Path(folder))
    status = app.exec()
    windows.end()
    return status


if __name__ == "__main__":
    sys.exit(main())
