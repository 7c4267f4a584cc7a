rule Linux_Bot_Mirai
{
    meta:
        description = "A Mirai-like bot: it infects devices over telnet and floods targets on command."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1498, T1110.001"
        reference = "https://krebsonsecurity.com/2016/10/source-code-for-iot-botnet-mirai-released/"
    strings:
        // The string table is encrypted with one byte.
        $table_query = "TSource Engine Query" xor(0x01-0xff)
        $table_watchdog = "/dev/watchdog" xor(0x01-0xff)
        $table_busybox = "/bin/busybox" xor(0x01-0xff)
        $table_sockets = "/proc/net/tcp" xor(0x01-0xff)
        $table_tunnel = "listening tun0" xor(0x01-0xff)
        $plain_query = "TSource Engine Query"
        $plain_watchdog = "/dev/misc/watchdog"
        $plain_busybox = "/bin/busybox"
        $plain_sockets = "/proc/net/tcp"
    condition:
        uint32(0) == 0x464c457f and filesize < 1MB
        and (2 of ($table_*) or ($plain_query and 2 of ($plain_*) and $plain_watchdog))
}

rule Linux_Bot_Gafgyt
{
    meta:
        description = "A Gafgyt (Bashlite) bot: it scans for devices with weak passwords and floods targets."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1498, T1110.001"
        reference = "https://attack.mitre.org/techniques/T1498/"
    strings:
        $kill = "KILLATTK" fullword
        $stop = "LOLNOGTFO" fullword
        $address = "GETLOCALIP" fullword
        $flood_http = "HTTPFLOOD" fullword
        $flood_udp = "UDP Flooding %s"
        $flood_tcp = "TCP Flooding %s"
        $flood_junk = "JUNK Flooding %s"
        $flood_hold = "HOLD Flooding %s"
        $scanner = "SCANNER ON | OFF"
        $build = "BUILD %s:%s"
        $report = "REPORT %s:%s:%s"
        $pong = "PONG!" fullword
        $route = "/proc/net/route" fullword
    condition:
        uint32(0) == 0x464c457f and filesize < 2MB
        and 3 of ($kill, $stop, $address, $scanner, $build, $report, $flood_*)
        and ($pong or $route)
}

rule Linux_Bot_Tsunami
{
    meta:
        description = "A Tsunami (Kaiten) bot: it takes orders over IRC to flood targets and run commands."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1498, T1071"
        reference = "https://attack.mitre.org/techniques/T1498/"
    strings:
        $notice = "NOTICE %s :"
        $tsunami = "TSUNAMI <target> <secs>"
        $pan = "PAN <target> <port> <secs>"
        $udp = "UDP <target> <port> <secs>"
        $unknown = "UNKNOWN <target> <secs>"
        $fetch = "GET <http address> <save as>"
        $spoof = "SPOOFS <subnet>"
        $refusal = ":Unable to comply."
        $killall = ":Killing pid %d."
    condition:
        filesize < 3MB and $notice and 3 of them
}

rule Linux_Bot_XorDdos
{
    meta:
        description = "XorDDoS or its start script: a bot that hides in /lib and restarts itself from cron."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1498, T1053.003, T1014"
        reference = "https://www.microsoft.com/en-us/security/blog/2022/05/19/rise-in-xorddos-a-deeper-look-at-the-stealthy-ddos-malware-targeting-linux-devices/"
    strings:
        $key = "BB2FA36AAA9541F0"
        $pid = "/var/run/gcc.pid"
        $cron = /\/etc\/cron\.hourly\/(gcc|gcc4|udev|cron)\.sh/
        $copy = /cp \/lib\/(libudev|libgcc)\.so(\.\d)? \/lib\/(libudev|libgcc)\.so\.\d/
        $device = "/proc/rs_dev"
        $interfaces = "for i in `cat /proc/net/dev|grep :|awk -F: {'print $1'}`; do ifconfig $i up& done"
        $startup = /\/etc\/rc%d\.d\/S90%s/
    condition:
        filesize < 3MB and 2 of them
}
