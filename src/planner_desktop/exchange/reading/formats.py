"""Which reader a file needs, by what it holds and not by what it is called.

Readers are imported when they are needed: some bring large libraries.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from planner_desktop.domain.errors import Refused

from .grid import Grid
from .prescan import Package, content, encrypted, half, local, main_part, package, refuse

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"
RICH_TEXT = b"{\\rtf"
"""How a file of the .rtf kind begins, whatever it is called."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_MANIFEST = "META-INF/manifest.xml"
_KNOWN = "A plan can be imported from .xlsx, .xlsm, .xls, .ods, .csv, .docx and .pdf files."


def read_grids(path: Path) -> list[Grid]:
    """The grids of a plan's file.  Raises Refused, in words, where it is none or cannot be read."""
    start = content(path)
    try:
        grids = _read(path, start)
    except (ValueError, KeyError, IndexError) as error:
        # A part that says a number, a place or a string that is none.
        raise half(path.name) from error
    if not any(grid.rows for grid in grids):
        raise refuse(f"{path.name} has no words in it.", "Look whether it is the right file.")
    return grids


def sheet_names(path: Path) -> frozenset[str]:
    """The names of a zipped workbook's sheets, hidden ones too, read from its directory alone."""
    names: set[str] = set()

    def start(name: str, values: Mapping[str, str]) -> None:
        if local(name) in ("sheet", "table"):
            names.update(value for key, value in values.items() if local(key) == "name")

    with package(path) as parts:
        kind = _kind(parts)
        part = {"xlsx": main_part(parts), "ods": "content.xml"}.get(kind, "")
        if part in parts:
            parts.parse(part, start, lambda _: None, lambda _: None)
    return frozenset(names)


def _read(path: Path, start: bytes) -> list[Grid]:
    if start.startswith(_ZIP):
        return _read_zipped(path)
    if start.startswith(_COMPOUND):
        return _read_compound(path)
    if start.lstrip().startswith(_PDF):
        from .pdf import read_pdf

        return read_pdf(path)
    if start.lstrip().startswith(RICH_TEXT):
        raise _other_document(path, ".rtf")
    if start.lstrip()[:1] in (b"<", b"{"):
        raise refuse(
            f"{path.name} is a web page or data, whatever its name says.",
            f"Open it, save it as .xlsx or .docx and import that. {_KNOWN}",
        )
    from .csv import read_csv

    return read_csv(path)


def _read_zipped(path: Path) -> list[Grid]:
    with package(path) as parts:
        kind = _kind(parts)
    if kind == "docx":
        from .docx import read_docx

        return read_docx(path)
    if kind == "xlsx":
        from .xlsx import read_xlsx

        return read_xlsx(path)
    if kind == "ods":
        from .ods import read_ods

        return read_ods(path)
    if kind == "odt":
        raise _other_document(path, ".odt")
    if kind == "xlsb":
        from .calamine import read_calamine

        return read_calamine(path)
    raise refuse(f"{path.name} is not a workbook or a document.", _KNOWN)


def _kind(parts: Package) -> str:
    if "content.xml" in parts:
        return "odt" if _is_text(parts) else "ods"
    main = main_part(parts).rpartition("/")[2]
    if "document" in main:
        return "docx"
    return "" if "workbook" not in main else "xlsb" if main.endswith(".bin") else "xlsx"


def _is_text(parts: Package) -> bool:
    """Whether an OpenDocument file says that it is a text rather than a spreadsheet."""
    if _MANIFEST not in parts:
        return False
    whole = (entry for entry in parts.tree(_MANIFEST).iter("file-entry") if entry.get("full-path") == "/")
    return any(".opendocument.text" in entry.get("media-type", "") for entry in whole)


def _other_document(path: Path, kind: str) -> Refused:
    return refuse(f"{path.name} is a document of the {kind} kind.", "Open it, save it as .docx and import that.")


def _read_compound(path: Path) -> list[Grid]:
    """An old workbook, or a new one behind a password."""
    data = path.read_bytes()
    if _ENCRYPTED in data:
        raise encrypted(path.name)
    if _OLD_WORD in data:
        raise _other_document(path, "old .doc")
    from .calamine import read_calamine

    return read_calamine(path)
