rule Linux_AntiForensics_LoginLogWiper
{
    meta:
        description = "A program that cuts one user's or host's entries out of the login records."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1070.002, T1070"
        reference = "https://attack.mitre.org/techniques/T1070/002/"
    strings:
        $utmp = /\/(var\/)?(run|adm|log)\/utmpx?\x00/
        $wtmp = /\/(var\/)?(log|adm)\/wtmpx?\x00/
        $lastlog = /\/(var\/)?(log|adm)\/lastlog\x00/
        $btmp = "/var/log/btmp"
        $verb = /(wip(e|ed|ing|er)|zapp?(ed|er|ing)?|eras(e|ed|ing)|clean(ed|er|ing)?|hid(e|den|ing)|tamper(ed|ing)?)[ :!][^\x00]{0,40}(utmp|wtmp|lastlog|btmp|log ?file|\/var\/log)/ nocase
        $offset = /(ftruncate|lseek|fseek|pwrite)(64)?\x00/
    condition:
        uint32(0) == 0x464c457f and filesize < 512KB
        and 3 of ($utmp, $wtmp, $lastlog, $btmp) and $verb and $offset
}

rule Linux_AntiForensics_LogTruncation
{
    meta:
        description = "A script that empties or deletes several login and system logs to hide what was done."
        author = "irkit"
        date = "2026-11-23"
        score = 65
        attack = "T1070.002"
        reference = "https://attack.mitre.org/techniques/T1070/002/"
    strings:
        $login = /(>\s?|rm (-[rf]{1,2} )?|shred (-[a-z]{1,3} )?|truncate -s ?0 |(un)?link |dd if=\/dev\/(null|zero) of=)\/var\/(log|run)\/(wtmp|btmp|lastlog|utmp)\b/
        $system = /(>\s?|rm (-[rf]{1,2} )?|shred (-[a-z]{1,3} )?|truncate -s ?0 |(un)?link |dd if=\/dev\/(null|zero) of=)\/var\/log\/(secure|auth\.log|messages|syslog|audit\/audit\.log|maillog|cron)\b/
        $history = /(history -c|unset HISTFILE|HISTFILE=\/dev\/null|(>|rm -r?f) ?(~|\$HOME|\/root)\/\.bash_history)/
        $spool = /(>\s?|rm (-[rf]{1,2} )?)\/var\/spool\/mail\/root/
    condition:
        uint32(0) != 0x464c457f and filesize < 256KB
        and #login > 1 and ($system or $spool) and ($history or $spool)
}

rule Linux_AntiForensics_HistoryOff
{
    meta:
        description = "Shell commands that keep a session out of the command history in more than one way."
        author = "irkit"
        date = "2026-11-23"
        score = 55
        attack = "T1070.003, T1562.003"
        reference = "https://attack.mitre.org/techniques/T1070/003/"
    strings:
        $unset = /unset\s+([A-Z]+\s+){0,4}HISTFILE\b/
        $null = /HISTFILE=['"]?\/dev\/null/
        $zero = /\bHIST(FILE)?SIZE=['"]?0\b/
        $clear = /\bhistory\s+-c\b/
        $link = /ln\s+-s?f?s?\s+\/dev\/null\s+\S{0,60}\.[a-z]{2,8}_history/
        $option = /\bset\s+\+o\s+history\b/
    condition:
        uint32(0) != 0x464c457f and filesize < 128KB and 3 of them
}

rule Linux_AntiForensics_TimestampCopy
{
    meta:
        description = "Commands that give a file the times of a system program so that it looks as old."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1070.006"
        reference = "https://attack.mitre.org/techniques/T1070/006/"
    strings:
        $touch = /touch\s+(-[acm]{0,3}r|--reference=?)\s?\/(usr\/)?(bin|sbin|lib|lib64)\/[\w.\/-]{2,40}\s+["']?(\/(tmp|var|etc|usr|lib|opt|dev|root|home|bin|sbin)\/|\$\{?\w|\.\/)[^\n]/
    condition:
        uint32(0) != 0x464c457f and filesize < 256KB and $touch
}
