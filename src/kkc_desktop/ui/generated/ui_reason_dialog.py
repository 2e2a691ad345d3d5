# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kkc_desktop.ui.widgets.long_text import LongText

class Ui_ReasonDialog(object):
    def setupUi(self, ReasonDialog):
        if not ReasonDialog.objectName():
            ReasonDialog.setObjectName(u"ReasonDialog")
        ReasonDialog.setProperty(u"kind", u"dialog")
        ReasonDialog.setMinimumSize(QSize(460, 0))
        self.dialog_column = QVBoxLayout(ReasonDialog)
        self.dialog_column.setSpacing(8)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(18, 16, 18, 14)
        self.question_row = QHBoxLayout()
        self.question_row.setSpacing(10)
        self.question_row.setObjectName(u"question_row")
        self.question_row.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(ReasonDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"kind", u"block-title")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.question_row.addWidget(self.question)


        self.dialog_column.addLayout(self.question_row)

        self.explanation = QLabel(ReasonDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.dialog_column.addWidget(self.explanation)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(ReasonDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"field-label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason = LongText(ReasonDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 84))
        self.reason.setMaximumSize(QSize(16777215, 84))

        self.reason_layout.addWidget(self.reason)


        self.dialog_column.addLayout(self.reason_layout)

        self.reason_hint = QLabel(ReasonDialog)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"kind", u"hint")
        self.reason_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_hint.setWordWrap(True)

        self.dialog_column.addWidget(self.reason_hint)

        self.usual_row = QHBoxLayout()
        self.usual_row.setSpacing(0)
        self.usual_row.setObjectName(u"usual_row")
        self.usual_row.setContentsMargins(0, 0, 0, 0)
        self.usual_button = QPushButton(ReasonDialog)
        self.usual_button.setObjectName(u"usual_button")
        self.usual_button.setProperty(u"kind", u"quiet")

        self.usual_row.addWidget(self.usual_button)

        self.usual_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.usual_row.addItem(self.usual_gap)


        self.dialog_column.addLayout(self.usual_row)

        self.witness_box = QWidget(ReasonDialog)
        self.witness_box.setObjectName(u"witness_box")
        self.witness_layout = QVBoxLayout(self.witness_box)
        self.witness_layout.setSpacing(3)
        self.witness_layout.setObjectName(u"witness_layout")
        self.witness_layout.setContentsMargins(0, 0, 0, 0)
        self.witness_label = QLabel(self.witness_box)
        self.witness_label.setObjectName(u"witness_label")
        self.witness_label.setProperty(u"kind", u"field-label")
        self.witness_label.setTextFormat(Qt.TextFormat.PlainText)

        self.witness_layout.addWidget(self.witness_label)

        self.witness = QLineEdit(self.witness_box)
        self.witness.setObjectName(u"witness")

        self.witness_layout.addWidget(self.witness)


        self.dialog_column.addWidget(self.witness_box)

        self.dialog_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_column.addItem(self.dialog_gap)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_gap)

        self.back_button = QPushButton(ReasonDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"secondary")
        self.back_button.setAutoDefault(False)

        self.button_row.addWidget(self.back_button)

        self.act_button = QPushButton(ReasonDialog)
        self.act_button.setObjectName(u"act_button")
        self.act_button.setProperty(u"kind", u"primary")
        self.act_button.setAutoDefault(False)

        self.button_row.addWidget(self.act_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.witness_label.setBuddy(self.witness)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.usual_button)
        QWidget.setTabOrder(self.usual_button, self.witness)
        QWidget.setTabOrder(self.witness, self.act_button)
        QWidget.setTabOrder(self.act_button, self.back_button)

        self.retranslateUi(ReasonDialog)

        self.back_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ReasonDialog):
        self.question.setText("")
        self.explanation.setText("")
        self.reason_label.setText(QCoreApplication.translate("ReasonDialog", u"&D\u016fvod", None))
        self.reason_hint.setText("")
        self.usual_button.setText("")
        self.witness_label.setText(QCoreApplication.translate("ReasonDialog", u"&Sv\u011bdek", None))
        self.back_button.setText(QCoreApplication.translate("ReasonDialog", u"Zp\u011bt  Esc", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Zp\u011bt, Esc", None))
#endif // QT_CONFIG(accessibility)
        self.act_button.setText(QCoreApplication.translate("ReasonDialog", u"Zapsat", None))
        pass
    # retranslateUi

