"""`dev.py` sets up what is locked, once, and names what the system lacks."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev

LOCKS = {lock: lock.read_text(encoding="utf-8") for lock in (dev.LOCK, dev.PEERS_LOCK)}
PROJECT = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]
NEEDED = [(each, dev.LOCK) for each in (*PROJECT["project"]["dependencies"], *GROUPS["dev"])]
NEEDED += [(each, dev.PEERS_LOCK) for each in GROUPS["bench"]]


@pytest.mark.parametrize(("requirement", "lock"), NEEDED)
def test_every_dependency_is_locked(requirement: str, lock: Path) -> None:
    name = re.split(r"[<>=~!]", requirement)[0].lower()
    assert re.search(rf"^{re.escape(name)}==\S+.* \\\n    --hash=sha256:", LOCKS[lock], re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_names_no_index(lock: Path) -> None:
    assert "://" not in LOCKS[lock]
    assert not [line for line in LOCKS[lock].splitlines() if line.startswith("-")]


def test_both_locks_agree_on_what_they_share() -> None:
    program, peers = (dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)) for text in LOCKS.values())
    assert {name: version for name, version in peers.items() if program.get(name, version) != version} == {}


def test_missing_parts_of_the_system_are_named_by_package(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = {"libnowhere.so.1": "libnowhere1", "nowhere-program": "nowhere-tools", "sh": "dash"}
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.missing(needs) == ["libnowhere1", "nowhere-tools"]


def test_other_systems_need_no_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert dev.missing({"libnowhere.so.1": "libnowhere1"}) == []


@pytest.mark.skipif(sys.platform == "win32", reason="The stand-in for .venv's Python is a shell script.")
def test_a_second_run_installs_nothing(tmp_path: Path) -> None:
    for file in ("dev.py", "pyproject.toml", "requirements.lock"):
        shutil.copy(dev.ROOT / file, tmp_path)
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@" >> calls.txt\n', encoding="utf-8")
    python.chmod(0o755)

    def installs() -> int:
        subprocess.run([sys.executable, "dev.py", "forms"], cwd=tmp_path, check=True, capture_output=True)
        calls = tmp_path / "calls.txt"
        made = calls.read_text(encoding="utf-8").count("pip install") if calls.exists() else 0
        calls.unlink(missing_ok=True)
        return made

    assert [installs(), installs()] == [2, 0]
    with (tmp_path / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# one more\n")
    assert [installs(), installs()] == [2, 0]
