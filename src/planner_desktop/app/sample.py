"""The sample plan, so that a first look needs no import."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner_desktop.assets import resource

from .document import Document
from .importing import import_change_set


def copy_sample(target: Path) -> Path:
    """Write the sample plan as a new plan file.  Raises Refused where `target` exists or cannot be written."""
    from planner_desktop.exchange.sources import read_source

    imported = read_source(resource("sample", "plan.json"), today=date.today())
    with Document.create(target) as document:
        document.apply(import_change_set(document.plan, imported, "the sample plan", document.author))
    return target
