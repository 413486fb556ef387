"""The least that a window with a plan can take: `python floor.py PLAN`, with imports as they stand in the program."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy  # noqa: F401
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTreeView

AnyIndex = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """Rows of a database as they are."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: ARG002, B008, N802
        return len(self._rows[0])

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def main(path: Path) -> int:
    application = QApplication(sys.argv)
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute('SELECT id, level, parent, "order", words FROM items').fetchall()
    view = QTreeView()
    view.setUniformRowHeights(True)
    view.setModel(Rows(rows))
    view.setWindowTitle(path.name)
    view.resize(1280, 720)
    view.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
