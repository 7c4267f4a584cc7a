rule Miner_Xmrig_Program
{
    meta:
        description = "The XMRig coin miner or a program built from it, on disk or running."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1496.001"
        reference = "https://attack.mitre.org/techniques/T1496/001/"
    strings:
        $donate = "donate.v2.xmrig.com"
        $donate_tls = "donate.ssl.xmrig.com"
        $option_donate = "donate-level" fullword
        $option_keepalive = "nicehash" fullword
        $option_pages = "huge-pages-jit" fullword
        $option_rig = "rig-id" fullword
        $option_msr = "randomx-wrmsr"
        $algorithm = /\b(rx\/0|cn\/gpu|argon2\/chukwa|kawpow|cn-pico|cn\/upx2|rx\/wow|ghostrider)\b/
        $stratum = "stratum+ssl://"
        $speed = "speed 10s/60s/15m"
        $job = /\x22?(jsonrpc|method)\x22?.{0,8}\x22?(login|keepalived|mining\.subscribe)\x22?/
    condition:
        ($speed and $stratum) or 1 of ($donate*) and 2 of ($option_*)
        or (3 of ($option_*) and $stratum and $algorithm and $job)
}

rule Miner_Xmrig_Config
{
    meta:
        description = "A settings file of an XMRig coin miner with pool and wallet."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1496.001"
        reference = "https://attack.mitre.org/techniques/T1496/001/"
    strings:
        $pools = /"pools"\s?:\s{0,4}\[/
        $url = /"url"\s?:\s{0,4}"(stratum\+(tcp|ssl):\/\/)?[\w.-]{3,100}:\d{2,5}"/
        $user = /"user"\s?:\s{0,4}"[^"\n]{20,240}"/
        $own_donate = /"donate-(level|over-proxy)"\s?:/
        $own_rig = /"rig-id"\s?:/
        $own_pages = /"huge-pages"\s?:/
        $own_random = /"randomx"\s?:/
        $own_nicehash = /"nicehash"\s?:/
        $own_coin = /"coin"\s?:\s{0,4}(null|"monero")/
    condition:
        filesize < 256KB and $pools and $url and $user and 2 of ($own_*)
}

