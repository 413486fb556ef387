"""The plan as one table in CSV: a list that opens well in a spreadsheet, and reads back without loss.

UTF-8 with a byte order mark, commas, lines ended by CR LF.  There is a row for each item and, below it, for each
of its updates; the people and the plan's own details come last.  The columns are the level in the plan's word for
it, then the plan's columns under its own labels, then other fields in use.  The last four are for reading the
table back: what kind of record a row is, its id, the id of what it stands in, and, as JSON, what no other
column can say.

A spreadsheet runs text that begins like a formula.  Such text, and text that itself begins with an apostrophe,
has one apostrophe before it; reading takes one away.
"""

from .reading import read_table
from .writing import guarded, unguarded, write_table

__all__ = ["guarded", "read_table", "unguarded", "write_table"]
