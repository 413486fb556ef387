"""The command line among other programs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from planner_desktop.__main__ import main
from planner_desktop.app.sample import copy_sample
from planner_desktop.cli.names import VERBS


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE.")
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_reader_that_goes_away_gets_no_traceback(tmp_path: Path, options: list[str]) -> None:
    plan = copy_sample(tmp_path / "sample.actionplan")
    command = [sys.executable, "-m", "planner_desktop", "show", str(plan), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        said = program.stderr.read()
    assert (said, program.returncode) == ("", 141)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Only Linux has a file on a disk that is always full.")
@pytest.mark.parametrize("options", [["show"], ["show", "--json"], ["set", "1a", "progress", "Seen."]])
def test_an_answer_that_a_full_disk_does_not_take_is_told(tmp_path: Path, options: list[str]) -> None:
    plan = copy_sample(tmp_path / "sample.actionplan")
    verb, *rest = options
    command = [sys.executable, "-m", "planner_desktop", verb, str(plan), *rest]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "cannot be written: the disk is full" in done.stderr
    assert "What was asked for is done" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no shell that closes an output.")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
@pytest.mark.parametrize(("plan", "code"), [("sample.actionplan", 0), ("none.actionplan", 1)])
def test_where_nobody_takes_the_answer_the_exit_code_tells(tmp_path: Path, closed: str, plan: str, code: int) -> None:
    copy_sample(tmp_path / "sample.actionplan")
    command = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "planner_desktop", "check"]
    done = subprocess.run([*command, str(tmp_path / plan)], capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_a_verb_that_runs_out_of_memory_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_out(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("planner_desktop.cli.main.run", run_out)
    assert main(["check", str(tmp_path / "x.actionplan")]) == 1
    assert "not enough memory" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems always have a screen to draw on.")
def test_without_a_screen_the_window_says_so_in_words(tmp_path: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    command = [sys.executable, "-m", "planner_desktop", str(tmp_path / "plan.actionplan")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "no screen" in done.stderr


def test_the_names_of_the_verbs_are_those_that_help_lists(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = re.findall(r"^    (\w+)(?:  |$)", capsys.readouterr().out, re.MULTILINE)
    assert sorted(listed) == sorted(VERBS)
