"""Why a plan that is open cannot be changed, said in the bar above it with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .file_commands import FileCommands
from .freed import Freed
from .message_bar import MessageBar

if TYPE_CHECKING:
    from planner_desktop.app.document import Document


def say_why(bar: MessageBar, document: Document, files: FileCommands, freed: Freed) -> None:
    file = document.file
    if file.damage:
        text = QCoreApplication.translate(
            "ReadOnly", "This plan is damaged and shown as far as it reads. {found}"
        ).format(found=" ".join(file.damage))
        bar.say(text, QCoreApplication.translate("ReadOnly", "Salvage…"), files.salvage)
        return
    text = QCoreApplication.translate("ReadOnly", "Read-only: this plan cannot be changed here.")
    if file.held_by:
        text = QCoreApplication.translate(
            "ReadOnly",
            "Read-only: this plan is open elsewhere, by {holder}. Once it is closed there, it can be changed here; "
            "or save a copy to work in.",
        )
        text = text.format(holder=file.held_by.words)
    elif file.reason:
        text = QCoreApplication.translate("ReadOnly", "Read-only, because {reason}. Save a copy to work in.").format(
            reason=file.reason
        )
    bar.say(text, QCoreApplication.translate("ReadOnly", "Save a Copy…"), files.copy_file)
    bar.offer_also(QCoreApplication.translate("ReadOnly", "Try Again"), freed.open_again)
