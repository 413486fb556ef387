"""An item's past: each change of its words, when it was made, by whom and from where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import datetime

from .changes import LogEntry, OriginKind
from .columns import is_shown
from .records import RecordKind, Values
from .wording import carried_with


@dataclass(frozen=True, slots=True)
class Past:
    """One change of one field of an item; `before` is blank for words that came new.

    `by` is who made it, `source` the file or the earlier change it came from, `sender` whose return that file is,
    `where` the place in the file.  `former` has the words before with what was remembered about them, by field.
    """

    when: datetime
    by: str
    kind: OriginKind
    source: str
    field: str
    before: str
    after: str
    sender: str = ""
    where: str = ""
    former: Mapping[str, str] = dataclass_field(default_factory=dict, compare=False)


def past_of(item: str, entries: Iterable[LogEntry], returned: Mapping[int, str] | None = None) -> tuple[Past, ...]:
    """What changed in the words of an item, the last change first.

    `entries` are the log's, oldest first; `returned` says by an entry's number whose return it was.
    """
    found: list[Past] = []
    known: dict[str, str] = {}
    for entry in entries:
        origin, sender = entry.change_set.origin, (returned or {}).get(entry.number, "")
        for change in entry.change_set.changes:
            if change.kind is not RecordKind.ITEM or change.id != item:
                continue
            before, after = _words(change.before), _words(change.after)
            known |= before
            for name in dict.fromkeys((*before, *after)):
                then, now = before.get(name, ""), after.get(name, "")
                if is_shown(name) and then != now:
                    former = {each: known.get(each, "") for each in carried_with(name)}
                    said = (origin.author, origin.kind, origin.source, name, then, now, sender, change.where, former)
                    found.append(Past(entry.when, *said))
            known |= after
    return tuple(reversed(found))


def _words(values: Values | None) -> dict[str, str]:
    return {name: str(value or "") for name, value in (values or {}).items()}
