rule Windows_Shortcut_ScriptCommand
{
    meta:
        description = "A shortcut starts a script interpreter that downloads, decodes or hides something."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1204.002, T1059.001, T1218"
        reference = "https://attack.mitre.org/techniques/T1204/002/"
    strings:
        $program1 = "powershell" nocase ascii wide
        $program2 = "pwsh.exe" nocase ascii wide
        $program3 = "mshta" nocase ascii wide
        $program4 = "cmd.exe" nocase ascii wide
        $program5 = "rundll32" nocase ascii wide
        $program6 = "regsvr32" nocase ascii wide
        $program7 = "wscript" nocase ascii wide
        $program8 = "cscript" nocase ascii wide
        $program9 = "forfiles" nocase ascii wide
        $program10 = "conhost" nocase ascii wide
        $encoded = /[-\/]enc[odemand]{0,12}\s{1,4}["']?[A-Za-z0-9+\/]{40}/ nocase ascii wide
        // Base64 of UTF-16: "$…", "IE…", "ie…", "po…", "[S…"
        $encoded_short = /[-\/]ec?\s{1,4}["']?(JAB\w|SQBF|aQBl|cABv|WwBT)[A-Za-z0-9+\/]{30}/ ascii wide
        $hidden = /\s[-\/]w[indowstyle]{0,10}\s{1,4}hidden\s/ nocase ascii wide
        $decode = "FromBase64String" nocase ascii wide
        $run = "Invoke-Expression" nocase ascii wide
        $download1 = "DownloadString" nocase ascii wide
        $download2 = "DownloadFile" nocase ascii wide
        $download3 = "Invoke-WebRequest" nocase ascii wide
        $download4 = /(mshta(\.exe)?|msiexec(\.exe)?|curl(\.exe)?|certutil(\.exe)?|regsvr32(\.exe)?)["']?\s.{0,80}https?:\/\// nocase ascii wide
        $inline1 = "javascript:" nocase ascii wide
        $inline2 = "vbscript:" nocase ascii wide
        // The shortcut looks itself up to cut its next stage out of its own body.
        $self = /(findstr|Select-String|ReadAllBytes|Get-Content|gc)\b.{0,120}\.lnk/ nocase ascii wide
    condition:
        filesize < 50MB and uint32(0) == 0x0000004C and uint32(4) == 0x00021401 and uint32(16) == 0x46000000 and
        any of ($program*) and
        any of ($encoded*, $hidden, $decode, $run, $download*, $inline*, $self)
}

rule Windows_Shortcut_EmbeddedPayload
{
    meta:
        description = "A shortcut is far too large because a program, script or document is hidden in it."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1027.009, T1204.002"
        reference = "https://attack.mitre.org/techniques/T1027/009/"
    strings:
        $program = "This program cannot be run in DOS mode" ascii
        $encoded = "TVqQAAMAAAAEAAAA" ascii wide
        $pdf = "%PDF-1." ascii
        $zip = { 50 4B 03 04 (0A | 14) 00 }
        $office = { D0 CF 11 E0 A1 B1 1A E1 }
        $cabinet = { 4D 53 43 46 00 00 00 00 }
        $script = "<script" nocase ascii
    condition:
        filesize > 48KB and filesize < 100MB and
        uint32(0) == 0x0000004C and uint32(4) == 0x00021401 and uint32(16) == 0x46000000 and
        any of them
}

rule Windows_Shortcut_RemoteWebFolder
{
    meta:
        description = "An Internet shortcut opens a program or script from a WebDAV server on the Internet."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1204.001, T1105"
        reference = "https://attack.mitre.org/techniques/T1204/001/"
    strings:
        $header = "[InternetShortcut]" nocase ascii wide
        $webdav = /(URL|IconFile|WorkingDirectory)\s{0,3}=\s{0,3}(file:)?[\\\/]{2,5}[^\\\/@\r\n]{3,80}(@(SSL|\d{2,5})[\\\/@]|[\\\/]DavWWWRoot[\\\/])/ nocase ascii wide
        $program = /URL\s{0,3}=\s{0,3}file:[\\\/]{2,5}\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}[^\r\n]{1,200}\.(exe|lnk|js|jse|vbs|vbe|wsf|hta|cmd|bat|scr|url|msi|cpl|zip)\s/ nocase ascii wide
    condition:
        filesize < 16KB and $header and ($webdav or $program)
}
