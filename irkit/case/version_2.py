"""Version 2 of the schema: things for lists and filters, what people said of them, rule texts."""

from irkit.case.version_1 import append_only

INDEX = "things_fts"
# `rowid` is `place`, so that what is found comes in the order of a list. No positions are kept: an
# answer is checked against the text anyway.
INDEX_TABLE = f"""
CREATE VIRTUAL TABLE {INDEX} USING fts5 (
    text, content = 'things', content_rowid = 'place', tokenize = 'trigram', detail = 'none',
    columnsize = 0
)"""

_TABLES = (
    """
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    aspect TEXT NOT NULL,
    value TEXT NOT NULL,
    confidence INTEGER,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    batch INTEGER NOT NULL,
    target_raw TEXT
) STRICT""",
    """
CREATE TABLE rule_texts (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    pack_sha256 TEXT NOT NULL,
    rule_file TEXT NOT NULL,
    rule TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT""",
    # The target comes last in `text`: it alone may hold a NUL, which hides what follows from a
    # search. Two more characters after it make the last ones the beginning of a trigram, too.
    """
CREATE TABLE things (
    identifier INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    level TEXT NOT NULL,
    score INTEGER NOT NULL,
    findings INTEGER NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    attack TEXT NOT NULL,
    pid INTEGER,
    sha256 TEXT NOT NULL,
    size INTEGER,
    modified TEXT,
    opinion TEXT,
    confidence INTEGER,
    notes INTEGER NOT NULL,
    tags TEXT NOT NULL,
    target_raw TEXT,
    place INTEGER NOT NULL,
    rules TEXT NOT NULL,
    labels TEXT NOT NULL,
    first_scan INTEGER NOT NULL,
    text TEXT NOT NULL GENERATED ALWAYS AS (
        rules || char(10) || reason || char(10) || labels || char(10) || target
        || char(10) || char(10)
    ) VIRTUAL
) STRICT""",
    INDEX_TABLE,
    f"CREATE VIRTUAL TABLE things_terms USING fts5vocab ('{INDEX}', 'row')",
)

_INDEXES = (
    "CREATE INDEX reviews_by_target ON reviews (target, kind)",
    "CREATE INDEX reviews_by_batch ON reviews (batch)",
    "CREATE INDEX rule_texts_by_rule ON rule_texts (rule)",
    "CREATE UNIQUE INDEX things_by_place ON things (place)",
    "CREATE INDEX things_by_target ON things (target, kind)",
    "CREATE INDEX things_by_rule ON things (rule)",
    "CREATE INDEX things_by_modified ON things (ifnull(modified, ''))",
    "CREATE INDEX things_by_content ON things (ifnull(sha256, ''))",
    "CREATE INDEX things_by_level ON things (level, opinion)",
    "CREATE INDEX things_by_opinion ON things (opinion) WHERE opinion IS NOT NULL",
    "CREATE INDEX ledger_of_labels ON ledger (seq) WHERE action = 'labelled'",
)

MIGRATION = (*_TABLES, *_INDEXES, *append_only("reviews"), *append_only("rule_texts"))
