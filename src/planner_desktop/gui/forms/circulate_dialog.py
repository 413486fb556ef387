# Compiled from ui/circulate_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'circulate_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QDialog,
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListView, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from planner_desktop.gui.choice_box import ChoiceBox
from planner_desktop.gui.problem import Problem

class Ui_CirculateDialog(object):
    def setupUi(self, CirculateDialog):
        if not CirculateDialog.objectName():
            CirculateDialog.setObjectName(u"CirculateDialog")
        CirculateDialog.resize(920, 620)
        self.down = QVBoxLayout(CirculateDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.who = QHBoxLayout()
        self.who.setSpacing(8)
        self.who.setObjectName(u"who")
        self.tickTitle = QLabel(CirculateDialog)
        self.tickTitle.setObjectName(u"tickTitle")
        self.tickTitle.setWordWrap(False)

        self.who.addWidget(self.tickTitle)

        self.tick = ChoiceBox(CirculateDialog)
        self.tick.setObjectName(u"tick")

        self.who.addWidget(self.tick)

        self.counts = QLabel(CirculateDialog)
        self.counts.setObjectName(u"counts")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)
        self.counts.setProperty(u"role", u"muted")

        self.who.addWidget(self.counts)

        self.whoSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.who.addItem(self.whoSpace)


        self.down.addLayout(self.who)

        self.nobody = Problem(CirculateDialog)
        self.nobody.setObjectName(u"nobody")

        self.down.addWidget(self.nobody)

        self.splitter = QSplitter(CirculateDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.people = QTreeWidget(self.splitter)
        self.people.setObjectName(u"people")
        self.people.setRootIsDecorated(False)
        self.people.setUniformRowHeights(True)
        self.splitter.addWidget(self.people)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.sideDown = QVBoxLayout(self.side)
        self.sideDown.setSpacing(4)
        self.sideDown.setObjectName(u"sideDown")
        self.sideDown.setContentsMargins(8, 0, 0, 0)
        self.actionsTitle = QLabel(self.side)
        self.actionsTitle.setObjectName(u"actionsTitle")
        self.actionsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.actionsTitle.setWordWrap(True)
        self.actionsTitle.setProperty(u"role", u"label")

        self.sideDown.addWidget(self.actionsTitle)

        self.actions = QListView(self.side)
        self.actions.setObjectName(u"actions")
        self.actions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.actions.setWordWrap(True)

        self.sideDown.addWidget(self.actions)

        self.mayChangeTitle = QLabel(self.side)
        self.mayChangeTitle.setObjectName(u"mayChangeTitle")
        self.mayChangeTitle.setWordWrap(False)
        self.mayChangeTitle.setProperty(u"role", u"label")

        self.sideDown.addWidget(self.mayChangeTitle)

        self.mayChange = QListWidget(self.side)
        self.mayChange.setObjectName(u"mayChange")

        self.sideDown.addWidget(self.mayChange)

        self.sideDown.setStretch(1, 3)
        self.sideDown.setStretch(3, 2)
        self.splitter.addWidget(self.side)

        self.down.addWidget(self.splitter)

        self.reply = QHBoxLayout()
        self.reply.setSpacing(8)
        self.reply.setObjectName(u"reply")
        self.replyTitle = QLabel(CirculateDialog)
        self.replyTitle.setObjectName(u"replyTitle")
        self.replyTitle.setWordWrap(False)

        self.reply.addWidget(self.replyTitle)

        self.replyBy = QLineEdit(CirculateDialog)
        self.replyBy.setObjectName(u"replyBy")
        self.replyBy.setMinimumSize(QSize(210, 0))

        self.reply.addWidget(self.replyBy)

        self.problem = QLabel(CirculateDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"muted")

        self.reply.addWidget(self.problem)

        self.reply.setStretch(2, 1)

        self.down.addLayout(self.reply)

        self.mails = QHBoxLayout()
        self.mails.setSpacing(8)
        self.mails.setObjectName(u"mails")
        self.mail = QCheckBox(CirculateDialog)
        self.mail.setObjectName(u"mail")

        self.mails.addWidget(self.mail)

        self.letter = QPushButton(CirculateDialog)
        self.letter.setObjectName(u"letter")
        self.letter.setAutoDefault(False)

        self.mails.addWidget(self.letter)

        self.mailSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mails.addItem(self.mailSpace)


        self.down.addLayout(self.mails)

        self.copySupporters = QCheckBox(CirculateDialog)
        self.copySupporters.setObjectName(u"copySupporters")

        self.down.addWidget(self.copySupporters)

        self.promise = QLabel(CirculateDialog)
        self.promise.setObjectName(u"promise")
        self.promise.setTextFormat(Qt.TextFormat.PlainText)
        self.promise.setWordWrap(True)
        self.promise.setProperty(u"role", u"muted")

        self.down.addWidget(self.promise)

        self.buttons = QDialogButtonBox(CirculateDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.tickTitle.setBuddy(self.tick)
        self.mayChangeTitle.setBuddy(self.mayChange)
        self.replyTitle.setBuddy(self.replyBy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CirculateDialog)
        self.buttons.accepted.connect(CirculateDialog.accept)
        self.buttons.rejected.connect(CirculateDialog.reject)

        QMetaObject.connectSlotsByName(CirculateDialog)
    # setupUi

    def retranslateUi(self, CirculateDialog):
        CirculateDialog.setWindowTitle(QCoreApplication.translate("CirculateDialog", u"Circulate packs", None))
        self.tickTitle.setText(QCoreApplication.translate("CirculateDialog", u"&Tick", None))
#if QT_CONFIG(accessibility)
        self.tick.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Tick a group or an agency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Who gets a pack", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.actions.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Actions in the pack", None))
#endif // QT_CONFIG(accessibility)
        self.mayChangeTitle.setText(QCoreApplication.translate("CirculateDialog", u"They may &change", None))
#if QT_CONFIG(accessibility)
        self.mayChange.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"They may change", None))
#endif // QT_CONFIG(accessibility)
        self.replyTitle.setText(QCoreApplication.translate("CirculateDialog", u"&Reply by", None))
#if QT_CONFIG(accessibility)
        self.replyBy.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Reply by", None))
#endif // QT_CONFIG(accessibility)
        self.replyBy.setPlaceholderText(QCoreApplication.translate("CirculateDialog", u"31 March 2027, or nothing", None))
        self.mail.setText(QCoreApplication.translate("CirculateDialog", u"Write a &mail draft for each, with the pack attached", None))
        self.letter.setText(QCoreApplication.translate("CirculateDialog", u"&Letter\u2026", None))
#if QT_CONFIG(accessibility)
        self.letter.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"The letter that goes with the packs", None))
#endif // QT_CONFIG(accessibility)
        self.copySupporters.setText(QCoreApplication.translate("CirculateDialog", u"Copy &supporters in the mail to the lead, instead of sending them a pack", None))
        self.promise.setText(QCoreApplication.translate("CirculateDialog", u"Nothing is written before you choose a folder, and nothing is ever sent by the program.", None))
    # retranslateUi

