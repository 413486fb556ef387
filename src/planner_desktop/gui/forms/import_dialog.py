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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QComboBox,
    QDialog, QDialogButtonBox, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabWidget, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

from planner_desktop.gui.choice_box import (CarefulBox, ChoiceBox)
from planner_desktop.gui.importing.column_strip import ColumnStrip
from planner_desktop.gui.importing.source_view import SourceView
from planner_desktop.gui.plan_tree.view import PlanTreeView
from planner_desktop.gui.waiting_line import WaitingLine

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1240, 640)
        self.down = QVBoxLayout(ImportDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 12, 16, 12)
        self.counts = QLabel(ImportDialog)
        self.counts.setObjectName(u"counts")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)

        self.down.addWidget(self.counts)

        self.waiting = WaitingLine(ImportDialog)
        self.waiting.setObjectName(u"waiting")

        self.down.addWidget(self.waiting)

        self.splitter = QSplitter(ImportDialog)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.cellsTab = QWidget()
        self.cellsTab.setObjectName(u"cellsTab")
        self.cellsDown = QVBoxLayout(self.cellsTab)
        self.cellsDown.setSpacing(6)
        self.cellsDown.setObjectName(u"cellsDown")
        self.cellsDown.setContentsMargins(0, 8, 12, 0)
        self.chooseAcross = QHBoxLayout()
        self.chooseAcross.setObjectName(u"chooseAcross")
        self.sheetLabel = QLabel(self.cellsTab)
        self.sheetLabel.setObjectName(u"sheetLabel")

        self.chooseAcross.addWidget(self.sheetLabel)

        self.sheet = ChoiceBox(self.cellsTab)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(16)

        self.chooseAcross.addWidget(self.sheet)

        self.rowLabel = QLabel(self.cellsTab)
        self.rowLabel.setObjectName(u"rowLabel")

        self.chooseAcross.addWidget(self.rowLabel)

        self.role = CarefulBox(self.cellsTab)
        self.role.setObjectName(u"role")
        self.role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role.setMinimumContentsLength(24)

        self.chooseAcross.addWidget(self.role)

        self.chooseSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseAcross.addItem(self.chooseSpace)


        self.cellsDown.addLayout(self.chooseAcross)

        self.strip = ColumnStrip(self.cellsTab)
        self.strip.setObjectName(u"strip")

        self.cellsDown.addWidget(self.strip)

        self.cells = SourceView(self.cellsTab)
        self.cells.setObjectName(u"cells")

        self.cellsDown.addWidget(self.cells)

        self.legend = QLabel(self.cellsTab)
        self.legend.setObjectName(u"legend")
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setWordWrap(True)

        self.cellsDown.addWidget(self.legend)

        self.became = QLabel(self.cellsTab)
        self.became.setObjectName(u"became")
        self.became.setTextFormat(Qt.TextFormat.PlainText)
        self.became.setWordWrap(True)

        self.cellsDown.addWidget(self.became)

        self.cellsDown.setStretch(2, 1)
        self.tabs.addTab(self.cellsTab, "")
        self.tablesTab = QWidget()
        self.tablesTab.setObjectName(u"tablesTab")
        self.tablesDown = QVBoxLayout(self.tablesTab)
        self.tablesDown.setSpacing(8)
        self.tablesDown.setObjectName(u"tablesDown")
        self.tablesDown.setContentsMargins(0, 8, 12, 0)
        self.tables = QTreeWidget(self.tablesTab)
        self.tables.setObjectName(u"tables")
        self.tables.setRootIsDecorated(False)
        self.tables.setWordWrap(True)

        self.tablesDown.addWidget(self.tables)

        self.useAcross = QHBoxLayout()
        self.useAcross.setObjectName(u"useAcross")
        self.useLabel = QLabel(self.tablesTab)
        self.useLabel.setObjectName(u"useLabel")

        self.useAcross.addWidget(self.useLabel)

        self.use = CarefulBox(self.tablesTab)
        self.use.setObjectName(u"use")

        self.useAcross.addWidget(self.use)

        self.showTable = QPushButton(self.tablesTab)
        self.showTable.setObjectName(u"showTable")
        self.showTable.setAutoDefault(False)

        self.useAcross.addWidget(self.showTable)

        self.useSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.useAcross.addItem(self.useSpace)


        self.tablesDown.addLayout(self.useAcross)

        self.tablesDown.setStretch(0, 1)
        self.tabs.addTab(self.tablesTab, "")
        self.unusedTab = QWidget()
        self.unusedTab.setObjectName(u"unusedTab")
        self.unusedDown = QVBoxLayout(self.unusedTab)
        self.unusedDown.setSpacing(8)
        self.unusedDown.setObjectName(u"unusedDown")
        self.unusedDown.setContentsMargins(0, 8, 12, 0)
        self.unusedTitle = QLabel(self.unusedTab)
        self.unusedTitle.setObjectName(u"unusedTitle")
        self.unusedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.unusedTitle.setWordWrap(True)

        self.unusedDown.addWidget(self.unusedTitle)

        self.unused = QTreeWidget(self.unusedTab)
        self.unused.setObjectName(u"unused")
        self.unused.setRootIsDecorated(False)
        self.unused.setUniformRowHeights(True)

        self.unusedDown.addWidget(self.unused)

        self.unusedDown.setStretch(1, 1)
        self.tabs.addTab(self.unusedTab, "")
        self.toldTab = QWidget()
        self.toldTab.setObjectName(u"toldTab")
        self.toldDown = QVBoxLayout(self.toldTab)
        self.toldDown.setObjectName(u"toldDown")
        self.toldDown.setContentsMargins(0, 8, 12, 0)
        self.told = QPlainTextEdit(self.toldTab)
        self.told.setObjectName(u"told")
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)

        self.toldDown.addWidget(self.told)

        self.tabs.addTab(self.toldTab, "")
        self.splitter.addWidget(self.tabs)
        self.tree = PlanTreeView(self.splitter)
        self.tree.setObjectName(u"tree")
        self.splitter.addWidget(self.tree)

        self.down.addWidget(self.splitter)

        self.endAcross = QHBoxLayout()
        self.endAcross.setObjectName(u"endAcross")
        self.remember = QCheckBox(ImportDialog)
        self.remember.setObjectName(u"remember")
        self.remember.setChecked(True)

        self.endAcross.addWidget(self.remember)

        self.takeBack = QPushButton(ImportDialog)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setAutoDefault(False)

        self.endAcross.addWidget(self.takeBack)

        self.again = QPushButton(ImportDialog)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.endAcross.addWidget(self.again)

        self.buttons = QDialogButtonBox(ImportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.endAcross.addWidget(self.buttons)


        self.down.addLayout(self.endAcross)

        self.down.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.sheetLabel.setBuddy(self.sheet)
        self.rowLabel.setBuddy(self.role)
        self.useLabel.setBuddy(self.use)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportDialog)
        self.buttons.accepted.connect(ImportDialog.accept)
        self.buttons.rejected.connect(ImportDialog.reject)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import", None))
