"""Accessible PDF reports of a plan."""
