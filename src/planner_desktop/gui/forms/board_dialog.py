# Compiled from ui/board_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board_dialog.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from planner_desktop.gui.problem import Problem

class Ui_BoardDialog(object):
    def setupUi(self, BoardDialog):
        if not BoardDialog.objectName():
            BoardDialog.setObjectName(u"BoardDialog")
        BoardDialog.resize(460, 300)
        self.down = QVBoxLayout(BoardDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.nameTitle = QLabel(BoardDialog)
        self.nameTitle.setObjectName(u"nameTitle")

        self.down.addWidget(self.nameTitle)

        self.name = QLineEdit(BoardDialog)
        self.name.setObjectName(u"name")

        self.down.addWidget(self.name)

        self.membersTitle = QLabel(BoardDialog)
        self.membersTitle.setObjectName(u"membersTitle")

        self.down.addWidget(self.membersTitle)

        self.members = QPlainTextEdit(BoardDialog)
        self.members.setObjectName(u"members")
        self.members.setTabChangesFocus(True)

        self.down.addWidget(self.members)

        self.problem = Problem(BoardDialog)
        self.problem.setObjectName(u"problem")

        self.down.addWidget(self.problem)

        self.buttons = QDialogButtonBox(BoardDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameTitle.setBuddy(self.name)
        self.membersTitle.setBuddy(self.members)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BoardDialog)
        self.buttons.accepted.connect(BoardDialog.accept)
        self.buttons.rejected.connect(BoardDialog.reject)

        QMetaObject.connectSlotsByName(BoardDialog)
    # setupUi

    def retranslateUi(self, BoardDialog):
        BoardDialog.setWindowTitle(QCoreApplication.translate("BoardDialog", u"Board", None))
        self.nameTitle.setText(QCoreApplication.translate("BoardDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("BoardDialog", u"Name of the board", None))
#endif // QT_CONFIG(accessibility)
        self.membersTitle.setText(QCoreApplication.translate("BoardDialog", u"&Mail addresses of its members, one to a line", None))
#if QT_CONFIG(accessibility)
        self.members.setAccessibleName(QCoreApplication.translate("BoardDialog", u"Mail addresses of its members", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

