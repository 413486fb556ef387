# Compiled from ui/versions.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'versions.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTabWidget,
    QTextEdit, QTreeWidgetItem, QVBoxLayout, QWidget)

from planner_desktop.gui.choice_box import ChoiceBox
from planner_desktop.gui.plan_tree.view import PlanTreeView
from planner_desktop.gui.versions.changes_tree import ChangesTree
from planner_desktop.gui.waiting_line import WaitingLine

class Ui_VersionsPage(object):
    def setupUi(self, VersionsPage):
        if not VersionsPage.objectName():
            VersionsPage.setObjectName(u"VersionsPage")
        VersionsPage.resize(1156, 620)
        self.down = QVBoxLayout(VersionsPage)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 8)
        self.splitter = QSplitter(VersionsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(220, 0))
        self.sideDown = QVBoxLayout(self.side)
        self.sideDown.setSpacing(8)
        self.sideDown.setObjectName(u"sideDown")
        self.sideDown.setContentsMargins(0, 0, 16, 0)
        self.issue = QPushButton(self.side)
        self.issue.setObjectName(u"issue")

        self.sideDown.addWidget(self.issue, 0, Qt.AlignmentFlag.AlignLeft)

        self.empty = QLabel(self.side)
        self.empty.setObjectName(u"empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)

        self.sideDown.addWidget(self.empty)

        self.versions = QListWidget(self.side)
        self.versions.setObjectName(u"versions")
        self.versions.setWordWrap(True)
        self.versions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.sideDown.addWidget(self.versions)

        self.sentTitle = QLabel(self.side)
        self.sentTitle.setObjectName(u"sentTitle")

        self.sideDown.addWidget(self.sentTitle)

        self.sent = QListWidget(self.side)
        self.sent.setObjectName(u"sent")
        self.sent.setWordWrap(True)
        self.sent.setMaximumSize(QSize(16777215, 160))

        self.sideDown.addWidget(self.sent)

        self.sideDown.setStretch(2, 1)
        self.splitter.addWidget(self.side)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.changesTab = QWidget()
        self.changesTab.setObjectName(u"changesTab")
        self.changesDown = QVBoxLayout(self.changesTab)
        self.changesDown.setSpacing(8)
        self.changesDown.setObjectName(u"changesDown")
        self.changesDown.setContentsMargins(16, 8, 0, 0)
        self.againstRow = QHBoxLayout()
        self.againstRow.setSpacing(8)
        self.againstRow.setObjectName(u"againstRow")
        self.againstTitle = QLabel(self.changesTab)
        self.againstTitle.setObjectName(u"againstTitle")

        self.againstRow.addWidget(self.againstTitle)

        self.against = ChoiceBox(self.changesTab)
        self.against.setObjectName(u"against")
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.againstRow.addWidget(self.against)

        self.againstSpace = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.againstRow.addItem(self.againstSpace)


        self.changesDown.addLayout(self.againstRow)

        self.waiting = WaitingLine(self.changesTab)
        self.waiting.setObjectName(u"waiting")

        self.changesDown.addWidget(self.waiting)

        self.changes = ChangesTree(self.changesTab)
        self.changes.setObjectName(u"changes")

        self.changesDown.addWidget(self.changes)

        self.words = QHBoxLayout()
        self.words.setObjectName(u"words")
        self.thenDown = QVBoxLayout()
        self.thenDown.setObjectName(u"thenDown")
        self.thenTitle = QLabel(self.changesTab)
        self.thenTitle.setObjectName(u"thenTitle")

        self.thenDown.addWidget(self.thenTitle)

        self.then = QTextEdit(self.changesTab)
        self.then.setObjectName(u"then")
        self.then.setReadOnly(True)
        self.then.setTabChangesFocus(True)

        self.thenDown.addWidget(self.then)


        self.words.addLayout(self.thenDown)

        self.nowDown = QVBoxLayout()
        self.nowDown.setObjectName(u"nowDown")
        self.nowTitle = QLabel(self.changesTab)
        self.nowTitle.setObjectName(u"nowTitle")

        self.nowDown.addWidget(self.nowTitle)

        self.now = QTextEdit(self.changesTab)
        self.now.setObjectName(u"now")
        self.now.setReadOnly(True)
        self.now.setTabChangesFocus(True)

        self.nowDown.addWidget(self.now)


        self.words.addLayout(self.nowDown)


        self.changesDown.addLayout(self.words)

        self.acts = QHBoxLayout()
        self.acts.setObjectName(u"acts")
        self.restore = QPushButton(self.changesTab)
        self.restore.setObjectName(u"restore")

        self.acts.addWidget(self.restore)

        self.goTo = QPushButton(self.changesTab)
        self.goTo.setObjectName(u"goTo")

        self.acts.addWidget(self.goTo)

        self.space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.space)


        self.changesDown.addLayout(self.acts)

        self.changesDown.setStretch(2, 3)
        self.changesDown.setStretch(3, 2)
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

#if QT_CONFIG(shortcut)
        self.sentTitle.setBuddy(self.sent)
        self.againstTitle.setBuddy(self.against)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VersionsPage)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(VersionsPage)
    # setupUi

    def retranslateUi(self, VersionsPage):
        self.splitter.setProperty(u"role", QCoreApplication.translate("VersionsPage", u"parted", None))
        self.issue.setText(QCoreApplication.translate("VersionsPage", u"I&ssue a version\u2026", None))
#if QT_CONFIG(accessibility)
        self.issue.setAccessibleName(QCoreApplication.translate("VersionsPage", u"Issue a version", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("VersionsPage", u"No version is issued yet. Issue one when the plan goes to a board: it is kept as it is then, and what changes later is shown against it.", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("VersionsPage", u"Issued versions", None))
#endif // QT_CONFIG(accessibility)
        self.sentTitle.setText(QCoreApplication.translate("VersionsPage", u"Sent in this version", None))
#if QT_CONFIG(accessibility)
        self.sent.setAccessibleName(QCoreApplication.translate("VersionsPage", u"What was sent in this version, and to whom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("VersionsPage", u"The chosen version", None))
#endif // QT_CONFIG(accessibility)
        self.againstTitle.setText(QCoreApplication.translate("VersionsPage", u"Compared &with", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("VersionsPage", u"Compared with", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("VersionsPage", u"Changes since this version", None))
#endif // QT_CONFIG(accessibility)
        self.thenTitle.setText(QCoreApplication.translate("VersionsPage", u"As issued", None))
#if QT_CONFIG(accessibility)
        self.then.setAccessibleName(QCoreApplication.translate("VersionsPage", u"As issued", None))
#endif // QT_CONFIG(accessibility)
        self.nowTitle.setText(QCoreApplication.translate("VersionsPage", u"Now", None))
#if QT_CONFIG(accessibility)
        self.now.setAccessibleName(QCoreApplication.translate("VersionsPage", u"Now", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("VersionsPage", u"Restore &as issued", None))
#if QT_CONFIG(accessibility)
        self.restore.setAccessibleName(QCoreApplication.translate("VersionsPage", u"Restore as issued", None))
#endif // QT_CONFIG(accessibility)
        self.goTo.setText(QCoreApplication.translate("VersionsPage", u"&Go to the item", None))
#if QT_CONFIG(accessibility)
        self.goTo.setAccessibleName(QCoreApplication.translate("VersionsPage", u"Go to the item", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.changesTab), QCoreApplication.translate("VersionsPage", u"Changed since", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("VersionsPage", u"The plan as issued, read-only", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.planTab), QCoreApplication.translate("VersionsPage", u"The plan as issued", None))
        pass
    # retranslateUi

