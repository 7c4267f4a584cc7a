"""irkit.inspect: what one file is."""
