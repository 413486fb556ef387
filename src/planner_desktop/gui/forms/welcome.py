# Compiled from ui/welcome.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_Welcome(object):
    def setupUi(self, Welcome):
        if not Welcome.objectName():
            Welcome.setObjectName(u"Welcome")
        self.across = QHBoxLayout(Welcome)
        self.across.setObjectName(u"across")
        self.leftSpace = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.leftSpace)

        self.down = QVBoxLayout()
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.topSpace = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.topSpace)

        self.title = QLabel(Welcome)
        self.title.setObjectName(u"title")

        self.down.addWidget(self.title)

        self.purpose = QLabel(Welcome)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setMinimumSize(QSize(560, 0))
        self.purpose.setMaximumSize(QSize(560, 16777215))
        self.purpose.setWordWrap(True)

        self.down.addWidget(self.purpose)

        self.gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.down.addItem(self.gap)

        self.choices = QGridLayout()
        self.choices.setObjectName(u"choices")
        self.choices.setHorizontalSpacing(16)
        self.choices.setVerticalSpacing(8)
        self.importPlan = QPushButton(Welcome)
        self.importPlan.setObjectName(u"importPlan")

        self.choices.addWidget(self.importPlan, 0, 0, 1, 1)

        self.importWords = QLabel(Welcome)
        self.importWords.setObjectName(u"importWords")

        self.choices.addWidget(self.importWords, 0, 1, 1, 1)

        self.openPlan = QPushButton(Welcome)
        self.openPlan.setObjectName(u"openPlan")

        self.choices.addWidget(self.openPlan, 1, 0, 1, 1)

        self.openWords = QLabel(Welcome)
        self.openWords.setObjectName(u"openWords")

        self.choices.addWidget(self.openWords, 1, 1, 1, 1)

        self.newPlan = QPushButton(Welcome)
        self.newPlan.setObjectName(u"newPlan")

        self.choices.addWidget(self.newPlan, 2, 0, 1, 1)

        self.newWords = QLabel(Welcome)
        self.newWords.setObjectName(u"newWords")

        self.choices.addWidget(self.newWords, 2, 1, 1, 1)

        self.samplePlan = QPushButton(Welcome)
        self.samplePlan.setObjectName(u"samplePlan")

        self.choices.addWidget(self.samplePlan, 3, 0, 1, 1)

        self.sampleWords = QLabel(Welcome)
        self.sampleWords.setObjectName(u"sampleWords")

        self.choices.addWidget(self.sampleWords, 3, 1, 1, 1)

        self.takeTour = QPushButton(Welcome)
        self.takeTour.setObjectName(u"takeTour")

        self.choices.addWidget(self.takeTour, 4, 0, 1, 1)

        self.tourWords = QLabel(Welcome)
        self.tourWords.setObjectName(u"tourWords")

        self.choices.addWidget(self.tourWords, 4, 1, 1, 1)


        self.down.addLayout(self.choices)

        self.gap2 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.down.addItem(self.gap2)

        self.recentTitle = QLabel(Welcome)
        self.recentTitle.setObjectName(u"recentTitle")

        self.down.addWidget(self.recentTitle)

        self.recent = QListWidget(Welcome)
        self.recent.setObjectName(u"recent")
        self.recent.setMaximumSize(QSize(16777215, 176))

        self.down.addWidget(self.recent)

        self.bottomSpace = QSpacerItem(20, 60, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.down.addItem(self.bottomSpace)


        self.across.addLayout(self.down)

        self.rightSpace = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across.addItem(self.rightSpace)


        self.retranslateUi(Welcome)

        QMetaObject.connectSlotsByName(Welcome)
    # setupUi

    def retranslateUi(self, Welcome):
#if QT_CONFIG(accessibility)
        Welcome.setAccessibleName(QCoreApplication.translate("Welcome", u"Welcome", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("Welcome", u"Planner Desktop", None))
        self.purpose.setText(QCoreApplication.translate("Welcome", u"Keep an improvement action plan: import it, send each person their part, merge what comes back, and report to your boards.", None))
        self.importPlan.setText(QCoreApplication.translate("Welcome", u"Import a plan\u2026", None))
#if QT_CONFIG(accessibility)
        self.importPlan.setAccessibleName(QCoreApplication.translate("Welcome", u"Import a plan", None))
#endif // QT_CONFIG(accessibility)
        self.importWords.setText(QCoreApplication.translate("Welcome", u"The plan that you have, in Excel, OpenDocument, CSV, Word or PDF", None))
        self.openPlan.setText(QCoreApplication.translate("Welcome", u"Open\u2026", None))
#if QT_CONFIG(accessibility)
        self.openPlan.setAccessibleName(QCoreApplication.translate("Welcome", u"Open a plan", None))
#endif // QT_CONFIG(accessibility)
        self.openWords.setText(QCoreApplication.translate("Welcome", u"A plan file (.actionplan)", None))
        self.newPlan.setText(QCoreApplication.translate("Welcome", u"New\u2026", None))
#if QT_CONFIG(accessibility)
        self.newPlan.setAccessibleName(QCoreApplication.translate("Welcome", u"New plan", None))
#endif // QT_CONFIG(accessibility)
        self.newWords.setText(QCoreApplication.translate("Welcome", u"Begin with an empty plan", None))
        self.samplePlan.setText(QCoreApplication.translate("Welcome", u"Sample", None))
#if QT_CONFIG(accessibility)
        self.samplePlan.setAccessibleName(QCoreApplication.translate("Welcome", u"Open the sample plan", None))
#endif // QT_CONFIG(accessibility)
        self.sampleWords.setText(QCoreApplication.translate("Welcome", u"Look around in a copy of an invented council's plan", None))
        self.takeTour.setText(QCoreApplication.translate("Welcome", u"Tour", None))
#if QT_CONFIG(accessibility)
        self.takeTour.setAccessibleName(QCoreApplication.translate("Welcome", u"Take the tour", None))
#endif // QT_CONFIG(accessibility)
        self.tourWords.setText(QCoreApplication.translate("Welcome", u"Be shown the window in that plan, in nine sentences", None))
        self.recentTitle.setText(QCoreApplication.translate("Welcome", u"Recent plans", None))
#if QT_CONFIG(accessibility)
        self.recent.setAccessibleName(QCoreApplication.translate("Welcome", u"Recent plans", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

