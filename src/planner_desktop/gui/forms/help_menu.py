# Compiled from ui/help_menu.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_menu.ui'
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

class Ui_HelpMenu(object):
    def setupUi(self, HelpMenu):
        if not HelpMenu.objectName():
            HelpMenu.setObjectName(u"HelpMenu")
        self.action_guide = QAction(HelpMenu)
        self.action_guide.setObjectName(u"action_guide")
#if QT_CONFIG(shortcut)
        self.action_guide.setShortcut(u"F1")
#endif // QT_CONFIG(shortcut)
        self.action_tour = QAction(HelpMenu)
        self.action_tour.setObjectName(u"action_tour")
#if QT_CONFIG(shortcut)
        self.action_tour.setShortcut(u"Ctrl+Shift+F1")
#endif // QT_CONFIG(shortcut)
        self.action_palette = QAction(HelpMenu)
        self.action_palette.setObjectName(u"action_palette")
#if QT_CONFIG(shortcut)
        self.action_palette.setShortcut(u"Ctrl+Shift+P")
#endif // QT_CONFIG(shortcut)
        self.action_keys = QAction(HelpMenu)
        self.action_keys.setObjectName(u"action_keys")
#if QT_CONFIG(shortcut)
        self.action_keys.setShortcut(u"Ctrl+F1")
#endif // QT_CONFIG(shortcut)
        self.action_about = QAction(HelpMenu)
        self.action_about.setObjectName(u"action_about")
#if QT_CONFIG(shortcut)
        self.action_about.setShortcut(u"Shift+F1")
#endif // QT_CONFIG(shortcut)

        HelpMenu.addAction(self.action_guide)
        HelpMenu.addAction(self.action_tour)
        HelpMenu.addAction(self.action_palette)
        HelpMenu.addAction(self.action_keys)
        HelpMenu.addAction(self.action_about)

        self.retranslateUi(HelpMenu)

        QMetaObject.connectSlotsByName(HelpMenu)
    # setupUi

    def retranslateUi(self, HelpMenu):
        HelpMenu.setTitle(QCoreApplication.translate("HelpMenu", u"&Help", None))
        self.action_guide.setText(QCoreApplication.translate("HelpMenu", u"&User Guide", None))
        self.action_tour.setText(QCoreApplication.translate("HelpMenu", u"Take the &Tour", None))
        self.action_palette.setText(QCoreApplication.translate("HelpMenu", u"&Commands\u2026", None))
        self.action_keys.setText(QCoreApplication.translate("HelpMenu", u"&Keyboard Shortcuts", None))
        self.action_about.setText(QCoreApplication.translate("HelpMenu", u"&About Planner Desktop", None))
    # retranslateUi

