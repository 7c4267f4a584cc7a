// API names prove nothing in a process, where ntdll.dll is always mapped: no rule here leans on them.

rule Memory_CobaltStrike_Config
{
    meta:
        description = "The configuration of a Cobalt Strike beacon is here: this host is or was under remote control."
        author = "irkit"
        date = "2026-11-23"
        score = 96
        attack = "T1071.001, T1573, T1055"
        reference = "https://attack.mitre.org/software/S0154/"
    strings:
        // Settings in order: type, port, sleep time, largest answer; each index, kind, length, value
        $plain = { 00 01 00 01 00 02 ?? ?? 00 02 00 01 00 02 ?? ?? 00 03 00 02 00 04 ?? ?? ?? ?? 00 04 00 02 00 04 }
        // The same, combined with 0x69 (version 3) and 0x2E (version 4)
        $version3 = { 69 68 69 68 69 6B ?? ?? 69 6B 69 68 69 6B ?? ?? 69 6A 69 6B 69 6D ?? ?? ?? ?? 69 6D 69 6B 69 6D }
        $version4 = { 2E 2F 2E 2F 2E 2C ?? ?? 2E 2C 2E 2F 2E 2C ?? ?? 2E 2D 2E 2C 2E 2A ?? ?? ?? ?? 2E 2A 2E 2C 2E 2A }
    condition:
        any of them
}

rule Memory_CobaltStrike_Beacon
{
    meta:
        description = "Messages of a Cobalt Strike beacon are here: this host is or was under remote control."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1071.001, T1055, T1021.002"
        reference = "https://attack.mitre.org/software/S0154/"
    strings:
        $text01 = "could not spawn %s (token): %d"
        $text02 = "could not run %s as %s\\%s: %d"
        $text03 = "I'm already in SMB mode"
        $text04 = "Started service %s on %s"
        $text05 = "powershell -nop -exec bypass -EncodedCommand \"%s\""
        $text06 = "IEX (New-Object Net.Webclient).DownloadString('http://127.0.0.1:%u/')"
        $text07 = "could not create remote thread in %d: %d"
        $text08 = "kerberos ticket use failed: %08x"
        $text09 = "Could not connect to pipe (%s): %d"
        $text10 = "beacon.x64.dll"
        $text11 = "%s.1%08x%08x%08x%08x"
        $text12 = "Failed to impersonate logged on user %d (%u)"
        $pipe1 = "\\\\.\\pipe\\msagent_" ascii wide
        $pipe2 = "\\pipe\\MSSE-" ascii wide
    condition:
        4 of ($text*) or (any of ($pipe*) and 2 of ($text*))
}

rule Memory_Meterpreter_Agent
{
    meta:
        description = "Parts of Metasploit's Meterpreter are here: somebody had an interactive session on this host."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1059, T1055.001, T1620"
        reference = "https://attack.mitre.org/techniques/T1055/001/"
    strings:
        $module1 = "metsrv.dll" fullword
        $module2 = "metsrv.x64.dll" fullword
        $module3 = "ext_server_stdapi" fullword
        $module4 = "ext_server_priv" fullword
        $method1 = "core_channel_open" fullword
        $method2 = "core_loadlib" fullword
        $method3 = "core_negotiate_tlv_encryption" fullword
        $method4 = "stdapi_sys_process_execute" fullword
        $method5 = "stdapi_fs_ls" fullword
        $method6 = "stdapi_net_config_get_interfaces" fullword
        $method7 = "priv_elevate_getsystem" fullword
        $method8 = "stdapi_sys_config_getuid" fullword
    condition:
        4 of ($method*) or (any of ($module*) and 2 of ($method*)) or 2 of ($module*)
}

rule Memory_Sliver_Implant
{
    meta:
        description = "An implant of the Sliver framework is here: this host is or was under remote control."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1071, T1573, T1055"
        reference = "https://attack.mitre.org/software/S0633/"
    strings:
        $path1 = "bishopfox/sliver/implant/" ascii
        $path2 = "bishopfox/sliver/protobuf/sliverpb" ascii
        $type01 = "sliverpb.InvokeSpawnDllReq" ascii
        $type02 = "sliverpb.InvokeExecuteAssemblyReq" ascii
        $type03 = "sliverpb.InvokeMigrateReq" ascii
        $type04 = "sliverpb.PivotListener" ascii
        $type05 = "sliverpb.BeaconTasks" ascii
        $type06 = "sliverpb.WGTCPForwarder" ascii
        $type07 = "sliverpb.ReconfigureReq" ascii
        $type08 = "sliverpb.RegisterExtensionReq" ascii
        $type09 = "sliverpb.ImpersonateReq" ascii
        $type10 = "sliverpb.GetSystemReq" ascii
    condition:
        $path1 or ($path2 and 2 of ($type*)) or 4 of ($type*)
}

rule Memory_Agent_OpenFrameworks
{
    meta:
        description = "An agent of Mythic, Merlin or Covenant is here: this host is or was under remote control."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1071.001, T1573"
        reference = "https://attack.mitre.org/techniques/T1071/001/"
    strings:
        $poseidon = "MythicAgents/poseidon/Payload_Type" ascii
        $merlin1 = "Ne0nd0g/merlin-agent" ascii
        $merlin2 = "MythicAgents/merlin/Payload_Type" ascii
        $apollo1 = "ApolloInterop.Structs" ascii wide
        $apollo2 = "ApolloInterop.Features" ascii wide
        $apollo3 = "ApolloInterop.Interfaces" ascii wide
        $covenant1 = "GruntStager" ascii wide fullword
        $covenant2 = "GruntHTTP" ascii wide fullword
        $covenant3 = "CovenantCertHash" ascii wide
        $covenant4 = "ExecuteStager" ascii fullword
    condition:
        $poseidon or any of ($merlin*) or 2 of ($apollo*) or 2 of ($covenant*)
}

rule Memory_Empire_Agent
{
    meta:
        description = "The PowerShell agent of Empire is here: this host is or was under remote control."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1059.001, T1071.001"
        reference = "https://attack.mitre.org/software/S0363/"
    strings:
        $stage = "Start-Negotiate" nocase ascii wide
        $agent = "Invoke-Empire" nocase ascii wide
        $part1 = "ConvertTo-RC4ByteStream" nocase ascii wide
        $part2 = "Decrypt-Bytes" nocase ascii wide
        $part3 = "Encode-Packet" nocase ascii wide
        $part4 = "Process-TaskingPackets" nocase ascii wide
        $part5 = "Decode-RoutingPacket" nocase ascii wide
    condition:
        ($stage and any of ($part*)) or ($agent and 2 of ($part*))
}
