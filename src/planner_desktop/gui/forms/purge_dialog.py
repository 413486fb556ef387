# Compiled from ui/purge_dialog.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'purge_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QFormLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from planner_desktop.gui.choice_box import ChoiceBox

class Ui_PurgeDialog(object):
    def setupUi(self, PurgeDialog):
        if not PurgeDialog.objectName():
            PurgeDialog.setObjectName(u"PurgeDialog")
        PurgeDialog.resize(620, 600)
        self.down = QVBoxLayout(PurgeDialog)
        self.down.setSpacing(8)
        self.down.setObjectName(u"down")
        self.down.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(PurgeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)

        self.down.addWidget(self.heading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.whatTitle = QLabel(PurgeDialog)
        self.whatTitle.setObjectName(u"whatTitle")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.whatTitle)

        self.what = ChoiceBox(PurgeDialog)
        self.what.addItem("")
        self.what.addItem("")
        self.what.setObjectName(u"what")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.what)

        self.nameTitle = QLabel(PurgeDialog)
        self.nameTitle.setObjectName(u"nameTitle")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameTitle)

        self.name = ChoiceBox(PurgeDialog)
        self.name.setObjectName(u"name")
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.alsoTitle = QLabel(PurgeDialog)
        self.alsoTitle.setObjectName(u"alsoTitle")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.alsoTitle)

        self.also = QLineEdit(PurgeDialog)
        self.also.setObjectName(u"also")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.also)

        self.byTitle = QLabel(PurgeDialog)
        self.byTitle.setObjectName(u"byTitle")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.byTitle)

        self.by = QLineEdit(PurgeDialog)
        self.by.setObjectName(u"by")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.by)


        self.down.addLayout(self.fields)

        self.lookRow = QHBoxLayout()
        self.lookRow.setObjectName(u"lookRow")
        self.look = QPushButton(PurgeDialog)
        self.look.setObjectName(u"look")

        self.lookRow.addWidget(self.look)

        self.space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lookRow.addItem(self.space)


        self.down.addLayout(self.lookRow)

        self.words = QTreeWidget(PurgeDialog)
        self.words.setObjectName(u"words")
        self.words.setRootIsDecorated(False)

        self.down.addWidget(self.words)

        self.summary = QLabel(PurgeDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.down.addWidget(self.summary)

        self.confirmTitle = QLabel(PurgeDialog)
        self.confirmTitle.setObjectName(u"confirmTitle")

        self.down.addWidget(self.confirmTitle)

        self.confirm = QLineEdit(PurgeDialog)
        self.confirm.setObjectName(u"confirm")

        self.down.addWidget(self.confirm)

        self.buttons = QDialogButtonBox(PurgeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.down.addWidget(self.buttons)

        self.down.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.whatTitle.setBuddy(self.what)
        self.nameTitle.setBuddy(self.name)
        self.alsoTitle.setBuddy(self.also)
        self.byTitle.setBuddy(self.by)
        self.confirmTitle.setBuddy(self.confirm)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PurgeDialog)
        self.buttons.accepted.connect(PurgeDialog.accept)
        self.buttons.rejected.connect(PurgeDialog.reject)

        QMetaObject.connectSlotsByName(PurgeDialog)
    # setupUi

    def retranslateUi(self, PurgeDialog):
        PurgeDialog.setWindowTitle(QCoreApplication.translate("PurgeDialog", u"Remove for good", None))
        self.heading.setText(QCoreApplication.translate("PurgeDialog", u"What is removed here goes from the plan, its history, its versions, the packs it keeps and its backups. It cannot be undone. The history says that something was removed, when and by whom, but not what.", None))
        self.whatTitle.setText(QCoreApplication.translate("PurgeDialog", u"&What", None))
        self.what.setItemText(0, QCoreApplication.translate("PurgeDialog", u"A person's data", None))
        self.what.setItemText(1, QCoreApplication.translate("PurgeDialog", u"A file kept as evidence", None))

#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"What to remove", None))
#endif // QT_CONFIG(accessibility)
        self.nameTitle.setText(QCoreApplication.translate("PurgeDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Name of the person or file", None))
#endif // QT_CONFIG(accessibility)
        self.alsoTitle.setText(QCoreApplication.translate("PurgeDialog", u"&Other words for them", None))
#if QT_CONFIG(accessibility)
        self.also.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Other words that tell who they are, with commas between", None))
#endif // QT_CONFIG(accessibility)
        self.also.setPlaceholderText(QCoreApplication.translate("PurgeDialog", u"a surname, a former name: with commas between", None))
        self.byTitle.setText(QCoreApplication.translate("PurgeDialog", u"In their &place", None))
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"What stands in their place", None))
#endif // QT_CONFIG(accessibility)
        self.by.setPlaceholderText(QCoreApplication.translate("PurgeDialog", u"[removed], or the name of the post", None))
        self.look.setText(QCoreApplication.translate("PurgeDialog", u"&Look where it stands", None))
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Look where it stands", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.words.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("PurgeDialog", u"Times in the file", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("PurgeDialog", u"Words that go", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"The words that go, and how often each stands in the file", None))
#endif // QT_CONFIG(accessibility)
        self.confirmTitle.setText(QCoreApplication.translate("PurgeDialog", u"Type the name once more to &confirm", None))
#if QT_CONFIG(accessibility)
        self.confirm.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"The name once more", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

