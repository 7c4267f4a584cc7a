rule Script_ReverseShell_DevTcp
{
    meta:
        description = "A shell command that connects to another host through /dev/tcp and gives it a shell."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1059.004, T1095"
        reference = "https://gtfobins.github.io/gtfobins/bash/"
    strings:
        $interactive = /\b(ba|z|k|da)?sh\s+(-\w{1,2}\s+){0,2}-[a-z]{0,2}i[a-z]?\s{0,3}(>&|&>|1>|[0-9]?<>?|>)\s{0,3}&?\/dev\/(tcp|udp)\/[\w.:$\{\}-]{1,80}\/[\w$\{\}]{1,12}/
        $interactive_later = /\b(0|1|5|196|\d{1,3})<>\s?\/dev\/(tcp|udp)\/[^\s\/;]{1,80}\/[^\s;&|]{1,12}\s?(;|&&|\n)[^\n]{0,40}\b(ba|z|k|da)?sh\s[^\n]{0,20}<&\s?\d{1,3}\s{0,2}>&\s?\d/
        $loop = /\b\d{1,3}<>\s?\/dev\/(tcp|udp)\/[^\s\/;]{1,80}\/[^\s;&|]{1,12}\s?(;|&&|\n)[^\n]{0,20}(cat|while)[^\n]{0,80}(\$line|\$l|\$cmd|eval|\bsh\b)[^\n]{0,40}2?>&\s?\d/
        $exec = /exec\s+(\/bin\/)?(ba)?sh\s[^\n]{0,20}<\s?\/dev\/(tcp|udp)\/[^\s\/;]{1,80}\/[^\s;&|]{1,12}\s?(1)?>&0/
    condition:
        any of them
}

