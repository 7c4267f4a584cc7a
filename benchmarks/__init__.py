"""How fast irkit is against what else one could run, measured in one go: `make bench`."""
