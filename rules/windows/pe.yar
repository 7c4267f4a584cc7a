import "math"

rule Windows_Pe_RemoteThreadImports
{
    meta:
        description = "A small unsigned program can write into other processes and start threads there; debuggers do too."
        author = "irkit"
        date = "2026-11-23"
        score = 35
        attack = "T1055"
        reference = "https://attack.mitre.org/techniques/T1055/"
    strings:
        $write1 = "WriteProcessMemory" ascii fullword
        $write2 = "NtWriteVirtualMemory" ascii fullword
        $memory1 = "VirtualAllocEx" ascii fullword
        $memory2 = "NtAllocateVirtualMemory" ascii fullword
        $memory3 = "NtMapViewOfSection" ascii fullword
        $thread1 = "CreateRemoteThread" ascii fullword
        $thread2 = "CreateRemoteThreadEx" ascii fullword
        $thread3 = "NtCreateThreadEx" ascii fullword
        $thread4 = "RtlCreateUserThread" ascii fullword
        $thread5 = "QueueUserAPC" ascii fullword
        $thread6 = "NtQueueApcThread" ascii fullword
        $windows = "Microsoft\xAE Windows\xAE Operating System" wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 1MB and
        // No certificate table: data directory 4 is empty.
        ((uint16(uint32(0x3C) + 0x18) == 0x010B and uint32(uint32(0x3C) + 0x9C) == 0) or
         (uint16(uint32(0x3C) + 0x18) == 0x020B and uint32(uint32(0x3C) + 0xAC) == 0)) and
        any of ($write*) and any of ($memory*) and any of ($thread*) and not $windows
}

rule Windows_Pe_ProcessHollowing
{
    meta:
        description = "A packed program starts another one suspended, empties it and puts its own code there."
        author = "irkit"
        date = "2026-11-23"
        score = 66
        attack = "T1055.012, T1027.002"
        reference = "https://attack.mitre.org/techniques/T1055/012/"
    strings:
        $unmap1 = "NtUnmapViewOfSection" ascii wide fullword
        $unmap2 = "ZwUnmapViewOfSection" ascii wide fullword
        $write1 = "WriteProcessMemory" ascii wide fullword
        $write2 = "NtWriteVirtualMemory" ascii wide fullword
        $context1 = "SetThreadContext" ascii wide fullword
        $context2 = "Wow64SetThreadContext" ascii wide fullword
        $context3 = "NtSetContextThread" ascii wide fullword
        $resume1 = "ResumeThread" ascii wide fullword
        $resume2 = "NtResumeThread" ascii wide fullword
        $create = /CreateProcess(AsUser|Internal)?[AW]\b/ ascii wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 5MB and
        any of ($unmap*) and any of ($write*) and any of ($context*) and any of ($resume*) and $create and
        math.entropy(0, filesize) > 7.0
}

rule Windows_Pe_Packed
{
    meta:
        description = "The section names of a program are those of a packer or protector; some honest software uses them."
        author = "irkit"
        date = "2026-11-23"
        score = 25
        attack = "T1027.002"
        reference = "https://attack.mitre.org/techniques/T1027/002/"
    strings:
        $name1 = { 55 50 58 30 00 00 00 00 } // UPX0
        $name2 = { 55 50 58 31 00 00 00 00 } // UPX1
        $name3 = { 2E 76 6D 70 30 00 00 00 } // .vmp0
        $name4 = { 2E 76 6D 70 31 00 00 00 } // .vmp1
        $name5 = ".themida"
        $name6 = ".winlice"
        $name7 = { 2E 61 73 70 61 63 6B 00 } // .aspack
        $name8 = { 2E 4D 50 52 45 53 53 31 } // .MPRESS1
        $name9 = { 2E 65 6E 69 67 6D 61 31 } // .enigma1
        $name10 = { 2E 70 65 74 69 74 65 00 } // .petite
        $name11 = { 2E 6E 73 70 30 00 00 00 } // .nsp0
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and
        for any of ($name*) : ($ in (uint32(0x3C)..uint32(0x3C) + 1400))
}

