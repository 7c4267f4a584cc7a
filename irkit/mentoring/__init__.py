"""Mentoring: a trainee's case reviewed, signed off by two keys, and a badge for it."""
