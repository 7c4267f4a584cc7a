// .NET keeps names as ASCII between NULs and texts as UTF-16; looked for in that form, a page or an
// editor that speaks of them does not match.

rule Windows_Rat_AsyncRat
{
    meta:
        description = "AsyncRAT or one of its children (DcRat, VenomRAT): somebody controls this host from afar."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1219, T1059, T1053.005"
        reference = "https://attack.mitre.org/software/S1087/"
    strings:
        $mutex1 = "AsyncMutex_6SI8OkPnk" wide
        $mutex2 = "DcRatMutex_qwqdanchun" wide
        $mutex3 = "VenomRATMutex_VenomRAT" wide
        $name1 = "\x00InitializeSettings\x00" ascii
        $name2 = "\x00KeepAlivePacket\x00" ascii
        $name3 = "\x00ActivatePong\x00" ascii
        $name4 = "\x00isVM_by_wim_temper\x00" ascii
        $name5 = "\x00VerifyHash\x00" ascii
        $text1 = "masterKey can not be null or empty." wide
        $text2 = "/c schtasks /create /f /sc onlogon /rl highest /tn \"" wide
        $text3 = "\\nuR\\noisreVtnerruC\\swodniW\\tfosorciM\\erawtfoS" wide
        $text4 = "timeout 3 > NUL" wide
        $text5 = "Select * from AntivirusProduct" nocase wide
        $text6 = "Po_ng" wide fullword
    condition:
        any of ($mutex*) or (3 of ($text*) and 1 of ($name*)) or (2 of ($text*) and 3 of ($name*))
}

rule Windows_Rat_Quasar
{
    meta:
        description = "The client of Quasar RAT: somebody controls this host from afar."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1219, T1056.001, T1555"
        reference = "https://attack.mitre.org/software/S0262/"
    strings:
        $space1 = /\x00Quasar\.Client\.\w/ ascii
        $space2 = /\x00Quasar\.Common\.Messages\x00/ ascii
        $space3 = /\x00xClient\.Core\.\w/ ascii
        $message01 = "\x00GetKeyloggerLogsDirectory\x00" ascii
        $message02 = "\x00DoShellExecuteResponse\x00" ascii
        $message03 = "\x00DoStartupItemAdd\x00" ascii
        $message04 = "\x00DoVisitWebsite\x00" ascii
        $message05 = "\x00DoShowMessageBox\x00" ascii
        $message06 = "\x00DoCloseConnection\x00" ascii
        $message07 = "\x00GetCreateRegistryKeyResponse\x00" ascii
        $message08 = "\x00ReverseProxyConnect\x00" ascii
        $message09 = "\x00GetKeyloggerLogs\x00" ascii
        $message10 = "\x00DoAskElevate\x00" ascii
        $message11 = "\x00DoClientUninstall\x00" ascii
        $message12 = "\x00DoDownloadAndExecute\x00" ascii
    condition:
        (any of ($space*) and 2 of ($message*)) or 5 of ($message*)
}

rule Windows_Rat_NjRat
{
    meta:
        description = "The client of njRAT, an old and common remote access Trojan: this host is controlled from afar."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1219, T1562.004, T1056.001"
        reference = "https://attack.mitre.org/software/S0385/"
    strings:
        $separator = "|'|'|" wide
        $firewall1 = "netsh firewall add allowedprogram \"" wide
        $firewall2 = "netsh firewall delete allowedprogram \"" wide
        $remove = "cmd.exe /c ping 0 -n 2 & del \"" wide
        $zone = "SEE_MASK_NOZONECHECKS" wide
        $tab = "[TAP]" wide
        $error1 = "Execute ERROR" wide
        $error2 = "Download ERROR" wide
        $error3 = "Update ERROR" wide
    condition:
        4 of them
}

rule Windows_Rat_Remcos
{
    meta:
        description = "The agent of Remcos, sold as remote control and used by criminals: it was or is running here."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1219, T1056.001, T1113"
        reference = "https://attack.mitre.org/software/S0332/"
    strings:
        $text01 = "Remcos restarted by watchdog!\x00" ascii wide
        $text02 = "Remcos Agent initialized (" ascii wide
        $text03 = "Mutex_RemWatchdog\x00" ascii wide
        $text04 = "Remcos_Mutex_Inj\x00" ascii wide
        $text05 = "* Remcos v" ascii wide
        $text06 = "* BreakingSecurity.net" ascii wide
        $text07 = "[Cleared browsers logins and cookies.]\x00" ascii wide
        $text08 = "Uploading file to Controller: \x00" ascii wide
        $text09 = "[Firefox StoredLogins Cleared!]\x00" ascii wide
        $text10 = "[Chrome StoredLogins found, cleared!]\x00" ascii wide
        $text11 = "Offline Keylogger Started" ascii wide
        $text12 = "Watchdog module activated\x00" ascii wide
    condition:
        3 of them
}

rule Windows_Rat_NanoCore
{
    meta:
        description = "A client or plug-in of NanoCore RAT: somebody controls this host from afar."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1219, T1056.001, T1125"
        reference = "https://attack.mitre.org/software/S0336/"
    strings:
        $space1 = "\x00NanoCore.ClientPluginHost\x00" ascii
        $space2 = "\x00NanoCore.ClientPlugin\x00" ascii
        $host1 = "\x00IClientNetworkHost\x00" ascii
        $host2 = "\x00IClientLoggingHost\x00" ascii
        $host3 = "\x00IClientAppHost\x00" ascii
        $host4 = "\x00IClientDataHost\x00" ascii
        $host5 = "\x00IClientReadOnlyNameObjectCollection\x00" ascii
    condition:
        any of ($space*) and 2 of ($host*)
}

rule Windows_Rat_XWorm
{
    meta:
        description = "XWorm, a remote access Trojan spread by mail and USB: somebody controls this host from afar."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1219, T1091, T1056.001"
        reference = "https://attack.mitre.org/techniques/T1219/"
    strings:
        $tag = "<Xwormmm>" wide
        $version = "XWorm V" wide
        $command01 = "PCShutdown" wide fullword
        $command02 = "PCRestart" wide fullword
        $command03 = "PCLogoff" wide fullword
        $command04 = "StartDDos" wide fullword
        $command05 = "StopDDos" wide fullword
        $command06 = "StartReport" wide fullword
        $command07 = "StopReport" wide fullword
        $command08 = "sendPlugin" wide fullword
        $command09 = "savePlugin" wide fullword
        $command10 = "RemovePlugins" wide fullword
        $command11 = "OfflineGet" wide fullword
        $command12 = "Urlhide" wide fullword
        $command13 = "RunShell" wide fullword
    condition:
        6 of ($command*) or (($tag or $version) and 3 of ($command*))
}
