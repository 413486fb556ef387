"""An answer as lines of JSON: decoding a short line never holds up the window, however long the answer is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from planner_desktop.domain.uncollected import uncollected

_MOST_AT_ONCE = 400
END = b"\n"
"""The empty line after an answer."""


def in_lines(answer: dict[str, Any]) -> Iterator[bytes]:
    """The answer, its long lists and mappings in portions that come after the rest."""
    long = {name: value for name, value in answer.items() if _is_long(value)}
    yield _line({name: type(value)() if name in long else value for name, value in answer.items()})
    for name, value in long.items():
        waiting = iter(value.items() if isinstance(value, dict) else value)
        while portion := type(value)(islice(waiting, _MOST_AT_ONCE)):
            yield _line({name: portion})
    yield END


def _is_long(value: object) -> bool:
    return isinstance(value, list | dict) and len(value) > _MOST_AT_ONCE


@uncollected()
def from_lines(lines: Iterable[bytes]) -> dict[str, Any]:
    """The answer that `in_lines` wrote, without its end."""
    answer: dict[str, Any] = {}
    for line in lines:
        for name, value in json.loads(line).items():
            if name not in answer:
                answer[name] = value
            elif isinstance(value, dict):
                answer[name].update(value)
            else:
                answer[name].extend(value)
    return answer


def _line(part: dict[str, Any]) -> bytes:
    return json.dumps(part).encode() + END
