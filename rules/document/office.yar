// The parts of a .docx are compressed: rules over XML match the unpacked part or a stored one.

rule Document_Ole_AutoRunMacro
{
    meta:
        description = "A macro of an Office document runs by itself and names what starts programs or downloads."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1059.005, T1204.002"
        reference = "https://attack.mitre.org/techniques/T1059/005/"
    strings:
        $project = "_VBA_PROJECT" wide
        $auto1 = /Auto_?(Open|Close|Exec)\b/ nocase
        $auto2 = /Document_?(Open|Close|BeforeClose)\b/ nocase
        $auto3 = /Workbook_?(Open|Activate|BeforeClose)\b/ nocase
        $run1 = "WScript.Shell" nocase ascii wide
        $run2 = "ShellExecute" nocase
        $run3 = "Win32_Process" nocase ascii wide
        $run4 = "URLDownloadToFile" nocase
        $run5 = "CreateThread" nocase fullword
        $run6 = /powershell(\.exe)?\s{1,4}[-"]/ nocase
        $run7 = /\bcmd(\.exe)?\s{1,3}\/[ck]\s/ nocase
        $run8 = "mshta" nocase fullword
        $run9 = "MSXML2.XMLHTTP" nocase
        $run10 = "ADODB.Stream" nocase
        $run11 = "CallByName" nocase fullword
        $run12 = "StrReverse" nocase fullword
    condition:
        filesize < 30MB and uint32be(0) == 0xD0CF11E0 and $project and any of ($auto*) and 2 of ($run*)
}

rule Document_Excel_Macro4AutoOpen
{
    meta:
        description = "An old Excel 4.0 macro sheet runs by itself when the workbook opens and starts programs."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1059, T1204.002"
        reference = "https://attack.mitre.org/techniques/T1204/002/"
    strings:
        // MS-XLS 2.4.150 Lbl: built-in name 1 is Auto_Open; its formula is a reference to a sheet.
        $auto_open = { 18 00 ?? 00 (20 | 21) 00 00 01 ?? 00 00 00 ?? ?? 00 00 00 00 00 01 3A }
        $run1 = "URLDownloadToFile" nocase
        $run2 = "ShellExecute" nocase
        $run3 = "urlmon" nocase fullword
        $run4 = "regsvr32" nocase
        $run5 = "rundll32" nocase
        $run6 = "mshta" nocase
        $run7 = "powershell" nocase
        $run8 = "wmic process" nocase
        $run9 = "CreateDirectory" nocase
        $run10 = "VirtualAlloc"
    condition:
        filesize < 30MB and uint32be(0) == 0xD0CF11E0 and $auto_open and any of ($run*)
}

rule Document_Ooxml_RemoteTemplate
{
    meta:
        description = "A Word document loads its template from the network, where the harmful part waits."
        author = "irkit"
        date = "2026-11-23"
        score = 68
        attack = "T1221, T1566.001"
        reference = "https://attack.mitre.org/techniques/T1221/"
    strings:
        $relation = "/relationships/attachedTemplate" ascii
        $outside = "TargetMode=\"External\"" ascii
        $address = /Target="(https?:|\\\\)[^"]{4,400}"/ nocase ascii
        // Templates that a company shares on SharePoint or in its own network.
        $shared = /Target="https?:\/\/[\w.-]{1,60}\.(sharepoint|officeapps\.live|microsoft)\.com\// nocase ascii
    condition:
        filesize < 30MB and $relation and $outside and $address and not $shared
}

rule Document_Ooxml_RemoteObject
{
    meta:
        description = "An Office document fetches an object from the web at opening, as exploits of MSHTML and MSDT do."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1203, T1221"
        reference = "https://nvd.nist.gov/vuln/detail/CVE-2021-40444"
    strings:
        $relation = "/relationships/oleObject" ascii
        $outside = "TargetMode=\"External\"" ascii
        $address = /Target="(mhtml:)?https?:\/\/[^"]{4,400}(!|\.html?|!x-usc:[^"]{1,200})"/ nocase ascii
    condition:
        filesize < 30MB and $relation and $outside and $address
}

rule Document_Html_DiagnosticTool
{
    meta:
        description = "A page starts the support tool of Windows with a command hidden in its arguments (Follina)."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1203, T1218"
        reference = "https://nvd.nist.gov/vuln/detail/CVE-2022-30190"
    strings:
        $scheme = /ms-msdt:\/?(\/?id|-id)?/ nocase ascii wide
        $package = "PCWDiagnostic" nocase ascii wide
        $argument = /IT_(BrowseForFile|RebrowseForFile|LaunchMethod|SelectProgram)\s{0,3}=/ nocase ascii wide
        $code = /\$\(|Invoke-Expression|\.\.\// nocase ascii wide
    condition:
        filesize < 10MB and $scheme and $package and $argument and $code
}

rule Document_Office_DdeCommand
{
    meta:
        description = "A field or cell of a document starts a command by DDE when somebody opens it."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1559.002, T1566.001"
        reference = "https://attack.mitre.org/techniques/T1559/002/"
    strings:
        $field = /\bDDE(AUTO)?\s{1,4}["']?[^\r\n]{0,100}\b(cmd|powershell|mshta|rundll32|regsvr32|wscript)(\.exe)?\b/ nocase ascii wide
        $cell = /[=+@-](cmd|mshta|powershell|rundll32|regsvr32|msexcel)(\.exe)?\|["']\s{0,3}[^\r\n]{2,200}["']!["']?[A-Z_$]/ nocase ascii wide
        $document1 = "w:instrText" ascii
        $document2 = "{\\rtf" ascii
        $document3 = { D0 CF 11 E0 A1 B1 1A E1 }
    condition:
        filesize < 20MB and (($field and any of ($document*)) or ($cell and extension matches /^\.(csv|tsv|xls|slk|iqy)$/))
}

rule Document_Excel_AddInDownloader
{
    meta:
        description = "An add-in for Excel downloads or starts other programs as soon as it is loaded."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1137.006, T1566.001"
        reference = "https://attack.mitre.org/techniques/T1137/006/"
    strings:
        $export = "xlAutoOpen" ascii fullword
        $run1 = /URLDownloadToFile[AW]/ ascii
        $run2 = "WinExec" ascii fullword
        $run3 = /InternetOpenUrl[AW]/ ascii
        $run4 = /powershell(\.exe)?\s{1,4}-/ nocase ascii wide
        $run5 = /cmd(\.exe)?\s{1,4}\/c\s/ nocase ascii wide
        $run6 = "CreateRemoteThread" ascii fullword
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 10MB and
        $export and any of ($run*)
}
