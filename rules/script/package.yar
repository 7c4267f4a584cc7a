rule Script_Package_PythonInstallHook
{
    meta:
        description = "A Python package that decodes and runs code, or sends host data away, while it is installed."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1195.002, T1059.006"
        reference = "https://attack.mitre.org/techniques/T1195/002/"
    strings:
        $setup = /\bsetup\s?\(\s{0,12}(name|\*\*|[a-z_]{3,20}\s?=)/
        $hook = /\bcmdclass\s?=/
        $class = /class\s+\w{1,40}\s?\(\s?(\w{1,20}\.)?(install|develop|egg_info|build_py|_install|sdist)\s?\)/
        $run_decoded = /\b(exec|eval)\s?\(\s?(compile\s?\(\s?)?(__import__|base64|zlib|marshal|codecs|bytes\.fromhex|requests\.get|urlopen|urllib|Fernet|b64decode)/
        $run_hidden = /(subprocess\.(Popen|run|call|check_output)|os\.(system|popen))\s?\([^\n]{0,200}(powershell|pythonw|curl\s|wget\s|bash -c|sh -c|base64|\/dev\/tcp|certutil|mshta|CREATE_NO_WINDOW)/
        $host = /(socket\.gethostname|getpass\.getuser|platform\.node|os\.getlogin|os\.environ)/
        $away = /(discord(app)?\.com\/api\/webhooks|burpcollaborator\.net|oastify\.com|\.oast\.(fun|me|pro|live|site|online)|interact\.sh|pipedream\.net|webhook\.site|requestbin|beeceptor\.com|ngrok(-free)?\.(io|app)|canarytokens|api\.telegram\.org\/bot)/
    condition:
        filesize < 1MB and $setup
        and (
            (($hook or $class) and ($run_decoded or $run_hidden))
            or ($host and $away)
        )
}

rule Script_Package_NpmInstallHook
{
    meta:
        description = "A Node package whose install script downloads or decodes and runs something."
        author = "irkit"
        date = "2026-11-23"
        score = 75
        attack = "T1195.002, T1059.007"
        reference = "https://attack.mitre.org/techniques/T1195/002/"
    strings:
        $scripts = /"scripts"\s?:\s?\{/
        $fetch = /"(pre|post)?install"\s?:\s?"([^"\\\n]|\\.){0,200}(curl|wget|Invoke-WebRequest|iwr|certutil|bitsadmin)\s[^"\n]{0,300}(\|\s?(ba)?sh\b|&&|;|-o\s|--data|-d\s|\$\()/
        $decode = /"(pre|post)?install"\s?:\s?"([^"\\\n]|\\.){0,200}(base64\s+(-d|--decode)|\/dev\/tcp\/|nslookup\s[^"\n]{0,60}\$\(|powershell[^"\n]{0,60}-e(nc|ncodedcommand)?\s|mshta\s|Buffer\.from\(|eval\(|child_process)/
        $away = /"(pre|post)?install"\s?:\s?"([^"\\\n]|\\.){0,300}(burpcollaborator|oastify\.com|\.oast\.|interact\.sh|pipedream\.net|webhook\.site|requestbin|ngrok|discord(app)?\.com\/api\/webhooks)/
    condition:
        filesize < 256KB and $scripts and any of ($fetch, $decode, $away)
}

rule Script_Package_NpmWorm
{
    meta:
        description = "JavaScript that collects tokens and cloud keys and republishes packages with itself inside."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1195.002, T1552.001, T1567.001"
        reference = "https://attack.mitre.org/techniques/T1195/002/"
    strings:
        $search = "trufflehog" nocase
        $token_npm = /(NPM_TOKEN|_authToken|\.npmrc)/
        $token_git = /(GITHUB_TOKEN|ghp_|gho_|github_pat_)/
        $publish = /npm['"\s,\[]{1,6}publish|publishPackage|updatePackage/
        $metadata = /169\.254\.169\.254|metadata\.google\.internal|169\.254\.170\.2/
        $repository = /\/user\/repos|createForAuthenticatedUser|\.github\/workflows/
        $hook = /(preinstall|postinstall)["']?\]?\s?[:=]\s?["'`](node|bun)\s/
    condition:
        filesize < 16MB and uint32(0) != 0x464c457f and uint16(0) != 0x5a4d
        and $token_npm and $token_git and $publish and $repository
        and (($search and $metadata) or ($hook and ($search or $metadata)))
}
