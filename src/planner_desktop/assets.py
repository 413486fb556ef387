"""The only door to resources/: fonts, icons, the sample plan, from wherever the program runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path


def resource(*parts: str) -> Path:
    """Find one file or folder of resources/: `resource("fonts", "DejaVuSans.ttf")`.

    Raises FileNotFoundError naming the resource when this copy of the program was put together without it.
    """
    for folder in _folders():
        path = folder.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"This copy of the program lacks its file resources/{'/'.join(parts)}.")


def guide_folder() -> Path:
    """The folder of the user guide's pages: with the resources, or in a checkout where it is written."""
    written = Path(__file__).resolve().parents[2] / "docs" / "guide"
    return written if written.is_dir() and not getattr(sys, "frozen", False) else resource("guide")


def _folders() -> Iterator[Path]:
    """Where resources/ can be: one place for each way the program is installed."""
    if getattr(sys, "frozen", False):
        beside_program = Path(sys.executable).resolve().parent
        yield Path(getattr(sys, "_MEIPASS", beside_program)) / "resources"
        yield beside_program / "resources"
    else:
        package = Path(__file__).resolve().parent
        yield package / "resources"  # a wheel
        yield package.parents[1] / "resources"  # a checkout, also when installed editable
