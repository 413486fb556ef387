# Compiled from ui/report_options.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_options.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QSizePolicy, QVBoxLayout, QWidget)

from planner_desktop.gui.choice_box import ChoiceBox

class Ui_ReportOptions(object):
    def setupUi(self, ReportOptions):
        if not ReportOptions.objectName():
            ReportOptions.setObjectName(u"ReportOptions")
        ReportOptions.resize(310, 320)
        self.down = QVBoxLayout(ReportOptions)
        self.down.setSpacing(6)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(0, 0, 0, 0)
        self.optionsTitle = QLabel(ReportOptions)
        self.optionsTitle.setObjectName(u"optionsTitle")

        self.down.addWidget(self.optionsTitle)

        self.grid = QGridLayout()
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(6)
        self.paperTitle = QLabel(ReportOptions)
        self.paperTitle.setObjectName(u"paperTitle")

        self.grid.addWidget(self.paperTitle, 0, 0, 1, 1)

        self.paper = ChoiceBox(ReportOptions)
        self.paper.setObjectName(u"paper")
        self.paper.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paper.setMinimumContentsLength(4)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.paper.sizePolicy().hasHeightForWidth())
        self.paper.setSizePolicy(sizePolicy)

        self.grid.addWidget(self.paper, 0, 1, 1, 1)

        self.orientation = ChoiceBox(ReportOptions)
        self.orientation.setObjectName(u"orientation")
        self.orientation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.orientation.setMinimumContentsLength(4)
        sizePolicy.setHeightForWidth(self.orientation.sizePolicy().hasHeightForWidth())
        self.orientation.setSizePolicy(sizePolicy)

        self.grid.addWidget(self.orientation, 0, 2, 1, 1)

        self.sinceTitle = QLabel(ReportOptions)
        self.sinceTitle.setObjectName(u"sinceTitle")

        self.grid.addWidget(self.sinceTitle, 1, 0, 1, 1)

        self.since = ChoiceBox(ReportOptions)
        self.since.setObjectName(u"since")
        self.since.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.since.setMinimumContentsLength(4)
        sizePolicy.setHeightForWidth(self.since.sizePolicy().hasHeightForWidth())
        self.since.setSizePolicy(sizePolicy)

        self.grid.addWidget(self.since, 1, 1, 1, 2)

        self.calledTitle = QLabel(ReportOptions)
        self.calledTitle.setObjectName(u"calledTitle")

        self.grid.addWidget(self.calledTitle, 2, 0, 1, 1)

        self.called = ChoiceBox(ReportOptions)
        self.called.setObjectName(u"called")
        self.called.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.called.setMinimumContentsLength(4)
        sizePolicy.setHeightForWidth(self.called.sizePolicy().hasHeightForWidth())
        self.called.setSizePolicy(sizePolicy)

        self.grid.addWidget(self.called, 2, 1, 1, 2)

        self.personTitle = QLabel(ReportOptions)
        self.personTitle.setObjectName(u"personTitle")

        self.grid.addWidget(self.personTitle, 3, 0, 1, 1)

        self.person = ChoiceBox(ReportOptions)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(4)
        sizePolicy.setHeightForWidth(self.person.sizePolicy().hasHeightForWidth())
        self.person.setSizePolicy(sizePolicy)

        self.grid.addWidget(self.person, 3, 1, 1, 2)

        self.markingTitle = QLabel(ReportOptions)
        self.markingTitle.setObjectName(u"markingTitle")

        self.grid.addWidget(self.markingTitle, 4, 0, 1, 1)

        self.marking = QLineEdit(ReportOptions)
        self.marking.setObjectName(u"marking")

        self.grid.addWidget(self.marking, 4, 1, 1, 2)

        self.draft = QCheckBox(ReportOptions)
        self.draft.setObjectName(u"draft")

        self.grid.addWidget(self.draft, 5, 0, 1, 3)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)

        self.down.addLayout(self.grid)

        self.leftOutTitle = QLabel(ReportOptions)
        self.leftOutTitle.setObjectName(u"leftOutTitle")

        self.down.addWidget(self.leftOutTitle)

        self.leftOut = QListWidget(ReportOptions)
        self.leftOut.setObjectName(u"leftOut")
        self.leftOut.setMinimumSize(QSize(0, 68))

        self.down.addWidget(self.leftOut)

        self.down.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.paperTitle.setBuddy(self.paper)
        self.sinceTitle.setBuddy(self.since)
        self.calledTitle.setBuddy(self.called)
        self.personTitle.setBuddy(self.person)
        self.markingTitle.setBuddy(self.marking)
        self.leftOutTitle.setBuddy(self.leftOut)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paper, self.orientation)
        QWidget.setTabOrder(self.orientation, self.since)
        QWidget.setTabOrder(self.since, self.called)
        QWidget.setTabOrder(self.called, self.person)
        QWidget.setTabOrder(self.person, self.marking)
        QWidget.setTabOrder(self.marking, self.draft)
        QWidget.setTabOrder(self.draft, self.leftOut)

        self.retranslateUi(ReportOptions)

        QMetaObject.connectSlotsByName(ReportOptions)
    # setupUi

    def retranslateUi(self, ReportOptions):
#if QT_CONFIG(accessibility)
        ReportOptions.setAccessibleName(QCoreApplication.translate("ReportOptions", u"How it is made", None))
#endif // QT_CONFIG(accessibility)
        self.optionsTitle.setText(QCoreApplication.translate("ReportOptions", u"How it is made", None))
        self.paperTitle.setText(QCoreApplication.translate("ReportOptions", u"P&aper", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("ReportOptions", u"Paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.orientation.setAccessibleName(QCoreApplication.translate("ReportOptions", u"Orientation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.orientation.setAccessibleDescription(QCoreApplication.translate("ReportOptions", u"Orientation", None))
#endif // QT_CONFIG(accessibility)
        self.sinceTitle.setText(QCoreApplication.translate("ReportOptions", u"&Compare", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("ReportOptions", u"Compare with the version", None))
#endif // QT_CONFIG(accessibility)
        self.calledTitle.setText(QCoreApplication.translate("ReportOptions", u"&Names", None))
#if QT_CONFIG(accessibility)
        self.called.setAccessibleName(QCoreApplication.translate("ReportOptions", u"How people are called", None))
#endif // QT_CONFIG(accessibility)
        self.personTitle.setText(QCoreApplication.translate("ReportOptions", u"Acti&ons of", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("ReportOptions", u"Whose actions", None))
#endif // QT_CONFIG(accessibility)
        self.markingTitle.setText(QCoreApplication.translate("ReportOptions", u"Mar&king", None))
#if QT_CONFIG(accessibility)
        self.marking.setAccessibleName(QCoreApplication.translate("ReportOptions", u"Classification marking", None))
#endif // QT_CONFIG(accessibility)
        self.draft.setText(QCoreApplication.translate("ReportOptions", u"&Mark every page DRAFT", None))
#if QT_CONFIG(accessibility)
        self.draft.setAccessibleName(QCoreApplication.translate("ReportOptions", u"Mark every page DRAFT", None))
#endif // QT_CONFIG(accessibility)
        self.leftOutTitle.setText(QCoreApplication.translate("ReportOptions", u"Fields &left out", None))
#if QT_CONFIG(accessibility)
        self.leftOut.setAccessibleName(QCoreApplication.translate("ReportOptions", u"Fields left out", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

