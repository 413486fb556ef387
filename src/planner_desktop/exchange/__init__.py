"""Files in and out: what a plan is read from, sent as and brought back from. No database, no Qt."""
