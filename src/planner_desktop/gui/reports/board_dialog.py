"""A board's name and the mail addresses of its members."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.app.boards import addresses_in

from ..dialogs.showing import is_accepted
from ..forms.board_dialog import Ui_BoardDialog


@dataclass(frozen=True, slots=True)
class BoardWords:
    name: str
    members: tuple[str, ...]


class BoardDialog(QDialog):
    """`check` raises Refused where what is typed cannot be a board."""

    def __init__(
        self, parent: QWidget, check: Callable[[BoardWords], object], said: BoardWords = BoardWords("", ())
    ) -> None:
        super().__init__(parent)
        self.form = Ui_BoardDialog()
        self.form.setupUi(self)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        self._check_words = check
        self.form.name.setText(said.name)
        self.form.members.setPlainText("\n".join(said.members))
        self.form.name.textChanged.connect(self._check)
        self.form.members.textChanged.connect(self._check)
        self._check()

    def words(self) -> BoardWords:
        return BoardWords(self.form.name.text().strip(), addresses_in(self.form.members.toPlainText()))

    def _check(self) -> None:
        button = self.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.form.problem.check(lambda: self._check_words(self.words()), button)


def ask(
    parent: QWidget, check: Callable[[BoardWords], object], said: BoardWords = BoardWords("", ())
) -> BoardWords | None:
    """What a board is to be called and who is on it; None when the dialog was left."""
    dialog = BoardDialog(parent, check, said)
    return dialog.words() if is_accepted(dialog) else None
