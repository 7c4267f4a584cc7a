"""The entry point of `irkit-desktop`."""

import sys


def main() -> int:
    """Open the window; the exit status of the program."""
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        print(
            f"irkit-desktop: the window needs Qt ({error}); install irkit[desktop], or use the "
            "command irkit",
            file=sys.stderr,
        )
        return 2
    from ui.main_window import MainWindow
    from ui.theme import theme

    app = QApplication(sys.argv)
    app.setApplicationName("irkit")
    window = MainWindow(theme(app))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
