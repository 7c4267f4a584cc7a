"""Paths as file URIs and back."""

import os
import sys
from pathlib import Path

import pytest

from irkit.file_uri import path_of, sayable

HERE = str(Path.cwd())


@pytest.mark.parametrize("name", ["plain", "100%", "a b", "ü", "\udcff", "x\udcfe%41?#\ty"])
def test_there_and_back(name: str) -> None:
    if sys.platform == "win32":
        name = name.replace("?", "").replace("\t", "")
    path = os.path.join(HERE, name)
    assert path_of(sayable(path)) == path
    assert path_of(Path(path).as_uri()) == path
    sayable(path).encode()


@pytest.mark.parametrize("path", ["/srv/\udcff", "C:\\\udcff", "\\\\host\\share\\\udcff", "\udcff"])
def test_every_path_can_be_said(path: str) -> None:
    assert sayable(path).startswith("file://")
    assert sayable(path).isascii()


@pytest.mark.parametrize("text", ["a", "file:a", "file:/a", "C:\\a", "./file:///a", ""])
def test_what_is_no_uri_is_a_path(text: str) -> None:
    assert path_of(text) == text


@pytest.mark.parametrize("uri", ["file://", "file:///", "file:///a%00b"])
def test_what_names_no_file_is_refused(uri: str) -> None:
    with pytest.raises(ValueError, match="names no file"):
        path_of(uri)


@pytest.mark.linux
def test_a_file_of_another_host_is_not_here() -> None:
    with pytest.raises(ValueError, match="another host"):
        path_of("file://host/a")


@pytest.mark.windows
def test_a_share() -> None:
    assert path_of("file://host/share/a%20b") == "\\\\host\\share\\a b"
