"""Programs by what they are for; the checks know them by their file names."""

SHELLS = frozenset("sh bash dash zsh ksh mksh ash fish tcsh csh rbash busybox".split())
INTERPRETERS = frozenset("python pypy perl ruby php lua node tclsh expect awk gawk".split())
CARRIERS = frozenset("nc ncat netcat socat nc.openbsd nc.traditional telnet openssl".split())
FETCHERS = frozenset("wget curl ftpget tftp lwp-download".split())
MULTI_CALL = frozenset("busybox toybox coreutils systemd runc crun tini catatonit".split())

# Programs that answer strangers: what they start is what a stranger may have asked for.
LINUX_SERVERS = frozenset(
    """
    nginx apache2 httpd httpd-prefork lighttpd caddy php-fpm php-cgi uwsgi litespeed h2o
    mysqld mariadbd postgres redis-server valkey-server mongod memcached couchdb clickhouse-server
    named unbound dnsmasq vsftpd proftpd smbd exim4 squid haproxy
    """.split()
)
INETD = frozenset("inetd xinetd systemd tcpserver ipsvd tcpsvd sslserver busybox".split())

# Names that a program of another kind has no reason to take.
LINUX_DAEMONS = frozenset(
    """
    sshd systemd systemd-journald systemd-logind systemd-udevd systemd-networkd systemd-resolved
    systemd-timesyncd cron crond atd anacron rsyslogd syslogd syslog-ng auditd dbus-daemon
    dbus-broker NetworkManager polkitd udevd agetty getty login dockerd containerd
    containerd-shim-runc-v2 nginx apache2 httpd lighttpd mysqld mariadbd named chronyd ntpd
    avahi-daemon cupsd irqbalance acpid rpcbind snapd sendmail exim4 dovecot smbd nmbd
    modemmanager wpa_supplicant accounts-daemon gdm gdm3 sssd firewalld
    """.split()
)

# Parts of Windows and where below its folder they lie, as a pattern.
_SYSTEM32 = r"(?:system32|syswow64|sysnative)\\"
WINDOWS_FOLDERS = {
    **dict.fromkeys(
        (
            f"{name}.exe"
            for name in """
            svchost lsass services csrss smss wininit winlogon spoolsv dllhost conhost taskhostw
            taskhost taskhostex rundll32 regsvr32 fontdrvhost sihost runtimebroker lsaiso dwm
            userinit logonui ctfmon wuauclt mshta cmd lsm msdtc searchindexer alg audiodg
            """.split()
        ),
        _SYSTEM32,
    ),
    "explorer.exe": "(?:syswow64\\\\)?",
    "wmiprvse.exe": rf"{_SYSTEM32}wbem\\",
    "powershell.exe": rf"{_SYSTEM32}windowspowershell\\v1\.0\\",
}
WINDOWS_LOOKALIKE = frozenset(
    [name.removesuffix(".exe") for name in WINDOWS_FOLDERS if name != "cmd.exe"]
    + ["taskmgr", "iexplore"]
)
HONESTLY_ALIKE = frozenset({"msdt", "service"})  # of Windows itself; of many vendors
WINDOWS_SHELLS = frozenset(
    """
    cmd.exe powershell.exe pwsh.exe wscript.exe cscript.exe mshta.exe bash.exe rundll32.exe
    regsvr32.exe certutil.exe bitsadmin.exe msbuild.exe installutil.exe wmic.exe
    """.split()
)
OFFICE = frozenset(
    """
    winword.exe excel.exe powerpnt.exe outlook.exe msaccess.exe mspub.exe onenote.exe visio.exe
    eqnedt32.exe acrord32.exe acrobat.exe foxitreader.exe hh.exe
    """.split()
)
WINDOWS_SERVERS = frozenset(
    """
    w3wp.exe httpd.exe nginx.exe sqlservr.exe mysqld.exe postgres.exe php-cgi.exe tomcat.exe
    tomcat8.exe tomcat9.exe tomcat10.exe umworkerprocess.exe
    """.split()
)
# Who starts the parts of Windows; of those whose parent ends at once there is nothing to say.
WINDOWS_PARENTS = {
    "svchost.exe": {"services.exe", "svchost.exe", "msmpeng.exe"},
    "lsass.exe": {"wininit.exe"},
    "lsaiso.exe": {"wininit.exe"},
    "services.exe": {"wininit.exe"},
    "taskhostw.exe": {"svchost.exe"},
    "spoolsv.exe": {"services.exe"},
    "searchindexer.exe": {"services.exe"},
    "wininit.exe": {"smss.exe"},
    "winlogon.exe": {"smss.exe"},
    "csrss.exe": {"smss.exe"},
    "runtimebroker.exe": {"svchost.exe"},
    "fontdrvhost.exe": {"wininit.exe", "winlogon.exe"},
}

DEBUGGERS = frozenset(
    """
    gdb gdbserver lldb lldb-server strace ltrace rr dlv perf valgrind edb radare2 r2 codelldb
    gdb-multiarch bpftrace systemd-coredump eu-stack proot fakechroot runsc crashpad_handler
    chrome_crashpad_handler uftrace sysprof
    """.split()
)
SNIFFERS = frozenset(
    """
    tcpdump dumpcap tshark wireshark ngrep arpwatch suricata snort zeek ntopng iftop nethogs
    dhclient dhcpcd udhcpc NetworkManager systemd-networkd connmand iwd wpa_supplicant hostapd
    dhcpd kea-dhcp4 dnsmasq lldpd lldpad keepalived ping ping4 ping6 arping fping mtr mtr-packet
    traceroute nmap masscan avahi-daemon radvd ospfd bgpd zebra bird strongswan charon pppd
    pppoe conntrackd nflog ulogd softflowd pmacctd dhcp6c odhcpd systemd cilium-agent calico-node
    firecracker qemu-system-x86_64 vpnkit nm-dispatcher smokeping thd dockerd speaker
    """.split()
)
