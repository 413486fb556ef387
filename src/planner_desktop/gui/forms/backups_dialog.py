# Compiled from ui/backups_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QHeaderView, QLabel, QSizePolicy, QSplitter,
    QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from planner_desktop.gui.plan_tree.view import PlanTreeView
from planner_desktop.gui.problem import Problem
from planner_desktop.gui.versions.changes_tree import ChangesTree

class Ui_BackupsDialog(object):
    def setupUi(self, BackupsDialog):
        if not BackupsDialog.objectName():
            BackupsDialog.setObjectName(u"BackupsDialog")
        BackupsDialog.resize(1040, 560)
        self.down = QVBoxLayout(BackupsDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(BackupsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.down.addWidget(self.heading)

        self.empty = QLabel(BackupsDialog)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)

        self.down.addWidget(self.empty)

        self.splitter = QSplitter(BackupsDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.backups = QTreeWidget(self.splitter)
        self.backups.setObjectName(u"backups")
        self.backups.setRootIsDecorated(False)
        self.splitter.addWidget(self.backups)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.changesTab = QWidget()
        self.changesTab.setObjectName(u"changesTab")
        self.changesDown = QVBoxLayout(self.changesTab)
        self.changesDown.setObjectName(u"changesDown")
        self.changesDown.setContentsMargins(16, 8, 0, 0)
        self.changes = ChangesTree(self.changesTab)
        self.changes.setObjectName(u"changes")

        self.changesDown.addWidget(self.changes)

        self.tabs.addTab(self.changesTab, "")
        self.planTab = QWidget()
        self.planTab.setObjectName(u"planTab")
        self.planDown = QVBoxLayout(self.planTab)
        self.planDown.setObjectName(u"planDown")
        self.planDown.setContentsMargins(16, 8, 0, 0)
        self.tree = PlanTreeView(self.planTab)
        self.tree.setObjectName(u"tree")

        self.planDown.addWidget(self.tree)

        self.tabs.addTab(self.planTab, "")
        self.splitter.addWidget(self.tabs)

        self.down.addWidget(self.splitter)

        self.problem = Problem(BackupsDialog)
        self.problem.setObjectName(u"problem")

        self.down.addWidget(self.problem)

        self.buttons = QDialogButtonBox(BackupsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(2, 1)

        self.retranslateUi(BackupsDialog)
        self.buttons.accepted.connect(BackupsDialog.accept)
        self.buttons.rejected.connect(BackupsDialog.reject)

        QMetaObject.connectSlotsByName(BackupsDialog)
    # setupUi

    def retranslateUi(self, BackupsDialog):
        BackupsDialog.setWindowTitle(QCoreApplication.translate("BackupsDialog", u"Backups", None))
        self.heading.setText(QCoreApplication.translate("BackupsDialog", u"A backup is made each day and before every import, merge and large edit. Older ones are thinned out.", None))
        self.empty.setText(QCoreApplication.translate("BackupsDialog", u"There is no backup of this plan yet.", None))
        ___qtreewidgetitem = self.backups.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("BackupsDialog", u"Size", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("BackupsDialog", u"Why", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("BackupsDialog", u"Made", None))
#if QT_CONFIG(accessibility)
        self.backups.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"Backups, newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"The chosen backup", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"What has changed since this backup", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.changesTab), QCoreApplication.translate("BackupsDialog", u"Changed since then", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"The plan as it was, read-only", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.planTab), QCoreApplication.translate("BackupsDialog", u"The plan as it was", None))
    # retranslateUi

