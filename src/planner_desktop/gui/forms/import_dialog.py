# Compiled from ui/import_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
    QHeaderView, QLabel, QPlainTextEdit, QSizePolicy,
    QSplitter, QVBoxLayout, QWidget)

from planner_desktop.gui.plan_tree.view import PlanTreeView

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1080, 600)
        self.down = QVBoxLayout(ImportDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.counts = QLabel(ImportDialog)
        self.counts.setObjectName(u"counts")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)

        self.down.addWidget(self.counts)

        self.splitter = QSplitter(ImportDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.leftDown = QVBoxLayout(self.left)
        self.leftDown.setObjectName(u"leftDown")
        self.leftDown.setContentsMargins(0, 0, 16, 0)
        self.toldTitle = QLabel(self.left)
        self.toldTitle.setObjectName(u"toldTitle")
        self.toldTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.toldTitle.setWordWrap(True)

        self.leftDown.addWidget(self.toldTitle)

        self.told = QPlainTextEdit(self.left)
        self.told.setObjectName(u"told")
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)

        self.leftDown.addWidget(self.told)

        self.unusedTitle = QLabel(self.left)
        self.unusedTitle.setObjectName(u"unusedTitle")
        self.unusedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.unusedTitle.setWordWrap(True)

        self.leftDown.addWidget(self.unusedTitle)

        self.unused = QPlainTextEdit(self.left)
        self.unused.setObjectName(u"unused")
        self.unused.setReadOnly(True)
        self.unused.setTabChangesFocus(True)

        self.leftDown.addWidget(self.unused)

        self.leftDown.setStretch(1, 1)
        self.leftDown.setStretch(3, 1)
        self.splitter.addWidget(self.left)
        self.tree = PlanTreeView(self.splitter)
        self.tree.setObjectName(u"tree")
        self.splitter.addWidget(self.tree)

        self.down.addWidget(self.splitter)

        self.buttons = QDialogButtonBox(ImportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(1, 1)

        self.retranslateUi(ImportDialog)
        self.buttons.accepted.connect(ImportDialog.accept)
        self.buttons.rejected.connect(ImportDialog.reject)

        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import", None))
#if QT_CONFIG(accessibility)
        ImportDialog.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Import", None))
#endif // QT_CONFIG(accessibility)
        self.counts.setText("")
        self.toldTitle.setText(QCoreApplication.translate("ImportDialog", u"What was understood on the way", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What was understood on the way", None))
#endif // QT_CONFIG(accessibility)
        self.unusedTitle.setText(QCoreApplication.translate("ImportDialog", u"What found no field, kept in the notes", None))
#if QT_CONFIG(accessibility)
        self.unused.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What found no field", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What the plan will hold", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

