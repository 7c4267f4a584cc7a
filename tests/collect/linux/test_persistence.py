"""Each mechanism on a tree of its own, then all of them on hostile ones."""

import hashlib
import os
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irkit.collect.linux.accounts import accounts
from irkit.collect.linux.persistence import FROM_ONE_FILE, persistence
from irkit.collect.linux.persistence.cron import at, cron
from irkit.collect.linux.persistence.entry import LENGTH
from irkit.collect.linux.persistence.hooks import package_hooks, pam, python_hooks
from irkit.collect.linux.persistence.kernel import modules, udev
from irkit.collect.linux.persistence.loader import environment, preload
from irkit.collect.linux.persistence.scripts import init_scripts, scripts
from irkit.collect.linux.persistence.shells import autostart, profiles
from irkit.collect.linux.persistence.ssh import authorized_keys, sshd_options
from irkit.collect.linux.sessions import sessions
from irkit.collect.linux.tree import LIMIT, Tree
from irkit.records import Item, Persistence, Reason
from tests.collect.linux.host import Host, entries, gaps, without_rights

KEY = b64encode(b"\0\0\0\x0bssh-ed25519\0\0\0 " + bytes(32)).decode()
LONG_AGO = 978_307_200 * 10**9  # 2001, in ns
FINGERPRINT = "SHA256:" + b64encode(
    hashlib.sha256(b"\0\0\0\x0bssh-ed25519\0\0\0 " + bytes(32)).digest()
).decode().rstrip("=")


def told(entry: Persistence, *fields: str) -> tuple[object, ...]:
    return tuple(getattr(entry, field) for field in fields)


def test_cron_tables(host: Host) -> None:
    host.write(
        "etc/crontab",
        "SHELL=/bin/sh\n# comment\n\n*/5 * * * * root  /tmp/.x >/dev/null 2>&1\n"
        "@reboot eve /tmp/y\ngarbage\n* * * * *\n",
    )
    host.write("var/spool/cron/crontabs/alice", "PATH = /tmp\n0 4 * * 1-5 echo a%b\n@daily z\n")
    host.write("etc/anacrontab", "START=1\n7 25 job.weekly run-parts /x\n@monthly 45 m /y\n")
    found = entries(cron(Tree(str(host))))
    assert [told(e, "mechanism", "name", "trigger", "user", "command") for e in found] == [
        ("cron", "crontab", "*/5 * * * *", "root", "/tmp/.x >/dev/null 2>&1"),
        ("cron", "crontab", "@reboot", "eve", "/tmp/y"),
        ("cron", "alice", "0 4 * * 1-5", "alice", "echo a%b"),
        ("cron", "alice", "@daily", "alice", "z"),
        ("anacron", "job.weekly", "every 7 days", "root", "run-parts /x"),
        ("anacron", "m", "@monthly", "root", "/y"),
    ]
    assert {e.attack for e in found} == {"T1053.003"}


def test_cron_scripts_run_where_they_may_be_executed(host: Host) -> None:
    host.write("etc/cron.hourly/on", mode=0o755)
    host.write("etc/cron.daily/off", mode=0o644)
    found = entries(cron(Tree(str(host))))
    assert [told(e, "command", "trigger", "enabled") for e in found] == [
        ("/etc/cron.hourly/on", "cron hourly", True),
        ("/etc/cron.daily/off", "cron daily", False),
    ]


def test_at_jobs(host: Host) -> None:
    host.user("alice", os.getuid())
    host.write(
        "var/spool/cron/atjobs/a0000201c9c380",
        "#!/bin/sh\n# atrun uid=0 gid=0\nHOME=/root; export HOME\ncd /root || {\n"
        '\t echo "Execution directory inaccessible" >&2\n\t exit 1\n}\n/tmp/evil --now\n',
        mode=0o700,
    )
    host.write("var/spool/cron/atjobs/.SEQ", "2\n")
    (job,) = entries(at(Tree(str(host))))
    assert told(job, "mechanism", "command", "user", "trigger", "enabled", "attack") == (
        "at job",
        "/tmp/evil --now",
        "alice",
        "at 2027-01-15 08:00 UTC",
        True,
        "T1053.002",
    )


