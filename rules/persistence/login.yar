rule Persistence_Startup_DownloadRun
{
    meta:
        description = "A file that runs at boot, at login or with the network starts a download, decoder or reverse shell."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1546.004, T1037.004"
        reference = "https://www.elastic.co/security-labs/primer-on-persistence-mechanisms"
    strings:
        $download = /\b(curl|wget)\s[^\n|]{0,240}\|\s?(sudo\s+)?(\/bin\/)?(ba|z|da)?sh\b/
        $substituted = /\b(eval|(ba)?sh)\s+(-c\s+)?["']?[$<]\(\s?(curl|wget)\s[^\n]{0,240}\)/
        $decoded = /base64\s+(-d|--decode|-di)[^\n|]{0,40}\|\s?(\/bin\/)?(ba|z|da)?sh\b/
        $reverse = /[<>]&?\s?\/dev\/(tcp|udp)\/[\w.${}-]{2,80}\/[\w${}]/
        $netcat = /\b(nc|ncat|netcat)\s[^\n]{0,80}(-e|-c|--exec)\s?["']?(\/bin\/)?(ba|z|da)?sh\b/
        $background = /(nohup|setsid)\s+(\/tmp|\/var\/tmp|\/dev\/shm)\/[^\n]{1,120}&/
        $hidden = /(nohup|setsid|exec)\s+\/(etc|usr|var|lib|lib64|bin|sbin|boot|dev)(\/[\w.-]{1,40}){0,5}\/\.[\w-]{1,30}[^\n]{0,120}(>\s?\/dev\/null[^\n]{0,12}|\s)&/
        $python = /python\d?(\.\d{1,2})?\s+-c\s?["'][^\n]{0,200}(socket\.socket|exec\(|b64decode|urlopen)/
    condition:
        filesize < 512KB
        and (
            filename matches /^(\.bashrc|\.bash_profile|\.bash_login|\.bash_logout|\.profile|\.zshrc|\.zprofile|\.zshenv|\.zlogin|\.kshrc|\.cshrc|\.xprofile|\.xinitrc|\.xsession|\.xsessionrc|bash\.bashrc|bashrc|profile|zshrc|zshenv|rc\.local|config\.fish|99-[\w-]+)$/
            or filepath matches /\/(profile\.d|update-motd\.d|init\.d|rc\d?\.d|rc\.local\.d|dispatcher\.d|if-(up|pre-up|post-down|down)\.d|dhclient-(exit|enter)-hooks\.d|Xsession\.d|xinitrc\.d|xdg-autostart|cron\.(hourly|daily|weekly|monthly)|pm\/sleep\.d|system-(shutdown|sleep|generators))(\/|$)/
        )
        and any of them
}

rule Persistence_Autostart_SuspiciousExec
{
    meta:
        description = "A desktop entry that starts a program from a temporary folder, or downloads one, at login."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1547.013"
        reference = "https://attack.mitre.org/techniques/T1547/013/"
    strings:
        $entry = "[Desktop Entry]"
        $temporary = /\nExec\s?=\s?["']?((\/usr)?(\/bin\/)?((ba|da|z)?sh|env|nohup|setsid|python\d?|perl)\s+(-c\s+)?["'\\]{0,3})?(\/tmp|\/var\/tmp|\/dev\/shm)\/[\w.\/-]/
        $download = /\nExec\s?=[^\n]{0,200}(\b(curl|wget)\s[^\n]{0,200}\|\s?(ba)?sh\b|base64\s+(-d|--decode)|\/dev\/tcp\/[\w.$]|\b(nc|ncat|socat)\s[^\n]{0,80}(-e\s|exec:))/
    condition:
        filesize < 64KB and $entry and ($temporary or $download)
}

rule Persistence_AuthorizedKeys_Command
{
    meta:
        description = "An SSH key that runs a download, reverse shell or hidden program each time it is used."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1098.004"
        reference = "https://attack.mitre.org/techniques/T1098/004/"
    strings:
        $command = /command="[^"\n]{0,300}(\b(curl|wget)\s[^"\n]{0,200}\|\s?(ba)?sh\b|\/dev\/(tcp|udp)\/|base64\s+(-d|--decode)|\b(nc|ncat|socat)\s[^"\n]{0,60}(-e\s|-c\s|exec:)|python\d?\s+-c|perl\s+-e|(nohup|setsid)\s[^"\n]{0,100}&)[^\n]{0,300}"[^\n]{0,160}(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\w{8,12}|sk-\w{6,30}(@openssh\.com)?) AAAA/
        $temporary = /command="(\/bin\/)?((ba)?sh\s+(-c\s+)?)?(\/tmp|\/dev\/shm|\/var\/tmp)\/[^\n]{0,300}"[^\n]{0,160}(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\w{8,12}) AAAA/
        $environment = /environment="LD_(PRELOAD|LIBRARY_PATH|AUDIT)=[^\n]{0,300}(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\w{8,12}) AAAA/
    condition:
        filesize < 1MB and any of them
}

rule Persistence_AuthorizedKeys_Implant
{
    meta:
        description = "A script that adds an SSH key of its own and makes the file unchangeable so that the key stays."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1098.004, T1222.002"
        reference = "https://attack.mitre.org/techniques/T1098/004/"
    strings:
        $add = /(echo|printf)\s+(-e\s+)?["']?\\?n?(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\w{8,12}) AAAA[^\n]{20,1200}>{1,2}\s?["']?[^\s"']{0,60}\.ssh\/authorized_keys/
        $add_variable = /(echo|printf)\s[^\n>]{2,60}>{1,2}\s?["']?[^\s"']{0,60}\.ssh\/authorized_keys/
        $key = /(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\w{8,12}) AAAA[\w+\/=]{40}/
        $lock = /chattr\s+(-R\s+)?\+[aiu]{1,3}\s[^\n]{0,80}(\.ssh|authorized_keys)/
        $unlock = /chattr\s+(-R\s+)?-[aiu]{1,4}\s[^\n]{0,80}(\.ssh|authorized_keys)/
    condition:
        filesize < 512KB and uint32(0) != 0x464c457f
        and ($add or ($add_variable and $key)) and ($lock or $unlock)
}

rule Persistence_Account_SecondRoot
{
    meta:
        description = "An account list with more than one name for root: a common way back in."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1136.001"
        reference = "https://attack.mitre.org/techniques/T1136/001/"
    strings:
        $line = /:x?:0:\d{1,5}:[^:\n]{0,80}:\/[^:\n]{0,80}:\/[^\n]{2,60}sh\b/
        $hashed = /:[\w$.\/]{13,130}:0:0:[^:\n]{0,80}:\/[^:\n]{0,80}:\/[^\n]{2,60}sh\b/
    condition:
        filename matches /^passwd-?$/ and filesize < 4MB and #line + #hashed > 1
}

rule Persistence_Sudoers_ServiceAccount
{
    meta:
        description = "A sudo rule that makes a service account or everybody root without a password."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1548.003"
        reference = "https://attack.mitre.org/techniques/T1548/003/"
    strings:
        $service = /(^|\n)\s{0,4}(www-data|apache|nginx|nobody|daemon|mysql|postgres|redis|tomcat\d?|httpd|http|bin|games|mail|ftp|sshd|ALL)\s+ALL\s?=\s?(\(\s?(ALL|root)(\s?:\s?ALL)?\s?\)\s?)?NOPASSWD\s?:\s?ALL\b/
    condition:
        filesize < 256KB and $service
        and (filename == "sudoers" or filepath contains "sudoers.d")
}

rule Persistence_Pam_LoginBypass
{
    meta:
        description = "A PAM setting that lets anyone in without a password or runs a hidden program at each login."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1556.003"
        reference = "https://attack.mitre.org/techniques/T1556/003/"
    strings:
        $permit = /\n?auth\s+sufficient\s+(\/[\w\/.-]{1,60}\/)?pam_permit\.so/
        $exec = /pam_exec\.so[^\n]{0,100}\s((\/tmp|\/var\/tmp|\/dev\/shm)\/[^\s\n]{1,60}|(\/[\w.-]{1,40}){0,5}\/\.[\w-]{2,40}|[^\n]{0,60}\b(curl|wget|nc)\s)/
        $exec_password = /pam_exec\.so[^\n]{0,60}\sexpose_authtok\b/
        $elsewhere = /\n(auth|account|session|password)\s+(\w{3,12}|\[[^\]\n]{3,80}\])\s+(\/tmp|\/var|\/dev|\/home|\/root|\/opt)\/[^\s\n]{1,80}\.so\b/
        $session = /\b(auth|account|session|password)\s+(required|requisite|sufficient|optional|include|\[)/
    condition:
        filesize < 64KB and filepath contains "pam.d" and $session
        and ($exec or $exec_password or $elsewhere or ($permit and filename matches /^(sshd|su|sudo|login|common-auth|system-auth|password-auth)$/))
}

rule Persistence_Polkit_AllowAll
{
    meta:
        description = "A polkit rule that allows every action to everybody or to one account: root without a password."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1548"
        reference = "https://www.elastic.co/security-labs/primer-on-persistence-mechanisms"
    strings:
        $rule = /polkit\.addRule\s?\(\s?function\s?\(\s?\w{0,12}\s?,?\s?\w{0,12}\s?\)\s?\{\s{0,24}return\s+polkit\.Result\.YES/
        $rule_account = /polkit\.addRule\s?\(\s?function\s?\(\s?\w{0,12}\s?,?\s?\w{0,12}\s?\)\s?\{\s{0,24}if\s?\(\s?subject\.user\s?==\s?["'][\w.-]{1,40}["']\s?\)\s?\{?\s{0,24}return\s+polkit\.Result\.YES/
        $authority = /\nAction\s?=\s?\*\s{0,4}\n/
        $any = /\nResult(Any|Active|Inactive)\s?=\s?yes/
        $identity = /\nIdentity\s?=\s?unix-(user|group):/
    condition:
        filesize < 64KB and ($rule or $rule_account or ($authority and $any and $identity))
}
