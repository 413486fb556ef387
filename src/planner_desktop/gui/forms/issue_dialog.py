# Compiled from ui/issue_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue_dialog.ui'
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
    QFormLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from planner_desktop.gui.problem import Problem

class Ui_IssueDialog(object):
    def setupUi(self, IssueDialog):
        if not IssueDialog.objectName():
            IssueDialog.setObjectName(u"IssueDialog")
        IssueDialog.resize(480, 240)
        self.down = QVBoxLayout(IssueDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.purpose = QLabel(IssueDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)

        self.down.addWidget(self.purpose)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.labelLabel = QLabel(IssueDialog)
        self.labelLabel.setObjectName(u"labelLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelLabel)

        self.label = QLineEdit(IssueDialog)
        self.label.setObjectName(u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.label)

        self.dayLabel = QLabel(IssueDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QLineEdit(IssueDialog)
        self.day.setObjectName(u"day")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.noteLabel = QLabel(IssueDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = QLineEdit(IssueDialog)
        self.note.setObjectName(u"note")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.note)


        self.down.addLayout(self.fields)

        self.problem = Problem(IssueDialog)
        self.problem.setObjectName(u"problem")

        self.down.addWidget(self.problem)

        self.space = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.space)

        self.buttons = QDialogButtonBox(IssueDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.labelLabel.setBuddy(self.label)
        self.dayLabel.setBuddy(self.day)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IssueDialog)
        self.buttons.accepted.connect(IssueDialog.accept)
        self.buttons.rejected.connect(IssueDialog.reject)

        QMetaObject.connectSlotsByName(IssueDialog)
    # setupUi

    def retranslateUi(self, IssueDialog):
        IssueDialog.setWindowTitle(QCoreApplication.translate("IssueDialog", u"Issue a version", None))
#if QT_CONFIG(accessibility)
        IssueDialog.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Issue a version", None))
#endif // QT_CONFIG(accessibility)
        self.purpose.setText(QCoreApplication.translate("IssueDialog", u"The plan is kept as it is now under this label. Dates in words that are typed from now on are read from this day.", None))
        self.labelLabel.setText(QCoreApplication.translate("IssueDialog", u"&Label", None))
#if QT_CONFIG(accessibility)
        self.label.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Label", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("IssueDialog", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("IssueDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("IssueDialog", u"Such as: for the October board", None))
    # retranslateUi