def test_authorized_keys(host: Host) -> None:
    host.user("alice", 1000)
    host.write(
        "home/alice/.ssh/authorized_keys",
        f"# comment\nssh-ed25519 {KEY} eve@evil host\n"
        f'command="echo \\"a b\\"",no-pty ssh-ed25519 {KEY}\n'
        "ssh-ed25519 not*base64\nssh-ed25519 AAA nonsense\nwords\n",
    )
    host.write("etc/ssh/sshd_config", "authorizedkeysfile = .ssh/authorized_keys /etc/keys/%u\n")
    host.write("etc/keys/alice", f"ecdsa-sha2-nistp256 {KEY} c\n")
    found = entries(authorized_keys(Tree(str(host))))
    assert [told(e, "location", "name", "command", "user") for e in found] == [
        (
            "/home/alice/.ssh/authorized_keys",
            f"ssh-ed25519 {FINGERPRINT} eve@evil host",
            "",
            "alice",
        ),
        (
            "/home/alice/.ssh/authorized_keys",
            f"ssh-ed25519 {FINGERPRINT}",
            'command="echo \\"a b\\"",no-pty',
            "alice",
        ),
        ("/etc/keys/alice", f"ecdsa-sha2-nistp256 {FINGERPRINT} c", "", "alice"),
    ]
    assert {e.attack for e in found} == {"T1098.004"}


def test_the_fingerprint_is_what_ssh_keygen_prints(host: Host, tmp_path: Path) -> None:
    made = subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "me", "-f", tmp_path / "key"],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        pytest.skip("no ssh-keygen here")
    printed = subprocess.check_output(["ssh-keygen", "-l", "-f", tmp_path / "key.pub"], text=True)
    host.write("root/.ssh/authorized_keys", (tmp_path / "key.pub").read_text())
    (entry,) = entries(authorized_keys(Tree(str(host))))
    assert printed.split()[1] == entry.name.split()[1]


def test_sshd_options(host: Host) -> None:
    host.write(
        "etc/ssh/sshd_config.d/x.conf",
        "Port 22\n#ForceCommand /no\nForceCommand /tmp/x -a\nAuthorizedKeysCommand none\n",
    )
    (entry,) = entries(sshd_options(Tree(str(host))))
    assert told(entry, "name", "command") == ("ForceCommand", "/tmp/x -a")


def test_preloaded_libraries_and_unusual_folders(host: Host) -> None:
    host.write("etc/ld.so.preload", "/tmp/a.so:/lib/b.so # comment\n\n/tmp/c.so\n")
    host.write("etc/ld.so.conf", "include /etc/ld.so.conf.d/*.conf\n/usr/lib/x86_64-linux-gnu\n")
    host.write("etc/ld.so.conf.d/x.conf", "/usr/local/lib\n/tmp/lib\n/usr/lib/../../tmp\n")
    found = entries(preload(Tree(str(host))))
    assert [told(e, "mechanism", "command", "attack") for e in found] == [
        ("preloaded library", "/tmp/a.so", "T1574.006"),
        ("preloaded library", "/lib/b.so", "T1574.006"),
        ("preloaded library", "/tmp/c.so", "T1574.006"),
        ("library folder", "/tmp/lib", "T1574.006"),
        ("library folder", "/usr/lib/../../tmp", "T1574.006"),
    ]


def test_environment_that_loads_files(host: Host) -> None:
    host.write("etc/environment", "PATH=/bin\nLD_PRELOAD=/tmp/a.so\n")
    host.write("root/.pam_environment", "BASH_ENV DEFAULT=/tmp/x\nENVIRONMENT=x\n")
    found = entries(environment(Tree(str(host))))
    assert [told(e, "location", "name", "user", "attack") for e in found] == [
        ("/etc/environment", "LD_PRELOAD", "each user", "T1574.006"),
        ("/root/.pam_environment", "BASH_ENV", "root", "T1546.004"),
    ]


