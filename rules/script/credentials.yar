rule Script_Credentials_CloudMetadata
{
    meta:
        description = "A script that reads cloud role keys from the metadata service and sends them away."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1552.005, T1041"
        reference = "https://attack.mitre.org/techniques/T1552/005/"
    strings:
        $role = /\b(curl|wget)\s[^\n]{0,200}(169\.254\.169\.254\/latest\/meta-data\/iam\/security-credentials|169\.254\.170\.2\$?\{?AWS_CONTAINER_CREDENTIALS|169\.254\.169\.254\/metadata\/identity\/oauth2\/token|metadata\.google\.internal\/computeMetadata\/v1\/instance\/service-accounts)/
        $send = /\b(curl|wget)\s[^\n]{0,200}(-F\s+["']?\w{1,20}=@|--upload-file|-T\s|--post-file[= ]|--data(-binary|-urlencode|-raw)?\s+["']?@|-d\s+["']?@|-X\s?(POST|PUT)[^\n]{0,200}(-d|--data))/
        $netcat = /\|\s?(nc|ncat|netcat)\s+(-\w\s+)?[\w.-]{4,60}\s+\d{2,5}/
        $other = /(\.aws\/credentials|\.docker\/config\.json|\.git-credentials|\.kube\/config|\.ssh\/id_rsa|\/proc\/\*?\d{0,5}\/environ|credentials\.db|\.s3cfg|application_default_credentials)/
    condition:
        filesize < 512KB and uint32(0) != 0x464c457f and $role and ($send or $netcat) and $other
}

rule Script_Credentials_Harvest
{
    meta:
        description = "A script that gathers keys and passwords of many programs and sends them away."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1552.001, T1552.004, T1041"
        reference = "https://attack.mitre.org/techniques/T1552/001/"
    strings:
        $aws = /\.aws\/credentials\b/
        $docker = ".docker/config.json"
        $git = ".git-credentials"
        $kube = ".kube/config"
        $ssh = /\.ssh\/(id_(rsa|ed25519|ecdsa|dsa)|\*)/
        $gcloud = /(gcloud\/(credentials\.db|access_tokens\.db|legacy_credentials)|application_default_credentials\.json)/
        $npm = /(~|\$HOME|\/root|\/home\/\S{1,30})\/\.(npmrc|pypirc|netrc|pgpass)\b/
        $azure = /\.azure\/(accessTokens|msal_token_cache|azureProfile)/
        $shadow = /\/etc\/shadow\b/
        $environ = /\/proc\/(\*|\$\w{1,8}|\d{1,7}|self)\/environ/
        $wallet = /(wallet\.dat|\.electrum\/wallets|\.bitcoin\/|exodus\.wallet)/
        $browser = /(Login Data|logins\.json|key4\.db)/
        $send = /\b(curl|wget)\s[^\n]{0,240}(-F\s+["']?\w{1,20}=@|--upload-file|-T\s|--post-file[= ]|--data(-binary|-urlencode|-raw)?\s+["']?@|-d\s+["']?@)/
        $netcat = /\|\s?(nc|ncat|netcat)\s+(-\w\s+)?[\w.-]{4,60}\s+\d{2,5}/
        $hook = /(discord(app)?\.com\/api\/webhooks\/\d|api\.telegram\.org\/bot[\w$\{%]|webhook\.site\/|transfer\.sh|file\.io\b|\.oast\.|pipedream\.net)/
    condition:
        filesize < 1MB and uint32(0) != 0x464c457f
        and 4 of ($aws, $docker, $git, $kube, $ssh, $gcloud, $npm, $azure, $shadow, $environ, $wallet, $browser)
        and any of ($send, $netcat, $hook)
}
