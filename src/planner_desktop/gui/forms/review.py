# Compiled from ui/review.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from planner_desktop.gui.pane.text import GrowingText
from planner_desktop.gui.waiting_line import WaitingLine

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage):
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        ReviewPage.resize(1156, 620)
        self.down = QVBoxLayout(ReviewPage)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 8)
        self.count = QLabel(ReviewPage)
        self.count.setObjectName(u"count")
        self.count.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)

        self.down.addWidget(self.count)

        self.waiting = WaitingLine(ReviewPage)
        self.waiting.setObjectName(u"waiting")

        self.down.addWidget(self.waiting)

        self.splitter = QSplitter(ReviewPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.doubts = QTreeWidget(self.splitter)
        self.doubts.setObjectName(u"doubts")
        self.doubts.setRootIsDecorated(False)
        self.doubts.setUniformRowHeights(True)
        self.splitter.addWidget(self.doubts)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.sideDown = QVBoxLayout(self.side)
        self.sideDown.setSpacing(6)
        self.sideDown.setObjectName(u"sideDown")
        self.sideDown.setContentsMargins(16, 0, 0, 0)
        self.item = QLabel(self.side)
        self.item.setObjectName(u"item")
        self.item.setTextFormat(Qt.TextFormat.PlainText)
        self.item.setWordWrap(True)

        self.sideDown.addWidget(self.item)

        self.wordsTitle = QLabel(self.side)
        self.wordsTitle.setObjectName(u"wordsTitle")
        self.wordsTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.sideDown.addWidget(self.wordsTitle)

        self.words = GrowingText(self.side)
        self.words.setObjectName(u"words")
        self.words.setReadOnly(True)

        self.sideDown.addWidget(self.words)

        self.readingTitle = QLabel(self.side)
        self.readingTitle.setObjectName(u"readingTitle")
        self.readingTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.sideDown.addWidget(self.readingTitle)

        self.reading = QLabel(self.side)
        self.reading.setObjectName(u"reading")
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.reading.setWordWrap(True)

        self.sideDown.addWidget(self.reading)

        self.reason = QLabel(self.side)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)

        self.sideDown.addWidget(self.reason)

        self.entryTitle = QLabel(self.side)
        self.entryTitle.setObjectName(u"entryTitle")

        self.sideDown.addWidget(self.entryTitle)

        self.entry = GrowingText(self.side)
        self.entry.setObjectName(u"entry")

        self.sideDown.addWidget(self.entry)

        self.hint = QLabel(self.side)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.sideDown.addWidget(self.hint)

        self.refused = QLabel(self.side)
        self.refused.setObjectName(u"refused")
        self.refused.setTextFormat(Qt.TextFormat.PlainText)
        self.refused.setWordWrap(True)

        self.sideDown.addWidget(self.refused)

        self.acts = QHBoxLayout()
        self.acts.setObjectName(u"acts")
        self.accept = QPushButton(self.side)
        self.accept.setObjectName(u"accept")

        self.acts.addWidget(self.accept)

        self.correct = QPushButton(self.side)
        self.correct.setObjectName(u"correct")

        self.acts.addWidget(self.correct)

        self.goTo = QPushButton(self.side)
        self.goTo.setObjectName(u"goTo")

        self.acts.addWidget(self.goTo)

        self.next = QPushButton(self.side)
        self.next.setObjectName(u"next")

        self.acts.addWidget(self.next)

        self.actsSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.actsSpace)


        self.sideDown.addLayout(self.acts)

        self.space = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideDown.addItem(self.space)

        self.sideDown.setStretch(11, 1)
        self.splitter.addWidget(self.side)

        self.down.addWidget(self.splitter)

        self.down.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.entryTitle.setBuddy(self.entry)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReviewPage)

        QMetaObject.connectSlotsByName(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage):
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.doubts.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Readings to check", None))
#endif // QT_CONFIG(accessibility)
        self.item.setText("")
        self.wordsTitle.setText(QCoreApplication.translate("ReviewPage", u"The words", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ReviewPage", u"The words", None))
#endif // QT_CONFIG(accessibility)
        self.readingTitle.setText(QCoreApplication.translate("ReviewPage", u"Read as", None))
        self.reading.setText("")
        self.reason.setText("")
        self.entryTitle.setText(QCoreApplication.translate("ReviewPage", u"It &means", None))
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("ReviewPage", u"What it means", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText("")
        self.refused.setText("")
        self.accept.setText(QCoreApplication.translate("ReviewPage", u"Right as read (A)", None))
#if QT_CONFIG(accessibility)
        self.accept.setAccessibleName(QCoreApplication.translate("ReviewPage", u"It was read right", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("ReviewPage", u"Correct (E)", None))
#if QT_CONFIG(accessibility)
        self.correct.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Correct what it means", None))
#endif // QT_CONFIG(accessibility)
        self.goTo.setText(QCoreApplication.translate("ReviewPage", u"Go to it (G)", None))
#if QT_CONFIG(accessibility)
        self.goTo.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Go to the item", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText(QCoreApplication.translate("ReviewPage", u"Next (\u2193)", None))
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Next reading", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

