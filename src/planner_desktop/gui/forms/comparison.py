# Compiled from ui/comparison.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'comparison.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTextEdit, QVBoxLayout, QWidget)

from planner_desktop.gui.returns.answer_text import AnswerText

class Ui_Comparison(object):
    def setupUi(self, Comparison):
        if not Comparison.objectName():
            Comparison.setObjectName(u"Comparison")
        Comparison.resize(560, 560)
        self.down = QVBoxLayout(Comparison)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(8, 0, 0, 0)
        self.heading = QLabel(Comparison)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"heading")

        self.down.addWidget(self.heading)

        self.reason = QLabel(Comparison)
        self.reason.setObjectName(u"reason")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty(u"role", u"muted")

        self.down.addWidget(self.reason)

        self.columns = QWidget(Comparison)
        self.columns.setObjectName(u"columns")
        self.across = QHBoxLayout(self.columns)
        self.across.setSpacing(8)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.baseDown = QVBoxLayout()
        self.baseDown.setSpacing(4)
        self.baseDown.setObjectName(u"baseDown")
        self.baseTitle = QLabel(self.columns)
        self.baseTitle.setObjectName(u"baseTitle")
        self.baseTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.baseTitle.setWordWrap(True)
        self.baseTitle.setProperty(u"role", u"label")

        self.baseDown.addWidget(self.baseTitle)

        self.base = QTextEdit(self.columns)
        self.base.setObjectName(u"base")
        self.base.setReadOnly(True)
        self.base.setTabChangesFocus(True)

        self.baseDown.addWidget(self.base)


        self.across.addLayout(self.baseDown)

        self.mineDown = QVBoxLayout()
        self.mineDown.setSpacing(4)
        self.mineDown.setObjectName(u"mineDown")
        self.mineTitle = QLabel(self.columns)
        self.mineTitle.setObjectName(u"mineTitle")
        self.mineTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.mineTitle.setWordWrap(True)
        self.mineTitle.setProperty(u"role", u"label")

        self.mineDown.addWidget(self.mineTitle)

        self.mine = QTextEdit(self.columns)
        self.mine.setObjectName(u"mine")
        self.mine.setReadOnly(True)
        self.mine.setTabChangesFocus(True)

        self.mineDown.addWidget(self.mine)


        self.across.addLayout(self.mineDown)

        self.theirsArea = QScrollArea(self.columns)
        self.theirsArea.setObjectName(u"theirsArea")
        self.theirsArea.setWidgetResizable(True)
        self.theirsArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.theirsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theirs = QWidget()
        self.theirs.setObjectName(u"theirs")
        self.theirsDown = QVBoxLayout(self.theirs)
        self.theirsDown.setSpacing(4)
        self.theirsDown.setObjectName(u"theirsDown")
        self.theirsDown.setContentsMargins(0, 0, 0, 0)
        self.theirsArea.setWidget(self.theirs)

        self.across.addWidget(self.theirsArea)

        self.across.setStretch(0, 1)
        self.across.setStretch(1, 1)
        self.across.setStretch(2, 1)

        self.down.addWidget(self.columns)

        self.reasonRow = QWidget(Comparison)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonAcross = QHBoxLayout(self.reasonRow)
        self.reasonAcross.setSpacing(8)
        self.reasonAcross.setObjectName(u"reasonAcross")
        self.reasonAcross.setContentsMargins(0, 0, 0, 0)
        self.reasonTitle = QLabel(self.reasonRow)
        self.reasonTitle.setObjectName(u"reasonTitle")
        self.reasonTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonAcross.addWidget(self.reasonTitle)

        self.dateReason = QLineEdit(self.reasonRow)
        self.dateReason.setObjectName(u"dateReason")

        self.reasonAcross.addWidget(self.dateReason)


        self.down.addWidget(self.reasonRow)

        self.answer = QWidget(Comparison)
        self.answer.setObjectName(u"answer")
        self.answerDown = QVBoxLayout(self.answer)
        self.answerDown.setSpacing(4)
        self.answerDown.setObjectName(u"answerDown")
        self.answerDown.setContentsMargins(0, 0, 0, 0)
        self.answerTitle = QLabel(self.answer)
        self.answerTitle.setObjectName(u"answerTitle")
        self.answerTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.answerTitle.setWordWrap(True)
        self.answerTitle.setProperty(u"role", u"label")

        self.answerDown.addWidget(self.answerTitle)

        self.answerText = AnswerText(self.answer)
        self.answerText.setObjectName(u"answerText")
        self.answerText.setTabChangesFocus(True)
        self.answerText.setMaximumSize(QSize(16777215, 110))

        self.answerDown.addWidget(self.answerText)

        self.answerActs = QHBoxLayout()
        self.answerActs.setSpacing(8)
        self.answerActs.setObjectName(u"answerActs")
        self.answerKeep = QPushButton(self.answer)
        self.answerKeep.setObjectName(u"answerKeep")

        self.answerActs.addWidget(self.answerKeep)

        self.answerLeave = QPushButton(self.answer)
        self.answerLeave.setObjectName(u"answerLeave")

        self.answerActs.addWidget(self.answerLeave)

        self.answerSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answerActs.addItem(self.answerSpace)


        self.answerDown.addLayout(self.answerActs)


        self.down.addWidget(self.answer)

        self.acts = QWidget(Comparison)
        self.acts.setObjectName(u"acts")
        self.accept = QPushButton(self.acts)
        self.accept.setObjectName(u"accept")
        self.reject = QPushButton(self.acts)
        self.reject.setObjectName(u"reject")
        self.both = QPushButton(self.acts)
        self.both.setObjectName(u"both")
        self.edit = QPushButton(self.acts)
        self.edit.setObjectName(u"edit")
        self.query = QPushButton(self.acts)
        self.query.setObjectName(u"query")
        self.leaveOpen = QPushButton(self.acts)
        self.leaveOpen.setObjectName(u"leaveOpen")
        self.following = QPushButton(self.acts)
        self.following.setObjectName(u"following")

        self.down.addWidget(self.acts)

        self.below = QWidget(Comparison)
        self.below.setObjectName(u"below")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.below.sizePolicy().hasHeightForWidth())
        self.below.setSizePolicy(sizePolicy)

        self.down.addWidget(self.below)

        self.down.setStretch(2, 1)

        self.retranslateUi(Comparison)

        QMetaObject.connectSlotsByName(Comparison)
    # setupUi

    def retranslateUi(self, Comparison):
        self.baseTitle.setText(QCoreApplication.translate("Comparison", u"Sent", None))
        self.base.setPlaceholderText(QCoreApplication.translate("Comparison", u"(blank)", None))
