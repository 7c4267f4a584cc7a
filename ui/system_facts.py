"""Facts of a host's system by what they are about."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_GROUPS = (
    (
        QT_TRANSLATE_NOOP("SystemFacts", "Clock"),
        "clock_utc time_zone utc_offset clock_synchronised clock_error clock_minus_rtc clock",
    ),
    (
        QT_TRANSLATE_NOOP("SystemFacts", "System"),
        "os os_id os_version kernel kernel_build architecture build installed",
    ),
    (
        QT_TRANSLATE_NOOP("SystemFacts", "Host"),
        "hostname host machine_id membership boot_time uptime",
    ),
    (
        QT_TRANSLATE_NOOP("SystemFacts", "Machine"),
        "cpu cpu_count processors memory swap hardware virtualisation container",
    ),
    (
        QT_TRANSLATE_NOOP("SystemFacts", "Who looked"),
        "user elevated irkit_version python_version",
    ),
    (
        QT_TRANSLATE_NOOP("SystemFacts", "Protection"),
        """kernel_taint kernel_tainting_module security_modules kernel_lockdown
        kernel_command_line core_pattern modprobe_program address_randomisation ptrace_scope
        selinux secure_boot""",
    ),
    (QT_TRANSLATE_NOOP("SystemFacts", "Network"), "network_interface name_server"),
    (QT_TRANSLATE_NOOP("SystemFacts", "File systems"), "mount"),
)
_GROUP_OF = {name: title for title, names in _GROUPS for name in names.split()}
_OTHER = QT_TRANSLATE_NOOP("SystemFacts", "Other")


def same_name(name: str) -> str:
    """A fact's name as Linux has it: collectors of Windows put spaces for underscores."""
    return name.replace(" ", "_")


def group_text(name: str) -> str:
    """What a fact is about."""
    return QCoreApplication.translate("SystemFacts", _GROUP_OF.get(same_name(name), _OTHER))
