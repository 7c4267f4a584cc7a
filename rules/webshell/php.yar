rule Webshell_PHP_EvalRequest
{
    meta:
        description = "PHP code that runs whatever a web request sends as PHP: a web shell of one line."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1505.003"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $tag = /<\?(php|=|\s)/ nocase
        $eval = /\beval\s{0,4}\(\s{0,4}@?((\w{4,20}\s{0,4}\(|['"]\?>['"]\s?\.|\(string\))\s{0,4}@?){0,4}\$(_(GET|POST|REQUEST|COOKIE|SERVER)\s{0,2}[\[\{]|\{\s?['"]_|HTTP_RAW_POST_DATA)/ nocase
        $assert = /\bassert\s{0,4}\(\s{0,4}@?(\w{4,20}\s{0,4}\(\s{0,4}@?){0,4}\$_(GET|POST|REQUEST|COOKIE)\s{0,2}[\[\{]/ nocase
        $input = /\b(eval|assert)\s{0,4}\(\s{0,4}@?file_get_contents\s?\(\s?['"]php:\/\/input/ nocase
        $input_decoded = /\b(eval|assert)\s{0,4}\(\s{0,4}@?(\w{4,20}\s{0,4}\(\s{0,4}@?){1,4}file_get_contents\s?\(\s?['"]php:\/\/input/ nocase
        $remote = /\b(eval|assert)\s{0,4}\(\s{0,4}(['"]\?>['"]\s?\.\s?)?@?(\w{4,20}\s{0,4}\(\s{0,4}@?){0,4}file_get_contents\s?\(\s?['"]https?:\/\// nocase
        $lambda = /\bcreate_function\s{0,4}\([^;]{0,60}\$_(GET|POST|REQUEST|COOKIE)\s{0,2}[\[\{]/ nocase
        $include = /\b(include|require)(_once)?[\s(]{1,4}['"](data:\/\/text\/plain|php:\/\/input)/ nocase
    condition:
        filesize < 2MB and $tag and ($eval or $assert or $input_decoded or $remote or $lambda or $include or ($input and filesize < 4KB))
}

rule Webshell_PHP_CommandRequest
{
    meta:
        description = "PHP code that runs a system command taken straight from a web request."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1505.003, T1059"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $tag = /<\?(php|=|\s)/ nocase
        $call = /\b(system|shell_exec|passthru|popen|proc_open|pcntl_exec|[^\w:>.$]exec)\s{0,4}\(\s{0,4}@?((base64_decode|hex2bin|urldecode|rawurldecode|trim|stripslashes|strrev|str_rot13|gzinflate)\s{0,4}\(\s{0,4}@?){0,3}(["'][^"'\n]{0,60}(["']\s?\.\s?|\{))?\$_(GET|POST|REQUEST|COOKIE|SERVER\s?\[\s?['"]HTTP_)/ nocase
        $backtick = /[=\s(]`\s{0,4}\{?\$_(GET|POST|REQUEST|COOKIE)\s{0,2}[\[\{][^`\n]{1,60}`/
    condition:
        filesize < 2MB and $tag and ($call or $backtick)
}

rule Webshell_PHP_CommandFromVariable
{
    meta:
        description = "A short PHP page that puts a request's parameter into a variable and soon runs it."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1505.003, T1059"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $tag = /<\?(php|=|\s)/ nocase
        $take = /\$\w{1,20}\s?=\s?[(@\s]{0,3}((base64_decode|trim|urldecode|stripslashes|hex2bin|str_rot13|gzinflate|strrev)\s?\(\s?){0,3}\$_(GET|POST|REQUEST|COOKIE|SERVER)\s?\[\s?['"]?(HTTP_)?\w{1,20}['"]?\s?\][^\x00]{0,200}[^\w>:$](eval|assert|system|shell_exec|passthru|popen|proc_open|exec)\s?\(\s?@?((base64_decode|urldecode|hex2bin|stripslashes)\s?\(\s?)?\$\w{1,20}(\s?\.\s?["'] ?2>&1["'])?\s?[,;)]/
    condition:
        filesize < 32KB and $tag and $take
}

rule Webshell_PHP_FunctionFromRequest
{
    meta:
        description = "PHP code that lets a web request name the function to call and what to give it."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1505.003, T1027"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $tag = /<\?(php|=|\s)/ nocase
        $direct = /\$_(GET|POST|REQUEST|COOKIE|SERVER)\s?\[[^\]\n]{1,40}\]\s?\(\s?@?((base64_decode|hex2bin|stripslashes|urldecode)\s?\(\s?)?\$_(GET|POST|REQUEST|COOKIE|SERVER|FILES)\b/
        $indirect = /\$(\w{1,20})\s?=\s?@?\$_(GET|POST|REQUEST|COOKIE)\s?\[[^\]\n]{1,40}\]\s?;\s{0,8}@?(echo\s)?\$\w{1,20}\s?\(\s?@?\$_(GET|POST|REQUEST|COOKIE)\s?\[/
        $callback = /\b(call_user_func(_array)?|array_(map|walk|filter|reduce|udiff|intersect_ukey|diff_ukey)|u[ak]?sort|register_(shutdown|tick)_function|iterator_apply|forward_static_call(_array)?)\s?\(\s?@?\$_(GET|POST|REQUEST|COOKIE)\s?[\[\{]/
        $filter = /\b(array_(map|walk|filter)|u[ak]?sort|preg_replace_callback|call_user_func|mb_ereg_replace_callback)\s?\(\s?(['"]\w{1,12}['"]\s?\.\s?){0,6}['"](assert|eval|ert|system|exec|passthru|shell_exec)['"]\s?,[^;\n]{0,80}\$_(GET|POST|REQUEST|COOKIE)\b/
        $hidden = /\$\{\s?['"]_(['"]\s?\.\s?['"])?(GE|PO|RE|CO)[A-Z]{0,5}['"]?[^;\n]{0,40}\}\s?[\[\{][^;\n]{0,40}[\]\}]\s?\(\s?\$/
    condition:
        filesize < 2MB and $tag and any of ($direct, $indirect, $callback, $filter, $hidden)
}

rule Webshell_PHP_PackedEval
{
    meta:
        description = "PHP code that unpacks a long text through several decoders and runs it."
        author = "irkit"
        date = "2026-11-23"
        score = 78
        attack = "T1505.003, T1027, T1140"
        reference = "https://attack.mitre.org/techniques/T1140/"
    strings:
        $chain = /\b(eval|assert)\s?\(\s?@?(['"]\?>['"]\s?\.\s?)?((gzinflate|gzuncompress|gzdecode|str_rot13|strrev|base64_decode|convert_uudecode|hex2bin|urldecode|rawurldecode|htmlspecialchars_decode|bzdecompress)\s?\(\s?@?){2,8}['"][\w+\/=%\\.-]{40}/ nocase
        $variable = /\$(\w{1,24})\s?=\s?['"][\w+\/=]{400,}['"]\s?;\s{0,8}@?eval\s?\(\s?(['"]\?>['"]\s?\.\s?)?((gzinflate|gzuncompress|gzdecode|str_rot13|strrev|base64_decode|hex2bin)\s?\(\s?){1,8}\$\w{1,24}\s?\)/ nocase
        $self = /\beval\s?\(\s?((gzinflate|gzuncompress|base64_decode|str_rot13|strrev|substr)\s?\(\s?){1,5}(file_get_contents|implode|join|file)\s?\([^;\n]{0,40}__FILE__/ nocase
    condition:
        filesize < 8MB and any of them
}

rule Webshell_PHP_PregReplaceEval
{
    meta:
        description = "PHP code that runs the outcome of a search and replace with the old /e modifier, as web shells do."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1505.003"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $request = /\b(preg_replace|preg_filter)\s?\(\s?["'][^\w\s"'][^"'\n]{0,60}[^\w\s"'][imsxuADSUX]{0,5}e[imsxuADSUX]{0,5}["']\s?,[^;\n]{0,120}(\$_(GET|POST|REQUEST|COOKIE|SERVER)\b|eval\s?\(|assert\s?\(|base64_decode|\\x65\\x76\\x61\\x6c|\\145\\166\\141\\154)/ nocase
        $pattern = /\b(preg_replace|preg_filter|mb_ereg_replace)\s?\(\s?@?\$_(GET|POST|REQUEST|COOKIE)\s?\[[^\]\n]{1,40}\]\s?,\s?@?\$_(GET|POST|REQUEST|COOKIE)/ nocase
    condition:
        filesize < 2MB and any of them
}

rule Webshell_PHP_Weevely
{
    meta:
        description = "A Weevely-like agent: PHP cut into pieces with filler that builds and calls a nameless function."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1505.003, T1027"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        // $w=str_replace('X','','crXeatXe_XfXunctXion'); … $c=$w('',$code);$c();
        $filler = /\$\w{1,12}\s?=\s?str_replace\s?\(\s?['"][^'"\n]{1,6}['"]\s?,\s?['"]{2}\s?,\s?(['"][\w$()=;.,"'{}\[\]<>^&@!*+-]{8,2000}['"]|(\$\w{1,12}\s?\.?\s?){2,24})\s?\)\s?;/
        $make = /\((''|""),\s?\$\w{1,12}\);\s?\$\w{1,12}\(\);/
        $plain = /@eval\s?\(\s?@gzuncompress\s?\(\s?@?x\s?\(\s?@?base64_decode\s?\(/
        $frame = /preg_match\s?\(\s?"\/\$kh\(\.\+\)\$kf\//
    condition:
        filesize < 256KB and ((#filler > 1 and $make) or ($plain and $frame))
}

rule Webshell_PHP_EncryptedChannel
{
    meta:
        description = "A Behinder or Godzilla web shell: it decrypts the body of a request with a fixed key and runs it."
        author = "irkit"
        date = "2026-11-23"
        score = 92
        attack = "T1505.003, T1573.001"
        reference = "https://unit42.paloaltonetworks.com/manageengine-godzilla-nglite-kdcsponge/"
    strings:
        $tag = "<?php" nocase
        $xor = /\[\s?\(?\s?\$\w{1,12}\s?\+\s?1\s?(\)\s?)?&\s?15\s?\]/
        $aes = /openssl_decrypt\s?\(\s?\$\w{1,20}\s?,\s?['"]AES-?128(-[A-Z]{3})?['"]\s?,\s?\$\w{1,20}/ nocase
        $body = "php://input"
        $field = /\$_(POST|SESSION)\s?\[/
        $run = /(\beval\s?\(\s?(\$\w|@|base64)|\bassert\s?\(|__invoke\s?\(\s?\$|create_function|call_user_func)/ nocase
        $split = /explode\s?\(\s?['"]\|['"]\s?,\s?\$/
    condition:
        filesize < 64KB and $tag in (0 .. 1024) and $run
        and (($xor and ($body or $field)) or ($aes and $body and ($split or $xor)))
}

rule Webshell_PHP_InsideImage
{
    meta:
        description = "A picture that carries PHP code which runs commands: a web shell that passed an upload check."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1505.003, T1036.008"
        reference = "https://attack.mitre.org/techniques/T1036/008/"
    strings:
        $tag = /<\?(php\s|=\s?[`$@\w(])/ nocase
        $run = /(\b(eval|assert|system|shell_exec|passthru|proc_open|popen|pcntl_exec|create_function|move_uploaded_file|base64_decode)\s?\(|\$_(GET|POST|REQUEST|COOKIE|FILES)\s?\[)/ nocase
        $call = /\$_(GET|POST|REQUEST|COOKIE|FILES)\s?\[/
    condition:
        filesize < 16MB
        and (
            uint32be(0) == 0x47494638                                // GIF8
            or uint32be(0) == 0x89504e47                             // PNG
            or uint16be(0) == 0xffd8                                 // JPEG
            or (uint16be(0) == 0x424d and uint32(2) == filesize)     // BMP
            or (uint32be(0) == 0x52494646 and uint32be(8) == 0x57454250) // WebP
        )
        and $tag and ($call or #run > 1)
        and for any i in (1 .. #tag): ($run in (@tag[i] .. @tag[i] + 4096))
}

rule Webshell_PHP_EscapedNames
{
    meta:
        description = "PHP code that writes the names of dangerous functions in escapes so that nobody reads them."
        author = "irkit"
        date = "2026-11-23"
        score = 74
        attack = "T1505.003, T1027"
        reference = "https://attack.mitre.org/techniques/T1027/"
    strings:
        $tag = "<?php" nocase
        $hex_base64 = "\\x62\\x61\\x73\\x65\\x36\\x34\\x5f" nocase
        $hex_eval = "\\x65\\x76\\x61\\x6c" nocase
        $hex_assert = "\\x61\\x73\\x73\\x65\\x72\\x74" nocase
        $hex_inflate = "\\x67\\x7a\\x69\\x6e\\x66\\x6c" nocase
        $hex_globals = "\\x47\\x4c\\x4f\\x42\\x41\\x4c\\x53" nocase
        $hex_system = "\\x73\\x79\\x73\\x74\\x65\\x6d" nocase
        $octal_base64 = "\\142\\141\\163\\145\\66\\64"
        $octal_eval = "\\145\\166\\141\\154"
        $octal_assert = "\\141\\163\\163\\145\\162\\164"
        $joined_base64 = "'b'.'a'.'s'.'e'.'6'"
        $joined_base64_double = "\"b\".\"a\".\"s\".\"e\".\"6\""
        $joined_assert_1 = /ass('\.'|"\.")ert\b/
        $joined_assert_2 = /as('\.'|"\.")sert\b/
        $joined_assert_3 = /asse('\.'|"\.")rt\b/
        $joined_assert_4 = /a('\.'|"\.")ssert\b/
        $joined_assert_all = /a('\.'|"\.")s('\.'|"\.")s('\.'|"\.")e('\.'|"\.")r/
    condition:
        filesize < 2MB and $tag in (0 .. 2048) and any of ($hex_*, $octal_*, $joined*)
}

rule Webshell_PHP_NoLetters
{
    meta:
        description = "PHP code built from signs alone, by counting up or combining characters, to hide a function call."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1505.003, T1027"
        reference = "https://attack.mitre.org/techniques/T1027/"
    strings:
        $tag = /<\?(php|=)/ nocase
        $count = "_++;"
        $combine = /\(["'][^\w\s'"]{2,12}("\^"|'\^')[^\w\s'"]{2,12}["']\)/
        $combine_call = /\$_{1,12}\s?\(\s?\$_{1,12}/
    condition:
        filesize < 64KB and $tag in (0 .. 1024)
        and (#count > 12 or (#combine > 1 and $combine_call))
}

rule Webshell_PHP_FullConsole
{
    meta:
        description = "A PHP page that manages files, runs commands in any way it can and shows the server's limits."
        author = "irkit"
        date = "2026-11-23"
        score = 75
        attack = "T1505.003, T1083"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $tag = /<\?(php|=|\s)/ nocase
        $limits = "disable_functions" fullword
        $mode = "safe_mode" fullword
        $kernel = /php_uname\s?\(/
        $owner = /posix_get(pwuid|grgid)\s?\(\s?@?file(owner|group)/
        $upload = /(copy|move_uploaded_file)\s?\(\s?@?\$_FILES/
        $passwd = "/etc/passwd"
        $way_exec = /[^_\w]exec\s?\(\s?\$/
        $way_shell = /shell_exec\s?\(\s?\$/
        $way_system = /[^\w]system\s?\(\s?\$/
        $way_passthru = /passthru\s?\(\s?\$/
        $way_popen = /[^\w](popen|proc_open)\s?\(\s?\$/
        $form = /name\s?=\s?\\?['"]?(cmd|command|exe|exec|c|ke|komut|perintah)\b/ nocase
    condition:
        filesize < 2MB and $tag and 3 of ($way_*)
        and 3 of ($limits, $mode, $kernel, $owner, $upload, $passwd, $form)
}

rule Webshell_PHP_Uploader
{
    meta:
        description = "A tiny PHP page that stores any uploaded file under the name the sender gives it."
        author = "irkit"
        date = "2026-11-23"
        score = 60
        attack = "T1505.003, T1105"
        reference = "https://attack.mitre.org/techniques/T1105/"
    strings:
        $tag = /<\?(php|=|\s)/ nocase
        $store = /(copy|move_uploaded_file)\s?\(\s?@?\$_FILES\s?\[[^\]\n]{1,30}\]\s?\[\s?['"]?tmp_name['"]?\s?\]\s?,[^;\n]{0,120}\$_(FILES\s?\[[^\]\n]{1,30}\]\s?\[\s?['"]?name|(POST|GET|REQUEST)\b)/
        $form = "multipart/form-data" nocase
        $checks = /(session_start|pathinfo|in_array|getimagesize|finfo_|mime_content_type|is_user_logged_in|csrf|namespace\s|require)/ nocase
    condition:
        filesize < 4KB and $tag and $store and $form and not $checks
}

rule Webshell_ChinaChopper_Traffic
{
    meta:
        description = "What the China Chopper client sends to a web shell, in a log, a capture or a server's memory."
        author = "irkit"
        date = "2026-11-23"
        score = 80
        attack = "T1505.003, T1071.001"
        reference = "https://attack.mitre.org/software/S0020/"
    strings:
        $php = /@ini_set\("display_errors",\s?"0"\);@set_time_limit\(0\);.{0,200}echo\s?\(?"->\|/ nocase
        $php_encoded = "QGluaV9zZXQoImRpc3BsYXlfZXJyb3JzIiwiMCIpO0BzZXRfdGltZV9saW1pdCgwKT"
        $asp = /Execute\("Execute\(""On\s?Error\s?Resume\s?Next:Function\s?bd\(/ nocase
        $aspx = /Response\.Write\("->\|"\);var\s[^\x00\n]{0,200}eval\(System\.Text\.Encoding/ nocase
        $encoded = /%40ini_set%28%22display_errors%22%2C%220%22%29%3B%40set_time_limit%280%29/ nocase
    condition:
        any of them
}
