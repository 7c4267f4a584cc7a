rule Document_Rtf_EquationExploit
{
    meta:
        description = "An RTF file makes Word open an Equation Editor object by itself, as exploits of it do."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1203, T1566.001"
        reference = "https://nvd.nist.gov/vuln/detail/CVE-2017-11882"
    strings:
        $normal = "{\\rtf1"
        $object = "\\objdata" nocase
        $update = "\\objupdate" nocase
        $name = "4571756174696f6e2e33" nocase // Equation.3
        $class = "02ce020000000000c000000000000046" nocase // its CLSID
    condition:
        filesize < 20MB and uint32be(0) == 0x7B5C7274 and $object and ($name or $class) and
        ($update or not $normal at 0)
}

rule Document_Rtf_UrlMoniker
{
    meta:
        description = "An RTF file makes Word fetch and run something from an address inside a linked object."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1203, T1221"
        reference = "https://nvd.nist.gov/vuln/detail/CVE-2017-0199"
    strings:
        $object = "\\objdata" nocase
        $link1 = "\\objautlink" nocase
        $link2 = "\\objupdate" nocase
        $link3 = "4f4c45324c696e6b" nocase // OLE2Link
        $moniker = "e0c9ea79f9bace118c8200aa004ba90b" nocase // URL moniker
    condition:
        filesize < 20MB and uint32be(0) == 0x7B5C7274 and $object and $moniker and any of ($link*)
}

rule Document_Rtf_RemoteTemplate
{
    meta:
        description = "An RTF file makes Word load a template from the network, where the harmful part waits."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1221, T1566.001"
        reference = "https://attack.mitre.org/techniques/T1221/"
    strings:
        $template = /\{\\\*\\template\s{0,4}(https?:|\\\\\\\\|\\u-\d{5})/ nocase
    condition:
        filesize < 20MB and uint32be(0) == 0x7B5C7274 and $template
}

rule Document_Rtf_EmbeddedProgram
{
    meta:
        description = "An RTF file carries a packaged program or script, which Word writes to the temporary folder."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1204.002, T1566.001, T1027.009"
        reference = "https://attack.mitre.org/techniques/T1204/002/"
    strings:
        $object = "\\objdata" nocase
        $package = "5061636b61676500" nocase // Package
        $exe = "2e65786500" nocase // .exe
        $scr = "2e73637200" nocase
        $js = "2e6a7300" nocase
        $vbs = "2e76627300" nocase
        $hta = "2e68746100" nocase
        $bat = "2e62617400" nocase
        $cmd = "2e636d6400" nocase
        $ps1 = "2e70733100" nocase
        $lnk = "2e6c6e6b00" nocase
        $sct = "2e73637400" nocase
        $dll = "2e646c6c00" nocase
    condition:
        filesize < 50MB and uint32be(0) == 0x7B5C7274 and $object and $package and
        any of ($exe, $scr, $js, $vbs, $hta, $bat, $cmd, $ps1, $lnk, $sct, $dll)
}
