rule Linux_Worm_SshKeys
{
    meta:
        description = "A script that takes this host's SSH keys and known hosts to spread itself to other hosts."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1021.004, T1552.004"
        reference = "https://attack.mitre.org/techniques/T1021/004/"
    strings:
        $hosts = "known_hosts" fullword
        $where_config = ".ssh/config"
        $where_history = "bash_history" fullword
        $where_hosts = "/etc/hosts" fullword
        $key = /(id_rsa|\.pem)\b/
        $no_check = /StrictHostKeyChecking[ =]no/
        $no_prompt = /BatchMode[ =]yes/
        $quick = /ConnectTimeout[ =]\d/
        $download = /(curl|wget|base64 (-d|--decode))[^\n]{0,300}\|\s?(ba)?sh\b/
        $copy = /\bscp\s[^\n]{0,200}(\$0|\/tmp\/|\/dev\/shm\/)/
    condition:
        filesize < 512KB and uint32(0) != 0x464c457f
        and $hosts and $key and $no_check and ($no_prompt or $quick)
        and any of ($where_*) and ($download or $copy)
}

rule Linux_Worm_RedisCron
{
    meta:
        description = "A Redis database file that carries a cron line or SSH key: Redis was abused to take over this host."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1190, T1053.003, T1098.004"
        reference = "https://attack.mitre.org/techniques/T1053/003/"
    strings:
        $cron = /\n(@(reboot|hourly|daily)|([\d*\/,-]{1,9}\s){5})\s?(root\s+)?[^\n]{0,120}(curl|wget|\/dev\/tcp|base64|python|bash)[^\n]{0,400}\n/
        $key = /\nssh-(rsa|ed25519) AAAA[\w+\/=]{40}/
    condition:
        uint32be(0) == 0x52454449 and uint8(4) == 0x53 and filesize < 32MB and any of them
}
