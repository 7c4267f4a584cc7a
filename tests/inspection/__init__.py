"""irkit.inspection: what one file is."""
