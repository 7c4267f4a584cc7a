rule Webshell_CGI_CommandRequest
{
    meta:
        description = "A CGI script that runs a command taken from the web request."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1505.003, T1059"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $header = "Content-type" nocase
        $query_shell = /(eval|(ba)?sh\s+-c|\$\(|`)\s?["']?\(?\s?(echo\s+)?["']?\$\{?(QUERY_STRING|HTTP_\w{2,30})\b[^\n]{0,200}/
        $query_decode = /(cmd|command|CMD|QUERY)\w{0,8}=[`$("]{1,3}\s?(echo|printf)[^\n]{0,40}\$\{?(QUERY_STRING|HTTP_\w{2,30})[^\n]{0,300}/
        $query_run = /\n\s{0,8}(eval|(ba)?sh\s+-c)\s+["']?\$\{?(cmd|command|CMD|QUERY)/
        $perl = /(system|exec|qx[{(\/])\s?[("']{0,2}\s?\$?(\w{1,10}->)?(param\s?\(|\{\s?param|(in|input|form|FORM|query|q|cgi|ENV)\{['"]?(cmd|command|c|exec|run|QUERY_STRING|HTTP_\w{2,20})|ENV\{['"]?(QUERY_STRING|HTTP_))/
        $perl_ticks = /[=(\s]`\s?\$(cmd|command|in\{|FORM\{|form\{|query\{|ENV\{)[^`\n]{0,60}`/
        $perl_open = /open\s?\(\s?\w{1,12}\s?,\s?["']?\$\w{0,12}\{?['"]?(cmd|command|RunCommand|Command)\w{0,10}['"]?\}?[^;\n]{0,40}\|["']?/
        $perl_parameter = /my\s+\$(cmd|command|c|exec|run)\s?=\s?[^;\n]{0,40}(param\s?\(|QUERY_STRING)/
        $perl_run = /(system|exec|open|qx[{(\/])\s?[("'{]{0,2}[^;\n]{0,20}\$(cmd|command|c|exec|run)\b/
        $python_parameter = /\b\w{1,12}\s?=\s?\w{1,12}\.(getvalue|getfirst)\s?\(\s?['"](cmd|command|c|exec|run|shell)['"]/
        $python_run = /(os\.(popen|system)|subprocess\.(Popen|run|call|check_output|getoutput)|commands\.getoutput)\s?\(\s?\[?\s?\w/
        $python = /(os\.(popen|system)|subprocess\.(Popen|run|call|check_output|getoutput)|commands\.getoutput)\s?\(\s?(\w{1,16}\s?\[|\w{1,16}\.(getvalue|getfirst)\s?\(|os\.environ(\.get\(|\[)['"](QUERY_STRING|HTTP_))/
    condition:
        filesize < 128KB and uint16be(0) == 0x2321 and $header
        and (
            any of ($query_shell, $perl, $perl_ticks, $perl_open, $python)
            or ($query_decode and $query_run)
            or ($perl_parameter and $perl_run)
            or ($python_parameter and $python_run)
        )
}

rule Webshell_Python_CommandRequest
{
    meta:
        description = "A Python web application that runs a command taken from the request."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1505.003, T1059.006"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $run = /(os\.(popen|system)|subprocess\.(Popen|run|call|check_output|getoutput))\s?\(\s?(flask\.|self\.)?request\.(args|form|values|headers|json|cookies|GET|POST|params|query|get_data|data)\b/
        $parameter = /\b(cmd|command|c|shell|exec)\s?=\s?(flask\.|self\.)?request\.(args|form|values|headers|json|cookies|GET|POST|params|query)\s?(\.get(_json)?\s?\(|\[)\s?['"](cmd|command|c|shell|exec|x)['"]/
        $run_later = /(os\.(popen|system)|subprocess\.(Popen|run|call|check_output|getoutput))\s?\(\s?(cmd|command|c|shell|exec)\b/
        $eval = /\b(eval|exec)\s?\(\s?(base64\.b64decode\s?\(\s?)?(flask\.|self\.)?request\.(args|form|values|headers|json|cookies|GET|POST|params|query|get_data|data)\b/
    condition:
        filesize < 512KB and ($run or $eval or ($parameter and $run_later))
}

rule Webshell_Node_CommandRequest
{
    meta:
        description = "A Node.js server that runs a command or code taken from the request."
        author = "irkit"
        date = "2026-11-23"
        score = 75
        attack = "T1505.003, T1059.007"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $process = /require\s?\(\s?['"](node:)?child_process['"]\s?\)/
        $run = /\b(exec|execSync|spawn|spawnSync|execFile)\s?\(\s?(['"`][^'"`\n]{0,30}['"`]\s?,\s?\[[^\]\n]{0,30})?(req|request|ctx|ctx\.request|url\.parse\([^)\n]{1,40}\))\.(query|body|params|headers|cookies)\b/
        $parsed = /\b(exec|execSync)\s?\(\s?(url|querystring|require\s?\(\s?['"]url['"]\s?\))\.parse\s?\([^;\n]{0,60}\.query\.\w{1,12}/
        $parameter = /\b(cmd|command|c|shell)\s?=\s?((req|request|ctx|ctx\.request)\.(query|body|params|headers)|[^;\n]{0,60}\.query)\.?\[?['"]?(cmd|command|c|shell|exec)\b/
        $run_later = /\b(exec|execSync)\s?\(\s?(cmd|command|c|shell)\s?[,)]/
        $eval = /\b(eval|vm\.runInThisContext|new Function)\s?\(\s?(Buffer\.from\s?\(\s?)?(req|request|ctx|ctx\.request)\.(query|body|params|headers|cookies)\b/
    condition:
        filesize < 1MB and (($process and ($run or $parsed or ($parameter and $run_later))) or $eval)
}