def test_scripts(host: Host) -> None:
    host.user("alice", 1000)
    host.write("etc/rc.local", mode=0o755)
    host.write("etc/update-motd.d/off", mode=0o644)
    host.write("etc/NetworkManager/dispatcher.d/pre-up.d/x", mode=0o755)
    host.write("home/alice/.ssh/rc", mode=0o600)
    host.write("home/alice/.config/autostart-scripts/s", mode=0o755)
    found = entries(scripts(Tree(str(host))))
    assert [told(e, "mechanism", "command", "user", "enabled", "attack") for e in found] == [
        ("rc.local", "/etc/rc.local", "root", True, "T1037.004"),
        ("message of the day", "/etc/update-motd.d/off", "root", False, "T1037"),
        (
            "network script",
            "/etc/NetworkManager/dispatcher.d/pre-up.d/x",
            "root",
            True,
            "T1546",
        ),
        ("ssh login script", "/home/alice/.ssh/rc", "alice", True, "T1037"),
        (
            "desktop login script",
            "/home/alice/.config/autostart-scripts/s",
            "alice",
            True,
            "T1547.013",
        ),
    ]


def test_init_scripts_are_on_where_a_run_level_starts_them(host: Host) -> None:
    for name in ("on", "off", "killed"):
        host.write(f"etc/init.d/{name}", mode=0o755)
    host.link("etc/rc3.d/S01on", "../init.d/on")
    host.link("etc/rc5.d/S01on", "../init.d/on")
    host.link("etc/rc3.d/K01killed", "../init.d/killed")
    found = entries(init_scripts(Tree(str(host))))
    assert [told(e, "name", "enabled", "trigger") for e in found] == [
        ("killed", False, ""),
        ("off", False, ""),
        ("on", True, "run levels 3 5"),
    ]


def test_shell_profiles_of_the_system_and_of_every_home(host: Host) -> None:
    host.user("alice", 1000, "/data/alice")
    host.write("etc/profile.d/x.sh", "touch /tmp/x")
    host.write("data/alice/.bashrc")
    host.write("home/gone/.zshrc")
    host.write("root/.profile")
    found = entries(profiles(Tree(str(host))))
    assert [told(e, "location", "user", "command", "attack") for e in found] == [
        ("/etc/profile.d/x.sh", "each user", "", "T1546.004"),
        ("/data/alice/.bashrc", "alice", "", "T1546.004"),
        ("/root/.profile", "root", "", "T1546.004"),
        ("/home/gone/.zshrc", "gone", "", "T1546.004"),
    ]


def test_autostart(host: Host) -> None:
    host.write(
        "etc/xdg/autostart/a.desktop",
        "[Desktop Entry]\nName=First\nExec=/bin/a\nName=Second\n[Desktop Action x]\nExec=/bin/b\n",
    )
    host.write("root/.config/autostart/b.desktop", "[Desktop Entry]\nExec=b\nHidden=true\n")
    found = entries(autostart(Tree(str(host))))
    assert [told(e, "name", "command", "user", "enabled", "attack") for e in found] == [
        ("First", "/bin/a", "each user", True, "T1547.013"),
        ("b.desktop", "b", "root", False, "T1547.013"),
    ]


def test_kernel_modules_and_udev_rules(host: Host) -> None:
    host.write("etc/modules", "# x\nloop max=8\n")
    host.write("etc/modprobe.d/x.conf", "options a b=1\ninstall usbhid \\\n /tmp/x\n")
    host.write(
        "etc/udev/rules.d/x.rules",
        '# RUN+="/no"\nACTION=="add", RUN+="/tmp/x \\"q\\"", \\\n PROGRAM=="/p"\n'
        'IMPORT{builtin}="net_id", RUN{builtin}+="kmod"\n',
    )
    found = [*entries(modules(Tree(str(host)))), *entries(udev(Tree(str(host))))]
    assert [told(e, "mechanism", "name", "command", "attack") for e in found] == [
        ("kernel module", "loop", "", "T1547.006"),
        ("modprobe command", "usbhid", "/tmp/x", "T1547.006"),
        ("udev rule", "x.rules", '/tmp/x \\"q\\"', "T1546.017"),
        ("udev rule", "x.rules", "/p", "T1546.017"),
    ]


