rule Document_OneNote_EmbeddedScript
{
    meta:
        description = "A OneNote page carries a script, shortcut or program to be started with a double click."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1204.002, T1566.001, T1027.009"
        reference = "https://attack.mitre.org/techniques/T1566/001/"
    strings:
        // MS-ONESTORE 2.6.13: guidHeader, cbLength (8), unused (4), reserved (8), then the file.
        $store = { E7 16 E3 BD 65 26 11 45 A4 C4 8D 4D 0B 7A 9E AC }
        $script1 = "<hta:application" nocase ascii wide
        $script2 = "<script" nocase ascii wide
        $script3 = "WScript.Shell" nocase ascii wide
        $script4 = "@echo off" nocase ascii wide
        $script5 = "powershell" nocase ascii wide
        $script6 = "CreateObject(" nocase ascii wide
        $script7 = "ActiveXObject" nocase ascii wide
        $script8 = "ITSF" ascii
    condition:
        uint32be(0) == 0xE4525C7B and uint32be(4) == 0x8CD8A74D and filesize < 200MB and
        for any i in (1..#store) : (
            uint16(@store[i] + 36) == 0x5A4D or
            (uint32(@store[i] + 36) == 0x0000004C and uint32(@store[i] + 40) == 0x00021401) or
            for any of ($script*) : ($ in (@store[i] + 36..@store[i] + 65536))
        )
}
