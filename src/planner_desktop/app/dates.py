"""The story of the plan's target dates, from its log and the returns that moved them."""

from __future__ import annotations

from planner_desktop.domain.slippage import DateMove, date_stories

from .document import Document


def stories_of(document: Document) -> dict[str, list[DateMove]]:
    """The moves of each target date in the plan, oldest first, by item id, in the plan's order.

    A move that came with a return is said by the person whose pack it was.
    """
    stories = date_stories(document.file.log(), _returned(document))
    return {item.id: stories[item.id] for item in document.plan.walk() if item.id in stories}


def story_of(document: Document, item: str) -> list[DateMove]:
    """The moves of one item's target date, oldest first, as in `stories_of`."""
    return date_stories(document.file.log_about(item), _returned(document)).get(item, [])


def _returned(document: Document) -> dict[int, str]:
    """Whose return an entry of the log is, by its number."""
    people = {pack.id: pack.person for pack in document.file.packs()}
    return {each.log_number: people.get(each.pack, "") for each in document.file.returns() if each.log_number}
