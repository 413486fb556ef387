"""Changing many items at once: one dialog with a preview for each way to do it."""
