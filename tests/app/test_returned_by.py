"""The history says whose return a change came with."""

from __future__ import annotations

from pathlib import Path

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.merging import merge_decided, merge_files, open_return
from planner_desktop.app.returned_by import returned_by
from planner_desktop.domain.changes import OriginKind
from planner_desktop.domain.merge import Choice, Decision
from planner_desktop.domain.past import past_of
from tests.app.sending import document, fill, set_words

__all__ = ["document"]

ROTA = "Write a duty rota"


def merged(document: Document) -> list[int]:
    """The log's entries that are merged returns."""
    log = document.file.log_outline()
    return [entry.number for entry in log if entry.change_set.origin.kind is OriginKind.RETURNED]


def test_a_merge_is_told_by_person_whatever_the_file_is_called(document: Document, tmp_path: Path) -> None:
    assert returned_by(document) == {}
    set_words(document, "a1", "progress", "Begun early.")
    packs = circulate(document, tmp_path / "packs", ["DM", "TR"])
    back = [fill(pack.file, {(ROTA, "Progress"): words}) for pack, words in zip(packs, ("One", "Two"), strict=True)]
    merge_files(document, [back[0].rename(tmp_path / "plan (2).xlsx")], accept_clean=True)
    assert returned_by(document) == {merged(document)[-1]: packs[0].person}
    past = past_of("a1", document.file.log_about("a1"), returned_by(document))
    told = [(each.after, each.by, each.sender, each.source) for each in past if each.field == "progress"]
    assert told[:2] == [("One", "Owner", packs[0].person, "plan (2).xlsx"), ("Begun early.", "Owner", "", "")]


def test_a_return_merged_in_parts_is_told_in_each(document: Document, tmp_path: Path) -> None:
    (pack,) = circulate(document, tmp_path / "packs", ["DM"])
    fill(pack.file, {(ROTA, "Progress"): "Agreed.", (ROTA, "Target date"): "July 2027"})
    for field in ("progress", "target_date"):
        opened = open_return(document, pack.file)
        (key,) = (each.key for each in opened.merge.proposals if each.field == field)
        merge_decided(document, opened, {key: Decision(Choice.THEIRS)})
    assert returned_by(document) == dict.fromkeys(merged(document), pack.person)
    assert len(merged(document)) == 2
