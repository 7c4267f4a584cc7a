"""Nothing of what a profile hides leaves a case, in whatever format, spelling or encoding."""

import base64
import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pypdf
import pytest

from irkit.case import Case, Query
from irkit.protect.redaction import Redactor, key_of, named, redacted
from irkit.protect.redaction.profile import words
from irkit.protect.redaction.values import actor_values
from irkit.records import Process, Release
from irkit.report import FORMATS, write
from irkit.text import storable, visible
from tests.protect.planted import KEPT, PUBLIC_SECRETS, SECRETS, planted_case

pytestmark = pytest.mark.portable

HIDDEN = {"partner": SECRETS, "public": PUBLIC_SECRETS}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with planted_case(tmp_path_factory.mktemp("jürgen-case") / "017") as case:
        yield case


@pytest.fixture(scope="module", params=HIDDEN)
def profile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def view(case: Case, profile: str) -> Case:
    return redacted(case, Redactor.of(case, named(profile), key_of(case)), Release())


def forms(secret: str) -> set[bytes]:
    """How a value may stand in a document."""
    texts = {secret, secret.lower(), secret.upper(), storable(secret), visible(secret)}
    texts |= {html.escape(one) for one in [*texts]} | {html.escape(one, False) for one in [*texts]}
    texts |= {json.dumps(one)[1:-1] for one in [*texts]}
    texts |= {json.dumps(one, ensure_ascii=False)[1:-1] for one in [*texts]}
    texts |= {quote(one) for one in [*texts]} | {one.replace('"', '""') for one in [*texts]}
    raw = {one.encode() for one in texts} | {one.encode("utf-16-le") for one in texts}
    return raw | {one.hex().encode() for one in raw} | {one.hex(" ").encode() for one in raw}


def in_base64(document: bytes) -> bytes:
    """What the base64 in a document says."""
    runs = re.findall(rb"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{16,}={0,2}", document)
    return b"\n".join(base64.b64decode(run[: len(run.rstrip(b"=")) // 4 * 4]) for run in runs)


def unpacked(path: Path, name: str) -> bytes:
    """All that a document holds, as somebody who takes it apart reads it."""
    data = path.read_bytes()
    if name == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [archive.read(one).decode("utf-8", "replace") for one in archive.namelist()]
            plain = [re.sub("<[^>]*>", "", part) for part in parts]  # words lie across tags
            return "\n".join([*archive.namelist(), *parts, *plain]).encode()
    if name == "pdf":
        pdf = pypdf.PdfReader(io.BytesIO(data))
        texts = [page.extract_text() for page in pdf.pages]
        texts += [str(pdf.metadata), str(pdf.outline)]
        flat = [
            re.sub(r"\s+", gap, text) for text in texts for gap in ("", " ")
        ]  # lines are broken
        attached = [one for files in pdf.attachments.values() for one in files]
        return b"\n".join(["\n".join([*texts, *flat]).encode(), *attached])
    return data


def leaks(document: bytes, secrets: tuple[str, ...]) -> list[str]:
    text = document.decode("utf-8", "replace")
    everywhere = b"\n".join(
        [document, html.unescape(text).encode(), unquote(text).encode(), in_base64(document)]
    )
    both = everywhere.lower() + everywhere
    return [secret for secret in secrets if any(form in both for form in forms(secret))]


@pytest.fixture(scope="module", params=FORMATS)
def documents(
    case: Case,
    view: Case,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[str, bytes, bytes]:
    """The name of a format, and what a document of the case and one of the view hold."""
    name, folder = str(request.param), tmp_path_factory.mktemp("documents")
    write(case, folder / "plain", name)
    write(case, folder / "hidden", name, shown=view)
    return name, unpacked(folder / "plain", name), unpacked(folder / "hidden", name)


def test_no_format_tells(case: Case, profile: str, documents: tuple[str, bytes, bytes]) -> None:
    name, plain, hidden = documents
    assert leaks(plain, SECRETS) or name == "navigator", "the search finds nothing at all"
    assert leaks(hidden, HIDDEN[profile]) == []
    for _, mine in actor_values(case.actor):
        if mine.casefold() not in words().common | words().accounts and len(mine) > 3:
            assert not re.search(rf"\b{re.escape(mine)}\b".encode(), hidden)


def test_what_is_not_sensitive_remains(documents: tuple[str, bytes, bytes]) -> None:
    name, plain, hidden = documents
    for kept in KEPT:
        assert (kept.encode() in plain) == (kept.encode() in hidden), kept
    if name in ("csv", "jsonl", "ocsf", "navigator"):
        assert plain.count(b"\n") == hidden.count(b"\n")


def test_the_case_holds(case: Case) -> None:
    assert case.verify() == []


def rows(case: Case, *names: str) -> list[Any]:
    return [tuple(getattr(one, name) for name in names) for one in case.findings()]


def test_hashes_rules_and_scores_are_the_same(case: Case, view: Case) -> None:
    names = (
        *("rule", "score", "level", "kind", "sha256", "sha1", "md5", "size", "pack"),
        *("author", "reference", "attack", "modified", "hit_count", "pid"),
    )
    assert rows(case, *names) == rows(view, *names)
    assert case.coverage() == view.coverage()
    assert case.verdict() == view.verdict()
    assert case.labels() == view.labels()
    assert case.newest() == view.newest()


def test_two_values_never_become_one(case: Case, view: Case) -> None:
    assert len({one.target for one in case.things()}) == len({one.target for one in view.things()})
    targets = [
        (one.target, other.target) for one, other in zip(case.things(), view.things(), strict=True)
    ]
    for plain, hidden in targets:
        assert plain.count("/") == hidden.count("/")
        assert plain.count("\\") == hidden.count("\\")
        assert Path(plain).suffix == Path(hidden).suffix


def test_a_view_is_for_reading(case: Case, view: Case) -> None:
    assert not view.writable
    view.close()
    assert next(case.things())
    head, shown = case.head(), view.head()
    assert head
    assert shown
    assert (head.seq, head.hash, head.action) == (shown.seq, shown.hash, shown.action)
    assert {(one.previous, one.hash) for one in view.ledger()} == {("", "")}
    thing = next(view.things())
    assert [one.time for one in view.reviews_of(thing.kind, thing.target)]
    assert view.rule_text(thing.findings[0]) is None
    for column in ("user", "name"):
        facets = view.facets(Query(Process), column)
        assert facets.keys().isdisjoint(case.facets(Query(Process), column).keys() - {""})
        assert sum(facets.values()) == case.row_count(Query(Process))
