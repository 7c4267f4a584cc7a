rule Windows_ScheduledTask_ScriptCommand
{
    meta:
        description = "A scheduled task runs an encoded, downloaded or inline script again and again."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1053.005, T1059.001"
        reference = "https://attack.mitre.org/techniques/T1053/005/"
    strings:
        $task = "schemas.microsoft.com/windows/2004/02/mit/task" ascii wide
        $command = /<Command>.{0,120}(powershell|pwsh|mshta|rundll32|regsvr32|wscript|cscript|cmd|conhost)(\.exe)?["']?\s{0,3}<\/Command>/ nocase ascii wide
        $encoded = /<Arguments>.{0,400}[-\/]e(c|n[a-z]{0,13})?\s{1,4}(["']|&quot;)?[A-Za-z0-9+\/]{40}/ nocase ascii wide
        $inline = /<Arguments>.{0,400}(https?:\/\/|javascript:|vbscript:|FromBase64String|DownloadString|Invoke-Expression|\biex\b)/ nocase ascii wide
    condition:
        filesize < 1MB and $task and $command and ($encoded or $inline)
}

rule Windows_ScheduledTask_OddPlace
{
    meta:
        description = "A scheduled task starts a program from a folder where every user and every malware can write."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1053.005"
        reference = "https://attack.mitre.org/techniques/T1053/005/"
    strings:
        $task = "schemas.microsoft.com/windows/2004/02/mit/task" ascii wide
        $command = /<Command>["']?[^<]{2,60}\\(Users\\Public|Users\\Default|AppData\\Local\\Temp|Windows\\Temp|Windows\\Tasks|PerfLogs|\$Recycle\.Bin)\\[^<]{1,160}<\/Command>/ nocase ascii wide
        $variable = /<Command>["']?%(TEMP|TMP|PUBLIC)%\\[^<]{1,160}<\/Command>/ nocase ascii wide
    condition:
        filesize < 1MB and $task and ($command or $variable)
}

rule Windows_Service_AttackCommand
{
    meta:
        description = "A service command echoes into a named pipe or starts hidden PowerShell, as attack frameworks do."
        author = "irkit"
        date = "2026-11-23"
        score = 86
        attack = "T1543.003, T1134.001, T1569.002"
        reference = "https://attack.mitre.org/techniques/T1569/002/"
    strings:
        $pipe = /(cmd(\.exe)?|%COMSPEC%)["']?\s{1,4}\/c\s{1,4}["']?echo\s{1,4}\S{1,40}\s{0,4}\^?>\s{0,4}\\\\\.\\pipe\\\w/ nocase ascii wide
        $start = /%COMSPEC%["']?\s{1,4}(\/b\s{1,4})?\/c\s{1,4}start\s{1,4}(\/b\s{1,4})?(\/min\s{1,4})?powershell(\.exe)?\s{1,4}-/ nocase ascii wide
    condition:
        any of them
}

rule Windows_Wmi_EventSubscription
{
    meta:
        description = "A file sets up a permanent WMI event subscription that runs a command, hard to see on a host."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1546.003"
        reference = "https://attack.mitre.org/techniques/T1546/003/"
    strings:
        $filter = "__EventFilter" nocase ascii wide
        $binding = "__FilterToConsumerBinding" nocase ascii wide
        $consumer1 = "CommandLineEventConsumer" nocase ascii wide
        $consumer2 = "ActiveScriptEventConsumer" nocase ascii wide
        $action1 = "CommandLineTemplate" nocase ascii wide
        $action2 = "ScriptText" nocase ascii wide
        $action3 = "ExecutablePath" nocase ascii wide
        $command = /\b(powershell|cmd\.exe|cmd \/c|mshta|rundll32|regsvr32|wscript|WScript\.Shell|https?:\/\/)/ nocase ascii wide
    condition:
        filesize < 2MB and $filter and $binding and any of ($consumer*) and any of ($action*) and $command
}

rule Windows_Accessibility_Backdoor
{
    meta:
        description = "A helper of the logon screen is replaced by a command prompt, a way in without a password."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1546.008, T1546.012"
        reference = "https://attack.mitre.org/techniques/T1546/008/"
    strings:
        $debugger = /Image File Execution Options\\{1,2}(sethc|utilman|osk|magnify|narrator|displayswitch|atbroker)\.exe[\s\S]{1,60}Debugger[\s\S]{1,60}(cmd|powershell|taskmgr|explorer|mmc)\.exe/ nocase ascii wide
        $copy = /(copy|move|xcopy)(\.exe)?\s[^\r\n]{0,60}(cmd|powershell)\.exe["']?\s[^\r\n]{0,60}\\(sethc|utilman|osk|magnify|narrator|displayswitch)\.exe/ nocase ascii wide
    condition:
        filesize < 10MB and any of them
}

rule Windows_RunKey_ScriptCommand
{
    meta:
        description = "A Run key of the registry starts an encoded, hidden or downloaded script at each logon."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1547.001, T1059.001"
        reference = "https://attack.mitre.org/techniques/T1547/001/"
    strings:
        $run = /CurrentVersion\\{1,2}(Policies\\{1,2}Explorer\\{1,2})?Run(Once)?["'\]\\]?[\s\S]{1,120}(mshta|powershell|pwsh|wscript|rundll32|regsvr32)(\.exe)?[^\r\n]{1,160}(javascript:|vbscript:|https?:\/\/|FromBase64String|\s-e(nc|c|ncodedcommand)\s|\s-w[indowstyle]{0,10}\s{1,4}hidden\s)/ nocase ascii wide
    condition:
        filesize < 5MB and $run
}
