"""Evidence: files kept inside the plan file, and links, for what an item has come to.

A file that was kept is only ever given back as a copy in a folder of the owner's choice: the program opens none.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from pathlib import Path
from textwrap import shorten

from planner_desktop.domain.changes import ChangeSet, LogEntry, added, removed, typed
from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Evidence, Item, new_id

from .document import Document
from .file_names import safe_stem, without_refused
from .whole_files import write_whole_file

LARGEST = 20_000_000
"""Bytes of one file: a scanned report of some hundred pages, and well below what one value of a plan file may be."""

LARGEST_TOGETHER = 100_000_000
"""Bytes of all files of a plan, which is still mailed and copied about."""

_LONGEST_ENDING = 10
_LONGEST_NAME = 60
_SCHEMES = ("https://", "http://", "mailto:")
_UNTOUCHED = "Nothing was added."


def add_files(document: Document, item: Item, paths: Iterable[Path], day: date) -> LogEntry:
    """Keep copies of these files in the plan file as evidence of an item, all or none.

    Raises Refused where one is no file, cannot be read or is too large.
    """
    return _kept(document, item, [(path.name, _content(path)) for path in paths], day)


def add_text(document: Document, item: Item, text: str, day: date) -> LogEntry:
    """Keep words, of a mail perhaps, in the plan file as evidence of an item: a text file called as they begin.

    Raises Refused where it is too large.
    """
    first = shorten(text.strip().splitlines()[0], _LONGEST_NAME, placeholder="…") if text.strip() else ""
    return _kept(document, item, [(f"{first}.txt", text.encode("utf-8", "replace"))], day)


def _kept(document: Document, item: Item, files: Iterable[tuple[str, bytes]], day: date) -> LogEntry:
    contents: dict[str, bytes] = {}
    found: list[Evidence] = []
    for name, content in files:
        digest = sha256(content).hexdigest()
        contents[digest] = content
        found.append(Evidence(new_id(), item.id, name, digest, len(content), day=day.isoformat()))
    kept = {each.digest: each.size for each in document.plan.evidence.values()}
    together = sum((kept | {digest: len(content) for digest, content in contents.items()}).values())
    if together > LARGEST_TOGETHER:
        raise Refused(
            f"The files of this plan would be {_megabytes(together)} together; {_megabytes(LARGEST_TOGETHER)} fit.",
            untouched=_UNTOUCHED,
            advice="Add links to where the files are instead.",
        )
    label = f"Add evidence: {', '.join(each.name for each in found)}"
    return document.attach(typed(map(added, found), label, document.author), contents)


def add_link(item: Item, link: str, day: date, *, author: str = "") -> ChangeSet:
    """Name an address as evidence.  Raises Refused where it is none that a browser or a mail program opens."""
    link = link.strip()
    if not is_address(link):
        raise Refused(
            "That is no address of a page.",
            untouched=_UNTOUCHED,
            advice="It should begin with https:// and have no spaces.",
        )
    evidence = Evidence(new_id(), item.id, link, link=link, day=day.isoformat())
    return typed([added(evidence)], f"Add evidence: {link}", author)


def remove_evidence(evidence: Evidence, *, author: str = "") -> ChangeSet:
    """Take evidence off its item; its file stays in the plan file for undo."""
    return typed([removed(evidence)], f"Remove evidence: {evidence.name}", author)


def is_address(link: str) -> bool:
    """Whether a browser or a mail program may be asked to open this: a plan that came by mail can name anything."""
    return link.lower().startswith(_SCHEMES) and all(sign.isprintable() and not sign.isspace() for sign in link)


def copy_name(evidence: Evidence) -> str:
    """A name for its copy that is safe on every system: no folder, no sign that one of them forbids or hides."""
    name = without_refused(evidence.name, "_").strip(" .")
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    return safe_stem(stem, "evidence") + dot + ending[:_LONGEST_ENDING]


def save_copy(document: Document, evidence: Evidence, target: Path) -> None:
    """Write a copy of a file that was kept.  Raises Refused where it is not there or cannot be written."""
    content = document.file.attachment(evidence.digest)
    if content is None:
        raise Refused(
            f"The file {evidence.name} is not in this plan.",
            untouched="Nothing was written.",
            advice="Check the plan, and look into its backups.",
        )
    write_whole_file(target, content)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if not path.is_file() or size > LARGEST:
            happened = f"{path.name} has {_megabytes(size)}; {_megabytes(LARGEST)} fit into a plan."
            if not path.is_file():
                happened = f"{path.name} is no file."
            raise Refused(happened, untouched=_UNTOUCHED, advice="Add a link to where it is instead.")
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {cause(error)}.", untouched=_UNTOUCHED) from error


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
