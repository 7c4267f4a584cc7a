rule Tool_LaZagne_Stealer
{
    meta:
        description = "LaZagne, a collector of stored passwords, which intruders bring along."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1555, T1003"
        reference = "https://attack.mitre.org/software/S0349/"
    strings:
        $module1 = "lazagne.softwares." ascii
        $module2 = "lazagne.config." ascii
        $module3 = "laZagne" ascii fullword
        $banner = "The LaZagne Project" nocase ascii wide
        $author = "ZANNI" ascii fullword
        $output = "credentialsfound" nocase ascii
    condition:
        filesize < 50MB and ($banner or (all of ($module1, $module2)) or ($module3 and 1 of ($module1, $module2)) or
        ($module1 and ($author or $output)))
}

rule Tool_ProcDump_Lsass
{
    meta:
        description = "A command dumps LSASS, where Windows keeps credentials, with ProcDump or its like."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1003.001"
        reference = "https://attack.mitre.org/techniques/T1003/001/"
    strings:
        $procdump = /procdump(64|64a)?(\.exe)?["']?\s[^\r\n]{0,80}\blsass/ nocase ascii wide
        $renamed = /\.exe["']?\s{1,3}(-accepteula\s{1,3})?-m[ap]\s{1,3}(-accepteula\s{1,3})?["']?lsass(\.exe)?\b/ nocase ascii wide
        $avdump = /avdump(64)?(\.exe)?["']?\s[^\r\n]{0,60}--pid\s[^\r\n]{0,80}--dump_file/ nocase ascii wide
        $sqldumper = /sqldumper(\.exe)?["']?\s{1,3}\d{2,6}\s{1,3}0\s{1,3}0x0110/ nocase ascii wide
    condition:
        filesize < 20MB and any of them
}

rule Tool_Nanodump_Dumper
{
    meta:
        description = "NanoDump or a tool made from it: it dumps LSASS while avoiding what security software watches."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1003.001, T1106"
        reference = "https://attack.mitre.org/techniques/T1003/001/"
    strings:
        $name = "nanodump" nocase ascii wide
        $hint1 = "python3 -m pypykatz lsa minidump" ascii wide
        $hint2 = "scripts/restore_signature" ascii wide
        $hint3 = "sekurlsa::minidump %s" ascii wide
        $text1 = "The minidump has an invalid signature, restore it running:" ascii wide
        $text2 = "Done, to get the secretz run:" ascii wide
    condition:
        filesize < 5MB and any of ($text*) and ($name or any of ($hint*))
}

rule Tool_HashDump_Output
{
    meta:
        description = "Password hashes of Windows accounts lie here, in the form in which dumping tools write them."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1003.002, T1003.003"
        reference = "https://attack.mitre.org/techniques/T1003/003/"
    strings:
        // user:number:empty LM hash:NT hash:::
        $line = /:\d{3,7}:aad3b435b51404eeaad3b435b51404ee:[0-9a-f]{32}:::/ nocase ascii wide
        // The NT hash of the empty password alone says nothing.
        $empty = "aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::" nocase ascii wide
    condition:
        filesize < 200MB and #line > 2 and #line > #empty
}

rule Tool_GhostPack_Assembly
{
    meta:
        description = "A GhostPack tool (Rubeus, Seatbelt, Certify, SharpUp, SharpDPAPI) for attacks on Windows domains."
        author = "irkit"
        date = "2026-11-23"
        score = 86
        attack = "T1558.003, T1649, T1082"
        reference = "https://attack.mitre.org/software/S1071/"
    strings:
        $runtime = "mscoree.dll" ascii
        // Type library identifiers of the projects
        $guid1 = "658C8B7F-3664-4A95-9572-A3E5871DFC06" nocase ascii wide
        $guid2 = "AEC32155-D589-4150-8FE7-2900DF4554C8" nocase ascii wide
        $guid3 = "FDD654F5-5C54-4D93-BF8E-FAF11B00E3E9" nocase ascii wide
        $guid4 = "64524CA5-E4D0-41B3-ACC3-3BDBEFD40C97" nocase ascii wide
        $guid5 = "5F026C27-F8E6-4052-B231-8451C6A73838" nocase ascii wide
        $space1 = "Rubeus.Commands" ascii
        $space2 = "Rubeus.Kerberos" ascii
        $space3 = "Seatbelt.Commands" ascii
        $space4 = "SharpDPAPI.Commands" ascii
        $space5 = "Certify.Commands" ascii
        $space6 = "SharpUp.Checks" ascii
        $text1 = "asreproast" wide
        $text2 = "/tgtdeleg" wide
        $text3 = "kerberoast" wide
        $text4 = "createnetonly" wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 10MB and $runtime and
        (any of ($guid*) or any of ($space*) or 3 of ($text*))
}

rule Tool_Potato_Escalation
{
    meta:
        description = "A program of the Potato kind: it turns a service account into SYSTEM by impersonation."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1134.001, T1068"
        reference = "https://attack.mitre.org/techniques/T1134/001/"
    strings:
        $name = /(Juicy|Rogue|Sweet|God|Rotten|Generic|Hot|Local|Coerced|SharpEfs|Sigma)Potato|PrintSpoofer|EfsPotato/ ascii wide
        $right = "SeImpersonatePrivilege" ascii wide
        $start1 = "CreateProcessWithTokenW" ascii wide
        $start2 = /CreateProcessAsUser[AW]?\b/ ascii wide
        $trick1 = /\\pipe\\[%\w{}]{1,40}\\pipe\\(spoolss|srvsvc|epmapper|efsrpc)/ nocase ascii wide
        $trick2 = "4991d34b-80a1-4291-83b6-3328366b9097" nocase ascii wide // BITS, the usual victim
        $trick3 = "RpcRemoteFindFirstPrinterChangeNotificationEx" ascii wide
        $trick4 = "OXID" ascii wide fullword
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 5MB and
        $right and any of ($start*) and ($trick1 or $trick2 or ($name and any of ($trick*)) or ($trick3 and $trick4))
}
