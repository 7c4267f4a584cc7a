rule Linux_Shellcode_SocketShell
{
    meta:
        description = "Machine code that opens a socket and hands it to a shell, or reads a second stage from it."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1059.004, T1095"
        reference = "https://attack.mitre.org/techniques/T1059/004/"
    strings:
        // The push/pop way of loading system call numbers is hand-written; compilers use mov.
        $socket64 = { 6A 29 58 99 6A 02 5F 6A 01 5E 0F 05 48 97 }          // socket(2, 1, 0)
        $dup64 = { 6A 03 5E 48 FF CE 6A 21 58 0F 05 75 F6 }                // dup2 loop
        $shell64 = { 48 BB 2F 62 69 6E 2F 73 68 00 53 48 89 E7 }           // "/bin/sh"
        $mmap64 = { 48 31 FF 6A 09 58 99 B6 10 48 89 D6 4D 31 C9 6A 22 41 5A } // mmap, then read
        $socket32 = { 31 DB F7 E3 53 43 53 6A 02 ( 89 E1 B0 66 | B0 66 89 E1 ) CD 80 }
        $dup32 = { B0 3F CD 80 49 79 F9 }
        $shell32 = { 68 ( 6E 2F 73 68 68 2F 2F 62 69 | 2F 2F 73 68 68 2F 62 69 6E ) 89 E3 }
    condition:
        $mmap64 or 2 of ($socket64, $dup64, $shell64) or 2 of ($socket32, $dup32, $shell32)
}
