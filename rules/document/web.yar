rule Document_Html_Smuggling
{
    meta:
        description = "A page builds a program, archive or shortcut in the browser from encoded text and saves it."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1027.006"
        reference = "https://attack.mitre.org/techniques/T1027/006/"
    strings:
        $page = /<(html|script|svg|body)\b/ nocase
        $blob = "new Blob(" nocase
        $decode1 = "atob(" nocase
        $decode2 = ";base64," nocase
        $save1 = "msSaveOrOpenBlob" nocase
        $save2 = "msSaveBlob" nocase
        $save3 = ".createObjectURL(" nocase
        $click1 = ".click(" nocase
        $click2 = "dispatchEvent(" nocase
        // Base64 of MZ, ZIP, 7-Zip, RAR, cabinet and shortcut
        $payload = /["'`,](TVqQAAMA|TVpQAAIA|UEsDBBQA|UEsDBAoA|N3q8rycc|UmFyIRoH|TVNDRgAAAAA|TAAAAAEUAgA)[A-Za-z0-9+\/]{40}/
    condition:
        filesize < 50MB and $page and $blob and any of ($decode*) and any of ($save*) and
        any of ($click*) and $payload
}

rule Document_Svg_ScriptDropper
{
    meta:
        description = "A picture in SVG format carries disguised script that opens a page or saves a file."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1027.017, T1566.001, T1059.007"
        reference = "https://attack.mitre.org/techniques/T1027/017/"
    strings:
        $picture = "<svg" nocase
        $page = "<html" nocase
        $script1 = "<script" nocase
        $script2 = /\sonload\s{0,3}=\s{0,3}["']/ nocase
        $disguise1 = "atob(" nocase
        $disguise2 = "fromCharCode" nocase
        $disguise3 = "unescape(" nocase
        $disguise4 = "eval(" nocase
        $disguise5 = "charCodeAt(" nocase
        $act1 = "createObjectURL(" nocase
        $act2 = "location.href" nocase
        $act3 = /(window|document|top|self)\.location\s{0,3}=/ nocase
        $act4 = "location.replace(" nocase
        $act5 = "location.assign(" nocase
    condition:
        filesize < 5MB and $picture in (0..2048) and not $page in (0..2048) and
        any of ($script*) and any of ($disguise*) and any of ($act*)
}

rule Document_Help_ShortcutCommand
{
    meta:
        description = "A help page clicks on a shortcut object by script and so runs a command (CHM attack)."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1218.001"
        reference = "https://attack.mitre.org/techniques/T1218/001/"
    strings:
        $control = "adb880a6-d8ff-11cf-9377-00aa003b7a11" nocase
        $shortcut = /value\s{0,3}=\s{0,3}["']?ShortCut["'\s>]/ nocase
        $command = /value\s{0,3}=\s{0,3}["'],?\s{0,3}(cmd|powershell|mshta|rundll32|regsvr32|wscript|cscript|hh|certutil|msiexec|conhost)(\.exe)?\s{0,3},/ nocase
        $click = ".Click()" nocase
    condition:
        filesize < 20MB and $control and $shortcut and $command and $click
}

rule Document_Search_RemoteFolder
{
    meta:
        description = "A link makes Windows Explorer show a stranger's folder as if it were a search on this host."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1204.001, T1566.002"
        reference = "https://attack.mitre.org/techniques/T1204/001/"
    strings:
        $link = /search(-ms)?:(displayname|query|crumb)=[^\s"'<>]{0,200}crumb=location(:|%3A)(\\\\|%5C%5C|\/\/)/ nocase ascii wide
        $script = /search(-ms)?:(displayname|query)=[^"'<>\r\n]{0,200}crumb=location(:|%3A)(\\\\|%5C%5C)/ nocase ascii wide
    condition:
        filesize < 20MB and any of them
}
