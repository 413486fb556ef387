"""Planner Desktop: keep an improvement action plan in one file, with its owner's words as they were typed."""

__version__ = "0.1.0"
