"""Circulating: who gets a pack, what they may change in it, and what the mail says."""
