# Compiled from ui/reports_menu.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_menu.ui'
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

class Ui_ReportsMenu(object):
    def setupUi(self, ReportsMenu):
        if not ReportsMenu.objectName():
            ReportsMenu.setObjectName(u"ReportsMenu")
        self.action_report = QAction(ReportsMenu)
        self.action_report.setObjectName(u"action_report")
#if QT_CONFIG(shortcut)
        self.action_report.setShortcut(u"Ctrl+P")
#endif // QT_CONFIG(shortcut)
        self.action_protect_report = QAction(ReportsMenu)
        self.action_protect_report.setObjectName(u"action_protect_report")
#if QT_CONFIG(shortcut)
        self.action_protect_report.setShortcut(u"Ctrl+Alt+P")
#endif // QT_CONFIG(shortcut)
        self.action_add_board = QAction(ReportsMenu)
        self.action_add_board.setObjectName(u"action_add_board")
#if QT_CONFIG(shortcut)
        self.action_add_board.setShortcut(u"Ctrl+Shift+B")
#endif // QT_CONFIG(shortcut)
        self.action_issue_to_board = QAction(ReportsMenu)
        self.action_issue_to_board.setObjectName(u"action_issue_to_board")
#if QT_CONFIG(shortcut)
        self.action_issue_to_board.setShortcut(u"Ctrl+Shift+I")
#endif // QT_CONFIG(shortcut)
        self.action_issue_protected = QAction(ReportsMenu)
        self.action_issue_protected.setObjectName(u"action_issue_protected")
#if QT_CONFIG(shortcut)
        self.action_issue_protected.setShortcut(u"Ctrl+Alt+I")
#endif // QT_CONFIG(shortcut)

        ReportsMenu.addAction(self.action_report)
        ReportsMenu.addAction(self.action_protect_report)
        ReportsMenu.addSeparator()
        ReportsMenu.addAction(self.action_add_board)
        ReportsMenu.addAction(self.action_issue_to_board)
        ReportsMenu.addAction(self.action_issue_protected)

        self.retranslateUi(ReportsMenu)

        QMetaObject.connectSlotsByName(ReportsMenu)
    # setupUi

    def retranslateUi(self, ReportsMenu):
        ReportsMenu.setTitle(QCoreApplication.translate("ReportsMenu", u"&Reports", None))
        self.action_report.setText(QCoreApplication.translate("ReportsMenu", u"Save a Report as &PDF\u2026", None))
        self.action_protect_report.setText(QCoreApplication.translate("ReportsMenu", u"Save with a Pass&word\u2026", None))
        self.action_add_board.setText(QCoreApplication.translate("ReportsMenu", u"&Add a Board\u2026", None))
        self.action_issue_to_board.setText(QCoreApplication.translate("ReportsMenu", u"&Issue to a Board\u2026", None))
        self.action_issue_protected.setText(QCoreApplication.translate("ReportsMenu", u"Issue with a Passwo&rd\u2026", None))
    # retranslateUi

