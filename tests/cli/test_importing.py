"""`import` at the command line: how the columns were understood, given out and taken back, and passwords."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook, load_workbook

from planner_desktop.app import importing
from planner_desktop.cli.main import DONE, REFUSED, run_verb
from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.read import understand
from planner_desktop.exchange.reading.revising import with_meaning


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.xlsx"
    book = Workbook()
    for line in (["Action", "Lead", "By when", "Comments"], ["Survey the paths", "Ranger", "May 2027", "two done"]):
        book.worksheets[0].append(line)
    book.save(path)
    return path


def imported(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, object]:
    assert run_verb(["import", *map(str, arguments), "--json"]) == DONE
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def found(shown: object, name: str) -> list[object]:
    """The values of a key wherever it stands in JSON."""
    if isinstance(shown, list):
        return [value for part in shown for value in found(part, name)]
    if isinstance(shown, dict):
        return [value for key, part in shown.items() for value in ([part] if key == name else found(part, name))]
    return []


def test_a_mapping_is_written_corrected_and_read(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "map.json"
    answer = imported(capsys, tmp_path / "first.actionplan", source, "--write-mapping", kept)
    mapping = json.loads(kept.read_text(encoding="utf-8"))
    assert answer["mapping"] == mapping
    (column,) = (c for c in mapping["tables"][0]["columns"] if c["label"] == "Comments")
    assert column["field"] == "notes"
    column["field"] = "progress"
    kept.write_text(json.dumps(mapping), encoding="utf-8")
    imported(capsys, tmp_path / "second.actionplan", source, "--mapping", kept)
    assert run_verb(["show", str(tmp_path / "second.actionplan"), "--json"]) == DONE
    shown = json.loads(capsys.readouterr().out)
    assert found(shown, "progress") == ["two done"]


def test_a_password_opens_the_source(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    locked = tmp_path / "locked.xlsx"
    with source.open("rb") as plain, locked.open("wb") as target:
        OOXMLFile(plain).encrypt("Ely Fen", target)
    plan = tmp_path / "plan.actionplan"
    assert run_verb(["import", str(plan), str(locked)]) == REFUSED
    assert "locked.xlsx is protected by a password." in capsys.readouterr().err
    assert run_verb(["import", str(plan), str(locked), "--password", "no"]) == REFUSED
    assert "That is not the password of locked.xlsx." in capsys.readouterr().err
    assert not plan.exists()
    assert imported(capsys, plan, locked, "--password", "Ely Fen")["actions"] == 1


def test_a_file_with_headers_that_were_mapped_before_is_read_so_again(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "own"))
    read = importing.reading_of(source, with_source=True).result()
    assert not importing.keep_mapping(read), "nobody changed it"
    assert read.mapping is not None
    assert read.source is not None
    table = read.mapping.tables[0]
    comments = next(column.column for column in table.columns if column.label == "Comments")
    changed = with_meaning(read.mapping, table, comments, "progress", Level.ACTION)
    corrected = replace(understand(read.source, changed), headers=read.headers)
    assert importing.keep_mapping(corrected)
    later = tmp_path / "later.xlsx"
    book = load_workbook(source)
    book.worksheets[0].append(["Mend the gate", "Ranger", "June 2027", "wood is bought"])
    book.save(later)
    answer = imported(capsys, tmp_path / "first.actionplan", later)
    assert answer["told"] == ["Its columns were read as you mapped them before."]
    assert progress_of(tmp_path / "first.actionplan", capsys) == ["two done", "wood is bought"]
    answer = imported(capsys, tmp_path / "second.actionplan", later, "--no-remembered")
    assert answer["told"] == []
    assert progress_of(tmp_path / "second.actionplan", capsys) == []
    folder = tmp_path / "own" / "Planner Desktop" / "mappings"
    (kept,) = folder.iterdir()
    kept.write_text("[]", encoding="utf-8")
    answer = imported(capsys, tmp_path / "third.actionplan", later)
    assert answer["told"] == ["The mapping kept for files with these headers cannot be read. It was left aside."]
    assert not importing.keep_mapping(corrected, remember=False)
    assert list(folder.iterdir()) == []


def progress_of(plan: Path, capsys: pytest.CaptureFixture[str]) -> list[object]:
    assert run_verb(["show", str(plan), "--json"]) == DONE
    return [words for words in found(json.loads(capsys.readouterr().out), "progress") if words]
