"""Rows of a list as text, CSV or JSON, for the clipboard or a file."""

import csv
import io
import json
import os
import secrets
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from irkit.case import Case
from irkit.case.query import Query
from irkit.errors import UsageError
from irkit.report.csv import safe
from irkit.report.plain import plain
from irkit.text import storable, visible
from ui.clock import Clock
from ui.tables.columns import Column, cell

FORMATS = ("text", "csv", "json")
_AT_ONCE = 500


def written(records: Sequence[Any], columns: Sequence[Column], clock: Clock, form: str) -> str:
    """Records as one text: "text" with tabs, "csv" that no spreadsheet runs, "json" whole."""
    if form == "json":
        return json.dumps([plain(one) for one in records], ensure_ascii=False, indent=1)
    rows = [[column.heading() for column in columns]]
    rows += [[cell(column, one, clock) for column in columns] for one in records]
    if form == "text":
        return "\n".join("\t".join(map(visible, row)) for row in rows)
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(
        [safe(text) for text in row] for row in rows
    )
    return out.getvalue()


def export(case: Case, query: Query, columns: Sequence[Column], clock: Clock, path: Path) -> int:
    """Write every row of a query into a file, whole or not at all; how many there were.

    The end of the name says how: .csv, .json (a list), .jsonl or text with tabs.
    Raises UsageError where the file cannot be written.
    """
    part = path.with_name(f".irkit-{secrets.token_hex(8)}.part")
    number = 0
    try:
        with part.open("x", encoding="utf-8", newline="") as out:
            for records in _pages(case, query):
                out.writelines(_lines(records, columns, clock, path.suffix, first=not number))
                number += len(records)
            if path.suffix == ".json":
                out.write("\n]\n" if number else "[]\n")
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except OSError as error:
        raise UsageError(f"cannot write {visible(str(path))}: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
    return number


def save_rows(records: Sequence[Any], columns: Sequence[Column], clock: Clock, path: Path) -> None:
    """Write records that are at hand into a file, as the end of its name says; see `save`."""
    form = {".csv": "csv", ".json": "json"}.get(path.suffix, "text")
    save(written(records, columns, clock, form), path)


def save(text: str, path: Path) -> None:
    """Write a text into a file, whole or not at all. Raises UsageError where that cannot be."""
    part = path.with_name(f".irkit-{secrets.token_hex(8)}.part")
    try:
        with part.open("x", encoding="utf-8", newline="") as out:
            out.write(storable(text))
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except OSError as error:
        raise UsageError(f"cannot write {visible(str(path))}: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)


def _pages(case: Case, query: Query) -> Iterator[list[Any]]:
    ids: array[int] = array("q")
    for chunk in case.row_ids(query):
        ids.extend(chunk)
    for first in range(0, len(ids), _AT_ONCE):
        some = ids[first : first + _AT_ONCE]
        found = case.rows(query.record, some)
        yield [found[one] for one in some if one in found]


def _lines(
    records: list[Any], columns: Sequence[Column], clock: Clock, suffix: str, *, first: bool
) -> Iterator[str]:
    if suffix in (".json", ".jsonl"):
        before = {".json": ("[\n", ",\n"), ".jsonl": ("", "\n")}[suffix]
        for record in records:
            yield before[0] if first else before[1]
            yield json.dumps(plain(record), ensure_ascii=False)
            first = False
        return
    text = written(records, columns, clock, "csv" if suffix == ".csv" else "text")
    end = "\r\n" if suffix == ".csv" else "\n"
    yield text if first else text.split(end, 1)[1]
    if suffix != ".csv":
        yield "\n"
