"""A file on its way into the plan: its cells, what each became, and the mapping to correct."""
