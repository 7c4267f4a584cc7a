"""Which rows of a case count, as conditions in SQL.

The same target may be looked at by several scans of one case. All rows are kept; these count:

- **Items**: those of the latest scan that listed the target. Its "cancelled" rows count only
  until the scan, taken up again, is done.
- **Findings**: a finding stands until a later scan finds the same with the same rule (the newer
  one stands), or reads the very same content (equal SHA-256) with rules of the same pack and does
  not find it any more. What was seen in content that has changed or gone, or in the memory of a
  process, stands: cleaning up does not unsay that it was there.
- **Facts**: those of the latest scan that recorded any of their type.
- **Things**: all with findings that stand. What people judged malicious counts as an alert,
  suspicious as a warning at least, benign or false positive as nothing.
"""

# ruff: noqa: S608 - the names in these statements are irkit's own

from irkit.records import HARMLESS, Level, Opinion, Outcome, Reason

_SAME_TARGET = """
    later.target = {0}.target AND later.kind = {0}.kind
    AND later.target_raw IS {0}.target_raw AND later.scan > {0}.scan"""
COUNTS = f"""
    (items.scan = (SELECT max(identifier) FROM scans)
     OR NOT EXISTS (SELECT 1 FROM items AS later WHERE {_SAME_TARGET.format("items")}))
    AND NOT (items.reason = '{Reason.CANCELLED}'
             AND 'done' = (SELECT state FROM scans WHERE identifier = items.scan))"""
STANDS = f"""
    findings.scan = (SELECT max(identifier) FROM scans)
    OR NOT EXISTS (
        SELECT 1 FROM findings AS later WHERE {_SAME_TARGET.format("findings")}
        AND later.detector = findings.detector AND later.rule = findings.rule
        AND later.pack = findings.pack)
    AND NOT EXISTS (
        SELECT 1 FROM items AS later WHERE {_SAME_TARGET.format("findings")}
        AND later.outcome = '{Outcome.SCANNED}'
        AND later.sha256 = findings.sha256 AND findings.sha256 <> ''
        AND (findings.pack = '' OR EXISTS (
            SELECT 1 FROM scans, json_each(scans.packs) AS pack
            WHERE scans.identifier = later.scan
            AND json_extract(pack.value, '$.name') = findings.pack)))"""

# What a thing counts as: people outrank the score. None for what they judged harmless.
COUNTS_AS = f"""
    CASE
        WHEN things.opinion = '{Opinion.MALICIOUS}' THEN '{Level.ALERT}'
        WHEN things.opinion IN ({", ".join(f"'{one}'" for one in sorted(HARMLESS))}) THEN NULL
        WHEN things.opinion = '{Opinion.SUSPICIOUS}' AND things.level = '{Level.NOTICE}'
            THEN '{Level.WARNING}'
        ELSE things.level
    END"""


def latest(table: str) -> str:
    """Facts of the latest scan that recorded any."""
    return f"{table}.scan = (SELECT max(scan) FROM {table})"
