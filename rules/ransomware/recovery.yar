rule Ransomware_Recovery_Inhibited
{
    meta:
        description = "Commands delete backups and switch off repair: what ransomware does right before it encrypts."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1490, T1486"
        reference = "https://attack.mitre.org/techniques/T1490/"
    strings:
        $shadow1 = /vssadmin(\.exe)?["']?\s{1,4}delete\s{1,4}shadows/ nocase ascii wide
        $shadow2 = /wmic(\.exe)?["']?\s[^\r\n]{0,60}shadowcopy\s[^\r\n]{0,60}delete/ nocase ascii wide
        $shadow3 = /Win32_ShadowCopy[^\r\n]{0,100}(\.Delete\(|Remove-(WmiObject|CimInstance)|\|\s{0,3}rwmi)/ nocase ascii wide
        $shadow4 = /vssadmin(\.exe)?["']?\s{1,4}resize\s{1,4}shadowstorage\s[^\r\n]{0,60}maxsize=\s?(3\d\d|401)MB/ nocase ascii wide
        $repair1 = /bcdedit(\.exe)?["']?\s[^\r\n]{0,60}recoveryenabled\s{1,4}no\b/ nocase ascii wide
        $repair2 = /bcdedit(\.exe)?["']?\s[^\r\n]{0,60}bootstatuspolicy\s{1,4}ignoreallfailures/ nocase ascii wide
        $repair3 = /reagentc(\.exe)?["']?\s{1,4}\/disable/ nocase ascii wide
        $backup1 = /wbadmin(\.exe)?["']?\s{1,4}delete\s{1,4}(catalog|systemstatebackup|backup)/ nocase ascii wide
        $backup2 = /(del|erase)\s[^\r\n]{0,60}\*\.(vhd|bac|bak|wbcat|bkf)\s[^\r\n]{0,200}\*\.(vhd|bac|bak|wbcat|bkf|set|win|dsk)\b/ nocase ascii wide
    condition:
        (any of ($shadow*) and (any of ($repair*) or any of ($backup*))) or
        ($repair1 and $repair2) or (any of ($repair*) and any of ($backup*))
}

rule Ransomware_ShadowCopies_Deleted
{
    meta:
        description = "A command deletes the shadow copies, Windows' own backups; ransomware does, scripts of admins rarely."
        author = "irkit"
        date = "2026-11-23"
        score = 64
        attack = "T1490"
        reference = "https://attack.mitre.org/techniques/T1490/"
    strings:
        $vssadmin = /vssadmin(\.exe)?["']?\s{1,4}delete\s{1,4}shadows\s[^\r\n]{0,40}\/(all|quiet)/ nocase ascii wide
        $wmic = /wmic(\.exe)?["']?\s[^\r\n]{0,60}shadowcopy\s[^\r\n]{0,60}delete/ nocase ascii wide
        $cmdlet = /Win32_ShadowCopy[^\r\n]{0,100}(\.Delete\(|Remove-(WmiObject|CimInstance))/ nocase ascii wide
        $diskshadow = /diskshadow(\.exe)?["']?\s[^\r\n]{0,40}delete\s{1,4}shadows\s{1,4}all/ nocase ascii wide
    condition:
        filesize < 20MB and any of them
}

rule Ransomware_SafeMode_Boot
{
    meta:
        description = "Commands restart Windows in safe mode, where no antivirus runs, with a program set to start there."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1562.009"
        reference = "https://attack.mitre.org/techniques/T1562/009/"
    strings:
        $safe = /bcdedit(\.exe)?["']?\s[^\r\n]{0,40}\/set\s[^\r\n]{0,40}safeboot\s{1,4}(network|minimal)/ nocase ascii wide
        $start1 = /Control\\{1,2}SafeBoot\\{1,2}(Network|Minimal)\\{1,2}[\w %{}-]{2,60}/ nocase ascii wide
        $start2 = /CurrentVersion\\{1,2}RunOnce["']?\s[^\r\n]{0,80}["']\*\w/ nocase ascii wide
        $start3 = /shutdown(\.exe)?["']?\s[^\r\n]{0,40}[\/-]r\b/ nocase ascii wide
        $start4 = "DefaultPassword" nocase ascii wide
    condition:
        filesize < 20MB and $safe and any of ($start*)
}
