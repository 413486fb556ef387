# Compiled from ui/people.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QVBoxLayout, QWidget)

from planner_desktop.gui.people.register_view import RegisterView

class Ui_PeoplePage(object):
    def setupUi(self, PeoplePage):
        if not PeoplePage.objectName():
            PeoplePage.setObjectName(u"PeoplePage")
        PeoplePage.resize(1156, 620)
        self.down = QVBoxLayout(PeoplePage)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 8)
        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.add = QPushButton(PeoplePage)
        self.add.setObjectName(u"add")

        self.buttons.addWidget(self.add)

        self.replace = QPushButton(PeoplePage)
        self.replace.setObjectName(u"replace")

        self.buttons.addWidget(self.replace)

        self.remove = QPushButton(PeoplePage)
        self.remove.setObjectName(u"remove")

        self.buttons.addWidget(self.remove)

        self.space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)


        self.down.addLayout(self.buttons)

        self.splitter = QSplitter(PeoplePage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.register_ = RegisterView(self.splitter)
        self.register_.setObjectName(u"register_")
        self.register_.setMinimumSize(QSize(420, 0))
        self.splitter.addWidget(self.register_)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(260, 0))
        self.sideDown = QVBoxLayout(self.side)
        self.sideDown.setSpacing(8)
        self.sideDown.setObjectName(u"sideDown")
        self.sideDown.setContentsMargins(16, 0, 0, 0)
        self.heldTitle = QLabel(self.side)
        self.heldTitle.setObjectName(u"heldTitle")
        self.heldTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.heldTitle.setWordWrap(True)

        self.sideDown.addWidget(self.heldTitle)

        self.held = QListView(self.side)
        self.held.setObjectName(u"held")
        self.held.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.held.setWordWrap(True)

        self.sideDown.addWidget(self.held)

        self.unknownTitle = QLabel(self.side)
        self.unknownTitle.setObjectName(u"unknownTitle")
        self.unknownTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.unknownTitle.setWordWrap(True)

        self.sideDown.addWidget(self.unknownTitle)

        self.unknown = QListView(self.side)
        self.unknown.setObjectName(u"unknown")
        self.unknown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unknown.setWordWrap(True)

        self.sideDown.addWidget(self.unknown)

        self.addUnknown = QPushButton(self.side)
        self.addUnknown.setObjectName(u"addUnknown")

        self.sideDown.addWidget(self.addUnknown, 0, Qt.AlignmentFlag.AlignLeft)

        self.sideDown.setStretch(1, 3)
        self.sideDown.setStretch(3, 1)
        self.splitter.addWidget(self.side)

        self.down.addWidget(self.splitter)

        self.down.setStretch(1, 1)

        self.retranslateUi(PeoplePage)

        QMetaObject.connectSlotsByName(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage):
        self.add.setText(QCoreApplication.translate("PeoplePage", u"&Add a person", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Add a person", None))
#endif // QT_CONFIG(accessibility)
        self.replace.setText(QCoreApplication.translate("PeoplePage", u"Rename or rep&lace everywhere\u2026", None))
#if QT_CONFIG(accessibility)
        self.replace.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Rename or replace everywhere", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("PeoplePage", u"Rem&ove from the register", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Remove from the register", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.register_.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Register of people", None))
#endif // QT_CONFIG(accessibility)
        self.heldTitle.setText("")
#if QT_CONFIG(accessibility)
        self.held.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Actions of the chosen person", None))
#endif // QT_CONFIG(accessibility)
        self.unknownTitle.setText(QCoreApplication.translate("PeoplePage", u"Named in the plan, but not in the register", None))
#if QT_CONFIG(accessibility)
        self.unknown.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Named in the plan, but not in the register", None))
#endif // QT_CONFIG(accessibility)
        self.addUnknown.setText(QCoreApplication.translate("PeoplePage", u"Add to the re&gister", None))
#if QT_CONFIG(accessibility)
        self.addUnknown.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Add to the register", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

