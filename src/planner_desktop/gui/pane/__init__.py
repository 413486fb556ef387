"""The detail pane: everything one item holds, its words to edit and their readings beside them."""
