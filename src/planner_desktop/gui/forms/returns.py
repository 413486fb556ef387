# Compiled from ui/returns.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'returns.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTabWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from planner_desktop.gui.returns.arrivals_list import ArrivalsList
from planner_desktop.gui.returns.cells_tree import CellsTree
from planner_desktop.gui.returns.comparison import Comparison
from planner_desktop.gui.returns.ledger_table import LedgerTable

class Ui_ReturnsPage(object):
    def setupUi(self, ReturnsPage):
        if not ReturnsPage.objectName():
            ReturnsPage.setObjectName(u"ReturnsPage")
        ReturnsPage.resize(1156, 620)
        self.down = QVBoxLayout(ReturnsPage)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 8, 16, 8)
        self.tabs = QTabWidget(ReturnsPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.inboxTab = QWidget()
        self.inboxTab.setObjectName(u"inboxTab")
        self.inboxDown = QVBoxLayout(self.inboxTab)
        self.inboxDown.setSpacing(8)
        self.inboxDown.setObjectName(u"inboxDown")
        self.inboxDown.setContentsMargins(0, 8, 0, 0)
        self.top = QWidget(self.inboxTab)
        self.top.setObjectName(u"top")
        self.topAcross = QHBoxLayout(self.top)
        self.topAcross.setSpacing(8)
        self.topAcross.setObjectName(u"topAcross")
        self.topAcross.setContentsMargins(0, 0, 0, 0)
        self.readFiles = QPushButton(self.top)
        self.readFiles.setObjectName(u"readFiles")

        self.topAcross.addWidget(self.readFiles)

        self.readFolder = QPushButton(self.top)
        self.readFolder.setObjectName(u"readFolder")

        self.topAcross.addWidget(self.readFolder)

        self.counts = QLabel(self.top)
        self.counts.setObjectName(u"counts")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)

        self.topAcross.addWidget(self.counts)

        self.acceptClean = QPushButton(self.top)
        self.acceptClean.setObjectName(u"acceptClean")

        self.topAcross.addWidget(self.acceptClean)

        self.takeOver = QPushButton(self.top)
        self.takeOver.setObjectName(u"takeOver")

        self.topAcross.addWidget(self.takeOver)

        self.topAcross.setStretch(2, 1)

        self.inboxDown.addWidget(self.top)

        self.empty = QWidget(self.inboxTab)
        self.empty.setObjectName(u"empty")
        self.emptyDown = QVBoxLayout(self.empty)
        self.emptyDown.setSpacing(8)
        self.emptyDown.setObjectName(u"emptyDown")
        self.emptyDown.setContentsMargins(0, 8, 0, 0)
        self.emptyTitle = QLabel(self.empty)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setProperty(u"role", u"heading")

        self.emptyDown.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.empty)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"role", u"muted")

        self.emptyDown.addWidget(self.emptyText)

        self.emptyAcross = QHBoxLayout()
        self.emptyAcross.setSpacing(8)
        self.emptyAcross.setObjectName(u"emptyAcross")
        self.emptyCirculate = QPushButton(self.empty)
        self.emptyCirculate.setObjectName(u"emptyCirculate")

        self.emptyAcross.addWidget(self.emptyCirculate)

        self.emptyAgain = QPushButton(self.empty)
        self.emptyAgain.setObjectName(u"emptyAgain")

        self.emptyAcross.addWidget(self.emptyAgain)

        self.emptyRead = QPushButton(self.empty)
        self.emptyRead.setObjectName(u"emptyRead")

        self.emptyAcross.addWidget(self.emptyRead)

        self.emptyFolder = QPushButton(self.empty)
        self.emptyFolder.setObjectName(u"emptyFolder")

        self.emptyAcross.addWidget(self.emptyFolder)

        self.emptySpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyAcross.addItem(self.emptySpace)


        self.emptyDown.addLayout(self.emptyAcross)

        self.emptyBelow = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyDown.addItem(self.emptyBelow)


        self.inboxDown.addWidget(self.empty)

        self.splitter = QSplitter(self.inboxTab)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.filesSide = QWidget(self.splitter)
        self.filesSide.setObjectName(u"filesSide")
        self.filesSide.setMinimumSize(QSize(180, 0))
        self.filesDown = QVBoxLayout(self.filesSide)
        self.filesDown.setSpacing(8)
        self.filesDown.setObjectName(u"filesDown")
        self.filesDown.setContentsMargins(0, 0, 8, 0)
        self.files = ArrivalsList(self.filesSide)
        self.files.setObjectName(u"files")

        self.filesDown.addWidget(self.files)

        self.importIt = QPushButton(self.filesSide)
        self.importIt.setObjectName(u"importIt")

        self.filesDown.addWidget(self.importIt)

        self.putAway = QPushButton(self.filesSide)
        self.putAway.setObjectName(u"putAway")

        self.filesDown.addWidget(self.putAway)

        self.filesDown.setStretch(0, 1)
        self.splitter.addWidget(self.filesSide)
        self.cellsSide = QWidget(self.splitter)
        self.cellsSide.setObjectName(u"cellsSide")
        self.cellsSide.setMinimumSize(QSize(260, 0))
        self.cellsDown = QVBoxLayout(self.cellsSide)
        self.cellsDown.setSpacing(8)
        self.cellsDown.setObjectName(u"cellsDown")
        self.cellsDown.setContentsMargins(8, 0, 8, 0)
        self.about = QLabel(self.cellsSide)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.cellsDown.addWidget(self.about)

        self.cells = CellsTree(self.cellsSide)
        self.cells.setObjectName(u"cells")

        self.cellsDown.addWidget(self.cells)

        self.cellsDown.setStretch(1, 1)
        self.splitter.addWidget(self.cellsSide)
        self.comparison = Comparison(self.splitter)
        self.comparison.setObjectName(u"comparison")
        self.comparison.setMinimumSize(QSize(360, 0))
        self.splitter.addWidget(self.comparison)

        self.inboxDown.addWidget(self.splitter)

        self.inboxDown.setStretch(1, 1)
        self.inboxDown.setStretch(2, 1)
        self.tabs.addTab(self.inboxTab, "")
        self.ledgerTab = QWidget()
        self.ledgerTab.setObjectName(u"ledgerTab")
        self.ledgerDown = QVBoxLayout(self.ledgerTab)
        self.ledgerDown.setSpacing(8)
        self.ledgerDown.setObjectName(u"ledgerDown")
        self.ledgerDown.setContentsMargins(0, 8, 0, 0)
        self.ledgerActs = QHBoxLayout()
        self.ledgerActs.setSpacing(8)
        self.ledgerActs.setObjectName(u"ledgerActs")
        self.circulate = QPushButton(self.ledgerTab)
        self.circulate.setObjectName(u"circulate")

        self.ledgerActs.addWidget(self.circulate)

        self.chase = QPushButton(self.ledgerTab)
        self.chase.setObjectName(u"chase")

        self.ledgerActs.addWidget(self.chase)

        self.openFolder = QPushButton(self.ledgerTab)
        self.openFolder.setObjectName(u"openFolder")

        self.ledgerActs.addWidget(self.openFolder)

        self.ledgerCounts = QLabel(self.ledgerTab)
        self.ledgerCounts.setObjectName(u"ledgerCounts")
        self.ledgerCounts.setTextFormat(Qt.TextFormat.PlainText)
        self.ledgerCounts.setWordWrap(True)

        self.ledgerActs.addWidget(self.ledgerCounts)

        self.reverse = QPushButton(self.ledgerTab)
        self.reverse.setObjectName(u"reverse")

        self.ledgerActs.addWidget(self.reverse)

        self.ledgerActs.setStretch(3, 1)

        self.ledgerDown.addLayout(self.ledgerActs)

        self.ledgerEmpty = QLabel(self.ledgerTab)
        self.ledgerEmpty.setObjectName(u"ledgerEmpty")
        self.ledgerEmpty.setTextFormat(Qt.TextFormat.PlainText)
        self.ledgerEmpty.setWordWrap(True)
        self.ledgerEmpty.setProperty(u"role", u"muted")

        self.ledgerDown.addWidget(self.ledgerEmpty)

        self.ledger = LedgerTable(self.ledgerTab)
        self.ledger.setObjectName(u"ledger")

        self.ledgerDown.addWidget(self.ledger)

        self.ledgerAbout = QLabel(self.ledgerTab)
        self.ledgerAbout.setObjectName(u"ledgerAbout")
        self.ledgerAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.ledgerAbout.setWordWrap(True)
        self.ledgerAbout.setProperty(u"role", u"muted")

        self.ledgerDown.addWidget(self.ledgerAbout)

        self.ledgerDown.setStretch(2, 1)
        self.tabs.addTab(self.ledgerTab, "")

        self.down.addWidget(self.tabs)


        self.retranslateUi(ReturnsPage)

        QMetaObject.connectSlotsByName(ReturnsPage)
    # setupUi

    def retranslateUi(self, ReturnsPage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Returns", None))
#endif // QT_CONFIG(accessibility)
        self.readFiles.setText(QCoreApplication.translate("ReturnsPage", u"Rea&d returns\u2026", None))
#if QT_CONFIG(accessibility)
        self.readFiles.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Read returns", None))
#endif // QT_CONFIG(accessibility)
        self.readFolder.setText(QCoreApplication.translate("ReturnsPage", u"A f&older\u2026", None))
#if QT_CONFIG(accessibility)
        self.readFolder.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Read a folder of returns", None))
#endif // QT_CONFIG(accessibility)
        self.acceptClean.setText(QCoreApplication.translate("ReturnsPage", u"Accept all &clean", None))
#if QT_CONFIG(accessibility)
        self.acceptClean.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Accept all clean", None))
#endif // QT_CONFIG(accessibility)
        self.takeOver.setText(QCoreApplication.translate("ReturnsPage", u"&Merge", None))
#if QT_CONFIG(accessibility)
        self.takeOver.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Merge what is decided", None))
#endif // QT_CONFIG(accessibility)
        self.emptyCirculate.setText(QCoreApplication.translate("ReturnsPage", u"&Circulate packs\u2026", None))
#if QT_CONFIG(accessibility)
        self.emptyCirculate.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Circulate packs", None))
#endif // QT_CONFIG(accessibility)
        self.emptyAgain.setText(QCoreApplication.translate("ReturnsPage", u"Read &what waits", None))
#if QT_CONFIG(accessibility)
        self.emptyAgain.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Read the returns that wait", None))
#endif // QT_CONFIG(accessibility)
        self.emptyRead.setText(QCoreApplication.translate("ReturnsPage", u"Rea&d returns\u2026", None))
#if QT_CONFIG(accessibility)
        self.emptyRead.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Read returns that came back", None))
#endif // QT_CONFIG(accessibility)
        self.emptyFolder.setText(QCoreApplication.translate("ReturnsPage", u"A f&older\u2026", None))
#if QT_CONFIG(accessibility)
        self.emptyFolder.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Read a folder of returns that came back", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Files that came back", None))
