rule Webshell_ASP_EvalRequest
{
    meta:
        description = "An ASP or ASP.NET page that runs whatever a request sends as script: a web shell of one line."
        author = "irkit"
        date = "2026-11-23"
        score = 90
        attack = "T1505.003"
        reference = "https://attack.mitre.org/software/S0020/"
    strings:
        $page = /(<%|<script\s[^>]{0,60}runat)/ nocase
        $eval = /\b(eval|execute|executeglobal)[\s(]{1,4}(request\s?(\(|\[|\.\s?(item|form|querystring|cookies|servervariables)\s?[(\[])|System\.Text\.Encoding[^;\n]{0,80}Request|Convert\.FromBase64String[^;\n]{0,60}Request|StrReverse\s?\(|chrw?\s?\()/ nocase
        $unsafe = /\beval\s?\(\s?[^;\n]{1,200},\s?['"]unsafe['"]\s?\)/ nocase
        $unsafe_joined = /\beval\s?\(\s?\w{1,40}(\.\w{1,20})?\s?,\s?['"]un['"]\s?\+/ nocase
    condition:
        filesize < 512KB and $page and any of ($eval, $unsafe*)
}

rule Webshell_ASPX_CommandRequest
{
    meta:
        description = "An ASP.NET page that starts cmd.exe or PowerShell with text from the request and shows the output."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1505.003, T1059.003"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $page = /<%@\s?(Page|WebHandler|WebService)\s/ nocase
        $start = /(ProcessStartInfo|Process\s?\.\s?Start|WScript\.Shell|Shell\.Application)/
        $shell = /(cmd(\.exe)?|powershell(\.exe)?)["']/ nocase
        $output = "RedirectStandardOutput"
        $argument = /\/c\s?["' ]/
        $input = /(Request\s?(\.\s?(Form|QueryString|Params|Headers|Item)|\[|\()|<asp:TextBox)/
    condition:
        filesize < 256KB and $page in (0 .. 4096) and $start and $shell and ($output or $argument) and $input
}

rule Webshell_ASPX_AssemblyFromRequest
{
    meta:
        description = "An ASP.NET page that decrypts a program from the request and loads it: Behinder, Godzilla and kin."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1505.003, T1620"
        reference = "https://attack.mitre.org/techniques/T1620/"
    strings:
        $page = /<%@\s?(Page|WebHandler|WebService|Assembly)\s/ nocase
        $load = /Assembly\s?(\.\s?Load\s?\(|"\s?\)\s?\.\s?GetMethod\s?\(\s?"Load"|\)\s?\.\s?GetMethod\s?\(\s?"Load")/
        $body = /Request\s?\.\s?(BinaryRead|InputStream|Form|Headers|Item)|(Context|context)\s?\.\s?Request\s?\[|Request\s?\[/
        $cipher = /(RijndaelManaged|CreateDecryptor|Aes\s?\.\s?Create|FromBase64String)/
        $start = /(CreateInstance\s?\(|\.\s?Equals\s?\(\s?(this|Context|context)\s?\))/
    condition:
        filesize < 256KB and $page in (0 .. 4096) and $load and $body and $cipher and $start
}
