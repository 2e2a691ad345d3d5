# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closing.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_ClosingBlock(object):
    def setupUi(self, ClosingBlock):
        if not ClosingBlock.objectName():
            ClosingBlock.setObjectName(u"ClosingBlock")
        self.block_layout = QVBoxLayout(ClosingBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.closing_manner_layout = QVBoxLayout()
        self.closing_manner_layout.setSpacing(3)
        self.closing_manner_layout.setObjectName(u"closing_manner_layout")
        self.closing_manner_label = QLabel(ClosingBlock)
        self.closing_manner_label.setObjectName(u"closing_manner_label")
        self.closing_manner_label.setTextFormat(Qt.TextFormat.PlainText)

        self.closing_manner_layout.addWidget(self.closing_manner_label)

        self.closing_manner = CodeListCombo(ClosingBlock)
        self.closing_manner.setObjectName(u"closing_manner")

        self.closing_manner_layout.addWidget(self.closing_manner)


        self.block_layout.addLayout(self.closing_manner_layout)

        self.closing_note_layout = QVBoxLayout()
        self.closing_note_layout.setSpacing(3)
        self.closing_note_layout.setObjectName(u"closing_note_layout")
        self.closing_note_label = QLabel(ClosingBlock)
        self.closing_note_label.setObjectName(u"closing_note_label")
        self.closing_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.closing_note_layout.addWidget(self.closing_note_label)

        self.closing_note = LongText(ClosingBlock)
        self.closing_note.setObjectName(u"closing_note")
        self.closing_note.setMinimumSize(QSize(0, 88))

        self.closing_note_layout.addWidget(self.closing_note)


        self.block_layout.addLayout(self.closing_note_layout)

        self.copy_handover_layout = QVBoxLayout()
        self.copy_handover_layout.setSpacing(3)
        self.copy_handover_layout.setObjectName(u"copy_handover_layout")
        self.copy_handover_label = QLabel(ClosingBlock)
        self.copy_handover_label.setObjectName(u"copy_handover_label")
        self.copy_handover_label.setTextFormat(Qt.TextFormat.PlainText)

        self.copy_handover_layout.addWidget(self.copy_handover_label)

        self.copy_handover = CodeListCombo(ClosingBlock)
        self.copy_handover.setObjectName(u"copy_handover")
        self.copy_handover.setMaximumSize(QSize(240, 16777215))

        self.copy_handover_layout.addWidget(self.copy_handover)


        self.block_layout.addLayout(self.copy_handover_layout)

        self.block_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.closing_manner_label.setBuddy(self.closing_manner)
        self.closing_note_label.setBuddy(self.closing_note)
        self.copy_handover_label.setBuddy(self.copy_handover)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.closing_manner, self.closing_note)
        QWidget.setTabOrder(self.closing_note, self.copy_handover)

        self.retranslateUi(ClosingBlock)
    # setupUi

    def retranslateUi(self, ClosingBlock):
        self.closing_manner_label.setProperty(u"kind", QCoreApplication.translate("ClosingBlock", u"field-label", None))
        self.closing_manner_label.setText(QCoreApplication.translate("ClosingBlock", u"&Sezn\u00e1men\u00ed s obsahem", None))
        self.closing_note_label.setProperty(u"kind", QCoreApplication.translate("ClosingBlock", u"field-label", None))
        self.closing_note_label.setText(QCoreApplication.translate("ClosingBlock", u"&Pozn\u00e1mka k z\u00e1v\u011bru", None))
        self.closing_note.setPlaceholderText(QCoreApplication.translate("ClosingBlock", u"nem\u016f\u017ee-li osoba ps\u00e1t: pro\u010d a kdo byl p\u0159\u00edtomen \u010dten\u00ed", None))
        self.copy_handover_label.setProperty(u"kind", QCoreApplication.translate("ClosingBlock", u"field-label", None))
        self.copy_handover_label.setText(QCoreApplication.translate("ClosingBlock", u"&Kopie", None))
        pass
    # retranslateUi

