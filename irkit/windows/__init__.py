"""The calls of Windows that more than one part of irkit needs; it imports on every system."""
