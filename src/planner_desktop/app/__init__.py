"""Use cases on one open plan, the same for the window and the command line."""
