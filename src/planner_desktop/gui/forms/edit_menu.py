# Compiled from ui/edit_menu.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edit_menu.ui'
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

class Ui_EditMenu(object):
    def setupUi(self, EditMenu):
        if not EditMenu.objectName():
            EditMenu.setObjectName(u"EditMenu")
        self.action_undo = QAction(EditMenu)
        self.action_undo.setObjectName(u"action_undo")
#if QT_CONFIG(shortcut)
        self.action_undo.setShortcut(u"Ctrl+Z")
#endif // QT_CONFIG(shortcut)
        self.action_redo = QAction(EditMenu)
        self.action_redo.setObjectName(u"action_redo")
#if QT_CONFIG(shortcut)
        self.action_redo.setShortcut(u"Ctrl+Y")
#endif // QT_CONFIG(shortcut)
        self.action_copy = QAction(EditMenu)
        self.action_copy.setObjectName(u"action_copy")
#if QT_CONFIG(shortcut)
        self.action_copy.setShortcut(u"Ctrl+C")
#endif // QT_CONFIG(shortcut)
        self.action_paste = QAction(EditMenu)
        self.action_paste.setObjectName(u"action_paste")
#if QT_CONFIG(shortcut)
        self.action_paste.setShortcut(u"Ctrl+V")
#endif // QT_CONFIG(shortcut)
        self.action_paste_cells = QAction(EditMenu)
        self.action_paste_cells.setObjectName(u"action_paste_cells")
#if QT_CONFIG(shortcut)
        self.action_paste_cells.setShortcut(u"Ctrl+Alt+V")
#endif // QT_CONFIG(shortcut)
        self.action_find = QAction(EditMenu)
        self.action_find.setObjectName(u"action_find")
#if QT_CONFIG(shortcut)
        self.action_find.setShortcut(u"Ctrl+F")
#endif // QT_CONFIG(shortcut)
        self.action_find_next = QAction(EditMenu)
        self.action_find_next.setObjectName(u"action_find_next")
#if QT_CONFIG(shortcut)
        self.action_find_next.setShortcut(u"F3")
#endif // QT_CONFIG(shortcut)
        self.action_find_before = QAction(EditMenu)
        self.action_find_before.setObjectName(u"action_find_before")
#if QT_CONFIG(shortcut)
        self.action_find_before.setShortcut(u"Shift+F3")
#endif // QT_CONFIG(shortcut)
        self.action_replace = QAction(EditMenu)
        self.action_replace.setObjectName(u"action_replace")
#if QT_CONFIG(shortcut)
        self.action_replace.setShortcut(u"Ctrl+H")
#endif // QT_CONFIG(shortcut)
        self.action_filter = QAction(EditMenu)
        self.action_filter.setObjectName(u"action_filter")
#if QT_CONFIG(shortcut)
        self.action_filter.setShortcut(u"Ctrl+Shift+F")
#endif // QT_CONFIG(shortcut)
        self.action_show_all = QAction(EditMenu)
        self.action_show_all.setObjectName(u"action_show_all")
#if QT_CONFIG(shortcut)
        self.action_show_all.setShortcut(u"Ctrl+Shift+E")
#endif // QT_CONFIG(shortcut)

        EditMenu.addAction(self.action_undo)
        EditMenu.addAction(self.action_redo)
        EditMenu.addSeparator()
        EditMenu.addAction(self.action_copy)
        EditMenu.addAction(self.action_paste)
        EditMenu.addAction(self.action_paste_cells)
        EditMenu.addSeparator()
        EditMenu.addAction(self.action_find)
        EditMenu.addAction(self.action_find_next)
        EditMenu.addAction(self.action_find_before)
        EditMenu.addAction(self.action_replace)
        EditMenu.addSeparator()
        EditMenu.addAction(self.action_filter)
        EditMenu.addAction(self.action_show_all)

        self.retranslateUi(EditMenu)

        QMetaObject.connectSlotsByName(EditMenu)
    # setupUi

    def retranslateUi(self, EditMenu):
        EditMenu.setTitle(QCoreApplication.translate("EditMenu", u"&Edit", None))
        self.action_undo.setText(QCoreApplication.translate("EditMenu", u"&Undo", None))
        self.action_redo.setText(QCoreApplication.translate("EditMenu", u"&Redo", None))
        self.action_copy.setText(QCoreApplication.translate("EditMenu", u"&Copy as a Table", None))
        self.action_paste.setText(QCoreApplication.translate("EditMenu", u"&Paste Rows as Actions", None))
        self.action_paste_cells.setText(QCoreApplication.translate("EditMenu", u"Paste into Ce&lls", None))
        self.action_find.setText(QCoreApplication.translate("EditMenu", u"&Find in Plan", None))
        self.action_find_next.setText(QCoreApplication.translate("EditMenu", u"Find &Next", None))
        self.action_find_before.setText(QCoreApplication.translate("EditMenu", u"Find the One &Before", None))
        self.action_replace.setText(QCoreApplication.translate("EditMenu", u"R&eplace\u2026", None))
        self.action_filter.setText(QCoreApplication.translate("EditMenu", u"Fil&ter\u2026", None))
        self.action_show_all.setText(QCoreApplication.translate("EditMenu", u"Show E&verything", None))
    # retranslateUi

