"""The page of readings that somebody should look at."""
