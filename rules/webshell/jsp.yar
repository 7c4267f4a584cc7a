rule Webshell_JSP_CommandRequest
{
    meta:
        description = "A Java server page that runs a command from the request and shows its output."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1505.003, T1059"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $page = /(<%|<jsp:|<\?xml)/
        $parameter = /request\s?\.\s?get(Parameter|Header|QueryString|Reader)\s?\(/
        $direct = /(\.exec|new\s+(java\.lang\.)?ProcessBuilder)\s?\([^;]{0,120}request\s?\.\s?get(Parameter|Header|QueryString)/
        $run = /(getRuntime\s?\(\s?\)\s?\.\s?exec|new\s+(java\.lang\.)?ProcessBuilder|"getRuntime"|java\.lang\.ProcessImpl|java\.lang\.UNIXProcess)/
        $output = /getInputStream\s?\(\s?\)/
        $reflected = /Class\s?\.\s?forName\s?\([^;\n]{0,200}getMethod[^;\n]{0,200}invoke/
        $print = /out\s?\.\s?print(ln)?\s?\(/
        $shell = /["'](cmd(\.exe)?|\/bin\/(ba)?sh)["']/
    condition:
        filesize < 256KB and $page in (0 .. 4096)
        and ($direct or ($parameter and $run and (($output and $print) or $shell)) or ($parameter and $reflected and $output))
}

rule Webshell_JSP_ClassFromRequest
{
    meta:
        description = "A Java server page that decrypts a class from the request and loads it: Behinder, Godzilla and kin."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1505.003, T1620"
        reference = "https://unit42.paloaltonetworks.com/manageengine-godzilla-nglite-kdcsponge/"
    strings:
        $page = /(<%|<jsp:|<\?xml)/
        $loader = /extends\s+(java\.lang\.)?ClassLoader\b/
        $define = "defineClass" fullword
        $cipher = /(Cipher\s?\.\s?getInstance\s?\(|SecretKeySpec\s?\(|BASE64Decoder|Base64\s?\.\s?getDecoder|java\.util\.Base64)/
        $body = /request\s?\.\s?get(Reader|InputStream|Parameter|Header)\s?\(/
        $start = /(\.\s?newInstance\s?\(\s?\)\s?(\.\s?equals\s?\(|;)|\.\s?equals\s?\(\s?(pageContext|request)\s?\))/
    condition:
        filesize < 256KB and $page in (0 .. 4096)
        and $define and $cipher and $body and ($loader or $start)
}

rule Webshell_Java_MemoryShell
{
    meta:
        description = "A Java class that adds itself to a running web server as a filter or servlet and runs commands."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1505.003, T1620"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $context = /(org\/apache\/catalina\/core\/StandardContext|org\.apache\.catalina\.core\.StandardContext|getServletContext|RequestMappingHandlerMapping|io\/undertow\/servlet)/
        $insert = /(addFilterMapBefore|addFilterMap|ApplicationFilterConfig|addServletMappingDecoded|addApplicationEventListener|registerMapping|addInterceptor|addValve)/
        $run = /(java\/lang\/Runtime|java\/lang\/ProcessBuilder)/
        $define = "defineClass" fullword
        $cipher = /(javax\/crypto\/Cipher|sun\/misc\/BASE64Decoder|java\/util\/Base64)/
        $reflect = "setAccessible" fullword
    condition:
        uint32be(0) == 0xcafebabe and filesize < 64KB
        and $context and $insert and $reflect and ($run or ($define and $cipher))
}
