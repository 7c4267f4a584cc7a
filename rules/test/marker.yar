rule Test_Irkit_Marker
{
    meta:
        description = "A file that someone made to see irkit raise an alert; it is harmless."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1204.002"
        reference = "https://attack.mitre.org/techniques/T1204/002/"
    strings:
        $marker = "IRKIT-TEST-FILE:9b1f6c0e-6a57-4c4b-8f0d-2f4e7f3f5a11" fullword ascii wide
    condition:
        $marker
}

rule Test_Eicar_File
{
    meta:
        description = "The EICAR antivirus test file, harmless, which somebody put here on purpose."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1204.002"
        reference = "https://www.eicar.org/download-anti-malware-testfile/"
    strings:
        // The 68 characters must open the file; blanks and Ctrl-Z may follow, up to 128 bytes in all.
        $eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    condition:
        filesize <= 128 and $eicar at 0
}
