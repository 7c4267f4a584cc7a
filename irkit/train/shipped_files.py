"""The files of the scenarios that irkit ships, each called by its id."""

from pathlib import Path

from irkit import places


def files() -> list[Path]:
    """All of them."""
    return sorted(_folder().glob("*.yaml"))


def file_of(identifier: str) -> Path | None:
    """That of an id, of small letters, digits and hyphens; None where irkit ships none."""
    path = _folder() / f"{identifier}.yaml"
    return path if path.is_file() else None


def is_another(identifier: str, data: bytes) -> bool:
    """Whether irkit ships a scenario of this id, and this is not it."""
    path = file_of(identifier)
    return path is not None and path.read_bytes() != data


def _folder() -> Path:
    return places.resources() / "training" / "scenarios"
