"""What is being typed in a cell of a view when something else happens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView


def store_open_editor(view: QAbstractItemView, index: QModelIndex) -> None:
    """Store what was typed in the editor that is open at a cell, if one is: a view that is reset would drop it."""
    editor = view.indexWidget(index)
    if editor is not None:
        view.commitData(editor)
        view.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
