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
        $mutex1 = "AsyncMutex_6SI8OkPnk" ascii wide
        $mutex2 = "DcRatMutex_qwqdanchun" ascii wide
        $mutex3 = "VenomRATMutex_VenomRAT" ascii wide
        $name1 = "InitializeSettings" ascii fullword
        $name2 = "KeepAlivePacket" ascii fullword
        $name3 = "ActivatePong" ascii fullword
        $name4 = "isVM_by_wim_temper" ascii fullword
        $name5 = "VerifyHash" ascii fullword
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
        $space1 = "Quasar.Client" ascii wide
        $space2 = "Quasar.Common.Messages" ascii wide
        $space3 = "xClient.Core" ascii wide
        $message01 = "GetKeyloggerLogsDirectory" ascii fullword
        $message02 = "DoShellExecuteResponse" ascii fullword
        $message03 = "DoStartupItemAdd" ascii fullword
        $message04 = "DoVisitWebsite" ascii fullword
        $message05 = "DoShowMessageBox" ascii fullword
        $message06 = "DoCloseConnection" ascii fullword
        $message07 = "GetCreateRegistryKeyResponse" ascii fullword
        $message08 = "ReverseProxyConnect" ascii fullword
        $message09 = "GetKeyloggerLogs" ascii fullword
        $message10 = "DoAskElevate" ascii fullword
        $message11 = "DoClientUninstall" ascii fullword
        $message12 = "DoDownloadAndExecute" ascii fullword
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
        $separator = "|'|'|" ascii wide
        $firewall1 = "netsh firewall add allowedprogram \"" ascii wide
        $firewall2 = "netsh firewall delete allowedprogram \"" ascii wide
        $remove = "cmd.exe /c ping 0 -n 2 & del \"" ascii wide
        $zone = "SEE_MASK_NOZONECHECKS" ascii wide
        $tab = "[TAP]" ascii wide
        $error1 = "Execute ERROR" ascii wide
        $error2 = "Download ERROR" ascii wide
        $error3 = "Update ERROR" ascii wide
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
        $text01 = "Remcos restarted by watchdog!" ascii wide
        $text02 = "Remcos Agent initialized (" ascii wide
        $text03 = "Mutex_RemWatchdog" ascii wide
        $text04 = "Remcos_Mutex_Inj" ascii wide
        $text05 = "* Remcos v" ascii wide
        $text06 = "* BreakingSecurity.net" ascii wide
        $text07 = "[Cleared browsers logins and cookies.]" ascii wide
        $text08 = "Uploading file to Controller: " ascii wide
        $text09 = "[Firefox StoredLogins Cleared!]" ascii wide
        $text10 = "[Chrome StoredLogins found, cleared!]" ascii wide
        $text11 = "Offline Keylogger Started" ascii wide
        $text12 = "Watchdog module activated" ascii wide
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
        $space1 = "NanoCore.ClientPluginHost" ascii wide
        $space2 = "NanoCore.ClientPlugin" ascii wide fullword
        $host1 = "IClientNetworkHost" ascii fullword
        $host2 = "IClientLoggingHost" ascii fullword
        $host3 = "IClientAppHost" ascii fullword
        $host4 = "IClientDataHost" ascii fullword
        $host5 = "IClientReadOnlyNameObjectCollection" ascii fullword
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
        $tag = "<Xwormmm>" ascii wide
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
