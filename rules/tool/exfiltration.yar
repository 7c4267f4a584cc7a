rule Tool_Rclone_Renamed
{
    meta:
        description = "Rclone under another name: intruders copy whole file servers to cloud storage with it."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1567.002, T1036.005"
        reference = "https://attack.mitre.org/software/S1040/"
    strings:
        $path = "github.com/rclone/rclone/cmd" ascii
        $backend1 = "github.com/rclone/rclone/backend/mega" ascii
        $backend2 = "github.com/rclone/rclone/backend/sftp" ascii
        $config = "RCLONE_CONFIG" ascii
    condition:
        (uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 150MB and
        $path and any of ($backend*) and $config and filename != "" and not filename icontains "rclone"
}

rule Tool_Rclone_Program
{
    meta:
        description = "Rclone copies files to cloud storage; also intruders take data away with it."
        author = "irkit"
        date = "2026-11-23"
        score = 24
        attack = "T1567.002"
        reference = "https://attack.mitre.org/software/S1040/"
    strings:
        $path = "github.com/rclone/rclone/cmd" ascii
        $config = "RCLONE_CONFIG" ascii
    condition:
        (uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 150MB and all of them
}

rule Tool_Rclone_BulkCopy
{
    meta:
        description = "A command copies shares or drives to cloud storage with options typical of data theft."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1567.002, T1048"
        reference = "https://attack.mitre.org/techniques/T1567/002/"
    strings:
        $copy = /\b(copy|sync|move)\s{1,3}["']?(\\\\[^\\\s]{1,80}\\|[A-Z]:\\)[^\r\n]{0,200}\s["']?\w{2,40}:/ nocase ascii wide
        $option1 = "--multi-thread-streams" nocase ascii wide
        $option2 = "--ignore-existing" nocase ascii wide
        $option3 = "--auto-confirm" nocase ascii wide
        $option4 = "--no-check-certificate" nocase ascii wide
        $option5 = "--max-age" nocase ascii wide
        $option6 = /--transfers[ =]\d/ nocase ascii wide
        $option7 = /--include\s{1,3}["']?\*\.\{?(pdf|doc|xls|sql)/ nocase ascii wide
    condition:
        filesize < 1MB and uint16(0) != 0x5A4D and $copy and 2 of ($option*)
}

rule Tool_Rclone_MegaConfig
{
    meta:
        description = "A configuration of Rclone holds the login of a MEGA account, the usual place for stolen data."
        author = "irkit"
        date = "2026-11-23"
        score = 50
        attack = "T1567.002"
        reference = "https://attack.mitre.org/software/S1040/"
    strings:
        $section = /\[[\w .-]{1,60}\]\r?\ntype = mega\r?\nuser = \S{1,80}@\S{3,80}\r?\npass = \S{8,200}/
    condition:
        filesize < 64KB and $section
}

rule Tool_Renamed_DualUse
{
    meta:
        description = "An administration tool that intruders like (PsExec, ProcDump, AdFind, …) under another name."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1036.005, T1036.003"
        reference = "https://attack.mitre.org/techniques/T1036/005/"
    strings:
        // VERSIONINFO: the key, its NUL, then the value
        $psexec = "OriginalFilename\x00psexec.c" nocase wide
        $procdump = "OriginalFilename\x00procdump" nocase wide
        $adfind = "OriginalFilename\x00AdFind" nocase wide
        $nircmd = "OriginalFilename\x00NirCmd" nocase wide
        $plink = "OriginalFilename\x00plink" nocase wide
        $netscan = "OriginalFilename\x00netscan" nocase wide
        $sdelete = "OriginalFilename\x00sdelete" nocase wide
        $anydesk = "OriginalFilename\x00anydesk" nocase wide
    condition:
        uint16(0) == 0x5A4D and filesize < 30MB and filename != "" and
        (($psexec and not filename icontains "psexec") or
        ($procdump and not filename icontains "procdump") or
        ($adfind and not filename icontains "adfind") or
        ($nircmd and not filename icontains "nircmd") or
        ($plink and not filename icontains "plink") or
        ($netscan and not filename icontains "netscan") or
        ($sdelete and not filename icontains "sdelete") or
        ($anydesk and not filename icontains "anydesk"))
}

rule Tool_RemoteAccess_DualUse
{
    meta:
        description = "A program for remote control that support desks and intruders use alike; ask who installed it."
        author = "irkit"
        date = "2026-11-23"
        score = 25
        attack = "T1219"
        reference = "https://attack.mitre.org/techniques/T1219/"
    strings:
        // VERSIONINFO: the key, its NUL and padding, then the value
        $anydesk = "CompanyName\x00\x00AnyDesk Software" wide
        $teamviewer = "CompanyName\x00\x00TeamViewer" wide
        $atera = "CompanyName\x00\x00Atera Networks" wide
        $splashtop = "CompanyName\x00\x00Splashtop" wide
        $utilities = "CompanyName\x00\x00Remote Utilities" wide
        $rustdesk = "CompanyName\x00\x00Purslane" wide
        $connectwise = "CompanyName\x00\x00ScreenConnect Software" wide
        $screenconnect = "ScreenConnect.ClientService" ascii wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 60MB and any of them
}
