"""Version 1 of the schema: a case with its scans, items, findings, facts and ledger."""


def append_only(table: str) -> tuple[str, ...]:
    """Triggers that refuse to change or delete the rows of a table."""
    return tuple(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for verb in ("UPDATE", "DELETE")
    )


_TABLES = (
    """
CREATE TABLE about (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    identifier TEXT NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    examiner TEXT NOT NULL,
    organisation TEXT NOT NULL,
    created TEXT NOT NULL,
    irkit_version TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE scans (
    identifier INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    scope TEXT NOT NULL,
    state TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT,
    host TEXT NOT NULL,
    user TEXT NOT NULL,
    elevated INTEGER NOT NULL,
    rules_sha256 TEXT NOT NULL,
    packs TEXT NOT NULL,
    engine TEXT NOT NULL,
    irkit_version TEXT NOT NULL,
    clock_note TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    size INTEGER,
    sha256 TEXT NOT NULL,
    modified TEXT,
    count INTEGER NOT NULL,
    target_raw TEXT
) STRICT""",
    """
CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    item INTEGER NOT NULL REFERENCES items,
    level TEXT NOT NULL,
    score INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    detector TEXT NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    attack TEXT NOT NULL,
    pack TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    pack_sha256 TEXT NOT NULL,
    rule_file TEXT NOT NULL,
    author TEXT NOT NULL,
    reference TEXT NOT NULL,
    licence TEXT NOT NULL,
    tags TEXT NOT NULL,
    hits TEXT NOT NULL,
    hit_count INTEGER NOT NULL,
    size INTEGER,
    sha256 TEXT NOT NULL,
    sha1 TEXT NOT NULL,
    md5 TEXT NOT NULL,
    pid INTEGER,
    modified TEXT,
    started TEXT,
    target_raw TEXT
) STRICT""",
    """
CREATE TABLE system_facts (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    name TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE processes (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    pid INTEGER NOT NULL,
    parent INTEGER,
    name TEXT NOT NULL,
    image TEXT NOT NULL,
    image_deleted INTEGER NOT NULL,
    kernel_thread INTEGER NOT NULL,
    command TEXT NOT NULL,
    user TEXT NOT NULL,
    started TEXT,
    folder TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE connections (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    protocol TEXT NOT NULL,
    local_address TEXT NOT NULL,
    local_port INTEGER NOT NULL,
    remote_address TEXT NOT NULL,
    remote_port INTEGER,
    status TEXT NOT NULL,
    pid INTEGER,
    process TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    name TEXT NOT NULL,
    identifier TEXT NOT NULL,
    home TEXT NOT NULL,
    shell TEXT NOT NULL,
    can_log_in INTEGER NOT NULL,
    privileged INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    user TEXT NOT NULL,
    terminal TEXT NOT NULL,
    remote_host TEXT NOT NULL,
    started TEXT
) STRICT""",
    """
CREATE TABLE persistence (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    mechanism TEXT NOT NULL,
    location TEXT NOT NULL,
    name TEXT NOT NULL,
    command TEXT NOT NULL,
    user TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    modified TEXT,
    attack TEXT NOT NULL,
    "trigger" TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT""",
)

_INDEXES = (
    # Coverage is summed from the first alone; the id keeps pages of one reason in order.
    "CREATE INDEX items_by_outcome ON items (outcome, reason, id, scan, count)",
    "CREATE INDEX items_by_target ON items (target, kind, scan)",
    "CREATE INDEX findings_by_target ON findings (target, kind, scan)",
)


_APPEND_ONLY = (
    "about",
    "items",
    "findings",
    "system_facts",
    "processes",
    "connections",
    "accounts",
    "sessions",
    "persistence",
    "ledger",
)
_TRIGGERS = (
    *(trigger for table in _APPEND_ONLY for trigger in append_only(table)),
    """
CREATE TRIGGER scans_no_update BEFORE UPDATE OF
    identifier, command, scope, started, host, user, elevated, rules_sha256, packs, engine,
    irkit_version, clock_note
ON scans BEGIN SELECT RAISE(ABORT, 'only state and finished of a scan may change'); END""",
    """
CREATE TRIGGER scans_no_delete BEFORE DELETE ON scans
BEGIN SELECT RAISE(ABORT, 'scans is append-only'); END""",
)

MIGRATION = (*_TABLES, *_INDEXES, *_TRIGGERS)
