"""Purge: a person's data, or a file kept as evidence, removed for good, from the history and the backups too.

Data protection asks for it.  It is the one thing that cannot be undone, so what it would take is counted first, and
it wants the name typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Evidence, Person
from planner_desktop.domain.redaction import REMOVED
from planner_desktop.domain.steps import go_on
from planner_desktop.domain.understanding import Register
from planner_desktop.storage.backups import backups_of
from planner_desktop.storage.purging import Purge, places, purge_plan

__all__ = ["Purge", "Purged", "Seen", "look", "of_attachment", "of_person", "purge", "require_name"]

_UNTOUCHED = "Nothing was removed."
_WORD_OR_TWO = 2


@dataclass(frozen=True, slots=True)
class Seen:
    """What a purge would take: how often each word stands in the plan's file, its history and versions included; how
    many backups there are, and how many files are kept whose content is not looked into."""

    counts: Mapping[str, int]
    backups: int
    kept_files: int


@dataclass(frozen=True, slots=True)
class Purged:
    """How many backups were purged too, and the names of those that could not be read and were deleted instead."""

    backups: int
    deleted: tuple[str, ...]


def people_known(plan: Plan) -> list[str]:
    """Whose data can be removed, by the register."""
    return sorted(dict.fromkeys(each.name for each in plan.people.values()), key=str.casefold)


def files_kept(plan: Plan) -> list[str]:
    """The names of the files that are kept as evidence."""
    return sorted(dict.fromkeys(each.name for each in plan.evidence.values() if each.digest), key=str.casefold)


def of_person(plan: Plan, call: str, *, also: Iterable[str] = (), by: str = "", author: str) -> Purge:
    """The purge of somebody called so: their entry in the register, and their name, initials and address everywhere.

    `also` are more words that tell who they are, `by` what stands in their place, such as their post.  Somebody
    whom the register does not know goes by the name that was given.  Raises Refused where a name is too short.
    """
    person = Register(plan.people.values()).find(call)
    words = (call, *_words_of(person), *also) if person else (call, *also)
    wanted = tuple(dict.fromkeys(" ".join(word.split()) for word in words if word.strip()))
    if not any(len(word) > 1 for word in wanted):
        raise Refused("That is too short for a name.", untouched=_UNTOUCHED, advice="Give the name in full.")
    label = "Remove a person's data for good"
    return Purge(wanted, by or REMOVED, label, author, person=person.id if person else "")


def of_attachment(plan: Plan, call: str, *, author: str) -> Purge:
    """The purge of the files kept as evidence under that name: content, name and note.  Raises Refused."""
    found = [each for each in plan.evidence.values() if each.digest and each.name == call]
    if not found:
        raise Refused(f"No file called {call} is kept in this plan.", untouched=_UNTOUCHED)
    digests = frozenset(each.digest for each in found)
    words = (word for each in plan.evidence.values() if each.digest in digests for word in _words_about(each))
    return Purge(tuple(dict.fromkeys(words)), REMOVED, "Remove an attachment for good", author, digests=digests)


def look(path: Path, passphrase: str, wanted: Purge, plan: Plan, waiting: Callable[[], None] = go_on) -> Seen:
    """What a purge would take; nothing is changed.  What `waiting` raises, called again and again, ends it."""
    kept = len({each.digest for each in plan.evidence.values() if each.digest} - wanted.digests)
    return Seen(places(path, passphrase, wanted, waiting), len(backups_of(path)), kept)


def require_name(typed: str, wanted: str) -> None:
    """Raises Refused where the name typed to confirm a purge is another."""
    if " ".join(typed.split()) != " ".join(wanted.split()):
        raise Refused(
            "The name typed to confirm is another.", untouched=_UNTOUCHED, advice=f"Type {wanted} to remove it."
        )


def purge(path: Path, passphrase: str, wanted: Purge, waiting: Callable[[], None] = go_on) -> Purged:
    """Remove it from a plan that is not open and from its backups; the history says that something was removed.

    A backup that is damaged or has another passphrase, and may hold it, is deleted.  Until the plan is purged
    `waiting` is called again and again; what it raises ends it, with everything as it was, as where it is Refused.
    """
    done = purge_plan(path, passphrase, wanted, waiting)
    for backup in done.unreadable:
        _delete(backup)
    return Purged(done.backups, tuple(backup.name for backup in done.unreadable))


def _words_of(person: Person) -> tuple[str, ...]:
    return tuple(filter(None, (person.name, person.initials, person.email)))


def _words_about(evidence: Evidence) -> tuple[str, ...]:
    """Its name, and its note where that is a sentence: a word such as "signed" stands in other places too."""
    return (evidence.name, evidence.note) if len(evidence.note.split()) > _WORD_OR_TWO else (evidence.name,)


def _delete(backup: Path) -> None:
    journal = backup.with_name(f"{backup.name}-journal")
    try:
        backup.unlink()
        journal.unlink(missing_ok=True)
    except OSError as error:
        raise Refused(
            f"The backup {backup.name} could be neither read nor deleted: {cause(error)}.",
            untouched="The plan itself, and the backups that can be read, are purged.",
            advice="Delete it by hand.",
        ) from error
