"""Returns as they really arrive: stale, twice, without their marks, several at once and one by one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.merging import merge, merge_files, open_return, passed_over
from planner_desktop.domain.errors import NotSent, Refused
from planner_desktop.domain.merge import Choice, Decision
from planner_desktop.domain.records import Item
from planner_desktop.exchange.protected import with_password
from tests.app.sending import document, fill, set_words
from tests.exchange.workbook.saving import Edited

__all__ = ["document"]

ROTA, TRAIN = "Write a duty rota", "Train the team"


def sent(document: Document, call: str, folder: str) -> Path:
    return circulate(document, document.file.path.with_name(folder), [call])[0].file


def changes(document: Document, path: Path) -> list[tuple[str, str, str, str, str]]:
    return [(str(p.kind), p.item, p.field, p.base, p.theirs) for p in open_return(document, path).merge.proposals]


def test_a_pack_of_two_circulations_ago_is_compared_with_what_was_sent_then(document: Document) -> None:
    first = sent(document, "DM", "october")
    set_words(document, "a1", "status", "on track")
    sent(document, "DM", "november")
    set_words(document, "a1", "target_date", "July 2027")
    sent(document, "DM", "december")
    fill(first, {(ROTA, "Progress"): "Begun. Agreed."})
    assert changes(document, first) == [("clean", "a1", "progress", "Begun", "Begun. Agreed.")]


def test_a_stale_pack_meets_what_was_taken_over_since_in_a_conflict(document: Document) -> None:
    first, second = sent(document, "DM", "october"), sent(document, "DM", "november")
    fill(second, {(ROTA, "Progress"): "Finished"})
    merge_files(document, [second], accept_clean=True)
    fill(first, {(ROTA, "Progress"): "Half done"})
    assert changes(document, first) == [("conflict", "a1", "progress", "Begun", "Half done")]


def test_a_stale_pack_without_any_marks_is_known_by_what_stands_in_it(document: Document) -> None:
    first = sent(document, "DM", "october")
    set_words(document, "a1", "title", "Write and keep a duty rota")
    fill(first, {(ROTA, "Progress"): "Begun. Agreed."})
    without_marks(first)
    assert changes(document, first) == [("clean", "a1", "progress", "Begun", "Begun. Agreed.")]


def without_marks(path: Path) -> None:
    edited = Edited(path, "Your actions")
    edited.sheet.delete_rows(1)
    edited.sheet.delete_cols(1, 3)
    for name in ("Planner Desktop", "Lists", "Please read first"):
        del edited.book[name]
    edited.save()


@pytest.mark.parametrize("words", ["Begun. Agreed.", "Half done"])
def test_of_two_packs_with_the_same_titles_the_words_tell_which_came_back_without_marks(
    words: str, document: Document
) -> None:
    first = sent(document, "DM", "october")
    set_words(document, "a1", "progress", "Begun in May")
    second = sent(document, "DM", "november")
    fill(first, {(ROTA, "Progress"): words})
    without_marks(first)
    without_marks(second)
    assert changes(document, first) == [("conflict", "a1", "progress", "Begun", words)]
    assert changes(document, second) == []


def test_a_return_with_a_password_is_refused_with_what_to_do(document: Document) -> None:
    path = sent(document, "DM", "october")
    path.write_bytes(with_password(path.read_bytes(), "secret"))
    with pytest.raises(Refused, match=r"protected by a password\. .* save a copy without one, and merge that"):
        open_return(document, path)


def test_the_same_file_twice_is_told_and_does_nothing(document: Document) -> None:
    path = fill(sent(document, "DM", "october"), {(ROTA, "Progress"): "Begun. Agreed."})
    copy = Path(shutil.copy(path, path.with_name("again.xlsx")))
    merge_files(document, [path], accept_clean=True)
    log = document.file.log()
    answer = merge_files(document, [copy], accept_clean=True)[0]
    assert answer.opened is not None
    already = answer.opened.already
    assert already is not None
    assert f"merged on {already.day} {already:%B %Y at %H:%M}; nothing was done again" in answer.opened.told[0]
    assert document.file.log() == log


def test_the_same_words_saved_again_are_no_change(document: Document) -> None:
    path = fill(sent(document, "DM", "october"), {(ROTA, "Progress"): "Begun. Agreed."})
    again = fill(path, {}, "saved again.xlsx")
    merge_files(document, [path], accept_clean=True)
    assert changes(document, again) == []
    merge_files(document, [again], accept_clean=True)
    assert len(document.plan.updates) == 1


def test_a_second_answer_in_one_pack_conflicts_with_the_first(document: Document) -> None:
    path = fill(sent(document, "DM", "october"), {(ROTA, "Progress"): "Begun. Agreed."})
    merge_files(document, [path], accept_clean=True)
    second = fill(path, {(ROTA, "Progress"): "Begun. Refused."}, "second.xlsx")
    (proposal,) = open_return(document, second).merge.proposals
    assert (proposal.kind, proposal.mine, proposal.theirs) == ("conflict", "Begun. Agreed.", "Begun. Refused.")


def test_a_pack_that_came_back_half_done_comes_again_with_the_rest(document: Document) -> None:
    first = fill(sent(document, "DM", "october"), {(ROTA, "Progress"): "Begun. Agreed."})
    merge_files(document, [first], accept_clean=True)
    more = {(ROTA, "Progress"): "Begun. Agreed. In use.", (ROTA, "Status"): "✓ Complete"}
    rest = fill(first, {(ROTA, "Status"): "✓ Complete"}, "rest.xlsx")
    assert changes(document, rest) == [("clean", "a1", "status", "on track", "complete")]
    merge_files(document, [rest], accept_clean=True)
    assert [update.text for update in document.plan.updates.values()] == ["Agreed."]
    changed = fill(first, more, "changed.xlsx")
    assert changes(document, changed) == [("conflict", "a1", "progress", "Begun", "Begun. Agreed. In use.")]


def test_what_the_owner_undid_and_comes_again_is_offered_again(document: Document) -> None:
    first = fill(sent(document, "DM", "october"), {(ROTA, "Progress"): "Begun. Agreed."})
    merge_files(document, [first], accept_clean=True)
    document.reverse(document.file.log()[-1].number)
    again = fill(first, {}, "again.xlsx")
    assert changes(document, again) == [("clean", "a1", "progress", "Begun", "Begun. Agreed.")]


State: TypeAlias = tuple[dict[str, Item], list[tuple[str, str, str, str, str]]]


def state(document: Document) -> State:
    """The plan without what differs each time: the ids of updates."""
    updates = sorted((u.item, u.date, u.author, u.text, u.origin) for u in document.plan.updates.values())
    return dict(document.plan.items), updates


def reopened(document: Document, name: str, act: Callable[[Document], None]) -> State:
    """What the plan says after something was done to a copy of its file, read from that file again."""
    copy = document.file.path.with_name(name)
    document.file.copy_to(copy)
    with Document.open(copy, author="Owner") as other:
        act(other)
    with Document.open(copy, read_only=True) as other:
        assert other.file.problems() == []
        return state(other)


@pytest.mark.parametrize("theirs", ["Begun. Refused.", "Begun. Agreed."])
def test_returns_that_come_together_do_not_depend_on_their_order(theirs: str, document: Document) -> None:
    mine = fill(sent(document, "DM", "dm"), {(ROTA, "Progress"): "Begun. Agreed.", (ROTA, "Status"): "✓ Complete"})
    other = fill(sent(document, "TR", "tr"), {(ROTA, "Progress"): theirs, (TRAIN, "Progress"): "Half of them"})

    def merging(*paths: Path) -> Callable[[Document], None]:
        def act(copy: Document) -> None:
            merge_files(copy, paths, accept_clean=True)

        return act

    one = reopened(document, "one.actionplan", merging(mine, other))
    two = reopened(document, "two.actionplan", merging(other, mine))
    assert one == two
    items, updates = one
    assert items["a1"]["progress"] == ("Begun. Agreed." if theirs == "Begun. Agreed." else "Begun")
    assert items["a2"]["progress"] == "Half of them"
    assert {author for _, _, author, _, _ in updates} >= {"Trainer"}


def test_returns_on_different_days_keep_both_sides_in_either_order(document: Document) -> None:
    mine = fill(sent(document, "DM", "dm"), {(ROTA, "Progress"): "Begun. Agreed."})
    other = fill(sent(document, "TR", "tr"), {(ROTA, "Progress"): "Begun. Refused."})

    def one_by_one(*paths: Path) -> Callable[[Document], None]:
        def act(copy: Document) -> None:
            for path in paths:
                opened = open_return(copy, path)
                both = {p.key: Decision(Choice.BOTH) for p in opened.merge.proposals if p.kind == "conflict"}
                merge(copy, opened, both)

        return act

    for name, paths in (("one.actionplan", (mine, other)), ("two.actionplan", (other, mine))):
        items, updates = reopened(document, name, one_by_one(*paths))
        assert "Agreed." in items["a1"]["progress"]
        assert "Refused." in items["a1"]["progress"]
        assert {(author, text) for _, _, author, text, _ in updates} == {
            ("Duty manager", "Agreed."),
            ("Trainer", "Refused."),
        }


def test_a_pack_of_another_plan_is_refused(document: Document, tmp_path: Path) -> None:
    path = sent(document, "DM", "october")
    with Document.create(tmp_path / "other.actionplan", "Other") as other, pytest.raises(Refused, match="another plan"):
        open_return(other, path)


def test_a_return_taken_back_leaves_no_update(document: Document) -> None:
    path = fill(sent(document, "DM", "october"), {(ROTA, "Progress"): "Begun. Agreed."})
    before = state(document)
    merge_files(document, [path], accept_clean=True)
    _, left = document.reverse(document.file.log()[-1].number)
    assert (state(document), left) == (before, ())


def test_what_a_folder_of_returns_has_beside_workbooks_is_named_and_the_program_s_own_is_not(
    document: Document,
) -> None:
    pack = sent(document, "DM", "october")
    folder = pack.parent
    for name in ("notes.docx", "reply.eml", "scan.pdf", ".hidden", "~$notes.docx", "Thumbs.db", f"{pack.stem}.eml"):
        (folder / name).write_bytes(b"")
    (folder / "East team").mkdir()
    assert [each.name for each in passed_over([folder])] == ["East team", "notes.docx", "reply.eml", "scan.pdf"]
    assert passed_over([pack, folder / "notes.docx"]) == []
    assert [each.path for each in merge_files(document, [folder], accept_clean=False)] == [pack]
    pack.unlink()
    with pytest.raises(Refused, match=r"no workbook in that folder.*notes\.docx"):
        merge_files(document, [folder], accept_clean=False)


def test_a_pack_that_the_plan_has_no_record_of_is_told_and_nothing_of_it_is_taken_unasked(
    document: Document, tmp_path: Path
) -> None:
    """As where a backup was put in the plan's place since the pack was sent."""
    before = tmp_path / "before.actionplan"
    document.file.copy_to(before)
    unknown = sent(document, "DM", "november")
    fill(unknown, {(ROTA, "Progress"): "Begun. Agreed."})
    with Document.open(before) as plan:
        with pytest.raises(Refused, match=r"no record of sending.*backups") as refused:
            open_return(plan, unknown)
        assert not isinstance(refused.value, NotSent)
        circulate(plan, tmp_path / "other", ["DM"])
        opened = open_return(plan, unknown)
        assert "no record of its pack" in opened.recognised
        (proposal,) = opened.merge.proposals
        assert (str(proposal.kind), proposal.theirs, proposal.accepted) == ("suggestion", "Begun. Agreed.", False)
        assert "no record" in proposal.reason
