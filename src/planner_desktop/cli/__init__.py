"""The command line: verbs for scripts and for people without the window."""