#endif // QT_CONFIG(accessibility)
        self.importIt.setText(QCoreApplication.translate("ReturnsPage", u"Import it\u2026", None))
#if QT_CONFIG(accessibility)
        self.importIt.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Import this file into the plan", None))
#endif // QT_CONFIG(accessibility)
        self.putAway.setText(QCoreApplication.translate("ReturnsPage", u"Ta&ke off the list", None))
#if QT_CONFIG(accessibility)
        self.putAway.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Take the file off the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cells.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Changes to decide", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.inboxTab), QCoreApplication.translate("ReturnsPage", u"Came back", None))
        self.circulate.setText(QCoreApplication.translate("ReturnsPage", u"&Circulate packs\u2026", None))
#if QT_CONFIG(accessibility)
        self.circulate.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Circulate packs", None))
#endif // QT_CONFIG(accessibility)
        self.chase.setText(QCoreApplication.translate("ReturnsPage", u"Write re&minders\u2026", None))
#if QT_CONFIG(accessibility)
        self.chase.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Write reminders", None))
#endif // QT_CONFIG(accessibility)
        self.openFolder.setText(QCoreApplication.translate("ReturnsPage", u"Open the fo&lder", None))
#if QT_CONFIG(accessibility)
        self.openFolder.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Open the folder of the packs", None))
#endif // QT_CONFIG(accessibility)
        self.reverse.setText(QCoreApplication.translate("ReturnsPage", u"Rever&se this return", None))
#if QT_CONFIG(accessibility)
        self.reverse.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Reverse this return", None))
#endif // QT_CONFIG(accessibility)
        self.ledgerEmpty.setText(QCoreApplication.translate("ReturnsPage", u"Nothing was sent yet. Circulate the plan: each colleague gets a workbook with just their actions, and this list says what is out, late and back.", None))
#if QT_CONFIG(accessibility)
        self.ledger.setAccessibleName(QCoreApplication.translate("ReturnsPage", u"Packs that were sent", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.ledgerTab), QCoreApplication.translate("ReturnsPage", u"Sent", None))
        pass
    # retranslateUi

