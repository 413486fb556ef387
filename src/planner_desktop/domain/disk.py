"""What a disk or a network refuses, in words: systems say it in their own."""

from __future__ import annotations

import errno
import os

_ELSEWHERE = "Choose another folder."
_FAILED = "the disk or the network failed", "Look whether the drive is there, then try again."
_FULL = "the disk is full", "Make room on it, or choose another folder."
_NO_FOLDER = "its folder is not there", _ELSEWHERE
_NOT_ALLOWED = "another program has it open, or you have no right to it", "Close it there, or choose another folder."

_SAID = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: ("it is larger than the disk takes", _ELSEWHERE),
    errno.EROFS: ("that disk may only be read", _ELSEWHERE),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EBUSY: _NOT_ALLOWED,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: ("a folder has that name", "Choose another name."),
    errno.EEXIST: ("something else has its name", "Choose another name."),
    errno.ENAMETOOLONG: ("its name is too long", "Choose a shorter one."),
    errno.EIO: _FAILED,
    errno.ENODEV: _FAILED,
    errno.ENXIO: _FAILED,
    errno.ETIMEDOUT: _FAILED,
    errno.ESTALE: _FAILED,
}


def cause(error: OSError) -> str:
    """Why something could not be done, to follow "cannot be written:"; what the system says where that is unknown."""
    known = _SAID.get(error.errno or 0)
    return known[0] if known else error.strerror or os.strerror(error.errno or errno.EIO)


def advice(error: OSError) -> str:
    """What to do about it."""
    return _SAID.get(error.errno or 0, ("", _ELSEWHERE))[1]
