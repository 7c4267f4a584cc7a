"""Samples for rules/ransomware: notes, commands and lists, cut in pieces."""

from tests.rules.formats import cut, pe, wide
from tests.rules.sample import Sample, elf

CONTACT = {
    "en": "Write to decrypt@onion¦mail.org or open http://{}.oni¦on with Tor.\n".format("a2" * 28),
    "none": "Write to the help desk.\n",
}
NOTE = (
    "All your files¦ have been encry¦pted! To buy the decry¦ption tool pay in bit¦coin.\n"
    "Do n¦ot rename files. After 72 ho¦urs we publi¦sh your data.\n"
)
NOTE_DE = (
    "Alle Ihre Dat¦eien wurden verschl¦üsselt. Zahlung in Bit¦coin innerhalb von 72 Stun¦den.\n"
    "Zum Entschl¦üsseln schreiben Sie an hilfe@pro¦ton.me. Ihre I¦D: 1A2B3C4D\n"
)
NOTE_RU = (
    "Ваши файлы зашиф¦рованы! Чтобы расши¦фровать, напишите help@coc¦k.li, цена в Bit¦coin, "
    "48 ho¦urs. Your ID¦: 1A2B3C4D\n"
)
PROGRAM_NOTE = (
    "Your files¦ are encry¦pted. Install Tor Bro¦wser and open {}.oni¦on to buy the decry¦ptor."
)
EXTENSIONS = tuple(
    wide(name)
    for name in (
        ".vm¦dk", ".vh¦dx", ".md¦f", ".ld¦f", ".acc¦db", ".ps¦t", ".ed¦b", ".kd¦bx", ".qb¦w"
    )
)  # fmt: skip
SERVICES = tuple(
    wide(name)
    for name in (
        "BackupExec¦AgentAccelerator",
        "BackupExec¦AgentBrowser",
        "BackupExec¦DiveciMediaService",
        "Veeam¦TransportSvc",
        "Veeam¦NFSSvc",
        "PDVFS¦Service",
        "Acronis¦Agent",
        "stc_raw¦_agent",
        "VSNAP¦VSS",
        "zhudong¦fangyu",
    )
)
PROCESSES = (
    "agnt¦svc", "isqlplus¦svc", "xfss¦vccon", "mydesktop¦service", "mydesktop¦qos",
    "ocauto¦upds", "enc¦svc", "tbird¦config",
)  # fmt: skip
SCRIPT = (
    "#!/bin/sh\nfind /home -type¦ f -name '*.doc' | while read f; do\n"
    'openssl en¦c -aes-256-cbc -in "$f" -out "$f.enc" -pass pass:$1 && shr¦ed -u "$f"\ndone\n'
    'echo "{}" > /etc/motd\n'
)
ESXI = (
    "esxcli vm pro¦cess kill --type=force --world-id=1",
    "vim-cmd vmsvc¦/snapshot.removeall 1",
    "/vmfs/vol¦umes",
    ".vm¦dk",
    ".vm¦x",
)

