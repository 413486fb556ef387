"""What the README quotes of the results: ratios, never seconds, which belong to one machine."""

from __future__ import annotations

from .goals import Results, ratio, times

BEGIN, END = "<!-- speed: written by `python3 dev.py bench` -->", "<!-- end of speed -->"

_CELLS = "openpyxl merely reading its cells"
QUOTED = (
    ("Read a plain .xlsx to a plan", "read-plain", "read-plain-openpyxl-read-only", _CELLS),
    ("The same of a council's layout", "read", "read-openpyxl-read-only", _CELLS),
    ("Export .xlsx", "export", "export-xlsxwriter", "XlsxWriter writing the finished cells"),
    ("Match and compare a return", "merge", "merge-daff", "daff, which loses words doing it"),
    ("Full report as tagged PDF", "pdf", "pdf-office", "LibreOffice printing the workbook"),
    ("Open to the painted window", "open", "open-office", "LibreOffice Calc opening the workbook"),
    ("Load a plan", "load", "load-sqlite", "plain sqlite3 without any check"),
    ("Change a cell, durably and logged", "edit", "edit-sqlite", "one plain UPDATE"),
    ("Find as you type, painted", "find", "find-scan", "a plain scan, showing nothing"),
)
"""(what, the program's job, a peer's, who that is)"""
SIZE = 10_000


def quote(readme: str, results: Results) -> str:
    """The README with the ratios of these results between its two marks.  Raises ValueError where it has no marks."""
    start, end = readme.index(BEGIN), readme.index(END)
    rows = ["", f"| with {SIZE:,} actions | time it takes | beside |", "| --- | ---: | --- |"]
    for what, ours, other, who in QUOTED:
        if (ours, SIZE) in results and (other, SIZE) in results:
            said = times(ratio(results[ours, SIZE], results[other, SIZE]))
            rows.append(f"| {what} | {said} | {who} |")
    return "\n".join([readme[: start + len(BEGIN)], *rows, "", readme[end:]])
