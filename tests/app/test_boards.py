"""Boards: who is on them and what they get, kept as change sets; and a version's way to a board."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from email.policy import default
from hashlib import sha256
from pathlib import Path

import pytest

from planner_desktop.app import boards
from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.app.issuing import GivenIssue, complete_issue, ready_issue, version_to_give
from planner_desktop.app.sample import copy_sample
from planner_desktop.app.versions import version_plan
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.publishing import Called
from planner_desktop.domain.records import Board
from planner_desktop.report.options import USUAL, Options, Orientation, Paper, kept, options_of
from tests.report.reading import check_standard, read_aloud

DAY = date(2026, 11, 1)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.open(copy_sample(tmp_path / "plan.actionplan"), author="Owner") as document:
        yield document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "to the board"
    made.mkdir()
    return made


def add(document: Document, name: str = "Improvement Board", reports: tuple[str, ...] = ("summary", "full")) -> Board:
    change_set, id = boards.add_board(document.plan, name, ("chair@board.example",), reports, author="Owner")
    document.apply(change_set)
    return document.plan.boards[id]


def change(document: Document, board: Board, **values: object) -> Board:
    now = document.plan.boards[board.id]
    document.apply(boards.change_board(document.plan, now, values))  # type: ignore[arg-type]
    return document.plan.boards[board.id]


def give(
    document: Document, board: Board, label: str, folder: Path, *, since: str = "", password: str = ""
) -> GivenIssue:
    board = document.plan.boards[board.id]
    ready = ready_issue(document, board, label, DAY, since=since, password=password)
    return complete_issue(document, ready, folder)


def edit(document: Document, words: str) -> None:
    item = document.plan.with_ref("1a")[0]
    document.apply(set_words(document.plan, item, "indicator", words))


# ---------------------------------------------------------------- the register of boards
def test_a_board_is_added_changed_removed_and_each_is_undone(document: Document) -> None:
    board = add(document)
    assert document.plan.boards == {board.id: board}
    renamed = change(document, board, name="  Scrutiny \n Committee ", members=("a@b.example", "c@d.example"))
    assert (renamed.name, renamed.members) == ("Scrutiny Committee", ("a@b.example", "c@d.example"))
    document.apply(boards.remove_board(renamed))
    assert not document.plan.boards
    document.undo()
    document.undo()
    assert document.plan.boards == {board.id: board}
    document.undo()
    assert not document.plan.boards


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"name": " "}, "needs a name"),
        ({"name": "improvement BOARD"}, "already"),
        ({"members": ("chair at board",)}, "no mail address"),
        ({"members": ("a@b.example\nBcc: x@y.example",)}, "no mail address"),
        ({"reports": ()}, "has to get a report"),
        ({"reports": ("weekly",)}, "no report called weekly"),
    ],
)
def test_what_cannot_be_a_board_is_refused(values: dict[str, object], told: str, document: Document) -> None:
    add(document)
    other = add(document, "Scrutiny")
    with pytest.raises(Refused, match=told):
        change(document, other, **values)
    assert document.plan.boards[other.id] == other


def test_boards_are_found_by_name_and_the_names_are_told(document: Document) -> None:
    board = add(document)
    assert boards.board_called(document.plan, " improvement board ") == board
    with pytest.raises(Refused, match="no board called Cabinet; boards: Improvement Board"):
        boards.board_called(document.plan, "Cabinet")


@pytest.mark.parametrize(
    "words", ["a@b.example; c@d.example", "a@b.example,c@d.example", " a@b.example\n\nc@d.example \n a@b.example"]
)
def test_addresses_are_typed_in_any_way(words: str) -> None:
    assert boards.addresses_in(words) == ("a@b.example", "c@d.example")


# ---------------------------------------------------------------- their options
@pytest.mark.parametrize(
    "options",
    [
        USUAL,
        Options(paper=Paper.A3, orientation=Orientation.PORTRAIT, marking="", draft=True),
        Options(left_out=frozenset(), called=Called.INITIALS, person="Head of Safeguarding"),
        Options(left_out=frozenset({"notes", "custom:Risk; cost"}), marking="OFFICIAL – SENSITIVE"),
    ],
)
def test_options_are_kept_and_read_back(options: Options) -> None:
    assert options_of(kept(options)) == options


def test_a_password_is_never_kept_and_unknown_words_are_passed_over() -> None:
    assert kept(Options(password="secret")) == ()
    strange = (("paper", "A9"), ("called", "nicknames"), ("colour", "red"), ("draft", "maybe"))
    assert options_of(strange) == USUAL


def test_several_reports_are_bound_and_changes_wait_for_a_version() -> None:
    board = Board("b", "Board", reports=("summary", "changes", "full"))
    assert boards.report_for(board)[0] == "bundle"
    assert boards.report_for(board)[1].bound == ("summary", "changes", "full")
    assert boards.report_for(board, compared=False)[1].bound == ("summary", "full")
    assert boards.report_for(Board("b", "Board", reports=("changes",)), compared=False)[0] == "changes"


# ---------------------------------------------------------------- issue to a board
def test_a_version_goes_to_a_board_with_its_pdf_its_hash_and_a_mail(document: Document, folder: Path) -> None:
    board = add(document)
    assert version_to_give(document) is None
    given = give(document, board, "V7", folder)
    content = given.file.read_bytes()
    assert version_plan(document, "V7").facts.version_date == "2026-11-01"
    assert document.plan.facts.version == "V7"
    assert "V7" in read_aloud(content, folder)
    check_standard(content, folder)
    [(label, _, name, digest)] = document.plan.boards[board.id].given
    assert (label, name, digest) == ("V7", given.file.name, sha256(content).hexdigest())
    mail = message_from_bytes(given.draft.read_bytes(), policy=default)
    [attached] = list(mail.iter_attachments())
    assert (mail["X-Unsent"], mail["To"]) == ("1", "chair@board.example")
    assert (attached.get_content_type(), attached.get_filename()) == ("application/pdf", given.file.name)
    assert attached.get_content() == content
    assert "V7" in mail["Subject"]
    assert not list(folder.glob(".*"))


def test_each_board_is_told_what_changed_since_it_was_given_a_version(document: Document, folder: Path) -> None:
    often, seldom = add(document, "Often", ("changes",)), add(document, "Seldom", ("changes", "summary"))
    with pytest.raises(Refused, match="earlier version"):
        give(document, often, "V7", folder)
    assert "no changes to show" in " ".join(give(document, seldom, "V7", folder).told)
    change(document, often, reports=("summary",))
    give(document, often, "V7", folder)
    edit(document, "First words")
    change(document, often, reports=("changes",))
    first = give(document, often, "V8", folder)
    edit(document, "Second words")
    second, both = give(document, often, "V9", folder), give(document, seldom, "V9", folder)
    said = [read_aloud(each.file.read_bytes(), folder) for each in (first, second, both)]
    assert ["Changes since V7" in words for words in said] == [True, False, True]
    assert "Changes since V8" in said[1]
    assert [given for given, *_ in document.plan.boards[often.id].given] == ["V7", "V8", "V9"]
    again = give(document, often, "V9", folder, since="V7")
    assert "Changes since V7" in read_aloud(again.file.read_bytes(), folder)


def test_a_plan_that_is_as_it_was_issued_goes_to_one_more_board(document: Document, folder: Path) -> None:
    one, other = add(document, "One"), add(document, "Other")
    give(document, one, "V7", folder)
    version = version_to_give(document)
    assert version is not None
    assert version.label == "V7"
    given = give(document, other, "V7", folder)
    assert given.file.name.startswith("Other")
    assert [version.label for version in document.file.versions()] == ["V7"]
    item = document.plan.with_ref("1a")[0]
    document.apply(set_words(document.plan, item, "target_date_reading", "by 2030-01-01"))
    assert version_to_give(document) is None
    with pytest.raises(Refused, match="V7 was issued already"):
        give(document, other, "V7", folder)


def test_a_password_opens_the_boards_pdf_and_stands_nowhere(document: Document, folder: Path) -> None:
    given = give(document, add(document), "V7", folder, password="horse battery")
    assert b"/V 5" in given.file.read_bytes()
    assert b"horse battery" not in given.file.read_bytes() + document.file.path.read_bytes()


def test_an_issue_is_one_step_to_undo(document: Document, folder: Path) -> None:
    board = add(document)
    give(document, board, "V7", folder)
    document.undo()
    assert document.plan.boards[board.id].given == ()
    assert document.plan.facts.version != "V7"


# ---------------------------------------------------------------- where it fails
def test_a_folder_that_takes_no_file_leaves_the_plan_as_it_was(document: Document, folder: Path) -> None:
    board = add(document)
    ready = ready_issue(document, board, "V7", DAY)
    with pytest.raises(Refused, match="cannot be written"):
        complete_issue(document, ready, folder / "not there")
    assert not document.file.versions()
    assert document.plan.boards[board.id] == board


def test_a_plan_that_cannot_be_changed_leaves_no_file(document: Document, folder: Path) -> None:
    board = add(document)
    ready = ready_issue(document, board, "V7", DAY)
    document.apply(boards.remove_board(board))
    with pytest.raises(Refused):
        complete_issue(document, ready, folder)
    assert not document.file.versions()
    assert not list(folder.iterdir())


def test_stopping_at_any_page_changes_nothing(document: Document) -> None:
    board = add(document)

    def stop(pages: int, _of: int, _what: str) -> None:
        if pages == 3:
            raise Refused("Stopped.")

    with pytest.raises(Refused, match="Stopped"):
        ready_issue(document, board, "V7", DAY, step=stop)
    assert not document.file.versions()
    assert document.plan.boards[board.id] == board