SAMPLES: tuple[Sample, ...] = (
    Sample(
        "Ransomware_Note_Generic",
        matching=(
            cut(NOTE + CONTACT["en"]),
            wide(NOTE + CONTACT["en"]),
            cut(NOTE_DE),
            cut(NOTE_RU),
        ),
        near_miss=(
            cut(NOTE + CONTACT["none"]),
            cut(NOTE.replace("encry¦pted", "saved") + CONTACT["en"]),
        ),
        filename="README.txt",
    ),
    Sample(
        "Ransomware_EncryptedFile_Name",
        matching=(b"\x8a\x91",),
        near_miss=(b"\x8a\x91",),
        filename="report.xlsx.id[1A2B3C4D-2275].[help@example.org].eight",
        near_miss_filename="report.id[1A2B3C4D-2275].[help].xlsx",
    ),
    Sample(
        "Ransomware_EncryptedFile_Name",
        matching=(b"\x8a\x91",),
        near_miss=(b"\x8a\x91",),
        filename="photo.jpg.[1A2B3C4D].[help@example.org].makop",
        near_miss_filename="photo [1A2B3C4D] help@example.org.jpg",
    ),
    Sample(
        "Ransomware_Recovery_Inhibited",
        matching=(
            cut("vss¦admin delete sha¦dows /all /quiet & bcd¦edit /set a recovery¦enabled no"),
            wide(
                "bcd¦edit /set {default} recovery¦enabled no & "
                "bcd¦edit /set {default} bootstatus¦policy ignoreallfailures"
            ),
            cut(
                "wm¦ic.exe SHADOW¦COPY /nointeractive delete\r\nwb¦admin DELETE catalog -quiet\r\n"
            ),
        ),
        near_miss=(
            cut("vss¦admin list sha¦dows & bcd¦edit /set {default} recovery¦enabled no"),
            cut("vss¦admin delete sha¦dows /all /quiet & bcd¦edit /enum all"),
        ),
        filename="",
    ),
    Sample(
        "Ransomware_ShadowCopies_Deleted",
        matching=(
            cut("vss¦admin.exe Delete Sha¦dows /All /Quiet"),
            cut("Get-WmiObject Win32_Shadow¦copy | ForEach-Object {$_.Del¦ete();}"),
        ),
        near_miss=(
            cut("vss¦admin.exe List Sha¦dows /All /Quiet"),
            cut("Get-WmiObject Win32_Shadow¦copy | Format-Table"),
        ),
        filename="sample.ps1",
    ),
    Sample(
        "Ransomware_SafeMode_Boot",
        matching=(
            cut("bcd¦edit /set {current} safe¦boot network\r\nshut¦down /r /t 0"),
            cut(
                "reg add HKLM\\System\\CurrentControlSet\\Control\\Safe¦Boot\\Network\\svc\r\n"
                "bcd¦edit /set {default} safe¦boot minimal"
            ),
        ),
        near_miss=(
            cut("bcd¦edit /deletevalue {current} safe¦boot\r\nshut¦down /r /t 0"),
            cut("bcd¦edit /set {current} safe¦boot network\r\n"),
        ),
        filename="sample.bat",
    ),
    Sample(
        "Ransomware_Program_EmbeddedNote",
        matching=(
            pe(wide(PROGRAM_NOTE.format("b3" * 28))),
            elf(cut(PROGRAM_NOTE.format("b3" * 28))),
        ),
        near_miss=(
            elf(cut(PROGRAM_NOTE.format("b3" * 28).replace("encry¦pted", "ready"))),
            elf(cut(PROGRAM_NOTE.format("short"))),
        ),
    ),
    Sample(
        "Ransomware_Program_TargetList",
        matching=(pe(*EXTENSIONS, cut("BCrypt¦GenRandom"), wide("\\RESTO¦RE-MY-FILES.txt")),),
        near_miss=(
            pe(*EXTENSIONS, cut("BCrypt¦GenRandom"), wide("\\README.txt")),
            pe(*EXTENSIONS[1:], cut("BCrypt¦GenRandom"), wide("\\RESTO¦RE-MY-FILES.txt")),
            pe(*EXTENSIONS, wide("\\RESTO¦RE-MY-FILES.txt")),
        ),
    ),
    Sample(
        "Ransomware_Program_KillList",
        matching=(
            pe(*SERVICES),
            cut("\r\n".join(f"taskkill /f /im {name}.exe" for name in PROCESSES)),
        ),
        near_miss=(
            pe(*SERVICES[1:]),
            cut("\r\n".join(f"taskkill /f /im {name}.exe" for name in PROCESSES[1:])),
        ),
    ),
    Sample(
        "Ransomware_Script_FileEncryption",
        matching=(cut(SCRIPT.format("your files¦ are encry¦pted, pay 1 BT¦C")),),
        near_miss=(cut(SCRIPT.format("nightly backup done")),),
        filename="sample.sh",
    ),
    Sample(
        "Ransomware_Esxi_Locker",
        matching=(
            elf(*(cut(text) for text in ESXI), cut("expand 32¦-byte k"), cut("encry¦pt_file")),
            cut("\n".join(ESXI) + "\n./encry¦pt $f; cp index.ht¦ml /usr/lib/vmware\n"),
        ),
        near_miss=(
            elf(*(cut(text) for text in ESXI[1:]), cut("expand 32¦-byte k"), cut("encry¦pt_file")),
            cut("\n".join(ESXI) + "\n./backup $f\n"),
        ),
    ),
)
