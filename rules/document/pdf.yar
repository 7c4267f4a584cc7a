rule Document_Pdf_LaunchCommand
{
    meta:
        description = "A PDF starts a program or a command of the system."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1204.002, T1566.001"
        reference = "https://attack.mitre.org/techniques/T1204/002/"
    strings:
        $header = "%PDF-"
        $launch = /\/S\s{0,3}\/Launch\b/
        $program = /\/F\s{0,3}\(\s{0,3}[^)]{0,120}(cmd|powershell|mshta|wscript|cscript|rundll32|regsvr32|explorer)(\.exe)?\s{0,3}\)/ nocase
        $argument = /\/P\s{0,3}\([^)]{0,200}(\/c |powershell|mshta|https?:|start )/ nocase
    condition:
        filesize < 50MB and $header in (0..1024) and $launch and ($program or $argument)
}

rule Document_Pdf_AttachmentLaunch
{
    meta:
        description = "Script in a PDF saves an attached file and opens it, which runs a program with one click."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1204.002, T1027.009, T1059.007"
        reference = "https://attack.mitre.org/techniques/T1204/002/"
    strings:
        $header = "%PDF-"
        $attachment = "/EmbeddedFile"
        $export = /exportDataObject\s{0,3}\(\s{0,3}\{[^}]{0,200}nLaunch["']?\s{0,3}:\s{0,3}[12]/
    condition:
        filesize < 100MB and $header in (0..1024) and $attachment and $export
}

rule Document_Pdf_ObfuscatedScript
{
    meta:
        description = "A PDF runs disguised JavaScript as soon as it is opened, as exploits of readers do."
        author = "irkit"
        date = "2026-11-23"
        score = 64
        attack = "T1203, T1059.007, T1027"
        reference = "https://attack.mitre.org/techniques/T1059/007/"
    strings:
        $header = "%PDF-"
        $open1 = "/OpenAction"
        $open2 = /\/AA\s{0,3}<</
        $script = /\/S\s{0,3}\/JavaScript/
        $disguise1 = /eval\s{0,3}\(\s{0,3}(unescape|String\.fromCharCode|this\.info|app\.|event\.target)/
        $disguise2 = /unescape\s{0,3}\(\s{0,3}["']%u[0-9a-fA-F]{4}%u[0-9a-fA-F]{4}/
        $disguise3 = /(this\.info\.(title|author|subject)|getAnnots\()[^\r\n]{0,200}eval\s{0,3}\(/ nocase
    condition:
        filesize < 50MB and $header in (0..1024) and any of ($open*) and $script and any of ($disguise*)
}
