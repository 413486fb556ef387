"""The names of the verbs: to know whether there is one takes no parser."""

from __future__ import annotations

VERBS = (
    "new", "import", "show", "set", "doubts", "export", "circulate", "letter", "ledger", "chase", "merge", "query",
    "undo", "reverse", "issue", "board", "history", "check", "backups", "restore", "salvage", "passphrase",
    "purge", "tour",
)  # fmt: skip
