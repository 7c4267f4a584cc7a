"""Version 3 of the schema: whose the files with findings are, as numbers."""

from irkit.case.version_1 import append_only

_TABLE = """
CREATE TABLE file_rights (
    id INTEGER PRIMARY KEY,
    scan INTEGER NOT NULL REFERENCES scans,
    item INTEGER NOT NULL REFERENCES items,
    uid INTEGER NOT NULL,
    gid INTEGER NOT NULL,
    mode INTEGER NOT NULL
) STRICT"""

MIGRATION = (
    _TABLE,
    "CREATE INDEX file_rights_by_item ON file_rights (item)",
    *append_only("file_rights"),
)