rule Miner_Wallet_CommandLine
{
    meta:
        description = "A command line or setting that mines Monero for a wallet."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1496.001"
        reference = "https://attack.mitre.org/techniques/T1496/001/"
    strings:
        $option = /(-u|--user[= ]|-wal|--wallet[= ])\s{0,2}["']?[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}([1-9A-HJ-NP-Za-km-z]{11})?[^1-9A-Za-z]/
        $setting = /"(user|wallet_address|wallet)"\s?:\s{0,4}"[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}([1-9A-HJ-NP-Za-km-z]{11})?[^1-9A-Za-z]/
        $variable = /\b(wallet|WALLET|USER_WALLET|XMR_?WALLET|addr|ADDR(ESS)?)\w{0,8}=["']?[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}([1-9A-HJ-NP-Za-km-z]{11})?[^1-9A-Za-z]/
        $pool = /(stratum\+(tcp|ssl):\/\/|\s-o\s?["']?[\w.-]{4,80}:\d{2,5}|--url[= ]["']?[\w.+:\/-]{4,80}:\d{2,5}|"url"\s?:\s{0,4}"[\w.+:\/-]{4,80}:\d{2,5}|\b(pool|POOL)\w{0,8}=["']?[\w.+:\/-]{4,80}:\d{2,5})/
    condition:
        ($option or $setting or $variable) and $pool
}

rule Miner_Pool_Script
{
    meta:
        description = "A script or setting that starts a coin miner against a public pool."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1496.001"
        reference = "https://attack.mitre.org/techniques/T1496/001/"
    strings:
        $pool = /(-o|--url|-pool|-p|--pool|stratum1?)[= ]["']?(stratum\d?\+?(tcp|ssl|tls)?:\/\/)?[\w.-]{0,40}(minexmr\.com|supportxmr\.com|nanopool\.org|moneroocean\.stream|hashvault\.pro|c3pool\.(com|org)|2miners\.com|unmineable\.com|herominers\.com|f2pool\.com|nicehash\.com|xmrpool\.eu|minergate\.com|crypto-pool\.fr|monerohash\.com|dwarfpool\.com|skypool\.org|zergpool\.com|ethermine\.org|kryptex\.network):\d{2,5}/
        $stratum = /stratum\d?\+(tcp|ssl|tls):\/\/[\w.$\{\}-]{4,100}:[\d$]/
        $start = /(nohup\s|setsid\s|>\s?\/dev\/null|-B\b|--background|--donate-level|--cpu-priority|--coin[= ]|--algo[= ]|-a\s?(rx|cryptonight|randomx|kawpow|ethash)|--max-cpu-usage|--randomx|--rig-id)/
        $user = /\s(-u|--user|-wal|--wallet)[= ]\s?\S{6}/
    condition:
        filesize < 512KB and uint32(0) != 0x464c457f and ($pool or $stratum) and $start and $user
}

rule Miner_RivalKiller
{
    meta:
        description = "A script that kills other people's coin miners to have the processor for its own."
        author = "irkit"
        date = "2026-11-23"
        score = 86
        attack = "T1496.001, T1489"
        reference = "https://attack.mitre.org/software/S0599/"
    strings:
        $kill_list = /awk\s+["']\{\s?print\s?\$[27]\s?\}["']\s?\|\s?(grep[^|\n]{2,40}\|\s?)?(xargs\s[^\n]{0,30}kill|while\s+read)/
        $kill_name = /\b(pkill|killall)\s+(-9\s+|-f\s+|-KILL\s+){0,2}["']?[\w.\/-]{3,40}/
        $rival_kinsing = /\b(kinsing|kdevtmpfsi)\b/
        $rival_xmrig = /\b(xmrig|xmr-stak|xmrigDaemon|minerd|minergate|cpuminer|cryptonight|ccminer)\b/
        $rival_worm = /\b(watchbog|sysrv|ddgs|qW3xT|kthrotlds|sustes|kerberods|pnscan|tsm32|tsm64|watchdogs|biosetjenkins|Loopback|apaceha|mixnerdx|performedl|JnKihGjn|irqba5xnc1|irqbalanc1|nqscheduler|rkebbwgqpl|xiaoxue|xig\b|ir29xc1|deamon|conn\.sh|kpsmouseds|kthreadds|networkservice|sysguard|solr\.sh|zzh|bashirc|dbused|hezb)\b/
        $rival_pool = /\b(stratum|minexmr|supportxmr|nanopool|moneroocean|monerohash|crypto-pool|c3pool|xmrpool|dwarfpool)\b/
        $port = /grep\s[^|\n]{0,20}["']?:(3333|4444|5555|7777|14444|13531|3347|9999|45700|45560)\b/
    condition:
        filesize < 512KB and uint32(0) != 0x464c457f
        and #kill_list + #kill_name > 5 and 2 of ($rival_*, $port)
}

rule Miner_Kinsing_Malware
{
    meta:
        description = "The Kinsing malware: it scans for open services, spreads and keeps a coin miner running."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1496.001, T1046, T1110"
        reference = "https://attack.mitre.org/software/S0599/"
    strings:
        $miner = "kdevtmpfsi"
        $scan = "main.masscan"
        $redis = "main.redisBrute"
        $check = "main.minerRunningCheck"
        $running = "main.isMinerRunning"
        $key = "main.getMinerPid"
        $healthy = "main.healthChecker"
        $tasks = "main.resultSender"
        $socks = "main.backconnect"
    condition:
        uint32(0) == 0x464c457f and filesize < 40MB and 3 of them
}

rule Miner_Browser_Script
{
    meta:
        description = "A web page or script that mines coins in the visitor's browser."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1496.001"
        reference = "https://attack.mitre.org/techniques/T1496/001/"
    strings:
        $start = /new\s+(CoinHive|CoinImp|Client|CryptoLoot|CRLT|deepMiner|JSECoin|WMP|PPoi|CryptoNoter|Minero|WebMinerPool)\s?\.\s?(Anonymous|User|Token)\s?\(\s?['"][\w.-]{8,120}['"]/
        $run = /\.\s?start\s?\(/
        $worker = /(cryptonight|randomx)[\w.-]{0,20}\.wasm/ nocase
        $hash = /_?(cryptonight|cn_slow|randomx_calculate)_(hash|create|destroy)/
        $socket = /new\s+WebSocket\s?\(\s?["'`]?(wss?:\/\/)?/
        $job = /["']?(type|method)["']?\s?:\s?["'](auth|login|submit|job)["']/
    condition:
        filesize < 8MB and uint32(0) != 0x464c457f
        and (($start and $run) or (($worker or $hash) and $socket and $job))
}

rule Miner_HardwareTuning_Script
{
    meta:
        description = "A script that tunes processor registers and memory pages the way coin miners want them."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1496.001"
        reference = "https://attack.mitre.org/techniques/T1496/001/"
    strings:
        $module = /modprobe\s+msr\b/
        $register = /wrmsr\s+-a\s+0x(c0011020|c0011021|c0011022|c001102b|1a4)\b/ nocase
        $pages = /(vm\.nr_hugepages\s?=|\/nr_hugepages)/
        $pages_large = /hugepages-1048576kB\/nr_hugepages/
    condition:
        filesize < 256KB and uint32(0) != 0x464c457f
        and $register and ($module or $pages or $pages_large)
}
