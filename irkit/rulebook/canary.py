"""A mark by which the memory of a process is known that merely holds rules.

Every set of probes for memory carries it. Where it is found, another irkit or somebody else who
reads packs of irkit is at work, and rules match their own text there.
"""

SPACE = "irkit"
RULE = "holds_rules"
_MARK = "irkit rules are held here: 5e1f0c72-8c0e-4a1b-9b55-3f0a4c1d7e60"
TEXT = f'rule {RULE} {{ strings: $mark = "{_MARK}" condition: $mark }}'
STRING = f"{SPACE}:{RULE}:$mark"  # as `irkit.engine.Place.string` names it
