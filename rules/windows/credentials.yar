rule Windows_Lsass_ComsvcsDump
{
    meta:
        description = "A command dumps the memory of LSASS, with its passwords, by way of comsvcs.dll."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1003.001, T1218.011"
        reference = "https://attack.mitre.org/techniques/T1003/001/"
    strings:
        $command = /comsvcs(\.dll)?["']?\s{0,3},?\s{0,3}["']?(#[-+]?0{0,9}24\b|MiniDump\b)/ nocase ascii wide
    condition:
        $command
}

rule Windows_Lsass_Dumper
{
    meta:
        description = "A small unsigned program writes memory dumps and names LSASS, where Windows keeps credentials."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1003.001"
        reference = "https://attack.mitre.org/techniques/T1003/001/"
    strings:
        $lsass = "lsass" nocase ascii wide fullword
        $dump1 = "MiniDumpWriteDump" ascii wide fullword
        $dump2 = "PssNtCaptureSnapshot" ascii wide fullword
        $right = "SeDebugPrivilege" ascii wide fullword
        // Parts of Windows have their signature in a catalogue and may dump LSASS after a crash.
        $windows = "Microsoft\xAE Windows\xAE Operating System" wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 3MB and
        // No certificate table: data directory 4 is empty.
        ((uint16(uint32(0x3C) + 0x18) == 0x010B and uint32(uint32(0x3C) + 0x9C) == 0) or
         (uint16(uint32(0x3C) + 0x18) == 0x020B and uint32(uint32(0x3C) + 0xAC) == 0)) and
        $lsass and any of ($dump*) and $right and not $windows
}

rule Windows_Lsass_DumpFile
{
    meta:
        description = "A memory dump of LSASS lies here: whoever made it can read the passwords of this host."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1003.001"
        reference = "https://attack.mitre.org/techniques/T1003/001/"
    strings:
        $image = "\\lsass.exe" nocase wide
        $module1 = "\\lsasrv.dll" nocase wide
        $module2 = "\\msv1_0.dll" nocase wide
        $module3 = "\\wdigest.dll" nocase wide
        $module4 = "\\kerberos.dll" nocase wide
    condition:
        uint32be(0) == 0x4D444D50 and $image and 2 of ($module*)
}

rule Windows_Credentials_HiveCopy
{
    meta:
        description = "Commands copy the password hives or the domain database of Windows."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1003.002, T1003.003"
        reference = "https://attack.mitre.org/techniques/T1003/002/"
    strings:
        $save = /reg(\.exe)?["']?\s{1,4}(save|export)\s{1,4}["']?(hklm|hkey_local_machine)\\(sam|security)["']?\s{1,4}\S/ nocase ascii wide
        $ifm = /ntdsutil(\.exe)?["']?\s.{0,80}\b(ifm|create\s{1,4}full)\b/ nocase ascii wide
        // Without the copying, a backup that is logged would match.
        $shadow = /(copy|robocopy|Copy-Item|cp|type|mklink)\s.{0,80}HarddiskVolumeShadowCopy[\d%a-z*]{1,8}\\Windows\\(NTDS\\ntds\.dit|System32\\config\\(SAM|SYSTEM|SECURITY))/ nocase ascii wide
        $esentutl = /esentutl(\.exe)?["']?\s.{0,40}\/vss\s.{0,80}(ntds\.dit|\\config\\(sam|security))/ nocase ascii wide
    condition:
        filesize < 20MB and any of them
}
