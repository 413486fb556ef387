"""Workbooks out and back: the whole plan, one person's pack, and what returns."""
