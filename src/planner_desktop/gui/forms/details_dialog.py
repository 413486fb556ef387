# Compiled from ui/details_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_dialog.ui'
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
    QFormLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QTabWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

from planner_desktop.gui.dialogs.pairs_table import PairsTable
from planner_desktop.gui.problem import Problem

class Ui_DetailsDialog(object):
    def setupUi(self, DetailsDialog):
        if not DetailsDialog.objectName():
            DetailsDialog.setObjectName(u"DetailsDialog")
        DetailsDialog.resize(680, 560)
        self.down = QVBoxLayout(DetailsDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.tabs = QTabWidget(DetailsDialog)
        self.tabs.setObjectName(u"tabs")
        self.aboutPage = QWidget()
        self.aboutPage.setObjectName(u"aboutPage")
        self.fields = QFormLayout(self.aboutPage)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(-1, 12, -1, -1)
        self.titleLabel = QLabel(self.aboutPage)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.title = QLineEdit(self.aboutPage)
        self.title.setObjectName(u"title")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.subtitleLabel = QLabel(self.aboutPage)
        self.subtitleLabel.setObjectName(u"subtitleLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subtitleLabel)

        self.subtitle = QLineEdit(self.aboutPage)
        self.subtitle.setObjectName(u"subtitle")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subtitle)

        self.organisationLabel = QLabel(self.aboutPage)
        self.organisationLabel.setObjectName(u"organisationLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.organisationLabel)

        self.organisation = QLineEdit(self.aboutPage)
        self.organisation.setObjectName(u"organisation")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.versionLabel = QLabel(self.aboutPage)
        self.versionLabel.setObjectName(u"versionLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.versionLabel)

        self.version = QLineEdit(self.aboutPage)
        self.version.setObjectName(u"version")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.version)

        self.versionDateLabel = QLabel(self.aboutPage)
        self.versionDateLabel.setObjectName(u"versionDateLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.versionDateLabel)

        self.versionDate = QLineEdit(self.aboutPage)
        self.versionDate.setObjectName(u"versionDate")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.versionDate)

        self.intervalLabel = QLabel(self.aboutPage)
        self.intervalLabel.setObjectName(u"intervalLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.intervalLabel)

        self.interval = QLineEdit(self.aboutPage)
        self.interval.setObjectName(u"interval")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.interval)

        self.classificationLabel = QLabel(self.aboutPage)
        self.classificationLabel.setObjectName(u"classificationLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.classificationLabel)

        self.classification = QLineEdit(self.aboutPage)
        self.classification.setObjectName(u"classification")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.classification)

        self.leadsLabel = QLabel(self.aboutPage)
        self.leadsLabel.setObjectName(u"leadsLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.leadsLabel)

        self.leads = QPlainTextEdit(self.aboutPage)
        self.leads.setObjectName(u"leads")
        self.leads.setTabChangesFocus(True)
        self.leads.setMaximumSize(QSize(16777215, 84))

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.leads)

        self.linkedLabel = QLabel(self.aboutPage)
        self.linkedLabel.setObjectName(u"linkedLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.linkedLabel)

        self.linked = QPlainTextEdit(self.aboutPage)
        self.linked.setObjectName(u"linked")
        self.linked.setTabChangesFocus(True)
        self.linked.setMaximumSize(QSize(16777215, 84))

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.linked)

        self.tabs.addTab(self.aboutPage, "")
        self.criteriaPage = QWidget()
        self.criteriaPage.setObjectName(u"criteriaPage")
        self.criteriaDown = QVBoxLayout(self.criteriaPage)
        self.criteriaDown.setSpacing(8)
        self.criteriaDown.setObjectName(u"criteriaDown")
        self.criteriaDown.setContentsMargins(0, 12, 0, -1)
        self.criteriaLabel = QLabel(self.criteriaPage)
        self.criteriaLabel.setObjectName(u"criteriaLabel")

        self.criteriaDown.addWidget(self.criteriaLabel)

        self.criteria = PairsTable(self.criteriaPage)
        self.criteria.setObjectName(u"criteria")

        self.criteriaDown.addWidget(self.criteria)

        self.tabs.addTab(self.criteriaPage, "")
        self.codesPage = QWidget()
        self.codesPage.setObjectName(u"codesPage")
        self.sourcesDown = QVBoxLayout(self.codesPage)
        self.sourcesDown.setSpacing(8)
        self.sourcesDown.setObjectName(u"sourcesDown")
        self.sourcesDown.setContentsMargins(0, 12, 0, -1)
        self.sourcesLabel = QLabel(self.codesPage)
        self.sourcesLabel.setObjectName(u"sourcesLabel")

        self.sourcesDown.addWidget(self.sourcesLabel)

        self.sources = PairsTable(self.codesPage)
        self.sources.setObjectName(u"sources")

        self.sourcesDown.addWidget(self.sources)

        self.markersLabel = QLabel(self.codesPage)
        self.markersLabel.setObjectName(u"markersLabel")

        self.sourcesDown.addWidget(self.markersLabel)

        self.markers = PairsTable(self.codesPage)
        self.markers.setObjectName(u"markers")

        self.sourcesDown.addWidget(self.markers)

        self.tabs.addTab(self.codesPage, "")
        self.namesPage = QWidget()
        self.namesPage.setObjectName(u"namesPage")
        self.termsDown = QVBoxLayout(self.namesPage)
        self.termsDown.setSpacing(8)
        self.termsDown.setObjectName(u"termsDown")
        self.termsDown.setContentsMargins(0, 12, 0, -1)
        self.termsLabel = QLabel(self.namesPage)
        self.termsLabel.setObjectName(u"termsLabel")

        self.termsDown.addWidget(self.termsLabel)

        self.terms = PairsTable(self.namesPage)
        self.terms.setObjectName(u"terms")

        self.termsDown.addWidget(self.terms)

        self.statusesLabel = QLabel(self.namesPage)
        self.statusesLabel.setObjectName(u"statusesLabel")

        self.termsDown.addWidget(self.statusesLabel)

        self.statuses = PairsTable(self.namesPage)
        self.statuses.setObjectName(u"statuses")

        self.termsDown.addWidget(self.statuses)

        self.tabs.addTab(self.namesPage, "")
        self.columnsPage = QWidget()
        self.columnsPage.setObjectName(u"columnsPage")
        self.columnsDown = QVBoxLayout(self.columnsPage)
        self.columnsDown.setSpacing(8)
        self.columnsDown.setObjectName(u"columnsDown")
        self.columnsDown.setContentsMargins(0, 12, 0, -1)
        self.columnsLabel = QLabel(self.columnsPage)
        self.columnsLabel.setObjectName(u"columnsLabel")

        self.columnsDown.addWidget(self.columnsLabel)

        self.columns = PairsTable(self.columnsPage)
        self.columns.setObjectName(u"columns")

        self.columnsDown.addWidget(self.columns)

        self.tabs.addTab(self.columnsPage, "")
        self.notesPage = QWidget()
        self.notesPage.setObjectName(u"notesPage")
        self.notesDown = QVBoxLayout(self.notesPage)
        self.notesDown.setObjectName(u"notesDown")
        self.notesDown.setContentsMargins(0, 12, 0, -1)
        self.notesLabel = QLabel(self.notesPage)
        self.notesLabel.setObjectName(u"notesLabel")

        self.notesDown.addWidget(self.notesLabel)

        self.notes = QPlainTextEdit(self.notesPage)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)

        self.notesDown.addWidget(self.notes)

        self.tabs.addTab(self.notesPage, "")

        self.down.addWidget(self.tabs)

        self.problem = Problem(DetailsDialog)
        self.problem.setObjectName(u"problem")

        self.down.addWidget(self.problem)

        self.buttons = QDialogButtonBox(DetailsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.subtitleLabel.setBuddy(self.subtitle)
        self.organisationLabel.setBuddy(self.organisation)
        self.versionLabel.setBuddy(self.version)
        self.versionDateLabel.setBuddy(self.versionDate)
        self.intervalLabel.setBuddy(self.interval)
        self.classificationLabel.setBuddy(self.classification)
        self.leadsLabel.setBuddy(self.leads)
        self.linkedLabel.setBuddy(self.linked)
        self.criteriaLabel.setBuddy(self.criteria)
        self.sourcesLabel.setBuddy(self.sources)
        self.markersLabel.setBuddy(self.markers)
        self.termsLabel.setBuddy(self.terms)
        self.statusesLabel.setBuddy(self.statuses)
        self.columnsLabel.setBuddy(self.columns)
        self.notesLabel.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DetailsDialog)
        self.buttons.accepted.connect(DetailsDialog.accept)
        self.buttons.rejected.connect(DetailsDialog.reject)

        QMetaObject.connectSlotsByName(DetailsDialog)
    # setupUi

    def retranslateUi(self, DetailsDialog):
        DetailsDialog.setWindowTitle(QCoreApplication.translate("DetailsDialog", u"Plan details", None))
#if QT_CONFIG(accessibility)
        DetailsDialog.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Plan details", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Parts of the details", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("DetailsDialog", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.subtitleLabel.setText(QCoreApplication.translate("DetailsDialog", u"Subtitle", None))
#if QT_CONFIG(accessibility)
        self.subtitle.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Subtitle", None))
#endif // QT_CONFIG(accessibility)
        self.organisationLabel.setText(QCoreApplication.translate("DetailsDialog", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.versionLabel.setText(QCoreApplication.translate("DetailsDialog", u"Version", None))
#if QT_CONFIG(accessibility)
        self.version.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Version", None))
#endif // QT_CONFIG(accessibility)
        self.versionDateLabel.setText(QCoreApplication.translate("DetailsDialog", u"Version date", None))
#if QT_CONFIG(accessibility)
        self.versionDate.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Version date", None))
#endif // QT_CONFIG(accessibility)
        self.intervalLabel.setText(QCoreApplication.translate("DetailsDialog", u"Days between updates", None))
#if QT_CONFIG(accessibility)
        self.interval.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Days between updates", None))
#endif // QT_CONFIG(accessibility)
        self.classificationLabel.setText(QCoreApplication.translate("DetailsDialog", u"Classification", None))
#if QT_CONFIG(accessibility)
        self.classification.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Classification", None))
#endif // QT_CONFIG(accessibility)
        self.leadsLabel.setText(QCoreApplication.translate("DetailsDialog", u"Leads, one to a line", None))
#if QT_CONFIG(accessibility)
        self.leads.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Leads, one to a line", None))
#endif // QT_CONFIG(accessibility)
        self.linkedLabel.setText(QCoreApplication.translate("DetailsDialog", u"Linked plans, one to a line", None))
#if QT_CONFIG(accessibility)
        self.linked.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Linked plans, one to a line", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.aboutPage), QCoreApplication.translate("DetailsDialog", u"About", None))
        self.criteriaLabel.setText(QCoreApplication.translate("DetailsDialog", u"Success criteria and their measures", None))
#if QT_CONFIG(accessibility)
        self.criteria.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Success criteria and their measures", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.criteriaPage), QCoreApplication.translate("DetailsDialog", u"Success criteria", None))
        self.sourcesLabel.setText(QCoreApplication.translate("DetailsDialog", u"Sources: what each code stands for", None))
#if QT_CONFIG(accessibility)
        self.sources.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Sources: what each code stands for", None))
#endif // QT_CONFIG(accessibility)
        self.markersLabel.setText(QCoreApplication.translate("DetailsDialog", u"Markers: what each one stands for", None))
#if QT_CONFIG(accessibility)
        self.markers.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Markers: what each one stands for", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.codesPage), QCoreApplication.translate("DetailsDialog", u"Codes", None))
        self.termsLabel.setText(QCoreApplication.translate("DetailsDialog", u"What this plan calls its levels", None))
#if QT_CONFIG(accessibility)
        self.terms.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"What this plan calls its levels", None))
#endif // QT_CONFIG(accessibility)
        self.statusesLabel.setText(QCoreApplication.translate("DetailsDialog", u"What it calls the statuses", None))
#if QT_CONFIG(accessibility)
        self.statuses.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"What it calls the statuses", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.namesPage), QCoreApplication.translate("DetailsDialog", u"Names", None))
        self.columnsLabel.setText(QCoreApplication.translate("DetailsDialog", u"What this plan calls its columns", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"What this plan calls its columns", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.columnsPage), QCoreApplication.translate("DetailsDialog", u"Columns", None))
        self.notesLabel.setText(QCoreApplication.translate("DetailsDialog", u"Notes that stand at the end of the plan, a blank line between two", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("DetailsDialog", u"Notes", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.notesPage), QCoreApplication.translate("DetailsDialog", u"Notes", None))
    # retranslateUi

