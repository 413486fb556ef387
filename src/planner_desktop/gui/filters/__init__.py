"""Filters: chips above the tree, and the menu they are chosen from."""
