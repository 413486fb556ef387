"""Where the window stands still."""
