"""Where the next action belongs: sections and objectives as a file names them, once or again."""

from __future__ import annotations

import re

from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.codes import split_objective_band, split_ref

from .draft import Draft
from .words import plain

_CONTINUED = re.compile(r"\W*\b(continued|cont(?:[’']?d)?)\b\W*", re.IGNORECASE)
_TERM = re.compile(r"\b(?:objective|priority|outcome|recommendation)\b", re.IGNORECASE)


class Outline:
    """The sections and objectives found so far, and those that rows now belong to.

    `term` is what the plan calls its objectives, where bands say so: "Priority 1: …".  `where` is the row that is
    looked at, in which an item that is found new begins.
    """

    def __init__(self) -> None:
        self.root = Draft(None)
        self.section: Draft | None = None
        self.objective: Draft | None = None
        self._sections: dict[str, Draft] = {}
        self._by_title: dict[tuple[int, str], dict[str, Draft]] = {}
        self._listed: dict[str, Draft] = {}
        self.term = ""
        self.where = ""

    @property
    def place(self) -> Draft:
        """What an action found now stands in."""
        return self.objective or self.section or self.root

    @property
    def _above(self) -> Draft:
        return self.section or self.root

    def leave(self) -> None:
        """Another sheet: what was open on the last one is closed."""
        self.section = self.objective = None

    def open_section(self, title: str) -> Draft:
        key = plain(title)
        if key not in self._sections and (begun := _before_going_on(title)) and plain(begun) in self._sections:
            key = plain(begun)
            self._sections[key].note_once(title)
        elif key not in self._sections:
            self._sections[key] = self.root.child(Level.SECTION, self.where)
            self._sections[key].add("title", title)
        self.section, self.objective = self._sections[key], None
        return self.section

    def open_band(self, text: str, ref: str = "") -> Draft:
        """An objective named by a row of its own: "1) Objective: … Target: …"; `ref` is what a cell before it says."""
        if ref:
            return self.open_objective(ref, text.removeprefix(ref).strip())
        band = split_objective_band(text)
        if band is None:
            ref, markers, title = split_ref(text)
            return self.open_objective(ref, title, markers)
        ref, title, target = band
        word = _TERM.search(text)
        if word and not self.term:
            self.term = word[0].capitalize()
        objective = self.open_objective(ref, title, ())
        self.add_target(target)
        return objective

    def open_labelled(self, label: str, words: str) -> Draft:
        """An objective whose name stands beside what it is: "Area for improvement | Reading", "Objective 2 | …"."""
        text = f"{label}: {words}"
        if any(map(str.isdigit, label)) or split_objective_band(text) is not None:
            return self.open_band(text)
        self.term = self.term or label
        return self.open_band(words)

    def add_target(self, target: str) -> None:
        """A target given again in other words is kept as a note beside the first."""
        objective = self.objective
        if objective is None or not target or plain(target) == plain(objective.words.get("target", "")):
            return
        if objective.words.get("target"):
            objective.note(f"Target: {target}")
        else:
            objective.add("target", target)

    def open_objective(self, ref: str, title: str, markers: tuple[str, ...] = (), *, listed: bool = False) -> Draft:
        """The objective of that ref and title: the one found before, or a new one."""
        known = self._known(ref, title, listed)
        if known is None and (begun := _before_going_on(title)) and (known := self._known(ref, begun, listed)):
            known.note_once(title)
        elif known is None:
            known = self._above.child(Level.OBJECTIVE, self.where)
            known.add("ref", ref)
            known.add("title", title)
            self._by_title.setdefault((id(self._above), plain(title)), {}).setdefault(ref, known)
        elif plain(known.words.get("title", "")) != plain(title):
            if listed:
                known.note(known.words["title"])
                known.words["title"] = title
            else:
                known.note(title)
        if ref and (listed or ref not in self._listed):
            known.listed = known.listed or listed
            if known.listed:
                self._listed[ref] = known
        for marker in markers:
            known.note(marker)
        self.objective = known
        return known

    def _known(self, ref: str, title: str, listed: bool) -> Draft | None:
        if ref and ref in self._listed:
            return self._listed[ref]
        same = self._by_title.get((id(self._above), plain(title)), {})
        found = same.get(ref) if ref else next(iter(same.values()), None)
        if found is None and listed and ref:
            objectives = (draft for draft in self._above.children if draft.level is Level.OBJECTIVE)
            found = next((draft for draft in objectives if draft.words.get("ref") == ref), None)
        return found


def _before_going_on(title: str) -> str:
    """ "Prevention" of "Prevention (continued)", as a heading is repeated on the next page; "" of others."""
    goes_on = list(_CONTINUED.finditer(title))
    return title[: goes_on[-1].start()] if goes_on and goes_on[-1].end() == len(title) else ""
