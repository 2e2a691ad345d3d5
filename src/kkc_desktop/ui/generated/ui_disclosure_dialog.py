# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disclosure_dialog.ui'
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

class Ui_DisclosureDialog(object):
    def setupUi(self, DisclosureDialog):
        if not DisclosureDialog.objectName():
            DisclosureDialog.setObjectName(u"DisclosureDialog")
        DisclosureDialog.setProperty(u"kind", u"dialog")
        DisclosureDialog.setMinimumSize(QSize(460, 0))
        self.dialog_column = QVBoxLayout(DisclosureDialog)
        self.dialog_column.setSpacing(8)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(18, 16, 18, 14)
        self.question_row = QHBoxLayout()
        self.question_row.setSpacing(10)
        self.question_row.setObjectName(u"question_row")
        self.question_row.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(DisclosureDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"kind", u"block-title")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.question_row.addWidget(self.question)


        self.dialog_column.addLayout(self.question_row)

        self.explanation = QLabel(DisclosureDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.dialog_column.addWidget(self.explanation)

        self.recipient_layout = QVBoxLayout()
        self.recipient_layout.setSpacing(3)
        self.recipient_layout.setObjectName(u"recipient_layout")
        self.recipient_layout.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(DisclosureDialog)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"kind", u"field-label")
        self.recipient_label.setTextFormat(Qt.TextFormat.PlainText)

        self.recipient_layout.addWidget(self.recipient_label)

        self.recipient = QLineEdit(DisclosureDialog)
        self.recipient.setObjectName(u"recipient")

        self.recipient_layout.addWidget(self.recipient)


        self.dialog_column.addLayout(self.recipient_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(3)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(DisclosureDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"field-label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_layout.addWidget(self.reason_label)

        self.reason = QLineEdit(DisclosureDialog)
        self.reason.setObjectName(u"reason")

        self.reason_layout.addWidget(self.reason)


        self.dialog_column.addLayout(self.reason_layout)

        self.hint = QLabel(DisclosureDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"kind", u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.dialog_column.addWidget(self.hint)

        self.dialog_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_column.addItem(self.dialog_gap)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_gap)

        self.back_button = QPushButton(DisclosureDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"secondary")
        self.back_button.setAutoDefault(False)

        self.button_row.addWidget(self.back_button)

        self.act_button = QPushButton(DisclosureDialog)
        self.act_button.setObjectName(u"act_button")
        self.act_button.setProperty(u"kind", u"primary")
        self.act_button.setAutoDefault(False)

        self.button_row.addWidget(self.act_button)


        self.dialog_column.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.recipient_label.setBuddy(self.recipient)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recipient, self.reason)
        QWidget.setTabOrder(self.reason, self.act_button)
        QWidget.setTabOrder(self.act_button, self.back_button)

        self.retranslateUi(DisclosureDialog)

        self.back_button.setDefault(True)

    # setupUi

    def retranslateUi(self, DisclosureDialog):
        self.question.setText(QCoreApplication.translate("DisclosureDialog", u"Sd\u011blen\u00ed \u00fadaj\u016f ze z\u00e1znamu", None))
        self.explanation.setText(QCoreApplication.translate("DisclosureDialog", u"Zapi\u0161te, komu jste \u00fadaje sd\u011blili a pro\u010d. Z\u00e1pis z\u016fstane v auditn\u00ed stop\u011b u tohoto z\u00e1znamu.", None))
        self.recipient_label.setText(QCoreApplication.translate("DisclosureDialog", u"&Komu", None))
        self.recipient.setPlaceholderText(QCoreApplication.translate("DisclosureDialog", u"nap\u0159\u00edklad OSPOD Konice", None))
        self.reason_label.setText(QCoreApplication.translate("DisclosureDialog", u"&Pro\u010d", None))
        self.reason.setPlaceholderText(QCoreApplication.translate("DisclosureDialog", u"nap\u0159\u00edklad \u017e\u00e1dost \u010d.\u00a0j. a pr\u00e1vn\u00ed d\u016fvod", None))
        self.hint.setText(QCoreApplication.translate("DisclosureDialog", u"Nepi\u0161te jm\u00e9na; sta\u010d\u00ed \u00fatvar, \u00fa\u0159ad nebo postaven\u00ed osoby.", None))
        self.back_button.setText(QCoreApplication.translate("DisclosureDialog", u"Zp\u011bt  Esc", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("DisclosureDialog", u"Zp\u011bt, Esc", None))
#endif // QT_CONFIG(accessibility)
        self.act_button.setText(QCoreApplication.translate("DisclosureDialog", u"Zapsat  Ctrl+Enter", None))
#if QT_CONFIG(accessibility)
        self.act_button.setAccessibleName(QCoreApplication.translate("DisclosureDialog", u"Zapsat, Ctrl+Enter", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

