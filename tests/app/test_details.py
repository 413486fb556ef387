"""What a plan says about itself, typed as text."""

from __future__ import annotations

import pytest

from planner_desktop.app.details import as_typed, facts_meant, with_labels
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Facts, Value

FACTS = Facts(
    title=" A plan ",
    version="V14",
    version_date="2010-07-13",
    leads=("Director", "Head"),
    notes=("First note.", "Second\nof two lines."),
    update_interval_days=28,
    columns=(("title", "Action"), ("custom:Risk", "Risk")),
)


def test_what_is_typed_as_it_stands_means_what_the_plan_says() -> None:
    meant = facts_meant(as_typed(FACTS))
    values = FACTS.values()
    assert meant == {name: values[name] for name in meant}
    assert as_typed(FACTS)["version_date"] == "13 July 2010"


@pytest.mark.parametrize(
    ("name", "text", "meant"),
    [
        ("leads", " Director \n\n Head of Service\n", ("Director", "Head of Service")),
        ("notes", "One.\n\n\n\n Two\nlines. ", ("One.", "Two\nlines.")),
        ("version_date", "1st August 2010", "2010-08-01"),
        ("version_date", " ", ""),
        ("update_interval_days", " 14 ", 14),
        ("update_interval_days", "", None),
        ("title", " kept as typed ", " kept as typed "),
    ],
)
def test_each_text_is_read_as_its_fact_is(name: str, text: str, meant: Value) -> None:
    assert facts_meant({name: text}) == {name: meant}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("version_date", "soon"),
        ("version_date", "31 February 2010"),
        ("update_interval_days", "0"),
        ("update_interval_days", "monthly"),
        ("update_interval_days", "²"),
    ],
)
def test_what_means_nothing_is_refused(name: str, text: str) -> None:
    with pytest.raises(Refused):
        facts_meant({name: text})


def test_columns_get_labels_and_none_is_left_without() -> None:
    assert with_labels(FACTS, {"custom:Risk": "Danger", "title": ""}) == {
        "columns": (("title", "Action"), ("custom:Risk", "Danger"))
    }