#if QT_CONFIG(accessibility)
        ImportDialog.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Import", None))
#endif // QT_CONFIG(accessibility)
        self.counts.setText("")
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ImportDialog", u"The file", None))
#endif // QT_CONFIG(accessibility)
        self.sheetLabel.setText(QCoreApplication.translate("ImportDialog", u"S&heet", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
        self.rowLabel.setText(QCoreApplication.translate("ImportDialog", u"&Row", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What this row is", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cells.setAccessibleName(QCoreApplication.translate("ImportDialog", u"The cells of the file", None))
#endif // QT_CONFIG(accessibility)
        self.legend.setText("")
        self.became.setText("")
#if QT_CONFIG(accessibility)
        self.became.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What this cell became", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.cellsTab), QCoreApplication.translate("ImportDialog", u"The file", None))
#if QT_CONFIG(accessibility)
        self.tables.setAccessibleName(QCoreApplication.translate("ImportDialog", u"The tables of the file", None))
#endif // QT_CONFIG(accessibility)
        self.useLabel.setText(QCoreApplication.translate("ImportDialog", u"The chosen table &lists", None))
#if QT_CONFIG(accessibility)
        self.use.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What the chosen table lists", None))
#endif // QT_CONFIG(accessibility)
        self.showTable.setText(QCoreApplication.translate("ImportDialog", u"&Show it in the file", None))
#if QT_CONFIG(accessibility)
        self.showTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Show the table in the file", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tablesTab), QCoreApplication.translate("ImportDialog", u"Tables", None))
        self.unusedTitle.setText(QCoreApplication.translate("ImportDialog", u"What found no field is kept in the notes. Enter shows it in the file.", None))
#if QT_CONFIG(accessibility)
        self.unused.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What found no field", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.unusedTab), QCoreApplication.translate("ImportDialog", u"Not used", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What was understood on the way", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.toldTab), QCoreApplication.translate("ImportDialog", u"What was understood", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What the plan will hold", None))
#endif // QT_CONFIG(accessibility)
        self.remember.setText(QCoreApplication.translate("ImportDialog", u"Read &files with these headers so the next time too", None))
#if QT_CONFIG(accessibility)
        self.remember.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Read files with these headers so the next time too", None))
#endif // QT_CONFIG(accessibility)
        self.takeBack.setText(QCoreApplication.translate("ImportDialog", u"Undo the last correction", None))
#if QT_CONFIG(accessibility)
        self.takeBack.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Undo the last correction", None))
#endif // QT_CONFIG(accessibility)
        self.again.setText(QCoreApplication.translate("ImportDialog", u"Start a&gain", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Start again, without corrections", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

