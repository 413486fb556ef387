"""Mappings that an owner made, kept in a folder: each serves every file with the headers it was made for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused

from .adopting import FOR_NONE
from .mapping import Mapping


def remember(folder: Path, headers: str, mapping: Mapping) -> None:
    """Keep a mapping for the files whose `headers_key` is `headers`.  Raises Refused where the disk says no."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _file(folder, headers).write_text(json.dumps(mapping.to_json(), ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        raise Refused(
            f"The mapping cannot be kept for the next file ({cause(error)}).",
            untouched="What was imported is in the plan.",
        ) from error


def recalled(folder: Path, headers: str) -> Mapping | None:
    """The mapping kept for files with these headers.  Raises Refused where what is kept cannot be understood."""
    return _read(_file(folder, headers))


def recalled_for_none(folder: Path) -> Iterator[Mapping]:
    """The mappings kept for files that no table was found in, the last one first.  Raises Refused as `recalled`."""
    files = [path for path in folder.glob(f"{FOR_NONE}*.json") if path.is_file()]
    found = (_read(path) for path in sorted(files, key=lambda path: path.stat().st_mtime, reverse=True))
    return (mapping for mapping in found if mapping is not None)


def _read(path: Path) -> Mapping | None:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _spoilt() from error
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _spoilt() from error
    if not isinstance(data, dict):
        raise _spoilt()
    return Mapping.from_json(data)


def forget(folder: Path, headers: str) -> None:
    """Keep nothing for files with these headers.  Raises Refused where the disk says no."""
    try:
        _file(folder, headers).unlink(missing_ok=True)
    except OSError as error:
        raise Refused(
            f"The mapping kept for the next file cannot be removed ({cause(error)}).",
            untouched="What was imported is in the plan.",
        ) from error


def _file(folder: Path, headers: str) -> Path:
    return folder / f"{headers}.json"


def _spoilt() -> Refused:
    return Refused("The mapping kept for files with these headers cannot be read.")
