"""Reads the command line and turns what happens into an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from planner_desktop.domain.errors import Refused, out_of_memory

from .parser import parser
from .saying import begin, finish
from .verbs import run

DONE, REFUSED = 0, 1
UNREAD = 141  # what a shell reports of a program ended by SIGPIPE


def run_verb(argv: Sequence[str]) -> int:
    """Run `planner-desktop VERB …`; 0 done, 1 refused with one sentence on stderr.  Wrong usage exits with 2.

    Where the reader of the answer has gone, as `| head` does, the rest is left unsaid: 141.
    """
    begin()
    args = parser().parse_args(argv)
    try:
        run(args)
        finish()
    except BrokenPipeError:
        return UNREAD
    except MemoryError:
        sys.stderr.write(f"{out_of_memory()}\n")
        return REFUSED
    except Refused as refusal:
        sys.stderr.write(f"{refusal}\n")
        return REFUSED
    return DONE
