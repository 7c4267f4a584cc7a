rule Windows_Amsi_MemoryPatch
{
    meta:
        description = "Code overwrites the scan function of AMSI in memory so that antivirus sees no script."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1562.001"
        reference = "https://attack.mitre.org/techniques/T1562/001/"
    strings:
        $function1 = "AmsiScanBuffer" ascii wide
        $function2 = "AmsiScanString" ascii wide
        $protect1 = "VirtualProtect" ascii wide
        $protect2 = "NtProtectVirtualMemory" ascii wide
        // mov eax, E_INVALIDARG; ret or ret 0x18
        $patch1 = { B8 57 00 07 80 (C3 | C2 18 00) }
        $patch2 = /0xB8\s{0,2},\s{0,2}0x57\s{0,2},\s{0,2}0x00\s{0,2},\s{0,2}0x07\s{0,2},\s{0,2}0x80\s{0,2},\s{0,2}0xC[23]/ nocase ascii wide
        $patch3 = /184\s{0,2},\s{0,2}87\s{0,2},\s{0,2}0\s{0,2},\s{0,2}7\s{0,2},\s{0,2}128\s{0,2},\s{0,2}19[45]/ ascii wide
    condition:
        filesize < 10MB and any of ($function*) and any of ($protect*) and any of ($patch*)
}

rule Windows_Etw_AmsiTampering
{
    meta:
        description = "A small program rewrites memory and names the functions of both ETW and AMSI, to blind logging."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1562.006, T1562.001"
        reference = "https://attack.mitre.org/techniques/T1562/006/"
    strings:
        $etw1 = "EtwEventWrite" ascii wide fullword
        $etw2 = "NtTraceEvent" ascii wide fullword
        $amsi1 = "AmsiScanBuffer" ascii wide fullword
        $amsi2 = "AmsiOpenSession" ascii wide fullword
        $protect1 = "VirtualProtect" ascii wide fullword
        $protect2 = "NtProtectVirtualMemory" ascii wide fullword
        $protect3 = "WriteProcessMemory" ascii wide fullword
    condition:
        filesize < 5MB and any of ($etw*) and any of ($amsi*) and any of ($protect*)
}

