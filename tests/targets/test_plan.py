"""The plan: worst places first, everything once, nothing lost."""

import os
import sys
import time
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irkit import targets
from irkit.errors import UsageError
from irkit.records import FileTarget, Item, ProcessTarget, Reason
from irkit.targets import RECENT, Scope, checked, count, host_roots, hot, plan
from irkit.targets import files as files_module
from irkit.targets.files import Limits
from tests.targets.listed import LONG_AGO, One, files, grow, left_out

LINUX_HOST = {
    "persistence point": ("etc/crontab", "etc/cron.d/job", "home/eve/.ssh/authorized_keys"),
    "temporary folder": ("tmp/a", "var/tmp/b", "dev/shm/c"),
    "downloads": ("home/eve/Downloads/d",),
    "web root": ("var/www/html/e.php", "srv/f"),
    "home folder": ("home/eve/g", "root/h"),
    "rest": ("usr/bin/i", "etc/j", "k"),
}
WINDOWS_HOST = {
    "persistence point": ("Windows/Tasks/a.job", "Windows/System32/Tasks/b"),
    "temporary folder": ("Windows/Temp/c", "Users/eve/AppData/Local/Temp/d"),
    "downloads": ("Users/eve/Downloads/e",),
    "web root": ("inetpub/wwwroot/f.aspx",),
    "home folder": ("Users/eve/g", "ProgramData/h"),
    "rest": ("Windows/i.exe", "j"),
}
HOST = WINDOWS_HOST if sys.platform == "win32" else LINUX_HOST


def names(top: Path, listed: list[One]) -> list[str]:
    return [os.path.relpath(path, top).replace(os.sep, "/") for path in files(listed)]


def test_hot_places_come_in_the_order_of_risk(tmp_path: Path) -> None:
    grow(tmp_path, *sum(HOST.values(), ()))
    listed = list(plan(Scope(roots=(str(tmp_path),))))
    places = {one.path: one.place for one in listed if isinstance(one, FileTarget)}
    for place, planted in HOST.items():
        expected = "changed lately" if place == "rest" else place
        assert {places[str(tmp_path / name)] for name in planted} == {expected}
    met = list(dict.fromkeys(places.values()))
    assert met == ["changed lately" if place == "rest" else place for place in HOST]
    assert sorted(names(tmp_path, listed)) == sorted(sum(HOST.values(), ()))


def test_processes_come_before_home_folders_and_the_rest(tmp_path: Path, stranger: int) -> None:
    grow(tmp_path, *sum(HOST.values(), ()))
    listed = list(plan(Scope(roots=(str(tmp_path),), pids=(stranger,))))
    (at,) = (n for n, one in enumerate(listed) if isinstance(one, ProcessTarget))
    before = {one.place for one in listed[:at] if isinstance(one, FileTarget)}
    assert before == set(HOST) - {"home folder", "rest"}


def test_only_the_hot_places(tmp_path: Path) -> None:
    grow(tmp_path, *sum(HOST.values(), ()))
    scope = Scope(roots=(str(tmp_path),), hot_only=True)
    hot_names = [n for place in HOST if place not in ("home folder", "rest") for n in HOST[place]]
    assert sorted(names(tmp_path, list(plan(scope)))) == sorted(hot_names)


@pytest.mark.linux
def test_hot_places_are_not_reached_through_links(tmp_path: Path) -> None:
    grow(tmp_path, "elsewhere/.ssh/id", "elsewhere/public_html/x", "tmp real/y")
    (tmp_path / "host" / "home").mkdir(parents=True)
    (tmp_path / "host" / "home" / "eve").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "host" / "tmp").symlink_to(tmp_path / "tmp real")
    assert list(plan(Scope(roots=(str(tmp_path / "host"),)))) == []


def test_nothing_is_asked_of_a_closed_folder(tmp_path: Path) -> None:
    grow(tmp_path, *sum(HOST.values(), ()))
    asked: list[str] = []

    def closed(path: str) -> Item:
        asked.append(path)
        return files_module.left_out(path, Reason.NETWORK, "nfs")

    assert list(hot.hot_places(str(tmp_path), closed)) == []
    assert {os.path.dirname(path) for path in asked} == {str(tmp_path)}


@pytest.mark.linux  # the age of a file is when its status changed: only waiting makes it old
def test_recently_changed_files_come_before_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grow(tmp_path, "a/old", "b/old", "c/old")
    born = (tmp_path / "c" / "old").stat().st_ctime
    while (changed := (tmp_path / "c" / "old").stat().st_ctime) < born + 0.01:
        (tmp_path / "c" / "old").chmod(0o600)  # until the clock of the file system is that far
    monkeypatch.setattr("time.time", lambda: changed + RECENT - 0.005)
    listed = list(plan(Scope(roots=(str(tmp_path),))))
    assert [(one.path[-5:], one.place) for one in listed if isinstance(one, FileTarget)][:1] == [
        ("c/old", "changed lately")
    ]
    assert {one.place for one in listed[1:] if isinstance(one, FileTarget)} == {"rest"}
    assert len(listed) == 3


def test_a_new_file_of_any_kind_is_accounted_for(tmp_path: Path) -> None:
    """What the look ahead leaves out is told by the walk that follows."""
    (tmp_path / "large").write_bytes(bytes(100))
    (tmp_path / "out.iso").write_bytes(b"x")
    listed = list(plan(Scope(roots=(str(tmp_path),), limits=Limits(50, exclude=("*.iso",)))))
    assert left_out(listed) == {
        str(tmp_path / "large"): Reason.TOO_LARGE,
        str(tmp_path / "out.iso"): Reason.EXCLUDED,
    }


