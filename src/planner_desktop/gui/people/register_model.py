"""The register of people as a table; an edit becomes a change set."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner_desktop.app.people import Holding, by_name, member_names, members_named, set_person
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.records import Person, Value
from planner_desktop.domain.understanding import Understanding

from ..plain import tooltip
from ..session import Session

if TYPE_CHECKING:
    from planner_desktop.app.document import Document

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    NAME = 0
    INITIALS = 1
    ROLE = 2
    AGENCY = 3
    EMAIL = 4
    MEMBERS = 5
    OPEN = 6


_FIELDS = {
    Column.NAME: "name",
    Column.INITIALS: "initials",
    Column.ROLE: "role",
    Column.AGENCY: "agency",
    Column.EMAIL: "email",
}


class RegisterModel(QAbstractTableModel):
    """A row for each person, by name; `OPEN` counts the actions that they have not finished."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._by_name: list[Person] = []
        self._people: list[Person] = []
        self._held: Mapping[str, tuple[Holding, ...]] = {}
        self._understanding: Understanding | None = None
        self.sorted_by = Column.NAME, Qt.SortOrder.AscendingOrder

    def show_register(self, understanding: Understanding, held: Mapping[str, tuple[Holding, ...]]) -> None:
        """Show the people of a plan, who hold these actions by their ids; what is being typed of them stays open."""
        self._understanding, self._held = understanding, held
        if self._people and understanding.plan.people.keys() == {person.id for person in self._people}:
            self._by_name = by_name(understanding.plan)
            self.sort(*self.sorted_by)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._people) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._by_name = by_name(understanding.plan)
        self._people = self._in_order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Have the rows by a column, now and as the register changes; who has nothing there comes last."""
        self.sorted_by = Column(column), order
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._people[index.row()].id) for index in self.persistentIndexList()]
        self._people = self._in_order()
        for index, id in kept:
            self.changePersistentIndex(index, self.index(self.row_of(id), index.column()))
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def _in_order(self) -> list[Person]:
        """The people by the column that is sorted by, and by name where it says the same of them."""
        column, order = self.sorted_by
        said, others = list[Person](), list[Person]()
        for person in self._by_name:
            (said if self._words(person, column) else others).append(person)
        said.sort(key=lambda person: self._sorts_by(person, column), reverse=order is Qt.SortOrder.DescendingOrder)
        return said + others

    def _sorts_by(self, person: Person, column: Column) -> tuple[int, str]:
        return len(self.held_by(person)) if column is Column.OPEN else 0, self._words(person, column).casefold()

    def person(self, row: int) -> Person | None:
        return self._people[row] if 0 <= row < len(self._people) else None

    def people_from(self, row: int) -> list[Person]:
        """Whoever stands in a row and below it."""
        return self._people[row:]

    def row_of(self, id: str) -> int:
        """The row of a person, -1 where the register has none of that id."""
        return next((row for row, person in enumerate(self._people) if person.id == id), -1)

    def held_by(self, person: Person) -> tuple[Holding, ...]:
        return self._held.get(person.id, ())

    # -- as a table

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if orientation is Qt.Orientation.Vertical or role not in (
            *(roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole),
        ):
            return None
        words = {
            Column.NAME: self.tr("Name"),
            Column.INITIALS: self.tr("Initials"),
            Column.ROLE: self.tr("Role"),
            Column.AGENCY: self.tr("Agency"),
            Column.EMAIL: self.tr("E-mail"),
            Column.MEMBERS: self.tr("Group of"),
            Column.OPEN: self.tr("Open"),
        }
        name = words[Column(section)]
        if role == roles.AccessibleTextRole and section == self.sorted_by[0]:
            falls = self.sorted_by[1] is Qt.SortOrder.DescendingOrder
            return (self.tr("{column}, sorted downwards") if falls else self.tr("{column}, sorted")).format(column=name)
        return name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.person(index.row()) if index.isValid() else None
        if person is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(person, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._words(person, Column(index.column())))
        return None

    def _words(self, person: Person, column: Column) -> str:
        if column is Column.OPEN:
            return str(len(self.held_by(person)) or "")
        if column is Column.MEMBERS:
            return member_names(self._understanding.plan, person) if self._understanding else ""
        return str(getattr(person, _FIELDS[column]))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and index.column() != Column.OPEN and self._session.writable
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        person = self.person(index.row())
        if role != Qt.ItemDataRole.EditRole or person is None:
            return False
        column, words = Column(index.column()), str(value).strip()
        if words == self._words(person, column):
            return False
        return self._session.edit(lambda doc: _change(doc, person, column, words)) is not None


def names_from(column: int) -> list[str]:
    """The values that are typed in a column and to the right of it."""
    return [name for each, name in {**_FIELDS, Column.MEMBERS: "members"}.items() if each >= column]


def _change(document: Document, person: Person, column: Column, words: str) -> ChangeSet:
    values: dict[str, Value] = {}
    if column is Column.MEMBERS:
        values["members"] = members_named(document.understanding, words)
    else:
        values[_FIELDS[column]] = words
    return set_person(document.plan, person, values, author=document.author)
