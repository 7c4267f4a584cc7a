rule Persistence_Udev_Run
{
    meta:
        description = "A device rule that starts a program from a temporary or hidden place, or a shell that outlives it."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1546.017"
        reference = "https://attack.mitre.org/techniques/T1546/017/"
    strings:
        $place = /\bRUN(\{program\})?\s?\+?=\s?"[^"\n]{0,160}((\/tmp|\/var\/tmp|\/dev\/shm)\/[\w.-]|\/(etc|usr|var|lib|lib64|bin|sbin|boot|dev)(\/[\w.-]{1,40}){0,5}\/\.[\w-])/
        $outlive = /\bRUN(\{program\})?\s?\+?=\s?"(\/usr)?(\/s?bin\/)?(at\s+(-M\s|-f\s|now)|nohup\s|setsid\s|crontab\s|(nc|ncat|socat|curl|wget)\s)/
        $shell = /\bRUN(\{program\})?\s?\+?=\s?"[^"\n]{0,60}(ba|da)?sh\s+-c\s[^\n]{0,200}(\bat\s+(now|-M|-f)|nohup|setsid|systemd-run|crontab|\/dev\/tcp\/|\b(curl|wget|nc|ncat|socat)\s|base64)/
        // sedexp: /dev/random is 1:8, it appears at every boot
        $random = /(ENV\{MAJOR\}\s?==\s?"1"\s?,\s?ENV\{MINOR\}\s?==\s?"8"|KERNEL\s?==\s?"(u?random|null|zero)")[^\n]{0,80}RUN/
    condition:
        filename matches /\.rules$/ and filesize < 256KB and any of them
}

rule Persistence_Git_Hook
{
    meta:
        description = "A git hook or setting that downloads, decodes or connects when somebody uses the repository."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1546"
        reference = "https://www.elastic.co/security-labs/sequel-on-persistence-mechanisms"
    strings:
        $download = /\b(curl|wget)\s[^\n|]{0,240}\|\s?(sudo\s+)?(\/bin\/)?(ba|z|da)?sh\b/
        $decoded = /base64\s+(-d|--decode|-di)[^\n|]{0,40}\|\s?(\/bin\/)?(ba|z|da)?sh\b/
        $reverse = /[<>]&?\s?\/dev\/(tcp|udp)\/[\w.${}-]{2,80}\/[\w${}]/
        $background = /(nohup|setsid)\s+[^\n]{1,160}>\s?\/dev\/null[^\n]{0,12}&/
        $setting = /\n\s{0,8}(fsmonitor|sshCommand|pager|editor|hooksPath|external|textconv|askPass|gitProxy)\s?=\s?[^\n]{0,160}(\b(curl|wget)\s[^\n]{0,160}\|\s?(ba)?sh|\/dev\/tcp\/|base64\s+(-d|--decode)|\bnc\s[^\n]{0,60}-e|nohup\s[^\n]{0,120}&|(\/tmp|\/var\/tmp|\/dev\/shm)\/)/
    condition:
        filesize < 256KB
        and (
            ((filepath contains ".git/hooks" or filename matches /^((pre|post|prepare)-(commit|checkout|merge|push|receive|rebase|rewrite|auto-gc|applypatch|commit-msg)|commit-msg|update|applypatch-msg|fsmonitor-watchman)$/)
                and uint16be(0) == 0x2321 and any of ($download, $decoded, $reverse, $background))
            or (filename matches /^(config|\.gitconfig|gitconfig)$/ and $setting)
        )
}

rule Persistence_Python_StartupFile
{
    meta:
        description = "A file that Python runs at every start decodes, downloads or starts something."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1546.018"
        reference = "https://attack.mitre.org/techniques/T1546/018/"
    strings:
        $line = /(^|\n)import[ \t][^\n]{0,4000}(\b(exec|eval)\s?\(\s?(compile\s?\(|__import__|base64|zlib|marshal|bytes|codecs|requests|urllib|urlopen|open\s?\()|b64decode|urlopen\s?\(|subprocess\.|os\.(system|popen|exec[lv]|fork)|socket\.socket|\.Popen\s?\()/
        $file = /\b(exec|eval)\s?\(\s?(compile\s?\(\s?)?(__import__|base64|zlib|marshal|b64decode|codecs|requests\.get|urllib|urlopen)|socket\.socket\s?\([^\n]{0,40}|subprocess\.(Popen|run|call)\s?\([^\n]{0,120}(\/tmp\/|\/dev\/shm|curl\s|wget\s|-c['"]\s?,)/
    condition:
        (filename matches /\.pth$/ and filesize < 4MB and $line)
        or (filename matches /^(sitecustomize|usercustomize)\.py$/ and filesize < 256KB and $file)
}

rule Persistence_PackageManager_Hook
{
    meta:
        description = "A setting of the package manager that downloads, decodes or connects at each update."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1546.016"
        reference = "https://attack.mitre.org/techniques/T1546/016/"
    strings:
        $apt = /(APT::Update::(Pre|Post)-Invoke(-Success)?|DPkg::(Pre|Post)-(Invoke|Install-Pkgs)|Dpkg::Post-Invoke)[^;]{0,40}[{ "][^}]{0,200}(\b(curl|wget)\s[^\n]{0,160}(\|\s?(ba)?sh|&&|;)|\/dev\/(tcp|udp)\/[\w.$]|base64\s+(-d|--decode)|(nohup|setsid)\s[^\n]{0,160}&|\b(nc|ncat|socat)\s[^\n]{0,60}(-e|exec:)|(\/tmp|\/var\/tmp|\/dev\/shm)\/[\w.-]{1,60}["; ])/ nocase
        $yum = /(from\s+yum\.plugins\s+import|requires_api_version\s?=|import\s+dnf\b)/
        $yum_run = /\b(os\.(system|popen)|subprocess\.\w{3,12})\s?\([^\n]{0,160}(curl\s|wget\s|\/dev\/tcp|base64|\/tmp\/|\/dev\/shm|nohup|setsid\s|nc\s-|2>\s?\/dev\/null\s?&)/
    condition:
        filesize < 256KB
        and (
            ($apt and (filename == "apt.conf" or filepath contains "apt.conf.d"))
            or ($yum and $yum_run)
        )
}

rule Persistence_Gsocket_Deployment
{
    meta:
        description = "A start line of the gs-netcat backdoor, or one that runs a program under a kernel thread's name."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1036.004, T1546.004, T1219"
        reference = "https://github.com/hackerschoice/gsocket"
    strings:
        $arguments = /GS_ARGS=["'][^\n"']{0,60}-[a-z]{0,5}(li|il|k)[a-z]{0,3}\b/
        $masquerade = /exec\s+-a\s+["']?\[[a-z][\w\/:-]{2,20}\]["']?\s/
        $secret = /gs-netcat\s[^\n]{0,60}-[a-z]{0,4}(l|i)[a-z]{0,4}\s/
        $seed = /# ?(DO NOT REMOVE THIS LINE\. )?SEED PRNG\. #\w{3,20}-kernel/
        $decoded = /\{\s?echo\s[A-Za-z0-9+\/=]{40,}\s?\|\s?base64\s+-d\s?\|\s?bash\s?;?\s?\}\s?2>\s?\/dev\/null\s?#1b5b324a50524e47/
    condition:
        filesize < 1MB and uint32(0) != 0x464c457f
        and ($masquerade or $seed or $decoded or ($arguments and $secret))
}