rule Script_ReverseShell_Python
{
    meta:
        description = "Python code that connects to another host and puts a shell on the connection."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1059.006, T1095"
        reference = "https://gtfobins.github.io/gtfobins/python/"
    strings:
        $connect = /\.\s?connect\s?\(\s?\(\s?[^()\n]{1,100}(\(\s?['"][^'"\n]{1,60}['"]\s?\)\s?)?,/
        $dup = /dup2\s?\(\s?\w{1,16}\.\s?fileno\s?\(\s?\)\s?,\s?(0|1|2|\w{1,8})\s?\)/
        $dup_loop = /(\[|for\s)[^\n]{0,60}dup2\s?\(\s?\w{1,16}\.\s?fileno\s?\(\s?\)\s?,\s?\w{1,8}\s?\)/
        $shell = /(spawn|subprocess\.\s?(call|Popen|run)|os\.\s?(system|execl|execv|execvp|popen))\s?\(\s?\[?\s?["'](\/bin\/|\/usr\/bin\/)?(ba|z|da)?sh\b/
        $windows = /for\s+\w{1,8}\s+in\s+\[[^\]\n]{0,80}\]:[^\n]{0,80}(stdin|stdout)=\w{1,10}/
    condition:
        filesize < 2MB and $connect and ($dup_loop or #dup > 1) and ($shell or $windows)
}

rule Script_ReverseShell_Perl
{
    meta:
        description = "Perl code that connects to another host and puts a shell on the connection."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1059, T1095"
        reference = "https://gtfobins.github.io/gtfobins/perl/"
    strings:
        $socket = /(\buse\s+(IO::)?Socket\b|-MIO(::Socket)?\b|IO::Socket::INET|\bsocket\s?\(\s?\w{1,10}\s?,\s?(&?PF_INET|2)\b)/
        $input = /open\s?\(?\s?\*?STDIN\s?,\s?["']<?>?&=?\s?["']?\s?(\$?\w{1,12}|\.\s?fileno)/
        $output = /open\s?\(?\s?\*?STDOUT\s?,\s?["']>&=?\s?["']?\s?(\$?\w{1,12}|\.\s?fileno)/
        $direct = /STD(IN|OUT)\s?->\s?fdopen\s?\(\s?\$\w{1,10}\s?,\s?["']?(r|w)\b/
        $shell = /(exec|system)\s?[({]?\s?\{?\s?["'](\/usr)?\/bin\/(ba|z|da|c)?sh\b/
        $lines = /(system|`)\s?\$_\s?(`|while|;)/
    condition:
        filesize < 512KB and $socket
        and (($input and $output and $shell) or (#direct > 1 and ($shell or $lines)))
}

rule Script_ReverseShell_Languages
{
    meta:
        description = "Ruby, PHP, Lua, Node or Java code that puts a shell on a network connection."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1059, T1095"
        reference = "https://gtfobins.github.io/gtfobins/ruby/"
    strings:
        $ruby = /TCPSocket\s?\.\s?(open|new)\s?\([^)\n]{3,100}\)[^\n]{0,100}(exec|spawn)\s?\(?\s?(sprintf\s?\(?)?\s?["']\/bin\/(ba)?sh/
        $ruby_lines = /TCPSocket\s?\.\s?(open|new)\s?\([^)\n]{3,100}\)[^\n]{0,40}while\s?\(?\s?\w{1,8}\s?=\s?\w{1,8}\.gets[^\n]{0,40}IO\.popen\s?\(\s?\w{1,8}\s?,/
        $php = /fsockopen\s?\([^)\n]{3,100}\)\s?;\s{0,8}[^\n]{0,80}(exec|shell_exec|system|passthru|popen|proc_open)\s?\(\s?["'](\/bin\/)?(ba)?sh\b[^\n]{0,30}(<&\d|array)/
        $php_long = /proc_open\s?\(\s?\$\w{1,12}\s?,\s?\$\w{1,20}\s?,\s?\$\w{1,12}/
        $php_long_shell = /\$\w{1,12}\s?=\s?['"](uname -a; ?w; ?id; ?)?(\/bin\/)?(ba)?sh -i['"]/
        $php_long_socket = /(fsockopen|stream_socket_client)\s?\(/
        $lua = /require\s?\(?\s?["']socket["'][^\x00]{0,200}:?(connect|bind)\s?\([^\x00]{3,300}(os\.execute|io\.popen)\s?\(\s?(["']\/bin\/(ba)?sh -i <&|\w{1,10}\s?,\s?["']r)/
        $node = /require\s?\(\s?['"](node:)?child_process['"]\s?\)[^\x00]{0,300}spawn\s?\(\s?['"]\/bin\/(ba)?sh['"][^\x00]{0,300}\.(connect|createServer)\s?\([^\x00]{3,200}\.pipe\s?\(\s?\w{1,8}\.stdin/
        $java = /ProcessBuilder\s?\(\s?["'](\/bin\/(ba)?sh|cmd(\.exe)?)["'][^\x00]{0,120}redirectErrorStream\s?\(\s?true\s?\)[^\x00]{0,200}(java\.net\.)?Socket\s?\([^\x00]{0,300}getOutputStream/
    condition:
        filesize < 1MB
        and ($ruby or $ruby_lines or $php or all of ($php_long*) or $lua or $node or $java)
}

rule Script_ReverseShell_Pipe
{
    meta:
        description = "Shell commands that join a shell to netcat, openssl or telnet through a named pipe."
        author = "irkit"
        date = "2026-11-23"
        score = 82
        attack = "T1059.004, T1095"
        reference = "https://gtfobins.github.io/gtfobins/openssl/"
    strings:
        $fifo = /mk(fifo|nod)\s+[^\n;&]{2,60}(;|&&|\n)[^\n]{0,160}\b(ba|z|da|k)?sh\s+(-i\b)?[^\n]{0,60}\|\s?(ncat|nc(\.\w{4,12})?|netcat|openssl\s+s_client|telnet|socat)\s[^\n]{3,120}>\s?[^\s]{2,60}/
        $fifo_reverse = /mk(fifo|nod)\s+[^\n;&]{2,60}(;|&&|\n)[^\n]{0,60}(ncat|nc(\.\w{4,12})?|netcat|telnet|openssl\s+s_client)\s[^\n]{3,120}\|\s?(\/bin\/)?(ba|z|da|k)?sh\s[^\n]{0,20}(1)?>\s?[^\s]{2,60}/
        $exec = /\b(ncat|nc(\.traditional)?|netcat)\s+([\w.:$\{\}-]{2,60}\s+){1,5}(-e|--exec|-c|--sh-exec)\s?["']?(\/usr)?(\/bin\/)?(ba|z|da)?sh\b/
        $exec_first = /\b(ncat|nc(\.traditional)?|netcat)\s+(-[a-z]{1,6}\s+){0,4}(-[a-z]{0,4}e|--exec|-c|--sh-exec)\s?["']?(\/usr)?\/bin\/(ba|z|da)?sh["']?\s+[\w.:$\{\}-]{2,60}\s+[\d$]/
        $telnet = /telnet\s+[\w.$\{\}-]{3,60}\s+\d{2,5}\s?\|\s?(\/bin\/)?(ba)?sh\s?\|\s?telnet\s+[\w.$\{\}-]{3,60}\s+\d{2,5}/
    condition:
        filesize < 1MB and any of them
}

rule Script_ReverseShell_SocatAwk
{
    meta:
        description = "A socat or awk command that connects to another host and gives it a shell."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1059.004, T1095"
        reference = "https://gtfobins.github.io/gtfobins/socat/"
    strings:
        $socat = /socat\s[^\n]{0,160}(exec|system):["'\\]{0,3}(\/bin\/)?(ba|z|da)?sh\b[^\n]{0,80}(pty|stderr|setsid|sigint|sane|tcp|openssl)/ nocase
        $socat_to = /(tcp4?|openssl|udp4?)(-connect)?:[\w.$\{\}\[\]-]{2,60}:[\w$\{\}]{1,8}/ nocase
        $awk = /["']\/inet\/(tcp|udp)\/[^"'\n]{2,80}["']/
        $awk_loop = /\|&\s?getline[^\x00]{0,160}(\|&?\s?getline|system\s?\()[^\x00]{0,80}print[^\x00]{0,20}\|&/
    condition:
        filesize < 1MB and (($socat and $socat_to) or ($awk and $awk_loop))
}

rule Script_Backdoor_PythonCommandLoop
{
    meta:
        description = "Python code that takes commands from a socket, runs each in a shell and sends back the output."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1059.006, T1095"
        reference = "https://attack.mitre.org/techniques/T1059/006/"
    strings:
        $socket = /socket\.socket\s?\(|socket\.create_connection\s?\(/
        $receive = /\b(\w{1,12})\s?=\s?[^\n=]{0,40}\.recv\s?\(\s?\d{3,5}\s?\)/
        $run = /subprocess\.(Popen|check_output|run|getoutput)\s?\(\s?(\w{1,12}|\w{1,12}\.decode\s?\([^)\n]{0,12}\)|\w{1,12}\[\d?:?\d?\])\s?,\s{0,12}shell\s?=\s?True/
        $popen = /os\.popen\s?\(\s?(cmd|command|data|c)(\.decode\s?\([^)\n]{0,12}\))?\s?\)\.read/
        $send = /\.(send|sendall)\s?\(\s?(\w{1,20}|str\.encode\s?\(|\(\s?\w|str\s?\()/
        $leave = /(\.startswith\s?\(|==)\s?\(?b?['"](quit|exit|cd|cd |terminate)['"]/
    condition:
        filesize < 128KB and uint32(0) != 0x464c457f
        and $socket and $receive and ($run or $popen) and $send and $leave
}

rule Script_IrcBot_Perl
{
    meta:
        description = "A Perl bot that takes orders over IRC: scans, floods and shell commands."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1071, T1059, T1498"
        reference = "https://attack.mitre.org/techniques/T1071/"
    strings:
        $perl = /(#!\/usr\/(local\/)?bin\/(env )?perl|use IO::Socket|use Socket;)/
        $message = "PRIVMSG" fullword
        $nick = /\bNICK\s[$\\"]/
        $order_flood = /(udp|tcp|http|syn|icmp|sql)flood/ nocase
        $order_scan = /(port|multi|nmap|full|google)scan/ nocase
        $order_back = /(back_?connect|conback|connectback)/ nocase
        $order_raw = /\bsub\s+(sendraw|shell|tcpflooder|udpflooder|DCC)\b/
        $masquerade = /\$0\s?=\s?["']?\$?\w{1,12}["']?\s?\.?\s?"\\0"\s?x\s?16/
        $fake_name = /my\s+(@fakeps|\$(processo|process|rps|fakeproc))\b/
    condition:
        filesize < 512KB and $perl and $message and $nick
        and (3 of ($order_*) or (2 of ($order_*) and ($masquerade or $fake_name)))
}
