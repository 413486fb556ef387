"""Invented plans in the layouts of published ones: what each gives, and that no word of it is lost.

`invented/expected` holds for each file the outline it must give, one item to a line, and what is told of it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from planner_desktop.domain.plan import Plan
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.exchange.reading.formats import read_grids

from .invented.between import BETWEEN
from .invented.cards import CARDS
from .invented.children import CHILDREN
from .invented.coloured import COLOURED
from .invented.committees import COMMITTEES
from .invented.documents import DOCUMENTS
from .invented.exports import EXPORTS
from .invented.forms import FORMS
from .invented.habits import HABITS
from .invented.pages import PAGES
from .invented.partnerships import PARTNERSHIPS
from .invented.pdfs import PDFS
from .invented.printed import PRINTED
from .invented.programmes import PROGRAMMES
from .invented.quality import QUALITY
from .invented.registers import REGISTERS
from .invented.reports import REPORTS
from .invented.services import SERVICES
from .invented.trackers import TRACKERS
from .invented.word import WORD
from .invented.workbooks import WORKBOOKS
from .sheets import all_words, outline, read

LAYOUTS = {
    **WORKBOOKS,
    **DOCUMENTS,
    **FORMS,
    **TRACKERS,
    **PDFS,
    **PRINTED,
    **WORD,
    **COLOURED,
    **REPORTS,
    **REGISTERS,
    **BETWEEN,
    **HABITS,
    **SERVICES,
    **CARDS,
    **EXPORTS,
    **COMMITTEES,
    **PROGRAMMES,
    **PARTNERSHIPS,
    **CHILDREN,
    **QUALITY,
    **PAGES,
}
EXPECTED = Path(__file__).parent / "invented" / "expected"
# The words that say what a band or a legend is become what it is in the plan.
SAYING_WHAT_IT_IS = {"priority", "objective", "outcome", "recommendation", "relates", "refers"}


def summary(imported: ImportedPlan) -> str:
    facts = Plan(imported.records).facts
    about = {
        "title": facts.title,
        "version": facts.version,
        "date": facts.version_date,
        "leads": "; ".join(facts.leads),
    }
    codes = {f"code {code}": meaning for code, meaning in (*facts.sources, *facts.markers)}
    named = [f"{name}: {value}" for name, value in (about | codes).items() if value]
    items = [line.replace("\n", "\\n") for line in outline(imported)]
    return "\n".join([*named, *items, *(f"told: {told}" for told in imported.told)]) + "\n"


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def lost(path: Path, imported: ImportedPlan) -> set[str]:
    """The words of a file's cells that are neither in the plan nor on the list of what was not used."""
    said = words(all_words(imported)) + words("\n".join(unused.text for unused in imported.unused))
    there = [
        word for grid in read_grids(path) for cell in grid.cells() for word in words(f"{cell.text} {cell.comment}")
    ]
    return set(there) - said.keys() - SAYING_WHAT_IT_IS


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_gives_its_plan_and_loses_no_word(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    LAYOUTS[name](path)
    imported = read(path)
    expected = EXPECTED / f"{path.stem}.txt"
    assert summary(imported) == expected.read_text(encoding="utf-8")
    assert lost(path, imported) == set()


@pytest.mark.parametrize("name", ["post_inspection.xlsx", "climate.xlsx", "school_improvement.xlsx"])
def test_an_open_document_of_the_same_gives_the_same_plan(name: str, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is needed to make a workbook of this kind.")
    path = tmp_path / name
    LAYOUTS[name](path)
    command = [office, f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", "ods"]
    subprocess.run([*command, "--outdir", tmp_path, path], check=True, capture_output=True, timeout=120)
    assert outline(read(path.with_suffix(".ods"))) == outline(read(path))
