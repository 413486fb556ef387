# Compiled from ui/reports.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSplitter, QVBoxLayout, QWidget)

from planner_desktop.gui.reports.options_form import OptionsForm
from planner_desktop.gui.reports.preview import Preview

class Ui_ReportsPage(object):
    def setupUi(self, ReportsPage):
        if not ReportsPage.objectName():
            ReportsPage.setObjectName(u"ReportsPage")
        ReportsPage.resize(1156, 620)
        self.down = QVBoxLayout(ReportsPage)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ReportsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.side = QScrollArea(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(310, 0))
        self.side.setWidgetResizable(True)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sideBody = QWidget()
        self.sideBody.setObjectName(u"sideBody")
        self.sideDown = QVBoxLayout(self.sideBody)
        self.sideDown.setSpacing(6)
        self.sideDown.setObjectName(u"sideDown")
        self.sideDown.setContentsMargins(16, 12, 12, 8)
        self.boardsTitle = QLabel(self.sideBody)
        self.boardsTitle.setObjectName(u"boardsTitle")

        self.sideDown.addWidget(self.boardsTitle)

        self.boards = QListWidget(self.sideBody)
        self.boards.setObjectName(u"boards")
        self.boards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boards.setMaximumSize(QSize(16777215, 92))
        self.boards.setMinimumSize(QSize(0, 70))

        self.sideDown.addWidget(self.boards)

        self.noBoard = QLabel(self.sideBody)
        self.noBoard.setObjectName(u"noBoard")
        self.noBoard.setTextFormat(Qt.TextFormat.PlainText)
        self.noBoard.setWordWrap(True)

        self.sideDown.addWidget(self.noBoard)

        self.boardActs = QHBoxLayout()
        self.boardActs.setSpacing(6)
        self.boardActs.setObjectName(u"boardActs")
        self.addBoard = QPushButton(self.sideBody)
        self.addBoard.setObjectName(u"addBoard")

        self.boardActs.addWidget(self.addBoard)

        self.changeBoard = QPushButton(self.sideBody)
        self.changeBoard.setObjectName(u"changeBoard")

        self.boardActs.addWidget(self.changeBoard)

        self.removeBoard = QPushButton(self.sideBody)
        self.removeBoard.setObjectName(u"removeBoard")

        self.boardActs.addWidget(self.removeBoard)


        self.sideDown.addLayout(self.boardActs)

        self.reportsTitle = QLabel(self.sideBody)
        self.reportsTitle.setObjectName(u"reportsTitle")

        self.sideDown.addWidget(self.reportsTitle)

        self.reports = QListWidget(self.sideBody)
        self.reports.setObjectName(u"reports")
        self.reports.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reports.setMaximumSize(QSize(16777215, 140))
        self.reports.setMinimumSize(QSize(0, 140))

        self.sideDown.addWidget(self.reports)

        self.options = OptionsForm(self.sideBody)
        self.options.setObjectName(u"options")

        self.sideDown.addWidget(self.options)

        self.sideDown.setStretch(6, 1)
        self.side.setWidget(self.sideBody)
        self.splitter.addWidget(self.side)
        self.shown = QWidget(self.splitter)
        self.shown.setObjectName(u"shown")
        self.shownDown = QVBoxLayout(self.shown)
        self.shownDown.setSpacing(0)
        self.shownDown.setObjectName(u"shownDown")
        self.shownDown.setContentsMargins(0, 0, 0, 0)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(6)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(12, 8, 12, 8)
        self.zoomOut = QPushButton(self.shown)
        self.zoomOut.setObjectName(u"zoomOut")

        self.acts.addWidget(self.zoomOut)

        self.fit = QPushButton(self.shown)
        self.fit.setObjectName(u"fit")

        self.acts.addWidget(self.fit)

        self.zoomIn = QPushButton(self.shown)
        self.zoomIn.setObjectName(u"zoomIn")

        self.acts.addWidget(self.zoomIn)

        self.state = QLabel(self.shown)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state.sizePolicy().hasHeightForWidth())
        self.state.setSizePolicy(sizePolicy)

        self.acts.addWidget(self.state)

        self.stop = QPushButton(self.shown)
        self.stop.setObjectName(u"stop")

        self.acts.addWidget(self.stop)

        self.protect = QCheckBox(self.shown)
        self.protect.setObjectName(u"protect")

        self.acts.addWidget(self.protect)

        self.save = QPushButton(self.shown)
        self.save.setObjectName(u"save")

        self.acts.addWidget(self.save)

        self.issueToBoard = QPushButton(self.shown)
        self.issueToBoard.setObjectName(u"issueToBoard")

        self.acts.addWidget(self.issueToBoard)


        self.shownDown.addLayout(self.acts)

        self.preview = Preview(self.shown)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(360, 200))

        self.shownDown.addWidget(self.preview)

        self.shownDown.setStretch(1, 1)
        self.splitter.addWidget(self.shown)

        self.down.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.boardsTitle.setBuddy(self.boards)
        self.reportsTitle.setBuddy(self.reports)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.boards, self.addBoard)
        QWidget.setTabOrder(self.addBoard, self.changeBoard)
        QWidget.setTabOrder(self.changeBoard, self.removeBoard)
        QWidget.setTabOrder(self.removeBoard, self.reports)
        QWidget.setTabOrder(self.reports, self.zoomOut)
        QWidget.setTabOrder(self.zoomOut, self.fit)
        QWidget.setTabOrder(self.fit, self.zoomIn)
        QWidget.setTabOrder(self.zoomIn, self.stop)
        QWidget.setTabOrder(self.stop, self.protect)
        QWidget.setTabOrder(self.protect, self.save)
        QWidget.setTabOrder(self.save, self.issueToBoard)
        QWidget.setTabOrder(self.issueToBoard, self.preview)

        self.retranslateUi(ReportsPage)

        QMetaObject.connectSlotsByName(ReportsPage)
    # setupUi

    def retranslateUi(self, ReportsPage):
        self.splitter.setProperty(u"role", QCoreApplication.translate("ReportsPage", u"parted", None))
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Boards, reports and options", None))
#endif // QT_CONFIG(accessibility)
        self.boardsTitle.setText(QCoreApplication.translate("ReportsPage", u"&Boards", None))
