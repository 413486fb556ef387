"""Passwords, which are asked for and never stand among the arguments, where other programs could read them."""

from __future__ import annotations

import sys
from getpass import getpass

from planner_desktop.domain.errors import Refused


def new_password() -> str:
    """A password typed twice without being shown; from a pipe its first line.  Raises Refused where there is none."""
    if sys.stdin.isatty():
        word = getpass("Password: ")
        same = getpass("Once more: ") == word
    else:
        word, same = sys.stdin.readline().rstrip("\r\n"), True
    if not word or not same:
        raise Refused(
            "The two passwords differ." if word else "No password was given.", untouched="Nothing was written."
        )
    return word


def known_password(name: str) -> str:
    """The password of a file of that name, asked for once; from a pipe its first line."""
    if sys.stdin.isatty():
        return getpass(f"Password of {name}: ")
    return sys.stdin.readline().rstrip("\r\n")
