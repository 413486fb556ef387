"""Published plans, where they are at hand: every word of the truth in its field, from every format."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from planner_desktop.domain.fields import CELL, CUSTOM, Level
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item

from .sheets import read

PLANS = ("rotherham-2012", "shropshire-2010", "stockton-2010")
FIELD = {
    "04_iso_policy_actions": ("Action plan.xlsx", "derived/Action plan.xls"),
    "05_parish_workplan": ("Workplan.xlsx", "derived/Workplan.xls"),
    "07_federal_data_2020_docx": ("2020-action-plan.docx",),
    "17_analytics_action_tracker": ("Action Tracker.xlsx",),
}
# The field of a truth to the fields that may hold it.
HOLDS = {"action": {"title"}, "objective": {"title"}, "date": {"target_date"}, "indicator": {"indicator"}}
_NUMBER = re.compile(r"(?:^|(?<=\s))[*•▪-]?\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)](?=\s|\D|$)")


def corpus() -> Path:
    folder = os.environ.get("PLANNER_CORPUS")
    if not folder:
        pytest.skip("PLANNER_CORPUS is not set, so the published plans are not at hand.")
    return Path(folder)


def words(text: str | None) -> Counter[str]:
    return Counter(re.findall(r"\w+", _NUMBER.sub(" ", text or "").casefold()))


def field_words(plan: Plan, item: Item, name: str) -> Counter[str]:
    """A field's words in an item and in its milestones, and for progress the status words too."""
    if name == "milestones":
        return words("\n".join(child["title"] for child in plan.children(item.id)))
    names = {"progress": ("progress", "status_text"), "indicator": ("indicator", "evidence")}.get(name, (name,))
    holders = [item] if name == "title" else [item, *plan.children(item.id)]
    return sum((words(holder[one]) for holder in holders for one in names), Counter())


def objectives(plan: Plan) -> list[Item]:
    return [item for item in plan.walk() if item.level is Level.OBJECTIVE]


def differences(plan: Plan, truth: Mapping[str, Any]) -> Iterator[str]:
    sections = [section for section in truth["sections"] if section["title"]]
    titles = [item["title"] for item in plan.children(ROOT) if item.level is Level.SECTION]
    if titles != [section["title"] for section in sections]:
        yield f"sections {titles}"
    wanted = [objective for section in truth["sections"] for objective in section["objectives"]]
    for want, got in zip(wanted, objectives(plan), strict=True):
        for name in {"title", "target", "target_date"} & {name for name in want if want[name]}:
            if words(want[name]) != words(got[name]):
                yield f"{want['ref']} {name}: {got[name]}"
        for action, item in zip(want["actions"], plan.children(got.id), strict=True):
            for name in action.keys() - {"ref"}:
                if words(action[name]) != field_words(plan, item, name):
                    yield f"{want['ref']} {action['title'][:30]} {name}: {dict(item.words)}"


@pytest.mark.parametrize("kind", ["xlsx", "docx", "pdf"])
@pytest.mark.parametrize("name", PLANS)
def test_a_published_plan_agrees_with_its_truth(name: str, kind: str) -> None:
    folder = corpus() / "plans" / name
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    plan = Plan(read(folder / f"plan.{kind}").records)
    assert plan.facts.title == truth["title"]
    assert len(list(plan.actions())) == truth["counts"]["actions"]
    assert list(differences(plan, truth)) == []


FILES = [(name, file) for name, files in FIELD.items() for file in files]


@pytest.mark.parametrize(("name", "file"), FILES, ids=[file for _, file in FILES])
def test_a_file_from_the_field_has_its_objectives_actions_and_words(name: str, file: str) -> None:
    folder = corpus() / "field" / name
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    plan = Plan(read(folder / file).records)
    assert (len(objectives(plan)), len(list(plan.actions()))) == (truth["objectives"], truth["actions"])
    for spot in truth["spot"]:
        fields = {spot["field"], *truth["alt"].get(header_of(truth, spot["field"]), ())}
        allowed = set[str]().union(*(HOLDS.get(name, {name, "status_text", CUSTOM}) for name in fields))
        assert holders(plan, spot["text"]) & allowed, spot


def header_of(truth: Mapping[str, Any], field: str) -> str:
    return next((header for header, name in truth["columns"].items() if name == field), "")


def holders(plan: Plan, text: str) -> set[str]:
    """The fields of items that hold these words; any custom field is `custom:`."""
    wanted = " ".join(re.findall(r"[^\W_]+", text.casefold()))
    return {
        CUSTOM if name.startswith(CUSTOM) else name
        for item in plan.walk()
        for name, value in item.words.items()
        if not name.startswith(CELL) and wanted in " ".join(re.findall(r"[^\W_]+", value.casefold()))
    }
