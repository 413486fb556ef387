"""An answer as lines of JSON: decoding a short line never holds up the window, however long the answer is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from planner_desktop.domain.uncollected import uncollected

_MOST_AT_ONCE = 400
END = b"\n"
"""The empty line after an answer."""


def in_lines(answer: dict[str, Any]) -> Iterator[bytes]:
    """The answer, its long lists in portions that come after the rest."""
    long = {name: value for name, value in answer.items() if isinstance(value, list) and len(value) > _MOST_AT_ONCE}
    yield _line({name: [] if name in long else value for name, value in answer.items()})
    for name, value in long.items():
        for start in range(0, len(value), _MOST_AT_ONCE):
            yield _line({name: value[start : start + _MOST_AT_ONCE]})
    yield END


@uncollected()
def from_lines(lines: Iterable[bytes]) -> dict[str, Any]:
    """The answer that `in_lines` wrote, without its end."""
    answer: dict[str, Any] = {}
    for line in lines:
        for name, value in json.loads(line).items():
            if name in answer:
                answer[name].extend(value)
            else:
                answer[name] = value
    return answer


def _line(part: dict[str, Any]) -> bytes:
    return json.dumps(part).encode() + END
