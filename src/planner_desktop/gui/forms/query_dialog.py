# Compiled from ui/query_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'query_dialog.ui'
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
    QLineEdit, QSizePolicy, QTreeWidget, QTreeWidgetItem,
    QVBoxLayout, QWidget)

class Ui_QueryDialog(object):
    def setupUi(self, QueryDialog):
        if not QueryDialog.objectName():
            QueryDialog.setObjectName(u"QueryDialog")
        QueryDialog.resize(720, 420)
        self.down = QVBoxLayout(QueryDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.summary = QLabel(QueryDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.down.addWidget(self.summary)

        self.questions = QTreeWidget(QueryDialog)
        self.questions.setObjectName(u"questions")
        self.questions.setRootIsDecorated(False)
        self.questions.setWordWrap(True)

        self.down.addWidget(self.questions)

        self.reply = QHBoxLayout()
        self.reply.setSpacing(8)
        self.reply.setObjectName(u"reply")
        self.replyTitle = QLabel(QueryDialog)
        self.replyTitle.setObjectName(u"replyTitle")
        self.replyTitle.setWordWrap(False)

        self.reply.addWidget(self.replyTitle)

        self.replyBy = QLineEdit(QueryDialog)
        self.replyBy.setObjectName(u"replyBy")
        self.replyBy.setMinimumSize(QSize(210, 0))

        self.reply.addWidget(self.replyBy)

        self.problem = QLabel(QueryDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"muted")

        self.reply.addWidget(self.problem)

        self.reply.setStretch(2, 1)

        self.down.addLayout(self.reply)

        self.mail = QCheckBox(QueryDialog)
        self.mail.setObjectName(u"mail")

        self.down.addWidget(self.mail)

        self.buttons = QDialogButtonBox(QueryDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.replyTitle.setBuddy(self.replyBy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QueryDialog)
        self.buttons.accepted.connect(QueryDialog.accept)
        self.buttons.rejected.connect(QueryDialog.reject)

        QMetaObject.connectSlotsByName(QueryDialog)
    # setupUi

    def retranslateUi(self, QueryDialog):
        QueryDialog.setWindowTitle(QCoreApplication.translate("QueryDialog", u"Write the queries", None))
        self.summary.setText(QCoreApplication.translate("QueryDialog", u"Each gets a small workbook with just the cells in question, and your question beside them.", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(QCoreApplication.translate("QueryDialog", u"Questions", None))
#endif // QT_CONFIG(accessibility)
        self.replyTitle.setText(QCoreApplication.translate("QueryDialog", u"&Reply by", None))
#if QT_CONFIG(accessibility)
        self.replyBy.setAccessibleName(QCoreApplication.translate("QueryDialog", u"Reply by", None))
#endif // QT_CONFIG(accessibility)
        self.replyBy.setPlaceholderText(QCoreApplication.translate("QueryDialog", u"31 March 2027, or nothing", None))
        self.mail.setText(QCoreApplication.translate("QueryDialog", u"Write a &mail draft for each", None))
    # retranslateUi

