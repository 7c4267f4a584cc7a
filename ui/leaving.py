"""Commands whose page has gone: each has a moment to tidy up, and none outlives the program."""

from PySide6.QtCore import QCoreApplication, QProcess, Qt, QTimer

from ui.engine_process import CANCEL

PATIENCE = 3_000  # milliseconds for an interrupted command to tidy up


def let_go(process: QProcess, *_: object) -> None:
    """Ask a process to end that nobody listens to any more, and kill it where it does not heed.

    The window goes on meanwhile; only where the program is at its end the process is waited for.
    """
    if process.state() == QProcess.ProcessState.NotRunning:
        return
    process.write(CANCEL)
    program = QCoreApplication.instance()
    if program is None:
        _wait_for(process)
        return
    process.setParent(program)
    process.finished.connect(process.deleteLater)
    late = QTimer(process, singleShot=True, interval=PATIENCE)
    late.timeout.connect(process.kill)
    late.start()


def wait_for_all() -> None:
    """Wait until none is left that was let go, as when the program ends."""
    for process in leaving():
        _wait_for(process)


def leaving() -> list[QProcess]:
    """Those that were let go and have not ended yet."""
    program = QCoreApplication.instance()
    only = Qt.FindChildOption.FindDirectChildrenOnly
    return program.findChildren(QProcess, options=only) if program else []


def _wait_for(process: QProcess) -> None:
    if not process.waitForFinished(PATIENCE):
        process.kill()
        process.waitForFinished(PATIENCE)
