rule Ransomware_Program_EmbeddedNote
{
    meta:
        description = "A program carries a ransom note with a Tor address: it encrypts or encrypted this host."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1486"
        reference = "https://attack.mitre.org/techniques/T1486/"
    strings:
        $note1 = /\b(files|documents|data|network|servers|systems)\b[^\x00]{0,80}\b(are|were|have been|has been)\s{1,2}(\w{2,14}\s{1,2}){0,3}(encrypted|locked|stolen)\b/ nocase ascii wide
        $note2 = /\b(encrypted|stole|exfiltrated)\s{1,2}(all\s{1,2})?(of\s{1,2})?your\s{1,2}(\w{2,14}\s{1,2}){0,2}(files|documents|data|network)\b/ nocase ascii wide
        $tor1 = /[a-z2-7]{56}\.onion\b/ nocase ascii wide
        $tor2 = /[a-z2-7]{16}\.onion\b/ nocase ascii wide
        $browser1 = "torproject.org" nocase ascii wide
        $browser2 = "Tor Browser" nocase ascii wide
        $demand1 = /\bdecrypt(or|er|ion (tool|key|software))\b/ nocase ascii wide
        $demand2 = /\b(bitcoins?|monero|ransom)\b/ nocase ascii wide
    condition:
        (uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 20MB and
        any of ($note*) and any of ($tor*) and any of ($browser*) and any of ($demand*)
}

rule Ransomware_Program_TargetList
{
    meta:
        description = "A program lists the kinds of files that hurt most, encrypts, and names a note to the victim."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1486, T1083"
        reference = "https://attack.mitre.org/techniques/T1486/"
    strings:
        $type01 = ".vmdk" ascii wide fullword
        $type02 = ".vhdx" ascii wide fullword
        $type03 = ".mdf" ascii wide fullword
        $type04 = ".ldf" ascii wide fullword
        $type05 = ".accdb" ascii wide fullword
        $type06 = ".pst" ascii wide fullword
        $type07 = ".edb" ascii wide fullword
        $type08 = ".kdbx" ascii wide fullword
        $type09 = ".qbw" ascii wide fullword
        $type10 = ".vmsn" ascii wide fullword
        $type11 = ".vswp" ascii wide fullword
        $type12 = ".myd" ascii wide fullword
        $type13 = ".sqlite" ascii wide fullword
        $type14 = ".indd" ascii wide fullword
        $type15 = ".dwg" ascii wide fullword
        $type16 = ".docx" ascii wide fullword
        $type17 = ".xlsx" ascii wide fullword
        $type18 = ".avhdx" ascii wide fullword
        $type19 = ".dbf" ascii wide fullword
        $type20 = ".wallet" ascii wide fullword
        $crypto1 = "CryptGenRandom" ascii
        $crypto2 = "BCryptGenRandom" ascii
        $crypto3 = "SystemFunction036" ascii
        $crypto4 = "expand 32-byte k" ascii
        $crypto5 = "BEGIN PUBLIC KEY" ascii wide
        $crypto6 = "RSACryptoServiceProvider" ascii
        $crypto7 = "/dev/urandom" ascii
        $note = /(RECOVER|RESTORE|DECRYPT|UNLOCK|RANSOM)[\w!@#+${} -]{0,40}\.(txt|html?|hta|rtf)\b/ nocase ascii wide
    condition:
        (uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 15MB and
        9 of ($type*) and any of ($crypto*) and $note
}

rule Ransomware_Program_KillList
{
    meta:
        description = "A list of backup, database and office services to stop before encrypting, known from many gangs."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1489, T1486"
        reference = "https://attack.mitre.org/techniques/T1489/"
    strings:
        $service01 = "BackupExecAgentAccelerator" nocase ascii wide
        $service02 = "BackupExecAgentBrowser" nocase ascii wide
        $service03 = "BackupExecDiveciMediaService" nocase ascii wide
        $service04 = "BackupExecJobEngine" nocase ascii wide
        $service05 = "BackupExecVSSProvider" nocase ascii wide
        $service06 = "VeeamTransportSvc" nocase ascii wide
        $service07 = "VeeamDeploymentService" nocase ascii wide
        $service08 = "VeeamNFSSvc" nocase ascii wide
        $service09 = "PDVFSService" nocase ascii wide
        $service10 = "AcronisAgent" nocase ascii wide
        $service11 = "AcrSch2Svc" nocase ascii wide
        $service12 = "CASAD2DWebSvc" nocase ascii wide
        $service13 = "CAARCUpdateSvc" nocase ascii wide
        $service14 = "QBCFMonitorService" nocase ascii wide
        $service15 = "Intuit.QuickBooks.FCS" nocase ascii wide
        $service16 = "stc_raw_agent" nocase ascii wide
        $service17 = "VSNAPVSS" nocase ascii wide
        $service18 = "GxCIMgr" nocase ascii wide
        $service19 = "GxFWD" ascii wide fullword
        $service20 = "zhudongfangyu" nocase ascii wide
        $service21 = "YooBackup" nocase ascii wide
        $service22 = "memtas" ascii wide fullword
        $service23 = "mepocs" ascii wide fullword
        $service24 = "DefWatch" nocase ascii wide fullword
        $process01 = "agntsvc" nocase ascii wide fullword
        $process02 = "isqlplussvc" nocase ascii wide fullword
        $process03 = "xfssvccon" nocase ascii wide fullword
        $process04 = "mydesktopservice" nocase ascii wide fullword
        $process05 = "mydesktopqos" nocase ascii wide fullword
        $process06 = "ocautoupds" nocase ascii wide fullword
        $process07 = "encsvc" nocase ascii wide fullword
        $process08 = "tbirdconfig" nocase ascii wide fullword
        $process09 = "ocomm" nocase ascii wide fullword
        $process10 = "dbeng50" nocase ascii wide fullword
        $process11 = "sqbcoreservice" nocase ascii wide fullword
        $process12 = "synctime" nocase ascii wide fullword
        $process13 = "ocssd" nocase ascii wide fullword
        $process14 = "thebat" nocase ascii wide fullword
    condition:
        filesize < 15MB and (10 of ($service*) or 8 of ($process*) or (5 of ($service*) and 5 of ($process*)))
}

rule Ransomware_Script_FileEncryption
{
    meta:
        description = "A script encrypts files one by one, deletes the originals and writes a demand."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1486, T1059.004"
        reference = "https://attack.mitre.org/techniques/T1486/"
    strings:
        $walk1 = /\bfind\s[^\r\n]{1,200}-(type f|name|iname)\b/
        $walk2 = /for\s{1,4}\w{1,20}\s{1,4}in\s[^\r\n]{1,100};?\s{0,8}do\b/
        $walk3 = "os.walk(" ascii
        $walk4 = /Get-ChildItem\s[^\r\n]{0,120}-Recurse/ nocase
        $encrypt1 = /openssl\s{1,4}(enc\s[^\r\n]{0,80}-aes|rsautl\s[^\r\n]{0,40}-encrypt|smime\s[^\r\n]{0,40}-encrypt)/ nocase
        $encrypt2 = /\bgpg\s[^\r\n]{0,120}(-c\b|--symmetric|--encrypt)/
        $encrypt3 = /\b(7z|rar|zip)\s{1,4}a?\s[^\r\n]{0,80}\s-(p|hp|P)["']?[\w$]{8}/
        $encrypt4 = /Fernet\(|AES\.new\(|CreateEncryptor\(/
        $remove1 = /\b(shred\s|rm\s{1,4}-r?f|unlink\s)/
        $remove2 = /os\.(remove|unlink)\(|Remove-Item\s/ nocase
        $demand1 = /\b(files|data|documents|server|databases?)\b[^\r\n]{0,80}\b(are|were|have been|has been|is)\s{1,2}(\w{2,14}\s){0,2}(encrypted|locked)\b/ nocase
        $demand2 = /\b(bitcoins?|BTC|monero|XMR)\b/ nocase
        $demand3 = /\.onion\b|@(proton|tuta|onionmail)/ nocase
    condition:
        filesize < 512KB and uint16(0) != 0x5A4D and any of ($walk*) and any of ($encrypt*) and
        any of ($remove*) and $demand1 and ($demand2 or $demand3)
}
