rule Document_Iso_Shortcut
{
    meta:
        description = "A disc image holds a shortcut that runs a command, to get past the mark of downloaded files."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1553.005, T1204.002"
        reference = "https://attack.mitre.org/techniques/T1553/005/"
    strings:
        $volume = "CD001" ascii
        $shortcut = { 4C 00 00 00 01 14 02 00 00 00 00 00 C0 00 00 00 00 00 00 46 }
        $command1 = "cmd.exe" nocase ascii wide
        $command2 = "powershell" nocase ascii wide
        $command3 = "rundll32" nocase ascii wide
        $command4 = "regsvr32" nocase ascii wide
        $command5 = "wscript" nocase ascii wide
        $command6 = "mshta" nocase ascii wide
    condition:
        filesize < 200MB and $volume at 0x8001 and
        for any i in (1..#shortcut) : (
            @shortcut[i] % 2048 == 0 and
            for any of ($command*) : ($ in (@shortcut[i]..@shortcut[i] + 16384))
        )
}

rule Document_Zip_DoubleExtension
{
    meta:
        description = "An archive holds a program or script that pretends by its name to be a document or picture."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1036.007, T1566.001"
        reference = "https://attack.mitre.org/techniques/T1036/007/"
    strings:
        // A local file header: its name begins at 30, and its length stands at 26.
        $entry = /PK\x03\x04[\x00-\xff]{26}[^\x00-\x1f<>|"]{1,80}\.(pdf|docx?|xlsx?|pptx?|rtf|jpe?g|png|mp4)[ _.]{0,60}\.?(exe|scr|pif|com|js|jse|vbs|vbe|wsf|hta|lnk|bat|cmd)/ nocase
    condition:
        filesize < 100MB and uint32be(0) == 0x504B0304 and
        for any i in (1..#entry) : (uint16(@entry[i] + 26) == !entry[i] - 30)
}
