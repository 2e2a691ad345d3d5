# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction_dialog.ui'
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

class Ui_CorrectionDialog(object):
    def setupUi(self, CorrectionDialog):
        if not CorrectionDialog.objectName():
            CorrectionDialog.setObjectName(u"CorrectionDialog")
        CorrectionDialog.setProperty(u"kind", u"dialog")
        CorrectionDialog.setMinimumSize(QSize(520, 0))
        self.dialog_column = QVBoxLayout(CorrectionDialog)
        self.dialog_column.setSpacing(8)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(18, 16, 18, 14)
        self.question_row = QHBoxLayout()
        self.question_row.setSpacing(10)
        self.question_row.setObjectName(u"question_row")
        self.question_row.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(CorrectionDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"kind", u"block-title")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.question_row.addWidget(self.question)


        self.dialog_column.addLayout(self.question_row)

        self.explanation = QLabel(CorrectionDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.dialog_column.addWidget(self.explanation)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(CorrectionDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"field-label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason = LongText(CorrectionDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 84))
        self.reason.setMaximumSize(QSize(16777215, 84))

        self.reason_layout.addWidget(self.reason)


        self.dialog_column.addLayout(self.reason_layout)

        self.reason_hint = QLabel(CorrectionDialog)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"kind", u"hint")
        self.reason_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_hint.setWordWrap(True)

        self.dialog_column.addWidget(self.reason_hint)

        self.requester_layout = QVBoxLayout()
        self.requester_layout.setSpacing(3)
        self.requester_layout.setObjectName(u"requester_layout")
        self.requester_layout.setContentsMargins(0, 0, 0, 0)
        self.requester_label = QLabel(CorrectionDialog)
        self.requester_label.setObjectName(u"requester_label")
        self.requester_label.setProperty(u"kind", u"field-label")
        self.requester_label.setTextFormat(Qt.TextFormat.PlainText)

        self.requester_layout.addWidget(self.requester_label)

        self.requester = QLineEdit(CorrectionDialog)
        self.requester.setObjectName(u"requester")

        self.requester_layout.addWidget(self.requester)


        self.dialog_column.addLayout(self.requester_layout)

        self.requester_hint = QLabel(CorrectionDialog)
        self.requester_hint.setObjectName(u"requester_hint")
        self.requester_hint.setProperty(u"kind", u"hint")
        self.requester_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.requester_hint.setWordWrap(True)

        self.dialog_column.addWidget(self.requester_hint)

        self.support_layout = QVBoxLayout()
        self.support_layout.setSpacing(3)
        self.support_layout.setObjectName(u"support_layout")
        self.support_layout.setContentsMargins(0, 0, 0, 0)
        self.support_label = QLabel(CorrectionDialog)
        self.support_label.setObjectName(u"support_label")
        self.support_label.setProperty(u"kind", u"field-label")
        self.support_label.setTextFormat(Qt.TextFormat.PlainText)

        self.support_layout.addWidget(self.support_label)

        self.support = QLineEdit(CorrectionDialog)
        self.support.setObjectName(u"support")

        self.support_layout.addWidget(self.support)


        self.dialog_column.addLayout(self.support_layout)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_button = QPushButton(CorrectionDialog)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"kind", u"secondary")
        self.file_button.setAutoDefault(False)

        self.file_row.addWidget(self.file_button)

        self.file_name = QLabel(CorrectionDialog)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"kind", u"second-line")
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)

        self.file_row.addWidget(self.file_name)

        self.file_row.setStretch(1, 1)

        self.dialog_column.addLayout(self.file_row)

        self.dialog_gap = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_column.addItem(self.dialog_gap)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_gap)

        self.back_button = QPushButton(CorrectionDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"secondary")
        self.back_button.setAutoDefault(False)

        self.button_row.addWidget(self.back_button)

        self.act_button = QPushButton(CorrectionDialog)
        self.act_button.setObjectName(u"act_button")
        self.act_button.setProperty(u"kind", u"primary")
        self.act_button.setAutoDefault(False)

        self.button_row.addWidget(self.act_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.requester_label.setBuddy(self.requester)
        self.support_label.setBuddy(self.support)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.requester)
        QWidget.setTabOrder(self.requester, self.support)
        QWidget.setTabOrder(self.support, self.file_button)
        QWidget.setTabOrder(self.file_button, self.act_button)
        QWidget.setTabOrder(self.act_button, self.back_button)

        self.retranslateUi(CorrectionDialog)

        self.back_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CorrectionDialog):
        self.question.setText("")
        self.explanation.setText("")
        self.reason_label.setText(QCoreApplication.translate("CorrectionDialog", u"&D\u016fvod opravy", None))
        self.reason_hint.setText("")
        self.requester_label.setText(QCoreApplication.translate("CorrectionDialog", u"&Kdo o opravu \u017e\u00e1d\u00e1", None))
        self.requester_hint.setText("")
        self.support_label.setText(QCoreApplication.translate("CorrectionDialog", u"&Podklad (nepovinn\u00e9)", None))
        self.file_button.setText(QCoreApplication.translate("CorrectionDialog", u"P\u0159ilo\u017eit &soubor\u2026", None))
#if QT_CONFIG(accessibility)
        self.file_button.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"P\u0159ilo\u017eit soubor\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.file_name.setText("")
        self.back_button.setText(QCoreApplication.translate("CorrectionDialog", u"Zp\u011bt  Esc", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Zp\u011bt, Esc", None))
#endif // QT_CONFIG(accessibility)
        self.act_button.setText(QCoreApplication.translate("CorrectionDialog", u"Zapsat", None))
        pass
    # retranslateUi

