"""People with keys of their own, each in a home of irkit's."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Person:
    """Somebody with a key and a card."""

    name: str
    home: Path
    card: Path

    def irkit(self, *arguments: str, status: int = 0) -> str:
        """What a command prints when this person types it."""
        ended = subprocess.run(
            [sys.executable, "-m", "irkit", *arguments],
            env={**os.environ, "IRKIT_HOME": str(self.home)},
            capture_output=True, text=True, encoding="utf-8", check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert ended.returncode == status, ended.stderr
        return ended.stdout


def person(folder: Path, name: str, organisation: str = "", passphrase: str = "") -> Person:
    """Make somebody's key and card."""
    made = Person(name, folder / f"home-{name.split()[0]}", folder / f"{name.split()[0]}.json")
    secret = folder / f"secret-{name.split()[0]}"
    secret.write_text(passphrase)
    given = ["--passphrase-file", str(secret)] if passphrase else []
    made.irkit("key", "make", "--name", name, *(given or ["--no-passphrase"]))
    made.irkit("contacts", "card", "--organisation", organisation, "-o", str(made.card), *given)
    return made
