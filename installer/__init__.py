"""Builds what an owner without Python installs: see README.md in this folder."""
