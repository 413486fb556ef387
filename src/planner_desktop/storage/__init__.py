"""The plan file: SQLite tables, transactions, the log, packs.  The only package that knows SQL."""
