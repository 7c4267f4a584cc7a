rule Webshell_Htaccess_HandlerAbuse
{
    meta:
        description = "A web server setting that makes pictures or text files run as PHP, or loads hidden PHP first."
        author = "irkit"
        date = "2026-11-23"
        score = 75
        attack = "T1505.003"
        reference = "https://attack.mitre.org/techniques/T1505/003/"
    strings:
        $type = /Add(Type|Handler)\s+['"]?(application\/x-httpd-php\d{0,2}|php\d?-(script|cgi|fcgi)|x-httpd-php\d{0,2}|cgi-script)['"]?[^\n]{0,60}\s\.(jpe?g|png|gif|ico|bmp|webp|txt|log|pdf|htaccess)\b/ nocase
        $files = /<Files(Match)?\s+["']?[^>\n]{0,60}(jpe?g|png|gif|ico|bmp|webp|txt|log|htaccess)[^>\n]{0,40}>\s{1,20}[^<]{0,200}SetHandler\s+["']?(application\/x-httpd-php|php\d?-script|x-httpd-php|proxy:(unix|fcgi))/ nocase
        $prepend = /(php_(admin_)?value\s+|^|\n)auto_(prepend|append)_file\s*=?\s*["']?(php:\/\/input|data:|https?:\/\/|\/(tmp|var\/tmp|dev\/shm)\/|[^\s"']{0,120}\.(jpe?g|png|gif|ico|txt|log|htaccess)\b)/ nocase
        $self = /<\?(php\s|=)[^\n]{0,400}(eval|system|assert|shell_exec|passthru)\s?\(/ nocase
        $config = /(<Files|AddType|php_value|SetHandler|Allow from all|Require all granted)/ nocase
    condition:
        filesize < 64KB
        and ($type or $files or $prepend or (filename == ".htaccess" and $self and $config))
}
