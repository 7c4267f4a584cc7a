"""What is asked of a scan, as a value that a case keeps so that the scan can be taken up again."""

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from irkit import workers
from irkit.errors import CaseDamaged
from irkit.targets import Scope
from irkit.targets.files import Limits


@dataclass(frozen=True, slots=True)
class Request:
    """Everything that decides what a scan looks at and how."""

    scope: Scope
    subjects: tuple[str, ...] = ()  # of irkit.collect
    rules: tuple[str, ...] = ()  # packs; the enabled ones where none is named
    engine: str = "yara-python"
    workers: int = field(default_factory=workers.default_count)
    seconds: int = 60  # for one item
    memory: int = 2 << 30  # bytes resident in one worker
    gentle: bool = False  # low CPU and disk priority

    def to_json(self) -> str:
        """Canonical JSON; lone surrogates of odd paths are kept as escapes."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Request":
        """The request that `to_json` wrote. Raises CaseDamaged for anything else."""
        try:
            values = json.loads(text)
            scope = values.pop("scope")
            limits = {key: _tuple(value) for key, value in scope.pop("limits").items()}
            parts = {key: _tuple(value) for key, value in scope.items()}
            rest = {key: _tuple(value) for key, value in values.items()}
            return cls(scope=Scope(**parts, limits=Limits(**limits)), **rest)
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise CaseDamaged(f"the case does not say what its scan was for: {error}") from error

    def leaving_out(self, folders: tuple[str, ...]) -> "Request":
        """The same with these folders as irkit's own."""
        limits = replace(self.scope.limits, own=folders)
        return replace(self, scope=replace(self.scope, limits=limits))


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
