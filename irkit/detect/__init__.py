"""What turns a thing into findings, and findings into a score."""
