import os
import socket
from datetime import UTC, datetime

import pytest

from irkit.collect.linux import tree as tree_module
from irkit.collect.linux.tree import ENTRIES, LIMIT, HostFile, HostText, Tree, may_hang
from irkit.records import Item, Outcome, Reason, utc
from irkit.targets.mounts import Mount
from tests.collect.linux.host import Host, gaps, without_rights

HOSTILE = "new\nline \u202egpj.exe <b>"
LONG_AGO = 978_307_200 * 10**9  # 2001, in ns


def texts(host: Host, *patterns: str, under: str = "/") -> list[HostText | Item]:
    return list(Tree(str(host)).texts(*patterns, under=under))


def found(host: Host, *patterns: str, under: str = "/") -> dict[str, str]:
    return {t.path: t.text for t in texts(host, *patterns, under=under) if isinstance(t, HostText)}


def test_names_of_any_bytes_and_hidden_ones_are_found(host: Host) -> None:
    broken = os.fsdecode(b"\xff\xfe")
    for name in (HOSTILE, ".hidden", broken):
        host.write(f"etc/cron.d/{name}", name)
    assert found(host, "etc/cron.d/*") == {
        f"/etc/cron.d/{name}": name for name in (HOSTILE, ".hidden", broken)
    }


def test_what_is_not_there_is_no_gap(host: Host) -> None:
    host.write("etc/file")
    assert texts(host, "etc/crontab", "no/such/folder/*", "etc/file/below", "etc/file/*") == []


def test_an_absolute_link_stays_below_the_root(host: Host) -> None:
    host.write("real/passwd", "of the tree")
    host.link("etc/passwd", "/real/passwd")
    host.link("etc/group", "../../../../../../../../etc/hostname")
    host.write("etc/hostname", "tree")
    assert found(host, "etc/passwd", "etc/group") == {
        "/etc/passwd": "of the tree",
        "/etc/group": "tree",
    }


def test_links_to_nothing_are_passed_over_and_loops_are_a_gap(host: Host) -> None:
    host.link("etc/cron.d/dangling", "/nowhere/at/all")
    host.link("etc/cron.d/loop", "pool")
    host.link("etc/cron.d/pool", "loop")
    assert gaps(texts(host, "etc/cron.d/*")) == {
        "/etc/cron.d/loop": Reason.UNREADABLE,
        "/etc/cron.d/pool": Reason.UNREADABLE,
    }


def test_a_link_to_dev_null_is_an_empty_file(host: Host) -> None:
    (host.root / "dev").mkdir()
    host.link("etc/cron.d/off", "/dev/null")
    assert found(host, "etc/cron.d/*") == {"/etc/cron.d/off": ""}


def test_a_fifo_or_socket_in_place_of_a_file_is_told_and_not_waited_for(host: Host) -> None:
    (host.root / "etc").mkdir()
    os.mkfifo(host.root / "etc/crontab")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(host.root / "etc/passwd"))
        assert gaps(texts(host, "etc/crontab", "etc/passwd")) == {
            "/etc/crontab": Reason.SPECIAL,
            "/etc/passwd": Reason.SPECIAL,
        }


def test_a_long_file_is_cut_and_said_to_be(host: Host) -> None:
    host.write("etc/crontab", b"x" * (LIMIT + 1))
    text, told = texts(host, "etc/crontab")
    assert isinstance(text, HostText)
    assert (len(text.text), text.cut) == (LIMIT, True)
    assert isinstance(told, Item)
    assert (told.target, told.reason) == ("/etc/crontab", Reason.TOO_LARGE)


def test_a_file_of_just_the_limit_is_whole(host: Host) -> None:
    host.write("etc/crontab", b"x" * LIMIT)
    assert gaps(texts(host, "etc/crontab")) == {}


def test_bytes_that_are_no_text_come_back_unchanged(host: Host) -> None:
    data = bytes(range(256))
    host.write("etc/crontab", data)
    (text,) = found(host, "etc/crontab").values()
    assert text.encode("utf-8", "surrogateescape") == data


def test_a_folder_with_more_names_than_anybody_reads_is_a_gap(host: Host) -> None:
    folder = host.write("etc/cron.d/0").parent
    for number in range(ENTRIES + 5):
        os.link(folder / "0", folder / f"x{number}")
    seen = list(Tree(str(host)).files("etc/cron.d/*"))
    assert len(seen) == ENTRIES + 1
    assert gaps(seen) == {"/etc/cron.d": Reason.TOO_LARGE}


