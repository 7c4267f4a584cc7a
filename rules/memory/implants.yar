// API names prove nothing in a process, where ntdll.dll is always mapped: no rule here leans on them.
// A text ends with a NUL as in a program, so that an editor with these lines in it does not match.

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
        $text01 = "could not spawn %s (token): %d\x00"
        $text02 = "could not run %s as %s\\%s: %d\x00"
        $text03 = "I'm already in SMB mode\x00"
        $text04 = "Started service %s on %s\x00"
        $text05 = "powershell -nop -exec bypass -EncodedCommand \"%s\"\x00"
        $text06 = "IEX (New-Object Net.Webclient).DownloadString('http://127.0.0.1:%u/')"
        $text07 = "could not create remote thread in %d: %d\x00"
        $text08 = "kerberos ticket use failed: %08x\x00"
        $text09 = "Could not connect to pipe (%s): %d\x00"
        $text10 = "beacon.x64.dll\x00"
        $text11 = "%s.1%08x%08x%08x%08x"
        $text12 = "Failed to impersonate logged on user %d (%u)\x00"
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
        $module1 = "metsrv.dll\x00"
        $module2 = "metsrv.x64.dll\x00"
        $module3 = /ext_server_stdapi(\.x64|\.x86)?\.dll\x00/
        $module4 = /ext_server_priv(\.x64|\.x86)?\.dll\x00/
        $method1 = "core_channel_open\x00"
        $method2 = "core_loadlib\x00"
        $method3 = "core_negotiate_tlv_encryption\x00"
        $method4 = "stdapi_sys_process_execute\x00"
        $method5 = "stdapi_fs_ls\x00"
        $method6 = "stdapi_net_config_get_interfaces\x00"
        $method7 = "priv_elevate_getsystem\x00"
        $method8 = "stdapi_sys_config_getuid\x00"
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
        $path1 = /bishopfox\/sliver\/implant\/\w/
        $path2 = /bishopfox\/sliver\/protobuf\/sliverpb/
        $type01 = /sliverpb\.InvokeSpawnDllReq/
        $type02 = /sliverpb\.InvokeExecuteAssemblyReq/
        $type03 = /sliverpb\.InvokeMigrateReq/
        $type04 = /sliverpb\.PivotListener/
        $type05 = /sliverpb\.BeaconTasks/
        $type06 = /sliverpb\.WGTCPForwarder/
        $type07 = /sliverpb\.ReconfigureReq/
        $type08 = /sliverpb\.RegisterExtensionReq/
        $type09 = /sliverpb\.ImpersonateReq/
        $type10 = /sliverpb\.GetSystemReq/
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
        $poseidon = /MythicAgents\/poseidon\/Payload_Type\/\w/
        $merlin1 = /Ne0nd0g\/merlin-agent\/\w/
        $merlin2 = /MythicAgents\/merlin\/Payload_Type\/\w/
        $apollo1 = /ApolloInterop\.Structs/ ascii wide
        $apollo2 = /ApolloInterop\.Features/ ascii wide
        $apollo3 = /ApolloInterop\.Interfaces/ ascii wide
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
