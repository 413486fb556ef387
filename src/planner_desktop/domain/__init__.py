"""Plans and their rules: records, fields, readings, changes. No Qt, no SQL, no files."""
