"""Everything that arrives by mail is hostile until read: each file gets its sentence, soon and in little memory."""

from __future__ import annotations

import re
import socket
import time
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.exchange.sources import read_source
from tests.faults.fuzzing import TODAY
from tests.limits import peak_memory

from .corpus import CORPUS, READ


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was to be opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("case", CORPUS)
def test_each_hostile_file_gets_its_sentence(case: str, tmp_path: Path) -> None:
    hostile = CORPUS[case]
    path = tmp_path / "mail" / "in" / hostile.name
    path.parent.mkdir(parents=True)
    path.write_bytes(hostile.make())
    before, start = peak_memory(), time.process_time()
    if hostile.said == READ:
        plan = Plan(read_source(path, today=TODAY).records)
        assert [item.name for item in plan.walk()] == ["Train the teams"]
    else:
        with pytest.raises(Refused) as refused:
            read_source(path, today=TODAY)
        assert re.search(hostile.said, str(refused.value))
    assert time.process_time() - start < 10
    assert peak_memory() - before < 500_000
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [path]
