rule Tool_Tunnel_GoProxy
{
    meta:
        description = "A tunnel program (Chisel, frp, Ligolo, gost, Stowaway) that lets outsiders into the network."
        author = "irkit"
        date = "2026-11-23"
        score = 62
        attack = "T1572, T1090"
        reference = "https://attack.mitre.org/techniques/T1572/"
    strings:
        $chisel = "github.com/jpillora/chisel/" ascii
        $frp = "github.com/fatedier/frp/" ascii
        $ligolo = "nicocha30/ligolo-ng/" ascii
        $ligolo2 = "sysdream/ligolo-ng/" ascii
        $gost = "github.com/ginuerzh/gost" ascii
        $gost2 = "github.com/go-gost/core" ascii
        $revsocks = "github.com/kost/revsocks" ascii
        $stowaway = "Stowaway/agent/" ascii
        $iox = "iox/operate" ascii
    condition:
        (uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 60MB and any of them
}

rule Tool_Tunnel_FrpConfig
{
    meta:
        description = "A configuration of frp opens a port of this network, often remote desktop, to a server outside."
        author = "irkit"
        date = "2026-11-23"
        score = 56
        attack = "T1572, T1090, T1021.001"
        reference = "https://attack.mitre.org/techniques/T1572/"
    strings:
        $server1 = /^\s{0,4}server_?addr\s{0,3}=\s{0,3}\S/ nocase
        $server2 = /\n\s{0,4}server_?addr\s{0,3}=\s{0,3}\S/ nocase
        $type = /\n\s{0,4}type\s{0,3}=\s{0,3}["']?(tcp|udp|stcp|xtcp|socks5)\b/ nocase
        $plugin = /\n\s{0,4}plugin\s{0,3}=\s{0,3}["']?socks5\b/ nocase
        $local = /\n\s{0,4}local_?port\s{0,3}=\s{0,3}(22|139|445|1433|3306|3389|5432|5900|5985|6379)\b/ nocase
        $remote = /\n\s{0,4}remote_?port\s{0,3}=\s{0,3}\d/ nocase
    condition:
        filesize < 64KB and any of ($server*) and $remote and (($type and $local) or $plugin)
}

rule Tool_Tunnel_Commercial
{
    meta:
        description = "A tunnel service (ngrok, cloudflared, bore) that makes this host reachable from outside."
        author = "irkit"
        date = "2026-11-23"
        score = 38
        attack = "T1572, T1567"
        reference = "https://attack.mitre.org/software/S0508/"
    strings:
        $ngrok1 = "go.ngrok.com/" ascii
        $ngrok2 = "ngrok.com/ngrok" ascii
        $cloudflared = "github.com/cloudflare/cloudflared/" ascii
        $tunnelto = "tunnelto.dev" ascii
        $bore = "bore.pub" ascii
        $pinggy = "pinggy.io" ascii
    condition:
        (uint16(0) == 0x5A4D or uint32be(0) == 0x7F454C46) and filesize < 80MB and any of them
}

rule Tool_Tunnel_Gsocket
{
    meta:
        description = "Global Socket (gs-netcat), a back door that works from behind any firewall with a secret word."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1572, T1059.004, T1546.004"
        reference = "https://attack.mitre.org/techniques/T1572/"
    strings:
        $args = /GSOCKET_ARGS=\\?["'][^"'\n]{0,20}-(s|k)\s/ ascii
        $name = "gs-netcat" ascii fullword
        $variable1 = "GSOCKET_SECRET" ascii
        $variable2 = "GSOCKET_ARGS" ascii
        $variable3 = "GSOCKET_HOST" ascii
        $domain1 = "gs.thc.org" ascii
        $domain2 = ".gsocket.io" ascii
        $deploy1 = /https?:\/\/(www\.)?gsocket\.io\/[xy]\b/ ascii
        $deploy2 = "GS_NOINST" ascii
    condition:
        filesize < 20MB and ($args or $deploy1 or $deploy2 or
        (uint32be(0) == 0x7F454C46 and 3 of ($name, $variable*, $domain*)))
}

rule Tool_Proxychains_Library
{
    meta:
        description = "ProxyChains sends the connections of other programs through a proxy; admins and intruders use it."
        author = "irkit"
        date = "2026-11-23"
        score = 20
        attack = "T1090"
        reference = "https://attack.mitre.org/techniques/T1090/"
    strings:
        $variable = "PROXYCHAINS_CONF_FILE" ascii
        $library = /libproxychains[34]?\.so/ ascii
        $text = "[proxychains] " ascii
        $option = "proxy_dns" ascii
    condition:
        uint32be(0) == 0x7F454C46 and filesize < 2MB and 2 of them
}

rule Tool_Netcat_Windows
{
    meta:
        description = "Netcat for Windows, able to give a command prompt to whoever connects."
        author = "irkit"
        date = "2026-11-23"
        score = 56
        attack = "T1095, T1059.003"
        reference = "https://attack.mitre.org/techniques/T1095/"
    strings:
        $danger1 = "inbound program to exec [dangerous!!]" ascii
        $danger2 = "-e prog" ascii
        $danger3 = "gaping security hole" ascii nocase
        $text1 = "UDP listen needs -p arg" ascii
        $text2 = "no port[s] to connect to" ascii
        $text3 = "invalid hop pointer %d, must be multiple of 4 <= 28" ascii
        $text4 = "listening on [%s] %d" ascii
    condition:
        uint16(0) == 0x5A4D and filesize < 2MB and ($danger1 or (any of ($danger*) and any of ($text*)) or 3 of ($text*))
}

rule Tool_Netcat_Linux
{
    meta:
        description = "The traditional netcat, which can give a shell to whoever connects; Debian has it as a package."
        author = "irkit"
        date = "2026-11-23"
        score = 22
        attack = "T1095, T1059.004"
        reference = "https://attack.mitre.org/techniques/T1095/"
    strings:
        $exec = "program to exec after connect [dangerous!!]" ascii
        $text1 = "UDP listen needs -p arg" ascii
        $text2 = "no port[s] to connect to" ascii
    condition:
        uint32be(0) == 0x7F454C46 and filesize < 1MB and $exec and any of ($text*)
}
