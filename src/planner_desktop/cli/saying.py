"""How a verb answers: a line for people, or one JSON object for programs."""

from __future__ import annotations

import json
import sys


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def say_json(answer: object) -> None:
    say(json.dumps(answer, ensure_ascii=False, indent=2))
