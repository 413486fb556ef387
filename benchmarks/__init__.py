"""How fast the program is beside others that do the same work: `python3 dev.py bench`."""
