# Compiled from ui/bulk_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bulk_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QDialog,
    QDialogButtonBox, QFormLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QSpinBox, QStackedWidget, QVBoxLayout, QWidget)

from planner_desktop.gui.choice_box import ChoiceBox
from planner_desktop.gui.places_list import PlacesList

class Ui_BulkDialog(object):
    def setupUi(self, BulkDialog):
        if not BulkDialog.objectName():
            BulkDialog.setObjectName(u"BulkDialog")
        BulkDialog.resize(860, 560)
        self.down = QVBoxLayout(BulkDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.tasks = QStackedWidget(BulkDialog)
        self.tasks.setObjectName(u"tasks")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.tasks.sizePolicy().hasHeightForWidth())
        self.tasks.setSizePolicy(sizePolicy)
        self.statusPage = QWidget()
        self.statusPage.setObjectName(u"statusPage")
        self.statusPageLayout = QFormLayout(self.statusPage)
        self.statusPageLayout.setObjectName(u"statusPageLayout")
        self.statusPageLayout.setContentsMargins(0, 0, 0, 0)
        self.statusLabel = QLabel(self.statusPage)
        self.statusLabel.setObjectName(u"statusLabel")

        self.statusPageLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.statusLabel)

        self.status = ChoiceBox(self.statusPage)
        self.status.setObjectName(u"status")

        self.statusPageLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.status)

        self.tasks.addWidget(self.statusPage)
        self.datesPage = QWidget()
        self.datesPage.setObjectName(u"datesPage")
        self.datesPageLayout = QFormLayout(self.datesPage)
        self.datesPageLayout.setObjectName(u"datesPageLayout")
        self.datesPageLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(self.datesPage)
        self.countLabel.setObjectName(u"countLabel")

        self.datesPageLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.countLabel)

        self.shiftLayout = QHBoxLayout()
        self.shiftLayout.setObjectName(u"shiftLayout")
        self.count = QSpinBox(self.datesPage)
        self.count.setObjectName(u"count")
        self.count.setMinimum(1)
        self.count.setMaximum(9999)

        self.shiftLayout.addWidget(self.count)

        self.unit = ChoiceBox(self.datesPage)
        self.unit.setObjectName(u"unit")

        self.shiftLayout.addWidget(self.unit)

        self.direction = ChoiceBox(self.datesPage)
        self.direction.setObjectName(u"direction")

        self.shiftLayout.addWidget(self.direction)


        self.datesPageLayout.setLayout(0, QFormLayout.ItemRole.FieldRole, self.shiftLayout)

        self.tasks.addWidget(self.datesPage)
        self.personPage = QWidget()
        self.personPage.setObjectName(u"personPage")
        self.personPageLayout = QFormLayout(self.personPage)
        self.personPageLayout.setObjectName(u"personPageLayout")
        self.personPageLayout.setContentsMargins(0, 0, 0, 0)
        self.oldLabel = QLabel(self.personPage)
        self.oldLabel.setObjectName(u"oldLabel")

        self.personPageLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.oldLabel)

        self.oldPerson = ChoiceBox(self.personPage)
        self.oldPerson.setObjectName(u"oldPerson")

        self.personPageLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.oldPerson)

        self.newLabel = QLabel(self.personPage)
        self.newLabel.setObjectName(u"newLabel")

        self.personPageLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.newLabel)

        self.newPerson = ChoiceBox(self.personPage)
        self.newPerson.setObjectName(u"newPerson")

        self.personPageLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.newPerson)

        self.tasks.addWidget(self.personPage)
        self.replacePage = QWidget()
        self.replacePage.setObjectName(u"replacePage")
        self.replacePageLayout = QFormLayout(self.replacePage)
        self.replacePageLayout.setObjectName(u"replacePageLayout")
        self.replacePageLayout.setContentsMargins(0, 0, 0, 0)
        self.wantedLabel = QLabel(self.replacePage)
        self.wantedLabel.setObjectName(u"wantedLabel")

        self.replacePageLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.wantedLabel)

        self.wanted = QLineEdit(self.replacePage)
        self.wanted.setObjectName(u"wanted")

        self.replacePageLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.wanted)

        self.replacementLabel = QLabel(self.replacePage)
        self.replacementLabel.setObjectName(u"replacementLabel")

        self.replacePageLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.replacementLabel)

        self.replacement = QLineEdit(self.replacePage)
        self.replacement.setObjectName(u"replacement")

        self.replacePageLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.replacement)

        self.fieldLabel = QLabel(self.replacePage)
        self.fieldLabel.setObjectName(u"fieldLabel")

        self.replacePageLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.fieldLabel)

        self.field = ChoiceBox(self.replacePage)
        self.field.setObjectName(u"field")

        self.replacePageLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.field)

        self.options = QHBoxLayout()
        self.options.setObjectName(u"options")
        self.matchCase = QCheckBox(self.replacePage)
        self.matchCase.setObjectName(u"matchCase")

        self.options.addWidget(self.matchCase)

        self.wholeWords = QCheckBox(self.replacePage)
        self.wholeWords.setObjectName(u"wholeWords")

        self.options.addWidget(self.wholeWords)


        self.replacePageLayout.setLayout(3, QFormLayout.ItemRole.FieldRole, self.options)

        self.tasks.addWidget(self.replacePage)

        self.down.addWidget(self.tasks)

        self.scopeLayout = QHBoxLayout()
        self.scopeLayout.setSpacing(6)
        self.scopeLayout.setObjectName(u"scopeLayout")
        self.scopeLabel = QLabel(BulkDialog)
        self.scopeLabel.setObjectName(u"scopeLabel")

        self.scopeLayout.addWidget(self.scopeLabel)

        self.scope = ChoiceBox(BulkDialog)
        self.scope.setObjectName(u"scope")

        self.scopeLayout.addWidget(self.scope)

        self.scopeSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scopeLayout.addItem(self.scopeSpacer)


        self.down.addLayout(self.scopeLayout)

        self.counted = QLabel(BulkDialog)
        self.counted.setObjectName(u"counted")
        self.counted.setTextFormat(Qt.TextFormat.PlainText)

        self.down.addWidget(self.counted)

        self.preview = PlacesList(BulkDialog)
        self.preview.setObjectName(u"preview")

        self.down.addWidget(self.preview)

        self.left = QLabel(BulkDialog)
        self.left.setObjectName(u"left")
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setWordWrap(True)

        self.down.addWidget(self.left)

        self.buttons = QDialogButtonBox(BulkDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.statusLabel.setBuddy(self.status)
        self.countLabel.setBuddy(self.count)
        self.oldLabel.setBuddy(self.oldPerson)
        self.newLabel.setBuddy(self.newPerson)
        self.wantedLabel.setBuddy(self.wanted)
        self.replacementLabel.setBuddy(self.replacement)
        self.fieldLabel.setBuddy(self.field)
        self.scopeLabel.setBuddy(self.scope)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BulkDialog)
        self.buttons.accepted.connect(BulkDialog.accept)
        self.buttons.rejected.connect(BulkDialog.reject)

        QMetaObject.connectSlotsByName(BulkDialog)
    # setupUi

    def retranslateUi(self, BulkDialog):
        BulkDialog.setWindowTitle(QCoreApplication.translate("BulkDialog", u"Change many items", None))
