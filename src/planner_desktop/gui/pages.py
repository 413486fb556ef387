"""Which page of the open plan is seen, and how the focus goes from part to part of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from planner_desktop.domain.filters import Condition, Filter

from .actions import Actions
from .announcing import in_reading_order
from .changing import Changing
from .forms.main_window import Ui_MainWindow
from .message_bar import MessageBar
from .page import Page
from .session import Session

PLAN = "plan"
VERSIONS = "versions"
PEOPLE = "people"
_ON_THE_PLAN = (
    *("find", "filter", "show_all", "paste", "add_below", "add_inside", "rename", "add_section", "add_objective"),
    *("find_next", "find_before", "add_update"),
    *("columns", "show_objectives", "show_actions", "show_milestones"),
)
"""The actions that work in the tree and go there first."""


class Pages(QObject):
    """`turned` tells that another page is seen; `filter_wanted` carries the filter that the plan's is to be seen by.

    Pages but the plan's are built when they are first gone to.
    """

    turned = Signal()
    filter_wanted = Signal(object)

    def __init__(self, form: Ui_MainWindow, session: Session, changing: Changing) -> None:
        super().__init__(form.pages)
        self._form = form
        self._session = session
        self._built: dict[str, Page] = {}
        in_reading_order(form.planPage)
        self._builders = dict(_BUILDERS)
        self._builders[VERSIONS] = lambda session: _versions(session, changing)
        self._builders[PEOPLE] = lambda session: _people(session, changing, form.messageBar)
        self._name = PLAN
        self._actions: Actions | None = None
        self._left: list[tuple[str, str]] = []
        """The pages, and on the plan's own the items, that were left to see an item."""
        session.opened.connect(self._forget)
        form.rail.chosen.connect(self.show)
        form.rail.entered.connect(self.enter)

    def offer(self, name: str, build: Callable[[], Page]) -> None:
        """Have a page that needs more than the session: `build` makes it.  To be called before `connect_to`."""
        self._builders[name] = lambda _session: build()

    def connect_to(self, actions: Actions) -> None:
        self._actions = actions
        self._allow_back()
        for name in (PLAN, *self._builders):
            actions[f"page_{name}"].triggered.connect(lambda _checked=False, name=name: self.go(name))
        for name in _ON_THE_PLAN:
            actions[name].triggered.connect(lambda _checked=False: self.show(PLAN))
        actions["issue"].triggered.connect(self.issue_version)
        actions["sort_people"].triggered.connect(self.sort_people)
        actions["back"].triggered.connect(lambda _checked=False: self.back())
        actions["next_part"].triggered.connect(lambda _checked=False: self._pass_focus(1))
        actions["part_before"].triggered.connect(lambda _checked=False: self._pass_focus(-1))

    def issue_version(self) -> None:
        """Ask for the next version on the page where the versions are."""
        from .versions.versions_page import VersionsPage

        self.go(VERSIONS)
        page = self._page(VERSIONS)
        assert isinstance(page, VersionsPage)
        page.issue()

    def sort_people(self) -> None:
        """Sort the register of people by the column where somebody is in it."""
        from .people.people_page import PeoplePage

        self.go(PEOPLE)
        page = self._page(PEOPLE)
        assert isinstance(page, PeoplePage)
        page.sort()

    @property
    def name(self) -> str:
        """The page that is seen."""
        return self._name

    @property
    def on_plan(self) -> bool:
        """Whether the tree and the pane are what is seen."""
        return self._name == PLAN

    def show(self, name: str) -> None:
        """See a page of the open plan; the focus stays where it is."""
        if self._session.document is None:
            return
        self._session.settling.emit()
        self._name = name
        self._form.rail.mark(name)
        self._form.pages.setCurrentWidget(self._form.planPage if self.on_plan else self._page(name))
        self.turned.emit()

    def go(self, name: str) -> None:
        """See a page and give it the focus."""
        self.show(name)
        self.enter()

    def _page(self, name: str) -> Page:
        if name not in self._built:
            page = self._builders[name](self._session)
            page.item_chosen.connect(self.go_to_item)
            page.filter_wanted.connect(self._go_to_found)
            page.act_wanted.connect(self._act)
            self._form.pages.addWidget(page)
            in_reading_order(page)
            self._built[name] = page
        return self._built[name]

    def go_to_item(self, id: str) -> None:
        """See an item in the plan; `back` leads to what was seen before."""
        form = self._form
        self._note_left()
        if not form.tree.plan_model.index_of(id).isValid():
            self._act("show_all")
        self.go(PLAN)
        form.tree.choose(id)
        self._allow_back()

    def _go_to_found(self, condition: Condition) -> None:
        """See just the items of the plan that meet this; `back` leads to what was seen before."""
        self._note_left()
        self._form.findBar.clear()
        self.go(PLAN)
        self.filter_wanted.emit(Filter((condition,)))
        self._allow_back()

    def _note_left(self) -> None:
        self._left.append((self._name, self._form.tree.current_id))

    def back(self) -> None:
        """See again what was seen before an item was gone to."""
        name, id = self._left.pop()
        self.go(name)
        if name == PLAN:
            self._form.tree.choose(id)
        self._allow_back()

    def _forget(self) -> None:
        self._left.clear()
        self._allow_back()

    def _allow_back(self) -> None:
        if self._actions:
            self._actions["back"].setEnabled(bool(self._left))

    def _act(self, name: str) -> None:
        assert self._actions is not None
        self._actions[name].trigger()

    def enter(self) -> None:
        """Give the focus to what is seen."""
        if self.on_plan:
            self._form.tree.setFocus()
        else:
            self._page(self._name).enter()

    def _pass_focus(self, by: int) -> None:
        """Give the focus to the next part of what is seen: rail, tree and pane, or rail and page."""
        form = self._form
        parts: list[tuple[QWidget, Callable[[], object]]] = [(form.rail, form.rail.setFocus)]
        if self.on_plan:
            parts += [(form.treeSide, form.tree.setFocus), (form.pane, form.pane.focus_field)]
        else:
            parts.append((self._page(self._name), self.enter))
        focus = QApplication.focusWidget()
        held = (n for n, (part, _) in enumerate(parts) if focus and (part is focus or part.isAncestorOf(focus)))
        parts[(next(held, 0) + by) % len(parts)][1]()


def _overview(session: Session) -> Page:
    from .overview.overview_page import OverviewPage

    return OverviewPage(session)


def _people(session: Session, changing: Changing, message_bar: MessageBar) -> Page:
    from .people.people_page import PeoplePage

    return PeoplePage(session, changing, message_bar)


def _versions(session: Session, changing: Changing) -> Page:
    from .versions.versions_page import VersionsPage

    return VersionsPage(session, changing)


def _readings(session: Session) -> Page:
    from .review.review_page import ReviewPage

    return ReviewPage(session)


_BUILDERS: dict[str, Callable[[Session], Page]] = {
    "overview": _overview,
    "readings": _readings,
}