def test_hooks_of_package_managers(host: Host) -> None:
    host.write(
        "etc/apt/apt.conf.d/x",
        '// DPkg::Post-Invoke {"/no";};\n/* DPkg::Post-Invoke {"/no";}; */\n'
        'APT::Get::Assume-Yes "true";\nDPkg::Post-Invoke { "/a; x"; "/b"; };\n'
        'DPkg { Pre-Install-Pkgs:: "/c"; };\nAPT::Update::Pre-Invoke:: "/d \\"q\\"";\n',
    )
    host.write("etc/dpkg/dpkg.cfg.d/x", "no-debsig\npost-invoke=/tmp/x -y\n")
    found = entries(package_hooks(Tree(str(host))))
    assert [told(e, "name", "command") for e in found] == [
        ("DPkg::Post-Invoke", "/a; x"),
        ("DPkg::Post-Invoke", "/b"),
        ("DPkg::Pre-Install-Pkgs::", "/c"),
        ("APT::Update::Pre-Invoke::", '/d \\"q\\"'),
        ("post-invoke", "/tmp/x -y"),
    ]


def test_pam_modules_that_run_programs_or_lie_elsewhere(host: Host) -> None:
    host.write(
        "etc/pam.d/sshd",
        "auth required pam_unix.so\nauth optional pam_exec.so quiet /tmp/x # c\n"
        "auth [success=1 default=ignore] /tmp/pam_evil.so a\n"
        "auth required /lib/x86_64-linux-gnu/security/pam_permit.so\n# pam_exec.so\n",
    )
    found = entries(pam(Tree(str(host))))
    assert [told(e, "name", "command", "attack") for e in found] == [
        ("sshd", "pam_exec.so quiet /tmp/x", "T1556.003"),
        ("sshd", "/tmp/pam_evil.so a", "T1556.003"),
    ]


def test_python_hooks(host: Host) -> None:
    host.write("usr/lib/python3/dist-packages/x.pth", "/path\nimport os; os.system('x')\n#import\n")
    host.write("root/.local/lib/python3.11/site-packages/usercustomize.py")
    found = entries(python_hooks(Tree(str(host))))
    assert [told(e, "mechanism", "command", "user", "attack") for e in found] == [
        ("Python path file", "import os; os.system('x')", "each user", "T1546.018"),
        (
            "Python start file",
            "/root/.local/lib/python3.11/site-packages/usercustomize.py",
            "root",
            "T1546.018",
        ),
    ]


