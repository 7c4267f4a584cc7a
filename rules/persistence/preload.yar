rule Persistence_Preload_Entry
{
    meta:
        description = "A library is loaded into every program of this host: rare, and how user-mode rootkits start."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1574.006"
        reference = "https://attack.mitre.org/techniques/T1574/006/"
    strings:
        $library = /(^|\n)\s{0,8}\/[^\s#:]{1,200}\.so[\w.]{0,12}\s{0,8}(\n|$)/
    condition:
        filename == "ld.so.preload" and filesize < 64KB and $library
}

rule Persistence_Preload_HiddenLibrary
{
    meta:
        description = "A setting that loads a library from a temporary or hidden place into programs."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1574.006"
        reference = "https://attack.mitre.org/techniques/T1574/006/"
    strings:
        $variable = /\bLD_(PRELOAD|AUDIT)\s?=\s?["']?(\/tmp|\/var\/tmp|\/dev\/shm|\/dev\/mqueue)\/[\w.\/-]{1,80}\.so\b/
        $variable_hidden = /\bLD_(PRELOAD|AUDIT)\s?=\s?["']?\/(etc|usr|var|lib|lib64|opt|bin|sbin|root|dev|boot)(\/[\w.-]{1,40}){0,5}\/\.[\w-][^\s"']{0,80}/
        $file = /(echo|printf)\s[^\n>]{1,120}>{1,2}\s?["']?\/etc\/ld\.so\.preload\b/
        $entry = /(^|\n)(\/tmp|\/var\/tmp|\/dev\/shm)\/[^\s#:]{1,120}\.so[\w.]{0,12}\s{0,8}(\n|$)/
    condition:
        // A process, which has no folder, keeps its environment in memory.
        (filepath == "" and ($variable or $variable_hidden))
        or (
            filesize < 512KB and uint32(0) != 0x464c457f
            and (
                filename matches /^\.|\.(sh|service|conf|env)$|^(environment|profile|bash\.bashrc|rc\.local)$/
                or filepath matches /\/(etc|profile\.d|systemd|cron[\w.]*)(\/|$)/
                or uint16be(0) == 0x2321
            )
            and any of ($variable, $variable_hidden, $file)
        )
        or (filename == "ld.so.preload" and $entry)
}
