rule Tool_Impacket_RemoteCommand
{
    meta:
        description = "A command that Impacket's wmiexec, smbexec or atexec ran on this host for somebody far away."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1047, T1569.002, T1021.002"
        reference = "https://attack.mitre.org/software/S0357/"
    strings:
        $wmiexec = /cmd(\.exe)?\s\/Q\s\/c\s[^\r\n]{1,400}1>\s?\\\\(127\.0\.0\.1|localhost)\\[A-Z]{1,8}\$\\(Temp\\)?__\d{8,12}/ nocase ascii wide
        $smbexec = /(%COMSPEC%|cmd(\.exe)?)\s\/Q\s\/c\secho\s[^\r\n]{1,400}\^?>\s?\\\\[^\\\r\n]{1,60}\\[A-Z]{1,8}\$\\__output/ nocase ascii wide
        $atexec = /cmd(\.exe)?<\/Command>\s{0,40}<Arguments>\/C\s[^<]{1,400}(&gt;|>)\s?%windir%\\Temp\\[A-Za-z]{8}\.tmp\s?2/ nocase ascii wide
    condition:
        any of them
}

rule Tool_Impacket_Program
{
    meta:
        description = "A script or program made from the Impacket examples; testers and intruders use them alike."
        author = "irkit"
        date = "2026-11-23"
        score = 58
        attack = "T1003.003, T1021.002, T1047"
        reference = "https://attack.mitre.org/software/S0357/"
    strings:
        $library1 = "from impacket.dcerpc.v5" ascii
        $library2 = "from impacket.smbconnection" ascii
        $library3 = "from impacket.examples" ascii
        $library4 = "impacket.dcerpc.v5.drsuapi" ascii
        $packed1 = "impacket.examples.secretsdump" ascii
        $packed2 = "impacket.examples.smbclient" ascii
        $packed3 = "impacket.examples.ntlmrelayx" ascii
        $use1 = "NTDSHashes(" ascii
        $use2 = "RemoteOperations(" ascii
        $use3 = "hRCreateServiceW(" ascii
        $use4 = "IWbemLevel1Login" ascii
        $use5 = "hSchRpcRegisterTask(" ascii
        $use6 = "DRSGetNCChanges" ascii
    condition:
        (filesize < 1MB and 2 of ($library*) and any of ($use*)) or
        ((uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 50MB and any of ($packed*))
}

rule Tool_PsExec_Service
{
    meta:
        description = "The service that PsExec leaves on a host on which somebody ran commands from afar."
        author = "irkit"
        date = "2026-11-23"
        score = 36
        attack = "T1569.002, T1021.002"
        reference = "https://attack.mitre.org/software/S0029/"
    strings:
        $service = "PSEXESVC" ascii wide
        $company = "Sysinternals" ascii wide
        $pipe = /\\\\\.\\pipe\\PSEXESVC|PSEXESVC-%s-%d|%s-%d-stdin/ nocase ascii wide
    condition:
        uint16(0) == 0x5A4D and filesize < 2MB and $service and $company and $pipe
}

rule Tool_PsExec_Clone
{
    meta:
        description = "A service that runs commands from afar: RemCom, the one that Impacket installs, or a clone of it."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1569.002, T1021.002, T1570"
        reference = "https://attack.mitre.org/techniques/T1569/002/"
    strings:
        $pipe = "\\pipe\\RemCom_communicat" nocase ascii wide
        $stream1 = "RemCom_stdin" ascii wide
        $stream2 = "RemCom_stdout" ascii wide
        $service = "RemComSvc" ascii wide
    condition:
        uint16(0) == 0x5A4D and filesize < 5MB and ($pipe or ($service and any of ($stream*)))
}

rule Tool_NetExec_Program
{
    meta:
        description = "CrackMapExec or NetExec, which tries passwords and commands on every host of a network."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1110.003, T1021.002, T1087.002"
        reference = "https://attack.mitre.org/software/S0488/"
    strings:
        $module1 = "cme.protocols.smb" ascii
        $module2 = "nxc.protocols.smb" ascii
        $module3 = "cme.helpers.bloodhound" ascii
        $module4 = "nxc.helpers.bloodhound" ascii
        $log = /\(Pwn3d!\)/ ascii
        $line = /^(SMB|WINRM|MSSQL|LDAP|SSH)\s{2,20}\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\s{1,8}\d{2,5}\s/ ascii
    condition:
        filesize < 60MB and (any of ($module*) or ($log and $line))
}

rule Tool_Responder_Poisoner
{
    meta:
        description = "Responder or its log: it answers name look-ups falsely to catch the password hashes of others."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1557.001"
        reference = "https://attack.mitre.org/software/S0174/"
    strings:
        $code1 = "from poisoners.LLMNR import" ascii
        $code2 = "from poisoners.NBTNS import" ascii
        $code3 = "settings.Config.RespondTo" ascii
        $log1 = /\[(LLMNR|NBT-NS|MDNS)\]\s{1,3}Poisoned answer sent to/ ascii
        $log2 = /\[(SMB|HTTP|LDAP|MSSQL)\] NTLMv[12](-SSP)? (Hash|Username|Client)\s{0,6}:/ ascii
        $log3 = "Responder-Session.log" ascii
        $config1 = "[Responder Core]" ascii
        $config2 = "RespondTo" ascii
    condition:
        filesize < 50MB and (2 of ($code*) or ($log1 and ($log2 or $log3)) or #log1 > 2 or #log2 > 2 or all of ($config*))
}
