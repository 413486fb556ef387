"""What else changes when the words of a field do."""

from __future__ import annotations

from datetime import date

from .fields import DATE_REASON, REGISTRY, Kind, field_named
from .records import Facts, Item, Values


def carried_with(name: str) -> tuple[str, ...]:
    """The field of that name and those that carry what is remembered about its words: they come and go with it."""
    beside = (f"{name}_reading", f"{name}_context", *([DATE_REASON] if name == "target_date" else []))
    return name, *(each for each in beside if each in REGISTRY)


def worded(item: Item, name: str, words: str, facts: Facts) -> Values:
    """The values an item takes when its field `name` gets these words.

    New words make the owner's correction of the old reading void.  Date words remember the day they are read
    from, so that a later version of the plan does not move "By end June" a year on.  The reason for the date
    before goes, as it is none for this one; the log keeps it.
    """
    values = {name: words}
    kind = field_named(name).kind
    if words == item[name] or kind not in (Kind.DATE, Kind.PEOPLE):
        return values
    values[f"{name}_reading"] = ""
    if kind is Kind.DATE:
        context = facts.context() or date.today()
        values[f"{name}_context"] = context.isoformat() if words else ""
        values[DATE_REASON] = ""
    return values
