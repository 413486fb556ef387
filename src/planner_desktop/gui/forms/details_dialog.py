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
    QFormLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_DetailsDialog(object):
    def setupUi(self, DetailsDialog):
        if not DetailsDialog.objectName():
            DetailsDialog.setObjectName(u"DetailsDialog")
        DetailsDialog.resize(620, 520)
        self.down = QVBoxLayout(DetailsDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.titleLabel = QLabel(DetailsDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.title = QLineEdit(DetailsDialog)
        self.title.setObjectName(u"title")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.subtitleLabel = QLabel(DetailsDialog)
        self.subtitleLabel.setObjectName(u"subtitleLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subtitleLabel)

        self.subtitle = QLineEdit(DetailsDialog)
        self.subtitle.setObjectName(u"subtitle")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subtitle)

        self.organisationLabel = QLabel(DetailsDialog)
        self.organisationLabel.setObjectName(u"organisationLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.organisationLabel)

        self.organisation = QLineEdit(DetailsDialog)
        self.organisation.setObjectName(u"organisation")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.versionLabel = QLabel(DetailsDialog)
        self.versionLabel.setObjectName(u"versionLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.versionLabel)

        self.version = QLineEdit(DetailsDialog)
        self.version.setObjectName(u"version")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.version)

        self.versionDateLabel = QLabel(DetailsDialog)
        self.versionDateLabel.setObjectName(u"versionDateLabel")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.versionDateLabel)

        self.versionDate = QLineEdit(DetailsDialog)
        self.versionDate.setObjectName(u"versionDate")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.versionDate)

        self.intervalLabel = QLabel(DetailsDialog)
        self.intervalLabel.setObjectName(u"intervalLabel")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.intervalLabel)

        self.interval = QLineEdit(DetailsDialog)
        self.interval.setObjectName(u"interval")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.interval)

        self.classificationLabel = QLabel(DetailsDialog)
        self.classificationLabel.setObjectName(u"classificationLabel")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.classificationLabel)

        self.classification = QLineEdit(DetailsDialog)
        self.classification.setObjectName(u"classification")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.classification)

        self.leadsLabel = QLabel(DetailsDialog)
        self.leadsLabel.setObjectName(u"leadsLabel")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.leadsLabel)

        self.leads = QPlainTextEdit(DetailsDialog)
        self.leads.setObjectName(u"leads")
        self.leads.setTabChangesFocus(True)
        self.leads.setMaximumSize(QSize(16777215, 84))

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.leads)

        self.linkedLabel = QLabel(DetailsDialog)
        self.linkedLabel.setObjectName(u"linkedLabel")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.linkedLabel)

        self.linked = QPlainTextEdit(DetailsDialog)
        self.linked.setObjectName(u"linked")
        self.linked.setTabChangesFocus(True)
        self.linked.setMaximumSize(QSize(16777215, 84))

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.linked)


        self.down.addLayout(self.fields)

        self.problem = QLabel(DetailsDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

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
        self.problem.setText("")
    # retranslateUi

