rule Persistence_Cron_DownloadRun
{
    meta:
        description = "A cron line that downloads or decodes something and runs it again and again."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1053.003"
        reference = "https://attack.mitre.org/techniques/T1053/003/"
    strings:
        // Five fields of time, or a nickname, then perhaps a user.
        $download = /(@(reboot|hourly|daily|weekly)|([\d*][\d*\/,-]{0,11}[ \t]){4}[\d*][\d*\/,-]{0,11})[ \t]+([a-z][\w-]{1,30}[ \t]+)?[^\n#]{0,200}\b(curl|wget|cdt|wdt)\s[^\n]{0,300}\|\s?(sudo\s+)?(\/bin\/)?(ba|z|da)?sh\b/
        $substituted = /(@(reboot|hourly|daily|weekly)|([\d*][\d*\/,-]{0,11}[ \t]){4}[\d*][\d*\/,-]{0,11})[ \t]+([a-z][\w-]{1,30}[ \t]+)?[^\n#]{0,100}(ba|z|da)?sh\s+(-c\s+)?["']?[$<]\(\s?(curl|wget)\s[^\n]{0,300}\)/
        $decoded = /(@(reboot|hourly|daily|weekly)|([\d*][\d*\/,-]{0,11}[ \t]){4}[\d*][\d*\/,-]{0,11})[ \t]+([a-z][\w-]{1,30}[ \t]+)?[^\n#]{0,4000}base64\s+(-d|--decode|-di)[^\n|]{0,40}\|\s?(\/bin\/)?(ba|z|da)?sh\b/
        $shell = /(@(reboot|hourly|daily|weekly)|([\d*][\d*\/,-]{0,11}[ \t]){4}[\d*][\d*\/,-]{0,11})[ \t]+([a-z][\w-]{1,30}[ \t]+)?[^\n#]{0,200}(\/dev\/tcp\/[\w.$-]{3,80}\/\d|\b(nc|ncat|netcat)\s[^\n]{0,60}-e\s|python\d?(\.\d)?\s+-c\s?["'][^\n]{0,200}(socket|exec\(|base64|urllib))/
    condition:
        filesize < 16MB and uint32(0) != 0x464c457f and any of them
}

rule Persistence_Cron_TemporaryProgram
{
    meta:
        description = "A cron line that runs a program from a temporary folder or a hidden file."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1053.003, T1564.001"
        reference = "https://attack.mitre.org/techniques/T1053/003/"
    strings:
        $line = /(@(reboot|hourly|daily)|([\d*][\d*\/,-]{0,11}[ \t]){4}[\d*][\d*\/,-]{0,11})[ \t]+(root[ \t]+)?(((ba)?sh|nohup|python\d?|perl|setsid)[ \t]+(-c[ \t]+)?["']?)?(\/tmp|\/var\/tmp|\/dev\/shm|\/run\/user\/\d{1,6}|\/dev\/mqueue)\/[\w.\/-]{1,80}/
        $hidden = /(@(reboot|hourly|daily)|([\d*][\d*\/,-]{0,11}[ \t]){4}[\d*][\d*\/,-]{0,11})[ \t]+(root[ \t]+)?(((ba)?sh|nohup|python\d?|perl|setsid)[ \t]+(-c[ \t]+)?["']?)?(\/(etc|usr|var|lib|lib64|bin|sbin|boot|dev)(\/[\w-]{1,30}){0,5}\/\.[\w-]{1,30}|(\/[\w-]{1,30}){1,5}\/\.(configrc\d?|X\d{1,2}-unix|ICE-unix|font-unix|Test-unix)\/[\w.\/-]{1,80})[^\n]{0,80}\n/
    condition:
        filesize < 1MB and any of them
        and (filepath contains "cron" or filename contains "cron" or uint16be(0) == 0x2321)
}

rule Persistence_Systemd_SuspiciousExec
{
    meta:
        description = "A systemd unit that starts a program from a temporary or hidden place, or downloads one."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1543.002"
        reference = "https://attack.mitre.org/techniques/T1543/002/"
    strings:
        $unit = /\[(Unit|Service|Install)\]/
        $temporary = /\nExec(Start|StartPre|StartPost|Reload|Stop)\s?=\s?[-@:+!]{0,3}((\/usr)?(\/bin\/)?((ba|da|z)?sh|env|nohup|setsid|python\d?|perl)\s+(-c\s+)?["']?)?(\/tmp|\/var\/tmp|\/dev\/shm|\/dev\/mqueue)\/[\w.\/-]/
        $hidden = /\nExec(Start|StartPre|StartPost)\s?=\s?[-@:+!]{0,3}((\/usr)?(\/bin\/)?((ba|da|z)?sh|nohup|setsid|python\d?|perl)\s+(-c\s+)?["']?)?\/(etc|usr|var|lib|opt|bin|sbin|root|boot)(\/[\w.-]{1,40}){0,5}\/\.[\w-][^\n]{0,200}/
        $honest = /\nExec(Start|StartPre|StartPost)\s?=[^\n]{0,120}\/\.(venv|env|virtualenvs?|local|nvm|pyenv|rbenv|cargo|npm-global|dotnet|volta|asdf|deno|bun)\//
        $download = /\nExec(Start|StartPre|StartPost)\s?=[^\n]{0,200}(\b(curl|wget)\s[^\n]{0,200}\|\s?(ba)?sh\b|base64\s+(-d|--decode)|\/dev\/(tcp|udp)\/[\w.$]|\b(nc|ncat|socat)\s[^\n]{0,80}(-e\s|exec:)|pty\.spawn)/
    condition:
        filesize < 64KB and $unit and ($temporary or $download or #hidden > #honest)
}
