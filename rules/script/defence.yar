rule Script_Defence_SecurityDisabled
{
    meta:
        description = "A script that turns off several protections of the host and downloads something."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1562.001, T1562.004"
        reference = "https://attack.mitre.org/techniques/T1562/001/"
    strings:
        $selinux = /(\bsetenforce\s+0\b|SELINUX=(disabled|permissive))/
        $firewall = /(\biptables\s+-F\b|\bufw\s+disable\b|(systemctl|service)\s+(stop|disable)\s+(firewalld|iptables)|service\s+(iptables|firewalld)\s+stop)/
        $armour = /(systemctl|service)\s+(stop|disable|mask)\s+(apparmor|auditd|falcon-sensor|clamav-(daemon|freshclam)|wazuh-agent|ossec|osqueryd|elastic-agent|filebeat|crond?|syslog|rsyslog|sysmon|mdatp|ds_agent|cbagentd|sentinelone)/
        $watchdog = /nmi_watchdog/
        $immutable = /chattr\s+-[ia]{1,3}\s+(-R\s+)?(\/etc\/(ld\.so\.preload|passwd|shadow|crontab|cron\.d|hosts)|\/var\/spool\/cron|\/root\/\.ssh|\/tmp|\/usr\/bin\/(curl|wget|chattr|ps|top))/
        $audit = /(auditctl\s+-(e\s?0|D)|killall\s+(-9\s+)?(auditd|rsyslogd|syslogd)|rm\s+-rf?\s+\/var\/log\/(syslog|audit))/
        $download = /\b(curl|wget|cdt|wdt|ftpget|tftp)\s[^\n]{0,100}(https?:\/\/|\$\w|\d\.\d)/
    condition:
        filesize < 512KB and uint32(0) != 0x464c457f and $download
        and 3 of ($selinux, $firewall, $armour, $watchdog, $immutable, $audit)
        and ($watchdog or $immutable or $audit) // installers of clusters do the rest too
}

rule Script_Defence_CloudAgentRemoval
{
    meta:
        description = "A script that removes the security agents of cloud hosts: typical of attacks that mine coins."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1562.001"
        reference = "https://attack.mitre.org/techniques/T1562/001/"
    strings:
        $alibaba_uninstall = /update\.aegis\.aliyun\.com\/download\/(quartz_)?uninstall\.sh/
        $alibaba_service = /(systemctl|service)\s+(stop|disable)\s+(aegis|aliyun(\.service)?|cloudmonitor|aliyun-service)/
        $alibaba_files = /rm\s+-r?f\w?\s+[^\n]{0,60}(\/usr\/local\/aegis|aliyun-service|AliYunDun|cloudmonitor)/
        $alibaba_kill = /(pkill|killall)\s[^\n]{0,30}(aliyun-service|AliYunDun|aegis_)/
        $tencent_uninstall = /\/usr\/local\/qcloud\/(stargate\/admin\/(uninstall|stop)|YunJing\/uninst|monitor\/barad\/admin\/(uninstall|stop))\.sh/
        $baidu_files = /(bcm-agent|hosteye|\/opt\/avalokita)/
        $oracle = /(pkill|killall|snap\s+remove|systemctl\s+stop)\s[^\n]{0,30}oracle-cloud-agent/
    condition:
        filesize < 512KB and uint32(0) != 0x464c457f and 2 of them
}
