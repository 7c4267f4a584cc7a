rule Ransomware_Esxi_Locker
{
    meta:
        description = "A program or script stops the virtual machines of VMware ESXi and works on their disks."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1486, T1489, T1673"
        reference = "https://attack.mitre.org/techniques/T1486/"
    strings:
        $stop1 = /esxcli\s[^\r\n]{0,60}vm\s{1,3}process\s{1,3}kill/
        $stop2 = /vim-cmd\s{1,3}vmsvc\/power\.off/
        $stop3 = /vim-cmd\s{1,3}vmsvc\/snapshot\.removeall/
        $stop4 = /esxcli\s[^\r\n]{0,60}vm\s{1,3}process\s{1,3}list/
        $stop5 = "vim-cmd hostsvc/autostartmanager/enable_autostart" ascii
        $disk1 = ".vmdk" ascii
        $disk2 = ".vmx" ascii fullword
        $disk3 = ".vmsn" ascii
        $disk4 = ".vswp" ascii
        $disk5 = ".vmem" ascii
        $disk6 = "/vmfs/volumes" ascii
        $encrypt1 = "expand 32-byte k" ascii
        $encrypt2 = /\bencrypt/ nocase ascii
        $encrypt3 = /-----BEGIN (RSA )?PUBLIC KEY-----/ ascii
        $encrypt4 = /(README|RECOVER|RESTORE|HOW_TO|motd|index\.html)[\w.-]{0,30}/ ascii
    condition:
        filesize < 20MB and ($stop1 or $stop2) and (2 of ($stop*) or uint32be(0) == 0x7F454C46) and
        3 of ($disk*) and 2 of ($encrypt*)
}
