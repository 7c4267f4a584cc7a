"""What was planted for the attempt on the desk: a question for the thread that reads the case."""

from dataclasses import dataclass

from irkit.case import Case
from irkit.errors import UsageError
from irkit.text import visible
from irkit.train.folder import Folder
from irkit.train.planting import processes


@dataclass(frozen=True, slots=True)
class Planted:
    """All that a trainee has to look at, and nothing else of the machine."""

    host: str  # the folder with the files
    pids: tuple[int, ...]
    there: bool  # not removed again
    fault: str = ""  # why the processes cannot be told

    @property
    def paths(self) -> tuple[str, ...]:
        """What a scan of files looks at; nothing where it was removed."""
        return (self.host,) if self.there else ()


def planted(case: Case) -> Planted:
    """As it stands now."""
    folder = Folder(case.folder.absolute().parent)
    pids: tuple[int, ...] = ()
    fault = ""
    try:
        pids = processes(folder)
    except OSError as error:
        fault = visible(error.strerror or str(error))
    except UsageError as error:
        fault = visible(str(error))
    return Planted(str(folder.host), pids, folder.host.is_dir(), fault)
