"""The document: one way to change a plan, with file, memory and listeners in step."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from planner_desktop.app import edit
from planner_desktop.app.document import MANY, Document, Notice
from planner_desktop.domain.changes import ChangeSet, OriginKind, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.steps import Ended
from planner_desktop.exchange.plan_json import plan_json
from tests.plans import small_records


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with filled(tmp_path / "plan.actionplan") as document:
        yield document


def filled(path: Path) -> Document:
    document = Document.create(path, "Front door improvement plan", author="Plan owner")
    changes = tuple(added(record) for record in small_records() if not isinstance(record, Facts))
    document.apply(ChangeSet(changes, "Set up"))
    return document


def rename(document: Document, title: str, run: str = "") -> None:
    item = document.plan.items["a1"]
    document.apply(edit.set_words(document.plan, item, "title", title, run=run))


def said(document: Document) -> str:
    return json.dumps(plan_json(document.plan))


def test_a_change_is_in_the_file_at_once(document: Document) -> None:
    rename(document, "Renamed")
    assert document.file.read_plan().items["a1"]["title"] == "Renamed"


def test_listeners_hear_what_was_touched(document: Document) -> None:
    heard: list[Notice] = []
    end = document.subscribe(heard.append)
    rename(document, "Renamed")
    change_set, new = edit.add_item(document.plan, Level.ACTION, "o1", "a1")
    document.apply(change_set)
    end()
    rename(document, "Unheard")
    assert [(notice.items, notice.structure) for notice in heard] == [
        (frozenset({"a1"}), False),
        (frozenset({new}), True),
    ]


def test_a_refused_change_leaves_plan_file_and_history_as_they_were(document: Document) -> None:
    heard: list[Notice] = []
    document.subscribe(heard.append)
    stale = edit.set_words(document.plan, document.plan.items["a1"], "title", "Stale")
    rename(document, "Newer")
    before, log = said(document), len(document.file.log())
    with pytest.raises(Refused, match="has changed since"):
        document.apply(stale)
    assert (said(document), len(document.file.log()), len(heard)) == (before, log, 1)


def test_undo_and_redo_bring_back_every_byte(document: Document) -> None:
    before = said(document)
    document.apply(edit.delete_items(document.plan, ["o1", "a3", "a1"]))
    after = said(document)
    document.undo()
    assert said(document) == before
    document.redo()
    assert said(document) == after


def test_undo_works_after_closing_and_says_so_in_the_log(tmp_path: Path) -> None:
    path = tmp_path / "later.actionplan"
    with filled(path) as document:
        before = said(document)
        rename(document, "Renamed")
    with Document.open(path) as document:
        assert document.undo().change_set.origin.kind is OriginKind.UNDONE
        assert said(document) == before
    with Document.open(path) as document:
        assert document.redo().change_set.label == "Title of 1a"
        assert document.plan.items["a1"]["title"] == "Renamed"
        assert document.file.problems() == []


def test_a_stretch_of_typing_is_undone_at_once(document: Document) -> None:
    for text in ("R", "Re", "Ren"):
        rename(document, text, run="a1 title 1")
    rename(document, "Another", run="a1 title 2")
    document.undo()
    assert document.plan.items["a1"]["title"] == "Ren"
    document.undo()
    assert document.plan.items["a1"]["title"] == "Record ethnicity"
    document.redo()
    assert document.plan.items["a1"]["title"] == "Ren"


def test_a_new_change_ends_what_could_be_redone(document: Document) -> None:
    rename(document, "Once")
    document.undo()
    rename(document, "Twice")
    with pytest.raises(Refused, match="nothing to redo"):
        document.redo()


def test_an_earlier_change_is_reversed_leaving_what_came_since(document: Document) -> None:
    rename(document, "Renamed")
    number = document.file.log()[-1].number
    document.apply(edit.set_words(document.plan, document.plan.items["a1"], "progress", "Begun"))
    entry, left = document.reverse(number)
    assert entry is not None
    assert left == ()
    assert document.plan.items["a1"]["title"] == "Record ethnicity"
    assert document.plan.items["a1"]["progress"] == "Begun"


def test_a_change_that_never_was_cannot_be_reversed(document: Document) -> None:
    with pytest.raises(Refused, match="no change 99"):
        document.reverse(99)


class UndoLaw(RuleBasedStateMachine):
    """Whatever is done, undone and redone: memory and file agree, and undoing all of it leads back."""

    @initialize()
    def begin(self) -> None:
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.document = filled(Path(self.folder.name) / "law.actionplan")
        self.start = said(self.document)
        self.counter = 0

    @rule()
    def type_words(self) -> None:
        self.counter += 1
        items = list(self.document.plan.walk())
        for item in items[self.counter % 7 : self.counter % 7 + 1]:
            self.document.apply(edit.set_words(self.document.plan, item, "title", f"Title {self.counter}"))

    @rule()
    def add(self) -> None:
        change_set, _ = edit.add_item(self.document.plan, Level.ACTION, "")
        self.document.apply(change_set)

    @rule()
    def delete_last(self) -> None:
        for last in list(self.document.plan.walk())[-1:]:
            self.document.apply(edit.delete_items(self.document.plan, [last.id]))

    @rule()
    def undo(self) -> None:
        step = self.document.history.to_undo
        if step is not None and step.label != "Set up":
            self.document.undo()

    @rule()
    def redo(self) -> None:
        if self.document.history.to_redo is not None:
            self.document.redo()

    @invariant()
    def file_and_memory_agree(self) -> None:
        if hasattr(self, "document"):
            assert dict(self.document.file.read_plan().items) == self.document.plan.items

    def teardown(self) -> None:
        if not hasattr(self, "document"):
            return
        while (step := self.document.history.to_undo) is not None and step.label != "Set up":
            self.document.undo()
        assert said(self.document) == self.start
        self.document.close()
        self.folder.cleanup()


UndoLaw.TestCase.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestUndoLaw = UndoLaw.TestCase


def test_a_change_set_is_written_first_and_taken_in_by_whom_it_is_handed_over_to(tmp_path: Path) -> None:
    path = tmp_path / "plan.actionplan"
    with Document.create(path, "A plan") as document:
        heard: list[Notice] = []
        handed: list[Callable[[], None]] = []
        document.subscribe(heard.append)
        document.hand_over = handed.append
        change_set, id = edit.add_item(document.plan, Level.ACTION, "")
        entry = document.apply(change_set)
        assert id not in document.plan.items
        assert heard == []
        assert document.history.to_undo is None
        with Document.open(path, read_only=True) as other:
            assert id in other.plan.items
        handed[0]()
        assert id in document.plan.items
        assert [notice.entry for notice in heard] == [entry]


def test_a_change_that_is_ended_before_it_is_written_leaves_all_as_it_was(document: Document) -> None:
    """Wherever it is ended, up to the last moment; and then it can be made."""
    before, times, ended = said(document), 0, 0

    def waiting() -> None:
        nonlocal times
        times += 1
        if times > ended:
            raise Ended("Enough.")

    change_set = edit.delete_items(document.plan, ["o1"])
    with document.ended_by(waiting):
        while True:
            times = 0
            try:
                document.apply(change_set)
                break
            except Ended:
                assert said(document) == before
                assert document.file.read_plan().items == document.plan.items
                assert document.history.to_undo is not None
                assert document.history.to_undo.label == "Set up"
                ended += 1
    assert ended > 1
    assert "o1" not in document.file.read_plan().items
    document.undo()
    assert said(document) == before


def test_a_change_that_is_made_is_not_ended_any_more(document: Document) -> None:
    made: list[Notice] = []
    document.subscribe(made.append)

    def waiting() -> None:
        if made:
            raise Ended("Too late.")

    items = [Item(f"n{number}", Level.OBJECTIVE, "", f"z{number:04}") for number in range(MANY + 1)]
    with document.ended_by(waiting):
        document.apply(ChangeSet(tuple(map(added, items)), "Very many"))
    assert made
    assert items[-1].id in document.plan.items
    assert document.file.read_plan().items == document.plan.items


def test_what_was_heard_of_actions_is_kept_up_and_is_what_the_log_says(document: Document) -> None:
    def progress(text: str) -> None:
        document.apply(edit.set_words(document.plan, document.plan.items["a1"], "progress", text))

    progress("Begun.")
    assert [id for id, _ in document.heard()] == ["a1"]
    rename(document, 'Say "progress"')
    progress("Half done.")
    document.undo()
    assert [id for id, _ in document.heard()] == ["a1", "a1"]
    with Document.open(document.file.path, read_only=True) as again:
        assert list(again.heard()) == list(document.heard())


def test_whoever_holds_a_document_that_was_let_go_holds_no_plan(document: Document) -> None:
    plan, before = document.plan, document.plan.snapshot()
    assert before.items
    document.let_go()
    assert (plan.items, plan.people, list(plan.walk())) == ({}, {}, [])
    assert before.items  # who took a snapshot goes on
