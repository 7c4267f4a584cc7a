rule Tool_Mimikatz_Binary
{
    meta:
        description = "Mimikatz or a program built from it: it reads passwords and tickets from Windows memory."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1003.001, T1558, T1550.003"
        reference = "https://attack.mitre.org/software/S0002/"
    strings:
        $name = "mimikatz" nocase ascii wide fullword
        $author = "gentilkiwi" nocase ascii wide
        $function1 = "kuhl_m_sekurlsa_" ascii wide
        $function2 = "kuhl_m_lsadump_" ascii wide
        $function3 = "kuhl_m_kerberos_" ascii wide
        $function4 = "kull_m_" ascii wide
        $text1 = "Switch to MINIDUMP : " wide
        $text2 = "ERROR kuhl_m_" wide
        $text3 = "Authentication Id : %u ; %u (%08x:%08x)" wide
        $text4 = "\\DosDevices\\mimidrv" nocase wide
        $text5 = "Ask LSA Server to retrieve SAM/AD entries" wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 20MB and
        (3 of ($function*, $text*) or (($name or $author) and 2 of ($function*, $text*)))
}

rule Tool_Mimikatz_Memory
{
    meta:
        description = "Mimikatz ran inside this process, or its output is here: passwords of this host are known."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1003.001, T1003.002, T1558"
        reference = "https://attack.mitre.org/software/S0002/"
    strings:
        $text1 = "kuhl_m_sekurlsa_acquireLSA" wide
        $text2 = "Authentication Id : %u ; %u (%08x:%08x)" wide
        $text3 = "Switch to MINIDUMP : '%s'" wide
        $text4 = "mimikatz(commandline) # %s" wide
        $text5 = "ERROR kuhl_m_lsadump_" wide
        $text6 = "benjamin@gentilkiwi.com" wide
        // What it prints, kept in a console's memory or in a log
        $output1 = /mimikatz(\(commandline\)|\(powershell\))? # (sekurlsa|lsadump|kerberos|token|privilege|crypto|vault|dpapi|ts)::\w/ ascii wide
        $output2 = /Authentication Id : \d{1,12} ; \d{1,12} \([0-9a-f]{8}:[0-9a-f]{8}\)/ ascii wide
        $output3 = /\* NTLM\s{1,8}: [0-9a-f]{32}/ ascii wide
    condition:
        3 of ($text*) or 2 of ($output*)
}

rule Tool_Mimikatz_Commands
{
    meta:
        description = "Commands of Mimikatz stand in a script, history or log: somebody stole or meant to steal passwords."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1003, T1558.003, T1550.002"
        reference = "https://attack.mitre.org/software/S0002/"
    strings:
        $command1 = /\bsekurlsa::(logonpasswords|minidump|ekeys|tickets|pth|msv|wdigest|krbtgt)/ nocase ascii wide
        $command2 = /\blsadump::(sam|secrets|cache|lsa|dcsync|trust|backupkeys)/ nocase ascii wide
        $command3 = /\bkerberos::(golden|ptt|list|ask|hash)/ nocase ascii wide
        $command4 = "privilege::debug" nocase ascii wide
        $command5 = /\btoken::(elevate|revert)/ nocase ascii wide
        $command6 = /\bmisc::(memssp|skeleton|cmd)/ nocase ascii wide
        $command7 = /\b(crypto|vault|dpapi)::(capi|cng|cred|list|masterkey|chrome)/ nocase ascii wide
    condition:
        filesize < 20MB and 2 of them
}
