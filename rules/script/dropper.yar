rule Script_Dropper_WritableFolderHunt
{
    meta:
        description = "A shell script that tries one writable folder after another, downloads a program there and runs it."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1105, T1059.004"
        reference = "https://attack.mitre.org/techniques/T1105/"
    strings:
        $hunt = /cd\s+\/(tmp|var\/run|var\/tmp|dev\/shm|mnt|root|run|etc|home|var)\/?\s?(2>\s?\/dev\/null\s?)?(\|\||;|&&)\s?cd\s+\/(tmp|var\/run|var\/tmp|dev\/shm|mnt|root|run|etc|home|var)?\/?\s?(2>\s?\/dev\/null\s?)?(\|\||;|&&)\s?cd\s/
        $get = /\b(wget|curl|tftp|ftpget)\s/
        $mode = /chmod\s+(-R\s+)?(\+x|[0a-u]{0,2}\+?[xrw]{1,3}|0?777|0?755|0?7\d\d)\s/
    condition:
        filesize < 256KB and $hunt and $get and $mode
}

rule Script_Dropper_ManyArchitectures
{
    meta:
        description = "A shell script that downloads and runs the same bot for many processors, as attacks on devices do."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1105, T1059.004"
        reference = "https://attack.mitre.org/techniques/T1105/"
    strings:
        $get = /\b(wget|curl|tftp|ftpget)\s[^\n]{0,120}\/[\w.-]{0,24}(mips|mipsel|mpsl|armv?[4567]l?|arm|ppc|powerpc|sh4|m68k|x86(_64)?|i[3456]86|spc|sparc|arc)\b/
        $mips = /\b(mips|mipsel|mpsl)\b/
        $arm = /\barm(v?[4567]l?)?\b/
        $rare = /\b(sh4|m68k|spc|sparc|arc|ppc|powerpc)\b/
        $mode = /chmod\s+(-R\s+)?(\+x|a\+x|u\+x|0?777|0?755)\s/
        $start = /(;|&&|\n)\s?\.\/[\w.$*-]{1,40}/
    condition:
        filesize < 128KB and #get > 3 and $mips and $arm and $rare and $mode and $start
}

rule Script_Dropper_TemporaryRun
{
    meta:
        description = "A shell command that downloads into a temporary folder, makes the file executable and runs it in one go."
        author = "irkit"
        date = "2026-11-23"
        score = 75
        attack = "T1105, T1222.002"
        reference = "https://attack.mitre.org/techniques/T1222/002/"
    strings:
        $chain = /\b(curl|wget)\s[^\n]{0,300}(\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|\/run\/)[^\n]{0,200}chmod\s+(\+x|a\+x|u\+x|0?7[0-7]{2})\s+[^\n]{0,80}(;|&&)\s?(nohup\s+|setsid\s+|sudo\s+|\()?(\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|\/run\/|\.\/)[^\n]/
        $quiet = /(nohup\s|setsid\s|>\s?\/dev\/null\s+2>&1\s?&|&>\s?\/dev\/null\s?&|rm\s+(-r?f\s+)?(--\s)?"?\$0|history -c)/
        $bare_address = /\b(curl|wget)\s[^\n]{0,160}(https?|ftp):\/\/\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}[:\/]/
        $hidden = /(\/tmp\/|\/var\/tmp\/|\/dev\/shm\/)\.[\w.-]/
    condition:
        filesize < 256KB and uint32(0) != 0x464c457f and $chain and any of ($quiet, $bare_address, $hidden)
}

rule Script_Dropper_PipeFromAddress
{
    meta:
        description = "A command that pipes a script from a bare address, paste site or onion host into a shell."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1059.004, T1105"
        reference = "https://attack.mitre.org/techniques/T1059/004/"
    strings:
        $address = /\b(curl|wget)\s[^|\n]{0,160}\/\/([1-9]|1[1-9]|[2-9]\d|1[013-9]\d|12[0-689]|2[0-4]\d|25[0-5])\.\d{1,3}\.\d{1,3}\.\d{1,3}[:\/][^|\n]{0,160}\|\s?(sudo\s+)?(ba|z|da|k)?sh\b/
        $address_eval = /(bash|sh|eval)\s+(-c\s+)?["']?(<\s?)?[$<]\(\s?(curl|wget)\s[^)\n]{0,100}\/\/([1-9]|1[1-9]|[2-9]\d|1[013-9]\d|12[0-689]|2[0-4]\d|25[0-5])\.\d{1,3}\.\d{1,3}\.\d{1,3}[:\/][^)\n]{0,160}\)/
        $paste = /\b(curl|wget)\s[^|\n]{0,160}(pastebin\.com\/raw|paste\.ee\/r|hastebin\.com\/raw|rentry\.co\/[\w-]{2,40}\/raw|transfer\.sh\/|anonfiles|termbin\.com|0x0\.st\/|\.onion[.\/:]|tor2web|\.onion\.(ws|to|ly))[^|\n]{0,160}\|\s?(sudo\s+)?(base64\s+-d\s?\|\s?)?(ba|z|da|k)?sh\b/
        $private = /\/\/(192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\./
    condition:
        filesize < 1MB and uint32(0) != 0x464c457f
        and ($paste or #address + #address_eval > #private)
}

rule Script_Loader_MemoryFile
{
    meta:
        description = "A Perl, Python or PHP script that makes a file in memory, fills it and runs it without touching the disk."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1620, T1027.011"
        reference = "https://attack.mitre.org/techniques/T1620/"
    strings:
        $perl = /syscall\s?\(\s?(319|279|385|0x13f|\$\w{1,12})\s?,\s?(my\s+)?["'$]/
        $perl_run = /(exec|system)\s?[({]?\s?\{?\s?["']\/proc\/(\$\$|self|\$pid)\/fd\/\$/
        $python = /(\.syscall\s?\(\s?(319|279|385|0x13f)\s?,|os\.memfd_create\s?\()/
        $python_run = /(os\.(execve?|execl|execv|system|popen|fexecve)|subprocess\.\w{3,12})\s?\(\s?\[?(f?["']\/proc\/(self|%d|\{)[^\n]{0,40}|\w{1,12}\s?,\s?\[)/
        $where = /\/proc\/(self|\$\$|%d|\{[^}\n]{1,24}\}|["'][^\n]{1,30})\/?fd\//
        $php = /FFI::cdef\s?\([^;]{0,200}memfd_create/
    condition:
        filesize < 32MB and uint32(0) != 0x464c457f
        and (($perl and $perl_run) or ($python and $python_run and $where) or $php)
}
