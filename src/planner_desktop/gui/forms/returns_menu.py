# Compiled from ui/returns_menu.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'returns_menu.ui'
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

class Ui_ReturnsMenu(object):
    def setupUi(self, ReturnsMenu):
        if not ReturnsMenu.objectName():
            ReturnsMenu.setObjectName(u"ReturnsMenu")
        self.action_circulate = QAction(ReturnsMenu)
        self.action_circulate.setObjectName(u"action_circulate")
#if QT_CONFIG(shortcut)
        self.action_circulate.setShortcut(u"Ctrl+Shift+C")
#endif // QT_CONFIG(shortcut)
        self.action_letters = QAction(ReturnsMenu)
        self.action_letters.setObjectName(u"action_letters")
#if QT_CONFIG(shortcut)
        self.action_letters.setShortcut(u"Ctrl+Alt+T")
#endif // QT_CONFIG(shortcut)
        self.action_chase = QAction(ReturnsMenu)
        self.action_chase.setObjectName(u"action_chase")
#if QT_CONFIG(shortcut)
        self.action_chase.setShortcut(u"Ctrl+Alt+R")
#endif // QT_CONFIG(shortcut)
        self.action_merge = QAction(ReturnsMenu)
        self.action_merge.setObjectName(u"action_merge")
#if QT_CONFIG(shortcut)
        self.action_merge.setShortcut(u"Ctrl+M")
#endif // QT_CONFIG(shortcut)
        self.action_read_folder = QAction(ReturnsMenu)
        self.action_read_folder.setObjectName(u"action_read_folder")
#if QT_CONFIG(shortcut)
        self.action_read_folder.setShortcut(u"Ctrl+Shift+M")
#endif // QT_CONFIG(shortcut)
        self.action_accept_clean = QAction(ReturnsMenu)
        self.action_accept_clean.setObjectName(u"action_accept_clean")
#if QT_CONFIG(shortcut)
        self.action_accept_clean.setShortcut(u"Ctrl+Shift+A")
#endif // QT_CONFIG(shortcut)
        self.action_take_over = QAction(ReturnsMenu)
        self.action_take_over.setObjectName(u"action_take_over")
#if QT_CONFIG(shortcut)
        self.action_take_over.setShortcut(u"Ctrl+Alt+M")
#endif // QT_CONFIG(shortcut)
        self.action_write_queries = QAction(ReturnsMenu)
        self.action_write_queries.setObjectName(u"action_write_queries")
#if QT_CONFIG(shortcut)
        self.action_write_queries.setShortcut(u"Ctrl+Alt+Q")
#endif // QT_CONFIG(shortcut)
        self.action_reverse_return = QAction(ReturnsMenu)
        self.action_reverse_return.setObjectName(u"action_reverse_return")
#if QT_CONFIG(shortcut)
        self.action_reverse_return.setShortcut(u"Ctrl+Alt+Z")
#endif // QT_CONFIG(shortcut)

        ReturnsMenu.addAction(self.action_circulate)
        ReturnsMenu.addAction(self.action_letters)
        ReturnsMenu.addAction(self.action_chase)
        ReturnsMenu.addSeparator()
        ReturnsMenu.addAction(self.action_merge)
        ReturnsMenu.addAction(self.action_read_folder)
        ReturnsMenu.addSeparator()
        ReturnsMenu.addAction(self.action_accept_clean)
        ReturnsMenu.addAction(self.action_take_over)
        ReturnsMenu.addAction(self.action_write_queries)
        ReturnsMenu.addAction(self.action_reverse_return)

        self.retranslateUi(ReturnsMenu)

        QMetaObject.connectSlotsByName(ReturnsMenu)
    # setupUi

    def retranslateUi(self, ReturnsMenu):
        ReturnsMenu.setTitle(QCoreApplication.translate("ReturnsMenu", u"Re&turns", None))
        self.action_circulate.setText(QCoreApplication.translate("ReturnsMenu", u"&Circulate Packs\u2026", None))
        self.action_letters.setText(QCoreApplication.translate("ReturnsMenu", u"&Letters\u2026", None))
        self.action_chase.setText(QCoreApplication.translate("ReturnsMenu", u"Write Re&minders\u2026", None))
        self.action_merge.setText(QCoreApplication.translate("ReturnsMenu", u"&Read Returns\u2026", None))
        self.action_read_folder.setText(QCoreApplication.translate("ReturnsMenu", u"Read a &Folder of Returns\u2026", None))
        self.action_accept_clean.setText(QCoreApplication.translate("ReturnsMenu", u"&Accept All Clean", None))
        self.action_take_over.setText(QCoreApplication.translate("ReturnsMenu", u"Merge What Is &Decided", None))
        self.action_write_queries.setText(QCoreApplication.translate("ReturnsMenu", u"Write the &Queries\u2026", None))
        self.action_reverse_return.setText(QCoreApplication.translate("ReturnsMenu", u"Re&verse a Return", None))
    # retranslateUi

