"""Samples of rules/training: a stand-in with its mark matches, one without does not."""

from irkit.train.stand_ins import stand_in
from tests.rules.sample import Sample, inert

_RULES = {
    "Training_WebShell": "web-shell",
    "Training_CronDownload": "cron-download",
    "Training_SshKey": "ssh-key",
    "Training_RunKey": "run-key",
    "Training_Masquerade": "masquerade",
    "Training_InjectedCode": "injected-code",
    "Training_Beacon": "beacon",
    "Training_RansomNote": "ransom-note",
    "Training_LockedFile": "locked-file",
    "Training_PackageHook": "package-hook",
    "Training_StolenData": "stolen-data",
    "Training_PasswordDump": "password-dump",
    "Training_RemoteService": "remote-service",
    "Training_ReverseShell": "reverse-shell",
    "Training_AdminScript": "admin-script",
    "Training_BackupJob": "backup-job",
    "Training_SecurityTest": "security-test",
    "Training_PackedProgram": "packed-program",
}

SAMPLES = tuple(
    Sample(
        rule,
        (
            inert(stand_in(word, "0f1e2d3c")),
            stand_in(word, "0f1e2d3c").encode("utf-16-le"),
        ),
        (inert(stand_in(word, "{mark}")), inert(stand_in("other", "0f1e2d3c"))),
    )
    for rule, word in _RULES.items()
)
