# Compiled from ui/password_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_dialog.ui'
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
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from planner_desktop.gui.problem import Problem

class Ui_PasswordDialog(object):
    def setupUi(self, PasswordDialog):
        if not PasswordDialog.objectName():
            PasswordDialog.setObjectName(u"PasswordDialog")
        PasswordDialog.resize(420, 220)
        self.down = QVBoxLayout(PasswordDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.said = QLabel(PasswordDialog)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)

        self.down.addWidget(self.said)

        self.wordTitle = QLabel(PasswordDialog)
        self.wordTitle.setObjectName(u"wordTitle")

        self.down.addWidget(self.wordTitle)

        self.word = QLineEdit(PasswordDialog)
        self.word.setObjectName(u"word")
        self.word.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.word)

        self.againTitle = QLabel(PasswordDialog)
        self.againTitle.setObjectName(u"againTitle")

        self.down.addWidget(self.againTitle)

        self.again = QLineEdit(PasswordDialog)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.down.addWidget(self.again)

        self.problem = Problem(PasswordDialog)
        self.problem.setObjectName(u"problem")

        self.down.addWidget(self.problem)

        self.buttons = QDialogButtonBox(PasswordDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.wordTitle.setBuddy(self.word)
        self.againTitle.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PasswordDialog)
        self.buttons.accepted.connect(PasswordDialog.accept)
        self.buttons.rejected.connect(PasswordDialog.reject)

        QMetaObject.connectSlotsByName(PasswordDialog)
    # setupUi

    def retranslateUi(self, PasswordDialog):
        PasswordDialog.setWindowTitle(QCoreApplication.translate("PasswordDialog", u"Password", None))
        self.said.setText("")
        self.wordTitle.setText(QCoreApplication.translate("PasswordDialog", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.word.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.againTitle.setText(QCoreApplication.translate("PasswordDialog", u"The same &again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"The same again", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