#if QT_CONFIG(accessibility)
        BulkDialog.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Change many items", None))
#endif // QT_CONFIG(accessibility)
        self.statusLabel.setText(QCoreApplication.translate("BulkDialog", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText(QCoreApplication.translate("BulkDialog", u"&By", None))
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("BulkDialog", u"How many", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Days, weeks or months", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleDescription(QCoreApplication.translate("BulkDialog", u"Days, weeks or months", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.direction.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Later or earlier", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.direction.setAccessibleDescription(QCoreApplication.translate("BulkDialog", u"Later or earlier", None))
#endif // QT_CONFIG(accessibility)
        self.oldLabel.setText(QCoreApplication.translate("BulkDialog", u"&Instead of", None))
#if QT_CONFIG(accessibility)
        self.oldPerson.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Instead of", None))
#endif // QT_CONFIG(accessibility)
        self.newLabel.setText(QCoreApplication.translate("BulkDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.newPerson.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.wantedLabel.setText(QCoreApplication.translate("BulkDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.wanted.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Find", None))
#endif // QT_CONFIG(accessibility)
        self.replacementLabel.setText(QCoreApplication.translate("BulkDialog", u"&Replace by", None))
#if QT_CONFIG(accessibility)
        self.replacement.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Replace by", None))
#endif // QT_CONFIG(accessibility)
        self.fieldLabel.setText(QCoreApplication.translate("BulkDialog", u"I&n", None))
#if QT_CONFIG(accessibility)
        self.field.setAccessibleName(QCoreApplication.translate("BulkDialog", u"In field", None))
#endif // QT_CONFIG(accessibility)
        self.matchCase.setText(QCoreApplication.translate("BulkDialog", u"Match &capitals", None))
        self.wholeWords.setText(QCoreApplication.translate("BulkDialog", u"Whole &words only", None))
        self.scopeLabel.setText(QCoreApplication.translate("BulkDialog", u"&Of", None))
#if QT_CONFIG(accessibility)
        self.scope.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Of which items", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Before and after", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

