# Compiled from ui/person_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
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
    QDialog, QDialogButtonBox, QFormLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from planner_desktop.gui.choice_box import ChoiceBox
from planner_desktop.gui.places_list import PlacesList
from planner_desktop.gui.problem import Problem

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.resize(720, 520)
        self.down = QVBoxLayout(PersonDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(PersonDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.down.addWidget(self.heading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(PersonDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = ChoiceBox(PersonDialog)
        self.name.setObjectName(u"name")
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.initialsLabel = QLabel(PersonDialog)
        self.initialsLabel.setObjectName(u"initialsLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.initialsLabel)

        self.initials = QLineEdit(PersonDialog)
        self.initials.setObjectName(u"initials")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.initials)


        self.down.addLayout(self.fields)

        self.summary = QLabel(PersonDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.down.addWidget(self.summary)

        self.remove = QCheckBox(PersonDialog)
        self.remove.setObjectName(u"remove")

        self.down.addWidget(self.remove)

        self.preview = PlacesList(PersonDialog)
        self.preview.setObjectName(u"preview")

        self.down.addWidget(self.preview)

        self.problem = Problem(PersonDialog)
        self.problem.setObjectName(u"problem")

        self.down.addWidget(self.problem)

        self.buttons = QDialogButtonBox(PersonDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.initialsLabel.setBuddy(self.initials)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonDialog)
        self.buttons.accepted.connect(PersonDialog.accept)
        self.buttons.rejected.connect(PersonDialog.reject)

        QMetaObject.connectSlotsByName(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog):
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Rename or replace a person", None))
#if QT_CONFIG(accessibility)
        PersonDialog.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Rename or replace a person", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText("")
        self.nameLabel.setText(QCoreApplication.translate("PersonDialog", u"&New name, or another person", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonDialog", u"New name, or another person", None))
#endif // QT_CONFIG(accessibility)
        self.initialsLabel.setText(QCoreApplication.translate("PersonDialog", u"&Initials", None))
#if QT_CONFIG(accessibility)
        self.initials.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Initials", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
        self.remove.setText(QCoreApplication.translate("PersonDialog", u"Take out of the register", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("PersonDialog", u"What would change", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

