rule Windows_Script_DownloadAndRun
{
    meta:
        description = "A JScript, VBScript or HTA downloads a file with COM objects, saves it and starts something."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1059.005, T1059.007, T1105"
        reference = "https://attack.mitre.org/techniques/T1059/005/"
    strings:
        $get = /(MSXML2\.(Server)?XMLHTTP|Microsoft\.XMLHTTP|WinHttp\.WinHttpRequest)/ nocase ascii wide
        $object = /(CreateObject|ActiveXObject)\s{0,3}\(/ nocase ascii wide
        $stream = "ADODB.Stream" nocase ascii wide
        $save = "SaveToFile" nocase ascii wide
        $run1 = "WScript.Shell" nocase ascii wide
        $run2 = "ShellExecute" nocase ascii wide
        $run3 = "Win32_Process" nocase ascii wide
    condition:
        filesize < 2MB and uint16(0) != 0x5A4D and $object and $get and $stream and $save and any of ($run*)
}

rule Windows_Hta_HiddenCommand
{
    meta:
        description = "An HTML application hides its window and runs a command, a common first stage from the web."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1218.005, T1059.005"
        reference = "https://attack.mitre.org/techniques/T1218/005/"
    strings:
        $script1 = "<hta:application" nocase ascii wide
        $script2 = "<script" nocase ascii wide
        $hide1 = /window\.?(moveTo|resizeTo)\s{0,3}\(?\s{0,3}(-\d{3,5}|[01]\s{0,3},\s{0,3}[01]\b)/ nocase ascii wide
        $hide2 = /windowstate\s{0,3}=\s{0,3}["']?minimize/ nocase ascii wide
        $hide3 = /showintaskbar\s{0,3}=\s{0,3}["']?no/ nocase ascii wide
        $shell1 = "WScript.Shell" nocase ascii wide
        $shell2 = "Shell.Application" nocase ascii wide
        $shell3 = "Win32_Process" nocase ascii wide
        $command = /\b(powershell|pwsh|cmd\.exe|cmd \/[ck]|mshta|rundll32|regsvr32|certutil|bitsadmin|curl\.exe)\b/ nocase ascii wide
    condition:
        filesize < 2MB and uint16(0) != 0x5A4D and any of ($script*) and any of ($hide*) and any of ($shell*) and $command
}

rule Windows_Script_EncodedExecutable
{
    meta:
        description = "A text file carries a Windows program in Base64 or hex, and what turns it back into a file."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1027.009, T1140"
        reference = "https://attack.mitre.org/techniques/T1140/"
    strings:
        $base64_1 = "TVqQAAMAAAAEAAAA" ascii wide
        $base64_2 = "TVpQAAIAAAAEAA8A" ascii wide
        $base64_3 = "TVqAAAEAAAAEABAA" ascii wide
        $hex = "4D5A90000300000004000000FFFF" nocase ascii wide
        $decode1 = "certutil" nocase ascii wide
        $decode2 = "bin.base64" nocase ascii wide
        $decode3 = "bin.hex" nocase ascii wide fullword
        $decode4 = "WriteAllBytes(" nocase ascii wide
        $decode5 = "Assembly]::Load(" nocase ascii wide
        $decode6 = "ADODB.Stream" nocase ascii wide
        $decode7 = "Scripting.FileSystemObject" nocase ascii wide
        // certutil -decode skips the lines that make it look like a certificate.
        $certificate = /-----BEGIN CERTIFICATE-----\s{1,4}TV(qQAAM|pQAAI|qAAAE)/ ascii wide
    condition:
        filesize < 30MB and uint16(0) != 0x5A4D and
        ($certificate or ((any of ($base64*) or $hex) and any of ($decode*)))
}

rule Windows_Scriptlet_ComShell
{
    meta:
        description = "A COM scriptlet or XSL sheet runs commands, to be started by regsvr32 or wmic past allow-lists."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1218.010, T1220"
        reference = "https://attack.mitre.org/techniques/T1218/010/"
    strings:
        $scriptlet1 = "<scriptlet" nocase ascii wide
        $scriptlet2 = "<registration" nocase ascii wide
        $sheet1 = "urn:schemas-microsoft-com:xslt" nocase ascii wide
        $sheet2 = /<(ms|msxsl|user):script\b/ nocase ascii wide
        $object = /(ActiveXObject|CreateObject|GetObject)\s{0,3}\(/ nocase ascii wide
        $shell1 = "WScript.Shell" nocase ascii wide
        $shell2 = "Shell.Application" nocase ascii wide
        $shell3 = "Win32_Process" nocase ascii wide
    condition:
        filesize < 1MB and (all of ($scriptlet*) or all of ($sheet*)) and $object and any of ($shell*)
}

rule Windows_Script_Encoded
{
    meta:
        description = "A script is encoded with Microsoft's script encoder, rarely seen outside of malware today."
        author = "irkit"
        date = "2026-11-23"
        score = 50
        attack = "T1027.010, T1059.005"
        reference = "https://attack.mitre.org/techniques/T1027/010/"
    strings:
        $begin = /#@~\^[A-Za-z0-9+\/]{6}==/
        $end = /[A-Za-z0-9+\/]{6}==\^#~@/
    condition:
        filesize < 5MB and $begin in (0..4096) and $end
}
