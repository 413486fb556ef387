# Compiled from ui/plan_menu.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_menu.ui'
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

class Ui_PlanMenu(object):
    def setupUi(self, PlanMenu):
        if not PlanMenu.objectName():
            PlanMenu.setObjectName(u"PlanMenu")
        self.action_details = QAction(PlanMenu)
        self.action_details.setObjectName(u"action_details")
#if QT_CONFIG(shortcut)
        self.action_details.setShortcut(u"Ctrl+D")
#endif // QT_CONFIG(shortcut)
        self.action_issue = QAction(PlanMenu)
        self.action_issue.setObjectName(u"action_issue")
#if QT_CONFIG(shortcut)
        self.action_issue.setShortcut(u"Ctrl+Shift+V")
#endif // QT_CONFIG(shortcut)
        self.action_purge = QAction(PlanMenu)
        self.action_purge.setObjectName(u"action_purge")
#if QT_CONFIG(shortcut)
        self.action_purge.setShortcut(u"Ctrl+Shift+Del")
#endif // QT_CONFIG(shortcut)
        self.action_add_section = QAction(PlanMenu)
        self.action_add_section.setObjectName(u"action_add_section")
#if QT_CONFIG(shortcut)
        self.action_add_section.setShortcut(u"Ctrl+Alt+1")
#endif // QT_CONFIG(shortcut)
        self.action_add_objective = QAction(PlanMenu)
        self.action_add_objective.setObjectName(u"action_add_objective")
#if QT_CONFIG(shortcut)
        self.action_add_objective.setShortcut(u"Ctrl+Alt+2")
#endif // QT_CONFIG(shortcut)

        PlanMenu.addAction(self.action_details)
        PlanMenu.addAction(self.action_issue)
        PlanMenu.addAction(self.action_purge)
        PlanMenu.addSeparator()
        PlanMenu.addAction(self.action_add_section)
        PlanMenu.addAction(self.action_add_objective)

        self.retranslateUi(PlanMenu)

        QMetaObject.connectSlotsByName(PlanMenu)
    # setupUi

    def retranslateUi(self, PlanMenu):
        PlanMenu.setTitle(QCoreApplication.translate("PlanMenu", u"&Plan", None))
        self.action_details.setText(QCoreApplication.translate("PlanMenu", u"Plan &Details\u2026", None))
        self.action_issue.setText(QCoreApplication.translate("PlanMenu", u"&Issue a Version\u2026", None))
        self.action_purge.setText(QCoreApplication.translate("PlanMenu", u"Remove &Personal Data or a File\u2026", None))
        self.action_add_section.setText(QCoreApplication.translate("PlanMenu", u"Add a &Section", None))
        self.action_add_objective.setText(QCoreApplication.translate("PlanMenu", u"Add an &Objective", None))
    # retranslateUi

