"""The story of the plan's target dates, from its log and the returns that moved them."""

from __future__ import annotations

from planner_desktop.domain.slippage import DateMove, date_stories

from .document import Document
from .returned_by import returned_by


def stories_of(document: Document) -> dict[str, list[DateMove]]:
    """The moves of each target date in the plan, oldest first, by item id, in the plan's order.

    A move that came with a return is said by the person whose pack it was.
    """
    stories = date_stories(document.file.log(), returned_by(document))
    return {item.id: stories[item.id] for item in document.plan.walk() if item.id in stories}


def story_of(document: Document, item: str) -> list[DateMove]:
    """The moves of one item's target date, oldest first, as in `stories_of`."""
    return date_stories(document.file.log_about(item), returned_by(document)).get(item, [])
