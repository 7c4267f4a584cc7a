rule Windows_PowerShell_EncodedDownload
{
    meta:
        description = "PowerShell hidden in Base64, as for -EncodedCommand, downloads something and runs it."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1059.001, T1027.010, T1105"
        reference = "https://attack.mitre.org/techniques/T1027/010/"
    strings:
        $get1 = "DownloadString" wide base64 base64wide
        $get2 = "DownloadFile" wide base64 base64wide
        $get3 = "DownloadData" wide base64 base64wide
        $get4 = "Net.WebClient" wide base64 base64wide
        $get5 = "net.webclient" wide base64 base64wide
        $get6 = "Invoke-WebRequest" wide base64 base64wide
        $get7 = "Start-BitsTransfer" wide base64 base64wide
        $get8 = "Net.Sockets.TCPClient" wide base64 base64wide
        $run1 = "Invoke-Expression" wide base64 base64wide
        $run2 = "IEX (" wide base64 base64wide
        $run3 = "IEX(" wide base64 base64wide
        $run4 = "iex (" wide base64 base64wide
        $run5 = "iex(" wide base64 base64wide
        $run6 = "| IEX" wide base64 base64wide
        $run7 = "|IEX" wide base64 base64wide
        $run8 = "Start-Process" wide base64 base64wide
        $run9 = "Reflection.Assembly" wide base64 base64wide
    condition:
        any of ($get*) and any of ($run*)
}

rule Windows_PowerShell_HiddenDownload
{
    meta:
        description = "A command line starts PowerShell in a hidden window to download or decode something."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1059.001, T1564.003, T1105"
        reference = "https://attack.mitre.org/techniques/T1564/003/"
    strings:
        $command = /(powershell|pwsh)(\.exe)?["']?\s.{0,200}-w[indowstyle]{0,10}\s{1,4}(hidden|1)\s.{0,400}(DownloadString|DownloadFile|DownloadData|Net\.WebClient|Invoke-WebRequest|Start-BitsTransfer|FromBase64String)/ nocase ascii wide
    condition:
        $command
}

rule Windows_PowerShell_DownloadCradle
{
    meta:
        description = "PowerShell runs a script straight from the network, never on disk; also some installers do."
        author = "irkit"
        date = "2026-11-23"
        score = 55
        attack = "T1059.001, T1105"
        reference = "https://attack.mitre.org/techniques/T1105/"
    strings:
        $front = /(iex|invoke-expression)[\s(&]{1,6}new-object\s{1,4}(system\.)?net\.webclient\)\.downloadstring\(/ nocase ascii wide
        $back = /net\.webclient\)\.downloadstring\([^|\r\n]{4,200}\)\s{0,3}\|\s{0,3}(iex|invoke-expression)/ nocase ascii wide
        // The documented way to install these three.
        $known = /net\.webclient\)\.downloadstring\(['"]https:\/\/((community\.)?chocolatey\.org|get\.scoop\.sh|(www\.)?boxstarter\.org)/ nocase ascii wide
    condition:
        #front + #back > #known
}

rule Windows_PowerShell_AmsiBypass
{
    meta:
        description = "PowerShell code switches off AMSI, the interface by which antivirus sees scripts."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1562.001, T1059.001"
        reference = "https://attack.mitre.org/techniques/T1562/001/"
    strings:
        // The names alone stand in System.Management.Automation.dll; the quotes make it a script.
        $field = /['"]amsiInitFailed['"]\s{0,3},\s{0,3}['"]NonPublic\s{0,3},\s{0,3}Static['"]/ nocase ascii wide
        $context = /GetField\(\s{0,3}['"]amsi(Context|Session)['"]/ nocase ascii wide
        $type = /GetType\(\s{0,3}['"]System\.Management\.Automation\.AmsiUtils['"]/ nocase ascii wide
        $split1 = /\+\s{0,3}['"](am|m)?siInitFailed['"]/ nocase ascii wide
        $split2 = /\+\s{0,3}['"](am|m)?siUtils['"]/ nocase ascii wide
        $encoded1 = "amsiInitFailed" ascii wide base64 base64wide
        $encoded2 = ".AmsiUtils" ascii wide base64 base64wide
    condition:
        any of them
}

rule Windows_PowerShell_CompressedStage
{
    meta:
        description = "A PowerShell script unpacks its next stage from Base64 and a compressed stream and runs it."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1059.001, T1027.010, T1140"
        reference = "https://attack.mitre.org/techniques/T1140/"
    strings:
        $decode = "::FromBase64String(" nocase ascii wide
        $gzip = "Compression.GzipStream" nocase ascii wide
        $deflate = "Compression.DeflateStream" nocase ascii wide
        $read = ".ReadToEnd(" nocase ascii wide
        $run1 = "Invoke-Expression" nocase ascii wide
        $run2 = /\biex[ (]/ nocase ascii wide
        $run3 = /\|\s{0,3}iex\b/ nocase ascii wide
    condition:
        filesize < 5MB and uint16(0) != 0x5A4D and $decode and ($gzip or $deflate) and $read and any of ($run*)
}

rule Windows_PowerShell_AssemblyFromMemory
{
    meta:
        description = "A PowerShell script loads a .NET program from decoded bytes and starts it without a file."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1620, T1059.001, T1140"
        reference = "https://attack.mitre.org/techniques/T1620/"
    strings:
        $load = /Assembly\]::Load\(\s{0,4}[$(\[]/ nocase ascii wide
        $decode1 = "::FromBase64String(" nocase ascii wide
        $decode2 = "CreateDecryptor(" nocase ascii wide
        $decode3 = "-bxor" nocase ascii wide
        $decode4 = ".DownloadData(" nocase ascii wide
        $start1 = ".EntryPoint.Invoke(" nocase ascii wide
        $start2 = /\.GetMethod\([^)\r\n]{1,80}\)\.Invoke\(/ nocase ascii wide
        $start3 = /\.Invoke\(\s{0,3}\$null\s{0,3},/ nocase ascii wide
    condition:
        filesize < 20MB and uint16(0) != 0x5A4D and $load and any of ($decode*) and any of ($start*)
}

rule Windows_PowerShell_ShellcodeRunner
{
    meta:
        description = "A PowerShell script puts machine code into memory and runs it, as attack frameworks generate."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1059.001, T1106, T1055"
        reference = "https://attack.mitre.org/techniques/T1106/"
    strings:
        $bytes = /\[Byte\[\]\]\s{0,3}\$?\w{1,40}|\[Byte\[\]\]\s{0,3}\(?0x/ nocase ascii wide
        $memory = "VirtualAlloc" nocase ascii wide
        $copy = "InteropServices.Marshal]::Copy(" nocase ascii wide
        $run1 = "CreateThread" nocase ascii wide
        $run2 = "GetDelegateForFunctionPointer" nocase ascii wide
        $run3 = "CallWindowProc" nocase ascii wide
    condition:
        filesize < 5MB and uint16(0) != 0x5A4D and $bytes and $memory and $copy and any of ($run*)
}
