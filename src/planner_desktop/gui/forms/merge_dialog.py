# Compiled from ui/merge_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merge_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTextEdit,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_MergeDialog(object):
    def setupUi(self, MergeDialog):
        if not MergeDialog.objectName():
            MergeDialog.setObjectName(u"MergeDialog")
        MergeDialog.resize(1160, 640)
        self.down = QVBoxLayout(MergeDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.summary = QLabel(MergeDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.down.addWidget(self.summary)

        self.told = QLabel(MergeDialog)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)

        self.down.addWidget(self.told)

        self.splitter = QSplitter(MergeDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.proposals = QTreeWidget(self.splitter)
        self.proposals.setObjectName(u"proposals")
        self.splitter.addWidget(self.proposals)
        self.right = QWidget(self.splitter)
        self.right.setObjectName(u"right")
        self.rightDown = QVBoxLayout(self.right)
        self.rightDown.setObjectName(u"rightDown")
        self.rightDown.setContentsMargins(16, 0, 0, 0)
        self.heading = QLabel(self.right)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.rightDown.addWidget(self.heading)

        self.reason = QLabel(self.right)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)

        self.rightDown.addWidget(self.reason)

        self.sides = QHBoxLayout()
        self.sides.setObjectName(u"sides")
        self.baseDown = QVBoxLayout()
        self.baseDown.setObjectName(u"baseDown")
        self.baseTitle = QLabel(self.right)
        self.baseTitle.setObjectName(u"baseTitle")
        self.baseTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.baseTitle.setWordWrap(True)

        self.baseDown.addWidget(self.baseTitle)

        self.base = QTextEdit(self.right)
        self.base.setObjectName(u"base")
        self.base.setReadOnly(True)
        self.base.setTabChangesFocus(True)

        self.baseDown.addWidget(self.base)

        self.baseDown.setStretch(1, 1)

        self.sides.addLayout(self.baseDown)

        self.mineDown = QVBoxLayout()
        self.mineDown.setObjectName(u"mineDown")
        self.mineTitle = QLabel(self.right)
        self.mineTitle.setObjectName(u"mineTitle")
        self.mineTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.mineTitle.setWordWrap(True)

        self.mineDown.addWidget(self.mineTitle)

        self.mine = QTextEdit(self.right)
        self.mine.setObjectName(u"mine")
        self.mine.setReadOnly(True)
        self.mine.setTabChangesFocus(True)

        self.mineDown.addWidget(self.mine)

        self.mineDown.setStretch(1, 1)

        self.sides.addLayout(self.mineDown)

        self.theirsDown = QVBoxLayout()
        self.theirsDown.setObjectName(u"theirsDown")
        self.theirsTitle = QLabel(self.right)
        self.theirsTitle.setObjectName(u"theirsTitle")
        self.theirsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.theirsTitle.setWordWrap(True)

        self.theirsDown.addWidget(self.theirsTitle)

        self.theirs = QTextEdit(self.right)
        self.theirs.setObjectName(u"theirs")
        self.theirs.setReadOnly(True)
        self.theirs.setTabChangesFocus(True)

        self.theirsDown.addWidget(self.theirs)

        self.theirsDown.setStretch(1, 1)

        self.sides.addLayout(self.theirsDown)


        self.rightDown.addLayout(self.sides)

        self.choices = QHBoxLayout()
        self.choices.setObjectName(u"choices")
        self.acceptOne = QPushButton(self.right)
        self.acceptOne.setObjectName(u"acceptOne")
        self.acceptOne.setAutoDefault(False)

        self.choices.addWidget(self.acceptOne)

        self.rejectOne = QPushButton(self.right)
        self.rejectOne.setObjectName(u"rejectOne")
        self.rejectOne.setAutoDefault(False)

        self.choices.addWidget(self.rejectOne)

        self.keepBoth = QPushButton(self.right)
        self.keepBoth.setObjectName(u"keepBoth")
        self.keepBoth.setAutoDefault(False)

        self.choices.addWidget(self.keepBoth)

        self.space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.space)

        self.acceptClean = QPushButton(self.right)
        self.acceptClean.setObjectName(u"acceptClean")
        self.acceptClean.setAutoDefault(False)

        self.choices.addWidget(self.acceptClean)


        self.rightDown.addLayout(self.choices)

        self.rightDown.setStretch(2, 1)
        self.splitter.addWidget(self.right)

        self.down.addWidget(self.splitter)

        self.buttons = QDialogButtonBox(MergeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(2, 1)

        self.retranslateUi(MergeDialog)
        self.buttons.accepted.connect(MergeDialog.accept)
        self.buttons.rejected.connect(MergeDialog.reject)

        QMetaObject.connectSlotsByName(MergeDialog)
    # setupUi

    def retranslateUi(self, MergeDialog):
        MergeDialog.setWindowTitle(QCoreApplication.translate("MergeDialog", u"Merge a return", None))
#if QT_CONFIG(accessibility)
        MergeDialog.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Merge a return", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.told.setText("")
#if QT_CONFIG(accessibility)
        self.proposals.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Changes that came back", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText("")
        self.reason.setText("")
        self.baseTitle.setText(QCoreApplication.translate("MergeDialog", u"As sent", None))
#if QT_CONFIG(accessibility)
        self.base.setAccessibleName(QCoreApplication.translate("MergeDialog", u"As sent", None))
#endif // QT_CONFIG(accessibility)
        self.mineTitle.setText(QCoreApplication.translate("MergeDialog", u"In the plan now", None))
#if QT_CONFIG(accessibility)
        self.mine.setAccessibleName(QCoreApplication.translate("MergeDialog", u"In the plan now", None))
#endif // QT_CONFIG(accessibility)
        self.theirsTitle.setText(QCoreApplication.translate("MergeDialog", u"Returned", None))
#if QT_CONFIG(accessibility)
        self.theirs.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Returned", None))
#endif // QT_CONFIG(accessibility)
        self.acceptOne.setText(QCoreApplication.translate("MergeDialog", u"&Accept  A", None))
#if QT_CONFIG(accessibility)
        self.acceptOne.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Accept", None))
#endif // QT_CONFIG(accessibility)
        self.rejectOne.setText(QCoreApplication.translate("MergeDialog", u"&Reject  R", None))
#if QT_CONFIG(accessibility)
        self.rejectOne.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Reject", None))
#endif // QT_CONFIG(accessibility)
        self.keepBoth.setText(QCoreApplication.translate("MergeDialog", u"Keep &both  B", None))
#if QT_CONFIG(accessibility)
        self.keepBoth.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Keep both", None))
#endif // QT_CONFIG(accessibility)
        self.acceptClean.setText(QCoreApplication.translate("MergeDialog", u"Accept all &clean", None))
#if QT_CONFIG(accessibility)
        self.acceptClean.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Accept all clean changes", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

