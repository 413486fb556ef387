"""Find: the items whose texts have the words that are looked for."""

from __future__ import annotations

from planner_desktop.domain.columns import is_shown
from planner_desktop.domain.plan import Plan


def find(plan: Plan, wanted: str) -> list[str]:
    """The ids of the items that hold every one of the words, in any shown field or update, whatever their case."""
    words = wanted.casefold().split()
    if not words:
        return []
    texts = {
        item.id: "\n".join(text for name, text in item.words.items() if is_shown(name)).casefold()
        for item in plan.items.values()
    }
    for update in plan.updates.values():
        texts[update.item] += "\n" + update.text.casefold()
    return [id for id, text in texts.items() if all(word in text for word in words)]
