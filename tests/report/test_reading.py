"""A screen reader finds every word of a plan in its full report, as often as the plan says it, in the plan's order."""

from __future__ import annotations

import os
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from benchmarks.generator import invented_plan
from planner_desktop.assets import resource
from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import NUMBERED, Kind, Level, field_named, fields_of
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item
from planner_desktop.domain.signs import sign_of
from planner_desktop.exchange.plan_json import read_plan_json
from planner_desktop.exchange.sources import read_source
from planner_desktop.report.columns import Column, plan_columns
from planner_desktop.report.options import Options
from planner_desktop.report.registry import REPORTS, make_report
from tests.report.reading import check_standard, read_aloud

TODAY = date(2026, 11, 22)
PUBLISHED = ("rotherham-2012", "shropshire-2010", "stockton-2010")
PLANS = ("sample", *PUBLISHED, "invented")


@cache
def plan_called(name: str) -> Plan:
    if name == "sample":
        return Plan(read_plan_json(resource("sample", "plan.json").read_bytes()).records)
    if name == "invented":
        return invented_plan(1000)
    corpus = os.environ.get("PLANNER_CORPUS")
    if not corpus:
        pytest.skip("PLANNER_CORPUS is not set, so the published plans are not at hand.")
    source = Path(corpus, "plans", name, "plan.xlsx")
    return Plan(read_source(source, today=TODAY, context=None, mapping=None).records)


@cache
def full_report_of(name: str) -> str:
    """The full report as it is read aloud; a long one is not read twice."""
    with TemporaryDirectory() as folder:
        return read_aloud(make_report("full", plan_called(name), TODAY), Path(folder))


def tokens(text: str) -> list[str]:
    """Words without the numbers of steps, which may touch the word after them, and without commas between codes."""
    return [word for part in re.sub(r"(\d+\))", r" \1 ", text).split() for word in [part.strip(",")] if word]


def texts_of(plan: Plan) -> list[str]:
    """All that a plan's items, updates and own facts say, but for what a report shows in a form of its own."""
    shown = {field.name for level in Level for field in fields_of(level, plan.custom_fields())} - {"status"}
    facts = plan.facts
    texts = [item[name] for item in plan.walk() for name in shown if name != "ref" or item.level is not Level.MILESTONE]
    texts += [update.text for update in plan.updates.values()]
    texts += [facts.title, facts.subtitle, facts.organisation, *facts.leads, *facts.linked_plans, *facts.notes]
    return texts + [text for pair in (*facts.criteria, *facts.sources, *facts.markers) for text in pair]


def added_words(plan: Plan) -> set[str]:
    """The words that a report puts beside the plan's own: names of columns, levels and statuses, days, authors."""
    names = {field.name for level in Level for field in fields_of(level, plan.custom_fields())}
    said = [label_of(plan.facts, name, level) for level in Level for name in (*names, "milestones")]
    said += [plan.facts.term(level) for level in Level]
    said += [sign_of(status, plan.facts).words for status in Status]
    said += [update.author for update in plan.updates.values()] + [plan.facts.version]
    said += ["Success criteria Criterion How it is measured Codes Code Meaning Notes Actions Organisation Version"]
    said += ["Lead Leads Linked plans No · of complete"]
    said += [f"{date(2026, month, 1):%B}" for month in range(1, 13)]
    return {word for text in said for word in (*tokens(text), *(f"{each}:" for each in tokens(text)))}


@pytest.mark.parametrize("name", PLANS)
def test_every_word_is_said_as_often_as_the_plan_says_it(name: str) -> None:
    plan = plan_called(name)
    told = Counter(tokens(full_report_of(name)))
    given = Counter(word for text in texts_of(plan) for word in tokens(text))
    assert not given - told
    beside = {word for word in told if told[word] > given[word]} - added_words(plan)
    assert {word for word in beside if not re.fullmatch(r"[\d):;.]+", word)} == set()


@pytest.mark.parametrize("name", PLANS)
def test_the_plan_is_read_item_by_item_and_column_by_column(name: str) -> None:
    plan, said = plan_called(name), " ".join(full_report_of(name).split())
    columns = plan_columns(plan)
    place = 0
    for item in plan.walk():
        if item.level is not Level.MILESTONE and item["title"]:
            place = found(said, item["title"], place)
        if item.level is Level.ACTION:
            last = place
            for words in cells_after_title(plan, item, columns):
                last = found(said, words, last)


def cells_after_title(plan: Plan, action: Item, columns: list[Column]) -> list[str]:
    """What an action says of itself in each column after its title's, as far as its cell begins with it."""
    names = [column.field for column in columns]
    after = names[names.index("title") + 1 :]
    whole = [name for name in after if name in action.words and not (name in NUMBERED and plan.milestones(action))]
    return [action[name].split("\n")[0] for name in whole if field_named(name).kind not in (Kind.CODES, Kind.STATUS)]


def found(said: str, words: str, place: int) -> int:
    """Where the words stand at or after a place."""
    at = said.find(" ".join(words.split()), place)
    assert at >= 0, f"“{words}” is not read after {said[max(place - 60, 0) : place + 60]!r}"
    return at


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("name", PLANS)
def test_every_report_of_every_plan_meets_the_standard(name: str, report: str, tmp_path: Path) -> None:
    plan = plan_called(name)
    former = Plan(
        record.changed({"progress": "Begun"}) if isinstance(record, Item) else record for record in plan.all_records()
    )
    who = next(person.name for person in plan.people.values()) if plan.people else "LSCB"
    options = Options(person=who, bound=("summary", "exceptions", "changes", "full"))
    check_standard(make_report(report, plan, TODAY, former, options), tmp_path)
