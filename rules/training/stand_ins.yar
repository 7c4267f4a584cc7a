// What the files of training scenarios hold instead of malicious content (irkit/train/stand_ins.py).
// Each rule says what the real thing would mean, with the score that such a rule has in earnest.

rule Training_WebShell
{
    meta:
        description = "Stands for a web shell: a page that runs what a visitor sends, as the web server's user."
        author = "irkit"
        date = "2026-11-30"
        score = 90
        attack = "T1505.003"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:web-shell:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_CronDownload
{
    meta:
        description = "Stands for a cron job that downloads a script and runs it, again and again."
        author = "irkit"
        date = "2026-11-30"
        score = 85
        attack = "T1053.003"
        reference = "https://attack.mitre.org/techniques/T1053/003/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:cron-download:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_SshKey
{
    meta:
        description = "Stands for a key that lets somebody log in by SSH without a password: whose is it, and since when is it there."
        author = "irkit"
        date = "2026-11-30"
        score = 60
        attack = "T1098.004"
        reference = "https://attack.mitre.org/techniques/T1098/004/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:ssh-key:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_RunKey
{
    meta:
        description = "Stands for a Run key whose program starts whenever somebody logs on."
        author = "irkit"
        date = "2026-11-30"
        score = 80
        attack = "T1547.001"
        reference = "https://attack.mitre.org/techniques/T1547/001/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:run-key:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_Masquerade
{
    meta:
        description = "Stands for a program that has a system program's name in a place where that program never is."
        author = "irkit"
        date = "2026-11-30"
        score = 80
        attack = "T1036.005"
        reference = "https://attack.mitre.org/techniques/T1036/005/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:masquerade:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_InjectedCode
{
    meta:
        description = "Stands for code in memory that belongs to no file: something put it into the process."
        author = "irkit"
        date = "2026-11-30"
        score = 90
        attack = "T1055"
        reference = "https://attack.mitre.org/techniques/T1055/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:injected-code:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_Beacon
{
    meta:
        description = "Stands for the settings of a beacon, which asks a server for orders over and over."
        author = "irkit"
        date = "2026-11-30"
        score = 85
        attack = "T1071.001"
        reference = "https://attack.mitre.org/techniques/T1071/001/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:beacon:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_RansomNote
{
    meta:
        description = "Stands for a note that asks for money for the files of this host."
        author = "irkit"
        date = "2026-11-30"
        score = 85
        attack = "T1486"
        reference = "https://attack.mitre.org/techniques/T1486/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:ransom-note:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_LockedFile
{
    meta:
        description = "Stands for a file whose content was encrypted: it has a new ending and looks random."
        author = "irkit"
        date = "2026-11-30"
        score = 60
        attack = "T1486"
        reference = "https://attack.mitre.org/techniques/T1486/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:locked-file:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_PackageHook
{
    meta:
        description = "Stands for a package that runs code of its own when it is installed, and sends something away."
        author = "irkit"
        date = "2026-11-30"
        score = 85
        attack = "T1195.002"
        reference = "https://attack.mitre.org/techniques/T1195/002/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:package-hook:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_StolenData
{
    meta:
        description = "Stands for data that was gathered in one place to be taken away."
        author = "irkit"
        date = "2026-11-30"
        score = 80
        attack = "T1074.001"
        reference = "https://attack.mitre.org/techniques/T1074/001/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:stolen-data:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_PasswordDump
{
    meta:
        description = "Stands for passwords or their hashes that were read out of the system."
        author = "irkit"
        date = "2026-11-30"
        score = 85
        attack = "T1003"
        reference = "https://attack.mitre.org/techniques/T1003/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:password-dump:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_RemoteService
{
    meta:
        description = "Stands for a service that somebody installed from another host to run commands here."
        author = "irkit"
        date = "2026-11-30"
        score = 80
        attack = "T1021.002"
        reference = "https://attack.mitre.org/techniques/T1021/002/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:remote-service:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_ReverseShell
{
    meta:
        description = "Stands for a shell that connects to a server outside and takes orders from it."
        author = "irkit"
        date = "2026-11-30"
        score = 88
        attack = "T1059.004"
        reference = "https://attack.mitre.org/techniques/T1059/004/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:reverse-shell:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_AdminScript
{
    meta:
        description = "Stands for a script as administrators write them and intruders, too: ask who wrote it, and for what."
        author = "irkit"
        date = "2026-11-30"
        score = 35
        attack = "T1059"
        reference = "https://attack.mitre.org/techniques/T1059/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:admin-script:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_BackupJob
{
    meta:
        description = "Stands for a job that runs at night and reads everything: a backup, or somebody who gathers data."
        author = "irkit"
        date = "2026-11-30"
        score = 35
        attack = "T1053.003"
        reference = "https://attack.mitre.org/techniques/T1053/003/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:backup-job:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_SecurityTest
{
    meta:
        description = "Stands for a test file by which people prove that their antivirus works."
        author = "irkit"
        date = "2026-11-30"
        score = 60
        attack = "T1204.002"
        reference = "https://attack.mitre.org/techniques/T1204/002/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:security-test:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}

rule Training_PackedProgram
{
    meta:
        description = "Stands for a packed program: malware is packed, and so are honest installers and games."
        author = "irkit"
        date = "2026-11-30"
        score = 55
        attack = "T1027.002"
        reference = "https://attack.mitre.org/techniques/T1027/002/"
    strings:
        $stand_in = /IRKIT-TRAINING-STAND-IN:packed-program:[0-9a-f]{8}/ ascii wide
    condition:
        $stand_in
}
