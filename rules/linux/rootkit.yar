rule Linux_Rootkit_PreloadHooks
{
    meta:
        description = "A shared library that replaces file listing calls and knows ld.so.preload: a user-mode rootkit."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1574.006, T1014"
        reference = "https://attack.mitre.org/techniques/T1574/006/"
    strings:
        $next = "dlsym" fullword
        $list = "readdir64" fullword
        $preload = "/etc/ld.so.preload" xor
        $hook_open = "fopen64" fullword
        $hook_unlink = "unlinkat" fullword
        $hook_rmdir = "rmdir" fullword
        $hook_stat = "__lxstat64" fullword
        $hook_stat_new = "lstat64" fullword
        $hook_folder = "fdopendir" fullword
        $hook_access = "access" fullword
        $hook_accept = "accept" fullword
        $hook_capture = "pcap_loop" fullword
        $hook_login = "pam_authenticate" fullword
        $hook_exec = "execve" fullword
    condition:
        uint32(0) == 0x464c457f and uint16(16) == 3 and filesize < 2MB
        and $next and $list and $preload and 4 of ($hook_*)
}

rule Linux_Rootkit_ProcessHider
{
    meta:
        description = "A small shared library that filters /proc out of directory listings to hide a process."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1574.006, T1564"
        reference = "https://attack.mitre.org/techniques/T1574/006/"
    strings:
        $next = "dlsym" fullword
        $list = "readdir" fullword
        $list_large = "readdir64" fullword
        $which_folder = "/proc/self/fd/%d" fullword
        $which_name = /\/proc\/%s\/(stat|comm|cmdline|status)\x00/
    condition:
        uint32(0) == 0x464c457f and uint16(16) == 3 and filesize < 256KB and all of them
}

rule Linux_Rootkit_KernelModule
{
    meta:
        description = "A kernel module that hooks the calls which list files, processes or sockets: a kernel rootkit."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1014, T1547.006"
        reference = "https://attack.mitre.org/techniques/T1014/"
    strings:
        $module = "vermagic="
        $way_lookup = "kallsyms_lookup_name" fullword
        $way_symbols = "kallsyms_on_each_symbol" fullword
        $way_table = "sys_call_table" fullword
        $way_ftrace = "register_ftrace_function" fullword
        $way_kprobe = "register_kprobe" fullword
        $list_getdents = /(__x64_|__ia32_|__arm64_)?sys_getdents(64)?\x00/
        $list_filldir = /(filldir(64)?|fillonedir)\x00/
        $hide_tcp = /tcp[46]_seq_show\x00/
        $hide_udp = /udp[46]_seq_show\x00/
        $hide_packets = /t?packet_rcv\x00/
        $signal = /(__x64_|__ia32_|__arm64_)?sys_kill\x00/
        $self = "kobject_del" fullword
        $root = /(commit|prepare)_creds\x00/
    condition:
        uint32(0) == 0x464c457f and uint16(16) == 1 and filesize < 4MB and $module
        and any of ($way_*)
        and (
            (any of ($list_*) and (any of ($hide_*) or $signal or $self))
            or (2 of ($hide_*) and ($signal or $self or $root))
        )
}

rule Linux_Rootkit_EbpfHiding
{
    meta:
        description = "An eBPF program that rewrites the directory listings of other processes to hide files."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1014, T1564.001"
        reference = "https://attack.mitre.org/techniques/T1014/"
    strings:
        $list = /(sys_(enter|exit)_getdents64|__x64_sys_getdents64|tracepoint\/syscalls\/sys_exit_getdents64)\x00/
        $write_user = { 85 00 00 00 24 00 00 00 } // call bpf_probe_write_user
        $hooks = /(tp|tracepoint|kprobe|kretprobe|fentry|fexit|raw_tp)\/[a-z_0-9\/]{4,60}\x00/
    condition:
        uint32(0) == 0x464c457f and filesize < 20MB and all of them
}
