"""Records to SQLite rows and JSON and back, driven by the fields of the dataclasses.

A row holds only text, integers and nulls, so that a row is also a JSON array:

    str        text, undecodable bytes as ``\\xNN``; where that changed a target, ``target_raw`` has
               the exact one: UTF-8 in hexadecimal, surrogates kept, the same on every system
    StrEnum    its value
    bool       0 or 1
    datetime   ISO 8601 in UTC with microseconds and Z, which sorts as text
    tuple      JSON array; records in it as objects, bytes in them as hexadecimal
"""

import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any, Generic, TypeVar

from irkit.errors import CaseDamaged, UsageError
from irkit.text import storable

Cell = str | int | None
T = TypeVar("T")

canonical: Callable[[object], str] = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True
).encode


class Codec(Generic[T]):
    """Rows of one record type; `columns` are its fields in order, then ``target_raw`` if any."""

    def __init__(self, record: type[T]) -> None:
        hints = typing.get_type_hints(record)
        names = tuple(hints)
        self.record = record
        self.has_target = "target" in hints
        self.columns = (*names, "target_raw") if self.has_target else names
        self._values = attrgetter(*names)
        self._encoders = tuple(_encoder(hints[name]) for name in names)
        self._cells = itemgetter(*names)
        self._decoders = tuple(_decoder(hints[name]) for name in names)

    def encode(self, record: T) -> list[Cell]:
        """The cells of a record, one for each of `columns`.

        Raises UsageError for a time without a zone.
        """
        cells = [
            value if encode is None or value is None else encode(value)
            for encode, value in zip(self._encoders, self._values(record), strict=True)
        ]
        if self.has_target:
            cells.append(raw_of(record.target))  # type: ignore[attr-defined]
        return cells

    def decode(self, row: Mapping[str, Any]) -> T:
        """The record whose cells these are, by column name.

        Raises CaseDamaged where a cell does not hold what its column says.
        """
        try:
            values = [
                cell if decode is None or cell is None else decode(cell)
                for decode, cell in zip(self._decoders, self._cells(row), strict=True)
            ]
            if self.has_target and row["target_raw"] is not None:
                values[self.columns.index("target")] = from_raw(row["target_raw"])
        except (ValueError, TypeError, KeyError) as error:
            raise CaseDamaged(
                f"a row of the case does not hold a {self.record.__name__.lower()} ({error}): "
                "run irkit case verify"
            ) from error
        return self.record(*values)


_CODECS: dict[type, Codec[Any]] = {}


def codec(record: type[T]) -> Codec[T]:
    """The codec of a record type."""
    if record not in _CODECS:
        _CODECS[record] = Codec(record)
    return _CODECS[record]


def time_text(time: datetime) -> str:
    """ISO 8601 in UTC, such as ``2025-01-31T12:00:00.000000Z``."""
    if time.tzinfo is None:
        raise UsageError(f"the time {time} has no time zone")
    return time.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def time_from(text: str) -> datetime:
    """The time that `time_text` wrote."""
    return datetime.fromisoformat(text).astimezone(UTC)


def plain(value: object) -> Any:
    """A record, or a value of one, as JSON has it: objects, arrays, text, numbers, booleans."""
    kind: Any = type(value)  # which can be hashed, whatever its instances can
    return _plain_of(kind)(value)


@cache
def _plain_of(kind: type) -> Callable[[Any], Any]:
    """How the values of a type become JSON: it is asked for each value of each record."""
    if is_dataclass(kind):
        names = tuple(field.name for field in fields(kind))
        return lambda record: {name: plain(getattr(record, name)) for name in names}
    for base, way in _PLAIN.items():
        if issubclass(kind, base):
            return way
    return lambda value: value


_PLAIN: dict[type, Callable[[Any], Any]] = {
    str: storable,
    bytes: bytes.hex,
    datetime: time_text,
    Mapping: lambda items: {storable(str(key)): plain(item) for key, item in items.items()},
    tuple: lambda items: [*map(plain, items)],
    list: lambda items: [*map(plain, items)],
}


def from_raw(raw: str) -> str:
    """The exact target that ``target_raw`` holds."""
    return bytes.fromhex(raw).decode("utf-8", "surrogatepass")


def raw_of(target: str) -> str | None:
    """What ``target_raw`` holds of a target; None where the text tells it exactly."""
    try:
        target.encode()
    except UnicodeEncodeError:
        return target.encode("utf-8", "surrogatepass").hex()
    return None


def _encoder(hint: Any) -> Callable[[Any], Cell] | None:
    """How a value that is not None becomes a cell; None where it is one already."""
    kind = _without_none(hint)
    if kind is int:
        return None
    if kind is bool:
        return int
    if kind is datetime:
        return time_text
    if typing.get_origin(kind) is tuple:
        return lambda value: canonical(plain(value))
    if issubclass(kind, StrEnum):
        return str
    return storable


def _decoder(hint: Any) -> Callable[[Any], Any] | None:
    kind = _without_none(hint)
    if kind in (int, str):
        return None
    if kind is datetime:
        return time_from
    if typing.get_origin(kind) is tuple:
        one = _from_json(typing.get_args(kind)[0])
        return lambda text: () if text == "[]" else tuple(map(one, json.loads(text)))
    return kind  # type: ignore[no-any-return]  # bool and the enums are built from their cell


def _from_json(kind: Any) -> Callable[[Any], Any]:
    """How an element of a JSON array becomes an element of a tuple."""
    if kind is bytes:
        return bytes.fromhex
    if is_dataclass(kind):
        hints = {name: _from_json(hint) for name, hint in typing.get_type_hints(kind).items()}
        make_record: Any = kind
        # What an older irkit did not know of has the default that the record gives it.
        return lambda value: make_record(
            **{name: make(value[name]) for name, make in hints.items() if name in value}
        )
    return kind  # type: ignore[no-any-return]


def _without_none(hint: Any) -> Any:
    if isinstance(hint, types.UnionType):
        (kind,) = (arg for arg in typing.get_args(hint) if arg is not type(None))
        return kind
    return hint
