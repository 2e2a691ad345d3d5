# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'instruction.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
class Ui_InstructionBlock(object):
    def setupUi(self, InstructionBlock):
        if not InstructionBlock.objectName():
            InstructionBlock.setObjectName(u"InstructionBlock")
        self.block_layout = QVBoxLayout(InstructionBlock)
        self.block_layout.setSpacing(10)
        self.block_layout.setObjectName(u"block_layout")
        self.block_layout.setContentsMargins(0, 0, 0, 0)
        self.instruction_text_layout = QVBoxLayout()
        self.instruction_text_layout.setSpacing(3)
        self.instruction_text_layout.setObjectName(u"instruction_text_layout")
        self.instruction_text_head_layout = QHBoxLayout()
        self.instruction_text_head_layout.setSpacing(6)
        self.instruction_text_head_layout.setObjectName(u"instruction_text_head_layout")
        self.instruction_text_label = QLabel(InstructionBlock)
        self.instruction_text_label.setObjectName(u"instruction_text_label")
        self.instruction_text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.instruction_text_head_layout.addWidget(self.instruction_text_label)

        self.instruction_text_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.instruction_text_head_layout.addItem(self.instruction_text_head_spacer)

        self.turn_button = QPushButton(InstructionBlock)
        self.turn_button.setObjectName(u"turn_button")

        self.instruction_text_head_layout.addWidget(self.turn_button)


        self.instruction_text_layout.addLayout(self.instruction_text_head_layout)

        self.instruction_text = LongText(InstructionBlock)
        self.instruction_text.setObjectName(u"instruction_text")
        self.instruction_text.setReadOnly(True)
        self.instruction_text.setMinimumSize(QSize(0, 120))

        self.instruction_text_layout.addWidget(self.instruction_text)


        self.block_layout.addLayout(self.instruction_text_layout)

        self.instruction_answer_layout = QVBoxLayout()
        self.instruction_answer_layout.setSpacing(3)
        self.instruction_answer_layout.setObjectName(u"instruction_answer_layout")
        self.instruction_answer_label = QLabel(InstructionBlock)
        self.instruction_answer_label.setObjectName(u"instruction_answer_label")
        self.instruction_answer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.instruction_answer_layout.addWidget(self.instruction_answer_label)

        self.instruction_answer = CodeListCombo(InstructionBlock)
        self.instruction_answer.setObjectName(u"instruction_answer")

        self.instruction_answer_layout.addWidget(self.instruction_answer)


        self.block_layout.addLayout(self.instruction_answer_layout)

        self.instruction_reply_layout = QVBoxLayout()
        self.instruction_reply_layout.setSpacing(3)
        self.instruction_reply_layout.setObjectName(u"instruction_reply_layout")
        self.instruction_reply_label = QLabel(InstructionBlock)
        self.instruction_reply_label.setObjectName(u"instruction_reply_label")
        self.instruction_reply_label.setTextFormat(Qt.TextFormat.PlainText)

        self.instruction_reply_layout.addWidget(self.instruction_reply_label)

        self.instruction_reply = LongText(InstructionBlock)
        self.instruction_reply.setObjectName(u"instruction_reply")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.instruction_reply.sizePolicy().hasHeightForWidth())
        self.instruction_reply.setSizePolicy(sizePolicy)
        self.instruction_reply.setMinimumSize(QSize(0, 66))
        self.instruction_reply.setMaximumSize(QSize(16777215, 66))

        self.instruction_reply_layout.addWidget(self.instruction_reply)


        self.block_layout.addLayout(self.instruction_reply_layout)

        self.instruction_given_at_layout = QVBoxLayout()
        self.instruction_given_at_layout.setSpacing(3)
        self.instruction_given_at_layout.setObjectName(u"instruction_given_at_layout")
        self.instruction_given_at_head_layout = QHBoxLayout()
        self.instruction_given_at_head_layout.setSpacing(6)
        self.instruction_given_at_head_layout.setObjectName(u"instruction_given_at_head_layout")
        self.instruction_given_at_label = QLabel(InstructionBlock)
        self.instruction_given_at_label.setObjectName(u"instruction_given_at_label")
        self.instruction_given_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.instruction_given_at_head_layout.addWidget(self.instruction_given_at_label)

        self.instruction_given_at_head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.instruction_given_at_head_layout.addItem(self.instruction_given_at_head_spacer)

        self.instruction_given_at_key = QLabel(InstructionBlock)
        self.instruction_given_at_key.setObjectName(u"instruction_given_at_key")
        self.instruction_given_at_key.setTextFormat(Qt.TextFormat.PlainText)

        self.instruction_given_at_head_layout.addWidget(self.instruction_given_at_key)


        self.instruction_given_at_layout.addLayout(self.instruction_given_at_head_layout)

        self.instruction_given_at = MomentEdit(InstructionBlock)
        self.instruction_given_at.setObjectName(u"instruction_given_at")

        self.instruction_given_at_layout.addWidget(self.instruction_given_at)


        self.block_layout.addLayout(self.instruction_given_at_layout)

        self.block_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.instruction_text_label.setBuddy(self.instruction_text)
        self.instruction_answer_label.setBuddy(self.instruction_answer)
        self.instruction_reply_label.setBuddy(self.instruction_reply)
        self.instruction_given_at_label.setBuddy(self.instruction_given_at)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.instruction_text, self.instruction_answer)
        QWidget.setTabOrder(self.instruction_answer, self.instruction_reply)
        QWidget.setTabOrder(self.instruction_reply, self.instruction_given_at)

        self.retranslateUi(InstructionBlock)
    # setupUi

    def retranslateUi(self, InstructionBlock):
        self.instruction_text_label.setProperty(u"kind", QCoreApplication.translate("InstructionBlock", u"field-label", None))
        self.instruction_text_label.setText(QCoreApplication.translate("InstructionBlock", u"&Text k p\u0159e\u010dten\u00ed nebo p\u0159edlo\u017een\u00ed", None))
        self.turn_button.setText(QCoreApplication.translate("InstructionBlock", u"&Uk\u00e1zat osob\u011b\u2026", None))
        self.turn_button.setProperty(u"kind", QCoreApplication.translate("InstructionBlock", u"quiet", None))
        self.instruction_answer_label.setProperty(u"kind", QCoreApplication.translate("InstructionBlock", u"field-label", None))
        self.instruction_answer_label.setText(QCoreApplication.translate("InstructionBlock", u"O&dpov\u011b\u010f na pou\u010den\u00ed", None))
        self.instruction_reply_label.setProperty(u"kind", QCoreApplication.translate("InstructionBlock", u"field-label", None))
        self.instruction_reply_label.setText(QCoreApplication.translate("InstructionBlock", u"&K pou\u010den\u00ed uv\u00e1d\u00ed", None))
        self.instruction_reply.setPlaceholderText(QCoreApplication.translate("InstructionBlock", u"jen pokud osoba n\u011bco uvede", None))
        self.instruction_given_at_label.setProperty(u"kind", QCoreApplication.translate("InstructionBlock", u"field-label", None))
        self.instruction_given_at_label.setText(QCoreApplication.translate("InstructionBlock", u"Pou\u010den&o", None))
        self.instruction_given_at_key.setProperty(u"kind", QCoreApplication.translate("InstructionBlock", u"key-cap", None))
        self.instruction_given_at_key.setText(QCoreApplication.translate("InstructionBlock", u"F9", None))
        self.instruction_given_at.setPlaceholderText(QCoreApplication.translate("InstructionBlock", u"hh:mm", None))
        pass
    # retranslateUi

