# Compiled from ui/file_menu.ui by `dev.py forms`: do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_menu.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QMenu, QSizePolicy, QWidget)

class Ui_FileMenu(object):
    def setupUi(self, FileMenu):
        if not FileMenu.objectName():
            FileMenu.setObjectName(u"FileMenu")
        self.action_new = QAction(FileMenu)
        self.action_new.setObjectName(u"action_new")
#if QT_CONFIG(shortcut)
        self.action_new.setShortcut(u"Ctrl+N")
#endif // QT_CONFIG(shortcut)
        self.action_new_encrypted = QAction(FileMenu)
        self.action_new_encrypted.setObjectName(u"action_new_encrypted")
#if QT_CONFIG(shortcut)
        self.action_new_encrypted.setShortcut(u"Ctrl+Alt+N")
#endif // QT_CONFIG(shortcut)
        self.action_open = QAction(FileMenu)
        self.action_open.setObjectName(u"action_open")
#if QT_CONFIG(shortcut)
        self.action_open.setShortcut(u"Ctrl+O")
#endif // QT_CONFIG(shortcut)
        self.action_sample = QAction(FileMenu)
        self.action_sample.setObjectName(u"action_sample")
#if QT_CONFIG(shortcut)
        self.action_sample.setShortcut(u"Ctrl+Shift+O")
#endif // QT_CONFIG(shortcut)
        self.action_import = QAction(FileMenu)
        self.action_import.setObjectName(u"action_import")
#if QT_CONFIG(shortcut)
        self.action_import.setShortcut(u"Ctrl+I")
#endif // QT_CONFIG(shortcut)
        self.action_export = QAction(FileMenu)
        self.action_export.setObjectName(u"action_export")
#if QT_CONFIG(shortcut)
        self.action_export.setShortcut(u"Ctrl+E")
#endif // QT_CONFIG(shortcut)
        self.action_export_locked = QAction(FileMenu)
        self.action_export_locked.setObjectName(u"action_export_locked")
#if QT_CONFIG(shortcut)
        self.action_export_locked.setShortcut(u"Ctrl+Alt+X")
#endif // QT_CONFIG(shortcut)
        self.action_copy_file = QAction(FileMenu)
        self.action_copy_file.setObjectName(u"action_copy_file")
#if QT_CONFIG(shortcut)
        self.action_copy_file.setShortcut(u"Ctrl+Shift+S")
#endif // QT_CONFIG(shortcut)
        self.action_backups = QAction(FileMenu)
        self.action_backups.setObjectName(u"action_backups")
#if QT_CONFIG(shortcut)
        self.action_backups.setShortcut(u"Ctrl+Alt+B")
#endif // QT_CONFIG(shortcut)
        self.action_passphrase = QAction(FileMenu)
        self.action_passphrase.setObjectName(u"action_passphrase")
#if QT_CONFIG(shortcut)
        self.action_passphrase.setShortcut(u"Ctrl+Shift+K")
#endif // QT_CONFIG(shortcut)
        self.action_remove_passphrase = QAction(FileMenu)
        self.action_remove_passphrase.setObjectName(u"action_remove_passphrase")
#if QT_CONFIG(shortcut)
        self.action_remove_passphrase.setShortcut(u"Ctrl+Alt+K")
#endif // QT_CONFIG(shortcut)
        self.action_new_window = QAction(FileMenu)
        self.action_new_window.setObjectName(u"action_new_window")
#if QT_CONFIG(shortcut)
        self.action_new_window.setShortcut(u"Ctrl+Shift+N")
#endif // QT_CONFIG(shortcut)
        self.action_open_in_window = QAction(FileMenu)
        self.action_open_in_window.setObjectName(u"action_open_in_window")
#if QT_CONFIG(shortcut)
        self.action_open_in_window.setShortcut(u"Ctrl+Alt+O")
#endif // QT_CONFIG(shortcut)
        self.action_close = QAction(FileMenu)
        self.action_close.setObjectName(u"action_close")
#if QT_CONFIG(shortcut)
        self.action_close.setShortcut(u"Ctrl+W")
#endif // QT_CONFIG(shortcut)
        self.action_quit = QAction(FileMenu)
        self.action_quit.setObjectName(u"action_quit")
#if QT_CONFIG(shortcut)
        self.action_quit.setShortcut(u"Ctrl+Q")
#endif // QT_CONFIG(shortcut)
        self.menu_recent = QMenu(FileMenu)
        self.menu_recent.setObjectName(u"menu_recent")

        FileMenu.addAction(self.action_new)
        FileMenu.addAction(self.action_new_encrypted)
        FileMenu.addAction(self.action_open)
        FileMenu.addAction(self.menu_recent.menuAction())
        FileMenu.addAction(self.action_sample)
        FileMenu.addSeparator()
        FileMenu.addAction(self.action_import)
        FileMenu.addAction(self.action_export)
        FileMenu.addAction(self.action_export_locked)
        FileMenu.addAction(self.action_copy_file)
        FileMenu.addSeparator()
        FileMenu.addAction(self.action_backups)
        FileMenu.addAction(self.action_passphrase)
        FileMenu.addAction(self.action_remove_passphrase)
        FileMenu.addSeparator()
        FileMenu.addAction(self.action_new_window)
        FileMenu.addAction(self.action_open_in_window)
        FileMenu.addAction(self.action_close)
        FileMenu.addAction(self.action_quit)

        self.retranslateUi(FileMenu)

        QMetaObject.connectSlotsByName(FileMenu)
    # setupUi

    def retranslateUi(self, FileMenu):
        FileMenu.setTitle(QCoreApplication.translate("FileMenu", u"&File", None))
        self.action_new.setText(QCoreApplication.translate("FileMenu", u"&New Plan\u2026", None))
        self.action_new_encrypted.setText(QCoreApplication.translate("FileMenu", u"New Encr&ypted Plan\u2026", None))
        self.action_open.setText(QCoreApplication.translate("FileMenu", u"&Open\u2026", None))
        self.action_sample.setText(QCoreApplication.translate("FileMenu", u"Open the Sa&mple Plan", None))
        self.action_import.setText(QCoreApplication.translate("FileMenu", u"&Import\u2026", None))
        self.action_export.setText(QCoreApplication.translate("FileMenu", u"&Export\u2026", None))
        self.action_export_locked.setText(QCoreApplication.translate("FileMenu", u"Export wi&th a Password\u2026", None))
        self.action_copy_file.setText(QCoreApplication.translate("FileMenu", u"&Save a Copy\u2026", None))
        self.action_backups.setText(QCoreApplication.translate("FileMenu", u"&Backups\u2026", None))
        self.action_passphrase.setText(QCoreApplication.translate("FileMenu", u"&Passphrase\u2026", None))
        self.action_remove_passphrase.setText(QCoreApplication.translate("FileMenu", u"Remove the Passp&hrase\u2026", None))
        self.action_new_window.setText(QCoreApplication.translate("FileMenu", u"New &Window", None))
        self.action_open_in_window.setText(QCoreApplication.translate("FileMenu", u"Open in New Win&dow\u2026", None))
        self.action_close.setText(QCoreApplication.translate("FileMenu", u"&Close Plan", None))
        self.action_quit.setText(QCoreApplication.translate("FileMenu", u"&Quit", None))
        self.menu_recent.setTitle(QCoreApplication.translate("FileMenu", u"Open &Recent", None))
    # retranslateUi

