rule Linux_Loader_MemoryExec
{
    meta:
        description = "A small program that receives a program over the network and runs it from memory, never from disk."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1620, T1027.011"
        reference = "https://attack.mitre.org/techniques/T1620/"
    strings:
        $memory = "memfd_create" fullword
        $run = "fexecve" fullword
        $run_link = /\/proc\/(self|%d|%i|%u)\/fd\/%[diu]/
        $exec = /execv(e|p)?\x00/
        $connect = "connect" fullword
        $receive = /\x00recv(from|msg)?\x00/
    condition:
        uint32(0) == 0x464c457f and (uint16(16) == 2 or uint16(16) == 3) and filesize < 512KB
        and $memory and ($run or ($run_link and $exec)) and $connect and $receive
}

rule Linux_Packer_UpxTampered
{
    meta:
        description = "A UPX-packed program whose UPX marks were removed so that tools cannot unpack it."
        author = "irkit"
        date = "2026-11-23"
        score = 76
        attack = "T1027.002"
        reference = "https://attack.mitre.org/techniques/T1027/002/"
    strings:
        $stub = "PROT_EXEC|PROT_WRITE failed.\n"
        $mark = "UPX!"
    condition:
        uint32(0) == 0x464c457f and filesize < 20MB and $stub and #mark < 2
}

rule Linux_Packer_Upx
{
    meta:
        description = "A UPX-packed program: seldom shipped by Linux distributions, often by malware."
        author = "irkit"
        date = "2026-11-23"
        score = 35
        attack = "T1027.002"
        reference = "https://attack.mitre.org/techniques/T1027/002/"
    strings:
        $stub = "PROT_EXEC|PROT_WRITE failed.\n"
        $mark = "UPX!"
    condition:
        uint32(0) == 0x464c457f and $stub and $mark in (filesize - 64 .. filesize)
}

rule Linux_Masquerade_KernelThread
{
    meta:
        description = "A program that talks to the network and carries a kernel thread's name to hide among processes."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1036.004, T1036.011"
        reference = "https://attack.mitre.org/techniques/T1036/004/"
    strings:
        $thread = /\x00\[(kworker\/[0-9u][0-9:a-zH-]{1,8}|ksoftirqd\/\d|migration\/\d|kthreadd|kswapd\d|watchdog\/\d|rcu_(sched|preempt|bh)|kdevtmpfs|khugepaged|kcached|jbd2\/[\w-]{1,8}|scsi_eh_\d|netns|kintegrityd|kblockd|khubd|ata_sff|kauditd|card0-crtc8|mm_percpu_wq|slub_flushwq|raid5wq)\]\x00/
        $rename = "prctl" fullword
        $image = "/proc/self/exe"
        $connect = "connect" fullword
        $socket = "socket" fullword
    condition:
        uint32(0) == 0x464c457f and (uint16(16) == 2 or uint16(16) == 3)
        and filesize < 8MB and $thread and 2 of ($rename, $image, $connect, $socket)
}
