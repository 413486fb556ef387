"""The shape of the source: imports point one way and in no circle, the window decides nothing about plans, and every
file and function stays small enough to read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "planner_desktop"
FORMS = PACKAGE / "gui" / "forms"
SOURCES = sorted(PACKAGE.rglob("*.py"))
WINDOW = [path for path in SOURCES if (PACKAGE / "gui") in path.parents and FORMS not in path.parents]
MAKERS = ("added", "changed", "removed", "typed", "difference", "Change", "ChangeSet")
"""What makes a change: `app` does, the window asks it to."""
PARSERS = ("re", "calendar", "difflib")
MAY_PARSE = ("gui/breaking.py", "gui/dialogs/about.py")
"""The lines of a label, and the names of libraries."""
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 40


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_imports_keep_to_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = grimp.build_graph("planner_desktop", exclude_type_checking_imports=False)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    TopologicalSorter(imports).prepare()  # names the circle where there is one


@pytest.mark.parametrize("path", WINDOW, ids=named)
def test_the_window_decides_nothing_about_plans(path: Path) -> None:
    """It makes no change, and takes no words apart: for both it asks `app` and `domain`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert not called & names_from("planner_desktop.domain.changes", tree).intersection(MAKERS)
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert named(path) in MAY_PARSE or not imported.intersection(PARSERS)
    readings = [name for name in names_from("planner_desktop.domain.readings", tree) if not name[0].isupper()]
    assert not readings, "a reader of words is no business of the window"


def names_from(package: str, tree: ast.Module) -> set[str]:
    """What a module imports from a package and those below it."""
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {a.name for node in nodes if f"{node.module}.".startswith(f"{package}.") for a in node.names}


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_files_and_functions_are_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= MOST_LINES_OF_A_FILE
    if FORMS not in path.parents:  # compiled: each builds its widgets in one function
        assert not list(long_functions(ast.parse(source)))


def long_functions(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MOST_LINES_OF_A_FUNCTION:
                yield f"{node.name}, line {node.lineno}: {lines} lines"
