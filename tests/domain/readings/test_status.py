from __future__ import annotations

import pytest

from planner_desktop.domain.readings.status import Status, read_status


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Completed Further review to be undertaken June 2010", Status.COMPLETE),
        ("Complete", Status.COMPLETE),
        ("DONE", Status.COMPLETE),
        ("100%", Status.COMPLETE),
        ("Work underway External trainer found", Status.ON_TRACK),
        ("Currently in progress on target", Status.ON_TRACK),
        ("in progresses ", Status.ON_TRACK),
        ("on going", Status.ON_TRACK),
        ("In\u00a0progress", Status.ON_TRACK),
        ("Green - on target", Status.ON_TRACK),
        ("G", Status.ON_TRACK),
        ("☒ Yes ☐ No", Status.COMPLETE),
        ("☐ Yes ☒ No", Status.NOT_STARTED),
        ("☑", Status.COMPLETE),
        ("☐ Not started ☒ In progress ☐ Complete", Status.ON_TRACK),
        ("Yes ☐ No ☒", Status.NOT_STARTED),
        ("☐ Yes ☐ No", None),
        ("80% complete", Status.ON_TRACK),
        ("Status: Amber", Status.AT_RISK),
        ("a", Status.AT_RISK),
        ("Red", Status.OFF_TRACK),
        ("Delayed until the budget is set", Status.OFF_TRACK),
        ("Slipped", Status.OFF_TRACK),
        ("On hold", Status.OFF_TRACK),
        ("Not achieved", Status.OFF_TRACK),
        ("Outstanding Further training to be delivered", Status.NOT_STARTED),
        ("Not yet started", Status.NOT_STARTED),
        ("0%", Status.NOT_STARTED),
        ("Closed", Status.CLOSED),
        ("B", Status.CLOSED),
    ],
)
def test_a_cell_that_begins_with_a_status_has_it(words: str, status: Status) -> None:
    read = read_status(words)
    assert (read.status, read.words) == (status, words)


@pytest.mark.parametrize(
    "words",
    ["", "Baseline information complete", "Panel to be arranged, then closed", "A review", "90% of staff trained",
     "New forms launched", "Open days held", "Red Cross consulted", "Complete the audit", "Greenfield site"],
)  # fmt: skip
def test_a_narrative_has_none(words: str) -> None:
    assert read_status(words).status is None


def test_the_reason_quotes_the_words() -> None:
    assert read_status("Work underway, dates arranged").reason == "'Work underway' at the beginning says on track."
