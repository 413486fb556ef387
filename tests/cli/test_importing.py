"""`import` at the command line: how the columns were understood, given out and taken back, and passwords."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook, load_workbook

from planner_desktop.app import importing
from planner_desktop.cli.main import DONE, REFUSED, run_verb
from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.read import understand
from planner_desktop.exchange.reading.revising import with_header, with_meaning


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


def test_where_the_mapping_cannot_be_written_nothing_is_imported(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, own, nowhere = tmp_path / "plan.actionplan", tmp_path / "own.json", tmp_path / "missing" / "map.json"
    assert run_verb(["import", str(plan), str(source), "--write-mapping", str(nowhere)]) == REFUSED
    assert "map.json cannot be written: its folder is not there" in capsys.readouterr().err
    assert not plan.exists()
    imported(capsys, plan, source)
    assert run_verb(["export", str(plan), str(own)]) == DONE
    before = plan.read_bytes()
    assert run_verb(["import", str(plan), str(own), "--write-mapping", str(tmp_path / "map.json")]) == REFUSED
    assert run_verb(["import", str(plan), str(source), "--mapping", str(nowhere)]) == REFUSED
    assert capsys.readouterr().err.endswith("map.json cannot be read: its folder is not there. Nothing was changed.\n")
    assert plan.read_bytes() == before


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
    corrected = understand(read.source, changed)
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


@pytest.fixture
def mappings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where mappings are kept, in this test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "own"))
    return tmp_path / "own" / "Planner Desktop" / "mappings"


def test_a_mapping_from_a_file_serves_the_next_file_with_the_same_headers(
    source: Path, tmp_path: Path, mappings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = tmp_path / "map.json"
    imported(capsys, tmp_path / "first.actionplan", source, "--write-mapping", written)
    mapping = json.loads(written.read_text(encoding="utf-8"))
    (column,) = (c for c in mapping["tables"][0]["columns"] if c["label"] == "Comments")
    column["field"] = "progress"
    written.write_text(json.dumps(mapping), encoding="utf-8")
    imported(capsys, tmp_path / "once.actionplan", source, "--mapping", written, "--no-remembered")
    assert not mappings.exists()
    imported(capsys, tmp_path / "second.actionplan", source, "--mapping", written)
    answer = imported(capsys, tmp_path / "third.actionplan", source)
    assert answer["told"] == ["Its columns were read as you mapped them before."]
    assert progress_of(tmp_path / "third.actionplan", capsys) == ["two done"]


def strange(path: Path, *rows: list[str]) -> Path:
    """A workbook of actions that no header gives away."""
    book = Workbook()
    for line in (["Zorp", "Quux"], *rows):
        book.worksheets[0].append(line)
    book.save(path)
    return path


@pytest.mark.usefixtures("mappings")
def test_a_file_without_a_table_is_read_as_the_owner_read_one_with_its_headers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = strange(tmp_path / "first.xlsx", ["Survey the paths", "ranger"])
    read = importing.reading_of(first, with_source=True).result()
    assert read.told[0].startswith("No table of actions was found.")
    assert read.source is not None
    assert read.mapping is not None
    mapping = with_header(read.mapping, read.source.grids[0], 1, None)
    assert importing.keep_mapping(understand(read.source, mapping))
    later = strange(tmp_path / "later.xlsx", ["Survey the paths", "ranger"], ["Mend the gate", "warden"])
    answer = imported(capsys, tmp_path / "later.actionplan", later)
    assert answer["told"] == ["Its columns were read as you mapped them before."]
    assert answer["actions"] == 2
    other = tmp_path / "other.xlsx"
    book = load_workbook(later)
    book.worksheets[0]["A1"] = "Blip"
    book.save(other)
    assert run_verb(["import", str(tmp_path / "other.actionplan"), str(other)]) == REFUSED


def progress_of(plan: Path, capsys: pytest.CaptureFixture[str]) -> list[object]:
    assert run_verb(["show", str(plan), "--json"]) == DONE
    return [words for words in found(json.loads(capsys.readouterr().out), "progress") if words]
