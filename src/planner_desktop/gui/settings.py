"""What the window remembers between runs: recent plans, its size and splitters, its look."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from planner_desktop.domain.filters import Aspect, Condition, Filter
from planner_desktop.domain.redaction import Redaction

from .looks import Look

_MOST_RECENT = 8


def _stored() -> QSettings:
    organisation, program = "Planner Desktop", "Planner Desktop"
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, organisation, program)


def recent_files() -> list[Path]:
    """The plans opened lately that are still there, the last one first."""
    return [path for path in _remembered() if path.exists()]


def remember_file(path: Path) -> None:
    others = [other for other in _remembered() if other != path]
    _stored().setValue("recent", [str(each) for each in [path, *others][:_MOST_RECENT]])


def _remembered() -> list[Path]:
    stored = _stored().value("recent") or []
    return [Path(str(each)) for each in ([stored] if isinstance(stored, str) else stored)]


def look() -> Look:
    stored = str(_stored().value("look") or "")
    return Look(stored) if stored in set(Look) else Look.SYSTEM


def remember_look(chosen: Look) -> None:
    _stored().setValue("look", str(chosen))


def language() -> str:
    """The language of the window, as ISO 639 names it: "en", "cy"."""
    return str(_stored().value("language") or "en")


def remember_language(code: str) -> None:
    _stored().setValue("language", code)


def checks_spelling() -> bool:
    return str(_stored().value("spelling/on", "true")) == "true"


def remember_checks_spelling(on: bool) -> None:
    _stored().setValue("spelling/on", "true" if on else "false")


def own_spellings() -> list[str]:
    """The words that the owner called right."""
    return list(json.loads(str(_stored().value("spelling/words") or "[]")))


def learn_spelling(word: str) -> None:
    words = list(dict.fromkeys([*own_spellings(), word]))
    _stored().setValue("spelling/words", json.dumps(words, ensure_ascii=False))


def kept_filters() -> dict[str, Filter]:
    """The filters that were kept, by name in the order of keeping."""
    stored = json.loads(str(_stored().value("filters") or "{}"))
    return {
        name: Filter(tuple(Condition(Aspect(aspect), value) for aspect, value in conditions))
        for name, conditions in stored.items()
    }


def keep_filter(name: str, wanted: Filter) -> None:
    """Keep a filter, in place of one of the same name."""
    _store_filters({**kept_filters(), name: wanted})


def rename_filter(former: str, name: str) -> None:
    """Give a kept filter another name; it stays where it is in the order, and one that had the name goes."""
    kept = kept_filters()
    others = [each for each in kept if each == former or each != name]
    _store_filters({name if each == former else each: kept[each] for each in others})


def forget_filter(name: str) -> None:
    _store_filters({each: wanted for each, wanted in kept_filters().items() if each != name})


def _store_filters(filters: dict[str, Filter]) -> None:
    said = {name: [(each.aspect, each.value) for each in wanted.conditions] for name, wanted in filters.items()}
    _stored().setValue("filters", json.dumps(said, ensure_ascii=False))


def inbox_of(plan: str) -> list[dict[str, Any]]:
    """The returned files that wait for the owner's decisions about the plan with this id."""
    waiting: list[dict[str, Any]] = json.loads(str(_stored().value(f"inbox/{plan}") or "[]"))
    return waiting


def remember_inbox(plan: str, waiting: Sequence[Mapping[str, Any]]) -> None:
    if waiting:
        _stored().setValue(f"inbox/{plan}", json.dumps(waiting, ensure_ascii=False))
    else:
        _stored().remove(f"inbox/{plan}")


def begun_in(plan: Path) -> dict[str, str]:
    """The updates that were begun in a plan file and not added, by the ids of their items."""
    return dict(_begun().get(str(plan), {}))


def remember_begun(plan: Path, words: Mapping[str, str]) -> None:
    others = {path: begun for path, begun in _begun().items() if path != str(plan)}
    _store_begun({**others, str(plan): dict(words)})


def _begun() -> dict[str, dict[str, str]]:
    begun: dict[str, dict[str, str]] = json.loads(str(_stored().value("begun") or "{}"))
    return begun


def _store_begun(begun: Mapping[str, Mapping[str, str]]) -> None:
    said = {path: words for path, words in begun.items() if words}
    if said:
        _stored().setValue("begun", json.dumps(said, ensure_ascii=False))
    else:
        _stored().remove("begun")


def forget_words(plan: str, words: Sequence[str]) -> None:
    """Forget what is kept with any of these words in it: filters, spellings, files that wait, updates begun."""
    wanted = Redaction(words)

    def has(said: object) -> bool:
        text = json.dumps(said, ensure_ascii=False)
        return wanted.text(text) != text

    for name, conditions in kept_filters().items():
        if has([name, *(each.value for each in conditions.conditions)]):
            forget_filter(name)
    spellings = [word for word in own_spellings() if not has(word)]
    _stored().setValue("spelling/words", json.dumps(spellings, ensure_ascii=False))
    remember_inbox(plan, [each for each in inbox_of(plan) if not has(each)])
    begun = _begun().items()
    _store_begun({path: {item: text for item, text in texts.items() if not has(text)} for path, texts in begun})


def pack_folder(plan: str) -> Path | None:
    """The folder that the last packs of the plan with this id were written into."""
    stored = str(_stored().value(f"packs/{plan}") or "")
    return Path(stored) if stored and Path(stored).is_dir() else None


def remember_pack_folder(plan: str, folder: Path) -> None:
    _stored().setValue(f"packs/{plan}", str(folder))


def layout_of(name: str) -> QByteArray | None:
    """The stored geometry or state of a part of the window."""
    stored = _stored().value(f"layout/{name}")
    return stored if isinstance(stored, QByteArray) else None


def remember_layout(name: str, state: QByteArray) -> None:
    _stored().setValue(f"layout/{name}", state)


def is_unfolded(part: str, usually: bool) -> bool:
    """Whether a part of the pane was left unfolded; where nobody did either yet, whether it usually is."""
    return str(_stored().value(f"unfolded/{part}", "true" if usually else "false")) == "true"


def remember_unfolded(part: str, unfolded: bool) -> None:
    _stored().setValue(f"unfolded/{part}", "true" if unfolded else "false")


def columns() -> str:
    """How the tree's columns were when a window was closed; "" where none was yet."""
    return str(_stored().value("columns") or "")


def remember_columns(layout: str) -> None:
    _stored().setValue("columns", layout)
