"""Where the program keeps what is its own and no plan's."""

from __future__ import annotations

import os
from pathlib import Path


def own_folder() -> Path:
    """The program's folder among the settings of the person who uses it; beside what the window remembers."""
    said = os.environ.get("APPDATA" if os.name == "nt" else "XDG_CONFIG_HOME", "")
    return (Path(said) if said else Path.home() / ".config") / "Planner Desktop"


def mappings_folder() -> Path:
    """Where the mappings are kept that the owner made of files."""
    return own_folder() / "mappings"
