// Machine code needs no header: these look at process memory, dumps, scripts' buffers and files alike.

rule Memory_Shellcode_BlockApi
{
    meta:
        description = "Machine code begins with the function finder of Metasploit and its relatives: an implant ran here."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1055, T1620, T1106"
        reference = "https://attack.mitre.org/techniques/T1055/"
    strings:
        // cld; call over the finder; pushad; mov ebp, esp; then the PEB through fs:[0x30]
        $x86 = { FC E8 (82 | 86 | 89 | 8F) 00 00 00 60 [0-4] 89 E5 [0-6] 64 8B }
        // cld; and rsp, -16; call over the finder; push r9, r8, rdx, rcx, rsi
        $x64 = { FC 48 83 E4 F0 E8 ?? 00 00 00 41 51 41 50 52 }
    condition:
        any of them
}

rule Memory_Shellcode_ApiHash
{
    meta:
        description = "Machine code finds Windows functions by hashed names from the list of modules, as injected code does."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1027.007, T1106"
        reference = "https://attack.mitre.org/techniques/T1027/007/"
    strings:
        // PEB, PEB_LDR_DATA, a module list, then the name hashed with rotate right by 13
        $x86_1 = { 64 8B (40 | 49 | 50 | 52 | 58 | 5B | 70 | 71 | 72 | 76 | 78 | 7F) 30 [0-12] 8B ?? 0C [0-12] 8B ?? (0C | 14 | 1C) [4-120] C1 (C8 | C9 | CA | CB | CE | CF) 0D }
        $x86_2 = { 64 (A1 | 8B 0D | 8B 15 | 8B 1D | 8B 35 | 8B 3D) 30 00 00 00 [0-12] 8B ?? 0C [0-12] 8B ?? (0C | 14 | 1C) [4-120] C1 (C8 | C9 | CA | CB | CE | CF) 0D }
        $x64_1 = { 65 48 8B (40 | 42 | 48 | 49 | 50 | 51 | 52 | 58 | 5B | 70 | 78 | 7F) 60 [0-12] (48 | 49 | 4C | 4D) 8B ?? 18 [0-12] (48 | 49 | 4C | 4D) 8B ?? (10 | 20 | 30) [4-120] C1 (C8 | C9 | CA | CB | CE | CF) 0D }
        $x64_2 = { 65 (48 | 4C) 8B (04 | 0C | 14 | 1C | 34 | 3C) 25 60 00 00 00 [0-16] (48 | 49 | 4C | 4D) 8B ?? 18 [0-16] (48 | 49 | 4C | 4D) 8B ?? (10 | 20 | 30) [4-120] C1 (C8 | C9 | CA | CB | CE | CF) 0D }
    condition:
        any of them
}

rule Memory_Shellcode_DirectSyscall
{
    meta:
        description = "Code calls the Windows kernel past ntdll.dll, to slip by the hooks of security software."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1106, T1562.001"
        reference = "https://attack.mitre.org/techniques/T1106/"
    strings:
        // mov r10, rcx; mov eax, [number]; syscall; ret: ntdll has the number in the instruction.
        $variable = { 4C 8B D1 8B 05 ?? ?? ?? ?? 0F 05 C3 }
        // Arguments saved, number looked up by hash, arguments restored, syscall: SysWhispers.
        $hashed = { 48 89 4C 24 08 48 89 54 24 10 4C 89 44 24 18 4C 89 4C 24 20 48 83 EC 28 [1-12] E8 [4-40] 48 83 C4 28 48 8B 4C 24 08 48 8B 54 24 10 4C 8B 44 24 18 4C 8B 4C 24 20 (4C 8B D1 | 49 89 CA) (0F 05 | 41 FF) }
    condition:
        any of them
}

rule Memory_Shellcode_HeavensGate
{
    meta:
        description = "Code of a 32-bit program jumps into 64-bit mode by hand, to slip by hooks; a few protectors do too."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1055, T1106"
        reference = "https://attack.mitre.org/techniques/T1106/"
    strings:
        // push 0x33; call $+5; add dword [esp], 5; retf
        $gate = { 6A 33 E8 00 00 00 00 83 04 24 05 CB }
    condition:
        $gate
}

rule Memory_Loader_Donut
{
    meta:
        description = "The loader of Donut, which turns .NET and native programs into injectable code, is here."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1620, T1055.002, T1027.009"
        reference = "https://attack.mitre.org/software/S0695/"
    strings:
        // pop ecx; xor eax, eax; dec eax or a prefix; js: 32 and 64 bits part ways on the same bytes.
        $fork = { 59 31 C0 48 0F 88 ?? ?? 00 00 }
    condition:
        $fork
}

rule Memory_Loader_ReflectiveBootstrap
{
    meta:
        description = "The header of a program is itself code that loads it from memory: a beacon or Meterpreter."
        author = "irkit"
        date = "2026-11-23"
        score = 94
        attack = "T1620, T1055.001"
        reference = "https://attack.mitre.org/techniques/T1620/"
    strings:
        // "MZ" as pop r10 / dec ebp, pop edx; frame set up; call to the loader within the image
        $x64 = { 4D 5A 41 52 55 48 89 E5 48 (81 EC | 83 EC) }
        $x86 = { 4D 5A E8 00 00 00 00 5B (89 DF 52 45 55 | 52 45 55) 89 E5 }
    condition:
        any of them
}

rule Memory_Shellcode_LinuxExecve
{
    meta:
        description = "Machine code that starts a shell on Linux, as an exploit puts it into a program."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1059.004, T1203"
        reference = "https://attack.mitre.org/techniques/T1059/004/"
    strings:
        // push "//sh"; push "/bin"; mov ebx, esp … int 0x80
        $x86_1 = { 68 2F 2F 73 68 68 2F 62 69 6E 89 E3 [0-24] CD 80 }
        $x86_2 = { 68 2F 73 68 00 68 2F 62 69 6E 89 E3 [0-24] CD 80 }
        $x86_3 = { 68 6E 2F 73 68 68 2F 2F 62 69 89 E3 [0-24] CD 80 }
        // mov reg, "/bin//sh" or "/bin/sh"; … syscall
        $x64_1 = { (48 | 49) (B8 | B9 | BA | BB | BE | BF) 2F 62 69 6E 2F (2F 73 68 | 73 68 00) [0-40] 0F 05 }
        $x64_2 = { (48 | 49) (B8 | B9 | BA | BB | BE | BF) 2F 2F 62 69 6E 2F 73 68 [0-40] 0F 05 }
    condition:
        any of them
}
