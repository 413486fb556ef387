"""What keeps a plan safe, in the window: its backups, its passphrase, and removing what must go."""
