"""The tour does the whole main job and leaves its pictures and files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from planner_desktop.app.document import Document
from planner_desktop.gui.tour.run import run_tour

PICTURED = (
    *("welcome", "import", "plan", "evidence", "details", "letters", "circulate", "inbox", "query", "ledger"),
    *("overview", "people", "returns", "reports", "versions", "readings", "backups", "purge"),
    *("filtered", "bulk-status", "bulk-dates", "bulk-person", "bulk-replace", "milestones-pasted"),
    *("timeline", "rename", "merge-people", "palette", "keys", "guide", "refused", "bug", "read-only", "recent"),
    "two-plans",
)


def test_the_tour_does_the_main_job(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    out = tmp_path / "tour"
    assert run_tour(Path("tour")) == 0
    told = capsys.readouterr().out
    assert "Merged" in told
    assert told.splitlines()[-1].endswith(str(out))
    assert (out / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert (out / "plan.xlsx").exists()
    assert len(list((out / "packs").glob("*.xlsx"))) == 1
    light, double = QImage(str(out / "plan-light.png")), QImage(str(out / "plan-light-200.png"))
    assert (light.width(), light.height()) == (1280, 720)
    assert (double.width(), double.height()) == (2560, 1440)
    for page in PICTURED:
        assert {path.name for path in out.glob(f"{page}-*.png")} == {
            f"{page}-{look}{size}.png" for look in ("light", "dark") for size in ("", "-200")
        }
    with Document.open(out / "plan.actionplan") as document:
        assert [version.label for version in document.file.versions()] == ["V7"]
        changed = [
            item for item in document.plan.items.values() if "November: no change" in " ".join(item.words.values())
        ]
        assert changed
        assert document.file.problems() == []


def test_the_tour_touches_no_folder_that_is_not_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("precious")
    assert run_tour(tmp_path) == 1
    assert "has something else in it" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
