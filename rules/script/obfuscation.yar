rule Script_Obfuscation_DecodedShell
{
    meta:
        description = "A shell command that decodes an embedded text and runs the outcome at once."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1027, T1140, T1059.004"
        reference = "https://attack.mitre.org/techniques/T1140/"
    strings:
        $base64 = /(echo|printf)\s+(-n\s+)?["']?[A-Za-z0-9+\/]{32,}={0,2}["']?\s?\|\s?(base64\s+(-d|--decode|-D|-di)|openssl\s+(enc\s+)?-?base64\s+-d[^|\n]{0,20})\s?(\|\s?(gunzip|gzip\s+-d|zcat|xz\s+-d|bunzip2)[^|\n]{0,8})?\|\s?(sudo\s+|nohup\s+)?(\/bin\/)?(ba|z|da|k)?sh\b/
        $here = /\b(base64\s+(-d|--decode|-di))\s?<<<\s?["']?[A-Za-z0-9+\/]{32,}={0,2}["']?\)?\s?(\|\s?(ba|z|da|k)?sh\b|["']?\))/
        $shell_here = /\b(ba|z|da)?sh\s?(<<<|<\s?<\(|-c)\s?["']?\$\(\s?(echo\s[^|\n]{1,4000}\|\s?)?base64\s+(-d|--decode|-di)\b/
        $eval = /\beval\s+["']?(\$\(|`)\s?(echo|printf)\s[^|\n]{32,4000}\|\s?(base64\s+(-d|--decode|-di)|xxd\s+-r(\s+-p)?|rev|tr\s+[^|\n]{4,80}|gunzip)\b/
        $hex = /(echo|printf)\s+(-n\s+|-ne?\s+)?["']?[0-9a-fA-F]{64,}["']?\s?\|\s?xxd\s+-r(\s+-p|p)\s?\|\s?(ba|z|da|k)?sh\b/
        $reversed = /\|\s?rev\s?\|\s?(base64\s+(-d|--decode)\s?\|\s?)?(ba|z|da|k)?sh\b/
    condition:
        filesize < 1MB and uint32(0) != 0x464c457f and any of them
}

rule Script_Obfuscation_ShellPieces
{
    meta:
        description = "A shell script that spells its commands from escapes or single letters of variables before running them."
        author = "irkit"
        date = "2026-11-23"
        score = 65
        attack = "T1027.010, T1059.004"
        reference = "https://attack.mitre.org/techniques/T1027/010/"
    strings:
        $escapes = /\beval\s+["']?(\$\(\s?|`\s?)?(printf\s+|echo\s+-n?e\s+)?\$?["'](\\x[0-9a-fA-F]{2}|\\[0-3][0-7]{2}){8}/
        $letters = /(\$\{\w{1,16}:\d{1,3}:1\}){10}/
        $run = /\b(eval|bash|source)\b/
        $quotes = /\$'(\\x[0-9a-fA-F]{2}|\\[0-3][0-7]{2}){6,}'\s?(\$'(\\x[0-9a-fA-F]{2}|\\[0-3][0-7]{2}){3,}'\s?){1,}\n/
    condition:
        filesize < 1MB and uint32(0) != 0x464c457f
        and ($escapes or ($letters and $run) or $quotes)
}

rule Script_Obfuscation_PythonPacked
{
    meta:
        description = "Python code that unpacks an embedded text through decoders and runs it."
        author = "irkit"
        date = "2026-11-23"
        score = 72
        attack = "T1027, T1140, T1059.006"
        reference = "https://attack.mitre.org/techniques/T1140/"
    strings:
        $chain = /\b(exec|eval)\s?\(\s?((compile|str|bytes)\s?\(\s?)?((__import__\s?\(\s?['"](zlib|marshal|base64|lzma|bz2|gzip|codecs|binascii)['"]\s?\)|zlib|marshal|base64|lzma|bz2|gzip|binascii|codecs)\s?\.\s?)?(decompress|loads|[ab]\d{2}decode|unhexlify|decode)\s?\(\s?(((__import__\s?\(\s?['"]\w{3,8}['"]\s?\)|zlib|marshal|base64|lzma|bz2|gzip|binascii|bytes)\s?\.\s?)?(decompress|loads|[ab]\d{2}decode|unhexlify|fromhex)\s?\(\s?){0,4}[bru]{0,2}['"][^'"\n]{80}/
        $lambda = /lambda\s+_{1,8}\s?:\s?__import__\s?\(\s?['"](zlib|marshal|base64|lzma)['"]\s?\)\s?\.\s?(decompress|loads)\s?\(\s?__import__\s?\(/
        $fernet = /\b(exec|eval)\s?\(\s?(Fernet|f|fernet)\s?(\(\s?b?['"][\w=-]{43,44}['"]\s?\)\s?)?\.\s?decrypt\s?\(\s?b?['"]gAAAA/
        $pieces = /\beval\s?\(\s?['"](\\x[0-9a-f]{2}){6,}['"]\s?\)/
        $joined = /\b(exec|eval)\s?\(\s?(''|"")\.join\s?\(\s?(map\s?\(\s?chr\s?,|\[?\s?chr\s?\()/
        $dunder = /getattr\s?\(\s?__import__\s?\(\s?bytes\s?\(\s?\[\s?\d{2,3}\s?,/
    condition:
        filesize < 8MB and uint32(0) != 0x464c457f and any of them
}
