rule Linux_Backdoor_SetuidShell
{
    meta:
        description = "A tiny program that only becomes root and starts a shell: a set-user-id backdoor."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1548.001"
        reference = "https://attack.mitre.org/techniques/T1548/001/"
    strings:
        $user = /\x00set(re|res)?uid\x00/
        $group = /\x00set(re|res)?gid\x00/
        $run = /\x00(exec[lv](e|p|pe)?|system|posix_spawn)\x00/
        $shell = /\x00\/(usr\/)?bin\/(ba|da|z)?sh( -[ip])?\x00/
        // What an honest helper has and this does not need.
        $options = /\x00(getopt(_long)?|fopen(64)?|__fprintf_chk|fprintf|setlocale|getpwnam|getpwuid|syslog|__syslog_chk|pam_start|openlog|waitpid|opendir)\x00/
    condition:
        uint32(0) == 0x464c457f and (uint16(16) == 2 or uint16(16) == 3)
        and filesize < 24KB and $user and $group and $run and $shell and not $options
}

rule Linux_Exploit_KernelCredentials
{
    meta:
        description = "A program that looks for the kernel's credential functions to become root: a kernel exploit."
        author = "irkit"
        date = "2026-11-23"
        score = 75
        attack = "T1068"
        reference = "https://attack.mitre.org/techniques/T1068/"
    strings:
        $prepare = "prepare_kernel_cred" fullword
        $commit = "commit_creds" fullword
        $symbols = /\/proc\/kallsyms|\/boot\/System\.map/
        $probe = "modprobe_path" fullword
        $shell = /\/bin\/(ba|da)?sh\x00/
        $user = /\x00(getuid|geteuid|setuid|setresuid)\x00/
    condition:
        uint32(0) == 0x464c457f and (uint16(16) == 2 or uint16(16) == 3) and filesize < 3MB
        and $prepare and $commit and $shell and ($symbols or $probe or $user)
}

rule Linux_Exploit_LoaderEnvironment
{
    meta:
        description = "An exploit that becomes root through pkexec or the dynamic loader's tunables."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1068, T1574.006"
        reference = "https://blog.qualys.com/vulnerabilities-threat-research/2022/01/25/pwnkit-local-privilege-escalation-vulnerability-discovered-in-polkits-pkexec-cve-2021-4034"
    strings:
        $pkexec = "pkexec" fullword
        $folder = "GCONV_PATH=."
        $charset = /CHARSET=[\w\/-]{1,30}/
        $module = /module\s{1,4}(UTF-8|INTERNAL|[\w-]{1,20})\/\/\s{1,8}(INTERNAL|[\w-]{1,20})\/\/\s{1,8}/
        $tunables = "glibc.malloc.mxfast=glibc.malloc.mxfast="
    condition:
        filesize < 2MB and ($tunables or ($pkexec and $folder and ($charset or $module)))
}

rule Linux_Escape_ReleaseAgent
{
    meta:
        description = "Commands that break out of a container through the release agent of a control group."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1611"
        reference = "https://blog.trailofbits.com/2019/07/19/understanding-docker-container-escapes/"
    strings:
        $notify = /echo\s+["']?1["']?\s*>{1,2}\s*[^\s\n]{0,80}notify_on_release/
        $agent = />{1,2}\s*[^\s\n]{0,80}\/release_agent/
        $where = /(\/etc\/mtab|\/proc\/(self\/)?(mounts|mountinfo))/
        $upper = "perdir="
        $empty = "cgroup.procs"
    condition:
        filesize < 1MB and $notify and $agent and ($where or $upper or $empty)
}

rule Linux_Escape_DockerHostMount
{
    meta:
        description = "A container started over the host's own root folder to run commands on the host."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1611, T1610"
        reference = "https://attack.mitre.org/techniques/T1610/"
    strings:
        $client = /docker\s[^\n]{0,160}\brun\s[^\n]{0,200}-v\s*\/:\/\w{1,20}[^\n]{0,200}chroot\s+\/\w{1,20}\s[^\n]{0,60}(sh|python\d?|perl)\s+-c\s[^\n]{0,300}(curl|wget|base64|\/dev\/tcp|crontab|authorized_keys|\/etc\/cron)/
        $service = /"Binds"\s*:\s*\[\s*"\/:\/\w{1,20}(:rw)?"[^\n]{0,600}/
        $service_run = /"Cmd"\s*:\s*\[[^\]\n]{0,60}chroot[^\]\n]{0,400}(curl|wget|base64|\/dev\/tcp|crontab|authorized_keys)/
    condition:
        filesize < 1MB and ($client or ($service and $service_run))
}
