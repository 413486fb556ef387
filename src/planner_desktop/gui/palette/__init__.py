"""The command palette: every action of the window by its name."""
