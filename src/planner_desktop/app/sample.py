"""The sample plan, so that a first look needs no import."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner_desktop.assets import resource
from planner_desktop.domain.disk import advice, cause
from planner_desktop.domain.errors import Refused

from .document import Document
from .importing import import_change_set


def copy_sample(target: Path) -> Path:
    """Write the sample plan as a new plan file, in a new folder where there is none.

    Raises Refused where `target` exists or cannot be written.
    """
    from planner_desktop.exchange.sources import read_source

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            f"The sample plan cannot be written: {cause(error)}.",
            untouched="Nothing was written.",
            advice=advice(error),
        ) from error
    imported = read_source(resource("sample", "plan.json"), today=date.today())
    with Document.create(target) as document:
        document.apply(import_change_set(document.plan, imported, "the sample plan", document.author))
    return target