CONFIGURATION = (
    "etc/passwd",
    "etc/crontab",
    "etc/cron.d/x",
    "var/spool/cron/crontabs/u",
    "etc/anacrontab",
    "var/spool/cron/atjobs/a0000101234567",
    "etc/systemd/system/a.service",
    "etc/systemd/system/a.timer",
    "etc/systemd/system/a.service.d/x.conf",
    "root/.config/systemd/user/b.socket",
    "root/.ssh/authorized_keys",
    "etc/ssh/sshd_config",
    "etc/ld.so.preload",
    "etc/ld.so.conf.d/x.conf",
    "etc/environment",
    "root/.config/autostart/x.desktop",
    "etc/modules",
    "etc/modprobe.d/x.conf",
    "etc/udev/rules.d/x.rules",
    "etc/pam.d/x",
    "etc/apt/apt.conf.d/x",
    "etc/dpkg/dpkg.cfg.d/x",
    "usr/lib/python3/dist-packages/x.pth",
)
WORDS = st.sampled_from(
    [
        *("* * * * *", "@reboot", "root", "[Service]", "ExecStart=", "Wants=", "a@b.service", "="),
        *(
            "ssh-rsa",
            "AAAA",
            'command="',
            "RUN+=",
            "PROGRAM==",
            '"',
            "\\",
            "\n",
            "\0",
            "\r",
        ),
        *("DPkg::Post-Invoke", "{", "}", ";", "/*", "*/", "//", "#", "pam_exec.so", "import ", ":"),
        *(
            "install",
            "/tmp/x",
            "%h",
            "%u",
            "AuthorizedKeysFile",
            "..",
            "/",
            "\udcff",
            "\u202e",
            " ",
        ),
        *("u:x:0:0::/root:/bin/sh\n", "u:x:-1:0::/../..:\n", "LD_PRELOAD=", "include", "\x85", "é"),
    ]
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=st.one_of(st.lists(WORDS, max_size=60).map("".join), st.binary(max_size=300)))
def test_no_content_makes_the_collection_fail(host: Host, text: str | bytes) -> None:
    for path in CONFIGURATION:
        host.write(path, text)
    for record in persistence(str(host)):
        assert isinstance(record, Item | Persistence)
        if isinstance(record, Persistence):
            assert record.location.lstrip("/") in CONFIGURATION
            assert record.mechanism
            assert record.attack.startswith("T1")


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        '"\\',
        "/* ",
        'RUN="\\" ',
        "\\",
        "[",
        "a {",
        'a"b"',
        "a@",
        "%h/%u ",
        "\0",
        "ssh-rsa",
    ],
)
def test_a_megabyte_of_anything_is_read_in_linear_time(host: Host, unit: str) -> None:
    """With a pattern that looks twice at what it cannot close, this would run for hours."""
    for path in CONFIGURATION[2:]:
        host.write(path, unit * (LIMIT // len(unit)))
    assert sum(1 for _ in persistence(str(host))) < len(CONFIGURATION) * (FROM_ONE_FILE + 2)


def test_one_file_cannot_bury_the_others(host: Host) -> None:
    host.write("etc/ld.so.preload", "/tmp/x.so\n" * (FROM_ONE_FILE + 7))
    host.write("etc/crontab", "@reboot root /tmp/x\n")
    records = list(persistence(str(host)))
    assert len(entries(records)) == FROM_ONE_FILE + 1
    assert gaps(records) == {"/etc/ld.so.preload": Reason.TOO_LARGE}


def test_a_padded_command_is_cut_and_says_so(host: Host) -> None:
    host.write("etc/crontab", f"@reboot root {'a' * (LENGTH + 5)}\n")
    (entry,) = entries(persistence(str(host)))
    assert entry.command == "a" * LENGTH + "… (5 more characters)"


def test_a_collection_changes_no_access_time(host: Host) -> None:
    for path in (*CONFIGURATION, "etc/shadow", "etc/group", "etc/sudoers", "run/utmp"):
        host.write(path, "root:x:0:0::/root:/bin/sh\n")
    host.link("etc/systemd/system/x.target.wants/a.service", "../a.service")
    control = host.write("control")
    paths = [host.root, *host.root.rglob("*")]
    old = dict.fromkeys(paths, LONG_AGO)
    for path in paths:
        times = (LONG_AGO, path.lstat().st_mtime_ns)
        os.utime(path, ns=times, follow_symlinks=False)
    control.read_bytes()
    if control.stat().st_atime_ns == LONG_AGO:
        pytest.skip("this file system keeps no access times")
    os.utime(control, ns=(LONG_AGO, LONG_AGO))
    assert entries(persistence(str(host)))
    assert [*accounts(str(host)), *sessions(str(host))]
    assert {path: path.lstat().st_atime_ns for path in paths} == old


def test_what_a_user_may_not_read_is_told_once(open_host: Host) -> None:
    open_host.write("etc/crontab", "@reboot root /tmp/x\n", mode=0o000)
    open_host.write("etc/rc.local", mode=0o755)
    open_host.write("home/eve/.bashrc")
    (open_host.root / "home/eve").chmod(0o000)
    records = without_rights(lambda: persistence(str(open_host)))
    (open_host.root / "home/eve").chmod(0o700)
    assert [e.location for e in entries(records)] == ["/etc/rc.local"]
    denied = sorted(r.target for r in records if isinstance(r, Item))
    assert denied == ["/etc/crontab", "/home/eve"]
