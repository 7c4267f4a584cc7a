rule Tool_BloodHound_Collector
{
    meta:
        description = "A collector of BloodHound: it maps the way from any account to the domain administrators."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1087.002, T1069.002, T1482"
        reference = "https://attack.mitre.org/software/S0521/"
    strings:
        $sharp1 = "SharpHoundCommonLib" ascii wide
        $sharp2 = "SharpHound.Runtime" ascii wide
        $sharp3 = "BloodHoundLoopResults" ascii wide
        $sharp4 = "CollectionMethods" ascii wide fullword
        $sharp5 = "_BloodHound.zip" ascii wide
        $script1 = "Invoke-BloodHound" ascii wide
        $script2 = "Get-BloodHoundData" ascii wide
        $script3 = "BloodHound.ps1" ascii wide
        $rust = "rusthound" nocase ascii fullword
        $rust2 = "bloodhound" nocase ascii
        $rust3 = "ldap3" ascii
    condition:
        filesize < 30MB and
        (2 of ($sharp*) or ($script1 and ($script2 or $script3 or $sharp4)) or
        ((uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and $rust and $rust2 and $rust3))
}

rule Tool_BloodHound_Data
{
    meta:
        description = "Results of a BloodHound run: somebody mapped accounts, groups and hosts of the domain."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1087.002, T1482, T1074.001"
        reference = "https://attack.mitre.org/software/S0521/"
    strings:
        $meta = /"meta"\s{0,2}:\s{0,2}\{\s{0,4}"(methods|type|count|version)"\s{0,2}:/ ascii
        $type = /"type"\s{0,2}:\s{0,2}"(computers|users|groups|domains|gpos|ous|containers|certtemplates)"/ ascii
        $item1 = "\"ObjectIdentifier\"" ascii
        $item2 = "\"Properties\"" ascii
        $item3 = "\"Aces\"" ascii
        $item4 = /"(distinguishedname|domainsid|highvalue|whencreated)"/ ascii
    condition:
        filesize < 500MB and uint8(0) == 0x7B and $meta and $type and 3 of ($item*)
}

rule Tool_AdFind_Commands
{
    meta:
        description = "A script lists all accounts, hosts and trusts of the domain with AdFind, as before ransomware."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1087.002, T1018, T1482"
        reference = "https://attack.mitre.org/software/S0552/"
    strings:
        $person = /adfind(\.exe)?["']?\s[^\r\n]{0,60}\(?objectcategory=person/ nocase ascii wide
        $computer = /adfind(\.exe)?["']?\s[^\r\n]{0,60}\(?objectcategory=computer/ nocase ascii wide
        $unit = /adfind(\.exe)?["']?\s[^\r\n]{0,60}\(?objectcategory=(organizationalUnit|group|subnet)/ nocase ascii wide
        $trust = /adfind(\.exe)?["']?\s[^\r\n]{0,40}(-gcb\s{1,3}-sc\s{1,3}trustdmp|-sc\s{1,3}(trustdmp|u:active|domainlist|dclist))/ nocase ascii wide
        $subnet = /adfind(\.exe)?["']?\s{1,3}-subnets\b/ nocase ascii wide
    condition:
        filesize < 5MB and 2 of them
}

rule Tool_Peass_Enumeration
{
    meta:
        description = "LinPEAS or WinPEAS, which searches a host for ways to administrator rights."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1082, T1083, T1518"
        reference = "https://attack.mitre.org/techniques/T1082/"
    strings:
        $windows1 = "winPEAS.Checks" ascii
        $windows2 = "winPEAS.Helpers" ascii
        $windows3 = "winPEAS.Info" ascii
        $windows4 = "WinPEAS" ascii wide
        $linux1 = "linpeas" nocase ascii fullword
        $linux2 = "PEASS" ascii
        $linux3 = "SED_RED_YELLOW" ascii
        $linux4 = "print_2title" ascii
        $linux5 = "sudoVB1" ascii
        $linux6 = "NoEnvVars" ascii fullword
    condition:
        filesize < 20MB and (2 of ($windows*) or 3 of ($linux*))
}

rule Tool_PowerSploit_Functions
{
    meta:
        description = "A PowerShell script with attack functions of PowerSploit, PowerView, PowerUp or Nishang."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1059.001, T1087.002, T1003.001"
        reference = "https://attack.mitre.org/software/S0194/"
    strings:
        $strong = /function\s{1,4}(global:|script:)?(Invoke-(Mimikatz|ReflectivePEInjection|DllInjection|Shellcode|NinjaCopy|TokenManipulation|CredentialInjection|WScriptUACBypass|PowerShellTcp|PowerShellTcpOneLine|Inveigh|SMBExec|WMIExec|TheHash|PrivescAudit|Kerberoast|UserHunter|ServiceAbuse)|Get-(GPPPassword|Keystrokes|TimedScreenshot|VaultCredential)|Out-Minidump|Write-HijackDll|Write-ServiceBinary)\b/ nocase ascii wide
        $weak = /function\s{1,4}(global:|script:)?(Invoke-AllChecks|Invoke-ShareFinder|Invoke-FileFinder|Get-Net(Domain|User|Computer|Session|LoggedOn|GPO|LocalGroup)|Get-Domain(User|Computer|Group|GPO|Trust|SPNTicket|ObjectAcl)|Find-(LocalAdminAccess|DomainUserLocation|InterestingDomainAcl|PathDLLHijack|AVSignature)|Get-(UnquotedService|ModifiableService|ModifiableServiceFile|RegistryAlwaysInstallElevated|UnattendedInstallFile)|Add-(Persistence|ServiceDacl))\b/ nocase ascii wide
    condition:
        filesize < 10MB and ($strong or #weak > 2)
}

rule Tool_Scanner_Attack
{
    meta:
        description = "A network scanner built for attackers (fscan, kscan, Ladon): it finds and tries weak services."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1046, T1110, T1210"
        reference = "https://attack.mitre.org/techniques/T1046/"
    strings:
        $path1 = "github.com/shadow1ng/fscan" ascii
        $path2 = "shadow1ng/fscan/Plugins" ascii
        $path3 = "github.com/lcvvvv/kscan" ascii
        $path4 = "github.com/zan8in/afrog" ascii
        $path5 = "github.com/chainreactors/gogo" ascii
        $ladon1 = "K8gege" ascii wide
        $ladon2 = "Ladon" ascii wide fullword
        // A report that fscan leaves beside itself
        $report = /\[\+\] (\[\w+\]\s)?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(:\d{1,5})?\s{1,4}(MS17-010|\(Windows)/ ascii
    condition:
        filesize < 60MB and
        (((uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and (any of ($path*) or all of ($ladon*))) or #report > 1)
}

rule Tool_Scanner_DualUse
{
    meta:
        description = "A network scanner for administrators that intruders like to bring along; ask who installed it."
        author = "irkit"
        date = "2026-11-23"
        score = 30
        attack = "T1046, T1018"
        reference = "https://attack.mitre.org/techniques/T1046/"
    strings:
        $product1 = "SoftPerfect Network Scanner" ascii wide
        $product2 = "Advanced IP Scanner" wide
        $product3 = "Advanced Port Scanner" wide
        $product4 = "net.azib.ipscan" ascii
        $product5 = "masscan --nmap" ascii
    condition:
        (uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 50MB and any of them
}
