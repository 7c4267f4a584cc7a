rule Windows_Batch_LivingOffTheLand
{
    meta:
        description = "A command makes a program of Windows itself download or run code from the network."
        author = "irkit"
        date = "2026-11-23"
        score = 66
        attack = "T1105, T1218, T1197"
        reference = "https://attack.mitre.org/techniques/T1218/"
    strings:
        $certutil = /certutil(\.exe)?["']?\s.{0,60}[-\/]urlcache\s.{0,60}(https?|ftp):\/\// nocase ascii wide
        $bitsadmin = /bitsadmin(\.exe)?["']?\s.{0,80}\/transfer\s.{0,120}https?:\/\// nocase ascii wide
        $mshta = /mshta(\.exe)?["']?\s{1,4}["']?(https?:\/\/|vbscript:|javascript:)/ nocase ascii wide
        $regsvr32 = /regsvr32(\.exe)?["']?\s.{0,40}\/i:["']?https?:\/\// nocase ascii wide
        $rundll32 = /rundll32(\.exe)?["']?\s{1,4}["']?(javascript:|vbscript:|\\\\[\w.@]{4,60}\\)/ nocase ascii wide
        $wmic = /wmic(\.exe)?["']?\s.{0,60}\/format:["']?https?:\/\// nocase ascii wide
        $cmstp = /cmstp(\.exe)?["']?\s.{0,20}\/ni?\s.{0,10}\/s\s.{0,60}\.inf/ nocase ascii wide
    condition:
        filesize < 20MB and any of them
}

rule Windows_Batch_VariableObfuscation
{
    meta:
        description = "A batch file spells its commands letter by letter from variables, to hide them from readers."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1027.010, T1059.003"
        reference = "https://attack.mitre.org/techniques/T1027/010/"
    strings:
        $letter = /:~-?\d{1,3},1%%/
        $set = /\bset\s{1,4}["']?[^\s=]{1,60}=/ nocase
    condition:
        filesize < 5MB and uint16(0) != 0x5A4D and #letter > 40 and $set
}
