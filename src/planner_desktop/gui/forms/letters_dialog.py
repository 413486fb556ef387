# Compiled from ui/letters_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from planner_desktop.gui.choice_box import ChoiceBox

class Ui_LettersDialog(object):
    def setupUi(self, LettersDialog):
        if not LettersDialog.objectName():
            LettersDialog.setObjectName(u"LettersDialog")
        LettersDialog.resize(820, 600)
        self.down = QVBoxLayout(LettersDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.which = QHBoxLayout()
        self.which.setSpacing(8)
        self.which.setObjectName(u"which")
        self.letterTitle = QLabel(LettersDialog)
        self.letterTitle.setObjectName(u"letterTitle")
        self.letterTitle.setWordWrap(False)

        self.which.addWidget(self.letterTitle)

        self.letter = ChoiceBox(LettersDialog)
        self.letter.setObjectName(u"letter")

        self.which.addWidget(self.letter)

        self.whichSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.which.addItem(self.whichSpace)

        self.usual = QPushButton(LettersDialog)
        self.usual.setObjectName(u"usual")
        self.usual.setAutoDefault(False)

        self.which.addWidget(self.usual)


        self.down.addLayout(self.which)

        self.across = QHBoxLayout()
        self.across.setSpacing(16)
        self.across.setObjectName(u"across")
        self.left = QVBoxLayout()
        self.left.setSpacing(4)
        self.left.setObjectName(u"left")
        self.subjectTitle = QLabel(LettersDialog)
        self.subjectTitle.setObjectName(u"subjectTitle")
        self.subjectTitle.setWordWrap(False)
        self.subjectTitle.setProperty(u"role", u"label")

        self.left.addWidget(self.subjectTitle)

        self.subject = QLineEdit(LettersDialog)
        self.subject.setObjectName(u"subject")

        self.left.addWidget(self.subject)

        self.textTitle = QLabel(LettersDialog)
        self.textTitle.setObjectName(u"textTitle")
        self.textTitle.setWordWrap(False)
        self.textTitle.setProperty(u"role", u"label")

        self.left.addWidget(self.textTitle)

        self.text = QPlainTextEdit(LettersDialog)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.left.addWidget(self.text)


        self.across.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(4)
        self.right.setObjectName(u"right")
        self.previewTitle = QLabel(LettersDialog)
        self.previewTitle.setObjectName(u"previewTitle")
        self.previewTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.previewTitle.setWordWrap(False)
        self.previewTitle.setProperty(u"role", u"label")

        self.right.addWidget(self.previewTitle)

        self.preview = QPlainTextEdit(LettersDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)

        self.right.addWidget(self.preview)


        self.across.addLayout(self.right)

        self.across.setStretch(0, 1)
        self.across.setStretch(1, 1)

        self.down.addLayout(self.across)

        self.placesOfPack = QLabel(LettersDialog)
        self.placesOfPack.setObjectName(u"placesOfPack")
        self.placesOfPack.setTextFormat(Qt.TextFormat.PlainText)
        self.placesOfPack.setWordWrap(True)
        self.placesOfPack.setProperty(u"role", u"muted")

        self.down.addWidget(self.placesOfPack)

        self.placesOfReport = QLabel(LettersDialog)
        self.placesOfReport.setObjectName(u"placesOfReport")
        self.placesOfReport.setTextFormat(Qt.TextFormat.PlainText)
        self.placesOfReport.setWordWrap(True)
        self.placesOfReport.setProperty(u"role", u"muted")

        self.down.addWidget(self.placesOfReport)

        self.buttons = QDialogButtonBox(LettersDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.letterTitle.setBuddy(self.letter)
        self.subjectTitle.setBuddy(self.subject)
        self.textTitle.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LettersDialog)
        self.buttons.accepted.connect(LettersDialog.accept)
        self.buttons.rejected.connect(LettersDialog.reject)

        QMetaObject.connectSlotsByName(LettersDialog)
    # setupUi

    def retranslateUi(self, LettersDialog):
        LettersDialog.setWindowTitle(QCoreApplication.translate("LettersDialog", u"Letters", None))
        self.letterTitle.setText(QCoreApplication.translate("LettersDialog", u"&Letter", None))
#if QT_CONFIG(accessibility)
        self.letter.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Letter", None))
#endif // QT_CONFIG(accessibility)
        self.usual.setText(QCoreApplication.translate("LettersDialog", u"The &usual words", None))
#if QT_CONFIG(accessibility)
        self.usual.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Go back to the usual words", None))
#endif // QT_CONFIG(accessibility)
        self.subjectTitle.setText(QCoreApplication.translate("LettersDialog", u"&Subject", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.textTitle.setText(QCoreApplication.translate("LettersDialog", u"&Text", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("LettersDialog", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.previewTitle.setText(QCoreApplication.translate("LettersDialog", u"As it will read", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("LettersDialog", u"As it will read", None))
#endif // QT_CONFIG(accessibility)
        self.placesOfPack.setText(QCoreApplication.translate("LettersDialog", u"{person} whose pack it is \u00b7 {plan} the plan's title \u00b7 {version} its version \u00b7 {actions} how many actions \u00b7 {sent} the day it was sent \u00b7 {reply} by when to reply. Other words in braces stay as they are.", None))
        self.placesOfReport.setText(QCoreApplication.translate("LettersDialog", u"{board} the board's name \u00b7 {plan} the plan's title \u00b7 {version} its version \u00b7 {day} the version's day. Other words in braces stay as they are.", None))
    # retranslateUi

