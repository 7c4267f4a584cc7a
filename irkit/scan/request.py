"""What is asked of a scan, as a value that a case keeps so that the scan can be taken up again."""

import json
from dataclasses import asdict, dataclass, field, is_dataclass, replace
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from irkit import workers
from irkit.errors import CaseDamaged
from irkit.targets import Scope

DEPTHS = ("fast", "exhaustive")
"""How the memory of processes is looked at.

fast: what each has for itself, and what several share once. exhaustive: every byte of each by the
engine itself, which takes many times as long.
"""


@dataclass(frozen=True, slots=True)
class Request:
    """Everything that decides what a scan looks at and how."""

    scope: Scope
    subjects: tuple[str, ...] = ()  # of irkit.collect
    rules: tuple[str, ...] = ()  # packs; the enabled ones where none is named
    engine: str = "yara-python"
    workers: int = field(default_factory=workers.default_count)
    depth: str = DEPTHS[0]  # of the look at the memory of processes
    seconds: int = 60  # for one item
    memory: int = 2 << 30  # bytes resident in one worker
    gentle: bool = False  # low CPU and disk priority

    @property
    def looks_fast(self) -> bool:
        """Whether it looks at processes, and at what they share once."""
        return self.scope.pids is not None and self.depth == DEPTHS[0]

    def to_json(self) -> str:
        """Canonical JSON; lone surrogates of odd paths are kept as escapes."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Request":
        """The request that `to_json` wrote. Raises CaseDamaged for anything else."""
        try:
            request: Request = _decoded(cls, json.loads(text))
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
            raise CaseDamaged(f"the case does not say what its scan was for: {error}") from error
        if request.depth not in DEPTHS:
            raise CaseDamaged(f"the case says that its scan had the depth {request.depth!r}")
        if not 0 < request.workers <= workers.MOST or request.seconds < 1:
            raise CaseDamaged("the case says that its scan had bounds that no scan can have")
        return request

    def leaving_out(self, folders: tuple[str, ...]) -> "Request":
        """The same with these folders as irkit's own."""
        limits = replace(self.scope.limits, own=folders)
        return replace(self, scope=replace(self.scope, limits=limits))


def _decoded(kind: Any, value: Any) -> Any:
    """A value of JSON as the type it was; a case may be a stranger's, so none is taken on trust.

    Raises TypeError, KeyError or AttributeError for a value of another type.
    """
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{key: _decoded(hints[key], one) for key, one in value.items()})
    if get_origin(kind) is UnionType:
        return None if value is None else _decoded(get_args(kind)[0], value)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise TypeError(f"{value!r} is no list")
        return tuple(_decoded(get_args(kind)[0], one) for one in value)
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value
