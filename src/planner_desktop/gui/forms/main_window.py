# Compiled from ui/main_window.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QListWidgetItem,
    QMainWindow, QMenuBar, QSizePolicy, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from planner_desktop.gui.filters.chips import FilterChips
from planner_desktop.gui.find_bar import FindBar
from planner_desktop.gui.message_bar import MessageBar
from planner_desktop.gui.pane.pane import DetailPane
from planner_desktop.gui.plan_tree.view import PlanTreeView
from planner_desktop.gui.rail import Rail
from planner_desktop.gui.welcome import WelcomePage

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 720)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.centralLayout = QVBoxLayout(self.central)
        self.centralLayout.setSpacing(0)
        self.centralLayout.setObjectName(u"centralLayout")
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.readOnlyBar = MessageBar(self.central)
        self.readOnlyBar.setObjectName(u"readOnlyBar")

        self.centralLayout.addWidget(self.readOnlyBar)

        self.messageBar = MessageBar(self.central)
        self.messageBar.setObjectName(u"messageBar")

        self.centralLayout.addWidget(self.messageBar)

        self.across = QHBoxLayout()
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.rail = Rail(self.central)
        self.rail.setObjectName(u"rail")

        self.across.addWidget(self.rail)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName(u"pages")
        self.welcomePage = WelcomePage()
        self.welcomePage.setObjectName(u"welcomePage")
        self.pages.addWidget(self.welcomePage)
        self.planPage = QWidget()
        self.planPage.setObjectName(u"planPage")
        self.planLayout = QVBoxLayout(self.planPage)
        self.planLayout.setObjectName(u"planLayout")
        self.planLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.planPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.treeSide = QWidget(self.splitter)
        self.treeSide.setObjectName(u"treeSide")
        self.treeSide.setMinimumSize(QSize(360, 0))
        self.treeLayout = QVBoxLayout(self.treeSide)
        self.treeLayout.setSpacing(0)
        self.treeLayout.setObjectName(u"treeLayout")
        self.treeLayout.setContentsMargins(0, 0, 0, 0)
        self.findBar = FindBar(self.treeSide)
        self.findBar.setObjectName(u"findBar")

        self.treeLayout.addWidget(self.findBar)

        self.filterChips = FilterChips(self.treeSide)
        self.filterChips.setObjectName(u"filterChips")

        self.treeLayout.addWidget(self.filterChips)

        self.tree = PlanTreeView(self.treeSide)
        self.tree.setObjectName(u"tree")

        self.treeLayout.addWidget(self.tree)

        self.splitter.addWidget(self.treeSide)
        self.pane = DetailPane(self.splitter)
        self.pane.setObjectName(u"pane")
        self.pane.setMinimumSize(QSize(400, 0))
        self.splitter.addWidget(self.pane)

        self.planLayout.addWidget(self.splitter)

        self.pages.addWidget(self.planPage)

        self.across.addWidget(self.pages)


        self.centralLayout.addLayout(self.across)

        MainWindow.setCentralWidget(self.central)
        self.menus = QMenuBar(MainWindow)
        self.menus.setObjectName(u"menus")
        MainWindow.setMenuBar(self.menus)

        self.retranslateUi(MainWindow)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Planner Desktop", None))
#if QT_CONFIG(accessibility)
        MainWindow.setAccessibleName(QCoreApplication.translate("MainWindow", u"Planner Desktop", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.splitter.setProperty(u"role", QCoreApplication.translate("MainWindow", u"parted", None))
#if QT_CONFIG(accessibility)
        self.filterChips.setAccessibleName(QCoreApplication.translate("MainWindow", u"Filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("MainWindow", u"Plan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pane.setAccessibleName(QCoreApplication.translate("MainWindow", u"Details of the chosen item", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