#if QT_CONFIG(accessibility)
        self.boards.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Boards", None))
#endif // QT_CONFIG(accessibility)
        self.noBoard.setText(QCoreApplication.translate("ReportsPage", u"No board yet. Add one: what it gets, and how, is kept for it.", None))
        self.addBoard.setText(QCoreApplication.translate("ReportsPage", u"A&dd\u2026", None))
#if QT_CONFIG(accessibility)
        self.addBoard.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Add a board", None))
#endif // QT_CONFIG(accessibility)
        self.changeBoard.setText(QCoreApplication.translate("ReportsPage", u"Chan&ge\u2026", None))
#if QT_CONFIG(accessibility)
        self.changeBoard.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Change the board", None))
#endif // QT_CONFIG(accessibility)
        self.removeBoard.setText(QCoreApplication.translate("ReportsPage", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.removeBoard.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Remove the board", None))
#endif // QT_CONFIG(accessibility)
        self.reportsTitle.setText(QCoreApplication.translate("ReportsPage", u"&What it gets", None))
#if QT_CONFIG(accessibility)
        self.reports.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Reports", None))
#endif // QT_CONFIG(accessibility)
        self.zoomOut.setText(QCoreApplication.translate("ReportsPage", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.zoomOut.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomOut.setToolTip(QCoreApplication.translate("ReportsPage", u"Smaller (\u2212)", None))
#endif // QT_CONFIG(tooltip)
        self.fit.setText(QCoreApplication.translate("ReportsPage", u"Fit", None))
#if QT_CONFIG(accessibility)
        self.fit.setAccessibleName(QCoreApplication.translate("ReportsPage", u"As wide as there is room", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(QCoreApplication.translate("ReportsPage", u"As wide as there is room (0)", None))
#endif // QT_CONFIG(tooltip)
        self.zoomIn.setText(QCoreApplication.translate("ReportsPage", u"+", None))
#if QT_CONFIG(accessibility)
        self.zoomIn.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomIn.setToolTip(QCoreApplication.translate("ReportsPage", u"Larger (+)", None))
#endif // QT_CONFIG(tooltip)
        self.state.setText("")
        self.stop.setText(QCoreApplication.translate("ReportsPage", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.stop.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Stop making the preview", None))
#endif // QT_CONFIG(accessibility)
        self.protect.setText(QCoreApplication.translate("ReportsPage", u"With a password", None))
#if QT_CONFIG(accessibility)
        self.protect.setAccessibleName(QCoreApplication.translate("ReportsPage", u"With a password", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.protect.setToolTip(QCoreApplication.translate("ReportsPage", u"The PDF, saved or issued, asks for a password that you type.", None))
#endif // QT_CONFIG(tooltip)
        self.save.setText(QCoreApplication.translate("ReportsPage", u"&Save PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Save PDF", None))
#endif // QT_CONFIG(accessibility)
        self.issueToBoard.setText(QCoreApplication.translate("ReportsPage", u"Issue to board\u2026", None))
#if QT_CONFIG(accessibility)
        self.issueToBoard.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Issue to board", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

