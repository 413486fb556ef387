# Compiled from ui/item_menu.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_menu.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QMenu, QSizePolicy, QWidget)

class Ui_ItemMenu(object):
    def setupUi(self, ItemMenu):
        if not ItemMenu.objectName():
            ItemMenu.setObjectName(u"ItemMenu")
        self.action_add_below = QAction(ItemMenu)
        self.action_add_below.setObjectName(u"action_add_below")
#if QT_CONFIG(shortcut)
        self.action_add_below.setShortcut(u"Ctrl+Return")
#endif // QT_CONFIG(shortcut)
        self.action_add_inside = QAction(ItemMenu)
        self.action_add_inside.setObjectName(u"action_add_inside")
#if QT_CONFIG(shortcut)
        self.action_add_inside.setShortcut(u"Ctrl+Shift+Return")
#endif // QT_CONFIG(shortcut)
        self.action_add_update = QAction(ItemMenu)
        self.action_add_update.setObjectName(u"action_add_update")
#if QT_CONFIG(shortcut)
        self.action_add_update.setShortcut(u"Ctrl+U")
#endif // QT_CONFIG(shortcut)
        self.action_rename = QAction(ItemMenu)
        self.action_rename.setObjectName(u"action_rename")
#if QT_CONFIG(shortcut)
        self.action_rename.setShortcut(u"F2")
#endif // QT_CONFIG(shortcut)
        self.action_delete = QAction(ItemMenu)
        self.action_delete.setObjectName(u"action_delete")
#if QT_CONFIG(shortcut)
        self.action_delete.setShortcut(u"Del")
#endif // QT_CONFIG(shortcut)
        self.action_correct_reading = QAction(ItemMenu)
        self.action_correct_reading.setObjectName(u"action_correct_reading")
#if QT_CONFIG(shortcut)
        self.action_correct_reading.setShortcut(u"F4")
#endif // QT_CONFIG(shortcut)
        self.action_move_up = QAction(ItemMenu)
        self.action_move_up.setObjectName(u"action_move_up")
#if QT_CONFIG(shortcut)
        self.action_move_up.setShortcut(u"Alt+Up")
#endif // QT_CONFIG(shortcut)
        self.action_move_down = QAction(ItemMenu)
        self.action_move_down.setObjectName(u"action_move_down")
#if QT_CONFIG(shortcut)
        self.action_move_down.setShortcut(u"Alt+Down")
#endif // QT_CONFIG(shortcut)
        self.action_indent = QAction(ItemMenu)
        self.action_indent.setObjectName(u"action_indent")
#if QT_CONFIG(shortcut)
        self.action_indent.setShortcut(u"Alt+Right")
#endif // QT_CONFIG(shortcut)
        self.action_outdent = QAction(ItemMenu)
        self.action_outdent.setObjectName(u"action_outdent")
#if QT_CONFIG(shortcut)
        self.action_outdent.setShortcut(u"Alt+Left")
#endif // QT_CONFIG(shortcut)
        self.action_set_status = QAction(ItemMenu)
        self.action_set_status.setObjectName(u"action_set_status")
#if QT_CONFIG(shortcut)
        self.action_set_status.setShortcut(u"Ctrl+Shift+T")
#endif // QT_CONFIG(shortcut)
        self.action_shift_dates = QAction(ItemMenu)
        self.action_shift_dates.setObjectName(u"action_shift_dates")
#if QT_CONFIG(shortcut)
        self.action_shift_dates.setShortcut(u"Ctrl+Shift+D")
#endif // QT_CONFIG(shortcut)
        self.action_replace_person = QAction(ItemMenu)
        self.action_replace_person.setObjectName(u"action_replace_person")
#if QT_CONFIG(shortcut)
        self.action_replace_person.setShortcut(u"Ctrl+Shift+R")
#endif // QT_CONFIG(shortcut)

        ItemMenu.addAction(self.action_add_below)
        ItemMenu.addAction(self.action_add_inside)
        ItemMenu.addAction(self.action_add_update)
        ItemMenu.addAction(self.action_rename)
        ItemMenu.addAction(self.action_delete)
        ItemMenu.addAction(self.action_correct_reading)
        ItemMenu.addSeparator()
        ItemMenu.addAction(self.action_move_up)
        ItemMenu.addAction(self.action_move_down)
        ItemMenu.addAction(self.action_indent)
        ItemMenu.addAction(self.action_outdent)
        ItemMenu.addSeparator()
        ItemMenu.addAction(self.action_set_status)
        ItemMenu.addAction(self.action_shift_dates)
        ItemMenu.addAction(self.action_replace_person)

        self.retranslateUi(ItemMenu)

        QMetaObject.connectSlotsByName(ItemMenu)
    # setupUi

    def retranslateUi(self, ItemMenu):
        ItemMenu.setTitle(QCoreApplication.translate("ItemMenu", u"&Item", None))
        self.action_add_below.setText(QCoreApplication.translate("ItemMenu", u"&Add Below", None))
        self.action_add_inside.setText(QCoreApplication.translate("ItemMenu", u"Add &Inside", None))
        self.action_add_update.setText(QCoreApplication.translate("ItemMenu", u"Write an Upda&te", None))
        self.action_rename.setText(QCoreApplication.translate("ItemMenu", u"&Rename", None))
        self.action_delete.setText(QCoreApplication.translate("ItemMenu", u"&Delete", None))
        self.action_correct_reading.setText(QCoreApplication.translate("ItemMenu", u"&Correct the Reading", None))
        self.action_move_up.setText(QCoreApplication.translate("ItemMenu", u"Move &Up", None))
        self.action_move_down.setText(QCoreApplication.translate("ItemMenu", u"Move Do&wn", None))
        self.action_indent.setText(QCoreApplication.translate("ItemMenu", u"&Move Into the One Above", None))
        self.action_outdent.setText(QCoreApplication.translate("ItemMenu", u"Move &Out", None))
        self.action_set_status.setText(QCoreApplication.translate("ItemMenu", u"Set &Status\u2026", None))
        self.action_shift_dates.setText(QCoreApplication.translate("ItemMenu", u"S&hift Dates\u2026", None))
        self.action_replace_person.setText(QCoreApplication.translate("ItemMenu", u"Replace a &Person\u2026", None))
    # retranslateUi