rule Windows_Defender_Exclusion
{
    meta:
        description = "A command tells Microsoft Defender not to scan some place; administrators and intruders do that."
        author = "irkit"
        date = "2026-11-23"
        score = 52
        attack = "T1562.001"
        reference = "https://attack.mitre.org/techniques/T1562/001/"
    strings:
        $cmdlet = /(Add|Set)-MpPreference\s.{0,120}-Exclusion(Path|Process|Extension)\s{1,4}['"$@(%A-Z.]/ nocase ascii wide
        $registry = /reg(\.exe)?["']?\s{1,4}add\s.{0,80}Windows Defender\\Exclusions\\(Paths|Processes|Extensions)/ nocase ascii wide
        $wmic = /wmic\s.{0,80}MSFT_MpPreference\s.{0,40}Add\s{1,4}Exclusion/ nocase ascii wide
    condition:
        filesize < 10MB and any of them
}

rule Windows_Defender_Disabled
{
    meta:
        description = "Several commands together switch off Microsoft Defender, as loaders and ransomware crews do."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1562.001, T1112"
        reference = "https://attack.mitre.org/techniques/T1562/001/"
    strings:
        // Defender's own modules and policies hold the names; only a command sets them.
        $cmdlet = /Set-MpPreference\s.{0,200}-Disable(RealtimeMonitoring|BehaviorMonitoring|IOAVProtection|ScriptScanning|BlockAtFirstSeen|IntrusionPreventionSystem|ArchiveScanning)\s{1,4}(\$true|1)/ nocase ascii wide
        $registry = /reg(\.exe)?["']?\s{1,4}add\s.{0,60}Windows Defender.{0,120}Disable[A-Z]{5,30}["']?\s.{0,40}\/d\s{1,3}["']?(0x)?0{0,7}1/ nocase ascii wide
        $service = /\b(sc|net)(\.exe)?\s{1,4}(stop|delete|config)\s{1,4}["']?(WinDefend|WdNisSvc|WdFilter|SecurityHealthService|Sense)\b/ nocase ascii wide
        $definitions = /MpCmdRun(\.exe)?["']?\s{1,4}-RemoveDefinitions\s{1,4}-All/ nocase ascii wide
        $task = /schtasks(\.exe)?\s.{0,60}Windows Defender.{0,80}\/disable/ nocase ascii wide
    condition:
        filesize < 10MB and (2 of them or #cmdlet > 1 or #registry > 1)
}

rule Windows_Logs_Cleared
{
    meta:
        description = "Commands empty the Windows event logs or the change journal to hide what happened."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1070.001"
        reference = "https://attack.mitre.org/techniques/T1070/001/"
    strings:
        $clear = /wevtutil(\.exe)?["']?\s{1,4}(cl|clear-log)\s{1,4}["']?(Security|System|Application|Setup|Microsoft-Windows|%)/ nocase ascii wide
        $every = /wevtutil(\.exe)?["']?\s{1,4}(el|enum-logs)\b.{0,80}(wevtutil|Clear|ForEach)/ nocase ascii wide
        $cmdlet = /(Clear-EventLog\s.{0,40}(Security|System|\$_)|\.ClearLog\(|Get-EventLog\s.{0,60}Clear-EventLog)/ nocase ascii wide
        $journal = /fsutil(\.exe)?["']?\s{1,4}usn\s{1,4}deletejournal/ nocase ascii wide
    condition:
        filesize < 20MB and ($every or #clear > 1 or ($clear and ($cmdlet or $journal)) or ($cmdlet and $journal))
}

rule Windows_Uac_Bypass
{
    meta:
        description = "A program or script gains administrator rights without the prompt by a known hijack."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1548.002"
        reference = "https://attack.mitre.org/techniques/T1548/002/"
    strings:
        $key = /Software\\{1,2}Classes\\{1,2}(ms-settings|mscfile|exefile|Folder|Launcher\.SystemSettings)\\{1,2}shell\\{1,2}(open|runas)\\{1,2}command/ nocase ascii wide
        $program1 = "fodhelper" nocase ascii wide
        $program2 = "computerdefaults" nocase ascii wide
        $program3 = "eventvwr" nocase ascii wide
        $program4 = "sdclt" nocase ascii wide fullword
        $program5 = "wsreset" nocase ascii wide fullword
        $program6 = "slui.exe" nocase ascii wide fullword
        // CMSTPLUA and ColorDataProxy, started as an elevated object
        $moniker = /Elevation:Administrator!new:\{(3E5FC7F9-9A51-4367-9063-A120244FBEC7|D2E7041B-2927-42fb-8E9F-7CE93B6DC937)\}/ nocase ascii wide
    condition:
        filesize < 20MB and ($moniker or ($key and any of ($program*)))
}

rule Windows_Evasion_SecurityProcessKiller
{
    meta:
        description = "A program talks to a driver and lists many antivirus and EDR processes, as tools that kill them do."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1562.001, T1068"
        reference = "https://attack.mitre.org/techniques/T1068/"
    strings:
        $driver1 = "DeviceIoControl" ascii fullword
        $driver2 = "NtLoadDriver" ascii fullword
        $driver3 = "ZwTerminateProcess" ascii fullword
        $edr01 = "MsMpEng.exe" nocase ascii wide
        $edr02 = "SentinelAgent.exe" nocase ascii wide
        $edr03 = "CSFalconService.exe" nocase ascii wide
        $edr04 = "CylanceSvc.exe" nocase ascii wide
        $edr05 = "ekrn.exe" nocase ascii wide fullword
        $edr06 = "bdservicehost.exe" nocase ascii wide
        $edr07 = "SavService.exe" nocase ascii wide
        $edr08 = "avp.exe" nocase ascii wide fullword
        $edr09 = "elastic-endpoint.exe" nocase ascii wide
        $edr10 = "xagt.exe" nocase ascii wide fullword
        $edr11 = "RepMgr.exe" nocase ascii wide fullword
        $edr12 = "MBAMService.exe" nocase ascii wide
        $edr13 = "ccSvcHst.exe" nocase ascii wide
        $edr14 = "NTRTScan.exe" nocase ascii wide
        $edr15 = "CyveraService.exe" nocase ascii wide
        $edr16 = "MsSense.exe" nocase ascii wide
        $edr17 = "mfemms.exe" nocase ascii wide
        $edr18 = "WRSA.exe" nocase ascii wide fullword
        $edr19 = "SophosHealth.exe" nocase ascii wide
        $edr20 = "TmListen.exe" nocase ascii wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 15MB and
        any of ($driver*) and 7 of ($edr*)
}
