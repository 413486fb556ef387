"""What a disk refuses is said in words that tell what to do."""

from __future__ import annotations

import errno
import os

import pytest

from planner_desktop.domain.disk import advice, cause

SAID = {
    errno.ENOSPC: ("the disk is full", "Make room on it, or choose another folder."),
    errno.EROFS: ("that disk may only be read", "Choose another folder."),
    errno.EACCES: (
        "another program has it open, or you have no right to it",
        "Close it there, or choose another folder.",
    ),
    errno.ENOENT: ("its folder is not there", "Choose another folder."),
    errno.EISDIR: ("a folder has that name", "Choose another name."),
    errno.EEXIST: ("something else has its name", "Choose another name."),
    errno.ENAMETOOLONG: ("its name is too long", "Choose a shorter one."),
    errno.EIO: ("the disk or the network failed", "Look whether the drive is there, then try again."),
}


@pytest.mark.parametrize(("number", "said"), SAID.items(), ids=str)
def test_it_is_said_in_words(number: int, said: tuple[str, str]) -> None:
    error = OSError(number, os.strerror(number))
    assert (cause(error), advice(error)) == said


def test_what_is_unknown_is_said_as_the_system_says_it() -> None:
    assert cause(OSError(errno.EMFILE, os.strerror(errno.EMFILE))) == os.strerror(errno.EMFILE)
    assert cause(OSError("no number")) == os.strerror(errno.EIO)
