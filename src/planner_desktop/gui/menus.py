"""The menu bar.  Each menu is a form: there stand its actions, their words and their keys."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar

from .forms.edit_menu import Ui_EditMenu
from .forms.file_menu import Ui_FileMenu
from .forms.help_menu import Ui_HelpMenu
from .forms.item_menu import Ui_ItemMenu
from .forms.plan_menu import Ui_PlanMenu
from .forms.reports_menu import Ui_ReportsMenu
from .forms.returns_menu import Ui_ReturnsMenu
from .forms.view_menu import Ui_ViewMenu


def fill(bar: QMenuBar) -> QMenu:
    """Put all menus into the bar; gives the one in which the recent plans are to be listed."""
    file = Ui_FileMenu()
    file.setupUi(_added(bar))
    Ui_EditMenu().setupUi(_added(bar))
    Ui_ItemMenu().setupUi(_added(bar))
    Ui_PlanMenu().setupUi(_added(bar))
    Ui_ReturnsMenu().setupUi(_added(bar))
    Ui_ReportsMenu().setupUi(_added(bar))
    Ui_ViewMenu().setupUi(_added(bar))
    Ui_HelpMenu().setupUi(_added(bar))
    return file.menu_recent


def _added(bar: QMenuBar) -> QMenu:
    menu = QMenu(bar)
    bar.addMenu(menu)
    return menu