rule Windows_Pe_XorEncoded
{
    meta:
        description = "A Windows program is hidden in this file, each byte combined with one secret byte."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1027.009, T1027.013"
        reference = "https://attack.mitre.org/techniques/T1027/013/"
    strings:
        $stub = "This program cannot be run in DOS mode" xor(0x01-0xFF)
    condition:
        filesize < 50MB and $stub
}

rule Windows_Pe_ReflectiveLoader
{
    meta:
        description = "A library exports a function that loads it from memory past Windows, as attack tools do."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1620, T1055.001"
        reference = "https://attack.mitre.org/techniques/T1620/"
    strings:
        $name1 = "\x00ReflectiveLoader\x00" ascii
        $name2 = "\x00_ReflectiveLoader@4\x00" ascii
        $name3 = "\x00?ReflectiveLoader@@YA" ascii
        $name4 = "\x00ReflectiveDllMain\x00" ascii
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 20MB and any of them
}

rule Windows_Pe_SystemNameWithoutMicrosoft
{
    meta:
        description = "A program bears the name of a part of Windows, but not the version information of Microsoft."
        author = "irkit"
        date = "2026-11-23"
        score = 66
        attack = "T1036.005"
        reference = "https://attack.mitre.org/techniques/T1036/005/"
    strings:
        $microsoft = "Microsoft Corporation" wide
        $wine = /Wine (builtin|placeholder) DLL/
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and not $microsoft and not $wine and
        filename matches /^(svchost|lsass|csrss|smss|wininit|winlogon|services|spoolsv|taskhostw|dllhost|conhost|rundll32|regsvr32|explorer|runtimebroker|userinit|sihost|ctfmon)\.exe$/i
}

rule Windows_Pe_DoubleExtension
{
    meta:
        description = "A program pretends by its name to be a document or a picture."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1036.007"
        reference = "https://attack.mitre.org/techniques/T1036/007/"
    condition:
        uint16(0) == 0x5A4D and
        filename matches /\.(pdf|docx?|xlsx?|pptx?|rtf|txt|csv|jpe?g|png|gif|mp[34]|avi)[ ._-]{0,200}\.(exe|scr|pif|com|cpl)$/i
}

rule Windows_File_RightToLeftOverride
{
    meta:
        description = "An invisible mark in the name of a program turns the end of the name around, to show a false type."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1036.002"
        reference = "https://attack.mitre.org/techniques/T1036/002/"
    condition:
        // U+202E in UTF-8; a shortcut, a program or a script
        filename contains "\xE2\x80\xAE" and
        (uint16(0) == 0x5A4D or uint32(0) == 0x0000004C or
         extension matches /^\.(exe|scr|pif|com|cpl|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk|msi)$/)
}

rule Windows_Dotnet_EncryptedLoader
{
    meta:
        description = "A small .NET program decrypts another one from its resources and starts it in memory."
        author = "irkit"
        date = "2026-11-23"
        score = 62
        attack = "T1620, T1027.009, T1140"
        reference = "https://attack.mitre.org/techniques/T1620/"
    strings:
        $runtime = "mscoree.dll" ascii
        $assembly = "System.Reflection" ascii
        $entry = "get_EntryPoint" ascii fullword
        $invoke = "Invoke" ascii fullword
        $resource1 = "GetManifestResourceStream" ascii fullword
        $resource2 = "ResourceManager" ascii fullword
        $resource3 = "FromBase64String" ascii fullword
        $decrypt1 = "CreateDecryptor" ascii fullword
        $decrypt2 = "TransformFinalBlock" ascii fullword
        $decrypt3 = "RC2CryptoServiceProvider" ascii fullword
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 5MB and
        $runtime and $assembly and $entry and $invoke and any of ($resource*) and any of ($decrypt*) and
        math.entropy(0, filesize) > 6.8
}
