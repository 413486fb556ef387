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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CirculateDialog(object):
    def setupUi(self, CirculateDialog):
        if not CirculateDialog.objectName():
            CirculateDialog.setObjectName(u"CirculateDialog")
        CirculateDialog.resize(520, 560)
        self.down = QVBoxLayout(CirculateDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.purpose = QLabel(CirculateDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)

        self.down.addWidget(self.purpose)

        self.ticks = QHBoxLayout()
        self.ticks.setObjectName(u"ticks")
        self.tickAll = QPushButton(CirculateDialog)
        self.tickAll.setObjectName(u"tickAll")
        self.tickAll.setAutoDefault(False)

        self.ticks.addWidget(self.tickAll)

        self.tickNone = QPushButton(CirculateDialog)
        self.tickNone.setObjectName(u"tickNone")
        self.tickNone.setAutoDefault(False)

        self.ticks.addWidget(self.tickNone)

        self.space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ticks.addItem(self.space)


        self.down.addLayout(self.ticks)

        self.people = QListWidget(CirculateDialog)
        self.people.setObjectName(u"people")

        self.down.addWidget(self.people)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.replyByLabel = QLabel(CirculateDialog)
        self.replyByLabel.setObjectName(u"replyByLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.replyByLabel)

        self.replyBy = QLineEdit(CirculateDialog)
        self.replyBy.setObjectName(u"replyBy")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.replyBy)


        self.down.addLayout(self.fields)

        self.problem = QLabel(CirculateDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.down.addWidget(self.problem)

        self.buttons = QDialogButtonBox(CirculateDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.replyByLabel.setBuddy(self.replyBy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CirculateDialog)
        self.buttons.accepted.connect(CirculateDialog.accept)
        self.buttons.rejected.connect(CirculateDialog.reject)

        QMetaObject.connectSlotsByName(CirculateDialog)
    # setupUi

    def retranslateUi(self, CirculateDialog):
        CirculateDialog.setWindowTitle(QCoreApplication.translate("CirculateDialog", u"Circulate packs", None))
#if QT_CONFIG(accessibility)
        CirculateDialog.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Circulate packs", None))
#endif // QT_CONFIG(accessibility)
        self.purpose.setText(QCoreApplication.translate("CirculateDialog", u"Each person ticked here gets a workbook with just their actions.", None))
        self.tickAll.setText(QCoreApplication.translate("CirculateDialog", u"Tick &all", None))
#if QT_CONFIG(accessibility)
        self.tickAll.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Tick all", None))
#endif // QT_CONFIG(accessibility)
        self.tickNone.setText(QCoreApplication.translate("CirculateDialog", u"Tick &none", None))
#if QT_CONFIG(accessibility)
        self.tickNone.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Tick none", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"People", None))
#endif // QT_CONFIG(accessibility)
        self.replyByLabel.setText(QCoreApplication.translate("CirculateDialog", u"Reply by", None))
#if QT_CONFIG(accessibility)
        self.replyBy.setAccessibleName(QCoreApplication.translate("CirculateDialog", u"Reply by", None))
#endif // QT_CONFIG(accessibility)
        self.replyBy.setPlaceholderText(QCoreApplication.translate("CirculateDialog", u"A day such as 31 March; may be left blank", None))
        self.problem.setText("")
    # retranslateUi