def test_named_files_come_first_and_once(tmp_path: Path) -> None:
    grow(tmp_path, "a", "tmp/b", "c")
    roots = (str(tmp_path), str(tmp_path / "c"), str(tmp_path / "c"), str(tmp_path / "none"))
    listed = list(plan(Scope(roots=roots)))
    assert names(tmp_path, listed)[0] == "c"
    assert sorted(names(tmp_path, listed)) == ["a", "c", "tmp/b"]
    assert left_out(listed) == {str(tmp_path / "none"): Reason.VANISHED}


@pytest.mark.linux
@pytest.mark.parametrize("through", ["folder link", "file link", "double slash", "dots"])
def test_a_root_by_another_name(tmp_path: Path, through: str) -> None:
    grow(tmp_path, "real/file")
    (tmp_path / "to folder").symlink_to("real")
    (tmp_path / "to file").symlink_to("real/file")
    root = {
        "folder link": f"{tmp_path}/to folder",
        "file link": f"{tmp_path}/to file",
        "double slash": f"/{tmp_path}//real",
        "dots": f"{tmp_path}/to folder/../real",
    }[through]
    listed = list(plan(Scope(roots=checked([root]))))
    assert files(listed) == [f"{tmp_path}/real/file"]
    assert left_out(listed) == {}


def test_overlapping_roots_are_walked_once(tmp_path: Path) -> None:
    grow(tmp_path, "a/b/c", "a/d", "e")
    roots = tuple(str(tmp_path / root) for root in ("a/b", "", "a", "e"))
    assert sorted(names(tmp_path, list(plan(Scope(roots=roots))))) == ["a/b/c", "a/d", "e"]


def test_a_root_that_is_not_there_is_the_callers_mistake(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="none"):
        checked([str(tmp_path), str(tmp_path / "none")])


def test_roots_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-x").touch()
    assert checked([".", "-x"]) == (str(tmp_path), str(tmp_path / "-x"))


def test_the_roots_of_this_host() -> None:
    roots = host_roots()
    assert roots
    assert all(os.path.isdir(root) for root in roots)


@pytest.mark.linux  # Wine keeps the images of programs to itself
def test_images_of_running_programs_come_first() -> None:
    first = next(iter(plan(Scope(images=True))))
    assert isinstance(first, FileTarget)
    assert first.place == "process image"


@pytest.mark.linux
def test_this_program_is_among_the_images() -> None:
    assert os.path.realpath(sys.executable) in files(plan(Scope(images=True)))


tree = st.recursive(
    st.sampled_from(["old", "new", "large", "linked"]),
    lambda below: st.dictionaries(
        st.sampled_from(["a", "b", "tmp", "home", "etc", "cron.d", "Users", ".bashrc"]), below
    ),
    max_leaves=25,
)


def plant(top: Path, shape: object, linked: list[Path]) -> None:
    if isinstance(shape, dict):
        top.mkdir()
        for name, below in shape.items():
            plant(top / name, below, linked)
    elif shape == "linked" and linked and sys.platform != "win32":
        os.link(linked[0], top)
    else:
        top.write_bytes(bytes(100 if shape == "large" else 3))
        if shape == "linked":
            linked.append(top)
        if shape == "old":
            os.utime(top, ns=(LONG_AGO, LONG_AGO))


@given(
    shape=st.dictionaries(st.sampled_from(["x", "tmp", "var", "home", "Users"]), tree),
    touched=st.lists(st.integers(0, 40), max_size=6),
    exclude=st.sampled_from([(), ("*tmp",), ("*/a",), ("*/etc/*",)]),
    older=st.integers(0, 40),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_plan_lists_what_a_plain_walk_finds(
    tmp_path_factory: pytest.TempPathFactory,
    shape: dict[str, object],
    touched: list[int],
    exclude: tuple[str, ...],
    older: int,
) -> None:
    """Also when files are written while it goes on: nothing is lost, and nothing comes twice."""
    top = tmp_path_factory.mktemp("tree") / "top"
    plant(top, shape, [])
    scope = Scope(roots=(str(top),), limits=Limits(max_size=50, exclude=exclude))
    every = [os.path.join(folder, name) for folder, _, found in os.walk(top) for name in found]
    changes = sorted(max(os.stat(f).st_ctime, os.stat(f).st_mtime) for f in every) or [0.0]
    recent = time.time() - changes[min(older, len(changes) - 1)]  # the later ones come first
    listed: list[One] = []
    with mock.patch.object(targets, "RECENT", recent):
        for number, one in enumerate(plan(scope)):
            listed.append(one)
            if number in touched and every:
                with open(every[number % len(every)], "ab") as file:
                    file.write(b"x")
    told = [*files(listed), *(one.target for one in listed if isinstance(one, Item))]
    assert len(told) == len(set(told))
    out = [one.target for one in listed if isinstance(one, Item)]
    below = [f for f in every if f not in told and any(f.startswith(o + os.sep) for o in out)]
    assert sorted([*below, *(one for one in told if os.path.isfile(one))]) == sorted(every)
    *_, total = [(0, 0), *count(scope)]
    assert total[0] == len(listed)
