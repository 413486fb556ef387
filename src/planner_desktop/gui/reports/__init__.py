"""The reports page: what each board gets, how it looks, and its way to the board."""
