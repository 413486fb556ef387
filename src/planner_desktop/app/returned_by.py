"""Whose returns the plan's log tells of."""

from __future__ import annotations

from planner_desktop.domain.changes import OriginKind

from .document import Document


def returned_by(document: Document) -> dict[int, str]:
    """Whose return an entry of the log is, by its number.

    The file keeps the last entry of each return; the parts of one that were merged before are known by its file name,
    where files of that name came from one person.
    """
    returns = document.file.returns()
    if not returns:
        return {}
    people = document.file.pack_people()
    found = {each.log_number: people.get(each.pack, "") for each in returns if each.log_number}
    senders: dict[str, set[str]] = {}
    for each in returns:
        senders.setdefault(each.file_name, set()).add(people.get(each.pack, ""))
    for entry in document.file.log_outline():
        origin = entry.change_set.origin
        alike = senders.get(origin.source, set())
        if origin.kind is OriginKind.RETURNED and entry.number not in found and len(alike) == 1:
            (found[entry.number],) = alike
    return found