def test_a_file_that_goes_after_the_listing_is_a_gap(host: Host) -> None:
    host.write("etc/cron.d/a")
    late = host.write("etc/cron.d/b")
    walk = Tree(str(host)).files("etc/cron.d/*")
    first = next(walk)
    late.unlink()
    (gone,) = walk
    assert isinstance(first, HostFile)
    assert isinstance(gone, Item)
    assert (gone.target, gone.reason) == ("/etc/cron.d/b", Reason.VANISHED)


def test_a_folder_with_two_names_is_read_once_and_a_file_with_two_is_read_twice(host: Host) -> None:
    host.write("usr/lib/x/one.conf")
    host.link("lib", "usr/lib")
    host.link("usr/lib/x/two.conf", "one.conf")
    assert list(found(host, "usr/lib/x/*.conf", "lib/x/*.conf")) == [
        "/usr/lib/x/one.conf",
        "/usr/lib/x/two.conf",
    ]


def test_a_path_that_no_file_system_holds_is_not_there(host: Host) -> None:
    assert texts(host, ".bashrc", under="/home/a\0b") == []
    (gap,) = texts(host, ".bashrc", under="/x" * 3000)
    assert isinstance(gap, Item)
    assert gap.reason is Reason.UNREADABLE


def test_a_closed_folder_is_one_gap_by_its_own_name(open_host: Host) -> None:
    open_host.write("root/.bashrc")
    open_host.write("etc/shadow", mode=0o000)
    (open_host.root / "root").chmod(0o000)
    seen = without_rights(lambda: texts(open_host, "root/.bashrc", "root/*", "etc/shadow"))
    (open_host.root / "root").chmod(0o755)
    assert [(gap.target, gap.reason) for gap in seen if isinstance(gap, Item)] == [
        ("/root", Reason.DENIED),
        ("/root", Reason.DENIED),
        ("/etc/shadow", Reason.DENIED),
    ]


def test_file_systems_that_could_hang_are_not_entered(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.write("home/alice/.bashrc")
    point = f"{host}/home"
    monkeypatch.setattr(tree_module, "mounts", lambda: {point: Mount(point, "nfs4")})
    tree = Tree(str(host))
    assert tree.is_folder("/home/alice")
    told = [*tree.texts("home/*"), *tree.texts(".bashrc", under="/home/alice")]
    assert [(one.target, one.outcome, one.reason) for one in told if isinstance(one, Item)] == [
        ("/home", Outcome.SKIPPED, Reason.NETWORK)
    ] * 2


@pytest.mark.parametrize(
    ("mount", "hangs"),
    [
        (Mount("/home", "nfs4"), True),
        (Mount("/home", "fuse.sshfs"), True),
        (Mount("/net", "autofs"), True),
        (Mount("/home", "ext4"), False),
        (Mount("/", "virtiofs"), False),
    ],
)
def test_what_may_hang(mount: Mount, hangs: bool) -> None:
    assert may_hang(mount) is hangs


def test_a_time_beyond_the_calendar_is_none() -> None:
    assert utc(0) == datetime(1970, 1, 1, tzinfo=UTC)
    assert utc(1e18) is None


def test_access_times_stay_as_they_are(host: Host) -> None:
    host.write("etc/control")
    files = [host.write("etc/cron.d/job", "x"), host.write("home/a/.bashrc")]
    host.link("etc/systemd/system/multi-user.target.wants/a.service", "../a.service")
    paths = [*files, *(folder for file in files for folder in file.parents)]
    paths = [path for path in paths if path.is_relative_to(host.root)]
    control = host.root / "etc/control"
    for path in [*paths, control]:
        os.utime(path, ns=(LONG_AGO, path.stat().st_mtime_ns))
    control.read_bytes()
    if control.stat().st_atime_ns == LONG_AGO:
        pytest.skip("this file system keeps no access times")
    assert found(host, "etc/cron.d/*", "home/*/.bashrc")
    assert {path: path.stat().st_atime_ns for path in paths} == dict.fromkeys(paths, LONG_AGO)


def test_special_files_weaken_no_verdict(host: Host) -> None:
    (host.root / "etc").mkdir()
    os.mkfifo(host.root / "etc/crontab")
    (told,) = texts(host, "etc/crontab")
    assert isinstance(told, Item)
    assert told.outcome is Outcome.SKIPPED