#if QT_CONFIG(accessibility)
        self.base.setAccessibleName(QCoreApplication.translate("Comparison", u"As it was sent", None))
#endif // QT_CONFIG(accessibility)
        self.mineTitle.setText(QCoreApplication.translate("Comparison", u"The plan now", None))
        self.mine.setPlaceholderText(QCoreApplication.translate("Comparison", u"(blank)", None))
#if QT_CONFIG(accessibility)
        self.mine.setAccessibleName(QCoreApplication.translate("Comparison", u"As the plan says now", None))
#endif // QT_CONFIG(accessibility)
        self.reasonTitle.setText(QCoreApplication.translate("Comparison", u"Why does the date move?", None))
#if QT_CONFIG(accessibility)
        self.dateReason.setAccessibleName(QCoreApplication.translate("Comparison", u"Why does the date move?", None))
#endif // QT_CONFIG(accessibility)
        self.dateReason.setPlaceholderText(QCoreApplication.translate("Comparison", u"The return gave no reason; Enter goes on", None))
#if QT_CONFIG(accessibility)
        self.answerText.setAccessibleName(QCoreApplication.translate("Comparison", u"In your own words", None))
#endif // QT_CONFIG(accessibility)
        self.answerKeep.setText(QCoreApplication.translate("Comparison", u"Keep (Ctrl+Enter)", None))
#if QT_CONFIG(accessibility)
        self.answerKeep.setAccessibleName(QCoreApplication.translate("Comparison", u"Keep these words", None))
#endif // QT_CONFIG(accessibility)
        self.answerLeave.setText(QCoreApplication.translate("Comparison", u"Leave (Esc)", None))
#if QT_CONFIG(accessibility)
        self.answerLeave.setAccessibleName(QCoreApplication.translate("Comparison", u"Leave without keeping", None))
#endif // QT_CONFIG(accessibility)
        self.accept.setText(QCoreApplication.translate("Comparison", u"Accept  A", None))
#if QT_CONFIG(accessibility)
        self.accept.setAccessibleName(QCoreApplication.translate("Comparison", u"Accept (A)", None))
#endif // QT_CONFIG(accessibility)
        self.reject.setText(QCoreApplication.translate("Comparison", u"Reject  R", None))
#if QT_CONFIG(accessibility)
        self.reject.setAccessibleName(QCoreApplication.translate("Comparison", u"Reject (R)", None))
#endif // QT_CONFIG(accessibility)
        self.both.setText(QCoreApplication.translate("Comparison", u"Both  B", None))
#if QT_CONFIG(accessibility)
        self.both.setAccessibleName(QCoreApplication.translate("Comparison", u"Keep both (B)", None))
#endif // QT_CONFIG(accessibility)
        self.edit.setText(QCoreApplication.translate("Comparison", u"Edit  E", None))
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("Comparison", u"Edit (E)", None))
#endif // QT_CONFIG(accessibility)
        self.query.setText(QCoreApplication.translate("Comparison", u"Query  Q", None))
#if QT_CONFIG(accessibility)
        self.query.setAccessibleName(QCoreApplication.translate("Comparison", u"Query back (Q)", None))
#endif // QT_CONFIG(accessibility)
        self.leaveOpen.setText(QCoreApplication.translate("Comparison", u"Clear  U", None))
#if QT_CONFIG(accessibility)
        self.leaveOpen.setAccessibleName(QCoreApplication.translate("Comparison", u"Clear the decision (U)", None))
#endif // QT_CONFIG(accessibility)
        self.following.setText(QCoreApplication.translate("Comparison", u"Next  N", None))
#if QT_CONFIG(accessibility)
        self.following.setAccessibleName(QCoreApplication.translate("Comparison", u"Next that is open (N)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

