# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'transfer.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
class Ui_TransferBlock(object):
    def setupUi(self, TransferBlock):
        if not TransferBlock.objectName():
            TransferBlock.setObjectName(u"TransferBlock")
        self.block_layout = QVBoxLayout(TransferBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.transfer_kind_layout = QVBoxLayout()
        self.transfer_kind_layout.setSpacing(3)
        self.transfer_kind_layout.setObjectName(u"transfer_kind_layout")
        self.transfer_kind_label = QLabel(TransferBlock)
        self.transfer_kind_label.setObjectName(u"transfer_kind_label")
        self.transfer_kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.transfer_kind_layout.addWidget(self.transfer_kind_label)

        self.transfer_kind = CodeListCombo(TransferBlock)
        self.transfer_kind.setObjectName(u"transfer_kind")

        self.transfer_kind_layout.addWidget(self.transfer_kind)


        self.block_layout.addLayout(self.transfer_kind_layout)

        self.transfer_from_layout = QVBoxLayout()
        self.transfer_from_layout.setSpacing(3)
        self.transfer_from_layout.setObjectName(u"transfer_from_layout")
        self.transfer_from_label = QLabel(TransferBlock)
        self.transfer_from_label.setObjectName(u"transfer_from_label")
        self.transfer_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.transfer_from_layout.addWidget(self.transfer_from_label)

        self.transfer_from = QLineEdit(TransferBlock)
        self.transfer_from.setObjectName(u"transfer_from")

        self.transfer_from_layout.addWidget(self.transfer_from)


        self.block_layout.addLayout(self.transfer_from_layout)

        self.transfer_to_layout = QVBoxLayout()
        self.transfer_to_layout.setSpacing(3)
        self.transfer_to_layout.setObjectName(u"transfer_to_layout")
        self.transfer_to_label = QLabel(TransferBlock)
        self.transfer_to_label.setObjectName(u"transfer_to_label")
        self.transfer_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.transfer_to_layout.addWidget(self.transfer_to_label)

        self.transfer_to = QLineEdit(TransferBlock)
        self.transfer_to.setObjectName(u"transfer_to")

        self.transfer_to_layout.addWidget(self.transfer_to)


        self.block_layout.addLayout(self.transfer_to_layout)

        self.transfer_note_layout = QVBoxLayout()
        self.transfer_note_layout.setSpacing(3)
        self.transfer_note_layout.setObjectName(u"transfer_note_layout")
        self.transfer_note_label = QLabel(TransferBlock)
        self.transfer_note_label.setObjectName(u"transfer_note_label")
        self.transfer_note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.transfer_note_layout.addWidget(self.transfer_note_label)

        self.transfer_note = LongText(TransferBlock)
        self.transfer_note.setObjectName(u"transfer_note")
        self.transfer_note.setMinimumSize(QSize(0, 110))

        self.transfer_note_layout.addWidget(self.transfer_note)


        self.block_layout.addLayout(self.transfer_note_layout)

        self.block_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.transfer_kind_label.setBuddy(self.transfer_kind)
        self.transfer_from_label.setBuddy(self.transfer_from)
        self.transfer_to_label.setBuddy(self.transfer_to)
        self.transfer_note_label.setBuddy(self.transfer_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.transfer_kind, self.transfer_from)
        QWidget.setTabOrder(self.transfer_from, self.transfer_to)
        QWidget.setTabOrder(self.transfer_to, self.transfer_note)

        self.retranslateUi(TransferBlock)
    # setupUi

    def retranslateUi(self, TransferBlock):
        self.transfer_kind_label.setProperty(u"kind", QCoreApplication.translate("TransferBlock", u"field-label", None))
        self.transfer_kind_label.setText(QCoreApplication.translate("TransferBlock", u"&P\u0159ed\u00e1n\u00ed podle", None))
        self.transfer_from_label.setProperty(u"kind", QCoreApplication.translate("TransferBlock", u"field-label", None))
        self.transfer_from_label.setText(QCoreApplication.translate("TransferBlock", u"P\u0159ed\u00e1vaj\u00ed&c\u00ed", None))
        self.transfer_to_label.setProperty(u"kind", QCoreApplication.translate("TransferBlock", u"field-label", None))
        self.transfer_to_label.setText(QCoreApplication.translate("TransferBlock", u"P\u0159e&j\u00edmaj\u00edc\u00ed", None))
        self.transfer_note_label.setProperty(u"kind", QCoreApplication.translate("TransferBlock", u"field-label", None))
        self.transfer_note_label.setText(QCoreApplication.translate("TransferBlock", u"Okolnosti p\u0159ed\u00e1n\u00ed a &stav v\u011bc\u00ed", None))
        self.transfer_note.setPlaceholderText(QCoreApplication.translate("TransferBlock", u"jak byly v\u011bci zaji\u0161t\u011bny a ulo\u017eeny, co se s nimi stane d\u00e1l", None))
        pass
    # retranslateUi

