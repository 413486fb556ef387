"""The one way a dialog is shown, from the first word to the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def is_accepted(dialog: QDialog) -> bool:
    """Show a dialog until it is answered.

    Its window would keep it, and what was typed into it, passphrases too, until the window closes.  It goes when the
    window's loop is back, so that the answer can still be read.
    """
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted
