"""The sample plan, so that a first look needs no import."""

from __future__ import annotations

from pathlib import Path

from planner_desktop.assets import resource

from .document import Document
from .importing import import_change_set, read_source


def copy_sample(target: Path) -> Path:
    """Write the sample plan as a new plan file.  Raises Refused where `target` exists or cannot be written."""
    imported = read_source(resource("sample", "plan.json"))
    with Document.create(target) as document:
        document.apply(import_change_set(document.plan, imported, "the sample plan", document.author))
    return target
