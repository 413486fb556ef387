"""The compiled forms are those of ui/: `python3 dev.py forms` was not forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

import dev

DESIGNS = sorted((dev.ROOT / "ui").glob("*.ui"))


def test_each_form_has_its_design() -> None:
    compiled = {path.stem for path in dev.FORMS.glob("*.py")} - {"__init__"}
    assert compiled
    assert compiled == {design.stem for design in DESIGNS}


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.name)
def test_form_is_up_to_date(design: Path) -> None:
    form = dev.FORMS / f"{design.stem}.py"
    assert form.read_text(encoding="utf-8") == dev.compiled_form(design), "run: python3 dev.py forms"
