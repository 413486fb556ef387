"""The story of the plan's target dates, from its log and the returns that moved them."""

from __future__ import annotations

from planner_desktop.domain.slippage import DateMove, date_stories

from .document import Document


def stories_of(document: Document) -> dict[str, list[DateMove]]:
    """The moves of each target date in the plan, oldest first, by item id, in the plan's order.

    A move that came with a return is said by the person whose pack it was.
    """
    people = {pack.id: pack.person for pack in document.file.packs()}
    merged = {each.log_number: people.get(each.pack, "") for each in document.file.returns() if each.log_number}
    stories = date_stories(document.file.log(), merged)
    return {item.id: stories[item.id] for item in document.plan.walk() if item.id in stories}
