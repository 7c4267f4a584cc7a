rule Linux_Backdoor_SshPasswordLog
{
    meta:
        description = "An OpenSSH program changed to write down user names with their passwords."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1556, T1554, T1056"
        reference = "https://www.welivesecurity.com/2018/12/05/dark-side-of-the-forsshe/"
    strings:
        $openssh = /OpenSSH_\d{1,2}\.\dp\d/
        $server = "Accepted %s%s for %s%.100s from %.200s port %d"
        $client = "Permission denied (%s)."
        $log = /(user|login|name|id)[a-z]{0,5}\s?[:=]\s?%(\.\d{1,3})?s.{0,6}pass[a-z]{0,5}\s?[:=]\s?%(\.\d{1,3})?s/ nocase
        $log_address = /%s:%s@%s(:%d)?\n/
    condition:
        uint32(0) == 0x464c457f and filesize < 6MB
        and ($openssh or $server or $client) and any of ($log*)
}

rule Linux_Backdoor_PamModule
{
    meta:
        description = "A PAM module that keeps passwords in a file or accepts one of its own: a login backdoor."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1556.003"
        reference = "https://attack.mitre.org/techniques/T1556/003/"
    strings:
        $authenticate = "pam_sm_authenticate" fullword
        $password = /pam_get_(authtok|item|pass)\x00/
        $write = /(fopen(64)?|open(64)?|fprintf|__fprintf_chk)\x00/
        $log = /(user|login|name|id)[a-z]{0,5}\s?[:=]\s?%s.{0,6}pass[a-z]{0,5}\s?[:=]\s?%s/ nocase
        $hidden = /\x00\/(tmp|dev\/shm|var\/(tmp|log|lib|run|cache)|usr\/(lib|share|include|bin)|lib|opt)(\/[\w-]{1,30}){0,3}\/\.[\w.-]{2,30}\x00/
        $temporary = /\x00\/(tmp|var\/tmp|dev\/shm)\/[\w.-]{2,40}\x00/
    condition:
        uint32(0) == 0x464c457f and uint16(16) == 3 and filesize < 1MB
        and $authenticate and $password and $write and ($log or $hidden or $temporary)
}

rule Linux_Backdoor_BpfDoor
{
    meta:
        description = "A BPFDoor-like backdoor: it listens below the firewall for a magic packet under a borrowed name."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1205.002, T1036.005"
        reference = "https://www.elastic.co/security-labs/a-peek-behind-the-bpfdoor"
    strings:
        // jeq #0x7255 and jeq #0x5293 of the packet filter, as sock_filter entries
        $magic_udp = { 15 00 ?? ?? 55 72 00 00 }
        $magic_tcp = { 15 00 ?? ?? 93 52 00 00 }
        $copy = "/bin/cp %s /dev/shm/%s"
        $init = "/dev/shm/%s --init"
        $pid = "/var/run/haldrund.pid"
        $redirect = "iptables -t nat -A PREROUTING -p tcp -s %s --dport %d -j REDIRECT --to-ports %d"
        $name_hald = "hald-addon-acpi: listening on acpid socket /proc/acpi/event"
        $name_console = "/usr/sbin/console-kit-daemon --no-daemon"
        $name_getty = "/sbin/mingetty /dev/tty7"
        $name_udev = "/sbin/udevd -d"
        $name_avahi = "avahi-daemon: chroot helper"
        $name_pickup = "pickup -l -t fifo -u"
        $name_runner = "hald-runner" fullword
    condition:
        uint32(0) == 0x464c457f and filesize < 4MB
        and (
            all of ($magic_*)
            or 4 of ($name_*)
            or 2 of ($copy, $init, $pid, $redirect)
            or (2 of ($name_*) and 1 of ($copy, $init, $pid, $redirect, $magic_*))
        )
}

rule Linux_Backdoor_XzUtils
{
    meta:
        description = "The backdoored liblzma of xz 5.6.0 or 5.6.1, which lets its makers in through sshd."
        author = "irkit"
        date = "2026-11-23"
        score = 95
        attack = "T1195.002, T1554"
        reference = "https://nvd.nist.gov/vuln/detail/CVE-2024-3094"
    strings:
        // The start of the inserted get_cpuid hook: no honest liblzma has this code.
        $hook = { F3 0F 1E FA 55 48 89 F5 4C 89 CE 53 89 FB 81 E7 00 00 00 80 48 83 EC 28 48 89 54 24 18 48 89 4C 24 10 }
    condition:
        $hook
}
